//! Who is meant by an audience, now: in one pass over the directory or over an event's guests.

use std::collections::{HashMap, HashSet};

use rusqlite::OptionalExtension;
use samovar_i18n::Lang;

use super::{CommunityMessage, MessageAudience, of_series};
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, GuestId, PersonId, SavedFilterId};
use crate::invitation::recipient::{self, Recipient};
use crate::invitation::{Audience, message_ledger};
use crate::person::{PeopleFilter, filter};
use crate::planner::Reader;
use crate::stage::{self, Stage};

/// In the order of their names; each with what they are to the event of the message.
pub fn people(
    reader: &Reader<'_>,
    message: &CommunityMessage,
    lang: Lang,
) -> Result<Vec<Recipient>> {
    let ids = match &message.audience {
        MessageAudience::Event { event_id, part } => {
            let guests = guests(reader, *event_id, *part, lang)?;
            let is_own = match message.spoken_of() {
                Some(own) => own == *event_id,
                None => message.series_id.is_none(),
            };
            if is_own {
                return Ok(guests);
            }
            // Of another event: what is about this one is no service to them.
            guests.into_iter().map(|one| one.person).collect()
        }
        MessageAudience::Series { series_id, part } => {
            of_series::people(reader, *series_id, *part)?
        }
        MessageAudience::Filter { filter } => matching(reader, filter)?,
        MessageAudience::SavedFilter { filter_id } => {
            matching(reader, &saved(reader, *filter_id)?)?
        }
        MessageAudience::Stages { stages } => in_stages(reader, stages)?,
    };
    let mut people = recipient::people(reader.conn, &ids, lang)?;
    if let Some(event) = message.spoken_of() {
        recipient::as_guests(reader.conn, event, &mut people)?;
    }
    Ok(people)
}

fn guests(
    reader: &Reader<'_>,
    event: EventId,
    part: Audience,
    lang: Lang,
) -> Result<Vec<Recipient>> {
    let came = message_ledger::came(reader.conn, event)?;
    let moved = message_ledger::moved_up(reader.conn, event)?;
    let mut guests = recipient::guests(reader.conn, event, lang)?;
    for one in &mut guests {
        one.moved_up = moved.contains(&one.person);
    }
    // Of who is its guest twice the later counts, as for any other audience.
    let latest: HashMap<PersonId, Option<GuestId>> =
        guests.iter().map(|one| (one.person, one.guest)).collect();
    guests.retain(|one| {
        latest.get(&one.person) == Some(&one.guest) && part.has(one, came.contains(&one.person))
    });
    Ok(guests)
}

fn matching(reader: &Reader<'_>, asked: &PeopleFilter) -> Result<HashSet<PersonId>> {
    Ok(filter::all(reader, asked)?.into_iter().collect())
}

fn in_stages(reader: &Reader<'_>, stages: &[Stage]) -> Result<HashSet<PersonId>> {
    let today = stage::today(reader)?;
    Ok(stage::on_day(reader, today)?
        .into_iter()
        .filter(|(_, stage)| stages.contains(stage))
        .map(|(person, _)| person)
        .collect())
}

/// One of people: a filter of guests says of which event only on its screen.
fn saved(reader: &Reader<'_>, id: SavedFilterId) -> Result<PeopleFilter> {
    let (list, filter): (String, String) = reader
        .conn
        .prepare_cached("SELECT list, filter FROM saved_filter WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::missing("filter", id))?;
    if list != "people" {
        return Err(Error::field("audience", Code::OutOfRange).with("value", list));
    }
    Ok(serde_json::from_str(&filter)?)
}

/// Whether it can be asked: what it names is there.
pub fn checked(reader: &Reader<'_>, audience: &MessageAudience) -> Result<()> {
    match audience {
        MessageAudience::Event { event_id, .. } => {
            crate::event::store::load(reader, *event_id).map(|_| ())
        }
        MessageAudience::Series { series_id, .. } => {
            crate::series::store::load(reader.conn, *series_id).map(|_| ())
        }
        MessageAudience::SavedFilter { filter_id } => saved(reader, *filter_id).map(|_| ()),
        MessageAudience::Filter { .. } | MessageAudience::Stages { .. } => Ok(()),
    }
}
