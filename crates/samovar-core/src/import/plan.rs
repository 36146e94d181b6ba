//! What an import would do, worked out without changing anything.
//!
//! Every person of the file becomes a planned person: somebody known by another
//! tool's id, e-mail or phone, or somebody new. The preview shows the plan, the
//! import carries it out; both are the same code.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use samovar_import::Entry;
use samovar_zone::Zone;

use super::event_guests::EventGuests;
use super::file::Opened;
use super::identity::identities;
use super::merge;
use super::namesakes::Namesakes;
use super::newer::{List, Standing};
use super::planned::{Planned, PlannedGuest};
use super::said::Said;
use super::{
    Decision, ImportReport, Suggestion, arrivals, changes, party, past_totals, report, seats,
    suggest,
};
use crate::error::{Error, Result};
use crate::event::CreateEvent;
use crate::guest::ticket_code;
use crate::ids::{EventId, GuestId, PersonId};
use crate::person::contact::NewContact;
use crate::person::matching::Directory;
use crate::person::store as people;
use crate::planner::Reader;

/// How the caller wants it done.
pub struct Wishes<'a> {
    pub event: Option<EventId>,
    /// What the event will be, where the import makes it.
    pub new_event: Option<&'a CreateEvent>,
    pub decisions: &'a [Decision],
    pub namesakes_are_known: Option<bool>,
    /// True: parties without a seat come all the same.
    pub over_capacity: bool,
    /// Lines whose answers are taken though a known one stands; or all of them.
    pub take: &'a [u32],
    pub take_all: bool,
}

pub struct Plan {
    pub people: Vec<Planned>,
    pub report: ImportReport,
    /// How each entry of the file was matched: new, known, similar.
    pub kinds: Vec<&'static str>,
    /// The planned person of each entry.
    pub places: Vec<usize>,
    /// Guests of the event who are not as before.
    pub changes: Vec<super::GuestChange>,
    /// Past totals that the file tells anew.
    pub totals: Vec<past_totals::Told>,
    /// True where those who wait move up once it is carried out.
    pub promotes: bool,
}

