//! What an import did, as JSON under names that stay, and in words.

use samovar_i18n::{Lang, msg, text as said};
use serde_json::{Map, Value, json};

use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

/// The report under names that stay as they are.
pub fn stable(session: &Session, report: &Value) -> Value {
    let mut stable = Map::new();
    for (name, from) in [
        ("rows", "rows"),
        ("people_added", "peopleAdded"),
        ("people_matched", "peopleMatched"),
        ("people_changed", "peopleChanged"),
        ("invited", "invited"),
        ("going", "going"),
        ("maybe", "maybe"),
        ("declined", "declined"),
        ("waitlisted", "waitlisted"),
        ("cancelled", "cancelled"),
        ("headcount", "headcount"),
        ("over_capacity", "overCapacity"),
        ("to_waitlist", "toWaitlist"),
        ("plus_ones_out", "plusOnesOut"),
        ("promoted", "promoted"),
        ("guests_added", "guestsAdded"),
        ("guests_changed", "guestsChanged"),
        ("guests_unchanged", "guestsUnchanged"),
        ("kept", "kept"),
        ("arrivals", "arrivals"),
        ("arrivals_unbelieved", "arrivalsUnbelieved"),
        ("past_totals", "pastTotals"),
        ("unclear_rows", "unclearRows"),
        ("namesakes", "namesakes"),
        ("no_names", "noNames"),
        ("rejected_rows", "rejectedRows"),
    ] {
        stable.insert(
            name.to_owned(),
            report.get(from).cloned().unwrap_or(Value::Null),
        );
    }
    let rejected: Vec<Value> = items(report, "rejected")
        .map(|row| {
            let code = str_of(row, "code");
            let args = row.get("args").and_then(Value::as_object).cloned().unwrap_or_default();
            let reason = output::say(
                session.lang,
                &format!("import-reason-{code}"),
                args.iter().map(|(name, value)| (name.as_str(), value)),
            );
            json!({ "row": row.get("row"), "reason": reason.unwrap_or_else(|| code.to_owned()), "code": code, "cells": row.get("cells") })
        })
        .collect();
    stable.insert("rejected".to_owned(), Value::Array(rejected));
    let suggestions: Vec<Value> = items(report, "suggestions")
        .map(|one| {
            json!({
                "row": one.get("line"),
                "name": one.get("name"),
                "email": one.get("email"),
                "person_id": one.get("personId"),
                "known_name": one.get("knownName"),
                "known_email": one.get("knownEmail"),
            })
        })
        .collect();
    stable.insert("suggestions".to_owned(), Value::Array(suggestions));
    let unclear: Vec<Value> = items(report, "unclear")
        .map(|one| {
            json!({
                "row": one.get("line"),
                "column": one.get("column"),
                "header": one.get("header"),
                "about": one.get("about"),
                "value": one.get("value"),
                "taken_as": one.get("takenAs"),
                "name": one.get("name"),
            })
        })
        .collect();
    stable.insert("unclear".to_owned(), Value::Array(unclear));
    let unused: Vec<Value> = items(report, "unused")
        .map(|one| {
            json!({
                "column": one.get("column"),
                "header": one.get("header"),
                "looks_like": one.get("looksLike"),
            })
        })
        .collect();
    stable.insert("unused".to_owned(), Value::Array(unused));
    let warnings: Vec<Value> = items(report, "warnings")
        .map(|one| {
            let code = str_of(one, "code");
            let reason = said(session.lang, &format!("import-reason-{code}"), &[]);
            json!({
                "row": one.get("line"),
                "code": code,
                "reason": reason.unwrap_or_else(|| code.to_owned()),
                "cell": one.get("cell"),
            })
        })
        .collect();
    stable.insert("warnings".to_owned(), Value::Array(warnings));
    let skipped: Vec<Value> = items(report, "skipped")
        .map(
            |one| json!({ "row": one.get("line"), "why": one.get("why"), "text": one.get("text") }),
        )
        .collect();
    stable.insert("skipped".to_owned(), Value::Array(skipped));
    let beside: Vec<Value> = items(report, "listsBeside")
        .map(|one| {
            json!({
                "column": one.get("column"),
                "rows": one.get("rows"),
                "first_row": number_of(one, "linesLater") + 1,
            })
        })
        .collect();
    stable.insert("lists_beside".to_owned(), Value::Array(beside));
    Value::Object(stable)
}

/// A message with a count in it.
type Said = fn(Lang, i64) -> String;

