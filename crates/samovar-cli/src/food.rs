//! `headcount` and `dishes`: who eats, what is on the menu, and for whom nothing is.

use samovar_core::Result;
use samovar_core::words::{codes_in_words, held_text, some_names};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn headcount(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let count = session.call("headcount", json!({ "eventId": id }))?;
    let stable = stable(&count);
    session.print(&stable, || headcount_text(session.lang, &stable));
    migrated(session)
}

/// The headcount under names that stay as they are.
fn stable(count: &Value) -> Value {
    let lines = |list: &str, name: &str| -> Map<String, Value> {
        items(count, list)
            .map(|line| {
                (
                    str_of(line, name).to_owned(),
                    json!(number_of(line, "total")),
                )
            })
            .collect()
    };
    let own_words: Vec<Value> = items(count, "ownWords")
        .map(|one| {
            json!({
                "name": one.get("name"),
                "words": one.get("words"),
                "diets": one.get("diets"),
                "allergens": one.get("allergens"),
                "person_id": one.get("personId"),
            })
        })
        .collect();
    let admitted: Vec<Value> = items(count, "admitted")
        .map(|one| {
            json!({
                "name": one.get("name"),
                "heads": one.get("heads"),
                "as": one.get("as"),
                "diets": one.get("diets"),
                "allergens": one.get("allergens"),
            })
        })
        .collect();
    json!({
        "going": count.get("going"),
        "plus_ones": count.get("plusOnes"),
        "staff": count.get("staff"),
        "at_door": count.get("atDoor"),
        "headcount": count.get("headcount"),
        "diets": lines("diets", "diet"),
        "allergens": lines("allergens", "allergen"),
        "in_their_own_words": own_words,
        "notes": count.get("notes"),
        "admitted": admitted,
    })
}

fn headcount_text(lang: Lang, stable: &Value) -> String {
    let mut rows = vec![vec![
        msg::cli_headcount(lang),
        number_of(stable, "headcount").to_string(),
    ]];
    for (noun, list, heading) in [
        ("diet", "diets", msg::catering_diet(lang)),
        ("allergen", "allergens", msg::catering_allergens(lang)),
    ] {
        let lines = stable.get(list).and_then(Value::as_object);
        let Some(lines) = lines.filter(|lines| !lines.is_empty()) else {
            continue;
        };
        rows.push(Vec::new());
        rows.push(vec![heading, msg::catering_heads(lang)]);
        for (codes, total) in lines {
            rows.push(vec![codes_in_words(lang, noun, codes), total.to_string()]);
        }
    }
    let mut parts = vec![output::table(&rows)];
    let words: Vec<String> = items(stable, "in_their_own_words")
        .map(|one| {
            let known = [codes_of(lang, "diet", one), codes_of(lang, "allergen", one)];
            let known: Vec<String> = known.into_iter().filter(|text| !text.is_empty()).collect();
            let line = format!(
                "  {}: {}",
                str_of(one, "name"),
                one_line(str_of(one, "words"))
            );
            if known.is_empty() {
                return line;
            }
            format!(
                "{line} ({})",
                msg::catering_own_words_known(lang, known.join(", "))
            )
        })
        .collect();
    if !words.is_empty() {
        parts.push(format!(
            "{}\n{}",
            msg::catering_own_words(lang, words.len()),
            words.join("\n")
        ));
    }
    let admitted: Vec<String> = items(stable, "admitted")
        .map(|one| format!("  {}", admitted_text(lang, one)))
        .collect();
    if !admitted.is_empty() {
        let heads: i64 = items(stable, "admitted")
            .map(|one| number_of(one, "heads"))
            .sum();
        parts.push(format!(
            "{}\n{}",
            msg::catering_admitted(lang, heads),
            admitted.join("\n")
        ));
    }
    parts.join("\n\n")
}

/// "Boris, 1: had declined; Vegan; Nuts".
fn admitted_text(lang: Lang, one: &Value) -> String {
    let came_as = str_of(one, "as");
    let mut said = vec![
        text(lang, &format!("catering-admitted-{came_as}"), &[])
            .unwrap_or_else(|| came_as.to_owned()),
    ];
    said.extend(
        strings(one, "diets")
            .iter()
            .map(|line| codes_in_words(lang, "diet", line)),
    );
    said.extend(
        strings(one, "allergens")
            .iter()
            .map(|code| codes_in_words(lang, "allergen", code)),
    );
    msg::catering_admitted_line(
        lang,
        number_of(one, "heads"),
        said.join("; "),
        str_of(one, "name"),
    )
}

