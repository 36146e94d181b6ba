//! Words and tables for people at a terminal.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::{fmt, process};

use samovar_core::Error;
use samovar_i18n::{Arg, Lang, text};
use serde_json::Value;

/// A line on standard output. A reader that has seen enough (`… | head`) ends the
/// program quietly: whatever was done is on disk before a word is printed of it.
pub fn line(text: fmt::Arguments<'_>) {
    if let Err(error) = writeln!(io::stdout().lock(), "{text}") {
        if error.kind() == io::ErrorKind::BrokenPipe {
            process::exit(0);
        }
        eprintln!("{error}");
        process::exit(1);
    }
}

/// The error in words on standard error.
pub fn say_error(lang: Lang, error: &Error) {
    eprintln!("{}", error_text(lang, error.code.as_str(), &error.args));
}

/// `error-<code>` with its facts.
pub fn error_text(lang: Lang, code: &str, args: &BTreeMap<String, Value>) -> String {
    say(
        lang,
        &format!("error-{code}"),
        args.iter().map(|(name, value)| (name.as_str(), value)),
    )
    .unwrap_or_else(|| code.to_owned())
}

/// A message whose key and facts are known only now.
pub fn say<'v>(
    lang: Lang,
    key: &str,
    facts: impl Iterator<Item = (&'v str, &'v Value)>,
) -> Option<String> {
    let args: Vec<(&str, Arg)> = facts.map(|(name, value)| (name, arg(value))).collect();
    text(lang, key, &args)
}

fn arg(value: &Value) -> Arg {
    match value {
        Value::Number(number) => number.as_i64().map_or_else(
            || Arg::Decimal(number.as_f64().unwrap_or_default()),
            Arg::Whole,
        ),
        Value::String(text) => Arg::Text(text.clone()),
        other => Arg::Text(other.to_string()),
    }
}

/// What a step did: `history-<command>` with its facts.
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

/// A text field of an answer.
pub fn str_of<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A number field of an answer.
pub fn number_of(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap_or_default()
}

/// Lines with columns of equal width; the last column is free.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    rows.iter()
        .map(|row| {
            let cells: Vec<String> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())))
                .collect();
            cells.join("  ").trim_end().to_owned()
        })
        .collect::<Vec<_>>()
        .join("\n")
}
