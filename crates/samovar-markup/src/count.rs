//! What channels count.

use unicode_segmentation::UnicodeSegmentation;

pub fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

pub fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

pub fn longest_line(text: &str) -> usize {
    text.split('\n').map(str::len).max().unwrap_or_default()
}

/// What an address counts on Mastodon, however long it is.
const ADDRESS: usize = 23;

/// Letters as they are seen; an address counts 23, of a mention only the name.
pub fn mastodon(text: &str) -> usize {
    let mut counted = String::with_capacity(text.len());
    let mut before = None;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(c) = rest.chars().next() else { break };
        let taken = match c {
            'h' | 'H' if opens_address(before) => address(rest).inspect(|_| {
                counted.extend(std::iter::repeat_n('x', ADDRESS));
            }),
            '@' if !before.is_some_and(|c: char| is_word(c) || c == '=' || c == '/') => {
                mention(rest).map(|(name, whole)| {
                    counted.push_str(rest.get(..name).unwrap_or_default());
                    whole
                })
            }
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            counted.push(c);
            c.len_utf8()
        });
        before = rest
            .get(..taken)
            .and_then(|taken| taken.chars().next_back());
        at += taken;
    }
    counted.graphemes(true).count()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn opens_address(before: Option<char>) -> bool {
    !before.is_some_and(|c| c.is_alphanumeric() || "@＠$#＃".contains(c))
}

/// How long the address is that a text begins with. A sign that may not be one of the
/// address's counts by itself, so that a count is rather too high.
fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| {
        text.get(..scheme.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
    })?;
    let rest = text.get(scheme.len()..)?;
    let host_end = rest
        .find(|c: char| !(c.is_alphanumeric() || "-_.".contains(c)))
        .unwrap_or(rest.len());
    let host = rest.get(..host_end)?.trim_end_matches(['.', '-', '_']);
    let (name, top) = host.rsplit_once('.')?;
    if name.is_empty()
        || name.contains("..")
        || top.chars().count() < 2
        || !top.chars().all(char::is_alphabetic)
    {
        return None;
    }
    let tail = rest.get(host.len()..)?;
    let tail_end = match tail.chars().next() {
        Some('/' | '?' | ':') => tail
            .find(|c: char| !(c.is_alphanumeric() || "!?*';:=+,.$/%#[]-_~@|&()".contains(c)))
            .unwrap_or(tail.len()),
        _ => 0,
    };
    let tail = tail
        .get(..tail_end)?
        .trim_end_matches(|c: char| !(c.is_alphanumeric() || "=_#/+-&".contains(c)));
    Some(scheme.len() + host.len() + tail.len())
}

/// How long the name of a mention is, and the whole of it with its server.
fn mention(text: &str) -> Option<(usize, usize)> {
    let name = text.get(1..)?;
    let ascii = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let end = name
        .find(|c: char| !(ascii(c) || ".-".contains(c)))
        .unwrap_or(name.len());
    let name = name.get(..end)?.trim_end_matches(['.', '-']);
    if !name.starts_with(ascii) {
        return None;
    }
    let end = 1 + name.len();
    let server = text
        .get(end..)
        .and_then(|rest| rest.strip_prefix('@'))
        .map(|rest| {
            let end = rest
                .find(|c: char| !(is_word(c) || ".-".contains(c)))
                .unwrap_or(rest.len());
            rest.get(..end)
                .unwrap_or_default()
                .trim_end_matches(['.', '-'])
        })
        .filter(|server| server.chars().count() > 1);
    Some((end, end + server.map_or(0, |server| 1 + server.len())))
}
