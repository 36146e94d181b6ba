//! What other people's text may carry into ours. Markup and formulas stay text
//! as they are; what cannot be seen (control and zero-width characters) goes;
//! what turns the writing direction becomes a mark that can be seen, so that
//! no name looks like another. Nothing here knows what a cell means.

/// Stands where a direction override stood.
pub const BIDI_MARK: char = '\u{FFFD}';

/// One line of text: a name, a company, a header. Line breaks and runs of
/// blanks become one space.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in unquoted(text).chars().filter_map(visible) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Text of several lines: a note. Every kind of line break becomes LF.
pub fn block(text: &str) -> String {
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let kept: String = unified.chars().filter_map(visible).collect();
    kept.lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

fn visible(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' => Some(c),
        '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => None,
        // Zero-width, soft hyphen, invisible operators, byte order mark, tags.
        '\u{AD}'
        | '\u{34F}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E007F}' => None,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(BIDI_MARK)
        }
        _ => Some(c),
    }
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
        assert_eq!(line("gpj\u{202E}exe"), "gpj\u{FFFD}exe");
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
    fn notes_keep_their_lines() {
        assert_eq!(block("one\r\ntwo \rthree\n\n"), "one\ntwo\nthree");
    }
}
