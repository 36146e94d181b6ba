//! The plain text of a mail: no line is longer than 998 octets (RFC 5322, 2.1.1). A
//! line that is broken ends with the space it was broken at, as RFC 3676 flows text.

use unicode_segmentation::UnicodeSegmentation;

use super::plain;
use crate::fill::Line;

const LONGEST_LINE: usize = 998;

pub fn text(lines: &[Line]) -> String {
    let text = plain::text(lines);
    if text.split('\n').all(|line| line.len() <= LONGEST_LINE) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + text.len() / LONGEST_LINE + 1);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        broken(&mut out, line);
    }
    out
}

fn broken(out: &mut String, line: &str) {
    let mut rest = line;
    while rest.len() > LONGEST_LINE {
        let (head, tail) = rest.split_at(end(rest));
        out.push_str(head);
        out.push('\n');
        rest = tail;
    }
    out.push_str(rest);
}

/// After the last space that fits, else between two letters.
fn end(text: &str) -> usize {
    let most = text.floor_char_boundary(LONGEST_LINE);
    let head = text.get(..most).unwrap_or_default();
    if let Some(space) = head.rfind(' ') {
        return space + 1;
    }
    // Letters are looked for in what may end inside of one.
    let end = head
        .grapheme_indices(true)
        .next_back()
        .map_or(0, |(at, _)| at);
    // One letter of a thousand accents is broken all the same.
    if end == 0 { most } else { end }
}
