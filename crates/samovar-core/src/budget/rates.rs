//! Other currencies: what a sum is in the event's, by the rates of the event; and the
//! rates, set and taken away.

use rusqlite::params;

use super::store::rates;
use super::{Budget, BudgetLine, EventRate, SetEventRate, Sums, show};
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::EventRateId;
use crate::money::{self, Money};
use crate::planner::Writer;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::time;

/// The event's currency, and its rates.
pub struct Rates {
    home: String,
    rates: Vec<EventRate>,
}

impl Rates {
    #[must_use]
    pub fn new(home: &str, rates: Vec<EventRate>) -> Self {
        Self {
            home: home.to_owned(),
            rates,
        }
    }

    #[must_use]
    pub fn currency(&self) -> &str {
        &self.home
    }

    #[must_use]
    pub fn into_list(self) -> Vec<EventRate> {
        self.rates
    }

    /// The sum in the event's currency; `None` where it has no rate.
    #[must_use]
    pub fn home(&self, sum: &Money) -> Option<Money> {
        if sum.currency == self.home {
            return Some(sum.clone());
        }
        let rate = self.rates.iter().find(|one| one.currency == sum.currency)?;
        let minor = money::converted(sum.minor, &sum.currency, &self.home, rate.millionths);
        Some(Money::new(minor, &self.home))
    }

    /// The sums of a line in its own currency; what nobody knows is nothing.
    #[must_use]
    pub fn own(line: &BudgetLine) -> Sums {
        let nothing = || Money::new(0, &line.unit.currency);
        Sums {
            planned: line.planned.clone().unwrap_or_else(nothing),
            agreed: line.agreed.clone().unwrap_or_else(nothing),
            invoiced: line.invoiced.clone(),
            paid: line.paid.clone(),
        }
    }

    #[must_use]
    pub fn counted(&self, line: &BudgetLine) -> Option<Sums> {
        self.home(&line.unit)?;
        let nothing = || Money::new(0, &self.home);
        Some(Self::own(line).through(|sum| self.home(sum).unwrap_or_else(nothing)))
    }
}

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
