//! Imports a file: planned, backed up, done as one undoable step.

use super::apply;
use super::file::{Asked, Opened};
use super::plan::{Plan, Wishes};
use super::{ImportDone, ImportGuests, remembered, seats};
use crate::api::unchanged;
use crate::db::backup::{self, Reason};
use crate::error::{Code, Result};
use crate::guest::waitlist;
use crate::ids::ImportRunId;
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
    let wishes = Wishes {
        event: request.event_id,
        decisions: request.decisions.as_deref().unwrap_or_default(),
        over_capacity: request.over_capacity.unwrap_or(false),
    };
    let entries = file.extracted.people.len();
    let step = |part: usize| move |done: usize| job.step(part * entries + done, 2 * entries);
    let (plan, stands_on) = planner.read(|reader| {
        let plan = Plan::make(reader, &file, &wishes, &step(0))?;
        Ok((plan, latest_step(reader.conn)?))
    })?;
    let remember = |writer: &Writer<'_>| {
        remembered::remember(writer, &file.table, &file.recognition, &file.mapping)
    };
    if plan.is_empty() {
        planner.write_local(remember)?;
        return Ok(unchanged(ImportDone {
            report: plan.report,
            step: None,
            run_id: None,
        }));
    }
    let backup = planner.back_up(Reason::Import)?;
    let run_id = ImportRunId::new();
    let written = planner.write("import_guests", |writer| {
        // Another command may have come between: then the plan is made anew.
        let plan = if latest_step(writer.conn)? == stands_on {
            plan
        } else {
            Plan::make(writer, &file, &wishes, &step(0))?
        };
        if !plan.is_empty() {
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
            report,
            step,
            run_id: step.map(|_| run_id),
        },
        tables,
        step,
        facts,
    })
}
