//! What the organiser has to do before an event, as a file for the organiser's
//! own calendar: as to-dos (VTODO), or as entries for the calendars that show
//! no to-dos (Google Calendar and Outlook on import). Done ones stay in the
//! file as done, so that a calendar that has them learns it.

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_zone::Zone;

use crate::calendar::{Calendar, Zones};
use crate::description::joined;
use crate::door::{Kind, Name, Param, Part, Token, Value};
use crate::error::Result;
use crate::event::{Reminder, Uid};
use crate::moment::{LocalTime, Moment, Span, existing_time};
use crate::text;
use crate::vevent::{alarm, check_sequence};

/// How long an entry that stands for a task is.
const ENTRY_MINUTES: u32 = 30;

/// Something to be done by a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Stable for life.
    pub uid: Uid,
    /// Raised when anything of it changes.
    pub sequence: u32,
    /// One line.
    pub title: String,
    /// Of several lines if need be.
    pub notes: String,
    /// Who does it, or empty.
    pub owner: String,
    /// By the wall clock of `zone`. A time that clocks jump over is moved on by
    /// as much as they do: nobody chose it.
    pub due: LocalTime,
    /// The event's zone.
    pub zone: Zone,
    /// Since when it is done.
    pub done: Option<DateTime<Utc>>,
    /// What it is for.
    pub event: Uid,
    /// Title of that.
    pub event_title: String,
    /// An alarm before it is due, unless it is done.
    pub reminder: Option<Reminder>,
}

/// What a calendar is to see in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskForm {
    /// A to-do with a tick box.
    Todo,
    /// An entry at the time it is due, which blocks no time.
    Entry,
}

/// The file with these tasks, in the order of the slice. With none it would be
/// no calendar, so it is refused.
pub fn tasks(tasks: &[Task], form: TaskForm, lang: Lang, now: DateTime<Utc>) -> Result<Calendar> {
    if tasks.is_empty() {
        return Err(crate::CalendarError::NoTasks);
    }
    let mut spans = Vec::with_capacity(tasks.len());
    for task in tasks {
        check_sequence(task.sequence)?;
        let due = LocalTime {
            at: existing_time(task.due.at, task.zone),
            fold: task.due.fold,
        };
        let minutes = match form {
            TaskForm::Todo => 0,
            TaskForm::Entry => ENTRY_MINUTES,
        };
        spans.push(Span::lasting(due, minutes, task.zone)?);
    }
    let mut calendar = Calendar::new(lang, None);
    for zone in Zones::of(spans.iter().copied()).parts() {
        calendar.put(zone);
    }
    for (task, span) in tasks.iter().zip(spans) {
        calendar.put(match form {
            TaskForm::Todo => todo(task, span, lang, now),
            TaskForm::Entry => entry(task, span, lang, now),
        });
    }
    Ok(calendar)
}

fn todo(task: &Task, span: Span, lang: Lang, now: DateTime<Utc>) -> Part {
    let mut part = begun(Kind::VTODO, task, now);
    let Moment { local, utc, .. } = span.starts;
    if span.needs_zone() {
        part.add_with(Name::DUE, [Param::zone(span.zone)], Value::local(local));
    } else {
        part.add(Name::DUE, Value::utc(utc));
    }
    part.add(Name::SUMMARY, Value::line(&task.title));
    described(&mut part, task, lang);
    match task.done {
        None => part.add(Name::STATUS, Value::token(Token::NEEDS_ACTION)),
        Some(at) => {
            part.add(Name::STATUS, Value::token(Token::COMPLETED));
            part.add(Name::COMPLETED, Value::utc(at));
            part.add(Name::PERCENT_COMPLETE, Value::integer(100));
        }
    }
    if let (Some(reminder), None) = (task.reminder, task.done) {
        // There is no start to count from, so the alarm counts from DUE.
        part.put(alarm(reminder, [Param::related(Token::END)], &task.title));
    }
    part
}

fn entry(task: &Task, span: Span, lang: Lang, now: DateTime<Utc>) -> Part {
    let mut part = begun(Kind::VEVENT, task, now);
    span.write(&mut part);
    let title = match task.done {
        None => task.title.clone(),
        Some(_) => format!("✓ {}", text::line(&task.title)),
    };
    part.add(Name::SUMMARY, Value::line(&title));
    described(&mut part, task, lang);
    part.add(Name::STATUS, Value::token(Token::CONFIRMED));
    part.add(Name::TRANSP, Value::token(Token::TRANSPARENT));
    if let (Some(reminder), None) = (task.reminder, task.done) {
        part.put(alarm(reminder, [], &task.title));
    }
    part
}

fn begun(kind: Kind, task: &Task, now: DateTime<Utc>) -> Part {
    let mut part = Part::new(kind);
    part.add(Name::UID, Value::uid(&task.uid));
    part.add(Name::DTSTAMP, Value::utc(now));
    part.add(Name::SEQUENCE, Value::integer(task.sequence));
    part
}

/// What it is for, who does it, and the notes.
fn described(part: &mut Part, task: &Task, lang: Lang) {
    let event = text::line(&task.event_title);
    let owner = text::line(&task.owner);
    let facts = [
        (!event.is_empty()).then(|| msg::calendar_task_event(lang, event)),
        (!owner.is_empty()).then(|| msg::calendar_task_owner(lang, owner)),
    ];
    let facts = joined(facts.into_iter().flatten(), "\n");
    let about = joined([facts.as_str(), task.notes.trim()], "\n\n");
    if !about.is_empty() {
        part.add(Name::DESCRIPTION, Value::text(&about));
    }
    part.add(Name::RELATED_TO, Value::uid(&task.event));
}
