//! What was agreed of a line; and the row in which a computed line keeps what was agreed
//! and paid of it.

use rusqlite::params;

use super::computed::Key;
use super::edit::next_position;
use super::store::{self, Row};
use super::{AgreeBudgetLine, Budget, Category, ComputedLine, Side, Source, show};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{BudgetLineId, RoomId, SponsorId, VenueId};
use crate::money;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::sponsor::store as sponsors;
use crate::venue::store as venues;

pub fn agree(writer: &Writer<'_>, request: AgreeBudgetLine) -> Result<Budget> {
    let agreed = request
        .agreed_minor
        .map(|sum| money::typed("agreedMinor", sum))
        .transpose()?;
    let line = row_of(writer, request.line_id, request.computed)?;
    Patch::new("budget_line", line.id)
        .set("agreed_minor", Some(agreed))
        .apply(writer.conn)?;
    writer.about(line.event_id);
    writer.fact("title", line.title);
    show::of_event(writer, &events::load(writer, line.event_id)?)
}

/// The row of a line that is named by its id or by what computes it, made where there is
/// none yet.
pub(super) fn row_of(
    writer: &Writer<'_>,
    id: Option<BudgetLineId>,
    computed: Option<ComputedLine>,
) -> Result<Row> {
    match (id, computed) {
        (Some(id), None) => store::load(writer.conn, id),
        (None, Some(line)) => row_of_computed(writer, &line),
        (Some(_), Some(_)) => {
            Err(Error::field("computed", Code::BadRequest)
                .with("detail", "either lineId or computed"))
        }
        (None, None) => Err(Error::field("lineId", Code::Required)),
    }
}

fn row_of_computed(writer: &Writer<'_>, line: &ComputedLine) -> Result<Row> {
    let event = events::load(writer, line.event_id)?;
    let home = settings::currency_of(writer.conn, &event.currency)?;
    let found = match line.source {
        Source::Typed => {
            return Err(Error::field("source", Code::OutOfRange).with("value", "typed"));
        }
        Source::Food => Thing::food(line.currency.as_deref(), &home)?,
        Source::Venue => Thing::venue(writer, &event)?,
        Source::Room => Thing::room(writer, &event, line.room_id)?,
        Source::Sponsor => Thing::sponsor(writer, &event, line.sponsor_id)?,
    };
    let known = store::rows(writer.conn, event.id)?
        .into_iter()
        .find(|row| row.key(&home).as_ref() == Some(&found.key));
    if let Some(row) = known {
        return Ok(row);
    }
    let id = BudgetLineId::new();
    let (side, category, source) = match found.key {
        Key::Food(_) => (Side::Expense, Category::Food, Source::Food),
        Key::Venue(_) => (Side::Expense, Category::Venue, Source::Venue),
        Key::Room(_) => (Side::Expense, Category::Venue, Source::Room),
        Key::Sponsor(_) => (Side::Income, Category::Sponsors, Source::Sponsor),
    };
    writer.conn.execute(
        "INSERT INTO budget_line(id, event_id, side, category, title, currency, source, venue_id, room_id, sponsor_id,
                                 position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id,
            event.id,
            side,
            category,
            found.title,
            found.currency,
            source,
            found.venue_id(),
            found.room_id(),
            found.sponsor_id(),
            next_position(writer, event.id)?,
        ],
    )?;
    store::load(writer.conn, id)
}

/// What a computed line is of.
struct Thing {
    key: Key,
    title: String,
    currency: String,
}

impl Thing {
    /// It has no name of its own: each language says its word. In another currency than the
    /// event's it is a line of its own.
    fn food(currency: Option<&str>, home: &str) -> Result<Self> {
        let currency = money::currency("currency", currency.unwrap_or_default())?;
        Ok(Self {
            key: Key::food(&currency, home),
            title: String::new(),
            currency: if currency == home {
                String::new()
            } else {
                currency
            },
        })
    }

    fn venue(writer: &Writer<'_>, event: &Event) -> Result<Self> {
        let id = event.venue_id.ok_or_else(|| none("source"))?;
        let venue = venues::load(writer, id)?;
        Ok(Self {
            key: Key::Venue(id),
            title: venue.name,
            currency: venue.currency,
        })
    }

    fn room(writer: &Writer<'_>, event: &Event, room: Option<RoomId>) -> Result<Self> {
        let room = venues::load_room(writer.conn, room.ok_or_else(|| none("roomId"))?)?;
        let venue = venues::load(writer, room.venue_id)?;
        if event.venue_id != Some(venue.id) {
            return Err(venues::elsewhere(writer, &room)?);
        }
        Ok(Self {
            key: Key::Room(room.id),
            title: format!("{} · {}", venue.name, room.name),
            currency: venue.currency,
        })
    }

    fn sponsor(writer: &Writer<'_>, event: &Event, id: Option<SponsorId>) -> Result<Self> {
        let id = id.ok_or_else(|| none("sponsorId"))?;
        let sponsor = sponsors::load(writer, id)?;
        if sponsor.event_id != event.id {
            return Err(Error::missing("sponsor", id));
        }
        Ok(Self {
            key: Key::Sponsor(id),
            title: sponsor.name,
            currency: sponsor.money.currency,
        })
    }

    const fn venue_id(&self) -> Option<VenueId> {
        match self.key {
            Key::Venue(id) => Some(id),
            _ => None,
        }
    }

    const fn room_id(&self) -> Option<RoomId> {
        match self.key {
            Key::Room(id) => Some(id),
            _ => None,
        }
    }

    const fn sponsor_id(&self) -> Option<SponsorId> {
        match self.key {
            Key::Sponsor(id) => Some(id),
            _ => None,
        }
    }
}

fn none(field: &str) -> Error {
    Error::field(field, Code::Required)
}
