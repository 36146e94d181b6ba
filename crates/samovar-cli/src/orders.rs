//! `order`: what is asked of suppliers, and what has changed since it was sent.

use samovar_core::money::Money;
use samovar_core::order::bill::Bill;
use samovar_core::order::diff::OrderDifference;
use samovar_core::order::said;
use samovar_core::order::snapshot::Snapshot;
use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, number};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::args::{OrderCommand, OrderOf};
use crate::names;
use crate::output::{self, items, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: OrderCommand) -> Result<()> {
    match command {
        OrderCommand::Draft(of) => {
            let order = &find(session, &of)?;
            let text = || sheet(session.lang, order, &order["now"], &order["bill"]);
            session.print(order, || text().unwrap_or_default());
        }
        OrderCommand::Send(of) => {
            let order = &find(session, &of)?;
            let request =
                json!({ "eventId": event(session, &of)?, "supplierId": order["supplierId"] });
            let sent = &session.call("send_order", request)?;
            let version = &sent["version"];
            let files = &session.call("save_order_files", json!({ "versionId": version["id"] }))?;
            let stable = json!({
                "version": version["number"],
                "sent_at": version["sentAt"],
                "guaranteed": version["guaranteed"],
                "set": version["set"],
                "total_minor": version["totalMinor"],
                "folder": files["folder"],
                "files": files["files"],
                "held_address": files["heldAddress"],
            });
            session.print(&stable, || {
                let number = version["number"].as_i64().unwrap_or_default();
                let name = str_of(order, "supplierName");
                let said = msg::order_sent(session.lang, name, number);
                let folder = str_of(files, "folder");
                match files["heldAddress"].as_str() {
                    Some(email) => {
                        let held = msg::order_files_address_held(session.lang, email, folder);
                        format!("{said}\n{held}")
                    }
                    None => format!("{said}\n{folder}"),
                }
            });
        }
        OrderCommand::Diff(of) => {
            let order = &find(session, &of)?;
            let stable = difference(&order["difference"]);
            session.print(&stable, || difference_text(session.lang, order));
        }
        OrderCommand::Show { of, version } => {
            let order = &find(session, &of)?;
            let request = json!({ "versionId": self::version(order, version)? });
            let version = &session.call("get_order_version", request)?;
            let text = || sheet(session.lang, order, &version["snapshot"], &version["bill"]);
            session.print(version, || text().unwrap_or_default());
        }
    }
    Ok(())
}

fn event(session: &Session, of: &OrderOf) -> Result<String> {
    names::event(session, of.event.text())
}

/// What the sheet of an order is asked for: as it is now, or a version of it.
pub fn on_paper(session: &Session, of: &OrderOf, number: Option<u64>) -> Result<Value> {
    let order = &find(session, of)?;
    let version_id = match number {
        Some(_) => version(order, number)?,
        None => Value::Null,
    };
    // Left out, the paper has the supplier's language.
    Ok(json!({
        "supplierId": order["supplierId"],
        "versionId": version_id,
        "lang": session.asked,
    }))
}

/// The id of the version with this number, or of the last.
fn version(order: &Value, number: Option<u64>) -> Result<Value> {
    items(order, "versions")
        .filter(|one| number.is_none_or(|number| one["number"].as_u64() == Some(number)))
        .last()
        .map(|one| one["id"].clone())
        .ok_or_else(|| Error::missing("order_version", number.unwrap_or_default()))
}

/// The order that is meant: by the supplier, or the only one.
fn find(session: &Session, of: &OrderOf) -> Result<Value> {
    let orders = session.call("list_orders", json!({ "eventId": event(session, of)? }))?;
    let supplier = of
        .supplier
        .as_deref()
        .map(|name| names::supplier(session, name))
        .transpose()?;
    let found: Vec<&Value> = items(&orders, "orders")
        .filter(|order| {
            supplier
                .as_deref()
                .is_none_or(|id| str_of(order, "supplierId") == id)
        })
        .collect();
    match found.as_slice() {
        [order] => Ok((*order).clone()),
        [] => {
            let name = of.supplier.clone().unwrap_or_default();
            Err(Error::new(Code::OrderEmpty).with("name", name))
        }
        _ => Err(Error::new(Code::Ambiguous).with("value", "supplier")),
    }
}

/// Under names that stay as they are; nothing was sent where there is no difference.
fn difference(of: &Value) -> Value {
    let lines: Vec<Value> = items(of, "lines")
        .map(|line| {
            json!({
                "what": line["what"],
                "sitting": line["sitting"],
                "dish": line["dish"],
                "was": line["was"],
                "now": line["now"],
            })
        })
        .collect();
    json!({
        "lines": lines,
        "heads_was": of["headsWas"],
        "heads_now": of["headsNow"],
        "difference_minor": of["differenceMinor"],
    })
}

fn difference_text(lang: Lang, order: &Value) -> String {
    let last = items(order, "versions").last();
    let Some(number) = last.and_then(|one| one["number"].as_i64()) else {
        return msg::order_draft(lang);
    };
    match read::<OrderDifference>(&order["difference"]) {
        Some(difference) if !difference.is_none() => {
            said::lines(lang, &difference, str_of(order, "currency")).join("\n")
        }
        _ => msg::order_unchanged(lang, number),
    }
}

fn read<T: DeserializeOwned>(of: &Value) -> Option<T> {
    serde_json::from_value(of.clone()).ok()
}

/// Sittings with their dishes, and the bill.
fn sheet(lang: Lang, order: &Value, snapshot: &Value, bill: &Value) -> Option<String> {
    let snapshot: Snapshot = read(snapshot)?;
    let bill: Bill = read(bill)?;
    let currency = snapshot.currency.as_str();
    let money = |minor: i64| Money::new(minor, currency).said(lang);
    let mut parts = vec![
        msg::order_to(lang, str_of(order, "supplierName")),
        msg::order_paper_guaranteed(lang, snapshot.guaranteed, snapshot.set),
    ];
    for sitting in &snapshot.sittings {
        let mut rows = vec![vec![
            said::sitting_line(lang, sitting),
            msg::order_paper_heads(lang, sitting.heads),
        ]];
        rows.extend(sitting.dishes.iter().map(|dish| {
            let pack = said::pack(lang, dish);
            let units = number(lang, dish.units);
            vec![
                format!("  {}", dish.name),
                if pack.is_empty() {
                    units
                } else {
                    format!("{units} × {pack}")
                },
                money(dish.cost_minor()),
            ]
        }));
        parts.push(output::table(&rows));
    }
    let rows: Vec<Vec<String>> = said::bill(lang, &bill)
        .into_iter()
        .map(|(what, minor)| vec![what, money(minor)])
        .collect();
    parts.push(output::table(&rows));
    Some(parts.join("\n\n"))
}
