//! The guests of an event in windows: filtered, searched, sorted, counted.

use rusqlite::Connection;

use super::filter::Matching;
use super::{Guest, GuestRef, GuestRow, GuestSort, GuestState, ListGuests, capacity, store};
use crate::error::Result;
use crate::guest::GuestFilter;
use crate::ids::GuestId;
use crate::kept_order::KeptOrder;
use crate::person::list::{RANKED, called_first};
use crate::person::order::{key_column, sort_by_text};
use crate::planner::Reader;
use crate::wire::{Page, window};

pub fn get(reader: &Reader<'_>, request: GuestRef) -> Result<Guest> {
    store::load_guest(reader, store::resolve(reader.conn, request.guest_id)?)
}

/// The list somebody scrolls through.
static ORDER: KeptOrder<GuestId> = KeptOrder::new();

pub fn list(reader: &Reader<'_>, request: ListGuests) -> Result<Page<GuestRow>> {
    let conn = reader.conn;
    // An event that is gone is an error, not an empty list.
    capacity::Seats::load(conn, request.event_id)?;
    let Some(matching) = Matching::of(reader, request.event_id, &whole(&request))? else {
        return Ok(Page::none());
    };
    let (offset, limit) = window(request.offset, request.limit);
    let count = matching.count(conn)?;
    let by_name = matching
        .reading
        .as_ref()
        .filter(|_| count <= RANKED && by_name(&request));
    let (ids, total) =
        if offset == 0 && request.sort.and_then(text_of).is_none() && by_name.is_none() {
            let first = sorted(conn, &matching, &request, Some(limit))?;
            (first, count)
        } else {
            let list = described(conn, &request)?;
            let all = ORDER.of(reader, &list, || {
                let all = sorted(conn, &matching, &request, None)?;
                match &by_name {
                    Some(searched) => called_first(
                        conn,
                        "SELECT p.name || ' ' || p.given || ' ' || p.family
                         FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.id = ?1",
                        all,
                        &searched.words,
                    ),
                    None => Ok(all),
                }
            })?;
            let rest = all.iter().copied().skip(offset as usize);
            let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
            (rest.take(limit as usize).collect(), total)
        };
    let mut rows: Vec<GuestRow> = ids
        .into_iter()
        .map(|id| store::row(conn, id))
        .collect::<Result<_>>()?;
    if rows.iter().any(|row| row.state == GuestState::Waitlisted) {
        let places = crate::guest::waiting::places(conn, request.event_id)?;
        for row in &mut rows {
            row.waitlist_place = places.get(&row.id).copied();
        }
    }
    let read_as = matching.reading.and_then(|reading| reading.read_as());
    Ok(Page::new(rows, total).read_as(read_as))
}

/// Whether the list stands by name from A on.
fn by_name(request: &ListGuests) -> bool {
    request.sort.unwrap_or(GuestSort::Name) == GuestSort::Name && request.descending != Some(true)
}

/// All guests of a list in its order, whatever window it asks for; and how its search was
/// read, where not as typed.
pub fn all(reader: &Reader<'_>, request: &ListGuests) -> Result<(Vec<GuestId>, Option<String>)> {
    let Some(matching) = Matching::of(reader, request.event_id, &whole(request))? else {
        return Ok((Vec::new(), None));
    };
    let ids = sorted(reader.conn, &matching, request, None)?;
    Ok((ids, matching.reading.and_then(|reading| reading.read_as())))
}

/// What tells one list from another.
fn described(conn: &Connection, request: &ListGuests) -> Result<String> {
    let asked = (
        request.event_id,
        whole(request),
        request.sort.map(GuestSort::word),
        request.descending,
        key_column(conn)?,
    );
    Ok(serde_json::to_string(&asked)?)
}

fn sorted(
    conn: &Connection,
    matching: &Matching,
    request: &ListGuests,
    limit: Option<u32>,
) -> Result<Vec<GuestId>> {
    let mut values = matching.values();
    let key = key_column(conn)?;
    let from = format!(
        "FROM guest AS g JOIN local_person_index AS i ON i.person_id = g.person_id WHERE {}",
        matching.condition
    );
    let descending = request.descending.unwrap_or(false);
    let sort = request.sort.unwrap_or(GuestSort::Name);
    if let Some(text) = text_of(sort) {
        let mut statement = conn.prepare_cached(&format!(
            "SELECT g.id, {text} {from} ORDER BY i.{key}, g.id"
        ))?;
        let rows = statement
            .query_map(values.as_slice(), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        return sort_by_text(conn, rows, descending);
    }
    let order = order(sort, descending, key);
    let limit = limit.map_or(-1, i64::from);
    values.push((":limit", &limit));
    let ids = conn
        .prepare_cached(&format!("SELECT g.id {from} ORDER BY {order} LIMIT :limit"))?
        .query_map(values.as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// What is sorted as a reader of the language would, as SQL.
fn text_of(sort: GuestSort) -> Option<&'static str> {
    match sort {
        GuestSort::Company => Some("(SELECT company FROM person AS p WHERE p.id = g.person_id)"),
        GuestSort::TicketKind => Some("g.ticket_kind"),
        _ => None,
    }
}

/// The filter with what is asked beside it.
fn whole(request: &ListGuests) -> GuestFilter {
    let mut filter = request.filter.clone().unwrap_or_default();
    filter.state = request.state.or(filter.state);
    filter.query = request.query.clone().or(filter.query);
    filter.diet = request.diet.clone().or(filter.diet);
    filter.allergen = request.allergen.clone().or(filter.allergen);
    filter
}

/// Equal rows stand in the order of names, then of their ids.
fn order(sort: GuestSort, descending: bool, key: &str) -> String {
    let way = if descending { "DESC" } else { "ASC" };
    match sort {
        GuestSort::Name | GuestSort::Company | GuestSort::TicketKind => format!("i.{key} {way}, g.id {way}"),
        GuestSort::State => format!(
            "CASE g.state WHEN 'going' THEN 0 WHEN 'maybe' THEN 1 WHEN 'invited' THEN 2 WHEN 'waitlisted' THEN 3
                          WHEN 'declined' THEN 4 ELSE 5 END {way}, i.{key}, g.id"
        ),
        GuestSort::PlusOnes => format!("g.plus_ones {way}, i.{key}, g.id"),
        // Those who have not answered stand last either way.
        GuestSort::Answered => format!("g.answered_at IS NULL, g.answered_at {way}, i.{key}, g.id"),
        GuestSort::Asked => format!("g.asked_at IS NULL, g.asked_at {way}, i.{key}, g.id"),
        // In the order in which they move up; the others after them.
        GuestSort::Waitlist => {
            format!("g.state <> 'waitlisted', {}", crate::guest::waiting::order_sql(way))
        }
        GuestSort::Source => format!("g.source {way}, i.{key}, g.id"),
    }
}
