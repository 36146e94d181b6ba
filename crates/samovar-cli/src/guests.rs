//! `import guests`, `guests`, `headcount`, `check-in`.

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::ImportCommand;
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::session::{Session, field};

pub fn import(session: &Session, command: ImportCommand) -> Result<()> {
    let ImportCommand::Guests {
        file,
        event,
        dry_run,
        overwrite,
        fresh,
        rejected,
    } = command;
    let event = event
        .map(|event| names::event(session, &event))
        .transpose()?;
    let path = std::path::absolute(&file).map_err(|error| Error::io(&file, false, error))?;
    let request = json!({
        "path": path,
        "eventId": event,
        "fresh": fresh,
        "onMatch": overwrite.then_some("overwrite"),
    });
    let command = if dry_run {
        "preview_import"
    } else {
        "import_guests"
    };
    let report = field::<Value>(&session.call(command, request)?, "report")?;
    if let Some(to) = rejected {
        let to = std::path::absolute(&to).map_err(|error| Error::io(&to, true, error))?;
        let request = json!({ "path": path, "fresh": fresh, "to": to, "lang": session.lang });
        session.call("save_rejected_rows", request)?;
    }
    let stable = stable_report(session, &report);
    session.print(&stable, || report_text(session, &stable));
    Ok(())
}

/// The report under names that stay as they are.
fn stable_report(session: &Session, report: &Value) -> Value {
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
    Value::Object(stable)
}

fn items<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// A message with a count in it.
type Said = fn(Lang, i64) -> String;

fn report_text(session: &Session, report: &Value) -> String {
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
    // What the seats made of the file's replies.
    let seats: [(&str, Said); 3] = [
        ("to_waitlist", msg::import_to_waitlist),
        ("plus_ones_out", msg::import_plus_ones_out),
        ("promoted", msg::import_promoted),
    ];
    for (name, say) in seats {
        let count = number_of(report, name);
        if count > 0 {
            lines.push(say(lang, count));
        }
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

pub fn list(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let rows = session.all_rows("list_guests", json!({ "eventId": id }))?;
    session.print(&Value::Array(rows.clone()), || {
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let state = str_of(row, "state");
                let plus_ones = number_of(row, "plusOnes");
                vec![
                    str_of(row, "code").to_owned(),
                    str_of(row, "name").to_owned(),
                    text(session.lang, &format!("guest-state-{state}"), &[])
                        .unwrap_or_else(|| state.to_owned()),
                    if plus_ones > 0 {
                        format!("+{plus_ones}")
                    } else {
                        String::new()
                    },
                    str_of(row, "email").to_owned(),
                ]
            })
            .collect();
        let count = msg::guest_count(session.lang, rows.len());
        format!("{}\n{count}", output::table(&lines))
            .trim_start()
            .to_owned()
    });
    Ok(())
}

pub fn headcount(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let count = session.call("headcount", json!({ "eventId": id }))?;
    let lines = |list: &str, name: &str| -> Map<String, Value> {
        items(&count, list)
            .map(|line| {
                (
                    str_of(line, name).to_owned(),
                    json!(number_of(line, "total")),
                )
            })
            .collect()
    };
    let (diets, allergens) = (lines("diets", "diet"), lines("allergens", "allergen"));
    let stable = json!({
        "going": count.get("going"),
        "plus_ones": count.get("plusOnes"),
        "staff": count.get("staff"),
        "headcount": count.get("headcount"),
        "diets": diets,
        "allergens": allergens,
    });
    session.print(&stable, || {
        let lang = session.lang;
        let mut rows = vec![vec![
            msg::cli_headcount(lang),
            number_of(&stable, "headcount").to_string(),
        ]];
        for (noun, lines) in [("diet", &diets), ("allergen", &allergens)] {
            rows.push(Vec::new());
            for (codes, total) in lines {
                let words: Vec<String> = codes
                    .split('+')
                    .map(|code| {
                        text(lang, &format!("{noun}-{code}"), &[])
                            .unwrap_or_else(|| code.to_owned())
                    })
                    .collect();
                rows.push(vec![words.join(", "), total.to_string()]);
            }
        }
        output::table(&rows)
    });
    Ok(())
}

/// Checks in the one guest the query finds; several are an error that a longer
/// name mends.
pub fn check_in(
    session: &Session,
    event: &str,
    query: &str,
    admit_anyway: bool,
    station: Option<String>,
) -> Result<()> {
    let id = names::event(session, event)?;
    let found = session.call("find_at_door", json!({ "eventId": id, "query": query }))?;
    let guest = match found.as_array().map_or(&[][..], Vec::as_slice) {
        [] => return Err(Error::new(Code::NothingMatches).with("value", query)),
        [one] => one,
        _ => return Err(Error::new(Code::Ambiguous).with("value", query)),
    };
    let mut request = json!({ "guestId": guest.get("guestId"), "admitAnyway": admit_anyway });
    if let (Some(fields), Some(station)) = (request.as_object_mut(), station) {
        fields.insert("station".to_owned(), json!(station));
    }
    let done = session.call("check_in_guest", request)?;
    session.print(&done, || {
        let name = done
            .get("guest")
            .map(|guest| str_of(guest, "name"))
            .unwrap_or_default();
        msg::cli_checked_in(
            session.lang,
            number_of(&done, "coming"),
            number_of(&done, "here"),
            name,
        )
    });
    Ok(())
}
