//! How many people somebody brings, in the words they use. «нет» is zero, a
//! blank is not said. It does not know whether the number counts the guest.

use crate::{clean, words};

/// A count as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    NotSaid,
    Number(u32),
    /// Somebody by name or in words ("with my wife"): one, kept as text.
    Somebody(String),
    Unclear(String),
}

/// Reads a cell of a plus-ones or party-size column.
pub fn read(cell: &str) -> Count {
    let text = clean::line(cell);
    if text.is_empty() {
        return Count::NotSaid;
    }
    if matches!(text.as_str(), "-" | "—" | "–" | "−" | "x" | "х") {
        return Count::Number(0);
    }
    if matches!(text.as_str(), "+" | "✓" | "✔" | "✅") {
        return Count::Number(1);
    }
    if text == "?" {
        return Count::Unclear(text);
    }
    if let Ok(value) = text
        .trim_start_matches('+')
        .replace(',', ".")
        .parse::<f64>()
    {
        return if value.fract() == 0.0 && (0.0..1e9).contains(&value) {
            Count::Number(value as u32)
        } else {
            Count::Unclear(text)
        };
    }
    let folded = words::spaced(&text);
    let word = folded.trim();
    const ONES: [&str; 12] = [
        "да",
        "yes",
        "true",
        "один",
        "одна",
        "одного",
        "одну",
        "one",
        "oui",
        "ja",
        "si",
        "плюс один",
    ];
    const NUMBERS: [(&str, u32); 16] = [
        ("два", 2),
        ("двое", 2),
        ("двух", 2),
        ("две", 2),
        ("вдвоем", 2),
        ("two", 2),
        ("три", 3),
        ("трое", 3),
        ("трех", 3),
        ("three", 3),
        ("четыре", 4),
        ("четверо", 4),
        ("four", 4),
        ("пять", 5),
        ("пятеро", 5),
        ("five", 5),
    ];
    if ONES.contains(&word) {
        return Count::Number(1);
    }
    if let Some((_, number)) = NUMBERS.iter().find(|(name, _)| word == *name) {
        return Count::Number(*number);
    }
    const NONE: [&str; 16] = [
        "нет ",
        "no ",
        "none ",
        "не ",
        "nobody",
        "никого",
        "без ",
        "один сам",
        "ноль",
        "zero",
        "nope",
        "just me",
        "только я",
        "одна я",
        "nein ",
        "false",
    ];
    if words::has(&folded, &NONE) || word == "n a" || word == "non" {
        return Count::Number(0);
    }
    // "+1", "2 guests", «1 человек», "+2 (дети)": the first small number.
    let number: String = word
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    if let Ok(number) = number.parse::<u32>()
        && word.chars().filter(char::is_ascii_digit).count() == number.to_string().len()
        && word.split_whitespace().count() <= 4
    {
        return Count::Number(number);
    }
    if word.chars().any(char::is_alphabetic)
        && !word.contains('?')
        && word.split_whitespace().count() <= 4
    {
        return Count::Somebody(text);
    }
    Count::Unclear(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_count_in_words() {
        for (cell, expected) in [
            ("", Count::NotSaid),
            ("нет", Count::Number(0)),
            ("—", Count::Number(0)),
            ("No, just me", Count::Number(0)),
            ("+1", Count::Number(1)),
            ("да", Count::Number(1)),
            ("2.0", Count::Number(2)),
            ("двое", Count::Number(2)),
            ("3 guests", Count::Number(3)),
            ("1 человек", Count::Number(1)),
            ("с женой", Count::Somebody("с женой".into())),
            ("?", Count::Unclear("?".into())),
            ("1-2", Count::Unclear("1-2".into())),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
