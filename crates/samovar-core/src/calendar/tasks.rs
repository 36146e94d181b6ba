//! The tasks of an event for the organiser's own calendar: to-dos with alarms,
//! or entries where a calendar knows no to-dos.

use chrono::{DateTime, TimeDelta, Utc};
use samovar_i18n::{Lang, msg};
use samovar_ical::{Fold, LocalTime, Reminder, Task as Todo, TaskForm, Uid};

use super::{ExportDone, ExportTasks, TasksAs};
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::task::final_numbers::{self, FinalNumbers};
use crate::task::{Task, store as tasks};
use crate::time::{self, Wall};

pub fn export(planner: &Planner, request: ExportTasks, _: &Job) -> Result<Written<ExportDone>> {
    let (event, lang, todos) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let event = events::load(reader, request.event_id)?;
        let remind = request.reminder_minutes.unwrap_or(0);
        let mut todos = tasks::of_event(reader, &event)?
            .into_iter()
            .map(|task| todo(reader, &event, task, remind))
            .collect::<Result<Vec<_>>>()?;
        for numbers in final_numbers::of_event(reader, &event)? {
            todos.push(numbers_due(&event, numbers, lang, remind)?);
        }
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
    let due = Due {
        uid: Uid::parse(&uid)?,
        at: task.due,
        done_at: task.done_at,
        remind,
    };
    Ok(Todo {
        title: task.title,
        notes: task.notes,
        owner: task.owner,
        ..due.of(event)?
    })
}

/// The time for the final numbers of an order. It is stored nowhere, and is known again by
/// its event and supplier.
fn numbers_due(event: &Event, numbers: FinalNumbers, lang: Lang, remind: u32) -> Result<Todo> {
    let uid = format!("final-numbers-{}-{}", event.id, numbers.supplier_id);
    let due = Due {
        uid: Uid::parse(&uid)?,
        at: numbers.due,
        done_at: numbers.done_at,
        remind,
    };
    Ok(Todo {
        title: msg::task_final_numbers(lang, numbers.supplier_name),
        ..due.of(event)?
    })
}

/// When something of an event is due, and how a calendar knows it again.
struct Due {
    uid: Uid,
    at: Wall,
    done_at: Option<String>,
    remind: u32,
}

impl Due {
    fn of(self, event: &Event) -> Result<Todo> {
        let done: Option<DateTime<Utc>> = self
            .done_at
            .as_deref()
            .and_then(|at| DateTime::parse_from_rfc3339(at).ok())
            .map(|at| at.with_timezone(&Utc));
        Ok(Todo {
            uid: self.uid,
            // Tasks move with the event.
            sequence: event.calendar_sequence,
            title: String::new(),
            notes: String::new(),
            owner: String::new(),
            due: LocalTime {
                at: self.at.0,
                fold: Fold::Earlier,
            },
            zone: time::zone(&event.zone)?,
            done,
            event: Uid::parse(&event.calendar_uid)?,
            event_title: event.title.clone(),
            reminder: Some(Reminder {
                before: TimeDelta::minutes(i64::from(self.remind)),
            }),
        })
    }
}
