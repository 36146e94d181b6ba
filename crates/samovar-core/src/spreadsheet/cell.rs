//! One cell, and what keeps a spreadsheet from taking text for a formula.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDateTime};
use samovar_i18n::{Lang, text};
use samovar_zone::Zone;

use crate::money::Money;
use crate::person::food;

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(u32),
    /// To the tenth at most.
    Decimal(f64),
    /// A sum, to the last of its digits.
    Sum(Money),
    /// By the clock on the wall.
    At(NaiveDateTime),
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    pub fn all(texts: &[String]) -> Self {
        Self::text(texts.join(", "))
    }

    /// A stored instant by the clock of `zone`; one that an import left
    /// without an offset is a wall clock already.
    pub fn at(stamp: Option<&str>, zone: Zone) -> Self {
        let Some(stamp) = stamp else {
            return Self::Empty;
        };
        if let Ok(at) = DateTime::parse_from_rfc3339(stamp) {
            return Self::At(at.with_timezone(&zone).naive_local());
        }
        NaiveDateTime::parse_from_str(stamp, "%Y-%m-%dT%H:%M:%S")
            .map_or_else(|_| Self::text(stamp), Self::At)
    }

    /// Diets or allergens. Not asked is nothing in the cell; "none" is a word.
    pub fn food(lang: Lang, noun: &str, codes: &[String]) -> Self {
        Self::text(
            codes
                .iter()
                .filter(|code| *code != food::NOT_ASKED)
                .map(|code| word(lang, noun, code))
                .collect::<Vec<_>>()
                .join(", "),
        )
    }
}

/// The word for a stored code: `<noun>-<code>`.
pub fn word(lang: Lang, noun: &str, code: &str) -> String {
    text(lang, &format!("{noun}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

/// Where a guest came from, in words.
pub fn source(lang: Lang, source: &str) -> String {
    ["guest-source", "import-source"]
        .iter()
        .find_map(|noun| text(lang, &format!("{noun}-{source}"), &[]))
        .unwrap_or_else(|| source.to_owned())
}

/// The text with an apostrophe where a spreadsheet that opens a CSV would
/// calculate it. So too for phones: an Excel makes a sum of `+7 999-000`, and
/// drops the plus of `+79990000000`.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let begins = text
        .trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}')
        .chars()
        .next();
    let formula = matches!(
        begins,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
    );
    if formula || text.starts_with(['\t', '\r', '\n']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A text that a spreadsheet leaves as it is.
pub fn is_plain(text: &str) -> bool {
    guarded(text) == text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_calculate_gets_an_apostrophe() {
        for bad in [
            "=1+1",
            "+7 999 000-00-10",
            "-5",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "  =1",
            "\u{a0}=1",
            "\u{feff}=1",
            "＝1",
            "－1",
            "\u{1}=1",
        ] {
            assert_eq!(guarded(bad), format!("'{bad}"), "{bad:?}");
        }
        for good in ["", "Анна", "a=b", "8 (999) 000", "'=1", "O'Brien", "–"] {
            assert_eq!(guarded(good), good);
        }
    }

    #[test]
    fn instants_stand_on_the_clock_of_the_zone() {
        let at = |stamp| Cell::at(Some(stamp), Zone::find("Europe/Moscow").unwrap());
        let wall = |text| Cell::At(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap());
        assert_eq!(at("2026-12-18T16:00:00.000Z"), wall("2026-12-18 19:00"));
        assert_eq!(at("2026-12-18T16:00:00+01:00"), wall("2026-12-18 18:00"));
        assert_eq!(at("2026-12-18T16:00:00"), wall("2026-12-18 16:00"));
    }
}
