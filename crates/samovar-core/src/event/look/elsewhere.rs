//! What goes on elsewhere at the same time, as other people's calendars have it:
//! meetups in town, public holidays, bookings of the venue.

use chrono::{Days, NaiveTime};
use rusqlite::params;
use serde_json::json;

use super::{Look, LookKind, span};
use crate::calendar::busy::BusyKind;
use crate::calendar::busy::clash::{self, Span};
use crate::error::Result;
use crate::event::Event;
use crate::planner::Reader;

pub fn looks(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let source: String = reader
        .conn
        .prepare_cached("SELECT source FROM event WHERE id = ?1")?
        .query_row(params![event.id], |row| row.get(0))?;
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
            "venue": event.venue_name,
        });
        Look::new(event, kind, facts)
    });
    Ok(found.collect())
}