/// Only what restricts.
fn codes_of(lang: Lang, noun: &str, of: &Value) -> String {
    let codes: Vec<String> = strings(of, &format!("{noun}s"))
        .into_iter()
        .filter(|code| !["none", "not-asked"].contains(&code.as_str()))
        .collect();
    codes_in_words(lang, noun, &codes.join("+"))
}

fn strings(of: &Value, name: &str) -> Vec<String> {
    items(of, name)
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The menu with what each dish holds, and whom it would harm.
pub fn dishes(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let catering = session.call("get_catering", json!({ "eventId": id }))?;
    let stable = json!({
        "dishes": catering.get("dishes"),
        "unserved": catering.get("unserved"),
        "nothing_for": catering.get("nothingFor"),
    });
    session.print(&stable, || dishes_text(session.lang, &catering));
    migrated(session)
}

fn dishes_text(lang: Lang, catering: &Value) -> String {
    let rows: Vec<Vec<String>> = items(catering, "dishes")
        .map(|dish| {
            let course = str_of(dish, "course");
            let traces = strings(dish, "traces").join("+");
            let holds = held_text(lang, &strings(dish, "allergens").join("+"));
            vec![
                str_of(dish, "name").to_owned(),
                text(lang, &format!("catering-course-{course}"), &[])
                    .unwrap_or_else(|| course.to_owned()),
                codes_in_words(lang, "diet", &strings(dish, "diets").join("+")),
                format!("{}: {holds}", msg::catering_holds(lang)),
                if traces.is_empty() {
                    String::new()
                } else {
                    format!(
                        "{}: {}",
                        msg::catering_traces(lang),
                        codes_in_words(lang, "allergen", &traces)
                    )
                },
                number_of(dish, "needed").to_string(),
            ]
        })
        .collect();
    let mut parts = vec![if rows.is_empty() {
        msg::catering_no_dishes(lang)
    } else {
        output::table(&rows)
    }];
    parts.extend(trouble(lang, catering));
    parts.join("\n")
}

fn trouble(lang: Lang, catering: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    let nothing: Vec<String> = items(catering, "nothingFor")
        .map(|one| str_of(one, "name").to_owned())
        .collect();
    let names = |of: &[String]| {
        let names: Vec<&str> = of.iter().map(String::as_str).collect();
        some_names(lang, &names, names.len())
    };
    if !nothing.is_empty() {
        lines.push(format!(
            "  ! {}",
            msg::catering_nothing_for(lang, nothing.len(), names(&nothing))
        ));
    }
    for dish in items(catering, "dishes") {
        let name = str_of(dish, "name");
        let people: Vec<String> = items(dish, "unstatedFor")
            .map(|one| {
                let allergens =
                    codes_in_words(lang, "allergen", &strings(one, "allergens").join("+"));
                msg::catering_allergic(lang, allergens, str_of(one, "name"))
            })
            .collect();
        if !people.is_empty() {
            lines.push(format!(
                "  ! {}",
                msg::catering_not_stated(lang, name, names(&people))
            ));
        }
        for warning in items(dish, "warnings") {
            let allergen = codes_in_words(lang, "allergen", str_of(warning, "allergen"));
            let who = names(&strings(warning, "names"));
            lines.push(format!(
                "  ! {}",
                msg::catering_warning(lang, allergen, name, who)
            ));
        }
        for warning in items(dish, "traceWarnings") {
            let allergen = codes_in_words(lang, "allergen", str_of(warning, "allergen"));
            let who = names(&strings(warning, "names"));
            lines.push(format!(
                "  ! {}",
                msg::catering_trace_warning(lang, allergen, name, who)
            ));
        }
        for one in items(dish, "contradictions") {
            let held = codes_in_words(lang, "allergen", &strings(one, "allergens").join("+"));
            let diet = codes_in_words(lang, "diet", str_of(one, "diet"));
            lines.push(format!(
                "  ! {}",
                msg::catering_contradicts(lang, held, diet, name)
            ));
        }
    }
    lines
}

/// What a newer program no longer takes for safe; not where a program reads.
fn migrated(session: &Session) -> Result<()> {
    let status = session.call("planner_status", json!({}))?;
    if let Some(notice) = status.get("dishesNotStated").filter(|one| !one.is_null()) {
        session.note(&msg::catering_migrated(
            session.lang,
            number_of(notice, "dishes"),
        ));
    }
    Ok(())
}
