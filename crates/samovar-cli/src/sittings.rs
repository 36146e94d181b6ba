//! `food counts`, `food dishes` and `sitting`: what each sitting feeds, and with what.

use samovar_core::money::Money;
use samovar_core::words::{codes_in_words, some_names};
use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::args::{FoodCommand, SittingCommand, Usual};
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;
use crate::suppliers;
use crate::typed;

pub fn food(session: &Session, command: FoodCommand) -> Result<()> {
    match command {
        FoodCommand::Counts { event } => {
            let catering = catering(session, event.text())?;
            let stable = counts(&catering);
            session.print(&stable, || counts_text(session.lang, &catering));
        }
        FoodCommand::Dishes { event } => {
            let id = names::event(session, event.text())?;
            let catering = session.call("get_catering", json!({ "eventId": id }))?;
            let left = session.call("last_left", json!({ "eventId": id }))?;
            let stable = dishes(&catering, &left);
            session.print(&stable, || dishes_text(session.lang, &catering, &left));
        }
        FoodCommand::Add {
            event,
            name,
            sitting,
            usual,
            price,
            supplier,
        } => add(
            session,
            event.text(),
            &name,
            (sitting, usual, price, supplier),
        )?,
        FoodCommand::Left { event, dish, count } => left(session, event.text(), &dish, count)?,
        FoodCommand::Take {
            event,
            supplier,
            dishes,
        } => suppliers::take(session, event.text(), &supplier, &dishes)?,
    }
    Ok(())
}

pub fn sitting(session: &Session, command: SittingCommand) -> Result<()> {
    let SittingCommand::Add {
        event,
        title,
        kind,
        starts,
        session: item,
        minutes,
    } = command;
    let id = names::event(session, event.text())?;
    let item = item
        .map(|item| names::session(session, &id, &item))
        .transpose()?;
    let request = json!({
        "eventId": id,
        "title": title,
        "kind": kind.map(|kind| kind.word()),
        "starts": starts,
        "sessionId": item,
        "minutes": minutes,
    });
    let catering = session.call("add_sitting", request)?;
    // Identifiers sort by the time of making.
    let added = items(&catering, "sittings").max_by_key(|one| str_of(one, "id").to_owned());
    let added = added.cloned().unwrap_or_default();
    session.print(&added, || str_of(&added, "id").to_owned());
    Ok(())
}

/// Where it is served, what is usual, its price, who brings it.
type Served = (
    Option<String>,
    Option<Usual>,
    Option<String>,
    Option<String>,
);

fn add(
    session: &Session,
    event: &str,
    name: &str,
    (sitting, usual, price, supplier): Served,
) -> Result<()> {
    let id = names::event(session, event)?;
    let catering = session.call("get_catering", json!({ "eventId": id }))?;
    let sitting = sitting
        .map(|sitting| named(&catering, "sittings", "title", "sitting", &sitting))
        .transpose()?;
    let supplier = supplier
        .map(|supplier| names::supplier(session, &supplier))
        .transpose()?;
    let currency = match &supplier {
        Some(id) => {
            let found = session.call("get_supplier", json!({ "supplierId": id }))?;
            str_of(&found, "currency").to_owned()
        }
        None => str_of(&catering, "currency").to_owned(),
    };
    let price = price
        .map(|price| typed::sum("priceMinor", &price, &currency))
        .transpose()?;
    let request = json!({
        "eventId": id,
        "sittingId": sitting,
        "name": name,
        "usual": usual.map(Usual::word),
        "priceMinor": price,
        "supplierId": supplier,
    });
    let catering = session.call("add_dish", request)?;
    // Identifiers sort by the time of making.
    let added = items(&catering, "dishes").max_by_key(|one| str_of(one, "id").to_owned());
    let added = added.cloned().unwrap_or_default();
    session.print(&added, || str_of(&added, "id").to_owned());
    Ok(())
}

