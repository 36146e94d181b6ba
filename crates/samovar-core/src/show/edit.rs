//! Takes the evening on: begins what comes, ends the last one, ticks, takes back.

use super::marks::{self, MarkKind};
use super::state;
use super::{ShowState, StartShowRow, TickShowRow};
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::SessionId;
use crate::planner::Writer;
use crate::run_sheet::kind::RunKind;
use crate::run_sheet::show;
use crate::settings::store as settings;

/// What runs ends, and what is next begins; after the last one nothing does.
pub fn next(writer: &Writer<'_>, request: EventRef) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let standing = state::of_event(writer, &event)?;
    match (standing.next, standing.now) {
        (Some(next), _) => begin(writer, &event, next.session_id, next.title),
        (None, Some(now)) => {
            let id = now.session_id.to_string();
            marks::insert(writer, event.id, MarkKind::Done, (RunKind::Session, &id))?;
            tell(writer, &event, now.title, "done");
            state::of_event(writer, &event)
        }
        (None, None) => Err(Error::new(Code::NothingNext).with("title", event.title)),
    }
}

/// Any session of the event: what runs ends where it begins.
pub fn start(writer: &Writer<'_>, request: StartShowRow) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let standing = state::of_event(writer, &event)?;
    let wanted = request.session_id;
    // Pressed twice: it began the first time.
    if standing.now.is_some_and(|now| now.session_id == wanted) {
        return state::of_event(writer, &event);
    }
    let row = standing
        .rows
        .into_iter()
        .find(|row| row.session_id == wanted)
        .ok_or_else(|| Error::missing("session", wanted))?;
    begin(writer, &event, wanted, row.title)
}

/// The latest step of the walk: what ended with it runs again.
pub fn take_back(writer: &Writer<'_>, request: EventRef) -> Result<ShowState> {
    let event = events::load(writer, request.event_id)?;
    let found = marks::of_event(writer, event.id)?;
    let last = found
        .iter()
        .rfind(|mark| mark.about == RunKind::Session)
        .ok_or_else(|| Error::new(Code::NothingShown).with("title", event.title.clone()))?;
    let before = state::of_event(writer, &event)?;
    marks::void(writer, last.id)?;
    let title = before
        .rows
        .into_iter()
        .find(|row| row.session_id.to_string() == last.about_id)
        .map_or_else(|| event.title.clone(), |row| row.title);
    tell(writer, &event, title, last.kind.word());
    state::of_event(writer, &event)
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
    state::of_event(writer, &event)
}

fn begin(
    writer: &Writer<'_>,
    event: &Event,
    session: SessionId,
    title: String,
) -> Result<ShowState> {
    let id = session.to_string();
    let about = (RunKind::Session, id.as_str());
    marks::insert(writer, event.id, MarkKind::Started, about)?;
    tell(writer, event, title, "started");
    state::of_event(writer, event)
}

fn tell(writer: &Writer<'_>, event: &Event, title: String, state: &str) {
    writer.about(event.id);
    writer.fact("title", title);
    writer.fact("state", state);
}
