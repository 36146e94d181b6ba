//! Carries out the plan of an import.

use std::collections::HashMap;

use samovar_i18n::{Lang, msg};

use super::Effect;
use super::draft::Draft;
use super::plan::Plan;
use super::planned::Planned;
use crate::error::{Error, Result};
use crate::event::{self, CreateEvent, EditEvent, EventRef, EventState};
use crate::ids::{EventId, VenueId};
use crate::job::Job;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::venue::{self, CreateVenue};

/// Writes what the plan changes; the events it made or changed.
pub fn apply(
    writer: &Writer<'_>,
    plan: &Plan,
    create_venues: bool,
    job: &Job,
) -> Result<Vec<EventId>> {
    let lang = settings::language(writer.conn)?;
    let mut made: HashMap<String, VenueId> = HashMap::new();
    let mut touched = Vec::new();
    for (number, planned) in plan.events.iter().enumerate() {
        if number % 50 == 0 {
            job.step(number, plan.events.len())?;
        }
        match (planned.effect, planned.event) {
            (Effect::Same, _) => {}
            (Effect::Cancel, Some(event_id)) => {
                event::edit::cancel(writer, EventRef { event_id })?;
                touched.push(event_id);
            }
            (_, Some(event_id)) => {
                change(writer, event_id, planned)?;
                touched.push(event_id);
            }
            (_, None) => touched.push(create(
                writer,
                &planned.draft,
                create_venues,
                lang,
                &mut made,
            )?),
        }
    }
    Ok(touched)
}

fn create(
    writer: &Writer<'_>,
    draft: &Draft,
    create_venues: bool,
    lang: Lang,
    made: &mut HashMap<String, VenueId>,
) -> Result<EventId> {
    let venue_id = match &draft.venue {
        Some((id, _)) => Some(*id),
        None if create_venues && !draft.place.is_empty() => {
            Some(venue(writer, &draft.place, made)?)
        }
        None => None,
    };
    // A place that is no venue is not lost.
    let place = (venue_id.is_none() && !draft.place.is_empty())
        .then(|| msg::calendar_place(lang, draft.place.as_str()));
    // Whoever invites there does not invite to the planner's event by mail.
    let organizer = (!draft.organizer.is_empty())
        .then(|| msg::calendar_organizer(lang, draft.organizer.as_str()));
    let notes: Vec<String> = place.into_iter().chain(organizer).collect();
    let event = event::create::create(
        writer,
        CreateEvent {
            title: draft.title.clone(),
            starts: draft.starts,
            ends: Some(draft.ends),
            zone: Some(draft.zone.clone()),
            starts_fold: Some(draft.starts_fold),
            ends_fold: Some(draft.ends_fold),
            state: Some(if draft.is_over(writer.now) {
                EventState::Done
            } else {
                draft.state
            }),
            venue_id,
            about: Some(draft.about.clone()),
            notes: (!notes.is_empty()).then(|| notes.join("\n")),
            link: Some(draft.link.clone()),
            kind: None,
            room_id: None,
            capacity: None,
            host: None,
            organizer_name: None,
            organizer_email: None,
            currency: None,
            food_planned: None,
            reminder_minutes: None,
        },
    )?;
    writer
        .conn
        .prepare_cached("UPDATE event SET source = ?2 WHERE id = ?1")?
        .execute(rusqlite::params![event.id, draft.source])?;
    Ok(event.id)
}

/// `Name, street and town` becomes a venue with an address.
fn venue(writer: &Writer<'_>, place: &str, made: &mut HashMap<String, VenueId>) -> Result<VenueId> {
    let key = place.to_lowercase();
    if let Some(id) = made.get(&key) {
        return Ok(*id);
    }
    let (name, address) = place.split_once(',').unwrap_or((place, ""));
    let venue = venue::edit::create(
        writer,
        CreateVenue {
            name: if name.trim().is_empty() {
                place.to_owned()
            } else {
                name.trim().to_owned()
            },
            address: Some(address.trim().to_owned()),
            ..CreateVenue::default()
        },
    )?;
    made.insert(key, venue.id);
    Ok(venue.id)
}

fn change(writer: &Writer<'_>, event_id: EventId, planned: &Planned) -> Result<()> {
    let draft = &planned.draft;
    let differs = |field: &str| planned.changes.iter().any(|change| change.field == field);
    let time = ["starts", "ends", "zone"]
        .iter()
        .any(|field| differs(field));
    let venue_id = if differs("venue_id") {
        let (id, _) = draft
            .venue
            .as_ref()
            .ok_or_else(|| Error::bug("a venue that is none"))?;
        Some(Some(*id))
    } else {
        None
    };
    event::edit::edit(
        writer,
        EditEvent {
            event_id,
            title: differs("title").then(|| draft.title.clone()),
            starts: time.then_some(draft.starts),
            ends: time.then_some(draft.ends),
            zone: time.then(|| draft.zone.clone()),
            starts_fold: time.then_some(draft.starts_fold),
            ends_fold: time.then_some(draft.ends_fold),
            venue_id,
            about: differs("about").then(|| draft.about.clone()),
            link: differs("link").then(|| draft.link.clone()),
            kind: None,
            room_id: None,
            capacity: None,
            notes: None,
            host: None,
            organizer_name: None,
            organizer_email: None,
            currency: None,
            food_planned: None,
            margin_percent: None,
            reminder_minutes: None,
        },
    )?;
    Ok(())
}
