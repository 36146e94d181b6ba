//! Reads files and applies their answers as one step, or rehearses that: the
//! preview is the same work, taken back before anybody sees it.

use std::collections::HashSet;

use super::apply::Applying;
use super::files::Gathered;
use super::judge::{self, Case};
use super::{ApplyReplies, PreviewReplies, RepliesDone, RepliesPreview, ReplyLine};
use crate::error::Result;
use crate::job::Job;
use crate::planner::{Planner, Writer, Written};

/// Lines that a preview carries; the others are applied as proposed.
const SHOWN: usize = 1000;

pub fn preview(
    planner: &Planner,
    request: PreviewReplies,
    job: &Job,
) -> Result<Written<RepliesPreview>> {
    let gathered = Gathered::read(&request.paths, planner.now(), job)?;
    let flip = flips(request.flip);
    let (mut lines, outcome) = planner.rehearse("apply_replies", |writer| {
        carry_out(writer, &gathered, &flip, job)
    })?;
    let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    lines.sort_by_key(|line| !line.can_apply);
    lines.truncate(SHOWN);
    Ok(Written::unchanged(RepliesPreview {
        lines,
        total,
        outcome,
        files: gathered.files,
        faults: gathered.faults,
        fault_count: gathered.fault_count,
        without: gathered.without,
    }))
}

pub fn apply(planner: &Planner, request: ApplyReplies, job: &Job) -> Result<Written<RepliesDone>> {
    let gathered = Gathered::read(&request.paths, planner.now(), job)?;
    let flip = flips(request.flip);
    planner.write("apply_replies", |writer| {
        Ok(carry_out(writer, &gathered, &flip, job)?.1)
    })
}

fn flips(keys: Option<Vec<String>>) -> HashSet<String> {
    keys.into_iter().flatten().collect()
}

fn carry_out(
    writer: &Writer<'_>,
    gathered: &Gathered,
    flip: &HashSet<String>,
    job: &Job,
) -> Result<(Vec<ReplyLine>, RepliesDone)> {
    let mut cases: Vec<Case<'_>> = judge::cases(writer, &gathered.answers)?;
    let mut applying = Applying::new(writer)?;
    let count = cases.len();
    for (number, case) in cases.iter_mut().enumerate() {
        if number % 100 == 0 {
            job.step(number, count)?;
        }
        let line = &mut case.line;
        line.ticked = line.can_apply && (line.ticked != flip.contains(&line.key));
        if case.line.ticked {
            applying.carry_out(case)?;
        }
    }
    let done = applying.finish(&mut cases)?;
    Ok((cases.into_iter().map(|case| case.line).collect(), done))
}
