//! Imports a file: planned, backed up, done as one undoable step.

use super::apply;
use super::file::{Asked, Opened};
use super::plan::{Plan, Wishes};
use super::{ImportDone, ImportGuests, remembered, seats};
use crate::db::backup::{self, Reason};
use crate::error::{Code, Result};
use crate::event::{CreateEvent, EventState, create};
use crate::guest::waitlist;
use crate::ids::{EventId, ImportRunId};
use crate::job::Job;
use crate::planner::{Planner, Writer, Written, latest_step};

pub fn run(planner: &Planner, request: ImportGuests, job: &Job) -> Result<Written<ImportDone>> {
    let file = Opened::read(
        planner,
        Asked {
            path: &request.path,
            options: request.options.as_ref(),
            mapping: request.mapping,
            fresh: request.fresh.unwrap_or(false),
            fixes: request.fixes.as_deref().unwrap_or_default(),
            on_match: request.on_match,
        },
    )?;
    file.refuse_nameless()?;
    let made = request.new_event.map(|event| CreateEvent {
        // Its guests have signed up: it is no draft any more.
        state: event.state.or(Some(EventState::Open)),
        ..event
    });
    let event_id = match made {
        Some(_) => Some(EventId::new()),
        None => request.event_id,
    };
    let wishes = Wishes {
        event: event_id,
        new_event: made.as_ref(),
        decisions: request.decisions.as_deref().unwrap_or_default(),
        namesakes_are_known: request.namesakes_are_known,
        over_capacity: request.over_capacity.unwrap_or(false),
        take: request.take.as_deref().unwrap_or_default(),
        take_all: request.take_all.unwrap_or(false),
    };
    let everything = request.everything.unwrap_or(false);
    let entries = file.extracted.people.len();
    let step = |part: usize| move |done: usize| job.step(part * entries + done, 2 * entries);
    let (plan, stands_on) = planner.read(|reader| {
        let plan = Plan::make(reader, &file, &wishes, &step(0))?;
        Ok((plan, latest_step(reader.conn)?))
    })?;
    let remember = |writer: &Writer<'_>| {
        remembered::remember(writer, &file.table, &file.recognition, &file.mapping)
    };
    if plan.is_empty() && made.is_none() {
        planner.write_local(remember)?;
        return Ok(Written::unchanged(ImportDone {
            report: plan.report.windowed(everything),
            step: None,
            run_id: None,
            event_id,
        }));
    }
    let backup = planner.back_up_before(Reason::Import, Some(&file.file_name))?;
    let run_id = ImportRunId::new();
    let written = planner.write("import_guests", |writer| {
        if let (Some(id), Some(event)) = (event_id, &made) {
            create::create_as(writer, id, event.clone())?;
        }
        // Another command may have come between: then the plan is made anew.
        let plan = if latest_step(writer.conn)? == stands_on {
            plan
        } else {
            Plan::make(writer, &file, &wishes, &step(0))?
        };
        if !plan.is_empty() || made.is_some() {
            apply::apply(writer, &plan, wishes.event, &step(1))?;
            if let Some(event) = wishes.event.filter(|_| plan.promotes) {
                waitlist::promote_others(writer, event, &seats::waitlisted(&plan.people))?;
            }
            apply::record(writer, run_id, &file, &plan, wishes.event)?;
        }
        remember(writer)?;
        if let Some(event) = wishes.event {
            writer.about(event);
        }
        writer.fact("file", file.file_name.as_str());
        writer.fact("count", file.extracted.people.len());
        writer.fact("run", run_id.to_string());
        job.step(2 * entries, 2 * entries)?;
        Ok(plan.report)
    });
    let Written {
        value: report,
        tables,
        step,
        facts,
    } = written.inspect_err(|error| {
        // Nothing was changed: a copy of the same planner would only push older ones out.
        if error.code == Code::Cancelled {
            backup::discard(&backup);
        }
    })?;
    Ok(Written {
        value: ImportDone {
            report: report.windowed(everything),
            step,
            run_id: step.map(|_| run_id),
            event_id,
        },
        tables,
        step,
        facts,
    })
}
