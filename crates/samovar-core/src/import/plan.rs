//! What an import would do, worked out without changing anything.
//!
//! Every person of the file becomes a planned person: somebody known by another
//! tool's id, e-mail or phone, or somebody new. The preview shows the plan, the
//! import carries it out; both are the same code.

use std::collections::HashMap;

use rusqlite::Connection;
use samovar_import::Entry;

use super::file::Opened;
use super::identity::identities;
use super::merge::{self, Said};
use super::seats::{self, EventGuests};
use super::{Decision, ImportReport, Suggestion, report, suggest};
use crate::error::{Error, Result};
use crate::guest::GuestState;
use crate::guest::store::GuestRecord;
use crate::ids::{EventId, GuestId, PersonId};
use crate::person::contact::{self, ContactKind, NewContact};
use crate::person::matching::Directory;
use crate::person::store::{self as people, PersonRecord};
use crate::planner::Reader;

/// How the caller wants it done.
pub struct Wishes<'a> {
    pub event: Option<EventId>,
    pub decisions: &'a [Decision],
    /// True: parties without a seat come all the same.
    pub over_capacity: bool,
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
    /// Known people who look alike and were told to be somebody else.
    pub apart: Vec<PersonId>,
    /// What the file itself says, for its numbers.
    pub reply: Option<GuestState>,
    pub plus_ones: u32,
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
    /// True where those who wait move up once it is carried out.
    pub promotes: bool,
}

impl Planned {
    /// True where the person themselves is written, not only the reply.
    #[must_use]
    pub fn changes_person(&self) -> bool {
        self.before.as_ref() != Some(&self.after) || !self.contacts.is_empty()
    }

    fn changes(&self) -> bool {
        self.changes_person()
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
        reader: &Reader<'_>,
        file: &Opened,
        wishes: &Wishes<'_>,
        tick: &dyn Fn(usize) -> Result<()>,
    ) -> Result<Self> {
        let mut planner = Planning::new(reader, file, wishes)?;
        let identities = identities(file, wishes.event);
        let mut kinds = Vec::new();
        let mut places = Vec::new();
        for (index, (entry, identity)) in file.extracted.people.iter().zip(&identities).enumerate()
        {
            if index % 500 == 0 {
                tick(index)?;
            }
            let known = planner.find(entry, identity.as_ref())?;
            kinds.push(if known.is_some() { "known" } else { "new" });
            places.push(planner.take(known, entry, identity.as_ref())?);
        }
        let suggestions = planner.suggest(&file.extracted.people, &places, &mut kinds)?;
        let seated = planner.event.as_ref().map(|event| {
            let meant = wishes.over_capacity;
            seats::give(event, &mut planner.people, meant, reader.now)
        });
        let mut report = report::of(file, &planner.people, suggestions);
        if let Some(seated) = &seated {
            seated.tell(&mut report);
        }
        Ok(Self {
            people: planner.people,
            report,
            kinds,
            promotes: seated.is_some_and(|seated| seated.promotes),
        })
    }
}

struct Planning<'a> {
    conn: &'a Connection,
    file: &'a Opened,
    source: &'static str,
    directory: Directory,
    decided: HashMap<u32, Option<PersonId>>,
    event: Option<EventGuests>,
    people: Vec<Planned>,
    /// Known people whom an entry of this file is already.
    claimed: HashMap<PersonId, usize>,
}

impl<'a> Planning<'a> {
    fn new(reader: &'a Reader<'_>, file: &'a Opened, wishes: &'a Wishes<'a>) -> Result<Self> {
        let conn = reader.conn;
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
            source: file.recognition.source.code(),
            directory,
            decided,
            event: wishes
                .event
                .map(|event| EventGuests::load(reader, event))
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

    /// Adds the entry to the person it is, known or new; gives their place.
    fn take(
        &mut self,
        known: Option<PersonId>,
        entry: &Entry,
        identity: Option<&NewContact>,
    ) -> Result<usize> {
        let at = match known.and_then(|person| self.claimed.get(&person).copied()) {
            Some(at) => at,
            None => self.begin(known, entry)?,
        };
        let said = Said::of(entry, self.source)?;
        let Some(planned) = self.people.get_mut(at) else {
            return Err(Error::bug("planned person"));
        };
        if planned.before.is_some() {
            merge::person_into(&mut planned.after, entry, &self.file.mapping);
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
                Some(guest) => said.into_guest(&mut guest.after, &self.file.mapping, event.zone),
                None => {
                    let before = guest.map(|(_, record)| record.clone());
                    let mut after = before.clone().unwrap_or_else(|| said.new_guest());
                    if before.is_some() {
                        said.into_guest(&mut after, &self.file.mapping, event.zone);
                    }
                    let id = guest.map_or_else(GuestId::new, |(id, _)| *id);
                    planned.guest = Some(PlannedGuest { id, before, after });
                }
            }
        }
        Ok(at)
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
            apart: Vec::new(),
            reply: None,
            plus_ones: 0,
        });
        Ok(at)
    }

    /// Who looks like a new person, where the manager has not decided yet; who
    /// was told to be somebody else is noted as kept apart.
    fn suggest(
        &mut self,
        entries: &[Entry],
        places: &[usize],
        kinds: &mut [&'static str],
    ) -> Result<Vec<Suggestion>> {
        let mut suggestions = Vec::new();
        for ((entry, kind), place) in entries.iter().zip(kinds).zip(places) {
            if *kind != "new" {
                continue;
            }
            let free = |person| !self.claimed.contains_key(&person);
            let alike = suggest::alike(&self.directory, entry, &free);
            let decided = entry
                .lines
                .iter()
                .any(|line| self.decided.contains_key(line));
            if decided {
                if let Some(planned) = self.people.get_mut(*place) {
                    planned.apart = alike;
                }
            } else if suggestions.len() < suggest::MOST {
                for person in alike {
                    *kind = "similar";
                    suggestions.push(suggest::suggestion(self.conn, entry, person)?);
                }
            }
        }
        Ok(suggestions)
    }
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
