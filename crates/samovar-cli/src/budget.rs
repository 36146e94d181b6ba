//! `budget`: what an event costs and who pays for it.

use samovar_core::budget::said;
use samovar_core::money::{self, Money};
use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, number, text};
use serde_json::{Map, Value, json};

use crate::args::{BudgetCommand, DocumentKind};
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: BudgetCommand) -> Result<()> {
    let (name, request) = match command {
        BudgetCommand::Show { event } => return show(session, &id_of(session, event.text())?),
        BudgetCommand::Add {
            event,
            title,
            price,
            quantity,
            per_head,
            category,
            income,
            currency,
            vat,
            vat_added,
            supplier,
        } => {
            let event = id_of(session, event.text())?;
            let home = home_of(session, &event)?;
            let unit = currency.as_deref().unwrap_or(&home).to_uppercase();
            let mut request = Map::new();
            request.insert("eventId".to_owned(), json!(event));
            request.insert("title".to_owned(), json!(title));
            let price = money::parsed("price", &price, &unit)?;
            request.insert("unitMinor".to_owned(), json!(price));
            optional(&mut request, "quantity", quantity);
            if let Some(heads) = per_head {
                request.insert("basis".to_owned(), json!("per-head"));
                request.insert("heads".to_owned(), json!(heads));
            }
            optional(&mut request, "category", category);
            optional(&mut request, "side", income.then_some("income"));
            optional(&mut request, "currency", currency);
            if let Some(rate) = vat {
                // Two digits of a percent, as a sum has two.
                let rate = money::parsed("vat", &rate, "EUR")?;
                let mode = if vat_added { "added" } else { "included" };
                request.insert("vatRate".to_owned(), json!(rate));
                request.insert("vatMode".to_owned(), json!(mode));
            }
            optional(&mut request, "supplier", supplier);
            ("add_budget_line", Value::Object(request))
        }
        BudgetCommand::Pay {
            event,
            line,
            amount,
            document,
            number,
            date,
            vat,
        } => {
            let event = id_of(session, event.text())?;
            let (mut request, currency) = line_of(session, &event, &line)?;
            let amount = money::parsed("amount", &amount, &currency)?;
            request.insert("kind".to_owned(), json!(document.word()));
            request.insert("amountMinor".to_owned(), json!(amount));
            optional(&mut request, "number", number);
            optional(&mut request, "date", date);
            let vat = vat.map(|vat| money::parsed("vat", &vat, &currency));
            optional(&mut request, "vatMinor", vat.transpose()?);
            ("add_budget_doc", Value::Object(request))
        }
        BudgetCommand::EditDocument {
            event,
            document,
            kind,
            amount,
            number,
            date,
            vat,
        } => {
            let event = id_of(session, event.text())?;
            let (id, currency) = document_of(session, &event, &document)?;
            let mut request = Map::new();
            request.insert("docId".to_owned(), json!(id));
            optional(&mut request, "kind", kind.map(DocumentKind::word));
            let amount = amount.map(|sum| money::parsed("amount", &sum, &currency));
            optional(&mut request, "amountMinor", amount.transpose()?);
            optional(&mut request, "number", number);
            optional(&mut request, "date", date);
            if let Some(vat) = vat {
                let vat = match vat.as_str() {
                    "none" => Value::Null,
                    sum => json!(money::parsed("vat", sum, &currency)?),
                };
                request.insert("vatMinor".to_owned(), vat);
            }
            ("edit_budget_doc", Value::Object(request))
        }
        BudgetCommand::Agree {
            event,
            line,
            amount,
        } => {
            let event = id_of(session, event.text())?;
            let (mut request, currency) = line_of(session, &event, &line)?;
            let amount = amount.map(|sum| money::parsed("amount", &sum, &currency));
            optional(&mut request, "agreedMinor", amount.transpose()?);
            ("agree_budget_line", Value::Object(request))
        }
        BudgetCommand::Set {
            event,
            limit,
            reserve,
        } => {
            let event = id_of(session, event.text())?;
            let mut request = Map::new();
            if let Some(limit) = limit {
                let home = home_of(session, &event)?;
                let limit = match limit.as_str() {
                    "none" => Value::Null,
                    sum => json!(money::parsed("limit", sum, &home)?),
                };
                request.insert("limitMinor".to_owned(), limit);
            }
            optional(&mut request, "reservePercent", reserve);
            request.insert("eventId".to_owned(), json!(event));
            ("edit_budget", Value::Object(request))
        }
        BudgetCommand::Rate {
            event,
            currency,
            value,
            date,
        } => {
            let event = id_of(session, event.text())?;
            let value = value.map(|value| millionths(&value)).transpose()?;
            let mut request = Map::new();
            optional(&mut request, "millionths", value);
            optional(&mut request, "date", date);
            request.insert("eventId".to_owned(), json!(event));
            request.insert("currency".to_owned(), json!(currency));
            ("set_event_rate", Value::Object(request))
        }
    };
    let budget = session.call(name, request)?;
    print(session, &budget);
    Ok(())
}

