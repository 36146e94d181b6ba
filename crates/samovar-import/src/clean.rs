//! What other people's text may carry into ours. Markup and formulas stay text
//! as they are; what cannot be seen goes: control and zero-width characters, and
//! the marks that turn the writing direction, which phones and messengers put
//! around what is copied. (Our screens and sheets set each text apart by itself.)
//! The two joiners stay between letters and emoji that they shape. Nothing here
//! puts a mark of its own: U+FFFD means that the text came to us with a letter
//! lost. Nothing here knows what a cell means.

/// Stands where a letter was lost before the text came to us.
pub const LOST: char = '\u{FFFD}';

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// One line of text: a name, a company, a header. Line breaks and runs of
/// blanks become one space.
pub fn line(text: &str) -> String {
    if is_plain_line(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in visible(unquoted(text)).chars() {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// One line that is copied and not read: an address, a number, a link, a code.
/// The joiners say nothing there.
pub fn compact(text: &str) -> String {
    if is_plain_line(text) {
        return text.to_owned();
    }
    line(&text.replace([NON_JOINER, JOINER], ""))
}

/// Text of several lines: a note. Every kind of line break becomes LF.
pub fn block(text: &str) -> String {
    // No apostrophe goes here, and none begins a plain line.
    if is_plain_line(text) {
        return text.to_owned();
    }
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    visible(&unified)
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

/// The text without the marks at its two ends; all else as it is.
pub fn without_marks(text: &str) -> &str {
    text.trim_matches(|c| is_mark(c) || matches!(c, NON_JOINER | JOINER))
}

/// True of a line with nothing to clean in letters that are known to be plain; most
/// cells are, and one look over them is all they cost.
fn is_plain_line(text: &str) -> bool {
    // As if a blank stood before the first letter, so that none may begin the line.
    let mut before = ' ';
    for c in text.chars() {
        let plain = match c {
            ' ' => before != ' ',
            '!'..='~' | 'À'..='ɏ' | 'Ѐ'..='ӿ' => true,
            _ => false,
        };
        if !plain {
            return false;
        }
        before = c;
    }
    text.is_empty() || before != ' ' && !text.starts_with('\'')
}

fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut joiner = None;
    for c in text.chars() {
        match c {
            NON_JOINER | JOINER => joiner = Some(c),
            _ if is_mark(c) || is_nothing(c) => {}
            _ => {
                if let Some(joiner) = joiner.take()
                    && out
                        .chars()
                        .next_back()
                        .is_some_and(|before| shapes(before, joiner, c))
                {
                    out.push(joiner);
                }
                out.push(c);
            }
        }
    }
    out
}

/// Turns or isolates the writing direction, or joins and parts nothing.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// Control characters but for tabs and line breaks; soft hyphen, tags.
fn is_nothing(c: char) -> bool {
    !matches!(c, '\t' | '\n' | '\r')
        && matches!(
            c,
            '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{E0000}'..='\u{E007F}'
        )
}

/// A joiner says something between two letters of a script whose letters take
/// another shape by it (RFC 5892, A.1), and between the parts of one emoji.
/// Between others it only makes a name that looks like another one.
fn shapes(before: char, joiner: char, after: char) -> bool {
    (is_shaped(before) && is_shaped(after))
        || (joiner == JOINER && is_emoji(before) && is_emoji(after))
}

/// Arabic and its kin, the scripts of India and its neighbours, Mongolian.
fn is_shaped(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1700}'..='\u{18AF}'
        | '\u{1900}'..='\u{1CFF}' | '\u{A800}'..='\u{ABFF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10A00}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}')
}

/// Pictures, and what changes the look or the skin of one.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// A text that was made safe for spreadsheets carries an apostrophe before
/// = + - @, their wide forms too; the reader of that file wants what stood
/// there before.
fn unquoted(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest)
            if rest.starts_with(['\t', '\r', '\n'])
                || rest.trim_start().starts_with([
                    '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫',
                ]) =>
        {
            rest
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_names_become_plain_lines() {
        assert_eq!(line("Ann\r\nBCC: x@example.com"), "Ann BCC: x@example.com");
        assert_eq!(line("  a\u{0}b\u{200B}c \u{A0} d "), "abc d");
        assert_eq!(line("gpj\u{202E}exe"), "gpjexe");
        assert_eq!(
            line("<img src=x onerror=alert(1)>"),
            "<img src=x onerror=alert(1)>"
        );
        assert_eq!(line("=HYPERLINK(\"x\")"), "=HYPERLINK(\"x\")");
        assert_eq!(line("'+79990000000"), "+79990000000");
        assert_eq!(line("' ＝1"), "＝1");
        assert_eq!(line("'t Hooft"), "'t Hooft");
    }

    #[test]
    fn a_plain_line_has_nothing_to_clean() {
        for c in (0..0x2100).filter_map(char::from_u32) {
            for text in [
                c.to_string(),
                format!("a{c}"),
                format!("{c}a"),
                format!("a{c} b"),
            ] {
                if is_plain_line(&text) {
                    assert_eq!(visible(&text), text, "{c:?}");
                    assert_eq!(unquoted(&text), text, "{c:?}");
                    let words: Vec<&str> = text.split_whitespace().collect();
                    assert_eq!(words.join(" "), text, "{c:?}");
                }
            }
        }
        assert!(is_plain_line("Анна-Мария O'Neil-Ångström, 5"));
        assert!(!is_plain_line("a  b") && !is_plain_line(" a") && !is_plain_line("a "));
    }

    #[test]
    fn marks_that_nobody_sees_go_and_leave_no_mark() {
        let marks = "\u{61C}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\
                     \u{2060}\u{2061}\u{2065}\u{2066}\u{2067}\u{2068}\u{2069}\u{FEFF}";
        for mark in marks.chars() {
            for (given, wanted) in [
                (format!("{mark}Ira"), "Ira"),
                (format!("Ira{mark}"), "Ira"),
                (format!(" {mark} Ira {mark} "), "Ira"),
                (format!("Ir{mark}a"), "Ira"),
                (format!("{mark}"), ""),
                (format!("{mark}כהן{mark}"), "כהן"),
            ] {
                assert_eq!(line(&given), wanted, "{mark:?}");
                assert_eq!(block(&given), wanted, "{mark:?}");
                assert_eq!(compact(&given), wanted, "{mark:?}");
            }
            assert_eq!(
                without_marks(&format!("{mark}\u{200E}a{mark}b {mark}")),
                format!("a{mark}b ")
            );
        }
        assert_eq!(line("\u{202A}+7 916 555-01-01\u{202C}"), "+7 916 555-01-01");
        assert_eq!(block("one \u{200F}\ntwo"), "one\ntwo");
        // A letter that was lost before stays told.
        assert_eq!(line("\u{FFFD}нна"), "\u{FFFD}нна");
    }

    #[test]
    fn joiners_stay_where_they_shape_a_name() {
        for kept in [
            "علی\u{200C}رضا",
            "می\u{200C}روم",
            "क्\u{200D}ष",
            "ക്\u{200D}ക",
            "👩\u{200D}💻",
            "❤\u{FE0F}\u{200D}🔥",
        ] {
            assert_eq!(line(kept), kept);
            assert_eq!(block(kept), kept);
        }
        for (given, wanted) in [
            ("An\u{200D}na", "Anna"),
            ("Ан\u{200C}на", "Анна"),
            ("\u{200C}علی\u{200C}", "علی"),
            ("علی\u{200C} رضا", "علی رضا"),
            ("👩\u{200C}💻", "👩💻"),
            ("علی\u{200E}\u{200C}\u{200C}رضا", "علی\u{200C}رضا"),
        ] {
            assert_eq!(line(given), wanted);
        }
        assert_eq!(compact("علی\u{200C}رضا@example.org"), "علیرضا@example.org");
    }

    #[test]
    fn notes_keep_their_lines() {
        assert_eq!(block("one\r\ntwo \rthree\n\n"), "one\ntwo\nthree");
    }
}
