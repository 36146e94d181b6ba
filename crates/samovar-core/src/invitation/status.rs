//! How an event, or a series, stands in people's calendars: counted, and what
//! has changed since they were told.

use std::collections::HashMap;

use super::plan::{Asked, Plan};
use super::shown::ChangedField;
use super::{
    ChangedSince, GetInvitationStatus, InvitationCounts, InvitationFormat, InvitationStatus,
    Purpose, Standing, mailing,
};
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::planner::Reader;

pub fn get(reader: &Reader<'_>, request: GetInvitationStatus) -> Result<InvitationStatus> {
    let format = request.format.unwrap_or(InvitationFormat::Mail);
    let asked = Asked {
        event: request.event_id,
        series: request.series_id,
        format,
        lang: None,
        people: None,
        again: false,
    };
    let plan = Plan::make(reader, &asked)?;
    let mailings = mailing::of(reader.conn, request.event_id, request.series_id)?;
    Ok(InvitationStatus {
        event_id: request.event_id,
        series_id: request.series_id,
        title: plan.title.clone(),
        ready: ready(&plan),
        counts: counts(&plan),
        changed: changed(&plan),
        cancelled: plan.entries.get(plan.own).is_some_and(|entry| entry.off),
        deleted: plan.is_deleted(),
        over: plan.over,
        organizer_email: plan.organizer_email().to_owned(),
        organizer_problem: plan.organizer_problem(format),
        unanswered: mailings
            .iter()
            .filter(|one| one.sent == super::Sent::Unknown)
            .cloned()
            .collect(),
        latest: mailings.into_iter().next(),
    })
}

fn ready(plan: &Plan) -> u32 {
    plan.people.iter().map(|one| one.ready().len() as u32).sum()
}

pub fn counts(plan: &Plan) -> InvitationCounts {
    let mut counts = InvitationCounts::default();
    for one in &plan.people {
        counts.all += 1;
        *(match one.standing {
            Standing::Invitation => &mut counts.invitation,
            Standing::Update => &mut counts.update,
            Standing::Cancellation => &mut counts.cancellation,
            Standing::HeldBack => &mut counts.held_back,
            Standing::Current => &mut counts.current,
            Standing::Waiting => &mut counts.waiting,
            Standing::Declined => &mut counts.declined,
            Standing::Withdrawn => &mut counts.withdrawn,
            Standing::None => &mut counts.none,
        }) += 1;
    }
    counts
}

/// People by what they do not know yet, the most of a kind first.
fn changed(plan: &Plan) -> Vec<ChangedSince> {
    let mut groups: HashMap<&[ChangedField], u32> = HashMap::new();
    for one in &plan.people {
        let mut updates = one
            .needs
            .iter()
            .filter(|need| need.purpose == Purpose::Update);
        if let Some(need) = updates.next() {
            *groups.entry(&need.changes).or_default() += 1;
        }
    }
    let mut found: Vec<ChangedSince> = groups
        .into_iter()
        .map(|(fields, count)| ChangedSince {
            count,
            fields: fields.to_vec(),
        })
        .collect();
    found.sort_by(|a, b| {
        b.count
            .cmp(&a.count)
            .then_with(|| format!("{:?}", a.fields).cmp(&format!("{:?}", b.fields)))
    });
    found
}

/// Updates and cancellations that an event waits for, for the lists of what
/// needs a look; nothing is asked of an event that nobody was invited to.
pub(crate) fn waiting_for(reader: &Reader<'_>, event: &Event) -> Result<(u32, u32)> {
    let told: bool = reader
        .conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM mailing WHERE (event_id = ?1 OR series_id = ?2) AND sent <> 'no')",
        )?
        .query_row(
            rusqlite::params![event.id, event.series.as_ref().map(|series| series.id)],
            |row| row.get(0),
        )?;
    if !told || (event.is_past && event.state != EventState::Cancelled) {
        return Ok((0, 0));
    }
    let counts = counts(&Plan::make(
        reader,
        &Asked {
            event: Some(event.id),
            series: None,
            format: InvitationFormat::Calendar,
            lang: None,
            people: None,
            again: false,
        },
    )?);
    Ok((counts.update, counts.cancellation))
}
