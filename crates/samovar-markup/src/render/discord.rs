//! Discord: marks as they are, and a backslash before every sign that would be one.
//! What pings is split as well: Discord looks for it before it reads marks.

use super::joined::JOINER;
use super::segments::{Event, Mark, Segment, events, segments};
use super::whatsapp::Beginning;
use super::{plain, stacked};
use crate::address::{self, Part};
use crate::fill::Line;

pub fn text(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        let found = segments(line);
        let mut writer = Writer {
            out,
            begins: Beginning::default(),
        };
        if found
            .first()
            .is_some_and(|first| first.text.starts_with(' '))
        {
            // Spaces at the beginning would be dropped, or go on with the list above.
            writer.out.push(JOINER);
        }
        let found = events(&found);
        for (at, event) in found.iter().enumerate() {
            match event {
                Event::Open(mark) | Event::Close(mark) => writer.mark(*mark),
                Event::Segment(segment) => {
                    let last = !found
                        .iter()
                        .skip(at + 1)
                        .any(|event| matches!(event, Event::Segment(_)));
                    writer.segment(segment, last);
                }
            }
        }
    })
}

struct Writer<'a> {
    out: &'a mut String,
    begins: Beginning,
}

impl Writer<'_> {
    /// Stars beside stars would be other marks.
    fn mark(&mut self, mark: Mark) {
        self.begins = Beginning::Over;
        if self.out.ends_with('*') {
            self.out.push(JOINER);
        }
        self.out.push_str(match mark {
            Mark::Bold => "**",
            Mark::Italic => "*",
        });
    }

    fn segment(&mut self, segment: &Segment<'_>, last: bool) {
        match segment.link {
            Some(address) if masks(segment.text) => {
                self.begins = Beginning::Over;
                self.out.push('[');
                self.words(segment.text, false);
                self.out.push_str("](");
                self.out.push_str(&address::encoded(address, |_, c, after| {
                    "()*".contains(c) || may_ping(c, after)
                }));
                self.out.push(')');
            }
            Some(address) => self.text(&plain::link(segment.text, address), segment, last),
            None => self.text(segment.text, segment, last),
        }
    }

    fn text(&mut self, text: &str, segment: &Segment<'_>, last: bool) {
        let mut rest = text;
        for part in address::parts(text) {
            match part {
                Part::Text(text) => {
                    rest = rest.get(text.len()..).unwrap_or_default();
                    self.words(text, !last || !rest.is_empty());
                }
                Part::Address(address) => {
                    rest = rest.get(address.len()..).unwrap_or_default();
                    self.begins = Beginning::Over;
                    self.address(address, segment, ends(rest, last));
                }
            }
        }
    }

    /// An address is taken as it stands, up to the next space. Where something else
    /// follows, angle brackets say where it ends.
    fn address(&mut self, address: &str, segment: &Segment<'_>, ends: bool) {
        let marked = segment.style.bold || segment.style.italic;
        let address = address::encoded(address, |_, c, after| {
            marked && c == '*' || may_ping(c, after)
        });
        if ends {
            self.out.push_str(&address);
        } else {
            self.out.push('<');
            self.out.push_str(&address);
            self.out.push('>');
        }
    }

    /// `more` of the line follows, and may go on with a name.
    fn words(&mut self, text: &str, more: bool) {
        for (at, c) in text.char_indices() {
            let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
            if self.escapes(c, rest, more) {
                self.out.push('\\');
            }
            self.out.push(c);
            if pings(c, rest) {
                self.out.push(JOINER);
            }
            self.begins = self.begins.after(c);
        }
    }

    fn escapes(&self, c: char, rest: &str, more: bool) -> bool {
        match c {
            '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => true,
            // `:smile:`, and addresses of other schemes.
            ':' => rest.starts_with('/') || names_emoji(rest, more),
            // A quote, a list, a heading, small print: where a line begins.
            '>' | '-' | '+' | '#' => self.begins == Beginning::Spaces,
            '.' | ')' => self.begins == Beginning::Digits,
            _ => false,
        }
    }
}

/// Words that Discord shows as a link: it refuses those that look like an address, and
/// brackets in them may not pair.
fn masks(words: &str) -> bool {
    !words.trim().is_empty() && !words.contains(['[', ']']) && !words.contains("://")
}

/// Whether an address that this follows is read to its end and no further.
fn ends(rest: &str, last: bool) -> bool {
    let rest = rest.trim_start_matches(['.', ',', ';', '"', '\'']);
    if rest.is_empty() {
        last
    } else {
        rest.starts_with(char::is_whitespace)
    }
}

/// In an address no joiner stands: `@e` and `@h` are written as `%40…` there.
fn may_ping(c: char, after: Option<char>) -> bool {
    c == '@' && after.is_some_and(|c| "eEhH".contains(c))
}

fn pings(c: char, rest: &str) -> bool {
    match c {
        '@' => ["everyone", "here"].iter().any(|word| {
            rest.get(..word.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(word))
        }),
        '<' => rest.starts_with(['@', '#', ':', '/', 'a', 't', 'i']),
        _ => false,
    }
}

fn names_emoji(rest: &str, more: bool) -> bool {
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_+-~".contains(c));
    (more && name.is_empty()) || (name.len() < rest.len() && name.starts_with(':'))
}
