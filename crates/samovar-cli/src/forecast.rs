//! `forecast`: how many of those who said so will come.

use samovar_core::Result;
use samovar_i18n::{Lang, msg};
use serde_json::{Value, json};

use crate::names;
use crate::output::number_of;
use crate::session::Session;

pub fn show(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let forecast = session.call("forecast", json!({ "eventId": id }))?;
    let came = forecast.get("came").filter(|came| !came.is_null());
    let came = came.map(|came| {
        json!({
            "counted": came.get("counted"),
            "walk_ins": came.get("walkIns"),
        })
    });
    let stable = json!({
        "all": forecast.get("all"),
        "expected": forecast.get("expected"),
        "low": forecast.get("low"),
        "safe": forecast.get("safe"),
        "m": forecast.get("m"),
        "phi": forecast.get("phi"),
        "past_forecasts": forecast.get("pastForecasts"),
        "learnt": forecast.get("learnt"),
        "walk_ins": forecast.get("walkIns"),
        "came": came,
    });
    session.print(&stable, || lines(session.lang, &stable).join("\n"));
    Ok(())
}

fn lines(lang: Lang, forecast: &Value) -> Vec<String> {
    let number = |name| number_of(forecast, name);
    let mut lines = vec![
        msg::forecast_counted(lang, number("all")),
        msg::forecast_expected(
            lang,
            number("expected"),
            msg::forecast_range(lang, number("expected"), number("safe"), number("low")),
        ),
        msg::forecast_safe(lang, number("safe")),
        if forecast.get("learnt") == Some(&Value::Bool(true)) {
            msg::forecast_learnt(lang, number("past_forecasts"))
        } else {
            msg::forecast_guess(lang, number("past_forecasts"))
        },
    ];
    if let Some(heads) = forecast.get("walk_ins").and_then(Value::as_i64) {
        lines.push(msg::forecast_walk_ins(lang, heads));
    }
    if let Some(came) = forecast.get("came").filter(|came| !came.is_null()) {
        lines.push(msg::forecast_came(
            lang,
            number("all"),
            number_of(came, "counted"),
        ));
        let besides = number_of(came, "walk_ins");
        if besides > 0 {
            lines.push(msg::forecast_came_besides(lang, besides));
        }
    }
    lines
}
