//! Answers about consent: yes or no, to the words that the column's header puts. A blank cell
//! says nothing, and so does whatever is not plainly one or the other: a yes is never guessed.
//! No column is taken for one by its name; the manager says which it is.

use crate::{Field, Mapping, Row, Table, clean, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentTo {
    Mailing,
    Photo,
}

/// What somebody answered, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatedConsent {
    pub to: ConsentTo,
    pub yes: bool,
    /// The column's header, word for word.
    pub wording: String,
}

/// What a column of consent asks, and where it stands.
pub struct Asked<'a> {
    to: ConsentTo,
    column: usize,
    header: &'a str,
}

pub fn columns<'a>(table: &'a Table, mapping: &Mapping) -> Vec<Asked<'a>> {
    let asked = table.columns.iter().filter_map(|column| {
        let to = match mapping.fields.get(column.index)? {
            Field::MailingConsent => ConsentTo::Mailing,
            Field::PhotoConsent => ConsentTo::Photo,
            _ => return None,
        };
        Some(Asked {
            to,
            column: column.index,
            header: &column.header,
        })
    });
    asked.collect()
}

/// What a row answers.
pub fn read(columns: &[Asked<'_>], row: &Row) -> Vec<StatedConsent> {
    let mut all = Vec::new();
    for asked in columns {
        if let Some(yes) = says(row.cell(asked.column)) {
            let stated = StatedConsent {
                to: asked.to,
                yes,
                wording: asked.header.to_owned(),
            };
            add(&mut all, stated);
        }
    }
    all
}

/// Takes an answer among those there are: of two to the same a *no* stands.
pub fn add(all: &mut Vec<StatedConsent>, stated: StatedConsent) {
    match all.iter_mut().find(|known| known.to == stated.to) {
        Some(known) if known.yes && !stated.yes => *known = stated,
        Some(_) => {}
        None => all.push(stated),
    }
}

/// Yes, no, or nothing that can be told.
pub fn says(cell: &str) -> Option<bool> {
    let text = clean::line(cell);
    if ["+", "✓", "✔", "✔️", "☑", "✅", "👍", "1"].contains(&text.as_str()) {
        return Some(true);
    }
    if ["-", "−", "–", "—", "✗", "❌", "👎", "☐", "0"].contains(&text.as_str()) {
        return Some(false);
    }
    let folded = words::spaced(&text);
    let folded = folded.trim();
    if YES.contains(&folded) {
        return Some(true);
    }
    if NO.contains(&folded) {
        return Some(false);
    }
    match folded.split_whitespace().next() {
        Some("yes" | "да") => Some(true),
        Some("no" | "нет" | "не") => Some(false),
        _ => None,
    }
}

const YES: &[&str] = &[
    "y",
    "true",
    "agree",
    "agreed",
    "i agree",
    "i consent",
    "accept",
    "accepted",
    "д",
    "согласен",
    "согласна",
    "согласны",
    "можно",
    "хочу",
];
const NO: &[&str] = &[
    "n",
    "false",
    "disagree",
    "i disagree",
    "i do not agree",
    "declined",
    "н",
    "нельзя",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_is_never_a_yes_and_nothing_is_guessed() {
        for (cell, said) in [
            ("", None),
            ("  ", None),
            ("maybe", None),
            ("notes", None),
            ("Yes", Some(true)),
            ("Yes, please", Some(true)),
            ("ДА", Some(true)),
            ("Согласна", Some(true)),
            ("✓", Some(true)),
            ("no", Some(false)),
            ("Нет", Some(false)),
            ("не согласен", Some(false)),
            ("FALSE", Some(false)),
        ] {
            assert_eq!(says(cell), said, "{cell:?}");
        }
    }

    #[test]
    fn of_two_answers_a_no_stands() {
        let stated = |yes| StatedConsent {
            to: ConsentTo::Mailing,
            yes,
            wording: String::new(),
        };
        let mut all = Vec::new();
        for yes in [true, false, true] {
            add(&mut all, stated(yes));
        }
        assert_eq!(all, [stated(false)]);
    }
}