impl Plan {
    /// True when carrying it out would change no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.totals.is_empty() && !self.people.iter().any(Planned::changes)
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
        let namesakes = planner.namesakes(&identities)?;
        let same = wishes.namesakes_are_known == Some(true);
        let mut kinds = Vec::new();
        let mut places = Vec::new();
        for (index, (entry, identity)) in file.extracted.people.iter().zip(&identities).enumerate()
        {
            if index % 500 == 0 {
                tick(index)?;
            }
            let namesake = || namesakes.of(index).filter(|_| same);
            let known = planner.find(entry, identity.as_ref())?.or_else(namesake);
            kinds.push(if known.is_some() { "known" } else { "new" });
            places.push(planner.take(known, entry, identity.as_ref())?);
        }
        let told_apart = wishes.namesakes_are_known == Some(false);
        let suggestions = planner.suggest(&namesakes, told_apart, &places, &mut kinds)?;
        planner.settle(reader, wishes)?;
        let seated = planner.event.as_ref().map(|event| {
            let meant = wishes.over_capacity;
            seats::give(event, &mut planner.people, meant, reader.now)
        });
        let mut unbelieved = 0;
        if let Some(event) = &planner.event {
            party::name(reader.conn, &mut planner.people)?;
            unbelieved = arrivals::plan(reader, event, &mut planner.people)?;
        }
        let mut report = report::of(file, &planner.people, suggestions);
        report.arrivals_unbelieved = unbelieved;
        let totals = past_totals::plan(reader, &file.table, &planner.people)?;
        report.past_totals = u32::try_from(totals.len()).unwrap_or(u32::MAX);
        report.namesakes = namesakes.count();
        let mut changes = changes::of(file, &planner.people);
        if let (Some(event), Some(seated)) = (&planner.event, &seated) {
            seated.tell(&mut report);
            changes.extend(changes::promoted(&seated.promoted));
            report.after = Some(changes::after(event, seated, &planner.people));
        }
        Ok(Self {
            people: planner.people,
            report,
            kinds,
            places,
            changes,
            totals,
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
            event: match (wishes.new_event, wishes.event) {
                (Some(event), _) => Some(EventGuests::of_new(reader, event)?),
                (None, Some(event)) => Some(EventGuests::load(reader, event)?),
                (None, None) => None,
            },
            people: Vec::new(),
            claimed: HashMap::new(),
        })
    }

    /// Entries with the name of one known person, whom no other entry is.
    fn namesakes(&self, identities: &[Option<NewContact>]) -> Result<Namesakes> {
        let entries = &self.file.extracted.people;
        let mut certain = HashSet::new();
        let mut open = Vec::new();
        for (index, (entry, identity)) in entries.iter().zip(identities).enumerate() {
            match self.find(entry, identity.as_ref())? {
                Some(person) => {
                    certain.insert(person);
                }
                None if entry
                    .lines
                    .iter()
                    .any(|line| self.decided.contains_key(line)) => {}
                None => open.push((index, entry, identity.as_ref())),
            }
        }
        Namesakes::among(self.conn, &self.directory, &open, &certain)
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
        let said = Said::of(entry, self.file.states_reply(entry))?;
        let Some(planned) = self.people.get_mut(at) else {
            return Err(Error::bug("planned person"));
        };
        if planned.before.is_some() {
            merge::person_into(&mut planned.after, entry, &self.file.mapping);
        }
        let zone = self.event.as_ref().map_or(Zone::utc(), |event| event.zone);
        planned.said = match planned.said.lines.as_slice() {
            [] => said,
            _ => std::mem::take(&mut planned.said).and(said, zone),
        };
        planned.add_consents(self.conn, entry)?;
        let contacts = merge::contacts(entry);
        let wanted = contacts.iter().chain(identity);
        merge::add_contacts(self.conn, &self.directory, planned, wanted)?;
        Ok(at)
    }

    /// What everybody's rows make of their reply and their food.
    fn settle(&mut self, reader: &Reader<'_>, wishes: &Wishes<'_>) -> Result<()> {
        let Some(event) = &self.event else {
            return Ok(());
        };
        let now = reader.now;
        let list = List {
            source: self.source,
            mapping: &self.file.mapping,
            zone: event.zone,
            now,
            heard_at: self
                .file
                .heard_at(reader.conn, wishes.event)?
                .unwrap_or(now),
            latest: self
                .people
                .iter()
                .filter_map(|planned| planned.said.row_time(event.zone))
                .max(),
        };
        for planned in &mut self.people {
            planned.said.keep_promise(event.begins <= now);
            let known = event.guests.get(&planned.id);
            let before = known.map(|(_, record)| record.clone());
            let mut after = before
                .clone()
                .unwrap_or_else(|| planned.said.new_guest(self.source));
            after.ticket_codes = ticket_code::with(&after.ticket_codes, &planned.said.ticket_codes);
            let lines = &planned.said.lines;
            let take = wishes.take_all || lines.iter().any(|line| wishes.take.contains(line));
            let person_known = planned.before.is_some();
            let mut standing = Standing {
                before: before.as_ref(),
                after: &mut after,
                person: &mut planned.after,
                person_known,
                take,
            };
            planned.kept = list.settle(&planned.said, &mut standing);
            planned.guest = Some(PlannedGuest {
                id: known.map_or_else(GuestId::new, |(id, _)| *id),
                before,
                after,
            });
        }
        Ok(())
    }

    fn begin(&mut self, known: Option<PersonId>, entry: &Entry) -> Result<usize> {
        // The directory knows nobody by the id of an alias.
        let load = |person| {
            people::row(self.conn, person)?.ok_or_else(|| Error::missing("person", person))
        };
        let before = known.map(load).transpose()?;
        let at = self.people.len();
        let id = known.unwrap_or_else(PersonId::new);
        if known.is_some() {
            self.claimed.insert(id, at);
        }
        let after = before.clone().unwrap_or_else(|| merge::new_person(entry));
        self.people.push(Planned::new(id, before, after));
        Ok(at)
    }

    /// Who looks like a new person, where the manager has not decided yet; who
    /// was told to be somebody else is noted as kept apart.
    fn suggest(
        &mut self,
        namesakes: &Namesakes,
        told_apart: bool,
        places: &[usize],
        kinds: &mut [&'static str],
    ) -> Result<Vec<Suggestion>> {
        let entries = &self.file.extracted.people;
        let (mut suggestions, mut plain) = (Vec::new(), Vec::new());
        for (index, ((entry, kind), place)) in entries.iter().zip(kinds).zip(places).enumerate() {
            if *kind != "new" {
                continue;
            }
            let namesake = namesakes.of(index).is_some();
            let free = |person| !self.claimed.contains_key(&person);
            let alike = suggest::alike(&self.directory, entry, &free);
            let decided = entry
                .lines
                .iter()
                .any(|line| self.decided.contains_key(line));
            if decided || namesake && told_apart {
                if let Some(planned) = self.people.get_mut(*place) {
                    planned.apart = alike;
                }
                continue;
            }
            let list = if namesake {
                &mut plain
            } else {
                &mut suggestions
            };
            if list.len() >= suggest::MOST {
                continue;
            }
            for person in alike {
                *kind = "similar";
                let suggestion = suggest::suggestion(self.conn, entry, person)?;
                list.push(Suggestion {
                    namesake,
                    ..suggestion
                });
            }
        }
        // Those who need a look of their own go first.
        suggestions.extend(plain);
        suggestions.truncate(suggest::MOST);
        Ok(suggestions)
    }
}
