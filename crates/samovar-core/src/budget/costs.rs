//! What each event cost, per head and by category: the budgets of several beside each other.

use std::collections::BTreeMap;

use super::{Budget, Category, CategoryCost, Costs, EventCost, EventCosts, HeadsBasis, Sums, show};
use crate::error::Result;
use crate::event::{Event, EventState, store as events};
use crate::ids::EventId;
use crate::planner::Reader;

/// A budget asks what everybody eats: so many at once are reckoned quickly.
const MOST: u32 = 24;

/// The latest first; an event with nothing to pay is none of them.
pub fn list(reader: &Reader<'_>, request: EventCosts) -> Result<Costs> {
    let with_costs = with_costs(reader)?;
    let all = events::all(reader)?;
    let found: Vec<&Event> = all
        .iter()
        .rev()
        .filter(|event| event.state != EventState::Cancelled && with_costs.contains(&event.id))
        .collect();
    let (offset, limit) = (request.offset.unwrap_or(0), request.limit.unwrap_or(MOST));
    let rows = found
        .iter()
        .skip(offset as usize)
        .take(limit.min(MOST) as usize)
        .map(|event| Ok(row(event, show::of_event(reader, event)?)))
        .collect::<Result<Vec<EventCost>>>()?;
    Ok(Costs {
        categories: over_all(&rows),
        rows,
        total: u32::try_from(found.len()).unwrap_or(u32::MAX),
    })
}

/// Events of which something is known to cost or to bring money.
pub fn with_costs(reader: &Reader<'_>) -> Result<Vec<EventId>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT event_id FROM budget_line
         UNION SELECT event_id FROM sponsor WHERE money_minor > 0 OR in_kind_minor > 0
         UNION SELECT event_id FROM dish WHERE price_minor > 0
         UNION SELECT e.id FROM event AS e JOIN venue AS v ON v.id = e.venue_id WHERE v.cost_minor > 0
         UNION SELECT e.id FROM event AS e JOIN room AS r ON r.id = e.room_id WHERE r.cost_minor > 0
         UNION SELECT s.event_id FROM session AS s JOIN room AS r ON r.id = s.room_id WHERE r.cost_minor > 0",
    )?;
    Ok(statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

fn row(event: &Event, budget: Budget) -> EventCost {
    let (heads_basis, heads, per_head) = match budget.heads.came {
        Some(came) => (HeadsBasis::Came, came, budget.per_head.came),
        None => (HeadsBasis::All, budget.heads.all, budget.per_head.all),
    };
    EventCost {
        event_id: event.id,
        title: event.title.clone(),
        starts: event.starts,
        is_past: event.is_past,
        partial: !budget.apart.is_empty() || budget.lines.iter().any(|line| line.planned.is_none()),
        currency: budget.currency,
        planned: budget.planned,
        agreed: budget.agreed,
        paid: budget.paid,
        income: budget.income.planned,
        per_head,
        heads,
        heads_basis,
        categories: budget.categories,
    }
}

fn over_all(rows: &[EventCost]) -> Vec<CategoryCost> {
    let mut found: BTreeMap<(String, Category), Sums> = BTreeMap::new();
    for (currency, one) in rows
        .iter()
        .flat_map(|row| row.categories.iter().map(|one| (&row.currency, one)))
    {
        found
            .entry((currency.clone(), one.category))
            .or_insert_with(|| Sums::none(currency))
            .add(&one.sums);
    }
    found
        .into_iter()
        .map(|((currency, category), sums)| CategoryCost {
            currency,
            category,
            sums,
        })
        .collect()
}
