//! The team of an event on one page: duties with their shifts, shots, the staff, and what is
//! wrong with it.

use super::looks::{self, Beside};
use super::{Team, flags, store};
use crate::error::Result;
use crate::event::look::{Look, wants_looks};
use crate::event::{Event, EventRef, store as events};
use crate::planner::Reader;
use crate::session::{Session, store as sessions};
use crate::speaker::{Speaker, store as speakers};

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Team> {
    of_event(reader, &events::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Team> {
    let mut duties = store::duties(reader, event.id)?;
    let mut shots = store::shots(reader, event.id)?;
    let mut found = Vec::new();
    if wants_looks(event) {
        let sessions = sessions::of_event(reader, event.id)?;
        let speakers = speakers::of_event(reader, event.id)?;
        let beside = Beside {
            event,
            sessions: &sessions,
            speakers: &speakers,
        };
        found = looks::find(beside, &duties, &shots);
        flags::put(&found, &mut duties, &mut shots);
    }
    let shifts = || duties.iter().flat_map(|duty| &duty.shifts);
    let no_photos = store::no_photos(reader, event.id)?.len();
    Ok(Team {
        event_id: event.id,
        needed: shifts().map(|shift| shift.needed).sum(),
        confirmed: shifts().map(|shift| shift.confirmed).sum(),
        staff: store::staff(reader, event.id)?,
        no_photos: u32::try_from(no_photos).unwrap_or(u32::MAX),
        looks: sorted(found.into_iter().map(|one| one.look).collect()),
        duties,
        shots,
    })
}

/// For the overview, which has the programme and the speakers already; an event without a team
/// costs one question.
pub fn looks(
    reader: &Reader<'_>,
    event: &Event,
    sessions: &[Session],
    speakers: &[Speaker],
) -> Result<Vec<Look>> {
    if !store::is_planned(reader, event.id)? {
        return Ok(Vec::new());
    }
    let duties = store::duties(reader, event.id)?;
    let shots = store::shots(reader, event.id)?;
    let beside = Beside {
        event,
        sessions,
        speakers,
    };
    let found = looks::find(beside, &duties, &shots);
    Ok(found.into_iter().map(|one| one.look).collect())
}

fn sorted(mut looks: Vec<Look>) -> Vec<Look> {
    looks.sort_by_key(|look| look.kind.rank());
    looks
}
