//! The plan of a message: what calendars need becomes what its audience is told.

use std::collections::HashMap;

use super::asked::Asked;
use super::message::{Message, When};
use super::message_ledger::{self, LastTold};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recipient::{self, Recipient};
use super::{Purpose, Sent, Standing};
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::planner::Reader;

/// The plan of what calendars need becomes that of a message.
pub fn narrow(plan: &mut Plan, reader: &Reader<'_>, asked: &Asked) -> Result<()> {
    let Some(message) = asked.message else {
        return Ok(());
    };
    let event = plan.event.clone().ok_or_else(|| {
        Error::missing(
            "event",
            asked.event.map_or(String::new(), |id| id.to_string()),
        )
    })?;
    let when = When::of(reader, &event, message);
    (plan.over, plan.early) = (when == When::Late, when == When::Early);
    let audience = message.audience(asked.audience);
    let came = message_ledger::came(reader.conn, event.id)?;
    let told = message_ledger::told(reader.conn, event.id, message)?;
    let mut known: HashMap<PersonId, Planned> = std::mem::take(&mut plan.people)
        .into_iter()
        .map(|one| (one.to.person, one))
        .collect();
    for mut to in recipient::guests(reader.conn, event.id, plan.lang)? {
        let known = known.remove(&to.person);
        to.moved_up = plan.moved_up.contains(&to.person);
        if !audience.has(&to, came.contains(&to.person)) {
            continue;
        }
        let told = told.get(&to.person).cloned();
        let planned = told_or_to_tell(plan, to, (known, told), (message, when), asked)?;
        plan.people.push(planned);
    }
    Ok(())
}

fn told_or_to_tell(
    plan: &Plan,
    to: Recipient,
    (known, told): (Option<Planned>, Option<LastTold>),
    (message, when): (Message, When),
    asked: &Asked,
) -> Result<Planned> {
    let wanted = asked
        .people
        .as_ref()
        .is_none_or(|people| people.contains(&to.person));
    let again = asked.again && asked.people.is_some();
    let wording = message.wording();
    let (held, off_dates, entries) = match known {
        Some(one) => (one.held, one.off_dates, one.needs),
        None => Default::default(),
    };
    let mut needs = Vec::new();
    if when == When::Now && wanted && (told.is_none() || again) {
        let brought = entries
            .into_iter()
            .filter(|need| message.brings_the_entry() && need.purpose == Purpose::Invitation);
        needs.extend(brought.map(|need| Need { wording, ..need }));
        if needs.is_empty() {
            needs.push(Need {
                wording,
                ..Need::of(plan.own, Purpose::Message, &to, Vec::new())
            });
        }
    }
    let mut reason = None;
    for need in &needs {
        reason = reason.or(plan.reason(need, &to, &off_dates, asked.format)?);
    }
    let standing = match (&reason, needs.is_empty(), &told) {
        (Some(_), ..) => Standing::HeldBack,
        (None, false, _) => Standing::Message,
        (None, true, Some(told)) if told.sent == Sent::Yes => Standing::Current,
        (None, true, Some(_)) => Standing::Prepared,
        (None, true, None) => Standing::None,
    };
    Ok(Planned {
        to,
        standing,
        held,
        told,
        alone: None,
        unsent: Vec::new(),
        needs,
        reason,
        off_dates,
    })
}
