//! Changes the fields of many dates of a series in one step.
//!
//! Dates that are over stay as they were. A date whose own value differs from
//! the series keeps it. What changes only from some date on becomes a series of
//! its own, because calendars know no other way to say so.

use chrono::NaiveDate;
use rusqlite::params;
use uuid::Uuid;

use super::rule::{Day, Ends};
use super::store::{self, Stored};
use super::{EditSeries, MOST_DATES, SeriesEdited, SeriesScope, fields};
use crate::error::{Code, Error, Result};
use crate::event::edit::{self as events, Sequence};
use crate::guest::{Party, waitlist};
use crate::ids::{RegularId, SeriesId};
use crate::planner::Writer;
use crate::time::{self, stamp};

pub fn edit(writer: &Writer<'_>, request: EditSeries) -> Result<SeriesEdited> {
    let old = store::load(writer.conn, request.series_id)?;
    // Nothing different: no second series is made for it.
    if fields::changed(writer, &old, &request.changes)? == old {
        return Ok(SeriesEdited {
            series: store::show(writer, old.id)?,
            changed: 0,
            kept: 0,
        });
    }
    let (old, parted) = match request.scope {
        SeriesScope::All => (old, false),
        SeriesScope::Following => {
            let from = begins_with(writer, &old, &request)?;
            part(writer, old, from)?
        }
    };
    let mut new = fields::changed(writer, &old, &request.changes)?;
    let calendars_differ = (new.starts, new.minutes, &new.zone)
        != (old.starts, old.minutes, &old.zone)
        || (new.venue_id, new.room_id) != (old.venue_id, old.room_id);
    if calendars_differ && !parted {
        new.calendar_sequence += 1;
    }
    store::update(writer.conn, &old, &new)?;
    let (mut changed, mut kept) = (0, 0);
    let mut promoted = Vec::new();
    let mut about = None;
    for (date, event) in store::events_of(writer, old.id)? {
        if event.is_past {
            continue;
        }
        about = about.or(Some(event.id));
        let own = fields::differs(&old, date, &event);
        let (edit, keeps) = fields::taken_over(&old, &new, (date, date), &event, &own);
        kept += u32::from(keeps);
        let Some(edit) = edit else { continue };
        promoted.extend(events::apply(writer, edit, Sequence::OfSeries)?);
        changed += 1;
    }
    tell_promoted(writer, &promoted);
    if let Some(event) = request.from_event_id.or(about) {
        writer.about(event);
    }
    writer.fact("title", new.title.as_str());
    writer.fact("count", changed);
    writer.fact("kept", kept);
    Ok(SeriesEdited {
        series: store::show(writer, new.id)?,
        changed,
        kept,
    })
}

/// With one step and many events, the fact holds all who moved up.
pub fn tell_promoted(writer: &Writer<'_>, promoted: &[Party]) {
    waitlist::tell(writer, "promoted", promoted);
}

fn begins_with(writer: &Writer<'_>, series: &Stored, request: &EditSeries) -> Result<NaiveDate> {
    let id = request
        .from_event_id
        .ok_or_else(|| Error::field("fromEventId", Code::Required))?;
    let event = crate::event::store::load(writer, id)?;
    match event.occurrence {
        Some(date) if event.series_id == Some(series.id) => Ok(date.0),
        _ => Err(Error::new(Code::NotInSeries).with("title", event.title)),
    }
}

/// Ends the series before a date, and begins another one there that takes its
/// events, skipped dates and regulars over. With no date before it, the series
/// stays one.
pub fn part(writer: &Writer<'_>, old: Stored, from: NaiveDate) -> Result<(Stored, bool)> {
    if from <= old.first() {
        return Ok((old, false));
    }
    let before = old.rule.dates(old.first(), MOST_DATES as usize * 20);
    let before = before.iter().take_while(|date| **date < from).count();
    let mut ended = old.clone();
    ended.rule.ends = Ends::On {
        date: Day(store::day_before(from)),
    };
    // The old one says less than it said; the new one follows it, so that a date
    // known by its own UID never falls back.
    ended.calendar_sequence += 1;
    let mut new = ended.clone();
    new.id = SeriesId::new();
    new.calendar_uid = Uuid::now_v7().to_string();
    new.starts = time::Wall(from.and_time(old.time()));
    new.rule.ends = match old.rule.ends {
        Ends::After { count } => Ends::After {
            count: count.saturating_sub(before as u32).max(1),
        },
        ref other => other.clone(),
    };
    store::update(writer.conn, &old, &ended)?;
    store::insert(writer, &new)?;
    let moved = params![old.id, new.id, Day(from)];
    writer.conn.execute(
        "UPDATE event SET series_id = ?2 WHERE series_id = ?1 AND occurrence >= ?3",
        moved,
    )?;
    writer.conn.execute(
        "UPDATE series_skip SET series_id = ?2 WHERE series_id = ?1 AND date >= ?3",
        params![old.id, new.id, Day(from)],
    )?;
    for regular in super::regulars::of(writer.conn, old.id)? {
        writer.conn.execute(
            "INSERT INTO regular(id, series_id, person_id, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![
                RegularId::new(),
                new.id,
                regular.person_id,
                stamp(writer.now)
            ],
        )?;
    }
    Ok((new, true))
}
