//! Text of a web page as plain text: marks go, paragraphs stay, nothing runs.

use std::borrow::Cow;

/// Plain text of what may hold marks, and whether it held any. Without marks it is the
/// same text.
pub fn text(source: &str) -> (Cow<'_, str>, bool) {
    if !has_marks(source) {
        return (Cow::Borrowed(source), false);
    }
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut link = String::new();
    let page = is_page(source);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        flow(&mut out, before, page);
        rest = if from.starts_with('&') {
            entity(&mut out, from)
        } else {
            tag(&mut out, from, &mut link)
        };
    }
    flow(&mut out, rest, page);
    (Cow::Owned(tidy(&out)), true)
}

/// True where a `<` begins a tag or an `&` an entity.
fn has_marks(source: &str) -> bool {
    let bytes = source.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| {
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        match byte {
            b'<' => next.is_ascii_alphabetic() || next == b'/' || next == b'!',
            b'&' => named(source.get(at..).unwrap_or_default()).is_some(),
            _ => false,
        }
    })
}

/// True where tags make the lines; else those of the source are meant.
fn is_page(source: &str) -> bool {
    ["<p", "<P", "<br", "<BR", "<div", "<DIV", "<li", "<LI"]
        .iter()
        .any(|tag| source.contains(tag))
}

/// Words; line ends of the source are spaces in a page.
fn flow(out: &mut String, words: &str, page: bool) {
    if !page {
        out.push_str(words);
        return;
    }
    if words.starts_with(char::is_whitespace) && !out.ends_with([' ', '\n']) {
        out.push(' ');
    }
    let mut last = None;
    for word in words.split_ascii_whitespace() {
        if last.replace(word).is_some() {
            out.push(' ');
        }
        out.push_str(word);
    }
    if last.is_some() && words.ends_with(char::is_whitespace) {
        out.push(' ');
    }
}

/// The letter of the entity that this begins with, and how long it is.
fn named(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "laquo" => '«',
        "raquo" => '»',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bull" => '•',
        "copy" => '©',
        "eacute" => 'é',
        "uuml" => 'ü',
        "ouml" => 'ö',
        "auml" => 'ä',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))?
        }
    };
    Some((letter, end + 1))
}

fn entity<'a>(out: &mut String, from: &'a str) -> &'a str {
    let (letter, length) = named(from).unwrap_or(('&', 1));
    out.push(letter);
    from.get(length..).unwrap_or_default()
}

/// Leaves a tag out, with the line end that it stands for; the text after it.
fn tag<'a>(out: &mut String, from: &'a str, link: &mut String) -> &'a str {
    let after = from.get(1..).unwrap_or_default();
    if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
        out.push('<');
        return after;
    }
    if let Some(comment) = after.strip_prefix("!--") {
        return comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    let Some((inside, rest)) = after.split_once('>') else {
        return "";
    };
    let closes = inside.starts_with('/');
    let name: String = inside
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase();
    match name.as_str() {
        "script" | "style" if !closes => return past(rest, &name),
        "br" | "tr" | "dt" | "dd" => out.push('\n'),
        "li" if !closes => out.push_str("\n- "),
        "p" | "div" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote"
        | "pre" | "table" | "section" => out.push_str("\n\n"),
        "a" if closes => {
            let target = std::mem::take(link);
            if !target.is_empty() && !out.ends_with(&target) {
                out.push_str(&format!(" ({target})"));
            }
        }
        "a" => *link = address(inside),
        _ => {}
    }
    rest
}

/// What stands behind the end of a script or a style.
fn past<'a>(rest: &'a str, name: &str) -> &'a str {
    let end = format!("</{name}");
    // The letters of a tag are ASCII: their places are the same in lower case.
    let Some(at) = rest.to_ascii_lowercase().find(&end) else {
        return "";
    };
    let rest = rest.get(at..).unwrap_or_default();
    rest.split_once('>').map_or("", |(_, rest)| rest)
}

/// Where a link leads, if to a page or a mail.
fn address(inside: &str) -> String {
    let Some((_, value)) = inside.split_once("href=") else {
        return String::new();
    };
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let value = match quote {
        Some(quote) => value.get(1..).and_then(|value| value.split(quote).next()),
        None => value.split_whitespace().next(),
    };
    let value = value.unwrap_or_default();
    let is_address = ["http://", "https://"]
        .iter()
        .any(|scheme| value.starts_with(scheme));
    if is_address {
        value.replace("&amp;", "&")
    } else {
        String::new()
    }
}

/// At most one empty line between two, no blanks at their ends.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        out.push_str(line);
        empty = 0;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn marks_go_and_paragraphs_stay() {
        let plain = |source: &str| text(source).0.into_owned();
        assert_eq!(
            plain("\n<p>Tea &amp; talk</p><p>All&#39;s <b>well</b><br>here</p>"),
            "Tea & talk\n\nAll's well\nhere"
        );
        assert_eq!(plain("<ul><li>one<li>two</ul>"), "- one\n- two");
        assert_eq!(
            plain(r#"<a href="https://example.org/a">page</a>"#),
            "page (https://example.org/a)"
        );
        assert_eq!(plain("a<script>alert(1)</SCRIPT>b"), "ab");
        assert_eq!(plain(r#"<img src=x onerror="alert(1)">c"#), "c");
        assert_eq!(plain("<p>never closed <b"), "never closed");
    }

    #[test]
    fn what_has_no_marks_stays_as_it_is() {
        for same in ["a < b && c > d", "R&D", "line\n\n  line", "1 <2", "&"] {
            assert_eq!(text(same), (same.into(), false));
        }
    }
}
