//! `people` and `insights`: who is with us, who came, who stays.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::{InsightsCommand, PeopleArgs};
use crate::files;
use crate::kpi;
use crate::names;
use crate::output::{items, number_of, str_of, table};
use crate::session::Session;

pub fn people(session: &Session, asked: &PeopleArgs) -> Result<()> {
    let filter = json!({
        "stages": asked.stage,
        "asOf": asked.as_of,
        "was": asked.was,
        "wasOn": asked.on,
    });
    if let Some(out) = &asked.out {
        let request = json!({ "filter": filter });
        return files::list(session, "export_stage_people", request, out);
    }
    let rule = session.call("get_stage_ground", json!({ "filter": filter }))?;
    let rows = session.all_rows("list_stage_people", json!({ "filter": filter }))?;
    let people: Vec<Value> = rows.iter().map(stable_person).collect();
    session.print(&json!({ "people": people }), || {
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| person_line(session.lang, row))
            .collect();
        format!("{}\n{}", table(&lines), ground(session.lang, &rule))
    });
    Ok(())
}

fn stable_person(row: &Value) -> Value {
    let reached = row.get("reached").unwrap_or(&Value::Null);
    json!({
        "id": row.get("id"),
        "name": row.get("name"),
        "visits": row.get("visits"),
        "away_days": row.get("awayDays"),
        "chances": row.get("chances"),
        "stage": row.get("stage"),
        "was": row.get("was"),
        "ground": row.get("ground"),
        "email": reached.get("email"),
        "language": reached.get("lang"),
        "channels": reached.get("channels"),
        "held": reached.get("held"),
    })
}

pub fn run(session: &Session, command: InsightsCommand) -> Result<()> {
    match command {
        InsightsCommand::NoShow { event } => no_show(session, event.text()),
        InsightsCommand::Stages { as_of } => stages(session, as_of.as_deref()),
        InsightsCommand::Growth { since, as_of } => growth(session, &since, as_of.as_deref()),
        InsightsCommand::Cohorts { as_of } => cohorts(session, as_of.as_deref()),
        InsightsCommand::Kpi { from, to } => kpi::show(session, from, to),
        InsightsCommand::Forecast { as_of } => forecasts(session, as_of.as_deref()),
    }
}

fn person_line(lang: Lang, row: &Value) -> Vec<String> {
    let visits: Vec<&str> = items(row, "visits").filter_map(Value::as_str).collect();
    let days = row.get("awayDays").and_then(Value::as_i64);
    let held = row.pointer("/reached/held").and_then(Value::as_str);
    let stage = stage_said(lang, str_of(row, "stage"));
    let was = row.get("was").and_then(Value::as_str);
    vec![
        str_of(row, "name").to_owned(),
        was.map_or_else(
            || stage.clone(),
            |was| format!("{} → {stage}", stage_said(lang, was)),
        ),
        visits.join(", "),
        days.map_or_else(String::new, |days| {
            msg::stage_people_away(lang, days, number_of(row, "chances"))
        }),
        held.map_or_else(String::new, |reason| {
            text(lang, &format!("message-why-{reason}"), &[]).unwrap_or_else(|| reason.to_owned())
        }),
    ]
}

/// The rule of the list in words, and of how many it can say nothing.
fn ground(lang: Lang, rule: &Value) -> String {
    let number = |name| number_of(rule, name);
    let mut lines = vec![msg::stage_rule(
        lang,
        number("chances"),
        number("driftingDays"),
        number("lostDays"),
    )];
    if let Some(doors) = rule.get("doors").and_then(Value::as_i64) {
        lines.push(if doors < number("chances") {
            msg::stage_doors_few(lang, number("chances"), doors)
        } else {
            msg::stage_doors(lang, doors)
        });
    }
    if number("unsure") > 0 {
        lines.push(msg::stage_unsure(
            lang,
            number("chances"),
            number("unsure"),
            number("driftingDays"),
        ));
    }
    lines.join("\n")
}

fn no_show(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let found = session.call("get_no_show", json!({ "eventId": id }))?;
    let stable = json!({
        "pledges": found.get("pledges"),
        "kept": found.get("kept"),
        "rate": found.get("rate"),
        "low": found.get("low"),
        "high": found.get("high"),
        "came": found.get("came"),
        "walk_ins": found.get("walkIns"),
        "late_cancels": found.get("lateCancels"),
    });
    session.print(&stable, || no_show_said(session.lang, &stable).join("\n"));
    Ok(())
}

fn no_show_said(lang: Lang, found: &Value) -> Vec<String> {
    let pledges = number_of(found, "pledges");
    let mut lines = Vec::new();
    if pledges == 0 {
        lines.push(msg::stage_no_show_none(lang));
    } else {
        let missed = pledges - number_of(found, "kept");
        lines.push(msg::stage_no_show(lang, missed, pledges));
    }
    let part = |name: &str| found.get(name).and_then(Value::as_f64);
    if let (Some(rate), Some(low), Some(high)) = (part("rate"), part("low"), part("high")) {
        lines.push(msg::stage_no_show_percent(lang, high, low, rate));
    }
    lines.push(msg::stage_came(
        lang,
        number_of(found, "came"),
        number_of(found, "walk_ins"),
    ));
    lines
}

