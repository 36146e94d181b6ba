//! What an import would do, worked out without changing anything.
//!
//! Every person of the file becomes a planned person: somebody known by another
//! tool's id, e-mail or phone, or somebody new. The preview shows the plan, the
//! import carries it out; both are the same code.

use std::collections::{HashMap, HashSet};

use chrono_tz::Tz;
use rusqlite::Connection;
use samovar_import::{Entry, Source};
use sha2::{Digest, Sha256};

use super::file::Opened;
use super::merge::{self, Said};
use super::{Decision, ImportReport, OnMatch, RejectedRow, Suggestion};
use crate::db::text;
use crate::error::{Error, Result};
use crate::guest::GuestState;
use crate::guest::capacity::Seats;
use crate::guest::store::{self as guests, GuestRecord};
use crate::ids::{EventId, GuestId, PersonId};
use crate::person::contact::{self, ContactKind, NewContact};
use crate::person::matching::Directory;
use crate::person::store::{self as people, PersonRecord};
use crate::time;

/// Suggestions shown; a file that has more is better mapped to e-mail first.
const MOST_SUGGESTIONS: usize = 200;

/// How the caller wants it done.
pub struct Wishes<'a> {
    pub event: Option<EventId>,
    pub decisions: &'a [Decision],
    pub on_match: OnMatch,
}

/// A person as they will be.
pub struct Planned {
    pub id: PersonId,
    /// `None`: new.
    pub before: Option<PersonRecord>,
    pub after: PersonRecord,
    /// Contacts to add, after those there are.
    pub contacts: Vec<NewContact>,
    pub contacts_known: u32,
    pub guest: Option<PlannedGuest>,
    /// What the file itself says, for its numbers.
    reply: Option<GuestState>,
    plus_ones: u32,
}

pub struct PlannedGuest {
    pub id: GuestId,
    /// `None`: the event does not have them yet.
    pub before: Option<GuestRecord>,
    pub after: GuestRecord,
}

pub struct Plan {
    pub people: Vec<Planned>,
    pub report: ImportReport,
    /// How each entry of the file was matched: new, known, similar.
    pub kinds: Vec<&'static str>,
}

impl Planned {
    fn changes(&self) -> bool {
        self.before.as_ref() != Some(&self.after)
            || !self.contacts.is_empty()
            || self
                .guest
                .as_ref()
                .is_some_and(|guest| guest.before.as_ref() != Some(&guest.after))
    }
}

impl Plan {
    /// True when carrying it out would change no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.people.iter().any(Planned::changes)
    }

    /// Works the plan out; `tick` is told the number of entries done.
    pub fn make(
        conn: &Connection,
        file: &Opened,
        wishes: &Wishes<'_>,
        tick: &dyn Fn(usize) -> Result<()>,
    ) -> Result<Self> {
        let mut planner = Planning::new(conn, file, wishes)?;
        let identities = identities(file, wishes.event);
        let mut kinds = Vec::new();
        for (index, (entry, identity)) in file.extracted.people.iter().zip(&identities).enumerate()
        {
            if index % 500 == 0 {
                tick(index)?;
            }
            let known = planner.find(entry, identity.as_ref())?;
            kinds.push(if known.is_some() { "known" } else { "new" });
            planner.take(known, entry, identity.as_ref())?;
        }
        let suggestions = planner.suggest(&file.extracted.people, &mut kinds)?;
        planner.finish(suggestions, kinds)
    }
}

struct Planning<'a> {
    conn: &'a Connection,
    file: &'a Opened,
    wishes: &'a Wishes<'a>,
    source: &'static str,
    directory: Directory,
    decided: HashMap<u32, Option<PersonId>>,
    event: Option<EventGuests>,
    people: Vec<Planned>,
    /// Known people whom an entry of this file is already.
    claimed: HashMap<PersonId, usize>,
}

/// The event as it is before the import.
struct EventGuests {
    seats: Seats,
    zone: Tz,
    guests: HashMap<PersonId, (GuestId, GuestRecord)>,
}

