//! Imports a file: planned, backed up, done as one undoable step.

use super::apply;
use super::file::Opened;
use super::plan::{Plan, Wishes};
use super::{ImportDone, ImportGuests, OnMatch};
use crate::api::unchanged;
use crate::db::backup::Reason;
use crate::error::Result;
use crate::job::Job;
use crate::planner::{Planner, Written};

pub fn run(planner: &Planner, request: ImportGuests, job: &Job) -> Result<Written<ImportDone>> {
    let file = Opened::read(&request.path, request.options.as_ref(), request.mapping)?;
    file.refuse_nameless()?;
    let wishes = Wishes {
        event: request.event_id,
        decisions: request.decisions.as_deref().unwrap_or_default(),
        on_match: request.on_match.unwrap_or(OnMatch::FillEmpty),
    };
    // Planned twice: once to see whether there is anything to do, once in the
    // transaction, where nobody can change what the plan stands on.
    let entries = file.extracted.people.len();
    let step = |part: usize| move |done: usize| job.step(part * entries + done, 3 * entries);
    let plan = planner.read(|reader| Plan::make(reader.conn, &file, &wishes, &step(0)))?;
    if plan.is_empty() {
        return Ok(unchanged(ImportDone {
            report: plan.report,
            step: None,
        }));
    }
    drop(plan);
    planner.back_up(Reason::Import)?;
    let written = planner.write("import_guests", |writer| {
        let plan = Plan::make(writer.conn, &file, &wishes, &step(1))?;
        if !plan.is_empty() {
            apply::apply(writer, &plan, wishes.event, &step(2))?;
            apply::record(writer, &file, &plan, wishes.event)?;
        }
        if let Some(event) = wishes.event {
            writer.about(event);
        }
        writer.fact("file", file.file_name.as_str());
        writer.fact("count", file.extracted.people.len());
        job.step(3 * entries, 3 * entries)?;
        Ok(plan.report)
    })?;
    let Written {
        value: report,
        tables,
        step,
        facts,
    } = written;
    Ok(Written {
        value: ImportDone { report, step },
        tables,
        step,
        facts,
    })
}
