//! A mail's HTML: paragraphs, lists, strong, em and links, and every text escaped.

use super::segments::{Event, Mark, events, segments};
use crate::blocks::Marker;
use crate::fill::Line;

/// A longer line goes on below, where a space stands: HTML reads both alike.
const LONG_LINE: usize = 900;

/// More than the longest tag that a line begins with.
const LONGEST_TAG: usize = 32;

pub fn fragment(lines: &[Line]) -> String {
    together(lines.iter().map(|line| (line, None)))
}

/// Lines, each perhaps with its words made already by [`words`].
pub fn together<'l>(lines: impl Iterator<Item = (&'l Line, Option<&'l str>)>) -> String {
    let mut page = Page::default();
    for (at, (line, words)) in lines.enumerate() {
        page.line(line, words, at);
    }
    page.turn(Open::None);
    page.out
}

/// The words of a line by themselves; none of a long one, which is broken by how much stands
/// before it.
pub fn words(line: &Line) -> Option<String> {
    let mut page = Page::default();
    page.words(line);
    (page.out.len() + LONGEST_TAG <= LONG_LINE).then_some(page.out)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Open {
    #[default]
    None,
    Paragraph,
    Bullets,
    Numbers,
}

#[derive(Debug, Default)]
struct Page {
    out: String,
    open: Open,
    line_from: usize,
    blank_before: bool,
}

impl Page {
    fn line(&mut self, line: &Line, words: Option<&str>, at: usize) {
        match &line.marker {
            Marker::Bullet => self.item(Open::Bullets, "<li>"),
            Marker::Number(number) => {
                // Only digits are a number.
                self.item(Open::Numbers, &format!("<li value=\"{number}\">"));
            }
            Marker::Within => self.next_line("<br>"),
            Marker::None if line.is_blank() => {
                // One empty line ends a paragraph; each further one is shown.
                if self.blank_before {
                    self.turn(Open::None);
                    self.next_line("<p><br></p>");
                } else {
                    self.turn(Open::None);
                }
                self.blank_before = at > 0;
                return;
            }
            Marker::None if self.open == Open::Paragraph => self.next_line("<br>"),
            Marker::None => {
                self.turn(Open::Paragraph);
                self.out.push_str("<p>");
            }
        }
        self.blank_before = false;
        match words {
            Some(words) => self.out.push_str(words),
            None => self.words(line),
        }
    }

    fn next_line(&mut self, tag: &str) {
        self.out.push_str(tag);
        self.end_line();
    }

    fn end_line(&mut self) {
        self.out.push('\n');
        self.line_from = self.out.len();
    }

    fn item(&mut self, list: Open, tag: &str) {
        if self.open == list {
            self.next_line("</li>");
        } else {
            self.turn(list);
            self.next_line(if list == Open::Bullets {
                "<ul>"
            } else {
                "<ol>"
            });
        }
        self.out.push_str(tag);
    }

    fn turn(&mut self, next: Open) {
        let end = match self.open {
            Open::None => "",
            Open::Paragraph => "</p>",
            Open::Bullets => "</li>\n</ul>",
            Open::Numbers => "</li>\n</ol>",
        };
        if !end.is_empty() {
            self.next_line(end);
        }
        self.open = next;
    }

    fn words(&mut self, line: &Line) {
        let found = segments(line);
        // A space at the beginning, and a second one, would not be shown.
        let mut after_space = true;
        for event in events(&found) {
            match event {
                Event::Open(Mark::Bold) => self.out.push_str("<strong>"),
                Event::Open(Mark::Italic) => self.out.push_str("<em>"),
                Event::Close(Mark::Bold) => self.out.push_str("</strong>"),
                Event::Close(Mark::Italic) => self.out.push_str("</em>"),
                Event::Segment(segment) => match segment.link {
                    Some(address) => self.link(segment.text, address, &mut after_space),
                    None => self.linked_text(segment.text, &mut after_space),
                },
            }
        }
        self.keep_last_space();
    }

    /// A space at the end of a line would not be shown.
    fn keep_last_space(&mut self) {
        if self.out.ends_with(' ') {
            self.out.pop();
            self.out.push_str("&nbsp;");
        }
    }

    fn linked_text(&mut self, text: &str, after_space: &mut bool) {
        for part in crate::address::parts(text) {
            match part {
                crate::address::Part::Text(text) => self.text(text, after_space),
                crate::address::Part::Address(address) => self.link("", address, after_space),
            }
        }
    }

    fn link(&mut self, words: &str, address: &str, after_space: &mut bool) {
        self.out.push_str("<a href=\"");
        escape(&mut self.out, address);
        self.out.push_str("\">");
        let words = if words.trim().is_empty() {
            address
        } else {
            words
        };
        self.text(words, after_space);
        self.keep_last_space();
        self.out.push_str("</a>");
    }

    fn text(&mut self, text: &str, after_space: &mut bool) {
        for c in text.chars() {
            if c == ' ' && *after_space {
                self.out.push_str("&nbsp;");
                continue;
            }
            *after_space = c == ' ';
            if c == ' ' && self.out.len() - self.line_from > LONG_LINE {
                self.end_line();
                continue;
            }
            let mut own = [0; 4];
            escape(&mut self.out, c.encode_utf8(&mut own));
        }
    }
}

pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
