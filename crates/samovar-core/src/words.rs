//! Words for stored codes, where the planner itself writes for people: on
//! paper and in the terminal. The window has the same words from the same files.

use samovar_i18n::{Arg, Lang, msg, text};
use serde_json::Value;

/// The diets of a stored set, `vegan+gluten-free`; nothing for none or not asked.
#[must_use]
pub fn diets_text(lang: Lang, stored: &str) -> String {
    in_words(lang, "diet", &unusual(stored))
}

/// The allergens of a stored set, in the same way.
#[must_use]
pub fn allergens_text(lang: Lang, stored: &str) -> String {
    in_words(lang, "allergen", &unusual(stored))
}

/// Every code of a stored set, `none` and `not-asked` too: a line of the headcount.
#[must_use]
pub fn codes_in_words(lang: Lang, noun: &str, stored: &str) -> String {
    let codes: Vec<&str> = stored.split('+').filter(|code| !code.is_empty()).collect();
    in_words(lang, noun, &codes)
}

/// What a dish holds: that nobody has said, that it holds none, or what.
#[must_use]
pub fn held_text(lang: Lang, stored: &str) -> String {
    match stored {
        "" | "not-stated" => msg::allergen_not_stated(lang),
        "none" => msg::allergen_none_held(lang),
        codes => codes_in_words(lang, "allergen", codes),
    }
}

/// Three names, or two and how many more there are.
#[must_use]
pub fn some_names(lang: Lang, names: &[&str], total: usize) -> String {
    let room = if total <= 3 { 3 } else { 2 };
    let shown: Vec<&str> = names.iter().copied().take(room).collect();
    let more = total.saturating_sub(shown.len());
    let shown = shown.join(", ");
    if more == 0 || shown.is_empty() {
        return shown;
    }
    format!("{shown} {}", msg::catering_and_more(lang, more))
}

/// What stands on a row, `[{kind, count, names}]`: "40 guests (Anna, Boris and 38
/// more), 10 arrivals".
#[must_use]
pub fn holders_text(lang: Lang, kinds: &[Value]) -> String {
    kinds
        .iter()
        .map(|one| holder_text(lang, one))
        .collect::<Vec<_>>()
        .join(", ")
}

fn holder_text(lang: Lang, one: &Value) -> String {
    let kind = one.get("kind").and_then(Value::as_str).unwrap_or_default();
    let count = one.get("count").and_then(Value::as_u64).unwrap_or_default();
    let counted = text(lang, &format!("holds-{kind}"), &[("count", count.into())])
        .unwrap_or_else(|| format!("{kind}: {count}"));
    let names: Vec<&str> = one
        .get("names")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if names.is_empty() {
        return counted;
    }
    let total = usize::try_from(count).unwrap_or(names.len());
    msg::holds_named(lang, counted, some_names(lang, &names, total))
}

/// A message whose key and facts are known only now.
#[must_use]
pub fn say<'v>(
    lang: Lang,
    key: &str,
    facts: impl Iterator<Item = (&'v str, &'v Value)>,
) -> Option<String> {
    let args: Vec<(&str, Arg)> = facts
        .map(|(name, value)| (name, arg(lang, value)))
        .collect();
    text(lang, key, &args)
}

fn arg(lang: Lang, value: &Value) -> Arg {
    match value {
        // What holds a row back, and what a step was.
        Value::Array(kinds) if kinds.iter().all(|kind| kind.get("kind").is_some()) => {
            Arg::Text(holders_text(lang, kinds))
        }
        Value::Object(step) if step.contains_key("command") => Arg::Text(history_line(lang, value)),
        Value::Number(number) => number.as_i64().map_or_else(
            || Arg::Decimal(number.as_f64().unwrap_or_default()),
            Arg::Whole,
        ),
        Value::String(text) => Arg::Text(text.clone()),
        other => Arg::Text(other.to_string()),
    }
}

/// What a step did: `history-<command>` with its facts.
#[must_use]
pub fn history_line(lang: Lang, step: &Value) -> String {
    let command = step
        .get("command")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let facts = step
        .get("facts")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    say(
        lang,
        &format!("history-{}", command.replace('_', "-")),
        facts.iter().map(|(name, value)| (name.as_str(), value)),
    )
    .unwrap_or_else(|| command.to_owned())
}

fn unusual(stored: &str) -> Vec<&str> {
    stored
        .split('+')
        .filter(|code| !code.is_empty() && *code != "none" && *code != "not-asked")
        .collect()
}

fn in_words(lang: Lang, noun: &str, codes: &[&str]) -> String {
    codes
        .iter()
        .map(|code| {
            text(lang, &format!("{noun}-{code}"), &[]).unwrap_or_else(|| (*code).to_owned())
        })
        .collect::<Vec<_>>()
        .join(", ")
}
