//! Who stands how, in windows: filtered by what is needed, searched by name.

use std::collections::HashSet;

use super::plan::{Asked, Plan, Planned};
use super::{HeldCopy, InvitationFormat, ListRecipients, Purpose, RecipientRow, Standing};
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::wire::{Page, window};

pub fn list(reader: &Reader<'_>, request: ListRecipients) -> Result<Page<RecipientRow>> {
    let asked = Asked {
        event: request.event_id,
        series: request.series_id,
        format: request.format.unwrap_or(InvitationFormat::Mail),
        lang: None,
        people: None,
        again: false,
    };
    let plan = Plan::make(reader, &asked)?;
    let query = request.query.filter(|query| !query.trim().is_empty());
    let found = match &query {
        Some(query) => Some(matching(reader, query)?),
        None => None,
    };
    let mut people: Vec<Planned> = plan.people;
    people.retain(|one| {
        request
            .standing
            .is_none_or(|standing| one.standing == standing)
            && found
                .as_ref()
                .is_none_or(|found| found.contains(&one.to.person))
    });
    // What is to be done stands first; within it the names are in order.
    people.sort_by_key(|one| rank(one.standing));
    let total = u32::try_from(people.len()).unwrap_or(u32::MAX);
    let (offset, limit) = window(request.offset, request.limit);
    let rows = people
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .map(row)
        .collect();
    Ok(Page { rows, total })
}

fn rank(standing: Standing) -> usize {
    Standing::ALL
        .iter()
        .position(|one| *one == standing)
        .unwrap_or(usize::MAX)
}

fn row(one: Planned) -> RecipientRow {
    RecipientRow {
        person_id: one.to.person,
        guest_id: one.to.guest,
        name: one.to.name,
        email: one.to.email,
        reply: one.to.reply,
        lang: one.to.lang,
        standing: one.standing,
        purpose: one.needs.first().map(|need| need.purpose),
        reason: one.reason,
        held: one.held.map(|held| HeldCopy {
            sequence: held.sequence,
            cancelled: held.cancelled,
            email: held.email,
            at: held.at,
            sent: held.sent,
        }),
    }
}

fn matching(reader: &Reader<'_>, query: &str) -> Result<HashSet<PersonId>> {
    let Some(words) = text::search_query(query) else {
        return Ok(HashSet::new());
    };
    let mut statement = reader.conn.prepare_cached(
        "SELECT person_id FROM local_person_index WHERE n IN
           (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?1)",
    )?;
    let found = statement
        .query_map([words], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

impl Plan {
    /// What is still to be withdrawn after the event itself has gone.
    pub(super) fn is_deleted(&self) -> bool {
        self.entries.iter().all(|entry| entry.content.is_none())
    }

    /// How many of a purpose are prepared now.
    pub(super) fn ready_of(&self, purpose: Purpose) -> u32 {
        self.people
            .iter()
            .flat_map(Planned::ready)
            .filter(|need| need.purpose == purpose)
            .count() as u32
    }
}

/// Who is held back, in the order of names.
pub(super) fn held_back(plan: &Plan) -> Vec<super::HeldBack> {
    plan.people
        .iter()
        .filter(|one| !one.needs.is_empty())
        .filter_map(|one| {
            Some(super::HeldBack {
                person_id: one.to.person,
                name: one.to.name.clone(),
                reason: one.reason.clone()?,
            })
        })
        .collect()
}
