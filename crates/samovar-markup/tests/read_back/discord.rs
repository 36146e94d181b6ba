//! What Discord shows, by its "Markdown Text 101" and by simple-markdown, which it is
//! built on: escapes, addresses, stars, links. Whatever else would be a mark must be
//! escaped, and nothing may ping.

use crate::model::Shown;

pub fn read(source: &str) -> Vec<Vec<Shown>> {
    for ping in ["@everyone", "@here", "<@"] {
        assert!(!source.contains(ping), "{ping}: {source:?}");
    }
    source.split('\n').map(|line| block(line, source)).collect()
}

fn block(line: &str, source: &str) -> Vec<Shown> {
    let text = line.trim_start_matches(' ');
    for begin in ["> ", ">>> ", "# ", "## ", "### ", "-# ", "* ", "+ "] {
        assert!(!text.starts_with(begin), "{begin:?}: {source:?}");
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let marker = if text.starts_with("- ") {
        "- "
    } else if digits > 0 && (text[digits..].starts_with(". ") || text[digits..].starts_with(") ")) {
        assert!(
            text.starts_with("7. "),
            "a list that nobody wrote: {source:?}"
        );
        "7. "
    } else {
        ""
    };
    let mut shown: Vec<Shown> = marker.chars().map(Shown::plain).collect();
    let chars: Vec<char> = line.trim_start_matches(' ')[marker.len()..]
        .chars()
        .collect();
    if marker.is_empty() {
        assert_eq!(
            text.len(),
            line.len(),
            "spaces at the beginning go: {source:?}"
        );
    }
    inline(&chars, false, false, None, &mut shown);
    shown
}

fn starts(text: &[char], with: &str) -> bool {
    with.chars()
        .enumerate()
        .all(|(at, c)| text.get(at) == Some(&c))
}

fn inline(text: &[char], bold: bool, italic: bool, link: Option<&str>, out: &mut Vec<Shown>) {
    let show = |c: char, out: &mut Vec<Shown>| {
        out.push(Shown {
            c,
            bold,
            italic,
            link: link.map(str::to_owned),
        });
    };
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let c = rest[0];
        if c == '\\'
            && rest
                .get(1)
                .is_some_and(|c| !c.is_ascii_alphanumeric() && !c.is_whitespace())
        {
            show(rest[1], out);
            at += 2;
        } else if c == '<'
            && let Some(end) = autolink(rest)
        {
            rest[1..end].iter().for_each(|c| show(*c, out));
            at += end + 1;
        } else if let Some(end) = address(rest) {
            rest[..end].iter().for_each(|c| show(*c, out));
            at += end;
        } else if c == '*'
            && let Some((end, wide)) = stars(rest)
        {
            inline(
                &rest[wide..end],
                bold || wide == 2,
                italic || wide == 1,
                link,
                out,
            );
            at += end + wide;
        } else if c == '['
            && let Some((words, end)) = masked(rest)
        {
            let to: String = rest[words + 2..end].iter().collect();
            inline(&rest[1..words], bold, italic, Some(&to), out);
            at += end + 1;
        } else {
            assert!(
                !"*_~`|<".contains(c),
                "{c:?} is no text: {:?}",
                text.iter().collect::<String>()
            );
            assert!(
                !(c == ':' && emoji(&rest[1..])),
                "an emoji: {:?}",
                text.iter().collect::<String>()
            );
            show(c, out);
            at += 1;
        }
    }
}

fn emoji(text: &[char]) -> bool {
    let name = text
        .iter()
        .take_while(|c| c.is_ascii_alphanumeric() || "_+-".contains(**c))
        .count();
    name > 0 && text.get(name) == Some(&':')
}

/// `^<([^: >]+:\/[^ >]+)>`
fn autolink(text: &[char]) -> Option<usize> {
    let end = text.iter().position(|c| *c == '>')?;
    let inside: String = text[1..end].iter().collect();
    let (scheme, rest) = inside.split_once(':')?;
    let fine = !scheme.is_empty()
        && !scheme.contains(' ')
        && rest.starts_with('/')
        && rest.len() > 1
        && !rest.contains(' ');
    fine.then_some(end)
}

/// `^(https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]`, brackets that are not open left out.
fn address(text: &[char]) -> Option<usize> {
    let scheme = ["https://", "http://", "steam://"]
        .iter()
        .find(|scheme| starts(text, scheme))?;
    let mut end = text
        .iter()
        .position(|c| c.is_whitespace() || *c == '\u{feff}' || *c == '<')
        .unwrap_or(text.len());
    while end > 0 && ".,:;\"']".contains(text[end - 1]) {
        end -= 1;
    }
    while end > 0 && text[end - 1] == ')' {
        let count = |sign| text[..end].iter().filter(|c| **c == sign).count();
        if count(')') <= count('(') {
            break;
        }
        end -= 1;
    }
    (end > scheme.len() + 1).then_some(end)
}

/// Bold or italic, whichever takes more; where both do, italic is outside.
fn stars(text: &[char]) -> Option<(usize, usize)> {
    let strong = strong(text);
    let em = em(text);
    match (strong, em) {
        (Some(strong), Some(em)) if em + 1 >= strong + 2 => Some((em, 1)),
        (Some(strong), _) => Some((strong, 2)),
        (None, Some(em)) => Some((em, 1)),
        (None, None) => None,
    }
}

/// `^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)`
fn strong(text: &[char]) -> Option<usize> {
    if !starts(text, "**") {
        return None;
    }
    let mut at = 2;
    while at < text.len() {
        if at > 2 && starts(&text[at..], "**") && text.get(at + 2) != Some(&'*') {
            return Some(at);
        }
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    None
}

/// `^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s\*\\]|\*\*)|[^\s\*\\])+?)\*(?!\*)`
fn em(text: &[char]) -> Option<usize> {
    if text.get(1).is_none_or(|c| c.is_whitespace()) {
        return None;
    }
    let mut at = 1;
    while at < text.len() {
        if at > 1 && text[at] == '*' && text.get(at + 1) != Some(&'*') {
            return Some(at);
        }
        if text[at].is_whitespace() {
            while text.get(at).is_some_and(|c| c.is_whitespace()) {
                at += 1;
            }
            if text.get(at) == Some(&'*') && text.get(at + 1) != Some(&'*') {
                return None;
            }
        }
        at += match text.get(at) {
            Some('\\') => 2,
            Some('*') if text.get(at + 1) == Some(&'*') => 2,
            Some('*') => return None,
            _ => 1,
        };
    }
    None
}

/// `[words](address)`: where the words and where the address end.
fn masked(text: &[char]) -> Option<(usize, usize)> {
    let mut words = 1;
    while *text.get(words)? != ']' {
        if *text.get(words)? == '[' {
            return None;
        }
        words += if text[words] == '\\' { 2 } else { 1 };
    }
    if text.get(words + 1) != Some(&'(') {
        return None;
    }
    let end = words + text[words..].iter().position(|c| *c == ')')?;
    let inside: String = text[1..words].iter().collect();
    assert!(!inside.contains("://"), "Discord refuses such words");
    text[words + 2..end]
        .iter()
        .all(|c| !c.is_whitespace())
        .then_some((words, end))
}
