//! How an event, or a series, stands in people's calendars: counted, and what
//! has changed since they were told.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::asked::Asked;
use super::event_plan;
use super::planned::Planned;
use super::series_parts::Plans;
use super::shown::ChangedField;
use super::{
    ChangedSince, GetInvitationStatus, HeldBackCount, InvitationCounts, InvitationFormat,
    InvitationStatus, Purpose, Standing, mailing, service,
};
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::time;

pub fn get(reader: &Reader<'_>, request: GetInvitationStatus) -> Result<InvitationStatus> {
    let format = request.format.unwrap_or(InvitationFormat::Mail);
    let asked = Asked {
        reach: request.reach,
        message: request.message,
        audience: request.audience,
        ..Asked::about(request.event_id, request.series_id, format)
    };
    let plans = Plans::make(reader, &asked)?;
    let plan = plans.main()?;
    let mailings = mailing::of(reader.conn, request.event_id, request.series_id)?;
    Ok(InvitationStatus {
        event_id: request.event_id,
        series_id: request.series_id,
        title: plan.title.clone(),
        ready: plans.ready(),
        counts: counts(plans.people()),
        held_back: held_back(plans.people()),
        changed: changed(&plans),
        cancelled: plan.entries.get(plan.own).is_some_and(|entry| entry.off),
        deleted: plan.is_deleted(),
        // Messages are an event's, which has one plan.
        over: plans.over(),
        early: plan.early,
        organizer_email: plan.organizer_email().to_owned(),
        organizer_problem: plan.organizer_problem(format),
        tentative: plans.is_tentative(),
        series: plans.reach(&asked)?,
        unanswered: mailings
            .iter()
            .filter(|one| one.sent == super::Sent::Unknown)
            .cloned()
            .collect(),
        latest: mailings.into_iter().next(),
        usual: mailing::usual_way(reader.conn, plan.organizer_email())?,
        services: service::limits(),
    })
}

pub(super) fn counts<'a>(people: impl Iterator<Item = &'a Planned>) -> InvitationCounts {
    let mut counts = InvitationCounts::default();
    for one in people {
        counts.all += 1;
        *(match one.standing {
            Standing::Message => &mut counts.message,
            Standing::Invitation => &mut counts.invitation,
            Standing::Update => &mut counts.update,
            Standing::Cancellation => &mut counts.cancellation,
            Standing::HeldBack => &mut counts.held_back,
            Standing::Prepared => &mut counts.prepared,
            Standing::Current => &mut counts.current,
            Standing::Waiting => &mut counts.waiting,
            Standing::Declined => &mut counts.declined,
            Standing::Withdrawn => &mut counts.withdrawn,
            Standing::None => &mut counts.none,
        }) += 1;
    }
    counts
}

fn held_back<'a>(people: impl Iterator<Item = &'a Planned>) -> Vec<HeldBackCount> {
    let mut by_code: BTreeMap<&str, u32> = BTreeMap::new();
    for reason in people
        .filter(|one| one.standing == Standing::HeldBack)
        .filter_map(|one| one.reason.as_ref())
    {
        *by_code.entry(&reason.code).or_default() += 1;
    }
    let mut found: Vec<HeldBackCount> = by_code
        .into_iter()
        .map(|(code, people)| HeldBackCount {
            code: code.to_owned(),
            people,
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.people));
    found
}

/// People by what they do not know yet, the most of a kind first.
fn changed(plans: &Plans) -> Vec<ChangedSince> {
    let mut groups: HashMap<&[ChangedField], u32> = HashMap::new();
    let mut told: HashSet<PersonId> = HashSet::new();
    // The latest part says what comes; the one before it only that it ends there.
    for one in plans.each.iter().rev().flat_map(|plan| &plan.people) {
        let mut updates = one
            .needs
            .iter()
            .filter(|need| need.purpose == Purpose::Update);
        if let Some(need) = updates.next()
            && told.insert(one.to.person)
        {
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

/// What an event waits for, for the lists of what needs a look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Waiting {
    /// Updates and cancellations to prepare.
    pub changed: u32,
    /// People for whom something was prepared, and not said to have been sent.
    pub unsent: u32,
}

/// Nothing is asked of an event that nobody was invited to. What waits to be sent
/// of a series is said at the first of its dates that is to come.
pub(crate) fn waiting_for(reader: &Reader<'_>, event: &Event) -> Result<Waiting> {
    let (told, unsent): (bool, bool) = reader
        .conn
        .prepare_cached(
            "WITH part AS (SELECT id FROM series WHERE id = ?2 OR part_of = ?2)
             SELECT count(*) > 0,
                    coalesce(sum(m.sent = 'unknown' AND (m.event_id = ?1 OR NOT EXISTS (
                      SELECT 1 FROM event AS e WHERE e.series_id IN (SELECT id FROM part)
                        AND e.starts < ?3 AND e.starts > ?4
                    ))), 0) > 0
             FROM mailing AS m
             WHERE (m.event_id = ?1 OR m.series_id IN (SELECT id FROM part)) AND m.sent <> 'no'
               AND m.message_id IS NULL",
        )?
        .query_row(
            rusqlite::params![
                event.id,
                event.series_id,
                event.starts,
                time::wall_at(reader.now, time::zone_shown(&event.zone)),
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
    if !told || (event.is_past && event.state != EventState::Cancelled) {
        return Ok(Waiting::default());
    }
    let plan = event_plan::make(
        reader,
        &Asked::about(Some(event.id), None, InvitationFormat::Calendar),
    )?;
    let counts = counts(plan.people.iter());
    Ok(Waiting {
        changed: counts.update + counts.cancellation,
        unsent: if unsent { counts.prepared } else { 0 },
    })
}