fn stages(session: &Session, as_of: Option<&str>) -> Result<()> {
    let found = session.call("get_stages", json!({ "asOf": as_of }))?;
    let stable: Map<String, Value> = items(&found, "stages")
        .map(|one| {
            (
                str_of(one, "stage").to_owned(),
                json!(number_of(one, "people")),
            )
        })
        .collect();
    session.print(&Value::Object(stable), || {
        let line = |word: String, people: i64| vec![word, people.to_string()];
        let mut lines: Vec<Vec<String>> = items(&found, "stages")
            .map(|one| {
                let stage = str_of(one, "stage");
                line(stage_said(session.lang, stage), number_of(one, "people"))
            })
            .collect();
        lines.push(line(
            msg::stage_total(session.lang),
            number_of(&found, "total"),
        ));
        table(&lines)
    });
    Ok(())
}

fn growth(session: &Session, since: &str, as_of: Option<&str>) -> Result<()> {
    let found = session.call("get_growth", json!({ "since": since, "asOf": as_of }))?;
    let part = |name: &str| found.pointer(&format!("/growth/{name}")).cloned();
    let stable = json!({
        "since": found.get("since"),
        "as_of": found.get("asOf"),
        "before": part("before"),
        "first": part("first"),
        "back": part("back"),
        "left": part("left"),
        "drifting": found.get("drifting"),
        "lost": found.get("lost"),
        "after": part("after"),
    });
    session.print(&stable, || {
        let number = |name| number_of(&stable, name);
        let day = |name| str_of(&stable, name);
        // A day to come is asked as today: the answer says of which days it is.
        let days = msg::kpi_period(session.lang, day("since"), day("as_of"));
        let sum = msg::kpi_growth(
            session.lang,
            number("after"),
            number("back"),
            number("before"),
            number("first"),
            number("left"),
        );
        format!("{days}\n{sum}")
    });
    Ok(())
}

fn stage_said(lang: Lang, word: &str) -> String {
    text(lang, &format!("stage-{word}"), &[]).unwrap_or_else(|| word.to_owned())
}

fn cohorts(session: &Session, as_of: Option<&str>) -> Result<()> {
    let found = session.call("get_cohorts", json!({ "asOf": as_of }))?;
    let quarters: Vec<Value> = items(&found, "quarters")
        .map(|one| {
            json!({
                "first": one.get("first"),
                "people": one.get("people"),
                "first_seen": one.get("firstSeen"),
                "cells": one.get("cells"),
            })
        })
        .collect();
    session.print(&json!({ "quarters": quarters }), || {
        let mut lines = vec![vec![msg::stage_cohort_first(session.lang)]];
        lines.extend(quarters.iter().map(|one| cohort_line(session.lang, one)));
        table(&lines)
    });
    Ok(())
}

fn cohort_line(lang: Lang, cohort: &Value) -> Vec<String> {
    let quarter = str_of(cohort, "first");
    let seen = cohort.get("first_seen") == Some(&Value::Bool(true));
    let mut line = vec![
        if seen {
            msg::stage_cohort_first_seen(lang, quarter)
        } else {
            quarter.to_owned()
        },
        number_of(cohort, "people").to_string(),
    ];
    // What was not measured is no number.
    line.extend(items(cohort, "cells").map(|cell| match cell {
        Value::Null => "–".to_owned(),
        cell => number_of(cell, "came").to_string(),
    }));
    line
}

fn forecasts(session: &Session, as_of: Option<&str>) -> Result<()> {
    let found = session.call("list_forecasts", json!({}))?;
    let until = |one: &&Value| {
        let day = str_of(one, "starts").get(..10).unwrap_or_default();
        as_of.is_none_or(|until| day <= until)
    };
    let events: Vec<Value> = items(&found, "events")
        .filter(until)
        .map(|one| {
            json!({
                "event_id": one.get("eventId"),
                "title": one.get("title"),
                "starts": one.get("starts"),
                "all": one.get("all"),
                "expected": one.get("expected"),
                "low": one.get("low"),
                "safe": one.get("safe"),
                "learnt": one.get("learnt"),
                "came": one.get("came"),
                "walk_ins": one.get("walkIns"),
            })
        })
        .collect();
    session.print(&json!({ "events": events }), || {
        let lang = session.lang;
        let mut lines = vec![vec![
            String::new(),
            String::new(),
            msg::stage_forecast_expected(lang),
            msg::stage_forecast_safe(lang),
            msg::stage_forecast_came(lang),
        ]];
        lines.extend(events.iter().map(|one| {
            let came = one.get("came").and_then(Value::as_i64);
            vec![
                str_of(one, "starts").to_owned(),
                str_of(one, "title").to_owned(),
                range(lang, one),
                number_of(one, "safe").to_string(),
                came.map_or_else(|| "–".to_owned(), |came| came.to_string()),
            ]
        }));
        table(&lines)
    });
    Ok(())
}

/// 26 (22–31); rough where too few evenings had been to go by.
fn range(lang: Lang, forecast: &Value) -> String {
    let number = |name| number_of(forecast, name);
    let said = msg::forecast_range(lang, number("expected"), number("safe"), number("low"));
    if forecast.get("learnt") == Some(&Value::Bool(true)) {
        said
    } else {
        msg::forecast_range_rough(lang, said)
    }
}
