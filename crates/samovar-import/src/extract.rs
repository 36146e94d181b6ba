//! Rows of a table, by a mapping, to people. One row is read here; rows of one
//! person or party are brought together in `party`. Every row ends in an entry
//! or among the rejected; what was not understood in an entry is a warning.

use crate::answers::Answers;
use crate::limits::{MAX_NAME, MAX_PLUS_ONES, MAX_TICKET_CODE};
use crate::party::{Draft, Hanger, Parties};
use crate::who::{self, Who};
use crate::{Entry, Extracted, Field, Mapping, Rejected, Row, RowFault, Table};
use crate::{Warning, WarningCode};
use crate::{
    arrival, clean, consent, email, moment, phone, reply, same_name, ticket_code, ticket_kind,
};
use std::collections::HashMap;

/// Reads the people of a table by a mapping.
pub fn extract(table: &Table, mapping: &Mapping) -> Extracted {
    let mut reader = RowReader::new(table, mapping);
    let mut parties = Parties::new(mapping.has(Field::OrderId));
    let mut rejected: Vec<Rejected> = table
        .rejected_lines
        .iter()
        .map(|line| Rejected {
            line: line.line,
            why: line.why,
            cell: line.text.clone(),
        })
        .collect();
    let mut hangers = Vec::new();
    for row in &table.rows {
        let outcome = reader.read(row).and_then(|draft| {
            if draft.companion_of.is_some() {
                let after = parties.last();
                hangers.push(Hanger { draft, after });
                return Ok(());
            }
            parties
                .take(draft)
                .map_err(|_| (RowFault::MissingNameAndContact, start_of(row)))
        });
        if let Err((why, cell)) = outcome {
            rejected.push(Rejected {
                line: row.line,
                why,
                cell,
            });
        }
    }
    parties.hang_on(hangers);
    let mut people = parties.finish();
    same_name::tell(&mut people);
    ticket_code::tell(&mut people);
    rejected.sort_by_key(|row| row.line);
    let summaries = rejected
        .iter()
        .filter(|row| row.why == RowFault::SummaryRow)
        .count();
    Extracted {
        rows: table.rows.len() + table.rejected_lines.len() - summaries,
        people,
        rejected,
    }
}

/// Reads one row after another by the same mapping.
struct RowReader<'a> {
    mapping: &'a Mapping,
    columns: HashMap<Field, Vec<usize>>,
    consents: Vec<consent::Asked<'a>>,
    answers: Answers<'a>,
}

impl<'a> RowReader<'a> {
    fn new(table: &'a Table, mapping: &'a Mapping) -> Self {
        let mut columns: HashMap<Field, Vec<usize>> = HashMap::new();
        for (index, field) in mapping.fields.iter().enumerate() {
            columns.entry(*field).or_default().push(index);
        }
        Self {
            mapping,
            columns,
            consents: consent::columns(table, mapping),
            answers: Answers::new(table, mapping),
        }
    }

