//! Telegram, three ways: pasted into a client, which reads `**` and `__`, and for a bot
//! as HTML or as MarkdownV2. What is counted is the text that is seen.

use super::joined::Joined;
use super::segments::{Event, Mark, events, keep_marks, segments};
use super::{html, plain, stacked};
use crate::address::{self, Part};
use crate::count;
use crate::fill::Line;

/// A text to paste, and how much of it is seen.
#[derive(Debug)]
pub struct Pasted {
    pub text: String,
    pub seen: usize,
}

pub fn pasted(lines: &[Line]) -> Pasted {
    let mut marks = 0;
    let text = stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        let mut found = segments(line);
        keep_marks(&mut found, Mark::Bold, super::joined::is_edge);
        keep_marks(&mut found, Mark::Italic, super::joined::is_edge);
        let mut joined = Joined::new(out);
        for event in events(&found) {
            match event {
                Event::Open(mark) | Event::Close(mark) => {
                    let mark = match mark {
                        Mark::Bold => "**",
                        Mark::Italic => "__",
                    };
                    marks += mark.len();
                    joined.mark(mark);
                }
                Event::Segment(segment) => match segment.link {
                    Some(address) => {
                        pasted_text(&mut joined, &plain::link(segment.text, address));
                    }
                    None => pasted_text(&mut joined, segment.text),
                },
            }
        }
    });
    let seen = count::utf16(&text).saturating_sub(marks);
    Pasted { text, seen }
}

fn pasted_text(joined: &mut Joined<'_>, text: &str) {
    for part in address::parts(text) {
        match part {
            Part::Text(text) => {
                for c in text.chars() {
                    match c {
                        // Two of them are a mark.
                        '*' | '_' | '~' | '|' => joined.apart_from_same(c),
                        '`' => joined.apart(c),
                        c => joined.push(c),
                    }
                }
            }
            Part::Address(address) => {
                joined.raw(&address::encoded(address, |before, c, _| {
                    "*_~".contains(c) && before == Some(c)
                }));
            }
        }
    }
}

/// What somebody sees of a text that a bot sent.
pub fn seen(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        for run in &line.runs {
            out.push_str(match &run.link {
                Some(address) if run.text.trim().is_empty() => address,
                _ => &run.text,
            });
        }
    })
}

pub fn html(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        out.push_str(&line.marker.text());
        for event in events(&segments(line)) {
            match event {
                Event::Open(Mark::Bold) => out.push_str("<b>"),
                Event::Open(Mark::Italic) => out.push_str("<i>"),
                Event::Close(Mark::Bold) => out.push_str("</b>"),
                Event::Close(Mark::Italic) => out.push_str("</i>"),
                Event::Segment(segment) => match segment.link {
                    Some(address) => {
                        out.push_str("<a href=\"");
                        html::escape(out, address);
                        out.push_str("\">");
                        telegram_escape(out, words(segment.text, address));
                        out.push_str("</a>");
                    }
                    None => telegram_escape(out, segment.text),
                },
            }
        }
    })
}

fn words<'a>(words: &'a str, address: &'a str) -> &'a str {
    if words.trim().is_empty() {
        address
    } else {
        words
    }
}

/// A quotation mark is one outside of `href`.
fn telegram_escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

pub fn markdown(lines: &[Line]) -> String {
    stacked(lines, |out, line| {
        markdown_text(out, &line.marker.text());
        for event in events(&segments(line)) {
            match event {
                Event::Open(Mark::Bold) | Event::Close(Mark::Bold) => out.push('*'),
                Event::Open(Mark::Italic) | Event::Close(Mark::Italic) => out.push('_'),
                Event::Segment(segment) => match segment.link {
                    Some(address) => {
                        out.push('[');
                        markdown_text(out, words(segment.text, address));
                        out.push_str("](");
                        for c in address.chars() {
                            if c == ')' || c == '\\' {
                                out.push('\\');
                            }
                            out.push(c);
                        }
                        out.push(')');
                    }
                    None => markdown_text(out, segment.text),
                },
            }
        }
    })
}

fn markdown_text(out: &mut String, text: &str) {
    for c in text.chars() {
        if "\\_*[]()~`>#+-=|{}.!".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
}