/// For people.
pub fn text(session: &Session, report: &Value) -> String {
    let lang = session.lang;
    let mut lines = vec![
        msg::cli_import_people(
            lang,
            number_of(report, "people_added"),
            number_of(report, "people_matched"),
            number_of(report, "rows"),
        ),
        msg::cli_import_replies(
            lang,
            number_of(report, "declined"),
            number_of(report, "going"),
            number_of(report, "headcount"),
            number_of(report, "maybe"),
            number_of(report, "waitlisted"),
        ),
    ];
    let (added, changed) = (
        number_of(report, "guests_added"),
        number_of(report, "guests_changed"),
    );
    let unchanged = number_of(report, "guests_unchanged");
    if added + changed + unchanged > 0 {
        lines.push(msg::cli_import_changed(lang, added, changed, unchanged));
    }
    let namesakes = number_of(report, "namesakes");
    if namesakes > 0 {
        lines.push(msg::cli_import_namesakes(lang, namesakes));
    }
    if report.get("no_names") == Some(&Value::Bool(true)) {
        lines.push(msg::import_no_names(lang));
    }
    // What the seats made of the file's replies, and what was known better.
    let seats: [(&str, Said); 7] = [
        ("to_waitlist", msg::import_to_waitlist),
        ("plus_ones_out", msg::import_plus_ones_out),
        ("promoted", msg::import_promoted),
        ("kept", msg::cli_import_kept),
        ("arrivals", msg::import_arrivals),
        ("arrivals_unbelieved", msg::import_arrivals_unbelieved),
        ("past_totals", msg::import_past_totals),
    ];
    for (name, say) in seats {
        let count = number_of(report, name);
        if count > 0 {
            lines.push(say(lang, count));
        }
    }
    for one in items(report, "unclear") {
        lines.push(msg::cli_import_unclear(
            lang,
            str_of(one, "header"),
            str_of(one, "name"),
            number_of(one, "row"),
            taken_text(lang, str_of(one, "about"), str_of(one, "taken_as")),
            str_of(one, "value"),
        ));
    }
    for one in items(report, "unused") {
        let field = kebab(str_of(one, "looks_like"));
        if field == "rating" {
            lines.push(msg::import_unused_rating(lang, str_of(one, "header")));
            continue;
        }
        let field = said(lang, &format!("import-field-{field}"), &[]).unwrap_or(field);
        lines.push(msg::cli_import_unused(lang, field, str_of(one, "header")));
    }
    for one in items(report, "warnings") {
        lines.push(msg::cli_import_warning(
            lang,
            str_of(one, "cell"),
            str_of(one, "reason"),
            number_of(one, "row"),
        ));
    }
    for one in items(report, "lists_beside") {
        lines.push(msg::cli_import_list_beside(
            lang,
            number_of(one, "column") + 1,
            number_of(one, "first_row"),
        ));
    }
    for one in items(report, "skipped") {
        let why = said(lang, &format!("import-skip-{}", str_of(one, "why")), &[]);
        lines.push(msg::cli_import_skipped(
            lang,
            number_of(one, "row"),
            str_of(one, "text"),
            why.unwrap_or_default(),
        ));
    }
    for row in items(report, "rejected") {
        lines.push(msg::cli_import_rejected(
            lang,
            str_of(row, "reason"),
            number_of(row, "row"),
        ));
    }
    for one in items(report, "suggestions") {
        lines.push(msg::cli_import_suggestion(
            lang,
            str_of(one, "known_name"),
            str_of(one, "name"),
            number_of(one, "row"),
        ));
    }
    lines.join("\n")
}

/// What an unclear answer was taken for, in words.
fn taken_text(lang: Lang, about: &str, taken: &str) -> String {
    let word = |key: String, code: &str| said(lang, &key, &[]).unwrap_or_else(|| code.to_owned());
    match (about, taken) {
        ("diet" | "allergens", "") => msg::import_taken_words(lang),
        (_, "") => msg::import_taken_none(lang),
        ("reply", reply) => word(format!("guest-state-{reply}"), reply),
        ("diet", codes) => words(codes, |code| word(format!("diet-{code}"), code)),
        ("allergens", codes) => words(codes, |code| word(format!("allergen-{code}"), code)),
        (_, number) => number.to_owned(),
    }
}

fn words(codes: &str, word: impl Fn(&str) -> String) -> String {
    codes.split('+').map(word).collect::<Vec<_>>().join(", ")
}

/// `dietAndAllergies` → `diet-and-allergies`.
fn kebab(field: &str) -> String {
    let mut out = String::new();
    for letter in field.chars() {
        if letter.is_uppercase() {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
