//! Writes what a programme gives to the library: talks, links, and who speaks.

use std::collections::HashMap;

use super::gains::TalkFor;
use super::plan::{Item, Plan};
use crate::error::Result;
use crate::ids::{PersonId, SessionId, TalkId};
use crate::planner::Writer;
use crate::profile::bulk as profiles;
use crate::talk::bulk as talks;
use crate::talk::give;

/// The talks that were made for this file, so that the next session gives the same one.
#[derive(Default)]
pub struct NewTalks(HashMap<(String, Vec<usize>), TalkId>);

impl NewTalks {
    /// The talk of a session, new or of the library, with the links it had not.
    pub fn give(
        &mut self,
        writer: &Writer<'_>,
        item: &Item,
        session: SessionId,
        people: &[Option<PersonId>],
    ) -> Result<()> {
        let Some(talk) = &item.talk else {
            return Ok(());
        };
        let id = match talk.known.or_else(|| self.0.get(&talk.group).copied()) {
            Some(id) => {
                talks::add_materials(writer, id, &talk.lines)?;
                id
            }
            None => self.add(writer, item, talk, people)?,
        };
        if talk.is_to_be_said {
            give::say(writer, session, Some(id))?;
        }
        Ok(())
    }

    fn add(
        &mut self,
        writer: &Writer<'_>,
        item: &Item,
        talk: &TalkFor,
        people: &[Option<PersonId>],
    ) -> Result<TalkId> {
        let who: Vec<PersonId> = item
            .speakers
            .iter()
            .filter_map(|place| people.get(*place).copied().flatten())
            .collect();
        let row = talks::Row {
            language: &talk.language,
            title: &item.file.title,
            about: &item.file.about,
            minutes: Some(item.minutes),
            materials: &talk.lines.join("\n"),
            people: &who,
        };
        let id = talks::add(writer, &row)?;
        self.0.insert(talk.group.clone(), id);
        Ok(id)
    }
}

/// Biographies and links of those who speak.
pub fn describe(writer: &Writer<'_>, plan: &Plan, people: &[Option<PersonId>]) -> Result<()> {
    for one in &plan.described {
        if let Some(person) = people.get(one.place).copied().flatten() {
            profiles::describe(writer, person, &one.biography, &one.lines)?;
        }
    }
    Ok(())
}
