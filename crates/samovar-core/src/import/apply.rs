//! Carries a plan out. Rows that would stay as they are are not written, so
//! that the same file again is no step at all.

use rusqlite::params;

use super::file::Opened;
use super::plan::Plan;
use super::planned::Planned;
use super::{ImportReport, arrivals, consents, look, party, past_totals};
use crate::error::Result;
use crate::guest::code::Codes;
use crate::guest::store as guests;
use crate::ids::{EventId, ImportRunId};
use crate::person::{contact, matching, store as people};
use crate::planner::Writer;
use crate::time::stamp;

/// Writes what the plan changes; `tick` is told the number of people done.
pub fn apply(
    writer: &Writer<'_>,
    plan: &Plan,
    event: Option<EventId>,
    tick: &dyn Fn(usize) -> Result<()>,
) -> Result<()> {
    let mut codes = event
        .map(|event| Codes::of_event(writer.conn, event))
        .transpose()?;
    for (index, planned) in plan.people.iter().enumerate() {
        if index % 500 == 0 {
            tick(index)?;
        }
        write_person(writer, planned)?;
        if let (Some(event), Some(codes)) = (event, &mut codes) {
            write_guest(writer, planned, event, codes)?;
        }
    }
    past_totals::write(writer, &plan.totals)
}

fn write_person(writer: &Writer<'_>, planned: &Planned) -> Result<()> {
    match &planned.before {
        Some(before) => {
            people::update(writer.conn, planned.id, before, &planned.after)?;
        }
        None => people::insert(writer, planned.id, &planned.after)?,
    }
    for (position, contact) in (planned.contacts_known..).zip(&planned.contacts) {
        contact::insert(writer.conn, planned.id, contact, position)?;
    }
    consents::write(writer, planned)?;
    for other in &planned.apart {
        matching::keep_apart(writer, planned.id, *other)?;
    }
    Ok(())
}

fn write_guest(
    writer: &Writer<'_>,
    planned: &Planned,
    event: EventId,
    codes: &mut Codes,
) -> Result<()> {
    let Some(guest) = &planned.guest else {
        return Ok(());
    };
    match &guest.before {
        Some(before) => {
            guests::update(writer.conn, guest.id, before, &guest.after)?;
        }
        None => guests::insert(
            writer,
            guest.id,
            event,
            planned.id,
            &guest.after,
            &codes.fresh(),
        )?,
    }
    party::write(writer, guest.id, &planned.party)?;
    if let Some(arrival) = &planned.arrival {
        arrivals::write(writer, event, guest.id, arrival)?;
    }
    Ok(())
}

/// The report stays in the event's history.
pub fn record(
    writer: &Writer<'_>,
    run: ImportRunId,
    file: &Opened,
    plan: &Plan,
    event: Option<EventId>,
) -> Result<()> {
    // The questions were answered; whom they named is not kept with the report.
    let report = ImportReport {
        suggestions: Vec::new(),
        warnings: Vec::new(),
        skipped: Vec::new(),
        unclear: plan
            .report
            .unclear
            .iter()
            .take(look::MOST_STORED)
            .cloned()
            .collect(),
        ..plan.report.clone()
    };
    writer.conn.execute(
        "INSERT INTO import_run(id, event_id, at, file_name, source, report, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            run,
            event,
            stamp(writer.now),
            file.file_name,
            file.recognition.source.code(),
            serde_json::to_string(&report)?,
            file.digest,
        ],
    )?;
    Ok(())
}
