//! The order to a supplier on paper: as a version was sent, or as it would be now. What has
//! changed since the version before stands first, and is marked where it belongs.

use std::collections::HashSet;

use samovar_i18n::{Lang, msg, number};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::{Error, Result};
use crate::event::EventRef;
use crate::ids::{DishId, EventId, OrderVersionId, SupplierId};
use crate::job::Job;
use crate::money;
use crate::order::bill::{self, Bill};
use crate::order::diff::{OrderDifference, What};
use crate::order::snapshot::{OrderedDish, OrderedSitting, Snapshot};
use crate::order::{OrderVersionRef, list, said};
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::supplier::store as suppliers;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintOrder {
    pub event_id: EventId,
    pub supplier_id: SupplierId,
    /// Left out: as it would be sent now.
    pub version_id: Option<OrderVersionId>,
    /// Left out: the supplier's language.
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewOrder {
    pub sheet: PrintOrder,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewOrder, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintOrder, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

/// What is to be drawn.
struct Order<'o> {
    supplier: &'o str,
    snapshot: &'o Snapshot,
    bill: &'o Bill,
    /// Its number and when it was sent; `None` for a draft.
    version: Option<(u32, String)>,
    /// From the version before, and its number.
    difference: Option<(&'o OrderDifference, u32)>,
}

fn make(reader: &Reader<'_>, request: &PrintOrder) -> Result<Made> {
    let supplier = suppliers::load(reader, request.supplier_id)?;
    let lang = request.lang.or_else(|| supplier.paper_language());
    let blank = Blank::load(reader, request.event_id, lang, request.paper)?;
    match request.version_id {
        Some(version_id) => {
            let version = list::version(reader, OrderVersionRef { version_id })?;
            let before = version.line.number.saturating_sub(1);
            draw(
                blank,
                &Order {
                    supplier: &supplier.name,
                    snapshot: &version.snapshot,
                    bill: &version.bill,
                    version: Some((version.line.number, version.line.sent_at.clone())),
                    difference: version.difference.as_ref().map(|one| (one, before)),
                },
            )
        }
        None => {
            let event_id = request.event_id;
            let orders = list::of_event(reader, EventRef { event_id })?;
            let order = orders
                .orders
                .iter()
                .find(|order| order.supplier_id == supplier.id)
                .ok_or_else(|| Error::missing("food_order", supplier.id))?;
            let last = order.versions.last().map_or(0, |last| last.number);
            draw(
                blank,
                &Order {
                    supplier: &supplier.name,
                    snapshot: &order.now,
                    bill: &bill::of(&order.now, None),
                    version: None,
                    difference: order.difference.as_ref().map(|one| (one, last)),
                },
            )
        }
    }
}

fn draw(blank: Blank, order: &Order<'_>) -> Result<Made> {
    let lang = blank.lang;
    let entries = entries(lang, order);
    let bearers = sheet::bearers(&entries);
    let kind = msg::order_to(lang, order.supplier);
    let snapshot = order.snapshot;
    let paper = Tables {
        kind: kind.clone(),
        legend: match &order.version {
            Some((number, at)) => msg::order_paper_version(lang, day_of(at), *number),
            None => msg::order_paper_draft(lang),
        },
        title: snapshot.event.title.clone(),
        starts: snapshot.event.starts.0,
        place: snapshot.event.place.clone(),
        printed_at: blank.printed_at,
        first: msg::catering_dish(lang),
        columns: vec![
            Column::figures(msg::catering_heads(lang), 18),
            Column::figures(msg::order_paper_units(lang), 30),
            Column::figures(msg::order_paper_price(lang), 26),
            Column::figures(
                format!("{}, {}", msg::catering_cost(lang), snapshot.currency),
                30,
            ),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    let name = match &order.version {
        Some((number, _)) => format!("{kind} {number}"),
        None => kind,
    };
    Ok(blank.filled(name, sheet, bearers))
}

/// "2026-12-03" of "2026-12-03T18:00:00.000Z".
fn day_of(at: &str) -> String {
    at.split('T').next().unwrap_or_default().to_owned()
}

fn entries(lang: Lang, order: &Order<'_>) -> Vec<Entry> {
    let snapshot = order.snapshot;
    let currency = snapshot.currency.as_str();
    let mut entries = Vec::new();
    let event = &snapshot.event;
    let contact = [event.contact_name.as_str(), event.contact_email.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    if !contact.is_empty() {
        entries.push(Entry::Note(msg::order_paper_contact(lang, contact)));
    }
    let (guaranteed, set) = (snapshot.guaranteed, snapshot.set);
    entries.push(Entry::Note(msg::order_paper_guaranteed(
        lang, guaranteed, set,
    )));
    let changed = order.difference.filter(|(one, _)| !one.is_none());
    if let Some((difference, number)) = changed {
        entries.push(Entry::Section(msg::order_paper_changed(lang, number)));
        entries.extend(
            said::lines(lang, difference, currency)
                .into_iter()
                .map(Entry::Note),
        );
        entries.push(Entry::Note(msg::order_paper_mark(lang)));
    }
    let difference = changed.map(|(difference, _)| difference);
    for sitting in &snapshot.sittings {
        entries.extend(sitting_entries(lang, sitting, currency, difference));
    }
    let mut lines = said::bill(lang, order.bill);
    let total = lines.pop();
    entries.push(Entry::Section(msg::order_bill(lang)));
    entries.extend(lines.into_iter().map(|(what, minor)| {
        Entry::Row(Row {
            title: what,
            cells: sum(lang, minor, currency),
            ..Row::default()
        })
    }));
    if let Some((what, minor)) = total {
        entries.push(Entry::Total(Row {
            title: what,
            cells: sum(lang, minor, currency),
            ..Row::default()
        }));
    }
    entries
}

fn sum(lang: Lang, minor: i64, currency: &str) -> Vec<String> {
    let mut cells = vec![String::new(); 3];
    cells.push(money::plain(lang, minor, currency));
    cells
}

fn sitting_entries(
    lang: Lang,
    sitting: &OrderedSitting,
    currency: &str,
    difference: Option<&OrderDifference>,
) -> Vec<Entry> {
    let heads = msg::order_paper_heads(lang, sitting.heads);
    let mut entries = vec![Entry::Section(format!(
        "{} · {heads}",
        said::sitting_line(lang, sitting)
    ))];
    let diets: Vec<String> = sitting
        .diets
        .iter()
        .map(|(diet, heads)| {
            let words = crate::words::codes_in_words(lang, "diet", diet);
            format!("{words}: {}", number(lang, *heads))
        })
        .collect();
    if !diets.is_empty() {
        entries.push(Entry::Note(format!(
            "{}: {}",
            msg::order_paper_special(lang),
            diets.join(" · ")
        )));
    }
    let touched = difference.map(|one| one.dishes()).unwrap_or_default();
    for dish in &sitting.dishes {
        entries.push(Entry::Row(dish_row(
            lang, dish, currency, difference, &touched,
        )));
    }
    entries
}

fn dish_row(
    lang: Lang,
    dish: &OrderedDish,
    currency: &str,
    difference: Option<&OrderDifference>,
    touched: &HashSet<DishId>,
) -> Row {
    let pack = said::pack(lang, dish);
    let units = number(lang, dish.units);
    let was = difference.and_then(|one| one.was_of(dish.id, What::Units));
    let mut details = vec![said::holds(
        lang,
        &dish.diets.join("+"),
        &dish.allergens.join("+"),
        &dish.traces.join("+"),
    )];
    if let Some(was) = was.filter(|was| !was.is_empty()) {
        details.insert(0, msg::order_paper_was(lang, was));
    }
    Row {
        title: match dish.portion.is_empty() {
            true => dish.name.clone(),
            false => format!("{}, {}", dish.name, dish.portion),
        },
        detail: details.join(" · "),
        cells: vec![
            number(lang, dish.heads),
            match pack.is_empty() {
                true => units,
                false => format!("{units} × {pack}"),
            },
            money::plain(lang, dish.price_minor, currency),
            money::plain(lang, dish.cost_minor(), currency),
        ],
        marked: touched.contains(&dish.id),
    }
}

/// The same as bytes, for the files beside the mail.
pub fn pdf(reader: &Reader<'_>, request: &PrintOrder) -> Result<Vec<u8>> {
    Ok(make(reader, request)?.sheet.pdf()?)
}
