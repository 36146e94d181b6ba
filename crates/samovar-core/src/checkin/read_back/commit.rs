//! Carries a read-back out: one batch, one step, one undo.

use super::plan::Plan;
use super::{ReadBack, ReadBackDone, ReadBackLine};
use crate::checkin::rows::{self, PassageKind, Passing};
use crate::error::Result;
use crate::guest::code::Codes;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::{GuestState, counts};
use crate::ids::{EventId, GuestId};
use crate::person::edit::Somebody;
use crate::planner::Writer;
use crate::time::stamp;

pub fn commit(writer: &Writer<'_>, request: ReadBack) -> Result<ReadBackDone> {
    let event = request.event_id;
    let plan = Plan::make(writer, &request)?;
    let mut codes = Codes::of_event(writer.conn, event)?;
    for line in &plan.lines {
        let guest = match line.guest_id {
            Some(guest) => guest,
            None => add_walk_in(writer, event, line, &mut codes, &plan)?,
        };
        rows::insert(
            writer,
            &Passing {
                guest,
                event,
                kind: PassageKind::Arrival,
                heads: line.heads,
                at: plan.at,
                station: &plan.station,
                over: &line.over,
            },
        )?;
    }
    writer.about(event);
    writer.fact("count", plan.heads());
    Ok(ReadBackDone {
        parties: u32::try_from(plan.lines.len()).unwrap_or(u32::MAX),
        heads: plan.heads(),
        walk_ins: plan.walk_ins(),
        left: plan.left(),
        here: counts::here(writer.conn, event)?,
    })
}

/// The paper let them in, so being over the capacity is recorded, not refused.
fn add_walk_in(
    writer: &Writer<'_>,
    event: EventId,
    line: &ReadBackLine,
    codes: &mut Codes,
    plan: &Plan,
) -> Result<GuestId> {
    let person = Somebody {
        name: &line.name,
        ..Somebody::default()
    }
    .find_or_add(writer)?;
    let guest = GuestId::new();
    let record = GuestRecord {
        plus_ones: line.heads.saturating_sub(1),
        answered_at: Some(stamp(plan.at)),
        decided_at: Some(stamp(plan.at)),
        over_capacity: !line.over.is_empty(),
        ..GuestRecord::new(GuestState::Going, "walk-in")
    };
    guests::insert(writer, guest, event, person, &record, &codes.fresh())?;
    Ok(guest)
}
