//! WhatsApp: `*bold*` and `_italic_` at the edges of words; lists and quotes where a
//! line begins.

use super::joined::{Joined, is_edge};
use super::segments::{Event, Mark, events, keep_marks, segments};
use super::{plain, stacked};
use crate::address::{self, Part};
use crate::fill::Line;

pub fn text(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        let mut found = segments(line);
        keep_marks(&mut found, Mark::Bold, is_edge);
        keep_marks(&mut found, Mark::Italic, is_edge);
        out.push_str(&line.marker.text());
        let mut joined = Joined::new(out);
        let mut begins = Beginning::default();
        for event in events(&found) {
            match event {
                Event::Open(mark) | Event::Close(mark) => {
                    begins = Beginning::Over;
                    joined.mark(match mark {
                        Mark::Bold => "*",
                        Mark::Italic => "_",
                    });
                }
                Event::Segment(segment) => match segment.link {
                    Some(address) => {
                        words(
                            &mut joined,
                            &plain::link(segment.text, address),
                            &mut begins,
                        );
                    }
                    None => words(&mut joined, segment.text, &mut begins),
                },
            }
        }
    })
}

/// How much of a line's beginning has been written that could be a list's or a quote's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Beginning {
    #[default]
    Spaces,
    Digits,
    /// A space now would make it one.
    Sign,
    Over,
}

impl Beginning {
    pub fn after(self, c: char) -> Self {
        match (self, c) {
            (Self::Spaces, c) if c.is_whitespace() => Self::Spaces,
            (Self::Spaces, '-' | '*' | '>' | '•') => Self::Sign,
            (Self::Spaces | Self::Digits, c) if c.is_ascii_digit() => Self::Digits,
            (Self::Digits, '.' | ')') => Self::Sign,
            _ => Self::Over,
        }
    }
}

fn words(joined: &mut Joined<'_>, text: &str, begins: &mut Beginning) {
    for part in address::parts(text) {
        match part {
            Part::Text(text) => {
                let mut signs = text.chars().peekable();
                while let Some(c) = signs.next() {
                    let quotes = *begins == Beginning::Spaces && c == '>';
                    if quotes || *begins == Beginning::Sign && c.is_whitespace() {
                        joined.joiner();
                    }
                    *begins = begins.after(c);
                    let in_word = joined.last().is_some_and(char::is_alphanumeric)
                        && signs.peek().is_some_and(|c| c.is_alphanumeric());
                    match c {
                        // An address of mail stays whole.
                        '_' if in_word => joined.push(c),
                        '*' | '_' | '~' | '`' => joined.apart(c),
                        c => joined.push(c),
                    }
                }
            }
            Part::Address(address) => {
                *begins = Beginning::Over;
                joined.raw(&address::encoded(address, |before, c, after| {
                    let in_word = before.is_some_and(char::is_alphanumeric)
                        && after.is_some_and(char::is_alphanumeric);
                    "*~".contains(c) || c == '_' && !in_word
                }));
            }
        }
    }
}
