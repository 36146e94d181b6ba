//! Adds tasks, changes and ticks them, takes them away, copies them.

use rusqlite::params;
use samovar_i18n::{Lang, msg};

use super::store::{load, of_event};
use super::{AddTask, AddUsualTasks, EditTask, Task, TaskRef, TickTask};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{EventId, TaskId};
use crate::input;
use crate::message::what_for::MessageUse;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::time::{self, Wall, stamp};
use crate::wire::Done;

/// Two years: nobody plans a meetup further ahead.
const MOST_DAYS: i32 = 731;
pub(super) const USUAL_TIME: &str = "10:00";

/// A text in both languages.
type Said = fn(Lang) -> String;
/// What mostly has to be done, and how many days before.
const USUAL: [(Said, i32); 6] = [
    (msg::task_usual_speakers, 30),
    (msg::task_usual_announce, 21),
    (msg::task_usual_food, 5),
    (msg::task_usual_info, 1),
    (msg::task_usual_door_list, 1),
    (msg::task_usual_thanks, -1),
];

pub fn add(writer: &Writer<'_>, request: AddTask) -> Result<Task> {
    let event = events::load(writer, request.event_id)?;
    let title = input::required("title", &request.title)?;
    let (days_before, due_time) = match (request.due, request.days_before) {
        (Some(due), _) => counted(&event, due)?,
        (None, days) => (within(days.unwrap_or(0))?, USUAL_TIME.to_owned()),
    };
    let owner = input::line("owner", &request.owner.unwrap_or_default())?;
    let notes = input::prose("notes", &request.notes.unwrap_or_default())?;
    let id = insert(
        writer,
        event.id,
        (&title, days_before, &due_time),
        (&owner, &notes),
        request.message_use,
    )?;
    writer.about(event.id);
    writer.fact("title", title);
    load(writer, id)
}

/// Adds what mostly has to be done and is not in the list yet.
pub fn add_usual(writer: &Writer<'_>, request: AddUsualTasks) -> Result<Vec<Task>> {
    let event = events::load(writer, request.event_id)?;
    let lang = settings::language_or(writer.conn, request.lang)?;
    let there = of_event(writer, &event)?;
    let soonest = soonest(writer, &event)?;
    let mut count = 0;
    for (say, days_before) in USUAL {
        let title = say(lang);
        if there.iter().all(|task| task.title != title) {
            let (days_before, time) = match &soonest {
                Some((days, time)) if days_before > *days => (*days, time.as_str()),
                _ => (days_before, USUAL_TIME),
            };
            let new = (title.as_str(), days_before, time);
            insert(writer, event.id, new, ("", ""), None)?;
            count += 1;
        }
    }
    writer.about(event.id);
    writer.fact("count", count);
    of_event(writer, &event)
}

/// The first usual moment that is still to come, as days before the event: what should
/// have been done by now is not late from the start. On the day itself it is the
/// event's own time. `None` once it has begun.
pub(super) fn soonest(writer: &Writer<'_>, event: &Event) -> Result<Option<(i32, String)>> {
    let now = time::wall_at(writer.now, time::zone(&event.zone)?);
    if now >= event.starts {
        return Ok(None);
    }
    let days = (event.starts.0.date() - now.0.date()).num_days();
    let is_passed = now.0.format("%H:%M").to_string().as_str() >= USUAL_TIME;
    let days = days - i64::from(is_passed);
    Ok(Some(match i32::try_from(days) {
        Ok(days) if days >= 0 => (days.min(MOST_DAYS), USUAL_TIME.to_owned()),
        _ => (0, event.starts.0.format("%H:%M").to_string()),
    }))
}

pub fn edit(writer: &Writer<'_>, request: EditTask) -> Result<Task> {
    let old = load(writer, request.task_id)?;
    let event = events::load(writer, old.event_id)?;
    let mut patch = Patch::new("task", old.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::required("title", &title))
                .transpose()?,
        )
        .set(
            "owner",
            request
                .owner
                .map(|owner| input::line("owner", &owner))
                .transpose()?,
        )
        .set(
            "notes",
            request
                .notes
                .map(|notes| input::prose("notes", &notes))
                .transpose()?,
        );
    if let Some(due) = request.due {
        let (days_before, due_time) = counted(&event, due)?;
        patch = patch
            .set("days_before", Some(i64::from(days_before)))
            .set("due_time", Some(due_time));
    } else if let Some(days_before) = request.days_before {
        patch = patch.set("days_before", Some(i64::from(within(days_before)?)));
    }
    patch.apply(writer.conn)?;
    let new = load(writer, old.id)?;
    writer.about(event.id);
    writer.fact("title", new.title.clone());
    Ok(new)
}

/// Marks a task as done, or as still to do.
pub fn tick(writer: &Writer<'_>, request: TickTask) -> Result<Task> {
    let old = load(writer, request.task_id)?;
    // Ticked twice: the first time is when it was done.
    if old.done_at.is_some() != request.done {
        let done_at = request.done.then(|| stamp(writer.now));
        Patch::new("task", old.id)
            .set("done_at", Some(done_at))
            .apply(writer.conn)?;
    }
    writer.about(old.event_id);
    writer.fact("title", old.title);
    writer.fact("state", if request.done { "done" } else { "open" });
    load(writer, old.id)
}

pub fn delete(writer: &Writer<'_>, request: TaskRef) -> Result<Done> {
    let task = load(writer, request.task_id)?;
    deletion::delete(
        writer.conn,
        "task",
        task.id,
        &["feedback_task"],
        deletion::in_use(&task.title),
    )?;
    writer.about(task.event_id);
    writer.fact("title", task.title);
    Ok(Done {})
}

pub(super) fn insert(
    writer: &Writer<'_>,
    event: EventId,
    (title, days_before, due_time): (&str, i32, &str),
    (owner, notes): (&str, &str),
    about: Option<MessageUse>,
) -> Result<TaskId> {
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM task WHERE event_id = ?1",
        [event],
        |row| row.get(0),
    )?;
    let id = TaskId::new();
    writer.conn.execute(
        "INSERT INTO task(id, event_id, title, days_before, due_time, owner, notes, position, calendar_uid, created_at,
                          message_use)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id,
            event,
            title,
            days_before,
            due_time,
            owner,
            notes,
            position::after(last.as_deref())?,
            crate::ids::fresh().to_string(),
            stamp(writer.now),
            about.map_or("", MessageUse::word),
        ],
    )?;
    Ok(id)
}

/// A day as days before the event, and the time of that day.
fn counted(event: &Event, due: Wall) -> Result<(i32, String)> {
    let days = (event.starts.0.date() - due.0.date()).num_days();
    let days = i32::try_from(days).unwrap_or(i32::MAX);
    Ok((within(days)?, due.0.format("%H:%M").to_string()))
}

fn within(days_before: i32) -> Result<i32> {
    if (-MOST_DAYS..=MOST_DAYS).contains(&days_before) {
        return Ok(days_before);
    }
    Err(Error::field("due", Code::OutOfRange)
        .with("value", days_before)
        .with("most", MOST_DAYS))
}