impl EventGuests {
    fn load(conn: &Connection, event: EventId) -> Result<Self> {
        let seats = Seats::load(conn, event)?;
        let zone: String =
            conn.query_row("SELECT zone FROM event WHERE id = ?1", [event], |row| {
                row.get(0)
            })?;
        let guests = guests::of_event(conn, event)?
            .into_iter()
            .map(|guest| (guest.person_id, (guest.id, guest.record)))
            .collect();
        Ok(Self {
            seats,
            zone: time::zone(&zone)?,
            guests,
        })
    }
}

impl<'a> Planning<'a> {
    fn new(conn: &'a Connection, file: &'a Opened, wishes: &'a Wishes<'a>) -> Result<Self> {
        let directory = Directory::load(conn)?;
        let mut decided = HashMap::new();
        for decision in wishes.decisions {
            if let Some(person) = decision
                .person_id
                .filter(|person| !directory.knows(*person))
            {
                return Err(Error::missing("person", person));
            }
            decided.insert(decision.line, decision.person_id);
        }
        Ok(Self {
            conn,
            file,
            wishes,
            source: file.recognition.source.code(),
            directory,
            decided,
            event: wishes
                .event
                .map(|event| EventGuests::load(conn, event))
                .transpose()?,
            people: Vec::new(),
            claimed: HashMap::new(),
        })
    }

    /// Whoever the entry is for certain, or by the manager's word.
    fn find(&self, entry: &Entry, identity: Option<&NewContact>) -> Result<Option<PersonId>> {
        if let Some(Some(person)) = entry.lines.iter().find_map(|line| self.decided.get(line)) {
            return Ok(Some(*person));
        }
        let name = &entry.name;
        let by_source =
            || identity.and_then(|identity| self.directory.by_source(&identity.norm, name));
        let by_email = || {
            entry
                .emails
                .iter()
                .find_map(|email| self.directory.by_email(&email.to_lowercase(), name))
        };
        // Entries that the file itself kept apart are not one by a shared phone.
        let free = |person| !self.claimed.contains_key(&person);
        let by_phone = || {
            let mut numbers = entry
                .phones
                .iter()
                .filter_map(|phone| phone.e164.as_deref());
            numbers.find_map(|number| self.directory.by_phone(number, name, &free))
        };
        Ok(by_source().or_else(by_email).or_else(by_phone))
    }

    /// Adds the entry to the person it is, known or new.
    fn take(
        &mut self,
        known: Option<PersonId>,
        entry: &Entry,
        identity: Option<&NewContact>,
    ) -> Result<()> {
        let at = match known.and_then(|person| self.claimed.get(&person).copied()) {
            Some(at) => at,
            None => self.begin(known, entry)?,
        };
        let said = Said::of(entry, self.source)?;
        let Some(planned) = self.people.get_mut(at) else {
            return Err(Error::bug("planned person"));
        };
        if planned.before.is_some() {
            merge::person_into(&mut planned.after, entry, self.wishes.on_match);
        }
        planned.reply = said.reply.or(planned.reply);
        planned.plus_ones = said.plus_ones.unwrap_or(planned.plus_ones);
        add_contacts(
            self.conn,
            &self.directory,
            planned,
            merge::contacts(entry).iter().chain(identity),
        )?;
        if let Some(event) = &self.event {
            let guest = event.guests.get(&planned.id);
            match &mut planned.guest {
                Some(guest) => said.into_guest(&mut guest.after, self.wishes.on_match, event.zone),
                None => {
                    let before = guest.map(|(_, record)| record.clone());
                    let mut after = before.clone().unwrap_or_else(|| said.new_guest());
                    if before.is_some() {
                        said.into_guest(&mut after, self.wishes.on_match, event.zone);
                    }
                    let id = guest.map_or_else(GuestId::new, |(id, _)| *id);
                    planned.guest = Some(PlannedGuest { id, before, after });
                }
            }
        }
        Ok(())
    }