fn show(session: &Session, event: &str) -> Result<()> {
    let budget = session.call("get_budget", json!({ "eventId": event }))?;
    print(session, &budget);
    Ok(())
}

fn print(session: &Session, budget: &Value) {
    let stable = stable(budget);
    session.print(&stable, || said_whole(session.lang, budget));
}

fn id_of(session: &Session, event: &str) -> Result<String> {
    names::event(session, event)
}

fn home_of(session: &Session, event: &str) -> Result<String> {
    let budget = session.call("get_budget", json!({ "eventId": event }))?;
    Ok(str_of(&budget, "currency").to_owned())
}

/// 98.35 is 98,350,000 millionths.
fn millionths(text: &str) -> Result<i64> {
    let bad = || Error::field("value", Code::OutOfRange).with("value", text);
    let plain = text.trim().replace(',', ".");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    if part.len() > 6 || whole.is_empty() {
        return Err(bad());
    }
    format!("{whole}{part:0<6}").parse().map_err(|_| bad())
}

/// The beginning of a request about a line, and the line's currency: by its id or title,
/// or by what computes it.
fn line_of(session: &Session, event: &str, line: &str) -> Result<(Map<String, Value>, String)> {
    let budget = session.call("get_budget", json!({ "eventId": event }))?;
    let wanted = line.trim().to_lowercase();
    let found: Vec<&Value> = items(&budget, "lines")
        .filter(|one| one.get("inKind") != Some(&json!(true)))
        .filter(|one| {
            let source = str_of(one, "source");
            let currency = one.pointer("/unit/currency").and_then(Value::as_str);
            let paid_in = format!("{source} {}", currency.unwrap_or_default());
            let names = [str_of(one, "id"), str_of(one, "title"), source, &paid_in];
            names.iter().any(|name| name.to_lowercase() == wanted)
        })
        .collect();
    let [one] = found.as_slice() else {
        let code = match found.len() {
            0 => Code::NothingMatches,
            _ => Code::Ambiguous,
        };
        return Err(Error::field("line", code).with("value", line));
    };
    let mut request = Map::new();
    match one.get("id").filter(|id| !id.is_null()) {
        Some(id) => request.insert("lineId".to_owned(), id.clone()),
        None => request.insert(
            "computed".to_owned(),
            json!({ "eventId": event, "source": one.get("source"), "roomId": one.get("roomId"),
                    "sponsorId": one.get("sponsorId"), "currency": money_of_food(one) }),
        ),
    };
    let unit = one.get("unit").unwrap_or(&Value::Null);
    Ok((request, str_of(unit, "currency").to_owned()))
}

/// Food is a line for each currency.
fn money_of_food(line: &Value) -> Option<&Value> {
    let currency = line.pointer("/unit/currency");
    currency.filter(|_| str_of(line, "source") == "food")
}

/// A document by its id or number, and the currency it is in.
fn document_of(session: &Session, event: &str, document: &str) -> Result<(String, String)> {
    let budget = session.call("get_budget", json!({ "eventId": event }))?;
    let wanted = document.trim();
    let found: Vec<&Value> = items(&budget, "lines")
        .flat_map(|line| items(line, "documents"))
        .filter(|one| str_of(one, "id") == wanted || str_of(one, "number") == wanted)
        .collect();
    let [one] = found.as_slice() else {
        let code = match found.len() {
            0 => Code::NothingMatches,
            _ => Code::Ambiguous,
        };
        return Err(Error::field("document", code).with("value", document));
    };
    let amount = one.get("amount").unwrap_or(&Value::Null);
    Ok((
        str_of(one, "id").to_owned(),
        str_of(amount, "currency").to_owned(),
    ))
}

