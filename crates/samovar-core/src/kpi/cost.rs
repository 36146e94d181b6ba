//! What a head cost over several evenings.

use std::collections::HashSet;
use std::sync::Arc;

use super::sources::Evening;
use crate::budget::{costs, show};
use crate::error::Result;
use crate::event::store as events;
use crate::facts::{self, Facts};
use crate::ids::EventId;
use crate::money::{self, Money};
use crate::planner::Reader;

/// What is planned may ask what everybody eats: of more evenings nothing is said.
const MOST: usize = 24;

/// What all periods of a screen go by.
pub struct Costs {
    /// Events of which something costs.
    with_costs: HashSet<EventId>,
    facts: Arc<Facts>,
}

impl Costs {
    pub fn of(reader: &Reader<'_>) -> Result<Self> {
        Ok(Self {
            with_costs: costs::with_costs(reader)?.into_iter().collect(),
            facts: facts::kept(reader)?,
        })
    }

    /// Of the evenings that cost something and whose door was kept: planned, over those who
    /// came. `None` where there is none of them, where they are in several currencies, or too
    /// many.
    pub fn per_head(&self, reader: &Reader<'_>, evenings: &[Evening]) -> Result<Option<Money>> {
        let kept: Vec<&Evening> = evenings
            .iter()
            .filter(|one| one.door_kept && self.with_costs.contains(&one.event_id))
            .collect();
        if kept.len() > MOST {
            return Ok(None);
        }
        let mut whole: Option<Money> = None;
        let mut heads = 0_u32;
        for evening in kept {
            let event = events::load(reader, evening.event_id)?;
            let planned = show::planned(reader, &event)?;
            if planned.minor == 0 {
                continue;
            }
            heads = heads.saturating_add(self.heads(evening));
            match &mut whole {
                None => whole = Some(planned),
                Some(sum) if sum.currency == planned.currency => {
                    sum.minor = money::total([sum.minor, planned.minor].into_iter());
                }
                Some(_) => return Ok(None),
            }
        }
        Ok(whole.and_then(|sum| {
            let each = money::each(sum.minor, Some(heads))?;
            Some(Money::new(each, &sum.currency))
        }))
    }

    /// As the door counted them; else the people who were let in.
    fn heads(&self, evening: &Evening) -> u32 {
        let event = self.facts.event(evening.event_id);
        let heads = event.map_or(0, |event| event.heads_in);
        if heads > 0 { heads } else { evening.came }
    }
}