    fn begin(&mut self, known: Option<PersonId>, entry: &Entry) -> Result<usize> {
        let before = known
            .map(|person| people::load(self.conn, person))
            .transpose()?;
        let at = self.people.len();
        let id = known.unwrap_or_else(PersonId::new);
        if known.is_some() {
            self.claimed.insert(id, at);
        }
        self.people.push(Planned {
            id,
            after: before.clone().unwrap_or_else(|| merge::new_person(entry)),
            before,
            contacts: Vec::new(),
            contacts_known: 0,
            guest: None,
            reply: None,
            plus_ones: 0,
        });
        Ok(at)
    }

    /// Known people of the same name, or with the same address under another
    /// name, for new ones that the manager has not decided about.
    fn suggest(&self, entries: &[Entry], kinds: &mut [&'static str]) -> Result<Vec<Suggestion>> {
        let mut suggestions = Vec::new();
        for (entry, kind) in entries.iter().zip(kinds) {
            let decided = entry
                .lines
                .iter()
                .any(|line| self.decided.contains_key(line));
            if *kind != "new" || decided || suggestions.len() >= MOST_SUGGESTIONS {
                continue;
            }
            let sharers = entry
                .emails
                .iter()
                .flat_map(|email| self.directory.email_holders(&email.to_lowercase()));
            let mut alike = self.directory.same_name(&entry.name).iter().chain(sharers);
            if let Some(person) = alike.find(|person| !self.claimed.contains_key(*person)) {
                *kind = "similar";
                suggestions.push(suggestion(self.conn, entry, *person)?);
            }
        }
        Ok(suggestions)
    }

    fn finish(self, suggestions: Vec<Suggestion>, kinds: Vec<&'static str>) -> Result<Plan> {
        let mut report = ImportReport {
            rows: self.file.extracted.rows as u32,
            people_added: 0,
            people_matched: 0,
            invited: 0,
            going: 0,
            maybe: 0,
            declined: 0,
            waitlisted: 0,
            cancelled: 0,
            headcount: 0,
            over_capacity: 0,
            guests_added: 0,
            guests_changed: 0,
            guests_unchanged: 0,
            rejected: rejected(self.file),
            suggestions,
        };
        for planned in &self.people {
            count(planned, &mut report);
        }
        if let Some(event) = &self.event {
            report.over_capacity = over_capacity(&event.seats, &self.people);
        }
        Ok(Plan {
            people: self.people,
            report,
            kinds,
        })
    }
}

fn count(planned: &Planned, report: &mut ImportReport) {
    if planned.before.is_some() {
        report.people_matched += 1;
    } else {
        report.people_added += 1;
    }
    if let Some(guest) = &planned.guest {
        match &guest.before {
            None => report.guests_added += 1,
            Some(before) if before != &guest.after => report.guests_changed += 1,
            Some(_) => report.guests_unchanged += 1,
        }
    }
    // What the file does not say of a guest stays as it is: invited, if new.
    let state = planned
        .reply
        .or_else(|| planned.guest.as_ref().map(|guest| guest.after.state));
    let slot = match state {
        Some(GuestState::Invited) => &mut report.invited,
        Some(GuestState::Going) => &mut report.going,
        Some(GuestState::Maybe) => &mut report.maybe,
        Some(GuestState::Declined) => &mut report.declined,
        Some(GuestState::Waitlisted) => &mut report.waitlisted,
        Some(GuestState::Cancelled) => &mut report.cancelled,
        None => return,
    };
    *slot += 1;
    if state == Some(GuestState::Going) {
        report.headcount += 1 + planned.plus_ones;
    }
}

/// Heads beyond the capacity once the plan is carried out.
fn over_capacity(seats: &Seats, people: &[Planned]) -> u32 {
    let heads = |guest: &GuestRecord| {
        if guest.state == GuestState::Going {
            1 + i64::from(guest.plus_ones)
        } else {
            0
        }
    };
    let more: i64 = people
        .iter()
        .filter_map(|planned| planned.guest.as_ref())
        .map(|guest| heads(&guest.after) - guest.before.as_ref().map_or(0, heads))
        .sum();
    let Some(capacity) = seats.capacity else {
        return 0;
    };
    let over = i64::from(seats.coming) + more - i64::from(capacity);
    u32::try_from(over.max(0)).unwrap_or(u32::MAX)
}

/// Contacts that the person does not have; an address of somebody else who is
/// known is not given to a second known person.
fn add_contacts<'c>(
    conn: &Connection,
    directory: &Directory,
    planned: &mut Planned,
    wanted: impl Iterator<Item = &'c NewContact>,
) -> Result<()> {
    let known = match planned.before {
        Some(_) => contact::list(conn, planned.id)?,
        None => Vec::new(),
    };
    planned.contacts_known = known.len() as u32;
    for contact in wanted {
        let same = |kind: ContactKind, norm: &str| kind == contact.kind && norm == contact.norm;
        let has = known.iter().any(|known| same(known.kind, &known.norm))
            || planned
                .contacts
                .iter()
                .any(|added| same(added.kind, &added.norm));
        let taken = planned.before.is_some()
            && contact.kind == ContactKind::Email
            && directory
                .email_holders(&contact.norm)
                .iter()
                .any(|holder| *holder != planned.id);
        if !has && !taken {
            planned.contacts.push(contact.clone());
        }
    }
    Ok(())
}

