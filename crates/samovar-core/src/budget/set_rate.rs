//! The rates of an event: set, changed, taken away.

use rusqlite::params;

use super::store::rates;
use super::{Budget, EventRate, SetEventRate, show};
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::EventRateId;
use crate::money;
use crate::planner::Writer;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::time;

pub fn set(writer: &Writer<'_>, request: SetEventRate) -> Result<Budget> {
    let event = events::load(writer, request.event_id)?;
    let currency = money::currency("currency", &request.currency)?;
    if currency.is_empty() {
        return Err(Error::field("currency", Code::Required));
    }
    let home = settings::currency_of(writer.conn, &event.currency)?;
    if currency == home {
        return Err(Error::field("currency", Code::SameCurrency).with("value", currency));
    }
    writer.about(event.id);
    writer.fact("currency", currency.clone());
    let Some(millionths) = request.millionths else {
        writer.fact("state", "removed");
        writer.conn.execute(
            "DELETE FROM event_rate WHERE event_id = ?1 AND currency = ?2",
            params![event.id, currency],
        )?;
        return show::of_event(writer, &event);
    };
    writer.fact("state", "set");
    let millionths = money::rate("millionths", millionths)?;
    let today = || {
        Ok::<_, Error>(Day(time::wall_at(writer.now, time::zone(&event.zone)?)
            .0
            .date()))
    };
    let date = request.date.map_or_else(today, Ok)?;
    let known = rates(writer.conn, event.id)?;
    let same = |one: &EventRate| one.currency == currency;
    match known.iter().find(|one| same(one)) {
        Some(one) if one.millionths == millionths && one.date == date => {}
        Some(_) => {
            writer.conn.execute(
                "UPDATE event_rate SET millionths = ?3, date = ?4 WHERE event_id = ?1 AND currency = ?2",
                params![event.id, currency, millionths, date],
            )?;
        }
        None => {
            writer.conn.execute(
                "INSERT INTO event_rate(id, event_id, currency, millionths, date) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![EventRateId::new(), event.id, currency, millionths, date],
            )?;
        }
    }
    show::of_event(writer, &event)
}
