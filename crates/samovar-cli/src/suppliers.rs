//! `supplier`, its menu, and `food take`.

use samovar_core::Result;
use samovar_core::words::{codes_in_words, held_text};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::{MenuCommand, NewDish, SupplierCommand, Terms};
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;
use crate::typed;

pub fn run(session: &Session, command: SupplierCommand) -> Result<()> {
    match command {
        SupplierCommand::List => {
            let page = session.call("list_suppliers", json!({}))?;
            let suppliers = page.get("rows").cloned().unwrap_or_default();
            session.print(&suppliers, || list_text(session.lang, &suppliers));
        }
        SupplierCommand::Add { name, terms } => {
            let currency = match &terms.currency {
                Some(code) => code.to_uppercase(),
                None => usual_currency(session)?,
            };
            let mut request = requested(&terms, &currency)?;
            request.insert("name".to_owned(), json!(name));
            let made = session.call("create_supplier", Value::Object(request))?;
            session.print(&made, || str_of(&made, "id").to_owned());
        }
        SupplierCommand::Edit {
            supplier,
            name,
            terms,
        } => {
            let known = known(session, &supplier)?;
            let currency = match &terms.currency {
                Some(code) => code.to_uppercase(),
                None => str_of(&known, "currency").to_owned(),
            };
            let mut request = requested(&terms, &currency)?;
            optional(&mut request, "name", name);
            request.insert("supplierId".to_owned(), json!(str_of(&known, "id")));
            let edited = session.call("edit_supplier", Value::Object(request))?;
            session.print(&edited, || {
                msg::supplier_saved(session.lang, str_of(&edited, "name"))
            });
        }
        SupplierCommand::Delete { supplier } => {
            let known = known(session, &supplier)?;
            let done = session.call(
                "delete_supplier",
                json!({ "supplierId": str_of(&known, "id") }),
            )?;
            session.print(&done, || {
                msg::supplier_deleted(session.lang, str_of(&known, "name"))
            });
        }
        SupplierCommand::Menu { command } => menu(session, command)?,
    }
    Ok(())
}

fn menu(session: &Session, command: MenuCommand) -> Result<()> {
    match command {
        MenuCommand::Add(dish) => {
            let supplier = known(session, &dish.supplier)?;
            let request = new_dish(*dish, &supplier)?;
            let added = session.call("add_menu_dish", Value::Object(request))?;
            session.print(&added, || str_of(&added, "id").to_owned());
        }
        MenuCommand::List { supplier } => {
            let id = names::supplier(session, &supplier)?;
            let menu = session.call("get_menu", json!({ "supplierId": id }))?;
            let dishes = menu.get("dishes").cloned().unwrap_or_default();
            session.print(&dishes, || menu_text(session.lang, &menu));
        }
    }
    Ok(())
}

/// `food take`.
pub fn take(session: &Session, event: &str, supplier: &str, dishes: &[String]) -> Result<()> {
    let event = names::event(session, event)?;
    let supplier = known(session, supplier)?;
    let mut request = Map::new();
    request.insert("eventId".to_owned(), json!(event));
    request.insert("supplierId".to_owned(), json!(str_of(&supplier, "id")));
    if !dishes.is_empty() {
        let menu = session.call("get_menu", json!({ "supplierId": str_of(&supplier, "id") }))?;
        let ids = dishes
            .iter()
            .map(|dish| names::menu_dish(&menu, dish))
            .collect::<Result<Vec<String>>>()?;
        request.insert("menuDishIds".to_owned(), json!(ids));
    }
    let taken = session.dispatch("take_from_menu", Value::Object(request))?;
    session.print(&taken.value, || {
        msg::menu_taken_done(
            session.lang,
            number_of(&taken.facts, "count"),
            str_of(&supplier, "name"),
        )
    });
    Ok(())
}

fn known(session: &Session, text: &str) -> Result<Value> {
    let id = names::supplier(session, text)?;
    session.call("get_supplier", json!({ "supplierId": id }))
}

fn usual_currency(session: &Session) -> Result<String> {
    let settings = session.call("get_settings", json!({}))?;
    Ok(str_of(&settings, "currency").to_owned())
}