fn left(session: &Session, event: &str, dish: &str, count: Option<u32>) -> Result<()> {
    let catering = catering(session, event)?;
    let id = named(&catering, "dishes", "name", "dish", dish)?;
    let catering = session.call("edit_dish", json!({ "dishId": id, "leftOver": count }))?;
    let dish = items(&catering, "dishes").find(|one| str_of(one, "id") == id);
    let dish = dish.cloned().unwrap_or_default();
    session.print(&dish, || {
        let left = count.map_or_else(|| "–".to_owned(), |count| count.to_string());
        format!("{}: {left}", str_of(&dish, "name"))
    });
    Ok(())
}

/// The id of one that is named by its id or by what it is called.
fn named(catering: &Value, list: &str, name: &str, field: &str, wanted: &str) -> Result<String> {
    let lower = wanted.trim().to_lowercase();
    let found: Vec<&Value> = items(catering, list)
        .filter(|one| str_of(one, "id") == wanted || str_of(one, name).to_lowercase() == lower)
        .collect();
    match found.as_slice() {
        [one] => Ok(str_of(one, "id").to_owned()),
        [] => Err(Error::field(field, Code::NothingMatches).with("value", wanted)),
        _ => Err(Error::field(field, Code::Ambiguous).with("value", wanted)),
    }
}

fn catering(session: &Session, event: &str) -> Result<Value> {
    let id = names::event(session, event)?;
    session.call("get_catering", json!({ "eventId": id }))
}

/// By its title, or else its kind.
pub fn called(lang: Lang, sitting: &Value) -> String {
    let title = str_of(sitting, "title");
    if !title.is_empty() {
        return title.to_owned();
    }
    let kind = str_of(sitting, "kind");
    text(lang, &format!("sitting-kind-{kind}"), &[]).unwrap_or_else(|| kind.to_owned())
}

/// Under names that stay as they are.
fn counts(catering: &Value) -> Value {
    let sittings: Vec<Value> = items(catering, "sittings")
        .map(|sitting| {
            let fed = &sitting["fed"];
            json!({
                "id": sitting["id"],
                "title": sitting["title"],
                "kind": sitting["kind"],
                "starts": sitting["starts"],
                "fed": fed["heads"],
                "open": fed["open"],
                "diets": fed["diets"],
                "in_their_own_words": fed["ownWords"],
                "not_asked": fed["notAsked"],
                "not_asked_probably_with_a_diet": fed["notAskedProbably"],
            })
        })
        .collect();
    json!({ "sittings": sittings })
}

fn counts_text(lang: Lang, catering: &Value) -> String {
    let mut parts = Vec::new();
    for sitting in items(catering, "sittings") {
        let fed = &sitting["fed"];
        let mut rows = vec![vec![
            format!("{} {}", called(lang, sitting), when(lang, sitting)),
            number_of(fed, "heads").to_string(),
        ]];
        let mut line = |words: String, heads: i64| {
            if heads > 0 {
                rows.push(vec![format!("  {words}"), heads.to_string()]);
            }
        };
        line(codes_in_words(lang, "diet", "none"), number_of(fed, "open"));
        for (diet, heads) in fed["diets"].as_object().into_iter().flatten() {
            line(
                codes_in_words(lang, "diet", diet),
                heads.as_i64().unwrap_or_default(),
            );
        }
        line(
            codes_in_words(lang, "diet", "own-words"),
            number_of(fed, "ownWords"),
        );
        let mut text = output::table(&rows);
        let not_asked = number_of(fed, "notAsked");
        if not_asked > 0 {
            text = format!("{text}\n  {}", msg::sitting_not_asked(lang, not_asked));
            let probably = number_of(fed, "notAskedProbably");
            if probably > 0 {
                let words = msg::sitting_not_asked_probably(lang, probably);
                text = format!("{text}; {words}");
            }
        }
        parts.push(text);
    }
    if parts.is_empty() {
        return msg::catering_no_dishes(lang);
    }
    parts.join("\n\n")
}

fn when(lang: Lang, sitting: &Value) -> String {
    match str_of(sitting, "starts") {
        "" => format!("({})", msg::sitting_no_time(lang)),
        starts => starts.replace('T', " "),
    }
}

fn of_sitting<'v>(catering: &'v Value, list: &str, sitting: &Value) -> Vec<&'v Value> {
    items(catering, list)
        .filter(|one| one["sittingId"] == sitting["id"])
        .collect()
}

