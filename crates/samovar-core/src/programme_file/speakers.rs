//! Who the speakers of a file are: by the file's id, by our own id in a file of ours, by
//! the address, then by the exact name within the event. Two ids of one file are two
//! people, whatever they are called.

use std::collections::{HashMap, HashSet};

use rusqlite::params;
use samovar_import::clean;
use samovar_schedule::{Programme, Reason};

use super::told::Complaints;
use crate::db::text::fold;
use crate::error::Result;
use crate::ids::{EventId, PersonId, SpeakerId};
use crate::input;
use crate::person::contact;
use crate::planner::Reader;
use crate::speaker::Speaker;

/// Who somebody of the file is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Speaker(SpeakerId),
    /// Known, but no speaker of the event.
    Person(PersonId),
    New,
}

#[derive(Debug, Clone)]
pub struct PlannedSpeaker {
    pub key: String,
    pub name: String,
    pub email: String,
    pub who: Who,
    /// Nothing but the name says so.
    pub is_guess: bool,
}

/// What the event knows of people.
struct Known {
    by_source: HashMap<String, PersonId>,
    by_email: HashMap<String, SpeakerId>,
    by_name: HashMap<String, Vec<SpeakerId>>,
    guests: HashMap<String, PersonId>,
    of_person: HashMap<PersonId, SpeakerId>,
    ids: HashSet<SpeakerId>,
}

/// By which a file's speaker is known when the file comes again. For the program alone.
pub fn norm(event: EventId, dialect: &str, key: &str) -> String {
    format!("programme:{event}:{dialect}:{key}")
}

pub fn plan(
    reader: &Reader<'_>,
    event: EventId,
    programme: &Programme,
    speakers: &[Speaker],
    complaints: &mut Complaints,
) -> Result<Vec<PlannedSpeaker>> {
    let known = Known::of(reader, event, speakers)?;
    let dialect = programme.dialect.word();
    let mut planned: Vec<PlannedSpeaker> = Vec::with_capacity(programme.speakers.len());
    for speaker in &programme.speakers {
        let mut email = clean::compact(&speaker.email);
        let is_address = input::looks_like_email(&email) && email.len() <= input::LINE;
        if !email.is_empty() && !is_address {
            complaints.add(&email, Reason::Unreadable);
            email = String::new();
        }
        let mut name = clean::line(&speaker.name);
        if name.is_empty() {
            // Nothing but letters that nobody sees.
            name.clone_from(&speaker.key);
        }
        let who = known.certain(&norm(event, dialect, &speaker.key), &speaker.key, &email);
        planned.push(PlannedSpeaker {
            key: speaker.key.clone(),
            name,
            email,
            who,
            is_guess: false,
        });
    }
    // A name is the last to be asked, and says nothing of somebody who is found already.
    let mut taken: HashSet<SpeakerId> = planned
        .iter()
        .filter_map(|one| match one.who {
            Who::Speaker(id) => Some(id),
            _ => None,
        })
        .collect();
    let mut people: HashSet<PersonId> = HashSet::new();
    for one in planned.iter_mut().filter(|one| one.who == Who::New) {
        if let Some(who) = known.by_name(&one.name, &mut taken, &mut people) {
            one.who = who;
            one.is_guess = true;
            complaints.add(&one.name, Reason::GuessedByName);
        }
    }
    Ok(planned)
}

impl Known {
    fn of(reader: &Reader<'_>, event: EventId, speakers: &[Speaker]) -> Result<Self> {
        let mut statement = reader.conn.prepare_cached(
            "SELECT norm, person_id FROM contact WHERE kind = 'source' AND norm >= ?1 AND norm < ?2",
        )?;
        let (from, until) = (format!("programme:{event}:"), format!("programme:{event};"));
        let by_source = statement
            .query_map(params![from, until], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = reader.conn.prepare_cached(
            "SELECT p.name, p.id FROM guest AS g JOIN person AS p ON p.id = g.person_id
             WHERE g.event_id = ?1 ORDER BY p.id DESC",
        )?;
        let guests = statement
            .query_map([event], |row| {
                Ok((fold(&row.get::<_, String>(0)?), row.get(1)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut by_name: HashMap<String, Vec<SpeakerId>> = HashMap::new();
        for speaker in speakers {
            by_name
                .entry(fold(&speaker.name))
                .or_default()
                .push(speaker.id);
        }
        let with_email = speakers.iter().filter(|one| !one.email.is_empty());
        Ok(Self {
            by_source,
            by_email: with_email
                .map(|one| (contact::email_norm(&one.email), one.id))
                .collect(),
            by_name,
            guests,
            of_person: speakers.iter().map(|one| (one.person_id, one.id)).collect(),
            ids: speakers.iter().map(|one| one.id).collect(),
        })
    }

    fn certain(&self, norm: &str, key: &str, email: &str) -> Who {
        if let Some(person) = self.by_source.get(norm) {
            let speaker = self.of_person.get(person);
            return speaker.map_or(Who::Person(*person), |id| Who::Speaker(*id));
        }
        let own = key.parse::<SpeakerId>().ok();
        if let Some(id) = own.filter(|id| self.ids.contains(id)) {
            return Who::Speaker(id);
        }
        let by_email = self.by_email.get(&contact::email_norm(email));
        match by_email {
            Some(id) if !email.is_empty() => Who::Speaker(*id),
            _ => Who::New,
        }
    }

    fn by_name(
        &self,
        name: &str,
        taken: &mut HashSet<SpeakerId>,
        people: &mut HashSet<PersonId>,
    ) -> Option<Who> {
        let name = fold(name);
        let mut called = self.by_name.get(&name).into_iter().flatten();
        if let Some(id) = called.find(|id| !taken.contains(*id)) {
            taken.insert(*id);
            return Some(Who::Speaker(*id));
        }
        let person = self.guests.get(&name)?;
        let is_free = !self.of_person.contains_key(person) && people.insert(*person);
        is_free.then_some(Who::Person(*person))
    }
}
