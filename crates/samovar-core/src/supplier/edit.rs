//! Makes, edits and removes suppliers.

use rusqlite::params;

use super::store::{events, find_named, load, priced_events};
use super::{CreateSupplier, EditSupplier, Supplier, SupplierRef, VatMode, bounds};
use crate::db::deletion;
use crate::db::holders::Holders;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::SupplierId;
use crate::input;
use crate::money;
use crate::person::language;
use crate::planner::Writer;
use crate::settings;
use crate::wire::Done;

pub fn create(writer: &Writer<'_>, request: CreateSupplier) -> Result<Supplier> {
    let id = SupplierId::new();
    let name = input::required("name", &request.name)?;
    let text = |text: Option<String>| text.unwrap_or_default();
    // Kept with the supplier: a menu's prices do not change when the planner's currency does.
    let currency = match money::currency("currency", &text(request.currency))? {
        none if none.is_empty() => settings::store::load(writer.conn)?.currency,
        known => known,
    };
    writer.conn.execute(
        "INSERT INTO supplier(id, name, contact, email, phone, language, currency, vat_rate, vat_mode, final_hours,
                              overset_percent, min_heads, min_spend_minor, service_percent, delivery_minor, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            id,
            name,
            input::line("contact", &text(request.contact))?,
            input::email("email", &text(request.email))?,
            input::compact("phone", &text(request.phone))?,
            language::checked("language", &text(request.language))?,
            currency,
            bounds::rate("vatRate", request.vat_rate.unwrap_or(0))?,
            request.vat_mode.unwrap_or(VatMode::None),
            hours(request.final_hours)?,
            bounds::percent("oversetPercent", request.overset_percent.unwrap_or(0))?,
            heads(request.min_heads)?,
            spend(request.min_spend_minor)?,
            bounds::percent("servicePercent", request.service_percent.unwrap_or(0))?,
            bounds::sum("deliveryMinor", request.delivery_minor.unwrap_or(0))?,
            input::prose("notes", &text(request.notes))?,
        ],
    )?;
    writer.fact("name", name);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditSupplier) -> Result<Supplier> {
    let id = request.supplier_id;
    let before = load(writer, id)?;
    let percent = |field: &str, given: Option<u32>| {
        given
            .map(|percent| bounds::percent(field, percent))
            .transpose()
    };
    let currency = checked(request.currency, |code| money::currency("currency", code))?;
    if let Some(code) = &currency {
        same_money(writer, &before, code)?;
    }
    Patch::new("supplier", id)
        .set(
            "name",
            checked(request.name, |name| input::required("name", name))?,
        )
        .set(
            "contact",
            checked(request.contact, |name| input::line("contact", name))?,
        )
        .set(
            "email",
            checked(request.email, |email| input::email("email", email))?,
        )
        .set(
            "phone",
            checked(request.phone, |phone| input::compact("phone", phone))?,
        )
        .set(
            "language",
            checked(request.language, |tag| language::checked("language", tag))?,
        )
        .set("currency", currency)
        .set(
            "vat_rate",
            request
                .vat_rate
                .map(|rate| bounds::rate("vatRate", rate))
                .transpose()?,
        )
        .set_sql("vat_mode", request.vat_mode)?
        .set("final_hours", request.final_hours.map(hours).transpose()?)
        .set(
            "overset_percent",
            percent("oversetPercent", request.overset_percent)?,
        )
        .set("min_heads", request.min_heads.map(heads).transpose()?)
        .set(
            "min_spend_minor",
            request.min_spend_minor.map(spend).transpose()?,
        )
        .set(
            "service_percent",
            percent("servicePercent", request.service_percent)?,
        )
        .set(
            "delivery_minor",
            request
                .delivery_minor
                .map(|minor| bounds::sum("deliveryMinor", minor))
                .transpose()?,
        )
        .set(
            "notes",
            checked(request.notes, |notes| input::prose("notes", notes))?,
        )
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    load(writer, id)
}

/// What stands at an event has its price in the supplier's money, and would be another
/// sum in another.
fn same_money(writer: &Writer<'_>, before: &Supplier, code: &str) -> Result<()> {
    let code = match code {
        "" => settings::store::load(writer.conn)?.currency,
        code => code.to_owned(),
    };
    if code == before.currency {
        return Ok(());
    }
    let mut held = Holders::default();
    for event in priced_events(writer.conn, before.id)? {
        held.add("event", &event.to_string());
    }
    if held.is_empty() {
        return Ok(());
    }
    Err(Error::field("currency", Code::CurrencyInUse)
        .with("name", before.name.as_str())
        .with("counted", before.currency.as_str())
        .with("currency", code)
        .with("holders", held.told(writer.conn)?))
}

/// A supplier whose dishes an event has stays, and the events are named; another goes
/// with its menu.
pub fn delete(writer: &Writer<'_>, request: SupplierRef) -> Result<Done> {
    let supplier = load(writer, request.supplier_id)?;
    let mut held = Holders::default();
    for event in events(writer.conn, supplier.id)? {
        held.add("event", &event.to_string());
    }
    if !held.is_empty() {
        return Err(
            deletion::in_use(&supplier.name)(&held).with("holders", held.told(writer.conn)?)
        );
    }
    deletion::delete(
        writer.conn,
        "supplier",
        supplier.id,
        &["menu_dish"],
        deletion::in_use(&supplier.name),
    )?;
    writer.fact("name", supplier.name);
    if supplier.dishes > 0 {
        writer.fact("dishes", supplier.dishes);
    }
    Ok(Done {})
}

/// The supplier of a name that somebody typed: the one who is called so, or a new one, whose
/// prices are in `currency`. No name is nobody.
pub fn named(
    writer: &Writer<'_>,
    (field, typed): (&str, &str),
    currency: &str,
) -> Result<Option<SupplierId>> {
    let name = input::line(field, typed)?;
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(known) = find_named(writer.conn, &name)? {
        return Ok(Some(known));
    }
    let id = SupplierId::new();
    writer.conn.execute(
        "INSERT INTO supplier(id, name, currency) VALUES (?1, ?2, ?3)",
        params![id, name, currency],
    )?;
    Ok(Some(id))
}

fn checked(
    text: Option<String>,
    check: impl FnOnce(&str) -> Result<String>,
) -> Result<Option<String>> {
    text.map(|text| check(&text)).transpose()
}

fn hours(given: Option<u32>) -> Result<Option<u32>> {
    given
        .map(|hours| bounds::hours("finalHours", hours))
        .transpose()
}

fn heads(given: Option<u32>) -> Result<Option<u32>> {
    given
        .map(|heads| bounds::count("minHeads", heads))
        .transpose()
}

fn spend(given: Option<i64>) -> Result<Option<i64>> {
    given
        .map(|minor| bounds::sum("minSpendMinor", minor))
        .transpose()
}
