//! Text without marks, for channels that have none. A link is its words and its address.

use std::borrow::Cow;

use super::stacked;
use crate::fill::Line;

pub fn text(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        for run in &line.runs {
            match &run.link {
                Some(address) => out.push_str(&link(&run.text, address)),
                None => out.push_str(&run.text),
            }
        }
    })
}

/// `words: address`, or the address alone where the words say nothing else.
pub fn link<'a>(words: &str, address: &'a str) -> Cow<'a, str> {
    match words.trim() {
        "" => Cow::Borrowed(address),
        words if words == address => Cow::Borrowed(address),
        _ => Cow::Owned(format!("{words}: {address}")),
    }
}
