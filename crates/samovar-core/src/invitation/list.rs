//! Who stands how, in windows: filtered by what is needed, searched by name.

use std::collections::HashSet;
use std::sync::Arc;

use super::asked::Asked;
use super::plan::Plan;
use super::planned::Planned;
use super::series_parts::Plans;
use super::{HeldCopy, InvitationFormat, ListRecipients, Purpose, RecipientRow, Standing};
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::kept_order::KeptOrder;
use crate::keyboard::Reading;
use crate::person::filter::known;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::wire::{Page, window};

/// The list somebody scrolls through.
static ORDER: KeptOrder<RecipientRow> = KeptOrder::new();

pub fn list(reader: &Reader<'_>, mut request: ListRecipients) -> Result<Page<RecipientRow>> {
    let (offset, limit) = window(request.offset.take(), request.limit.take());
    let reading = match request
        .query
        .take()
        .filter(|query| !query.trim().is_empty())
    {
        Some(query) => Some(Reading::of(&query, request.as_typed.take(), |words| {
            known(reader.conn, words)
        })?),
        None => None,
    };
    request.query = reading.as_ref().map(|reading| reading.words.clone());
    // What mails say depends on the settings too, which are in no step.
    let asked = format!("{request:?} {:?}", settings::load(reader.conn)?);
    let all = if offset == 0 {
        Arc::new(everybody(reader, request)?)
    } else {
        ORDER.of(reader, &asked, || everybody(reader, request))?
    };
    let rows = all.iter().skip(offset as usize).take(limit as usize);
    let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
    Ok(Page::new(rows.cloned().collect(), total)
        .read_as(reading.and_then(|reading| reading.read_as())))
}

fn everybody(reader: &Reader<'_>, request: ListRecipients) -> Result<Vec<RecipientRow>> {
    let format = request.format.unwrap_or(InvitationFormat::Mail);
    let asked = Asked {
        reach: request.reach,
        message: request.message,
        audience: request.audience,
        ..Asked::about(request.event_id, request.series_id, format)
    };
    let plans = Plans::make(reader, &asked)?;
    let found = match &request.query {
        Some(query) => Some(matching(reader, query)?),
        None => None,
    };
    let mut people: Vec<Planned> = plans.people().cloned().collect();
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
    let is_message = asked.message.is_some();
    Ok(people.into_iter().map(|one| row(one, is_message)).collect())
}

fn rank(standing: Standing) -> usize {
    Standing::ALL
        .iter()
        .position(|one| *one == standing)
        .unwrap_or(usize::MAX)
}

fn row(one: Planned, is_message: bool) -> RecipientRow {
    RecipientRow {
        person_id: one.to.person,
        guest_id: one.to.guest,
        name: one.to.name,
        email: one.to.email,
        reply: one.to.reply,
        lang: one.to.lang,
        language: one.to.language,
        lang_why: one.to.lang_why,
        standing: one.standing,
        purpose: one.needs.first().map(|need| need.purpose),
        reason: one.reason,
        held: match one.told {
            Some(told) => Some(HeldCopy {
                sequence: 0,
                cancelled: false,
                email: told.email,
                at: told.at,
                sent: told.sent,
            }),
            None if is_message => None,
            None => one.alone.or(one.held).map(|held| HeldCopy {
                sequence: held.sequence,
                cancelled: held.cancelled,
                email: held.email,
                at: held.at,
                sent: held.sent,
            }),
        },
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
}

/// How many of a purpose are prepared now.
pub(super) fn ready_of(plans: &Plans, purpose: Purpose) -> u32 {
    plans
        .each
        .iter()
        .flat_map(|plan| &plan.people)
        .flat_map(Planned::ready)
        .filter(|need| need.purpose == purpose)
        .count() as u32
}

/// Who is held back, in the order of names.
pub(super) fn held_back(plans: &Plans) -> Vec<super::HeldBack> {
    plans
        .people()
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
