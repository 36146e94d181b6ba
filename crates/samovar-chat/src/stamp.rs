//! How WhatsApp begins a message, on any phone and in any language: a date and a clock,
//! in brackets or before a dash, then a name and a colon.

/// Three numbers of a date as they stand, and whether the year came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Written {
    pub first: u16,
    pub second: u16,
    pub third: u16,
    /// `.`, `/` or `-`.
    pub between: u8,
}

/// The beginning of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp<'l> {
    pub date: Written,
    /// Who wrote; None where the program itself tells something.
    pub name: Option<&'l str>,
    /// What follows begins with a mark of the program's: a note of its own.
    pub marked: bool,
}

/// Marks of direction, and spaces that are none.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202e}'
    )
}

/// None: the line goes on with the message before.
pub fn read(line: &str) -> Option<Stamp<'_>> {
    let line = line.trim_start_matches(is_mark);
    let (head, rest) = match line.strip_prefix('[') {
        Some(inner) => {
            let (head, rest) = inner.split_once(']')?;
            (head, rest.strip_prefix(' ')?)
        }
        None => line.split_once(" - ").or_else(|| line.split_once(" – "))?,
    };
    if head.len() > 60 {
        return None;
    }
    let date = date(head)?;
    let (name, marked) = match rest.split_once(": ").or_else(|| named(rest)) {
        Some((name, said)) if !name.is_empty() => (Some(name), said.starts_with(is_mark)),
        _ => (None, false),
    };
    let name = name
        .map(|name| name.trim_matches(|letter: char| is_mark(letter) || letter.is_whitespace()));
    Some(Stamp { date, name, marked })
}

/// A message that begins with a line break.
fn named(rest: &str) -> Option<(&str, &str)> {
    rest.trim_end().strip_suffix(':').map(|name| (name, ""))
}

/// `31.01.2024, 17:04:12`, `1/31/24, 5:04 PM`, `2024-01-31 17:04`, `31/1/24 à 17:04`.
fn date(head: &str) -> Option<Written> {
    let head = head.trim_matches(|letter: char| is_mark(letter) || letter.is_whitespace());
    let (first, rest) = number(head)?;
    let between = *rest.as_bytes().first()?;
    if !matches!(between, b'.' | b'/' | b'-') {
        return None;
    }
    let (second, rest) = number(rest.get(1..)?)?;
    if *rest.as_bytes().first()? != between {
        return None;
    }
    let (third, rest) = number(rest.get(1..)?)?;
    clock(rest).then_some(Written {
        first,
        second,
        third,
        between,
    })
}

/// Up to four digits, and what follows.
fn number(text: &str) -> Option<(u16, &str)> {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    if end == 0 || end > 4 {
        return None;
    }
    Some((text.get(..end)?.parse().ok()?, text.get(end..)?))
}

/// A time of day within a few letters of the date; which one is all the same.
fn clock(text: &str) -> bool {
    let Some(at) = text.find(|letter: char| letter.is_ascii_digit()) else {
        return false;
    };
    // "31.01.20245" is no date, and "1.2.3 of 5 things" is no clock.
    if at == 0 || text.get(..at).is_none_or(|gap| gap.chars().count() > 6) {
        return false;
    }
    let Some((hour, rest)) = text.get(at..).and_then(number) else {
        return false;
    };
    let minutes = rest
        .strip_prefix([':', '.', 'h'])
        .and_then(|rest| number(rest.trim_start()));
    hour < 25 && minutes.is_some_and(|(minute, _)| minute < 60)
}