/// What tells each entry from others in the next import of the same list: the
/// tool's own id; else, where there is no address either, the name within this
/// event. Ids of somebody's own sheet say nothing outside that sheet.
fn identities(file: &Opened, event: Option<EventId>) -> Vec<Option<NewContact>> {
    let source = file.recognition.source;
    let mut seen: HashMap<String, u32> = HashMap::new();
    file.extracted
        .people
        .iter()
        .map(|entry| {
            let id = entry.source_id.as_ref().filter(|_| source != Source::Sheet);
            if let Some(id) = id {
                let norm = format!("{}:{id}", source.code());
                return Some(NewContact {
                    kind: ContactKind::Source,
                    value: norm.clone(),
                    norm,
                });
            }
            let reachable =
                !entry.emails.is_empty() || entry.phones.iter().any(|phone| phone.e164.is_some());
            if reachable {
                return None;
            }
            let name = text::fold(&entry.name.display);
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            let place = event.map(|event| event.to_string()).unwrap_or_default();
            let digest = Sha256::digest(format!("{place}\n{}\n{name}\n{times}", source.code()));
            let short: String = digest
                .iter()
                .take(12)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            // Without a value: it is for the program alone.
            Some(NewContact {
                kind: ContactKind::Source,
                value: String::new(),
                norm: format!("row:{short}"),
            })
        })
        .collect()
}

fn suggestion(conn: &Connection, entry: &Entry, person: PersonId) -> Result<Suggestion> {
    let known = people::load_person(conn, person)?;
    let first = |values: &[String]| values.first().cloned().unwrap_or_default();
    Ok(Suggestion {
        line: entry.lines.first().copied().unwrap_or_default(),
        name: entry.name.display.clone(),
        email: first(&entry.emails),
        phone: entry
            .phones
            .first()
            .map(|phone| phone.raw.clone())
            .unwrap_or_default(),
        company: entry.company.clone().unwrap_or_default(),
        person_id: person,
        known_email: first(&known.emails),
        known_phone: first(&known.phones),
        known_name: known.name,
        known_company: known.company,
    })
}

fn rejected(file: &Opened) -> Vec<RejectedRow> {
    let lines: HashSet<u32> = file.extracted.rejected.iter().map(|row| row.line).collect();
    let cells: HashMap<u32, &Vec<String>> = file
        .table
        .rows
        .iter()
        .filter(|row| lines.contains(&row.line))
        .map(|row| (row.line, &row.cells))
        .collect();
    file.extracted
        .rejected
        .iter()
        .map(|row| RejectedRow {
            row: row.line,
            code: row.why.code().to_owned(),
            args: [
                ("cell".to_owned(), row.cell.clone().into()),
                ("row".to_owned(), row.line.into()),
            ]
            .into(),
            cells: cells
                .get(&row.line)
                .map_or_else(|| vec![row.cell.clone()], |cells| (*cells).clone()),
        })
        .collect()
}
