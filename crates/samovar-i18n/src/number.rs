//! Numbers as a reader of the language writes them: 12,500.5 in English,
//! 12 500,5 in Russian. Years, codes and money are not numbers here: they
//! arrive as text.

use crate::{Arg, Lang};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

/// Narrow no-break space: a group of digits stays on its line.
const NARROW_SPACE: &str = "\u{202f}";

/// As many digits after the point as other programs show by default.
const FRACTION_DIGITS: usize = 3;

/// A number for a table cell or a total, without words around it.
#[must_use]
pub fn number(lang: Lang, value: impl Into<Arg>) -> String {
    match value.into() {
        Arg::Whole(whole) => group(lang, &whole.to_string()),
        Arg::Decimal(decimal) => format(
            lang,
            &FluentNumber::new(decimal, FluentNumberOptions::default()),
        ),
        Arg::Text(text) => text,
    }
}

/// The same behind its sign: +42, 0, and −6 with a real minus.
#[must_use]
pub fn signed(lang: Lang, value: impl Into<Arg>) -> String {
    let said = number(lang, value);
    match said.strip_prefix('-') {
        Some(size) => format!("−{size}"),
        None if said == "0" => said,
        None => format!("+{said}"),
    }
}

/// Follows NUMBER's options for fraction digits and grouping.
pub(crate) fn format(lang: Lang, number: &FluentNumber) -> String {
    let options = &number.options;
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options
        .maximum_fraction_digits
        .unwrap_or(FRACTION_DIGITS)
        .max(least);
    let mut digits = format!("{:.most$}", number.value);
    if let Some(point) = digits.find('.') {
        while digits.ends_with('0') && digits.len() > point + 1 + least {
            digits.pop();
        }
        if digits.ends_with('.') {
            digits.pop();
        }
    }
    if digits
        .strip_prefix("-0")
        .is_some_and(|rest| rest.chars().all(|c| c == '.' || c == '0'))
    {
        digits.remove(0);
    }
    if options.use_grouping {
        group(lang, &digits)
    } else {
        decimal_point(lang, &digits)
    }
}

fn decimal_point(lang: Lang, digits: &str) -> String {
    match lang {
        Lang::En => digits.to_owned(),
        Lang::Ru => digits.replace('.', ","),
    }
}

/// From 1,000 on in either language, as the window does.
fn group(lang: Lang, digits: &str) -> String {
    let (sign, rest) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let (whole, fraction) = match rest.find('.') {
        Some(point) => rest.split_at(point),
        None => (rest, ""),
    };
    let separator = match lang {
        Lang::En => ",",
        Lang::Ru => NARROW_SPACE,
    };
    let mut out = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if place > 0 && left.is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out + &decimal_point(lang, fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_the_language_writes_them() {
        let cases: [(Arg, &str, &str); 12] = [
            (0.into(), "0", "0"),
            (999.into(), "999", "999"),
            (1240.into(), "1,240", "1\u{202f}240"),
            (10_000.into(), "10,000", "10\u{202f}000"),
            (1_234_567.into(), "1,234,567", "1\u{202f}234\u{202f}567"),
            ((-12_500).into(), "-12,500", "-12\u{202f}500"),
            (1.5.into(), "1.5", "1,5"),
            (12_500.25.into(), "12,500.25", "12\u{202f}500,25"),
            (2.0.into(), "2", "2"),
            (0.000_1.into(), "0", "0"),
            ((-0.000_1).into(), "0", "0"),
            (
                i64::MAX.into(),
                "9,223,372,036,854,775,807",
                "9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}807",
            ),
        ];
        for (value, en, ru) in cases {
            assert_eq!(number(Lang::En, &value), en);
            assert_eq!(number(Lang::Ru, &value), ru);
        }
    }

    #[test]
    fn what_is_more_or_less_has_its_sign() {
        let cases: [(Arg, &str, &str); 5] = [
            (42.into(), "+42", "+42"),
            (0.into(), "0", "0"),
            ((-6).into(), "−6", "−6"),
            ((-12_500.5).into(), "−12,500.5", "−12\u{202f}500,5"),
            ((-0.000_1).into(), "0", "0"),
        ];
        for (value, en, ru) in cases {
            assert_eq!(signed(Lang::En, &value), en);
            assert_eq!(signed(Lang::Ru, &value), ru);
        }
    }
}