    fn cells<'r>(&self, row: &'r Row, field: Field) -> Vec<&'r str> {
        self.filled(row, field).collect()
    }

    fn first<'r>(&self, row: &'r Row, field: Field) -> &'r str {
        self.filled(row, field).next().unwrap_or_default()
    }

    fn filled<'r>(&self, row: &'r Row, field: Field) -> impl Iterator<Item = &'r str> {
        let columns = self.columns.get(&field).map_or(&[][..], Vec::as_slice);
        columns
            .iter()
            .map(|column| row.cell(*column))
            .filter(|cell| !cell.trim().is_empty())
    }

    fn line(&self, row: &Row, field: Field) -> Option<String> {
        Some(clean::line(self.first(row, field))).filter(|text| !text.is_empty())
    }

    fn code(&self, row: &Row, field: Field) -> Option<String> {
        Some(clean::compact(self.first(row, field))).filter(|text| !text.is_empty())
    }

    fn read(&mut self, row: &Row) -> Result<Draft, (RowFault, String)> {
        let mut entry = Entry {
            lines: vec![row.line],
            ..Entry::default()
        };
        let mut warn = Vec::new();
        let who = self.who(row);
        entry.name = who.name;
        entry.companions = who.companions;
        warn.extend(who.warnings);
        if entry.name.display.chars().count() > MAX_NAME {
            return Err((
                RowFault::NameTooLong,
                entry.name.display.chars().take(80).collect(),
            ));
        }
        let bad_email = self.contacts(row, who.is_buyer, &mut entry, &mut warn);
        let reachable = !entry.emails.is_empty() || !entry.phones.is_empty();
        self.refuse(row, &entry, bad_email, &mut warn)?;
        entry.company = self.line(row, Field::Company);
        entry.job_title = self.line(row, Field::JobTitle);
        entry.language = self.line(row, Field::Language);
        entry.ticket_kinds = ticket_kind::read(self.first(row, Field::TicketKind));
        // "user 10000000" and "10000000" are one member.
        entry.source_id = self
            .code(row, Field::SourceId)
            .map(|id| id.trim_start_matches("user ").to_owned());
        self.ticket_codes(row, &mut entry);
        for cell in self.cells(row, Field::Tags) {
            for tag in cell
                .split([',', ';', '\n'])
                .map(clean::line)
                .filter(|tag| !tag.is_empty())
            {
                if !entry.tags.contains(&tag) {
                    entry.tags.push(tag);
                }
            }
        }
        entry.consents = consent::read(&self.consents, row);
        let notes: Vec<String> = self
            .cells(row, Field::Note)
            .into_iter()
            .map(clean::block)
            .filter(|note| !note.is_empty())
            .collect();
        entry.note = (!notes.is_empty()).then(|| notes.join("\n"));
        let said = [&entry.company, &entry.job_title, &entry.note];
        let said = said
            .into_iter()
            .flatten()
            .chain(&entry.companions)
            .chain(&entry.tags);
        for text in said.filter(|text| text.contains(clean::LOST)) {
            warn.push((WarningCode::LostLetters, text.chars().take(120).collect()));
        }
        let when = self.first(row, Field::AnsweredAt);
        entry.answered_at = moment::read(when, self.mapping.date_order);
        if entry.answered_at.is_none() && !when.trim().is_empty() {
            warn.push((WarningCode::UnclearDate, clean::line(when)));
        }
        self.arrival(row, &mut entry);
        let heads = self.answers.read(row, &mut entry, &mut warn);
        self.named_beside(who.unnamed, heads, &mut entry);
        entry.warnings = warn
            .into_iter()
            .map(|(code, cell)| Warning {
                code,
                line: row.line,
                cell,
            })
            .collect();
        Ok(Draft {
            entry,
            heads,
            order: self.code(row, Field::OrderId),
            companion_of: who.companion_of.filter(|_| !reachable),
        })
    }

    fn who(&self, row: &Row) -> Who {
        let contact = [Field::Email, Field::Phone, Field::OrderId];
        let cells = who::Cells {
            full: self.first(row, Field::FullName),
            given: self.first(row, Field::GivenName),
            family: self.first(row, Field::FamilyName),
            patronymic: self.first(row, Field::Patronymic),
            companions: self.cells(row, Field::CompanionName),
            buyer: clean::line(&self.cells(row, Field::BuyerName).join(" ")),
            may_be_nameless: contact
                .iter()
                .any(|field| !self.first(row, *field).trim().is_empty()),
        };
        who::read(&cells, self.mapping.name_order)
    }

    /// Addresses and phones; gives back an address that is none.
    fn contacts(
        &self,
        row: &Row,
        is_buyer: bool,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
    ) -> Option<String> {
        let mut bad_email = None;
        let mut addresses = self.cells(row, Field::Email);
        let mut numbers = self.cells(row, Field::Phone);
        // What reaches the buyer reaches the guest where they are the same.
        let named = self.columns.contains_key(&Field::BuyerName);
        addresses.extend(
            self.cells(row, Field::BuyerEmail)
                .into_iter()
                .filter(|cell| {
                    is_buyer
                        || entry.name.is_empty()
                        || !named && who::address_names(cell, &entry.name)
                }),
        );
        if is_buyer || entry.name.is_empty() {
            numbers.extend(self.cells(row, Field::BuyerPhone));
        }
        for cell in addresses {
            let (found, bad) = email::read_emails(cell);
            for address in found {
                if !entry.emails.contains(&address) {
                    entry.emails.push(address);
                }
            }
            if let Some(bad) = bad {
                warn.push((WarningCode::BadEmail, bad.clone()));
                bad_email = Some(bad);
            }
        }
        for cell in numbers {
            let found = phone::read_phones(cell, self.mapping.phone_region);
            if phone::has_lost_digits(cell) {
                warn.push((WarningCode::LostDigits, clean::line(cell)));
            } else if (found.is_empty() || cell.contains(clean::LOST))
                && cell.chars().any(|c| c.is_ascii_digit())
            {
                warn.push((WarningCode::BadPhone, clean::line(cell)));
            }
            for number in found {
                if !entry.phones.contains(&number) {
                    entry.phones.push(number);
                }
            }
        }
        bad_email
    }

    fn refuse(
        &self,
        row: &Row,
        entry: &Entry,
        bad_email: Option<String>,
        warn: &mut Vec<(WarningCode, String)>,
    ) -> Result<(), (RowFault, String)> {
        let reachable = !entry.emails.is_empty() || !entry.phones.is_empty();
        if entry.name.is_empty() && !reachable {
            // A ticket without a name may belong to an order that has one.
            if self.columns.contains_key(&Field::OrderId)
                && !self.first(row, Field::OrderId).trim().is_empty()
            {
                return Ok(());
            }
            // A number in the place of a name counts something, or somebody.
            let told = [Field::FullName, Field::GivenName, Field::FamilyName]
                .iter()
                .any(|field| self.first(row, *field).chars().any(char::is_alphanumeric));
            return Err(match bad_email {
                Some(bad) => (RowFault::BadEmail, bad),
                None if told => (RowFault::NotAPerson, start_of(row)),
                None if self.only_counts(row) => (RowFault::SummaryRow, start_of(row)),
                None => (RowFault::MissingNameAndContact, start_of(row)),
            });
        }
        let alone = row
            .cells
            .iter()
            .filter(|cell| !cell.trim().is_empty())
            .count()
            == 1;
        let columns = self.mapping.fields.len();
        let display = &entry.name.display;
        let remark = display.chars().any(|c| c.is_ascii_digit())
            || display.contains([':', '='])
            || display.starts_with(['*', '•', '©'])
            || display.split(' ').count() > 5;
        if alone && columns > 1 && !reachable && remark {
            return Err((RowFault::NotAPerson, start_of(row)));
        }
        if alone && columns > 2 && !reachable {
            // «обновил Пётр»: what does not begin as a name does is perhaps none.
            let told = start_of(row);
            if told.chars().next().is_some_and(char::is_lowercase) {
                warn.push((WarningCode::MaybeNoPerson, told));
            }
        }
        Ok(())
    }

    /// Nothing but numbers, where heads are counted: a sum without a word.
    fn only_counts(&self, row: &Row) -> bool {
        let filled = || row.cells.iter().filter(|cell| !cell.trim().is_empty());
        let counts = [Field::PlusOnes, Field::PartySize];
        filled().all(|cell| cell.trim().parse::<f64>().is_ok())
            && counts
                .iter()
                .any(|field| !self.first(row, *field).trim().is_empty())
    }

    /// The codes on the ticket. Where no number of a ticket or an order tells one row of the
    /// source from another, the code does.
    fn ticket_codes(&self, row: &Row, entry: &mut Entry) {
        for cell in self.cells(row, Field::TicketCode) {
            // As our own list writes the tickets of a party.
            for one in cell.lines().flat_map(|line| line.split(", ")) {
                let code = clean::compact(one).replace(char::is_whitespace, "");
                let code: String = code.chars().take(MAX_TICKET_CODE).collect();
                if !code.is_empty() && !entry.ticket_codes.contains(&code) {
                    entry.ticket_codes.push(code);
                }
            }
        }
        let numbered = [Field::SourceId, Field::OrderId];
        if !numbered
            .iter()
            .any(|field| self.columns.contains_key(field))
        {
            let plain = entry.ticket_codes.iter().find(|code| !code.contains('/'));
            entry.source_id = plain.cloned();
        }
        // The barcode of Eventbrite is the order's number, the attendee's, and 001.
        let order = self.code(row, Field::OrderId);
        if let (Some(order), Some(id)) = (order, &entry.source_id)
            && [order.as_str(), id.as_str()]
                .iter()
                .all(|part| part.len() >= 5 && part.bytes().all(|byte| byte.is_ascii_digit()))
        {
            entry.ticket_codes.push(format!("{order}{id}001"));
        }
    }

    /// Whether somebody is in, and since when, by the columns that say so or
    /// by the reply.
    fn arrival(&self, row: &Row, entry: &mut Entry) {
        for cell in self.cells(row, Field::CheckedIn) {
            arrival::take(cell, self.mapping.date_order, entry);
        }
        let reply = clean::line(self.first(row, Field::Reply));
        let by_reply = reply::says_checked_in(&reply).then_some(true);
        entry.checked_in = entry.checked_in.or(by_reply);
        entry.no_show = entry.checked_in != Some(true) && reply::says_no_show(&reply);
    }

    /// Counts those whom the row names beside the guest. Heads of a ticket hold
    /// them already.
    fn named_beside(&self, unnamed: u32, heads: u32, entry: &mut Entry) {
        let named = u32::try_from(entry.companions.len()).unwrap_or(u32::MAX);
        let beside = named.saturating_add(unnamed).min(MAX_PLUS_ONES);
        let unheld = if self.columns.contains_key(&Field::OrderId) {
            beside.saturating_sub(heads.saturating_sub(1))
        } else {
            beside
        };
        if unheld > 0 {
            entry.plus_ones = Some(entry.plus_ones.unwrap_or(0).max(unheld));
        }
    }
}

fn start_of(row: &Row) -> String {
    let cells: Vec<String> = row
        .cells
        .iter()
        .map(|cell| clean::line(cell))
        .filter(|cell| !cell.is_empty())
        .take(8)
        .collect();
    cells.join(" · ").chars().take(160).collect()
}
