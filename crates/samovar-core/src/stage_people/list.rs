//! The list itself, in windows and as rows of a file.

use super::days::Days;
use super::reached::Addresses;
use super::{ListStagePeople, StagePerson, StageSort};
use crate::error::Result;
use crate::ids::PersonId;
use crate::kept_order::KeptOrder;
use crate::keyboard::Reading;
use crate::person::order::key_column;
use crate::person::{PeopleFilter, filter};
use crate::planner::Reader;
use crate::stage::{self, history};
use crate::wire::{Page, window};

/// The list somebody scrolls through.
static ORDER: KeptOrder<PersonId> = KeptOrder::new();

pub fn list(reader: &Reader<'_>, request: ListStagePeople) -> Result<Page<StagePerson>> {
    let (offset, limit) = window(request.offset, request.limit);
    let history = history::kept(reader)?;
    let days = Days::of(reader, &history, &request.filter)?;
    let sort = (
        request.sort.unwrap_or(StageSort::Name),
        request.descending.unwrap_or(false),
    );
    let described = format!(
        "{} {} {} {} {:?} {}",
        serde_json::to_string(&request.filter)?,
        sort.0.word(),
        sort.1,
        key_column(reader.conn)?,
        stage::terms(reader.conn)?,
        stage::today(reader)?,
    );
    let ids = ORDER.of(reader, &described, || {
        days.people(reader, &request.filter, sort)
    })?;
    let rest = ids.iter().copied().skip(offset as usize);
    let shown: Vec<PersonId> = rest.take(limit as usize).collect();
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let read_as = read_as(reader, &request.filter)?;
    Ok(Page::new(rows(reader, &days, &shown)?, total).read_as(read_as))
}

/// How the search was read, where not as typed.
pub fn read_as(reader: &Reader<'_>, asked: &PeopleFilter) -> Result<Option<String>> {
    let query = asked.query.as_deref().unwrap_or_default();
    if query.trim().is_empty() {
        return Ok(None);
    }
    let known = |words: &str| filter::known(reader.conn, words);
    Ok(Reading::of(query, asked.as_typed, known)?.read_as())
}

/// Of some people, in their order.
pub fn rows(reader: &Reader<'_>, days: &Days<'_>, people: &[PersonId]) -> Result<Vec<StagePerson>> {
    let mut addresses = Addresses::load(reader, people)?;
    let mut rows = Vec::with_capacity(people.len());
    for id in people {
        let Some((name, reached)) = addresses.take(reader.conn, *id)? else {
            continue;
        };
        let visits = days.visits(*id);
        let now = &days.now;
        let then = days.then.as_ref();
        rows.push(StagePerson {
            id: *id,
            name,
            stage: now.stage(visits),
            was: then.map(|then| then.stage(days.whole(*id))),
            visits: days.dates(visits),
            away_days: now.away(visits).and_then(|days| u32::try_from(days).ok()),
            chances: u32::try_from(now.chances(visits)).unwrap_or(u32::MAX),
            ground: now.ground(visits),
            reached,
        });
    }
    Ok(rows)
}
