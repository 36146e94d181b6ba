//! Two people side by side, and what merging them would choose.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MergeField, Whose, fields, guests};
use crate::error::{Code, Error, Result};
use crate::guest::state::GuestState;
use crate::ids::{EventId, PersonId};
use crate::person::{Person, PersonEvent, store};
use crate::planner::Reader;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComparePeople {
    /// The one that would be kept.
    pub kept_id: PersonId,
    pub other_id: PersonId,
}

/// A field that is not the same, and whose value is the fuller one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    pub field: MergeField,
    pub suggested: Whose,
}

/// An event at which both are guests, and the reply they would have as one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedEvent {
    pub event_id: EventId,
    pub title: String,
    pub kept: GuestState,
    pub other: GuestState,
    pub reply: GuestState,
    pub plus_ones: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    pub kept: Person,
    pub other: Person,
    pub differences: Vec<Difference>,
    pub shared: Vec<SharedEvent>,
}

pub fn compare(reader: &Reader<'_>, request: ComparePeople) -> Result<Comparison> {
    let conn = reader.conn;
    let kept = store::load_person(conn, request.kept_id)?;
    let other = store::load_person(conn, request.other_id)?;
    if kept.id == other.id {
        return Err(Error::new(Code::SamePerson));
    }
    let (a, b) = (store::load(conn, kept.id)?, store::load(conn, other.id)?);
    let differences = MergeField::ALL
        .iter()
        .copied()
        .filter(|field| fields::value(&a, *field) != fields::value(&b, *field))
        .map(|field| Difference {
            field,
            suggested: fields::fuller(&a, &b, field),
        })
        .collect();
    let mut shared = Vec::new();
    for event in &kept.events {
        let there = |one: &PersonEvent| one.event_id == event.event_id;
        let Some(theirs) = other.events.iter().find(|one| there(one)) else {
            continue;
        };
        if let (Some(mine), Some(theirs)) = (event.reply, theirs.reply)
            && let Some((reply, plus_ones)) =
                guests::reply(reader, kept.id, other.id, event.event_id)?
        {
            shared.push(SharedEvent {
                event_id: event.event_id,
                title: event.title.clone(),
                kept: mine,
                other: theirs,
                reply,
                plus_ones,
            });
        }
    }
    Ok(Comparison {
        kept,
        other,
        differences,
        shared,
    })
}
