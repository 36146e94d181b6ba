//! Reads files and applies what they say as one step, or rehearses that: the preview is the
//! same work, taken back before anybody sees it.

use std::collections::HashSet;

use super::apply::Applying;
use super::gather::Gathered;
use super::{ApplyReadMail, PreviewReadMail, ReadMailDone, ReadMailLine, ReadMailPreview};
use crate::error::Result;
use crate::job::Job;
use crate::planner::{Planner, Writer, Written};

/// Lines that a preview carries; the others are applied all the same.
const SHOWN: usize = 1000;

pub fn preview(
    planner: &Planner,
    request: PreviewReadMail,
    job: &Job,
) -> Result<Written<ReadMailPreview>> {
    let gathered = Gathered::read(&request.paths, planner.now(), job)?;
    let leave_out = keys(request.leave_out);
    let (mut lines, outcome) = planner.rehearse("apply_read_mail", |writer| {
        carry_out(writer, &gathered, &leave_out, job)
    })?;
    let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    lines.sort_by_key(|line| !line.can_apply);
    lines.truncate(SHOWN);
    Ok(Written::unchanged(ReadMailPreview {
        lines,
        total,
        outcome,
        files: gathered.files,
        faults: gathered.faults,
        fault_count: gathered.fault_count,
        without: gathered.without,
    }))
}

pub fn apply(
    planner: &Planner,
    request: ApplyReadMail,
    job: &Job,
) -> Result<Written<ReadMailDone>> {
    let gathered = Gathered::read(&request.paths, planner.now(), job)?;
    let leave_out = keys(request.leave_out);
    planner.write("apply_read_mail", |writer| {
        let (_, done) = carry_out(writer, &gathered, &leave_out, job)?;
        writer.fact("unsubscribed", done.unsubscribed);
        writer.fact("held", done.held);
        Ok(done)
    })
}

fn keys(keys: Option<Vec<String>>) -> HashSet<String> {
    keys.into_iter().flatten().collect()
}

fn carry_out(
    writer: &Writer<'_>,
    gathered: &Gathered,
    leave_out: &HashSet<String>,
    job: &Job,
) -> Result<(Vec<ReadMailLine>, ReadMailDone)> {
    let mut applying = Applying::new(writer, &gathered.found, leave_out)?;
    let mut lines = Vec::with_capacity(gathered.found.len());
    for (number, one) in gathered.found.iter().enumerate() {
        if number % 100 == 0 {
            job.step(number, gathered.found.len())?;
        }
        lines.push(applying.carry_out(one)?);
    }
    Ok((lines, applying.done()))
}
