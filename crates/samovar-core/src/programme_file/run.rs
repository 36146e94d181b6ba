//! Reads a programme in: planned, backed up, done as one undoable step.

use super::apply::apply;
use super::file::Opened;
use super::library;
use super::{ImportProgramme, ProgrammeImport};
use crate::db::backup::{self, Reason};
use crate::error::{Code, Result};
use crate::job::Job;
use crate::planner::{Planner, Written, latest_step};

/// What reading a file would do; nothing is written.
pub fn preview(
    planner: &Planner,
    request: ImportProgramme,
    _: &Job,
) -> Result<Written<ProgrammeImport>> {
    let opened = Opened::read(&request)?;
    let shown = planner.read(|reader| {
        let plan = library::plan(reader, &opened, &request)?;
        Ok(plan.shown(&opened))
    })?;
    Ok(Written::unchanged(shown))
}

pub fn run(
    planner: &Planner,
    request: ImportProgramme,
    job: &Job,
) -> Result<Written<ProgrammeImport>> {
    let opened = Opened::read(&request)?;
    opened.refuse_nameless()?;
    let (plan, stands_on) = planner.read(|reader| {
        let plan = library::plan(reader, &opened, &request)?;
        Ok((plan, latest_step(reader.conn)?))
    })?;
    if plan.is_empty(&request) {
        return Ok(Written::unchanged(plan.shown(&opened)));
    }
    let backup = planner.back_up_before(Reason::Import, Some(&opened.file_name))?;
    let written = planner.write("import_programme", |writer| {
        // Another command may have come between: then the plan is made anew.
        let plan = if latest_step(writer.conn)? == stands_on {
            plan
        } else {
            library::plan(writer, &opened, &request)?
        };
        let shown = plan.shown(&opened);
        let touched = apply(writer, &plan, &request, job)?;
        writer.fact("file", opened.file_name.as_str());
        writer.fact("count", touched);
        Ok(shown)
    });
    let written = written.inspect_err(|error| {
        if error.code == Code::Cancelled {
            backup::discard(&backup);
        }
    })?;
    let step = written.step;
    Ok(Written {
        value: ProgrammeImport {
            step,
            ..written.value
        },
        tables: written.tables,
        step,
        facts: written.facts,
    })
}
