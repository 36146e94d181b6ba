//! What goes on elsewhere at the same time, as other people's calendars have it:
//! meetups in town, public holidays, bookings of the venue.

use chrono::{DateTime, Days, NaiveTime, Utc};
use rusqlite::{OptionalExtension, params};
use serde_json::json;

use super::when::{self, span};
use super::{Look, LookKind, Parties};
use crate::calendar::busy::BusyKind;
use crate::calendar::busy::clash::{self, Span};
use crate::error::Result;
use crate::event::Event;
use crate::planner::Reader;
use crate::time;

pub fn looks(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    // An event that is only being typed has no row yet.
    let source: String = reader
        .conn
        .prepare_cached("SELECT source FROM event WHERE id = ?1")?
        .query_row(params![event.id], |row| row.get(0))
        .optional()?
        .unwrap_or_default();
    let own = source
        .rsplit_once('#')
        .map_or(source.as_str(), |(uid, _)| uid);
    let (starts, ends) = span(event);
    // An evening that ends at midnight has nothing to do with the next day.
    let last = event.ends.0;
    let last_day = match last.time() == NaiveTime::MIN && last.date() > event.starts.0.date() {
        true => last
            .date()
            .checked_sub_days(Days::new(1))
            .unwrap_or(last.date()),
        false => last.date(),
    };
    let asked = Span {
        starts,
        ends,
        first_day: event.starts.0.date(),
        last_day,
        venue: event.venue_id,
        own: [own, event.calendar_uid.as_str()],
    };
    let found = clash::find(reader, &asked)?.into_iter().map(|clash| {
        let kind = match (clash.kind, clash.whole_day) {
            (BusyKind::Venue, _) => LookKind::VenueBooked,
            (BusyKind::Holidays, _) => LookKind::Holiday,
            (BusyKind::Events, false) => LookKind::ClashElsewhere,
            (BusyKind::Events, true) => LookKind::SameDayElsewhere,
        };
        let facts = json!({
            "other": clash.title,
            "calendar": clash.calendar,
            "hours": hours(clash.times, &event.zone),
            "venue": event.venue_name,
        });
        // A calendar of bookings is one venue's.
        let parties = Parties {
            venue_id: event.venue_id.filter(|_| kind == LookKind::VenueBooked),
            ..Parties::default()
        };
        Look::of(event, kind, facts, parties)
    });
    Ok(found.collect())
}

/// "18:30–21:00" by the event's clock; "none" of whole days.
fn hours(times: Option<(DateTime<Utc>, DateTime<Utc>)>, zone: &str) -> String {
    match (times, time::zone(zone)) {
        (Some((from, until)), Ok(zone)) => {
            when::hours(time::wall_at(from, zone), time::wall_at(until, zone))
        }
        _ => "none".to_owned(),
    }
}
