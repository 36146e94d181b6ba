//! Lines that nobody types: food from the catering, the venue and its rooms from their
//! cost, sponsors from what they give. Each thing once, whatever refers to it. What was
//! agreed and paid of them stands in a row of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::food::FoodCost;
use super::lines::Papers;
use super::store::{DocRow, Row};
use super::{Basis, BudgetLine, Category, HeadsBasis, Side, Source};
use crate::error::Result;
use crate::event::Event;
use crate::ids::{BudgetLineId, RoomId, SponsorId, VenueId};
use crate::money::{Money, VatMode};
use crate::planner::Reader;
use crate::sponsor::{Sponsor, SponsorState};
use crate::venue::{Venue, store as venues};

/// Which computed line a row belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Of one currency.
    Food(String),
    Venue(VenueId),
    Room(RoomId),
    Sponsor(SponsorId),
}

impl Row {
    /// `None` of a line that was typed, of an event in the currency `home`.
    #[must_use]
    pub fn key(&self, home: &str) -> Option<Key> {
        match self.source {
            Source::Typed => None,
            Source::Food => Some(Key::food(&self.currency, home)),
            Source::Venue => self.venue_id.map(Key::Venue),
            Source::Room => self.room_id.map(Key::Room),
            Source::Sponsor => self.sponsor_id.map(Key::Sponsor),
        }
    }
}

impl Key {
    /// Food that is paid in this currency; none is the event's.
    #[must_use]
    pub fn food(currency: &str, home: &str) -> Self {
        let currency = if currency.is_empty() { home } else { currency };
        Self::Food(currency.to_owned())
    }
}

/// What was agreed and paid of one computed line.
#[derive(Debug, Default)]
pub struct Anchor {
    pub id: Option<BudgetLineId>,
    pub title: String,
    /// That of the papers.
    pub currency: String,
    pub agreed: Option<i64>,
    pub docs: Vec<DocRow>,
}

/// The rows of computed lines. Two laptops may both have made one: the first counts, and
/// the papers of both.
#[must_use]
pub fn anchors(
    rows: Vec<Row>,
    docs: &mut BTreeMap<BudgetLineId, Vec<DocRow>>,
    home: &str,
) -> BTreeMap<Key, Anchor> {
    let mut found: BTreeMap<Key, Anchor> = BTreeMap::new();
    for row in rows {
        let Some(key) = row.key(home) else { continue };
        let papers = docs.remove(&row.id).unwrap_or_default();
        let anchor = found.entry(key).or_default();
        if anchor.id.is_none() {
            anchor.id = Some(row.id);
            anchor.title = row.title;
            anchor.currency = row.currency;
        }
        anchor.agreed = anchor.agreed.or(row.agreed_minor);
        anchor.docs.extend(papers);
    }
    for anchor in found.values_mut() {
        anchor.docs.sort_by_key(|doc| (doc.date, doc.id));
    }
    found
}

/// Where the event takes place: the venue, and every room that it or its programme is in.
pub struct Places {
    venue: Option<Venue>,
    rooms: BTreeSet<RoomId>,
}