fn units(dish: &Value) -> i64 {
    dish["ordered"]
        .as_i64()
        .unwrap_or_else(|| number_of(dish, "needed"))
}

/// What was left of a dish when it was last served.
fn left_of<'v>(left: &'v Value, dish: &Value) -> Option<&'v Value> {
    let all = left.as_array()?;
    all.iter().find(|one| one["dishId"] == dish["id"])
}

fn dishes(catering: &Value, left: &Value) -> Value {
    let sittings: Vec<Value> = items(catering, "sittings")
        .map(|sitting| {
            let dishes: Vec<Value> = of_sitting(catering, "dishes", sitting)
                .into_iter()
                .map(|dish| {
                    json!({
                        "id": dish["id"],
                        "name": dish["name"],
                        "heads": dish["heads"],
                        "units": units(dish),
                        "cost_minor": dish.pointer("/cost/minor"),
                        "currency": dish.pointer("/cost/currency"),
                        "left_over": dish["leftOver"],
                        "last_left": left_of(left, dish).map(|one| json!({
                            "left": one["left"],
                            "of": one["of"],
                            "event_id": one["eventId"],
                            "event_title": one["eventTitle"],
                            "at": one["at"],
                        })),
                    })
                })
                .collect();
            let unserved: Vec<Value> = of_sitting(catering, "unserved", sitting)
                .into_iter()
                .map(|one| {
                    json!({
                        "course": one["course"],
                        "diet": one["diet"],
                        "allergens": one["allergens"],
                        "heads": one["heads"],
                        "names": one["names"],
                    })
                })
                .collect();
            json!({ "title": sitting["title"], "kind": sitting["kind"], "dishes": dishes, "unserved": unserved })
        })
        .collect();
    json!({
        "sittings": sittings,
        // In the event's money; what is paid in another stands among the totals.
        "total_minor": home_total(catering),
        "totals": catering["total"],
        "currency": catering["currency"],
    })
}

fn home_total(catering: &Value) -> i64 {
    items(catering, "total")
        .filter(|sum| sum["currency"] == catering["currency"])
        .map(|sum| number_of(sum, "minor"))
        .sum()
}

fn dishes_text(lang: Lang, catering: &Value, left: &Value) -> String {
    let money =
        |sum: &Value| Money::new(number_of(sum, "minor"), str_of(sum, "currency")).said(lang);
    let mut parts = Vec::new();
    for sitting in items(catering, "sittings") {
        let mut rows = vec![vec![
            format!("{} {}", called(lang, sitting), when(lang, sitting)),
            msg::catering_heads(lang),
            msg::catering_ordered(lang),
            msg::catering_cost(lang),
        ]];
        for dish in of_sitting(catering, "dishes", sitting) {
            rows.push(vec![
                format!("  {}", str_of(dish, "name")),
                number_of(dish, "heads").to_string(),
                units(dish).to_string(),
                money(&dish["cost"]),
            ]);
            if let Some(one) = left_of(left, dish) {
                let at = str_of(one, "at");
                let day = at.get(..10).unwrap_or(at);
                let (left, of) = (number_of(one, "left"), number_of(one, "of"));
                let said = match left > of {
                    true => msg::catering_last_left_more(lang, day, left),
                    false => msg::catering_last_left(lang, day, left, of),
                };
                rows.push(vec![format!("    {said}")]);
            }
        }
        let mut text = output::table(&rows);
        for one in of_sitting(catering, "unserved", sitting) {
            let course = str_of(one, "course");
            let course = samovar_i18n::text(lang, &format!("catering-course-{course}"), &[])
                .unwrap_or_else(|| course.to_owned());
            let names: Vec<&str> = one["names"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let heads = number_of(one, "heads");
            let total = usize::try_from(heads).unwrap_or_default();
            text = format!(
                "{text}\n  ! {}",
                msg::catering_unserved(lang, heads, course, some_names(lang, &names, total))
            );
        }
        parts.push(text);
    }
    if parts.is_empty() {
        return msg::catering_no_dishes(lang);
    }
    parts.push(output::table(&[vec![
        msg::catering_cost(lang),
        items(catering, "total")
            .map(money)
            .collect::<Vec<_>>()
            .join(" + "),
    ]]));
    parts.join("\n\n")
}
