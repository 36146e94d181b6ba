//! What the values of a column look like, whatever its name says: addresses,
//! phones, people, dates. Used to find headers, to doubt a name that lies and
//! to name columns that have none. It changes no value.

use crate::table::Row;
use crate::{DateOrder, clean, email, moment, phone};

/// True for what stands in data and never in a header.
pub fn is_data(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > 400 {
        return false;
    }
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    email::is_email(cell)
        || (digits > 0 && cell.parse::<f64>().is_ok() && cell != "+1" && cell != "1")
        || (digits >= 6 && moment::read(cell, DateOrder::DayFirst).is_some())
        || is_phone(cell)
}

/// True for a phone number: digits enough and hardly anything else.
pub fn is_phone(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = phone::digits(cell).len();
    let others = cell
        .chars()
        .filter(|c| !c.is_ascii_digit() && !" +-()./\u{A0}\u{2011}–".contains(*c))
        .count();
    (9..=15).contains(&digits) && others <= 4 && moment::read(cell, DateOrder::DayFirst).is_none()
}

/// True for two to four words of letters, each with a capital where its script
/// has them; for two to four letters of a script that writes names in one word.
pub fn is_person(cell: &str) -> bool {
    let cell = clean::line(cell);
    if !cell.is_empty() && cell.chars().all(is_east_asian) {
        return (2..=5).contains(&cell.chars().count());
    }
    let mut count = 0;
    for word in cell.split(' ') {
        let mut chars = word.chars();
        let begins = chars.next().is_some_and(begins_a_name);
        let rest = chars.all(|c| c.is_alphabetic() || is_mark(c) || "-'’.,`".contains(c));
        if !begins || !rest {
            return false;
        }
        count += 1;
    }
    (2..=4).contains(&count) && cell.chars().count() <= 60
}

/// A capital, or a letter of a script without them.
pub fn begins_a_name(c: char) -> bool {
    c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase()
}

/// Signs within words of Indic and Thai scripts.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}')
}

/// Han, kana, hangul.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// One word of letters that begins with a capital.
pub fn is_name_word(cell: &str) -> bool {
    let cell = cell.trim();
    let mut chars = cell.chars();
    chars.next().is_some_and(begins_a_name)
        && chars.all(|c| c.is_alphabetic() || is_mark(c) || "-'’.".contains(c))
        && cell.chars().count() <= 30
}

/// Share of the non-blank values that pass a test; none if all are blank.
pub fn share<'a>(
    values: impl Iterator<Item = &'a str>,
    test: impl Fn(&str) -> bool,
) -> Option<f64> {
    let (mut all, mut good) = (0usize, 0usize);
    for value in values.filter(|value| !value.trim().is_empty()) {
        all += 1;
        good += usize::from(test(value));
    }
    (all > 0).then(|| good as f64 / all as f64)
}

/// True where some column plainly holds people or how to reach them.
pub fn speaking(rows: &[&Row], columns: usize) -> bool {
    (0..columns).any(|column| {
        let values = || rows.iter().map(|row| row.cell(column));
        let most = |test: fn(&str) -> bool| share(values(), test).is_some_and(|s| s >= 0.6);
        most(email::is_email) || most(is_phone) || most(is_person)
    })
}
