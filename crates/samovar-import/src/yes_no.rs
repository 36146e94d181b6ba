//! Whether a column answers a question with yes and no, in whatever language.
//! What a yes or no stands for is read elsewhere.

use crate::columns::share;
use crate::{clean, words};

/// True for a bare yes or no.
pub fn is_bare(cell: &str) -> bool {
    let text = clean::line(cell);
    if matches!(
        text.as_str(),
        "+" | "-"
            | "−"
            | "–"
            | "—"
            | "✓"
            | "✔"
            | "✔️"
            | "✅"
            | "❌"
            | "✗"
            | "👍"
            | "👎"
            | "☑"
            | "☐"
    ) {
        return true;
    }
    text.len() <= 16 && YES_NO.contains(&words::spaced(&text).trim())
}

/// True for an answer that begins with yes, no or perhaps, or is one of the
/// few words that say so by themselves.
pub fn is_answer(cell: &str) -> bool {
    if is_bare(cell) {
        return true;
    }
    let text = clean::line(cell);
    if text.is_empty() || text.chars().count() > 120 {
        return false;
    }
    let folded = words::spaced(&text);
    let first = folded.split_whitespace().next().unwrap_or_default();
    let begins = YES_NO.contains(&first) && first.chars().count() > 1;
    (begins && text.contains([',', '.', '!', ';', ' '])) || words::has(&folded, PERHAPS)
}

/// True where a column's cells are answers of yes and no, ones and zeros
/// included where nothing else stands there.
pub fn answers<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> bool {
    let some = cells.clone().any(is_answer);
    if some && share(cells.clone(), is_answer).is_some_and(|share| share >= 0.6) {
        return true;
    }
    let bit = |cell: &str| matches!(cell.trim(), "0" | "1");
    share(cells.clone(), bit) == Some(1.0)
        && cells.clone().any(|cell| cell.trim() == "0")
        && cells.clone().any(|cell| cell.trim() == "1")
}

const YES_NO: &[&str] = &[
    "yes", "no", "y", "n", "yep", "yeah", "nope", "true", "false", "да", "нет", "д", "н", "ага",
    "неа", "ja", "nein", "j", "jo", "oui", "non", "si", "sim", "nao", "tak", "nie", "evet",
    "hayir", "nee", "nej", "ano", "ne", "так", "ні", "ні", "иә", "жоқ", "kylla", "ei", "igen",
    "nem", "sí", "não", "not", "не",
];

const PERHAPS: &[&str] = &[
    "maybe",
    "perhaps",
    "not sure",
    "unsure",
    "возможно",
    "может быть",
    "не знаю",
    "наверн",
    "vielleicht",
    "weiss noch nicht",
    "quizas",
    "quiza ",
    "tal vez",
    "talvez",
    "peut etre",
    "forse",
    "misschien",
    "moze ",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_yes_and_no_are_known() {
        for (expected, cells) in [
            (true, &["да", "нет", ""][..]),
            (true, &["Ja", "Nein", "Vielleicht", "Ja, mit Begleitung"]),
            (true, &["y", "n"]),
            (true, &["Sí", "No"]),
            (true, &["Não", "Sim"]),
            (true, &["Oui", "Non", "Peut-être"]),
            (true, &["✓", ""]),
            (true, &["1", "0"]),
            (false, &["1", "1"]),
            (false, &["2", "0", "1"]),
            (false, &["Gold", "Silver"]),
            (false, &["Ida Berg", "No Name"]),
            (false, &["", ""]),
        ] {
            assert_eq!(answers(cells.iter().copied()), expected, "{cells:?}");
        }
    }
}
