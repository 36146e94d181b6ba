//! One change of many guests at once: tags, plus-ones. (Replies and removing
//! take many as well, in `edit.rs`.)

use samovar_import::About;
use serde::Deserialize;
use ts_rs::TS;

use super::capacity::Seats;
use super::edit::MOST_PLUS_ONES;
use super::filter::chosen;
use super::{Changed, GuestState, Moved, store, unclear, waitlist};
use crate::error::Result;
use crate::guest::GuestSelection;
use crate::input;
use crate::person::PeopleSelection;
use crate::person::tags::{self, TagPeople};
use crate::planner::Writer;
use crate::time::stamp;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TagGuests {
    pub selection: GuestSelection,
    pub add: Option<Vec<String>>,
    pub remove: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetPlusOnes {
    pub selection: GuestSelection,
    pub plus_ones: u32,
    /// Go over the capacity on purpose.
    pub over_capacity: Option<bool>,
}

/// Tags belong to the people; here they are met as guests.
pub fn tag(writer: &Writer<'_>, request: TagGuests) -> Result<Changed> {
    let mut people = Vec::new();
    for id in chosen(writer, &request.selection)? {
        let guest = store::load(writer.conn, id)?;
        writer.about(guest.event_id);
        people.push(guest.person_id);
    }
    let selection = PeopleSelection {
        ids: Some(people),
        ..PeopleSelection::default()
    };
    tags::set(
        writer,
        TagPeople {
            selection,
            add: request.add,
            remove: request.remove,
        },
    )
}

/// Everybody brings so many; those with more known by name keep these.
pub fn set_plus_ones(writer: &Writer<'_>, request: SetPlusOnes) -> Result<Changed> {
    let wanted = input::count("plusOnes", request.plus_ones, MOST_PLUS_ONES)?;
    let mut changing = Vec::new();
    for id in chosen(writer, &request.selection)? {
        let guest = store::load(writer.conn, id)?;
        let named = store::companions(writer.conn, id)?.len() as u32;
        let number = wanted.max(named);
        if number != guest.record.plus_ones {
            changing.push((guest, number));
        }
    }
    let events: std::collections::BTreeSet<_> =
        changing.iter().map(|(guest, _)| guest.event_id).collect();
    let mut promoted = Vec::new();
    for event in events {
        let here = || changing.iter().filter(|(guest, _)| guest.event_id == event);
        let more: u32 = here()
            .filter(|(guest, _)| guest.record.state == GuestState::Going)
            .map(|(guest, number)| number.saturating_sub(guest.record.plus_ones))
            .sum();
        let over =
            Seats::load(writer.conn, event)?.admit(more, request.over_capacity.unwrap_or(false))?;
        for (guest, number) in here() {
            let mut after = guest.record.clone();
            if over && after.state == GuestState::Going && *number > after.plus_ones {
                after.over_capacity = true;
            }
            if after.state != GuestState::Invited {
                after.answered_at = Some(stamp(writer.now));
            }
            after.decided_at = Some(stamp(writer.now));
            after.unclear = unclear::without(&after.unclear, &[About::PlusOnes]);
            after.plus_ones = *number;
            store::update(writer.conn, guest.id, &guest.record, &after)?;
        }
        promoted.extend(waitlist::promote(writer, event)?);
        writer.about(event);
    }
    writer.fact("count", changing.len());
    writer.fact("plusOnes", wanted);
    Ok(Changed {
        count: u32::try_from(changing.len()).unwrap_or(u32::MAX),
        waitlisted: Moved::default(),
        promoted: Moved::of(&promoted),
    })
}
