//! Two people become one, and undo makes them two again.
//!
//! The person that goes stays as an alias: either id finds the one that is
//! kept, through any number of merges. Nothing is lost: addresses, phones, ids
//! of other tools, tags and notes are united; of the fields that differ the
//! manager chooses. What they took part in moves along; where both were at one
//! event, two guests become one (`guests.rs`).

pub mod compare;
pub mod fields;
mod guests;
mod parts;
mod past;
mod talks;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Person;
use super::contact;
use super::store;
use crate::consent::rows as consents;
use crate::error::{Code, Error, Result};
use crate::guest::waitlist;
use crate::ids::{EventId, PersonId};
use crate::planner::Writer;
use crate::wire::word_enum;

word_enum! {
    /// A field of which one value must be chosen.
    MergeField {
        Name = "name", Company = "company", JobTitle = "job-title", Language = "language", Diet = "diet",
        Allergens = "allergens", DietNote = "diet-note", Consent = "consent",
    }
}

word_enum! {
    /// Whose value: of the person that is kept, or of the other.
    Whose { Kept = "kept", Other = "other" }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    pub field: MergeField,
    pub whose: Whose,
}

/// Fields that are not chosen take the fuller value, see `compare_people`.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MergePeople {
    pub kept_id: PersonId,
    pub other_id: PersonId,
    pub choices: Option<Vec<Choice>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Merged {
    pub person: Person,
    /// Events at which both were guests and are one now.
    pub events: u32,
}

pub fn merge(writer: &Writer<'_>, request: MergePeople) -> Result<Merged> {
    let conn = writer.conn;
    let kept = store::resolve(conn, request.kept_id)?;
    let other = store::resolve(conn, request.other_id)?;
    let goes = store::name(conn, other)?;
    let events = unite(writer, kept, other, &request.choices.unwrap_or_default())?;
    if let [event] = events.as_slice() {
        writer.about(*event);
    }
    let person = store::load_person(conn, kept)?;
    writer.fact("name", person.name.as_str());
    writer.fact("other", goes);
    Ok(Merged {
        person,
        events: events.len() as u32,
    })
}

/// Makes `other` an alias of `kept`; gives the events at which both were guests.
pub fn unite(
    writer: &Writer<'_>,
    kept: PersonId,
    other: PersonId,
    choices: &[Choice],
) -> Result<Vec<EventId>> {
    let conn = writer.conn;
    // Also what keeps chains of aliases free of circles: both ends are people.
    if kept == other {
        return Err(Error::new(Code::SamePerson));
    }
    let before = store::load(conn, kept)?;
    let goes = store::load(conn, other)?;
    let after = fields::united(&before, &goes, choices);
    store::update(conn, kept, &before, &after)?;
    unite_contacts(writer, kept, other)?;
    consents::unite(writer, kept, other, after.consent.answer())?;
    let events = guests::unite(writer, kept, other)?;
    parts::unite_speakers(conn, kept, other)?;
    parts::unite_staff(conn, kept, other)?;
    parts::unite_regulars(conn, kept, other)?;
    parts::unite_calendars(conn, kept, other)?;
    talks::unite(conn, kept, other)?;
    past::unite(conn, kept, other)?;
    conn.execute(
        "UPDATE person SET merged_into = ?2 WHERE id = ?1",
        params![other, kept],
    )?;
    for event in &events {
        // Two who were going are one now: that may leave a seat.
        waitlist::promote(writer, *event)?;
    }
    Ok(events)
}

/// The addresses of the other come behind those of the person that is kept.
fn unite_contacts(writer: &Writer<'_>, kept: PersonId, other: PersonId) -> Result<()> {
    let mut known = contact::list(writer.conn, kept)?;
    for mut one in contact::list(writer.conn, other)? {
        let same = known
            .iter()
            .find(|k| k.kind == one.kind && k.norm == one.norm);
        if let Some(same) = same {
            // One of them may be the only one that was written out.
            if same.value.is_empty() && !one.value.is_empty() {
                writer.conn.execute(
                    "UPDATE contact SET value = ?2 WHERE id = ?1",
                    params![same.id, one.value],
                )?;
            }
            writer
                .conn
                .execute("DELETE FROM contact WHERE id = ?1", [one.id])?;
            continue;
        }
        one.position = known
            .iter()
            .filter(|k| k.kind == one.kind)
            .map(|k| k.position + 1)
            .max()
            .unwrap_or(0);
        writer.conn.execute(
            "UPDATE contact SET person_id = ?2, position = ?3 WHERE id = ?1",
            params![one.id, kept, one.position],
        )?;
        known.push(one);
    }
    Ok(())
}
