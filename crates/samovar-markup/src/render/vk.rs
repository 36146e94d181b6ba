//! VK knows no bold; `[id1|words]`, `@id1` and `*club1` mention somebody. A link of the
//! mark-up to somebody's page there is such a mention; in a text it never becomes one.

use super::joined::Joined;
use super::{plain, stacked};
use crate::address::{self, Part};
use crate::fill::Line;

/// What `[…|` may name.
const MENTIONED: [&str; 5] = ["id", "club", "public", "event", "app"];

pub fn text(lines: &[Line]) -> String {
    // Two texts beside each other may make a mention that neither of them is.
    let whole = stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        for run in &line.runs {
            match &run.link {
                Some(address) => out.push_str(&link(&run.text, address)),
                None => out.push_str(&run.text),
            }
        }
    });
    split(&whole)
}

/// Stands for the brackets of our own mentions until the rest is split; no text that
/// comes in holds one, as control characters are dropped.
const OWN_OPEN: char = '\u{1}';
const OWN_BAR: char = '\u{2}';

fn link(words: &str, address: &str) -> String {
    let name = ["https://vk.com/", "https://vk.ru/", "https://m.vk.com/"]
        .iter()
        .find_map(|site| address.strip_prefix(site))
        .filter(|name| names(name) == Some(name.len()));
    match name {
        Some(name) if !words.trim().is_empty() && !words.contains(['[', ']', '|', '@', '*']) => {
            format!("{OWN_OPEN}{name}{OWN_BAR}{words}]")
        }
        _ => plain::link(words, address).into_owned(),
    }
}

/// How long the name is that a text begins with: `id1`.
fn names(text: &str) -> Option<usize> {
    MENTIONED.iter().find_map(|word| {
        let digits = text
            .strip_prefix(word)?
            .bytes()
            .take_while(u8::is_ascii_digit)
            .count();
        (digits > 0).then_some(word.len() + digits)
    })
}

fn split(text: &str) -> String {
    // A bracket opens a mention where a bar and the other bracket follow.
    let closed = text
        .rfind(']')
        .and_then(|end| text.get(..end))
        .and_then(|head| head.rfind(['|', OWN_BAR]));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for part in address::parts(text) {
        match part {
            Part::Text(part) => {
                for (within, c) in part.char_indices() {
                    let rest = text.get(at + within + c.len_utf8()..).unwrap_or_default();
                    sign(
                        &mut out,
                        c,
                        rest,
                        closed.is_some_and(|bar| at + within < bar),
                    );
                }
                at += part.len();
            }
            Part::Address(address) => {
                at += address.len();
                push_address(&mut out, address);
            }
        }
    }
    out
}

fn sign(out: &mut String, c: char, rest: &str, before_bar: bool) {
    let mentions = |out: &String| {
        let word_before = out
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric() || c == '_');
        let name_after = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        names(rest).is_some() || name_after && !word_before
    };
    let splits = match c {
        '[' => before_bar,
        // An address of mail stays whole.
        '@' | '*' => mentions(out),
        _ => false,
    };
    let mut joined = Joined::new(out);
    joined.push(match c {
        OWN_OPEN => '[',
        OWN_BAR => '|',
        c => c,
    });
    if splits {
        joined.joiner();
    }
}

fn push_address(out: &mut String, text: &str) {
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        if c == '[' || "@*".contains(c) && names(rest).is_some() {
            address::push_percent(out, c);
        } else {
            out.push(c);
        }
    }
}
