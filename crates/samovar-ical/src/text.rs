//! Makes any string safe to stand in a calendar, and what stands in one safe to
//! be read: control characters go, every kind of line break becomes one kind, and
//! marks that nobody sees go, those that turn the reader's text around too. (What
//! joins letters and emoji stays inside.) Never escapes: that is the door's work,
//! and it differs between values and parameters.

use crate::scan;
use std::borrow::Cow;

/// Text of several lines: every line break becomes `\n`; tabs stay. A text that
/// is right already, as nearly all are, is not copied.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    if special(text, |c| is_special(c) && !matches!(c, '\n' | '\t')).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_cr = false;
    while let Some((plain, c, tail)) = special(rest, is_special) {
        out.push_str(plain);
        match c {
            '\n' if after_cr && plain.is_empty() => {}
            // Vertical tab and form feed end a line too (Unicode §5.8).
            '\r' | '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push('\t'),
            // Any other control character goes, and every mark: after LRO or
            // RLO a title reads backwards in the guest's calendar, together
            // with whatever follows it.
            _ => {}
        }
        after_cr = c == '\r';
        rest = tail;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The first character that `is_special` is true of, with what stands before
/// and after it.
fn special(text: &str, is_special: impl Fn(char) -> bool) -> Option<(&str, char, &str)> {
    scan::places(text.as_bytes(), begins_special).find_map(|at| {
        let (before, after) = text.split_at_checked(at)?;
        let mut after = after.chars();
        let c = after.next()?;
        is_special(c).then_some((before, c, after.as_str()))
    })
}

/// Whether a character for [`is_special`] may begin with this byte: control
/// characters, and the first bytes of U+80…BF, U+600…63F, U+2000…2FFF and
/// U+F000…FFFF.
fn begins_special(byte: u8) -> bool {
    let is_control = (byte < b' ') | (byte == 0x7F);
    is_control | (byte == 0xC2) | (byte == 0xD8) | (byte == 0xE2) | (byte == 0xEF)
}

fn is_special(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || is_mark(c)
}

/// Turns or isolates the writing direction, or shows as nothing.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// The joiners, of which nothing may begin or end with one.
pub(crate) const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || JOINERS.contains(&c))
}

/// Text of one line: line breaks and tabs become spaces, the ends are trimmed.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if special(text, is_special).is_none() {
        return Cow::Borrowed(trimmed(text));
    }
    let text = lines(text).replace(['\n', '\t'], " ");
    Cow::Owned(trimmed(&text).to_owned())
}

/// A parameter's value (RFC 5545 §3.2) that every reader understands alike,
/// to be put between double quotes. Readers disagree on `\` (RFC 5545 takes
/// it literally, several unescape it, and before the closing quote that breaks
/// the line) and on `^` (RFC 6868 gives `^n`, `^^` and `^'` a meaning), so
/// these are replaced by look-alikes, and `"` by typographic quotes.
pub(crate) fn parameter(text: &str) -> String {
    let text = line(text);
    let mut out = String::with_capacity(text.len());
    let mut opens = true;
    for c in text.chars() {
        match c {
            '"' => out.push(if opens { '“' } else { '”' }),
            '\\' => out.push('/'),
            '^' => out.push('ˆ'),
            c => out.push(c),
        }
        opens = c.is_whitespace() || matches!(c, '(' | '[' | '"' | '/');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_break_becomes_one_kind() {
        let given = "a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\r\r\ni";
        assert_eq!(lines(given), "a\nb\nc\nd\ne\nf\ng\nh\n\ni");
        assert_eq!(line(given), "a b c d e f g h  i");
    }

    #[test]
    fn control_characters_go_and_tabs_stay() {
        assert_eq!(lines("\0a\u{1}\u{7F}b\u{9B}c\td"), "abc\td");
        assert_eq!(line(" \0 a\tb \u{1B}"), "a b");
    }

    #[test]
    fn marks_go_and_right_to_left_letters_and_joiners_stay() {
        assert_eq!(lines("ab\u{202E}cd שלום"), "abcd שלום");
        assert_eq!(line("\u{200F}\u{200D}שלום \u{FEFF}"), "שלום");
        assert_eq!(line("علی\u{200C}رضا"), "علی\u{200C}رضا");
    }

    #[test]
    fn every_special_character_is_found_by_its_first_byte() {
        for c in (0..=0x10_FFFF).filter_map(char::from_u32) {
            let mut bytes = [0; 4];
            let first = c.encode_utf8(&mut bytes).bytes().next().unwrap();
            assert!(!is_special(c) || begins_special(first), "{c:?}");
        }
    }

    #[test]
    fn text_that_is_right_is_not_copied() {
        for text in ["Tea, talks — «Вечер» № 7", "one\n\ttwo"] {
            assert!(matches!(lines(text), Cow::Borrowed(same) if same == text));
        }
        assert!(matches!(line(" Tea — чай "), Cow::Borrowed("Tea — чай")));
    }

    #[test]
    fn parameter_holds_no_quote_backslash_or_caret() {
        assert_eq!(parameter(r#"Anna "Ann" Lee \ ^n"#), "Anna “Ann” Lee / ˆn");
        assert_eq!(parameter("a\r\nATTENDEE:mailto:x"), "a ATTENDEE:mailto:x");
    }
}
