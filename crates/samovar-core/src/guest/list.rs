//! The guests of an event in windows: filtered, searched, sorted, counted.

use rusqlite::named_params;

use super::filter::{GuestFilter, Matching};
use super::{
    Guest, GuestRef, GuestRow, GuestSort, GuestState, ListGuests, capacity, store, waitlist,
};
use crate::error::Result;
use crate::ids::GuestId;
use crate::person::list::{key_column, sort_by_text};
use crate::planner::Reader;
use crate::wire::{Page, window};

pub fn get(reader: &Reader<'_>, request: GuestRef) -> Result<Guest> {
    store::load_guest(reader.conn, store::resolve(reader.conn, request.guest_id)?)
}

pub fn list(reader: &Reader<'_>, request: ListGuests) -> Result<Page<GuestRow>> {
    let conn = reader.conn;
    // An event that is gone is an error, not an empty list.
    capacity::Seats::load(conn, request.event_id)?;
    let filter = whole(&request);
    let Some(matching) = Matching::of(reader, request.event_id, &filter)? else {
        return Ok(Page {
            rows: Vec::new(),
            total: 0,
        });
    };
    let (offset, limit) = window(request.offset, request.limit);
    let total = matching.count(conn)?;
    let mut values = matching.values();
    let filter = &matching.condition;
    let key = key_column(conn)?;
    let from = format!(
        "FROM guest AS g JOIN local_person_index AS i ON i.person_id = g.person_id WHERE {filter}"
    );
    let descending = request.descending.unwrap_or(false);
    let sort = request.sort.unwrap_or(GuestSort::Name);
    let ids: Vec<GuestId> = if sort == GuestSort::Company {
        let mut statement = conn.prepare_cached(&format!(
            "SELECT g.id, (SELECT company FROM person AS p WHERE p.id = g.person_id) {from} ORDER BY i.{key}, g.id"
        ))?;
        let rows = statement
            .query_map(values.as_slice(), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        sort_by_text(conn, rows, descending)?
            .into_iter()
            .skip(offset as usize)
            .take(limit as usize)
            .collect()
    } else {
        let order = order(sort, descending, key);
        let window = named_params! { ":limit": limit, ":offset": offset };
        values.extend_from_slice(window);
        conn.prepare_cached(&format!(
            "SELECT g.id {from} ORDER BY {order} LIMIT :limit OFFSET :offset"
        ))?
        .query_map(values.as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?
    };
    let mut rows: Vec<GuestRow> = ids
        .into_iter()
        .map(|id| store::row(conn, id))
        .collect::<Result<_>>()?;
    if rows.iter().any(|row| row.state == GuestState::Waitlisted) {
        let places = waitlist::places(conn, request.event_id)?;
        for row in &mut rows {
            row.waitlist_place = places.get(&row.id).copied();
        }
    }
    Ok(Page { rows, total })
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
        GuestSort::Name | GuestSort::Company => format!("i.{key} {way}, g.id {way}"),
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
            format!("g.state <> 'waitlisted', coalesce(g.waitlisted_at, g.created_at) {way}, g.id {way}")
        }
        GuestSort::Source => format!("g.source {way}, i.{key}, g.id"),
    }
}
