//! Rows of a table, by a mapping, to people. One row is read here; rows of one
//! person or party are brought together in `party`. Every row ends in an entry
//! or among the rejected; what was not understood in an entry is a warning.

use crate::count::{self, Count};
use crate::food::{self, Answer, Asked};
use crate::limits::{MAX_NAME, MAX_PLUS_ONES};
use crate::party::{Draft, Parties};
use crate::{Entry, Extracted, Field, Mapping, Name, Rejected, Reply, Row, RowFault, Table};
use crate::{Warning, WarningCode};
use crate::{clean, email, moment, phone, reply, words};
use std::collections::HashMap;

/// Reads the people of a table by a mapping.
pub fn extract(table: &Table, mapping: &Mapping) -> Extracted {
    let mut reader = RowReader::new(mapping);
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
    for row in &table.rows {
        let outcome = reader.read(row).and_then(|draft| {
            parties
                .take(draft)
                .map_err(|draft| (RowFault::MissingNameAndContact, draft.start))
        });
        if let Err((why, cell)) = outcome {
            rejected.push(Rejected {
                line: row.line,
                why,
                cell,
            });
        }
    }
    rejected.sort_by_key(|row| row.line);
    Extracted {
        rows: table.rows.len() + table.rejected_lines.len(),
        people: parties.finish(),
        rejected,
    }
}

/// Reads one row after another by the same mapping.
struct RowReader<'a> {
    mapping: &'a Mapping,
    columns: HashMap<Field, Vec<usize>>,
    replies: HashMap<&'a str, Option<Reply>>,
    /// Answers about food repeat; each is read once.
    food: HashMap<(String, u8), Answer>,
}

impl<'a> RowReader<'a> {
    fn new(mapping: &'a Mapping) -> Self {
        let mut columns: HashMap<Field, Vec<usize>> = HashMap::new();
        for (index, field) in mapping.fields.iter().enumerate() {
            columns.entry(*field).or_default().push(index);
        }
        let replies = mapping
            .reply_values
            .iter()
            .map(|v| (v.value.as_str(), v.reply))
            .collect();
        Self {
            mapping,
            columns,
            replies,
            food: HashMap::new(),
        }
    }

