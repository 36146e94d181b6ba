//! The whole budget of an event, added up.

use std::collections::BTreeMap;

use super::notes::{self, notes};
use super::rates::Rates;
use super::{
    Apart, Basis, Budget, BudgetLine, Category, CategorySums, HeadCounts, PerHead, Side, Sums,
    computed, food as eaten, heads, lines, store,
};
use crate::catering::{self, board::Food, headcount};
use crate::error::Result;
use crate::event::{Event, EventRef, store as events};
use crate::money::{self, Money};
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::sponsor::{SponsorState, store as sponsors};

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Budget> {
    of_event(reader, &events::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Budget> {
    of_food(reader, event, &catering::board::made(reader, event)?)
}

/// What is planned to be spent, and nothing besides: the same sum as in the whole budget, with
/// food asked for only where there is any, and heads only where something is paid by them.
pub fn planned(reader: &Reader<'_>, event: &Event) -> Result<Money> {
    let conn = reader.conn;
    if eaten::is_any(conn, event.id)? {
        return Ok(of_event(reader, event)?.planned);
    }
    let by_heads = store::rows(conn, event.id)?
        .iter()
        .any(|row| row.basis == Basis::PerHead);
    let heads = if by_heads {
        let (_, count) = headcount::of_event(conn, event.id)?;
        heads::of_event(reader, event, &count)?
    } else {
        HeadCounts {
            all: 0,
            expected: None,
            low: None,
            safe: None,
            came: None,
        }
    };
    Ok(reckoned(reader, event, Vec::new(), heads)?.planned)
}

/// Of an event whose food was computed already.
pub fn of_food(reader: &Reader<'_>, event: &Event, food: &Food) -> Result<Budget> {
    let heads = heads::of_event(reader, event, &food.catering.headcount)?;
    reckoned(reader, event, eaten::costs(reader, event, food)?, heads)
}

fn reckoned(
    reader: &Reader<'_>,
    event: &Event,
    food: Vec<eaten::FoodCost>,
    heads: HeadCounts,
) -> Result<Budget> {
    let conn = reader.conn;
    let home = settings::currency_of(conn, &event.currency)?;
    let sponsors = sponsors::of_event(reader, event)?;
    let rates = Rates::new(&home, store::rates(conn, event.id)?);
    let mut docs = store::docs(conn, event.id)?;
    let (typed, anchored): (Vec<_>, Vec<_>) = store::rows(conn, event.id)?
        .into_iter()
        .partition(|row| row.key(&home).is_none());
    let places = computed::Places::of(reader, event)?;
    let mut all = computed::lines(
        food,
        &places,
        &sponsors,
        computed::anchors(anchored, &mut docs, &home),
        &home,
    );
    all.extend(typed.into_iter().map(|row| {
        let papers = docs.remove(&row.id).unwrap_or_default();
        lines::typed(row, papers, &heads, &home)
    }));
    // Stable: within a side computed lines stand before those that were typed.
    all.sort_by_key(|line| line.side);
    for line in &mut all {
        line.counted = rates.counted(line);
    }
    let asked = sponsors
        .iter()
        .filter(|one| one.state == SponsorState::Asked)
        .filter_map(|one| rates.home(&one.money))
        .fold(0_i64, |sum, one| sum.saturating_add(one.minor));
    let (limit, reserve) = store::frame(conn, event.id)?;
    let frame = Frame {
        limit,
        reserve,
        asked,
    };
    Ok(added_up(event, all, heads, rates, &frame))
}

/// What stands around the lines.
struct Frame {
    limit: Option<i64>,
    reserve: u32,
    asked: i64,
}

fn added_up(
    event: &Event,
    lines: Vec<BudgetLine>,
    heads: HeadCounts,
    rates: Rates,
    frame: &Frame,
) -> Budget {
    let home = rates.currency().to_owned();
    let money = |minor: i64| Money::new(minor, &home);
    let sums = |wanted: &dyn Fn(&BudgetLine) -> bool| {
        let mut sums = Sums::none(&home);
        lines
            .iter()
            .filter(|line| wanted(line))
            .filter_map(|line| line.counted.as_ref())
            .for_each(|counted| sums.add(counted));
        sums
    };
    let costs = sums(&|line| line.side == Side::Expense);
    let income = sums(&|line| line.side == Side::Income);
    let in_kind = sums(&|line| line.side == Side::Expense && line.in_kind)
        .planned
        .minor;
    // What is given needs no reserve: nobody pays more for it.
    let reserve = money::percent(costs.planned.minor.saturating_sub(in_kind), frame.reserve);
    let planned = costs.planned.minor.saturating_add(reserve);
    let balance = income.planned.minor.saturating_sub(planned);
    let paid_for = planned.saturating_sub(in_kind);
    let over = frame
        .limit
        .map(|limit| paid_for.saturating_sub(limit))
        .filter(|over| *over > 0)
        .map(&money);
    let each = |heads| money::each(planned, heads).map(&money);
    let mut notes = notes(&lines);
    if let Some(over) = &over {
        notes.insert(0, notes::over_limit(over));
    }
    Budget {
        event_id: event.id,
        planned: money(planned),
        agreed: costs.agreed,
        invoiced: costs.invoiced,
        paid: costs.paid,
        reserve: money(reserve),
        reserve_percent: frame.reserve,
        income,
        in_kind: money(in_kind),
        asked: money(frame.asked),
        balance: money(balance),
        missing: money(balance.saturating_neg().max(0)),
        limit: frame.limit.map(&money),
        over,
        per_head: PerHead {
            all: each(Some(heads.all)),
            expected: each(heads.expected),
            came: each(heads.came),
        },
        heads,
        categories: categories(&lines, &home),
        apart: apart(&lines),
        notes,
        rates: rates.into_list(),
        lines,
        currency: home,
    }
}

/// Costs by what they are for; a category of which there is nothing has no line.
fn categories(lines: &[BudgetLine], home: &str) -> Vec<CategorySums> {
    let mut found: BTreeMap<Category, Sums> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.side == Side::Expense) {
        if let Some(counted) = &line.counted {
            found
                .entry(line.category)
                .or_insert_with(|| Sums::none(home))
                .add(counted);
        }
    }
    found
        .into_iter()
        .map(|(category, sums)| CategorySums { category, sums })
        .collect()
}

/// What is in no sum, since its currency has no rate.
fn apart(lines: &[BudgetLine]) -> Vec<Apart> {
    let mut found: BTreeMap<(String, Side), Sums> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.counted.is_none()) {
        let own = Rates::own(line);
        let currency = own.planned.currency.clone();
        found
            .entry((currency.clone(), line.side))
            .or_insert_with(|| Sums::none(&currency))
            .add(&own);
    }
    found
        .into_iter()
        .map(|((currency, side), sums)| Apart {
            currency,
            side,
            sums,
        })
        .collect()
}
