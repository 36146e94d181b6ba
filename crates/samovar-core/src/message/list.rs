//! A plan as it is counted and looked through.

use std::collections::HashSet;
use std::sync::Arc;

use super::plan::{Asked, Plan, Planned};
use super::requests::{ListMessagePeople, PlanMessage};
use super::words::Words;
use super::{MessagePeople, MessagePerson, MessagePlan};
use crate::error::Result;
use crate::kept_order::KeptOrder;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::wire::window;

/// The list somebody scrolls through.
static ORDER: KeptOrder<MessagePerson> = KeptOrder::new();

pub fn plan(reader: &Reader<'_>, request: PlanMessage) -> Result<MessagePlan> {
    let asked = Asked {
        again: request.again.unwrap_or(false),
        leave_answered: request.leave_answered.unwrap_or(false),
        leave_out: request.leave_out.into_iter().flatten().collect(),
        ..Asked::default()
    };
    Ok(Plan::make(reader, request.message_id, &asked)?.counts())
}

/// In the order of their names.
pub fn people(reader: &Reader<'_>, mut request: ListMessagePeople) -> Result<MessagePeople> {
    let (offset, limit) = window(request.offset.take(), request.limit.take());
    // What mails say depends on the settings too, which are in no step.
    let asked = format!("{request:?} {:?}", settings::load(reader.conn)?);
    let all = if offset == 0 {
        Arc::new(everybody(reader, &request)?)
    } else {
        ORDER.of(reader, &asked, || everybody(reader, &request))?
    };
    let rows = all.iter().skip(offset as usize).take(limit as usize);
    Ok(MessagePeople {
        total: u32::try_from(all.len()).unwrap_or(u32::MAX),
        people: rows.cloned().collect(),
    })
}

fn everybody(reader: &Reader<'_>, request: &ListMessagePeople) -> Result<Vec<MessagePerson>> {
    let asked = Asked {
        again: request.again.unwrap_or(false),
        shows_told: true,
        leave_answered: request.leave_answered.unwrap_or(false),
        leave_out: HashSet::new(),
    };
    let plan = Plan::make(reader, request.message_id, &asked)?;
    let Plan { people, words, .. } = plan;
    Ok(people
        .into_iter()
        .filter(|one| {
            request
                .reason
                .is_none_or(|reason| one.reason == Some(reason))
                && request
                    .ready
                    .is_none_or(|ready| ready == one.reason.is_none())
        })
        .map(|one| row(one, &words))
        .collect())
}

fn row(one: Planned, words: &[Words]) -> MessagePerson {
    let lang = one.words.and_then(|at| words.get(at));
    MessagePerson {
        person_id: one.to.person,
        name: one.to.name,
        email: one.to.email,
        lang: lang.map(|words| words.lang.clone()).unwrap_or_default(),
        reason: one.reason,
        field: one.field,
        told_at: one.told_at,
    }
}