    fn cells<'r>(&self, row: &'r Row, field: Field) -> Vec<&'r str> {
        let columns = self
            .columns
            .get(&field)
            .map_or(&[] as &[usize], Vec::as_slice);
        columns
            .iter()
            .map(|column| row.cell(*column))
            .filter(|cell| !cell.trim().is_empty())
            .collect()
    }

    fn first<'r>(&self, row: &'r Row, field: Field) -> &'r str {
        self.cells(row, field).first().copied().unwrap_or_default()
    }

    fn line(&self, row: &Row, field: Field) -> Option<String> {
        Some(clean::line(self.first(row, field))).filter(|text| !text.is_empty())
    }

    fn read(&mut self, row: &Row) -> Result<Draft, (RowFault, String)> {
        let mut entry = Entry {
            lines: vec![row.line],
            ..Entry::default()
        };
        let mut warn = Vec::new();
        entry.name = self.name(row);
        if entry.name.display.chars().count() > MAX_NAME {
            return Err((
                RowFault::NameTooLong,
                entry.name.display.chars().take(80).collect(),
            ));
        }
        if lost_letters(&entry.name.display) {
            warn.push((WarningCode::LostLetters, entry.name.display.clone()));
        }
        let bad_email = self.contacts(row, &mut entry, &mut warn);
        self.refuse(row, &entry, bad_email)?;
        entry.company = self.line(row, Field::Company);
        entry.job_title = self.line(row, Field::JobTitle);
        entry.language = self.line(row, Field::Language);
        entry.ticket_type = self.line(row, Field::TicketType);
        // "user 10000000" and "10000000" are one member.
        entry.source_id = self
            .line(row, Field::SourceId)
            .map(|id| id.trim_start_matches("user ").to_owned());
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
        let notes: Vec<String> = self
            .cells(row, Field::Note)
            .into_iter()
            .map(clean::block)
            .filter(|note| !note.is_empty())
            .collect();
        entry.note = (!notes.is_empty()).then(|| notes.join("\n"));
        let when = self.first(row, Field::AnsweredAt);
        entry.answered_at = moment::read(when, self.mapping.date_order);
        if entry.answered_at.is_none() && !when.trim().is_empty() {
            warn.push((WarningCode::UnclearDate, clean::line(when)));
        }
        self.answers(row, &mut entry, &mut warn);
        let heads = self.heads(row, &mut entry, &mut warn);
        self.food(row, &mut entry);
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
            order: self.line(row, Field::OrderId),
            start: start_of(row),
        })
    }

    fn name(&self, row: &Row) -> Name {
        let parts = Name::from_parts(
            self.first(row, Field::GivenName),
            self.first(row, Field::FamilyName),
            self.first(row, Field::Patronymic),
        );
        if parts.given.is_some() && parts.family.is_some() {
            return without_placeholder(parts);
        }
        let full = self.first(row, Field::FullName);
        let whole = Name::from_full(full, self.mapping.name_order);
        let said = whole
            .display
            .chars()
            .any(|c| c.is_alphanumeric() || c == clean::BIDI_MARK);
        without_placeholder(if said { whole } else { parts })
    }

    /// Addresses and phones; gives back an address that is none.
    fn contacts(
        &self,
        row: &Row,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
    ) -> Option<String> {
        let mut bad_email = None;
        for cell in self.cells(row, Field::Email) {
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
        for cell in self.cells(row, Field::Phone) {
            let found = phone::read_phones(cell, self.mapping.phone_region);
            if found.is_empty() && cell.chars().any(|c| c.is_ascii_digit()) {
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
    ) -> Result<(), (RowFault, String)> {
        let reachable = !entry.emails.is_empty() || !entry.phones.is_empty();
        if entry.name.is_empty() && !reachable {
            // A ticket without a name may belong to an order that has one.
            if self.columns.contains_key(&Field::OrderId)
                && !self.first(row, Field::OrderId).trim().is_empty()
            {
                return Ok(());
            }
            return Err(match bad_email {
                Some(bad) => (RowFault::BadEmail, bad),
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
            || display.ends_with(':')
            || display.split(' ').count() > 5;
        if alone && columns > 1 && !reachable && remark {
            return Err((RowFault::NotAPerson, start_of(row)));
        }
        Ok(())
    }

    fn answers(&self, row: &Row, entry: &mut Entry, warn: &mut Vec<(WarningCode, String)>) {
        let value = clean::line(self.first(row, Field::Reply));
        entry.reply = self.mapping.default_reply;
        if !value.is_empty() {
            let known = self.replies.get(value.as_str()).copied();
            entry.reply = known.unwrap_or_else(|| reply::read(&value));
            if entry.reply.is_none() {
                warn.push((WarningCode::UnknownReply, value.clone()));
            }
        }
        let cell = self.first(row, Field::CheckedIn);
        entry.checked_in =
            checked_in(cell).or_else(|| reply::says_checked_in(&value).then_some(true));
    }

    /// Plus-ones into the entry; gives the heads of the row as a ticket.
    fn heads(&self, row: &Row, entry: &mut Entry, warn: &mut Vec<(WarningCode, String)>) -> u32 {
        let mut take = |cell: &str, entry: &mut Entry| match count::read(cell) {
            Count::NotSaid => None,
            Count::Number(number) if number <= MAX_PLUS_ONES => Some(number),
            Count::Somebody(text) => {
                add_line(&mut entry.note, &text);
                Some(1)
            }
            Count::Number(_) | Count::Unclear(_) => {
                warn.push((WarningCode::UnclearPlusOnes, clean::line(cell)));
                None
            }
        };
        entry.plus_ones = take(self.first(row, Field::PlusOnes), entry);
        let heads = match take(self.first(row, Field::PartySize), entry) {
            Some(heads) if heads > 0 => heads,
            _ => 1,
        };
        // «да, +1» where no column asks for it.
        if !self.columns.contains_key(&Field::PlusOnes) {
            let value = self.first(row, Field::Reply);
            let after = value
                .split_once('+')
                .map_or("", |(_, after)| after)
                .trim_start();
            let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
            if let Ok(number @ 1..=20) = digits.parse::<u32>() {
                entry.plus_ones = Some(number);
            }
        }
        if heads > 1 && !self.columns.contains_key(&Field::OrderId) {
            entry.plus_ones = Some(entry.plus_ones.unwrap_or(0) + heads - 1);
        }
        heads
    }

    fn food(&mut self, row: &Row, entry: &mut Entry) {
        let questions = [
            (Field::Diet, Asked::Diet),
            (Field::Allergies, Asked::Allergies),
            (Field::DietAndAllergies, Asked::Both),
        ];
        for (field, asked) in questions {
            for cell in self.cells(row, field) {
                let key = (cell.to_owned(), asked as u8);
                let answer = self
                    .food
                    .entry(key)
                    .or_insert_with(|| food::read(cell, asked))
                    .clone();
                entry.diet = std::mem::take(&mut entry.diet).and(answer.diet);
                entry.allergens = std::mem::take(&mut entry.allergens).and(answer.allergens);
                if let Some(note) = answer.note {
                    add_line(&mut entry.diet_note, &note);
                }
            }
        }
    }
}

/// A question mark in a word: a letter the file's encoding does not have.
fn lost_letters(name: &str) -> bool {
    name.split(' ').any(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let lost = word.trim_end_matches('?').contains('?') || (word.ends_with('?') && letters > 0);
        lost && letters > 0
    })
}

/// What a ticket shop writes where nobody gave a name.
fn without_placeholder(name: Name) -> Name {
    const PLACEHOLDERS: [&str; 9] = [
        "inforequested",
        "informationrequested",
        "guest",
        "unknown",
        "none",
        "na",
        "tbd",
        "безимени",
        "неуказано",
    ];
    let empty = |text: &str| PLACEHOLDERS.contains(&words::squeezed(text).as_str());
    let parts_empty = [&name.given, &name.family]
        .into_iter()
        .flatten()
        .all(|part| empty(part));
    if empty(&name.display) || parts_empty && name.given.is_some() {
        Name::default()
    } else {
        name
    }
}

fn checked_in(cell: &str) -> Option<bool> {
    let text = clean::line(cell);
    if text.is_empty() {
        return None;
    }
    if let Ok(number) = text.parse::<f64>() {
        return Some(number > 0.0);
    }
    if matches!(text.as_str(), "-" | "—" | "–" | "✗" | "❌") {
        return Some(false);
    }
    let folded = words::spaced(&text);
    const NO: [&str; 8] = [
        "no ", "not ", "false ", "absent", "нет ", "не ", "n ", "nein ",
    ];
    Some(!words::has(&folded, &NO) && !words::squeezed(&text).starts_with("noshow"))
}

/// Adds a line to a text that may be none yet.
pub(crate) fn add_line(slot: &mut Option<String>, line: &str) {
    match slot {
        Some(text) if text.lines().any(|known| known == line) => {}
        Some(text) => {
            text.push('\n');
            text.push_str(line);
        }
        None => *slot = Some(line.to_owned()),
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
