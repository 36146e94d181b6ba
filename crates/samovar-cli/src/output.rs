//! Words and tables for people at a terminal.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::{fmt, process};

use samovar_core::Error;
pub use samovar_core::words::{history_line, say};
use samovar_i18n::{Lang, msg};
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

/// The error in words on standard error; after a refused undo or redo, what the
/// next one would come to.
pub fn say_error(lang: Lang, error: &Error) {
    eprintln!("{}", error_text(lang, error.code.as_str(), &error.args));
    if let Some(next) = error.args.get("next") {
        let line = history_line(lang, next);
        let redo = error.args.get("way").is_some_and(|way| way == "redo");
        eprintln!(
            "{}",
            if redo {
                msg::shell_redo_goes_on(lang, line)
            } else {
                msg::shell_undo_goes_on(lang, line)
            }
        );
    }
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

/// The members of a list of an answer.
pub fn items<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
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
