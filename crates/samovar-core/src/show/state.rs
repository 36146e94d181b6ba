//! How the evening stands: what runs, what is next, how late it is.

use chrono::{DateTime, TimeDelta, Utc};
use samovar_zone::Zone;

use super::late::{self, Walk, Walked};
use super::marks::{self, Real};
use super::{ShowOf, ShowRoom, ShowRow, ShowRowState, ShowState};
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::ids::RoomId;
use crate::planner::Reader;
use crate::run_sheet::RunRow;
use crate::run_sheet::kind::RunKind;
use crate::run_sheet::show;
use crate::session::{Session, store as sessions};
use crate::settings::store as settings;
use crate::time::{self, stamp};

/// So much stands beside what runs.
const MOST_BESIDE: usize = 12;

pub fn get(reader: &Reader<'_>, request: ShowOf) -> Result<ShowState> {
    let event = events::load(reader, request.event_id)?;
    of_event(reader, &event, request.room_id)
}

pub fn of_event(reader: &Reader<'_>, event: &Event, room: Option<RoomId>) -> Result<ShowState> {
    let zone = time::zone_shown(&event.zone);
    let sessions = sessions::of_event(reader, event.id)?;
    let marks = marks::of_event(reader, event.id)?;
    let real = marks::walked(&marks, &marks::rooms(&sessions));
    let walk = late::walk(&sessions, &real, room, zone);
    let timed: Vec<Walked> = walk.iter().map(|one| one.walked).collect();
    let believed = late::believed(late::minutes(&timed, reader.now));
    let late = believed.unwrap_or(0);
    let rows: Vec<ShowRow> = walk.iter().map(|one| row(one, zone, late)).collect();
    let running = running(&rows);
    let next = next_of(&rows, running).cloned();
    let ends = walk
        .iter()
        .map(|one| one.starts.plus_minutes(i64::from(one.session.minutes)))
        .max();
    Ok(ShowState {
        event_id: event.id,
        title: event.title.clone(),
        zone: event.zone.clone(),
        room_id: room,
        rooms: rooms(&sessions),
        now: running.and_then(|at| rows.get(at)).cloned(),
        over: running.is_none() && next.is_none() && !rows.is_empty(),
        beside: beside(reader, event, next.as_ref())?,
        next,
        late_minutes: i32::try_from(late).unwrap_or(i32::MAX),
        another_day: believed.is_none(),
        rehearsed: u32::try_from(late::rehearsed(event, &marks).count()).unwrap_or(u32::MAX),
        ends,
        will_end: ends.map(|at| at.plus_minutes(late)),
        rows,
    })
}

/// What began last of all that run: of several rooms several may.
fn running(rows: &[ShowRow]) -> Option<usize> {
    rows.iter()
        .enumerate()
        .filter(|(_, row)| row.state == ShowRowState::Running)
        .max_by(|(_, one), (_, other)| one.started_at.cmp(&other.started_at))
        .map(|(at, _)| at)
}

fn rooms(sessions: &[Session]) -> Vec<ShowRoom> {
    let mut rooms: Vec<ShowRoom> = Vec::new();
    for session in sessions.iter().filter(|one| one.starts.is_some()) {
        if let Some(id) = session.room_id
            && rooms.iter().all(|room| room.id != id)
        {
            rooms.push(ShowRoom {
                id,
                name: session.room_name.clone(),
            });
        }
    }
    rooms.sort_by(|one, other| one.name.cmp(&other.name));
    rooms
}

/// The first that waits after what runs, or of all that wait.
fn next_of(rows: &[ShowRow], running: Option<usize>) -> Option<&ShowRow> {
    let waits = |row: &&ShowRow| row.state == ShowRowState::Waiting;
    let after = running.map_or(0, |at| at + 1);
    rows.iter()
        .skip(after)
        .find(waits)
        .or_else(|| rows.iter().find(waits))
}

fn row(walk: &Walk<'_>, zone: Zone, late: i64) -> ShowRow {
    let session = walk.session;
    let (state, begins, real) = match walk.walked.real {
        None => (ShowRowState::Waiting, walk.starts.plus_minutes(late), None),
        Some(real) => (
            match real.done {
                Some(_) => ShowRowState::Done,
                None => ShowRowState::Running,
            },
            time::wall_at(real.started, zone),
            Some(real),
        ),
    };
    ShowRow {
        session_id: session.id,
        title: session.title.clone(),
        who: session
            .speakers
            .iter()
            .map(|one| one.name.clone())
            .collect(),
        place: session.room_name.clone(),
        starts: walk.starts,
        minutes: session.minutes,
        state,
        begins,
        started_at: real.map(|real| stamp(real.started)),
        ends_by: real.and_then(|real| ends_by(real, walk.walked.length())),
        done_at: real.and_then(|real| real.done).map(stamp),
    }
}

fn ends_by(real: Real, length: TimeDelta) -> Option<String> {
    let ends: Option<DateTime<Utc>> = real.started.checked_add_signed(length);
    ends.filter(|_| real.done.is_none()).map(stamp)
}

fn beside(reader: &Reader<'_>, event: &Event, next: Option<&ShowRow>) -> Result<Vec<RunRow>> {
    let lang = settings::language(reader.conn)?;
    let until = next.map(|row| row.starts.plus_minutes(i64::from(row.minutes)));
    let sheet = show::of_event(reader, event, lang, None)?;
    Ok(sheet
        .rows
        .into_iter()
        .filter(|row| row.about != RunKind::Session && row.done_at.is_none())
        .filter(|row| row.at.is_some() && until.is_none_or(|until| row.at <= Some(until)))
        .take(MOST_BESIDE)
        .collect())
}