/// Sums under names that stay as they are.
fn stable(budget: &Value) -> Value {
    let minor = |path: &str| {
        let sum = budget.pointer(path).and_then(|sum| sum.get("minor"));
        sum.cloned().unwrap_or(Value::Null)
    };
    let lines: Vec<Value> = items(budget, "lines").map(stable_line).collect();
    json!({
        "currency": budget.get("currency"),
        "planned_minor": minor("/planned"),
        "agreed_minor": minor("/agreed"),
        "invoiced_minor": minor("/invoiced"),
        "paid_minor": minor("/paid"),
        "reserve_minor": minor("/reserve"),
        "income_minor": minor("/income/planned"),
        "missing_minor": minor("/missing"),
        "balance_minor": minor("/balance"),
        "in_kind_minor": minor("/inKind"),
        "asked_minor": minor("/asked"),
        "limit_minor": minor("/limit"),
        "over_minor": minor("/over"),
        "per_head": {
            "all": minor("/perHead/all"),
            "expected": minor("/perHead/expected"),
            "came": minor("/perHead/came"),
        },
        "heads": budget.get("heads"),
        "lines": lines,
        "apart": budget.get("apart"),
        "rates": budget.get("rates"),
        "notes": budget.get("notes"),
    })
}

fn stable_line(line: &Value) -> Value {
    let minor = |name: &str| line.get(name).and_then(|sum| sum.get("minor"));
    json!({
        "id": line.get("id"),
        "source": line.get("source"),
        "side": line.get("side"),
        "category": line.get("category"),
        "title": line.get("title"),
        "currency": line.pointer("/unit/currency"),
        "planned_minor": minor("planned"),
        "agreed_minor": minor("agreed"),
        "invoiced_minor": minor("invoiced"),
        "paid_minor": minor("paid"),
        "vat_minor": minor("vat"),
        "in_kind": line.get("inKind"),
        "documents": line.get("documents"),
    })
}

fn said_whole(lang: Lang, budget: &Value) -> String {
    let sum = |of: &Value, name: &str| {
        of.get(name)
            .and_then(money_of)
            .map_or_else(|| "–".to_owned(), |sum| sum.said(lang))
    };
    let mut rows = vec![vec![
        msg::budget_what(lang),
        msg::budget_planned(lang),
        msg::budget_agreed(lang),
        msg::budget_invoiced(lang),
        msg::budget_paid(lang),
    ]];
    for side in ["expense", "income"] {
        let lines: Vec<&Value> = items(budget, "lines")
            .filter(|line| str_of(line, "side") == side)
            .collect();
        for line in lines {
            rows.push(vec![
                title(lang, line),
                sum(line, "planned"),
                sum(line, "agreed"),
                sum(line, "invoiced"),
                sum(line, "paid"),
            ]);
        }
        let (name, total) = match side {
            "expense" => (msg::budget_costs_total(lang), budget),
            _ => (
                msg::budget_income_total(lang),
                budget.get("income").unwrap_or(&Value::Null),
            ),
        };
        if side == "expense" && number_of(budget, "reservePercent") > 0 {
            let percent = number_of(budget, "reservePercent").to_string();
            rows.push(vec![
                msg::budget_reserve_of(lang, percent),
                sum(budget, "reserve"),
            ]);
        }
        rows.push(vec![
            name,
            sum(total, "planned"),
            sum(total, "agreed"),
            sum(total, "invoiced"),
            sum(total, "paid"),
        ]);
        rows.push(Vec::new());
    }
    rows.push(vec![msg::budget_missing(lang), sum(budget, "missing")]);
    let known = |name: &str| {
        budget
            .pointer(&format!("/heads/{name}"))
            .and_then(Value::as_i64)
    };
    let heads =
        |name: &str| known(name).map_or_else(|| "–".to_owned(), |count| number(lang, count));
    // With both ends: 26 (22–31).
    let expected = match (known("expected"), known("low"), known("safe")) {
        (Some(count @ 1..), Some(low), Some(safe)) => msg::forecast_range(lang, count, safe, low),
        _ => heads("expected"),
    };
    let each = budget.get("perHead").unwrap_or(&Value::Null);
    for (name, said) in [
        ("all", msg::budget_per_head_all(lang, heads("all"))),
        ("expected", msg::budget_per_head_expected(lang, expected)),
        ("came", msg::budget_per_head_came(lang, heads("came"))),
    ] {
        rows.push(vec![said, sum(each, name)]);
    }
    let mut parts = vec![output::table(&rows)];
    parts.extend(
        items(budget, "notes").filter_map(|note| Some(format!("! {}", said::note_of(lang, note)?))),
    );
    parts.join("\n")
}

/// Food has no name of its own.
fn title(lang: Lang, line: &Value) -> String {
    match str_of(line, "title") {
        "" => {
            let source = str_of(line, "source");
            text(lang, &format!("budget-source-{source}"), &[]).unwrap_or_default()
        }
        title => title.to_owned(),
    }
}

fn money_of(value: &Value) -> Option<Money> {
    let minor = value.get("minor")?.as_i64()?;
    Some(Money::new(minor, str_of(value, "currency")))
}
