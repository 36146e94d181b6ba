//! What Telegram shows of a bot's message: core.telegram.org/bots/api, "Formatting options".

use crate::model::Shown;

fn push(lines: &mut Vec<Vec<Shown>>, c: char, bold: bool, italic: bool, link: Option<&String>) {
    if c == '\n' {
        lines.push(Vec::new());
    } else {
        lines.last_mut().unwrap().push(Shown {
            c,
            bold,
            italic,
            link: link.cloned(),
        });
    }
}

/// Any character of ASCII may be escaped; these must be, wherever they are no mark.
const RESERVED: &str = "_*[]()~`>#+-=|{}.!";

pub fn markdown(source: &str) -> Vec<Vec<Shown>> {
    let mut lines = vec![Vec::new()];
    let (mut bold, mut italic) = (false, false);
    // Where a link's words began: the line and its length.
    let mut words: Option<(usize, usize)> = None;
    let mut signs = source.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '\\' => {
                let c = signs.next().expect("a backslash at the end");
                assert!(c.is_ascii() && c != '\0', "{c:?} cannot be escaped");
                push(&mut lines, c, bold, italic, None);
            }
            '*' => bold = !bold,
            '_' => {
                assert_ne!(signs.peek(), Some(&'_'), "underline: {source:?}");
                italic = !italic;
            }
            '[' => {
                assert!(words.is_none(), "a link in a link: {source:?}");
                words = Some((lines.len() - 1, lines.last().unwrap().len()));
            }
            ']' => {
                let (line, from) = words.take().expect("no link is open");
                assert_eq!(signs.next(), Some('('), "{source:?}");
                let mut address = String::new();
                loop {
                    match signs.next().expect("an address without an end") {
                        '\\' => address.push(signs.next().unwrap()),
                        ')' => break,
                        c => address.push(c),
                    }
                }
                assert_eq!(line, lines.len() - 1);
                for own in &mut lines[line][from..] {
                    own.link = Some(address.clone());
                }
            }
            c => {
                assert!(!RESERVED.contains(c), "{c:?} is reserved: {source:?}");
                push(&mut lines, c, bold, italic, None);
            }
        }
    }
    assert!(
        !bold && !italic && words.is_none(),
        "something stays open: {source:?}"
    );
    lines
}

pub fn html(source: &str) -> Vec<Vec<Shown>> {
    let mut lines = vec![Vec::new()];
    let mut open: Vec<&str> = Vec::new();
    let mut link = None;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let has = |tag| open.contains(&tag);
        if c == '<' {
            let end = rest.find('>').expect("a tag without an end");
            let tag = &rest[1..end];
            rest = &rest[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name), "{source:?}");
                if name == "a" {
                    link = None;
                }
            } else if let Some(address) = tag.strip_prefix("a href=\"") {
                let address = address.strip_suffix('"').unwrap();
                assert!(!address.contains(['"', '<']), "{source:?}");
                link = Some(unescaped(address));
                open.push("a");
            } else {
                assert!(["b", "i"].contains(&tag), "unsupported tag {tag}");
                open.push(tag);
            }
            continue;
        }
        assert_ne!(c, '>', "{source:?}");
        let (shown, length) = entity(rest);
        push(&mut lines, shown, has("b"), has("i"), link.as_ref());
        rest = &rest[length..];
    }
    assert!(open.is_empty(), "{source:?}");
    lines
}

/// The four that the Bot API knows.
fn entity(text: &str) -> (char, usize) {
    let c = text.chars().next().unwrap();
    if c != '&' {
        return (c, c.len_utf8());
    }
    [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
    ]
    .into_iter()
    .find(|(name, _)| text.starts_with(name))
    .map(|(name, c)| (c, name.len()))
    .expect("an & that is no entity")
}

fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while !rest.is_empty() {
        let (c, length) = entity(rest);
        out.push(c);
        rest = &rest[length..];
    }
    out
}
