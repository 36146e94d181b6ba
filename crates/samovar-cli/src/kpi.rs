//! `insights kpi`: the figures of a period in the words of the screen and the paper.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn show(session: &Session, from: Option<String>, to: Option<String>) -> Result<()> {
    let request = json!({ "from": from, "to": to, "lang": session.lang });
    let kpi = session.call("get_kpi", request)?;
    session.print(&stable(&kpi), || said(session.lang, &kpi));
    Ok(())
}

/// Under names that stay as they are.
fn stable(kpi: &Value) -> Value {
    let figure = |row: &Value, name: &str| {
        let of = |path: &str| row.pointer(&format!("/{name}/{path}"));
        json!({
            "value": of("value"), "sum_minor": of("sum/minor"), "currency": of("sum/currency"),
            "x": of("x"), "n": of("n"), "low": of("low"), "high": of("high"),
        })
    };
    let rows: Vec<Value> = items(kpi, "rows")
        .map(|row| {
            json!({
                "metric": row.get("metric"), "unit": row.get("unit"), "now": figure(row, "now"),
                "before": figure(row, "before"), "target": row.get("target"),
                "verdict": row.get("verdict"), "trend": row.get("trend"),
            })
        })
        .collect();
    json!({
        "from": kpi.get("from"), "to": kpi.get("to"), "before_from": kpi.get("beforeFrom"),
        "before_to": kpi.get("beforeTo"), "so_far": kpi.get("soFar"), "rows": rows,
        "growth": kpi.get("growth"),
    })
}

fn said(lang: Lang, kpi: &Value) -> String {
    let word = |noun: &str, row: &Value| match row.get(noun).and_then(Value::as_str) {
        Some(word) => text(lang, &format!("kpi-{noun}-{word}"), &[]).unwrap_or_default(),
        None => String::new(),
    };
    let of = |row: &Value, name: &str| {
        let figure = row.get(name).unwrap_or(&Value::Null);
        str_of(figure, "said").to_owned()
    };
    let mut rows = vec![vec![
        msg::kpi_what(lang),
        msg::kpi_now(lang),
        msg::kpi_target(lang),
        String::new(),
        msg::kpi_before(lang),
        String::new(),
    ]];
    rows.extend(items(kpi, "rows").map(|row| {
        vec![
            word("metric", row),
            of(row, "now"),
            str_of(row, "targetSaid").to_owned(),
            word("verdict", row),
            of(row, "before"),
            word("trend", row),
        ]
    }));
    let mut lines = vec![period(lang, kpi), output::table(&rows)];
    if let Some(growth) = kpi.get("growth").filter(|growth| growth.is_object()) {
        let of = |name: &str| number_of(growth, name);
        lines.push(msg::kpi_growth(
            lang,
            of("after"),
            of("back"),
            of("before"),
            of("first"),
            of("left"),
        ));
    }
    lines.join("\n")
}

/// Of a period that still runs also as of which day, and what it is held against.
fn period(lang: Lang, kpi: &Value) -> String {
    let day = |name: &str| str_of(kpi, name).to_owned();
    let now = match kpi.get("soFar") {
        Some(Value::Bool(true)) => {
            msg::kpi_period_so_far(lang, day("from"), day("to"), day("today"))
        }
        _ => msg::kpi_period(lang, day("from"), day("to")),
    };
    let before = msg::kpi_period_before(lang, day("beforeFrom"), day("beforeTo"));
    format!("{now}; {before}")
}