impl Places {
    pub fn of(reader: &Reader<'_>, event: &Event) -> Result<Self> {
        let mut statement = reader.conn.prepare_cached(
            "SELECT room_id FROM session WHERE event_id = ?1 AND room_id IS NOT NULL",
        )?;
        let mut rooms: BTreeSet<RoomId> = statement
            .query_map([event.id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        rooms.extend(event.room_id);
        Ok(Self {
            venue: event
                .venue_id
                .map(|id| venues::load(reader, id))
                .transpose()?,
            rooms,
        })
    }

    /// What they are called, and cost; rooms are those of the venue.
    fn costs(&self, home: &str) -> Vec<(Key, String, Money)> {
        let Some(venue) = &self.venue else {
            return Vec::new();
        };
        let currency = match venue.currency.as_str() {
            "" => home,
            own => own,
        };
        let mut found = Vec::new();
        if let Some(cost) = &venue.cost {
            let cost = Money::new(cost.minor, currency);
            found.push((Key::Venue(venue.id), venue.name.clone(), cost));
        }
        for room in &venue.rooms {
            if let (true, Some(cost)) = (self.rooms.contains(&room.id), &room.cost) {
                let title = format!("{} · {}", venue.name, room.name);
                found.push((Key::Room(room.id), title, Money::new(cost.minor, currency)));
            }
        }
        found
    }
}

/// All computed lines: costs first, then what comes in.
#[must_use]
pub fn lines(
    food: Vec<FoodCost>,
    places: &Places,
    sponsors: &[Sponsor],
    mut anchors: BTreeMap<Key, Anchor>,
    home: &str,
) -> Vec<BudgetLine> {
    let mut lines = Vec::new();
    let mut costs = places.costs(home);
    let mut sent = BTreeMap::new();
    for food in food {
        let key = Key::food(&food.planned.currency, home);
        sent.extend(food.sent.map(|sent| (key.clone(), sent.minor)));
        costs.push((key, String::new(), food.planned));
    }
    for (key, title, cost) in costs {
        let mut anchor = anchors.remove(&key).unwrap_or_default();
        // An order that was sent is agreed, unless somebody agreed on another sum.
        anchor.agreed = anchor.agreed.or_else(|| sent.get(&key).copied());
        if cost.minor > 0 || anchor.id.is_some() {
            lines.push(line(key, title, cost, anchor));
        }
    }
    let mut income = Vec::new();
    for sponsor in sponsors {
        let anchor = anchors
            .remove(&Key::Sponsor(sponsor.id))
            .unwrap_or_default();
        let given = sponsor.money.minor > 0 && sponsor.state != SponsorState::Declined;
        if given || anchor.id.is_some() {
            income.push(of_sponsor(sponsor, anchor));
        }
        if sponsor.in_kind_value.minor > 0 && sponsor.state.counts() {
            lines.push(in_kind(sponsor, Side::Expense));
            income.push(in_kind(sponsor, Side::Income));
        }
    }
    // Of what the event has no more: the papers stay.
    for (key, anchor) in anchors {
        let currency = match anchor.currency.as_str() {
            "" => home,
            own => own,
        };
        let nothing = Money::new(0, currency);
        lines.push(line(key, anchor.title.clone(), nothing, anchor));
    }
    lines.extend(income);
    lines
}

fn line(key: Key, title: String, cost: Money, anchor: Anchor) -> BudgetLine {
    let (source, category, side) = match key {
        Key::Food(_) => (Source::Food, Category::Food, Side::Expense),
        Key::Venue(_) => (Source::Venue, Category::Venue, Side::Expense),
        Key::Room(_) => (Source::Room, Category::Venue, Side::Expense),
        Key::Sponsor(_) => (Source::Sponsor, Category::Sponsors, Side::Income),
    };
    let papers = Papers::of(&anchor.docs);
    let money = |minor: i64| Money::new(minor, &cost.currency);
    BudgetLine {
        id: anchor.id,
        source,
        room_id: match key {
            Key::Room(id) => Some(id),
            _ => None,
        },
        sponsor_id: match key {
            Key::Sponsor(id) => Some(id),
            _ => None,
        },
        side,
        category,
        title,
        basis: Basis::Fixed,
        heads: HeadsBasis::All,
        head_count: None,
        unit: cost.clone(),
        quantity: 1,
        vat_mode: VatMode::None,
        vat_rate: 0,
        vat: money(papers.vat.unwrap_or(0)),
        vat_from_paper: papers.vat.is_some(),
        agreed: anchor.agreed.map(&money),
        invoiced: money(papers.invoiced),
        paid: money(papers.paid),
        in_kind: false,
        state: None,
        counted: None,
        supplier: String::new(),
        documents: anchor
            .docs
            .into_iter()
            .map(|doc| doc.shown(&cost.currency))
            .collect(),
        planned: Some(cost),
    }
}

/// Without papers its state says how far the money has come.
fn of_sponsor(sponsor: &Sponsor, anchor: Anchor) -> BudgetLine {
    let state = sponsor.state;
    let (invoices, payments) = (
        has(&anchor, super::DocKind::Invoice),
        has(&anchor, super::DocKind::Payment),
    );
    let key = Key::Sponsor(sponsor.id);
    let mut line = line(key, sponsor.name.clone(), sponsor.money.clone(), anchor);
    let whole = sponsor.money.clone();
    if !state.counts() {
        line.planned = Some(Money::new(0, &whole.currency));
    }
    if line.agreed.is_none() && state.is_agreed() {
        line.agreed = Some(whole.clone());
    }
    if !invoices && matches!(state, SponsorState::Invoiced | SponsorState::Paid) {
        line.invoiced = whole.clone();
    }
    if !payments && state == SponsorState::Paid {
        line.paid = whole;
    }
    line.state = Some(state);
    line
}

fn has(anchor: &Anchor, kind: super::DocKind) -> bool {
    anchor.docs.iter().any(|doc| doc.kind == kind)
}

/// What is given and not paid: the same on either side.
fn in_kind(sponsor: &Sponsor, side: Side) -> BudgetLine {
    let title = match sponsor.in_kind.as_str() {
        "" => sponsor.name.clone(),
        words => format!("{}: {words}", sponsor.name),
    };
    let value = sponsor.in_kind_value.clone();
    let agreed = sponsor.state.is_agreed().then(|| value.clone());
    let mut line = line(Key::Sponsor(sponsor.id), title, value, Anchor::default());
    line.side = side;
    line.category = match side {
        Side::Expense => Category::Other,
        Side::Income => Category::Sponsors,
    };
    line.agreed = agreed;
    line.in_kind = true;
    line.state = Some(sponsor.state);
    line
}