/// What was typed of the terms.
fn requested(terms: &Terms, currency: &str) -> Result<Map<String, Value>> {
    let mut request = Map::new();
    for (name, text) in [
        ("contact", &terms.contact),
        ("email", &terms.email),
        ("phone", &terms.phone),
        ("language", &terms.language),
        ("currency", &terms.currency),
        ("vatMode", &terms.vat_mode),
        ("notes", &terms.notes),
    ] {
        optional(&mut request, name, text.clone());
    }
    optional(&mut request, "oversetPercent", terms.overset);
    optional(&mut request, "servicePercent", terms.service);
    if let Some(rate) = &terms.vat {
        request.insert("vatRate".to_owned(), json!(typed::rate("vatRate", rate)?));
    }
    if let Some(sum) = &terms.delivery {
        let minor = typed::sum("deliveryMinor", sum, currency)?;
        request.insert("deliveryMinor".to_owned(), json!(minor));
    }
    if let Some(sum) = &terms.min_spend {
        let minor = typed::sum_or_none("minSpendMinor", sum, currency)?;
        request.insert("minSpendMinor".to_owned(), json!(minor));
    }
    for (name, count) in [
        ("finalHours", &terms.final_hours),
        ("minHeads", &terms.min_heads),
    ] {
        if let Some(count) = count {
            request.insert(name.to_owned(), json!(typed::count_or_none(name, count)?));
        }
    }
    Ok(request)
}

fn new_dish(dish: NewDish, supplier: &Value) -> Result<Map<String, Value>> {
    let mut request = Map::new();
    request.insert("supplierId".to_owned(), json!(str_of(supplier, "id")));
    request.insert("name".to_owned(), json!(dish.name));
    for (name, text) in [
        ("course", dish.course),
        ("portion", dish.portion),
        ("unit", dish.unit),
    ] {
        optional(&mut request, name, text);
    }
    for (name, codes) in [
        ("diets", dish.diets),
        ("allergens", dish.allergens),
        ("traces", dish.traces),
    ] {
        optional(&mut request, name, codes);
    }
    for (name, number) in [
        ("takenPercent", dish.taken),
        ("mix", dish.mix),
        ("minUnits", dish.min_units),
        ("step", dish.step),
    ] {
        optional(&mut request, name, number);
    }
    if let Some(price) = &dish.price {
        let minor = typed::sum("priceMinor", price, str_of(supplier, "currency"))?;
        request.insert("priceMinor".to_owned(), json!(minor));
    }
    for (name, amount) in [("perHead", &dish.per_head), ("pack", &dish.pack)] {
        if let Some(amount) = amount {
            request.insert(name.to_owned(), json!(typed::amount(name, amount)?));
        }
    }
    Ok(request)
}

fn list_text(lang: Lang, suppliers: &Value) -> String {
    let rows: Vec<Vec<String>> = suppliers
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            vec![
                str_of(one, "id").to_owned(),
                str_of(one, "name").to_owned(),
                msg::supplier_dishes(lang, number_of(one, "dishes")),
                str_of(one, "currency").to_owned(),
                str_of(one, "contact").to_owned(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::supplier_empty_title(lang);
    }
    output::table(&rows)
}

fn menu_text(lang: Lang, menu: &Value) -> String {
    let currency = menu
        .get("supplier")
        .map_or("", |supplier| str_of(supplier, "currency"));
    let rows: Vec<Vec<String>> = items(menu, "dishes")
        .map(|dish| {
            let course = str_of(dish, "course");
            let unit = str_of(dish, "unit");
            let joined = |name: &str| {
                items(dish, name)
                    .filter_map(Value::as_str)
                    .collect::<Vec<_>>()
                    .join("+")
            };
            let amounts = format!(
                "{} / {}",
                typed::amount_text(number_of(dish, "perHead")),
                typed::amount_text(number_of(dish, "pack"))
            );
            vec![
                str_of(dish, "id").to_owned(),
                str_of(dish, "name").to_owned(),
                text(lang, &format!("catering-course-{course}"), &[])
                    .unwrap_or_else(|| course.to_owned()),
                typed::sum_text(number_of(dish, "priceMinor"), currency),
                format!(
                    "{amounts} {}",
                    text(lang, &format!("menu-unit-{unit}"), &[])
                        .unwrap_or_else(|| unit.to_owned())
                ),
                codes_in_words(lang, "diet", &joined("diets")),
                format!(
                    "{}: {}",
                    msg::catering_holds(lang),
                    held_text(lang, &joined("allergens"))
                ),
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::menu_empty_title(lang);
    }
    output::table(&rows)
}
