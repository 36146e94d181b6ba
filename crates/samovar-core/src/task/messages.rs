//! What an event's people mostly hear, as tasks: when each message is due, and which one a
//! task is about, so that the window can offer to write it.

use samovar_i18n::{Lang, msg};
use serde::Serialize;
use ts_rs::TS;

use super::Task;
use super::edit::{USUAL_TIME, insert, soonest};
use super::store::of_event;
use crate::error::Result;
use crate::event::{Event, EventRef, EventState, store as events};
use crate::message::what_for::MessageUse;
use crate::planner::Writer;
use crate::series::{SeriesRef, parts};
use crate::settings::store as settings;

/// A text in both languages.
type Said = fn(Lang) -> String;
/// What each is about, its title, and how many days before the event it is due.
const USUAL: [(MessageUse, Said, i32); 5] = [
    (MessageUse::Announcement, msg::usual_task_announcement, 21),
    (MessageUse::Confirm, msg::usual_task_confirm, 7),
    (MessageUse::LastInfo, msg::usual_task_last_info, 2),
    (MessageUse::Thanks, msg::usual_task_thanks, -1),
    (MessageUse::Feedback, msg::usual_task_feedback, -1),
];

/// Adds the tasks of messages that the list has not got yet.
pub fn offer(writer: &Writer<'_>, request: EventRef) -> Result<Vec<Task>> {
    let event = events::load(writer, request.event_id)?;
    let count = add(writer, &event)?;
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    writer.fact("count", count);
    of_event(writer, &event)
}

/// How many came to how many dates of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesMessagesOffered {
    /// Dates that got a task.
    pub dates: u32,
    pub tasks: u32,
}

/// The same for each date of a series that is to come, as one step.
pub fn offer_to_series(writer: &Writer<'_>, request: SeriesRef) -> Result<SeriesMessagesOffered> {
    let parts = parts::all(writer.conn, request.series_id)?;
    let mut offered = SeriesMessagesOffered { dates: 0, tasks: 0 };
    for (_, _, event) in parts::events_of(writer, &parts)? {
        if event.is_past || event.state == EventState::Cancelled {
            continue;
        }
        let count = add(writer, &event)?;
        offered.dates += u32::from(count > 0);
        offered.tasks += count;
    }
    let title = parts.first().map_or("", |part| part.title.as_str());
    writer.fact("title", title);
    writer.fact("count", offered.tasks);
    Ok(offered)
}

/// Adds what the event's list has not got yet; gives how many.
fn add(writer: &Writer<'_>, event: &Event) -> Result<u32> {
    let lang = settings::language_or(writer.conn, None)?;
    let there = of_event(writer, event)?;
    let soonest = soonest(writer, event)?;
    let mut count = 0;
    for (about, say, days_before) in USUAL {
        if there.iter().any(|task| task.message_use == Some(about)) {
            continue;
        }
        let (days_before, time) = match &soonest {
            Some((days, time)) if days_before > *days => (*days, time.as_str()),
            _ => (days_before, USUAL_TIME),
        };
        let title = say(lang);
        let new = (title.as_str(), days_before, time);
        insert(writer, event.id, new, ("", ""), Some(about))?;
        count += 1;
    }
    Ok(count)
}
