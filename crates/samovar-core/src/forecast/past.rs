//! Every evening as it was forecast, in one replay: each from what was known before it began.

use std::sync::Arc;

use super::replay::Known;
use super::{Forecast, told};
use crate::error::{Error, Result};
use crate::facts::{EventFacts, Seen};
use crate::ids::EventId;
use crate::kept_order::KeptAnswer;
use crate::planner::Reader;
use crate::settings;
use crate::stage::Held;

static FORECASTS: KeptAnswer<Vec<Foretold>> = KeptAnswer::new();

/// One event with its forecast.
pub struct Foretold {
    pub held: Held,
    called_off: bool,
    pub forecast: Forecast,
}

impl Foretold {
    /// Whether the forecast can be held against what came, or will be.
    #[must_use]
    pub const fn counts(&self) -> bool {
        !self.called_off && (self.held.kept || !self.held.over)
    }
}

/// Of all events in the order of their starts, also of those that were called off or whose
/// door nobody kept.
pub fn all(reader: &Reader<'_>) -> Result<Arc<Vec<Foretold>>> {
    let guess = settings::store::load(reader.conn)?.show_rate_percent;
    let seen = Seen::at(reader)?;
    let known = format!("{guess} {}", seen.key());
    FORECASTS.of_known(known, || Ok(replay(&seen, guess)))
}

pub fn of(reader: &Reader<'_>, event: EventId) -> Result<Forecast> {
    let known = all(reader)?;
    let found = known.iter().find(|one| one.held.id == event);
    let found = found.ok_or_else(|| Error::missing("event", event))?;
    Ok(found.forecast.clone())
}

fn replay(seen: &Seen, guess: u16) -> Vec<Foretold> {
    let mut past = Past {
        known: Known::nothing(guess),
        waiting: Vec::new(),
        found: Vec::with_capacity(seen.facts.events.len()),
    };
    for event in &seen.facts.events {
        past.look(Held::of(event, seen), event);
    }
    past.found
}

struct Past<'f> {
    known: Known,
    /// Evenings that began with the last one: none of them knows of another.
    waiting: Vec<&'f EventFacts>,
    found: Vec<Foretold>,
}

impl<'f> Past<'f> {
    fn look(&mut self, held: Held, event: &'f EventFacts) {
        let earlier = |before: &&EventFacts| before.starts < held.starts;
        if self.waiting.first().is_some_and(earlier) {
            for before in self.waiting.drain(..) {
                self.known.learn(&before.parts);
            }
        }
        let seen = self.known.look(&event.parts, event.eating);
        let forecast = told(&self.known, &seen, held.kept);
        if held.kept && event.has_guests() {
            self.waiting.push(event);
        }
        self.found.push(Foretold {
            held,
            called_off: event.cancelled,
            forecast,
        });
    }
}
