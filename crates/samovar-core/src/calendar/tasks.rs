//! The tasks of an event for the organiser's own calendar: to-dos with alarms,
//! or entries where a calendar knows no to-dos.

use chrono::{DateTime, TimeDelta, Utc};
use samovar_i18n::msg;
use samovar_ical::{Fold, LocalTime, Reminder, Task as Todo, TaskForm, Uid};

use super::{ExportDone, ExportTasks, TasksAs};
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::task::{Task, store as tasks};
use crate::time;

pub fn export(planner: &Planner, request: ExportTasks, _: &Job) -> Result<Written<ExportDone>> {
    let (event, lang, todos) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let event = events::load(reader, request.event_id)?;
        let remind = request.reminder_minutes.unwrap_or(0);
        let todos = tasks::of_event(reader, &event)?
            .into_iter()
            .map(|task| todo(reader, &event, task, remind))
            .collect::<Result<Vec<_>>>()?;
        Ok((event, lang, todos))
    })?;
    let form = match request.form.unwrap_or(TasksAs::Todos) {
        TasksAs::Todos => TaskForm::Todo,
        TasksAs::Entries => TaskForm::Entry,
    };
    let calendar = samovar_ical::tasks(&todos, form, lang, planner.now())?;
    let name = format!(
        "{} {}.ics",
        outgoing::labelled(&event.title, &event.id.to_string()),
        msg::calendar_file_tasks(lang)
    );
    let path =
        crate::event::exports::path(planner, &event, request.path, &name, FileKind::Calendar)?;
    path.write(|mut out| calendar.write(&mut out))?;
    Ok(Written::unchanged(ExportDone {
        path: path.shown(),
        files: 1,
    }))
}

fn todo(reader: &Reader<'_>, event: &Event, task: Task, remind: u32) -> Result<Todo> {
    let uid: String = reader
        .conn
        .prepare_cached("SELECT calendar_uid FROM task WHERE id = ?1")?
        .query_row([task.id], |row| row.get(0))?;
    let done: Option<DateTime<Utc>> = task
        .done_at
        .as_deref()
        .and_then(|at| DateTime::parse_from_rfc3339(at).ok())
        .map(|at| at.with_timezone(&Utc));
    Ok(Todo {
        uid: Uid::parse(&uid)?,
        // Tasks move with the event.
        sequence: event.calendar_sequence,
        title: task.title,
        notes: task.notes,
        owner: task.owner,
        due: LocalTime {
            at: task.due.0,
            fold: Fold::Earlier,
        },
        zone: time::zone(&event.zone)?,
        done,
        event: Uid::parse(&event.calendar_uid)?,
        event_title: event.title.clone(),
        reminder: Some(Reminder {
            before: TimeDelta::minutes(i64::from(remind)),
        }),
    })
}
