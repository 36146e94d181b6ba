//! The guests of an event in windows: filtered, searched, sorted, counted.

use rusqlite::{ToSql, named_params};

use super::{
    Guest, GuestRef, GuestRow, GuestSort, GuestState, ListGuests, capacity, store, waitlist,
};
use crate::db::text;
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
    let query = request.query.as_deref().unwrap_or_default();
    let words = text::search_query(query);
    if words.is_none() && !query.trim().is_empty() {
        return Ok(Page {
            rows: Vec::new(),
            total: 0,
        });
    }
    let (offset, limit) = window(request.offset, request.limit);
    let mut filter = "g.event_id = :event".to_owned();
    let mut values: Vec<(&str, &dyn ToSql)> = vec![(":event", &request.event_id)];
    if let Some(state) = &request.state {
        filter.push_str(" AND g.state = :state");
        values.push((":state", state));
    }
    if let Some(words) = &words {
        filter.push_str(
            " AND g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                (SELECT rowid FROM local_person_words WHERE local_person_words MATCH :words))",
        );
        values.push((":words", words));
    }
    if let Some(diet) = &request.diet {
        filter.push_str(
            " AND (EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id AND p.diet = :diet)
                OR EXISTS(SELECT 1 FROM companion AS c WHERE c.guest_id = g.id AND c.diet = :diet))",
        );
        values.push((":diet", diet));
    }
    if let Some(allergen) = &request.allergen {
        filter.push_str(
            " AND (EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id
                          AND instr('+' || p.allergens || '+', '+' || :allergen || '+') > 0)
                OR EXISTS(SELECT 1 FROM companion AS c WHERE c.guest_id = g.id
                          AND instr('+' || c.allergens || '+', '+' || :allergen || '+') > 0))",
        );
        values.push((":allergen", allergen));
    }
    let total = conn
        .prepare_cached(&format!("SELECT count(*) FROM guest AS g WHERE {filter}"))?
        .query_row(values.as_slice(), |row| row.get(0))?;
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
        GuestSort::Source => format!("g.source {way}, i.{key}, g.id"),
    }
}
