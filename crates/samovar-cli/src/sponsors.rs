//! `sponsor`: who gives what to an event, and what was promised.

use samovar_core::Result;
use samovar_core::money::{self, Money};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::SponsorCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, items, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: SponsorCommand) -> Result<()> {
    match command {
        SponsorCommand::Add {
            event,
            name,
            level,
            state,
            money,
            currency,
            in_kind,
            in_kind_value,
            contact,
        } => {
            let event = names::event(session, event.text())?;
            let budget = session.call("get_budget", json!({ "eventId": event }))?;
            let unit = currency
                .clone()
                .unwrap_or_else(|| str_of(&budget, "currency").to_owned())
                .to_uppercase();
            let sum = |field: &str, sum: Option<String>| {
                sum.map(|sum| money::parsed(field, &sum, &unit)).transpose()
            };
            let mut request = Map::new();
            request.insert("eventId".to_owned(), json!(event));
            request.insert("name".to_owned(), json!(name));
            optional(&mut request, "moneyMinor", sum("money", money)?);
            optional(
                &mut request,
                "inKindMinor",
                sum("inKindValue", in_kind_value)?,
            );
            optional(&mut request, "level", level);
            optional(&mut request, "state", state);
            optional(&mut request, "currency", currency);
            optional(&mut request, "inKind", in_kind);
            optional(&mut request, "contact", contact);
            let sponsor = session.call("add_sponsor", Value::Object(request))?;
            session.print(&stable(&sponsor), || str_of(&sponsor, "id").to_owned());
        }
        SponsorCommand::List { event } => {
            let event = names::event(session, event.text())?;
            let sponsors = session.call("list_sponsors", json!({ "eventId": event }))?;
            let all = sponsors.as_array().map_or(&[][..], Vec::as_slice);
            let told: Vec<Value> = all.iter().map(stable).collect();
            session.print(&Value::Array(told), || said(session.lang, all));
        }
    }
    Ok(())
}

/// A sponsor under names that stay as they are.
fn stable(sponsor: &Value) -> Value {
    let promises: Vec<Value> = items(sponsor, "promises")
        .map(|one| {
            json!({
                "id": one.get("id"),
                "by": one.get("madeBy"),
                "words": one.get("words"),
                "quantity": one.get("quantity"),
                "due": one.get("due"),
                "done_at": one.get("doneAt"),
                "late": one.get("late"),
            })
        })
        .collect();
    json!({
        "id": sponsor.get("id"),
        "name": sponsor.get("name"),
        "level": sponsor.get("level"),
        "state": sponsor.get("state"),
        "money_minor": sponsor.pointer("/money/minor"),
        "currency": sponsor.pointer("/money/currency"),
        "in_kind_minor": sponsor.pointer("/inKindValue/minor"),
        "in_kind": sponsor.get("inKind"),
        "contact": sponsor.get("contact"),
        "promises": promises,
    })
}

fn said(lang: Lang, sponsors: &[Value]) -> String {
    if sponsors.is_empty() {
        return msg::sponsor_none(lang);
    }
    let rows: Vec<Vec<String>> = sponsors
        .iter()
        .map(|one| {
            let state = str_of(one, "state");
            let sum = |name: &str| {
                let value = one.get(name).unwrap_or(&Value::Null);
                let minor = value.get("minor").and_then(Value::as_i64).unwrap_or(0);
                match minor {
                    0 => String::new(),
                    _ => Money::new(minor, str_of(value, "currency")).said(lang),
                }
            };
            let kept = items(one, "promises")
                .filter(|promise| !str_of(promise, "doneAt").is_empty())
                .count();
            let all = items(one, "promises").count();
            vec![
                str_of(one, "name").to_owned(),
                text(lang, &format!("sponsor-state-{state}"), &[]).unwrap_or_default(),
                sum("money"),
                str_of(one, "inKind").to_owned(),
                match all {
                    0 => String::new(),
                    _ => msg::sponsor_promises_kept(lang, all, kept),
                },
            ]
        })
        .collect();
    output::table(&rows)
}
