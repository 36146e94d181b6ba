//! Makes any string safe to stand in a calendar, and what stands in one safe to
//! be read: control characters go, every kind of line break becomes one kind, and
//! marks that nobody sees go, those that turn the reader's text around too. (What
//! joins letters and emoji stays inside.) Never escapes: that is the door's work,
//! and it differs between values and parameters.

/// Text of several lines: every line break becomes `\n`; tabs stay. Runs of
/// plain characters, which is nearly all of a text, are copied as they are.
pub(crate) fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_cr = false;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_special(*c)) {
        let (plain, tail) = rest.split_at(at);
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
        rest = tail.get(c.len_utf8()..).unwrap_or_default();
    }
    out.push_str(rest);
    out
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
pub(crate) fn line(text: &str) -> String {
    if !text.contains(is_special) {
        return trimmed(text).to_owned();
    }
    let text = lines(text).replace(['\n', '\t'], " ");
    trimmed(&text).to_owned()
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
    fn parameter_holds_no_quote_backslash_or_caret() {
        assert_eq!(parameter(r#"Anna "Ann" Lee \ ^n"#), "Anna “Ann” Lee / ˆn");
        assert_eq!(parameter("a\r\nATTENDEE:mailto:x"), "a ATTENDEE:mailto:x");
    }
}
