//! Takes the evening on: begins what comes, ends the last one, ticks, takes back.

use std::collections::HashMap;

use super::late;
use super::marks::{self, MarkKind};
use super::state;
use super::{ShowOf, ShowRowState, ShowState, StartShowRow, TickShowRow};
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{RoomId, SessionId};
use crate::planner::Writer;
use crate::run_sheet::kind::RunKind;
use crate::run_sheet::show;
use crate::settings::store as settings;

/// What runs ends, and what is next begins; after the last one nothing does.
pub fn next(writer: &Writer<'_>, request: ShowOf) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let room = request.room_id;
    let standing = state::of_event(writer, &event, room)?;
    match (standing.next, standing.now) {
        (Some(next), _) => begin(writer, &event, (next.session_id, next.title), room),
        (None, Some(now)) => {
            let id = now.session_id.to_string();
            marks::insert(writer, event.id, MarkKind::Done, (RunKind::Session, &id))?;
            tell(writer, &event, now.title, "done");
            state::of_event(writer, &event, room)
        }
        (None, None) => Err(Error::new(Code::NothingNext).with("title", event.title)),
    }
}

/// Any session of the event: what runs in its room ends where it begins.
pub fn start(writer: &Writer<'_>, request: StartShowRow) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let (wanted, room) = (request.session_id, request.room_id);
    let row = state::of_event(writer, &event, None)?
        .rows
        .into_iter()
        .find(|row| row.session_id == wanted)
        .ok_or_else(|| Error::missing("session", wanted))?;
    // Pressed twice: it began the first time.
    if row.state == ShowRowState::Running {
        return state::of_event(writer, &event, room);
    }
    begin(writer, &event, (wanted, row.title), room)
}

/// The latest step of the walk: what ended with it runs again.
pub fn take_back(writer: &Writer<'_>, request: ShowOf) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let room = request.room_id;
    let titles: HashMap<String, String> = state::of_event(writer, &event, room)?
        .rows
        .into_iter()
        .map(|row| (row.session_id.to_string(), row.title))
        .collect();
    let found = marks::of_event(writer, event.id)?;
    let last = found.iter().rev().find_map(|mark| {
        let title = titles.get(&mark.about_id)?;
        (mark.about == RunKind::Session).then_some((mark, title))
    });
    let Some((mark, title)) = last else {
        return Err(Error::new(Code::NothingShown).with("title", event.title));
    };
    marks::void(writer, mark.id)?;
    tell(writer, &event, title.clone(), mark.kind.word());
    state::of_event(writer, &event, room)
}

/// Everything of a rehearsal, in all rooms: what was begun on the day itself stays.
pub fn take_back_rehearsal(writer: &Writer<'_>, request: ShowOf) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let found = marks::of_event(writer, event.id)?;
    let mut count = 0_u32;
    for mark in late::rehearsed(&event, &found) {
        marks::void(writer, mark.id)?;
        count += 1;
    }
    if count == 0 {
        return Err(Error::new(Code::NothingRehearsed).with("title", event.title));
    }
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    writer.fact("count", count);
    state::of_event(writer, &event, request.room_id)
}

/// Ticks a row that is not walked, or takes the tick back.
pub fn tick(writer: &Writer<'_>, request: TickShowRow) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let (about, id) = (request.about, request.id);
    // Sessions are walked; tasks and promises have a tick of their own.
    if !matches!(
        about,
        RunKind::Cue | RunKind::Sitting | RunKind::Delivery | RunKind::Call | RunKind::Shift
    ) {
        return Err(Error::field("about", Code::OutOfRange).with("value", about.word()));
    }
    let lang = settings::language(writer.conn)?;
    let row = show::of_event(writer, &event, lang, None)?
        .rows
        .into_iter()
        .find(|row| row.about == about && row.id == id)
        .ok_or_else(|| Error::missing(about.word(), &id))?;
    let found = marks::of_event(writer, event.id)?;
    match (
        marks::ticked(&found).get(&(about, id.clone())),
        request.done,
    ) {
        (None, true) => marks::insert(writer, event.id, MarkKind::Done, (about, &id))?,
        (Some(mark), false) => marks::void(writer, mark.id)?,
        // Ticked twice: the first time is when it was done.
        _ => {}
    }
    let word = if request.done { "done" } else { "open" };
    tell(writer, &event, row.what, word);
    state::of_event(writer, &event, None)
}

fn begin(
    writer: &Writer<'_>,
    event: &Event,
    (session, title): (SessionId, String),
    room: Option<RoomId>,
) -> Result<ShowState> {
    let id = session.to_string();
    let about = (RunKind::Session, id.as_str());
    marks::insert(writer, event.id, MarkKind::Started, about)?;
    tell(writer, event, title, "started");
    state::of_event(writer, event, room)
}

fn tell(writer: &Writer<'_>, event: &Event, title: String, state: &str) {
    writer.about(event.id);
    writer.fact("title", title);
    writer.fact("state", state);
}
