//! Reads a calendar in: planned, backed up, done as one undoable step.

use super::plan::Plan;
use super::planned::Wishes;
use super::preview::wishes;
use super::{CalendarImported, Effect, ImportCalendar, ReadAs, Ticks, apply};
use crate::calendar::busy;
use crate::calendar::home::Homes;
use crate::calendar::read::ReadFiles;
use crate::db::backup::{self, Reason};
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::planner::{Planner, Reader, Written, latest_step};

pub fn run(
    planner: &Planner,
    request: ImportCalendar,
    job: &Job,
) -> Result<Written<CalendarImported>> {
    let files = ReadFiles::read(&request.paths)?;
    if files.are_replies() {
        return Err(Error::new(Code::CalendarReplies).with("file", files.file_name()));
    }
    match request.read_as {
        ReadAs::Events => events(planner, &request, &files, job),
        ReadAs::Busy => busy::create(planner, &request, &files, job),
    }
}

fn events(
    planner: &Planner,
    request: &ImportCalendar,
    files: &ReadFiles,
    job: &Job,
) -> Result<Written<CalendarImported>> {
    let plan_of = |reader: &Reader<'_>| -> Result<Plan> {
        let homes = Homes::of(reader, request.zone.as_deref())?;
        let wishes = Wishes {
            only_to_come: request.only_to_come.unwrap_or(false),
            ..wishes(request.months, request.update, request.claim, homes)
        };
        let mut plan = Plan::make(reader, files, wishes, job)?;
        plan.take_only(&Ticks::of(request.skip.as_ref(), request.only.as_ref()));
        Ok(plan)
    };
    let (plan, stands_on) =
        planner.read(|reader| Ok((plan_of(reader)?, latest_step(reader.conn)?)))?;
    let done = |plan: &Plan| {
        let left_out = files.left_out().1 + plan.left_out.len();
        CalendarImported {
            created: plan.count(Effect::Create),
            changed: plan.count(Effect::Change),
            cancelled: plan.count(Effect::Cancel),
            unchanged: plan.count(Effect::Same),
            left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
            times: 0,
            calendar_id: None,
            event_id: None,
            step: None,
        }
    };
    if plan.is_empty() {
        return Ok(Written::unchanged(done(&plan)));
    }
    let backup = planner.back_up_before(Reason::Import, Some(&files.file_name()))?;
    let written = planner.write("import_calendar", |writer| {
        // Another command may have come between: then the plan is made anew.
        let plan = if latest_step(writer.conn)? == stands_on {
            plan
        } else {
            plan_of(writer)?
        };
        let touched = apply::apply(writer, &plan, request.create_venues.unwrap_or(false), job)?;
        let mut value = done(&plan);
        if let [only] = touched.as_slice() {
            value.event_id = Some(*only);
        } else {
            writer.about_none();
        }
        writer.fact("file", files.file_name());
        writer.fact("count", touched.len());
        Ok(value)
    });
    let written = written.inspect_err(|error| {
        if error.code == Code::Cancelled {
            backup::discard(&backup);
        }
    })?;
    let step = written.step;
    Ok(Written {
        value: CalendarImported {
            step,
            ..written.value
        },
        tables: written.tables,
        step,
        facts: written.facts,
    })
}
