//! Addresses of the web: those in a text, and those that links lead to. A sign that a
//! channel would read as a mark is written as `%2A` in an address: the address is
//! the same, and still leads there.

use std::fmt::Write;

const SCHEMES: [&str; 2] = ["https://", "http://"];

/// A text cut at the addresses in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    Text(&'a str),
    Address(&'a str),
}

pub fn is_web(text: &str) -> bool {
    SCHEMES
        .iter()
        .any(|scheme| text.len() > scheme.len() && text.starts_with(scheme))
}

pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    // Where in the rest is searched on.
    let mut from = 0;
    while let Some(at) = rest
        .get(from..)
        .and_then(|tail| tail.find("http"))
        .map(|at| at + from)
    {
        let (before, tail) = rest.split_at(at);
        let address = address(tail);
        if address.is_empty() {
            from = at + "http".len();
            continue;
        }
        if !before.is_empty() {
            found.push(Part::Text(before));
        }
        found.push(Part::Address(address));
        rest = tail.get(address.len()..).unwrap_or_default();
        from = 0;
    }
    if !rest.is_empty() {
        found.push(Part::Text(rest));
    }
    found
}

/// The address that a text begins with, without the full stop or bracket after it.
fn address(text: &str) -> &str {
    let Some(scheme) = SCHEMES.iter().find(|scheme| text.starts_with(**scheme)) else {
        return "";
    };
    let end = text
        .find(|c: char| c.is_whitespace() || is_foreign(c))
        .unwrap_or(text.len());
    let mut address = text.get(..end).unwrap_or_default();
    while let Some(last) = address.chars().next_back() {
        let hangs = match last {
            ')' => address.matches(')').count() > address.matches('(').count(),
            c => ".,:;!?'*_~]([".contains(c),
        };
        if !hangs {
            break;
        }
        address = address
            .get(..address.len() - last.len_utf8())
            .unwrap_or_default();
    }
    if address.len() > scheme.len() {
        address
    } else {
        ""
    }
}

/// What may not stand in an address as it is.
fn is_foreign(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_control() || "<>\"`{}|\\^ ".contains(c)
    } else {
        !c.is_alphanumeric()
    }
}

/// An address with nothing in it that ends it early or that nobody sees.
pub fn safe(address: &str) -> String {
    encoded(address, |_, c, _| is_foreign(c))
}

/// A value as a part of an address.
pub fn push_component(out: &mut String, value: &str) {
    for c in value.chars() {
        if c.is_ascii_alphanumeric() || "-._~".contains(c) {
            out.push(c);
        } else {
            push_percent(out, c);
        }
    }
}

/// Writes as `%…` what `is_mark` says of a sign, the one before and the one after it.
pub fn encoded(
    address: &str,
    is_mark: impl Fn(Option<char>, char, Option<char>) -> bool,
) -> String {
    let mut out = String::with_capacity(address.len());
    let mut before = None;
    let mut signs = address.chars().peekable();
    while let Some(c) = signs.next() {
        if is_mark(before, c, signs.peek().copied()) {
            push_percent(&mut out, c);
        } else {
            out.push(c);
        }
        before = Some(c);
    }
    out
}

pub fn push_percent(out: &mut String, c: char) {
    for octet in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a String can't fail.
        let _ = write!(out, "%{octet:02X}");
    }
}
