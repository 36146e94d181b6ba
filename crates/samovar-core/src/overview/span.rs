//! What stands beside the events of some days: tasks that are due, and what other calendars
//! have then. The events themselves come from the list of events, by the same days.

use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::busy::BusyKind;
use crate::calendar::busy::clash::{self, Taken};
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, TaskId};
use crate::planner::Reader;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::task::store::{self as tasks, DueTask};
use crate::time::{self, Fold, Wall};
use crate::wire::WINDOW;

/// A quarter, and the weeks that it shares with others.
const MOST_DAYS: i64 = 106;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCalendarSpan {
    pub from: Day,
    /// Included.
    pub until: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpanTask {
    pub task_id: TaskId,
    pub event_id: EventId,
    pub event_title: String,
    pub title: String,
    /// By the clock of the event's zone.
    pub due: Wall,
    pub done: bool,
    pub late: bool,
}

/// A time of another calendar, by the clock of the settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpanBusy {
    pub kind: BusyKind,
    pub calendar: String,
    pub title: String,
    pub place: String,
    pub starts: Wall,
    pub ends: Wall,
    pub whole_day: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarSpan {
    /// In the order they are due.
    pub tasks: Vec<SpanTask>,
    pub busy: Vec<SpanBusy>,
    /// There are more of either than are told here.
    pub cut: bool,
}

pub fn get(reader: &Reader<'_>, request: GetCalendarSpan) -> Result<CalendarSpan> {
    let (first, last) = (request.from.0, request.until.0);
    let days = (last - first).num_days();
    if !(0..MOST_DAYS).contains(&days) {
        return Err(Error::field("until", Code::OutOfRange)
            .with("value", last.to_string())
            .with("most", MOST_DAYS));
    }
    let zone = time::zone_shown(&settings::load(reader.conn)?.zone);
    let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
    let midnight = |day: NaiveDate| {
        let wall = Wall(day.and_time(NaiveTime::MIN));
        time::instant_or_after(wall, zone, Fold::Earlier)
    };
    let tasks = tasks::due_between(reader, (first, last), WINDOW + 1)?;
    let instants = (midnight(first), midnight(after));
    let busy = clash::between(reader, instants, (first, last), WINDOW + 1)?;
    let whole = WINDOW as usize;
    Ok(CalendarSpan {
        cut: tasks.len() > whole || busy.len() > whole,
        tasks: tasks.into_iter().take(whole).map(task).collect(),
        busy: busy
            .into_iter()
            .take(whole)
            .filter_map(|one| shown(one, zone))
            .collect(),
    })
}

fn task(task: DueTask) -> SpanTask {
    SpanTask {
        task_id: task.id,
        event_id: task.event_id,
        event_title: task.event_title,
        title: task.title,
        due: task.due,
        done: task.done,
        late: task.late,
    }
}

fn shown(one: Taken, zone: samovar_zone::Zone) -> Option<SpanBusy> {
    let (starts, ends, whole_day) = match (one.times, one.days) {
        (Some((starts, ends)), _) => (
            time::wall_at(starts, zone),
            time::wall_at(ends, zone),
            false,
        ),
        (None, Some((first, last))) => (
            Wall(first.and_time(NaiveTime::MIN)),
            Wall(last.and_time(NaiveTime::MIN)).plus_minutes(24 * 60),
            true,
        ),
        (None, None) => return None,
    };
    Some(SpanBusy {
        kind: one.kind,
        calendar: one.calendar,
        title: one.title,
        place: one.place,
        starts,
        ends,
        whole_day,
    })
}
