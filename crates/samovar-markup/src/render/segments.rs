//! A line as its marks open and close: bold outside of italic, neither of them
//! beginning or ending with a space, for most channels would not read it.

use crate::fill::Line;
use crate::inline::Style;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment<'a> {
    pub text: &'a str,
    pub style: Style,
    pub link: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Bold,
    Italic,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event<'a> {
    Open(Mark),
    Close(Mark),
    Segment(Segment<'a>),
}

pub fn segments(line: &Line) -> Vec<Segment<'_>> {
    let mut found = Vec::with_capacity(line.runs.len());
    for run in &line.runs {
        let mut push = |text| {
            found.push(Segment {
                text,
                style: run.style,
                link: run.link.as_deref(),
            });
        };
        if run.link.is_some() || run.style == Style::default() {
            push(run.text.as_str());
            continue;
        }
        let start = run.text.len() - run.text.trim_start().len();
        let (before, rest) = run.text.split_at(start);
        let (held, after) = rest.split_at(rest.trim_end().len());
        for text in [before, held, after] {
            if !text.is_empty() {
                push(text);
            }
        }
    }
    unmark_spaces(&mut found);
    found
}

/// A space is bold between two that are.
fn unmark_spaces(segments: &mut [Segment<'_>]) {
    let is_space = |segment: &Segment<'_>| segment.link.is_none() && segment.text.trim().is_empty();
    let mut before = Style::default();
    let styles: Vec<Style> = segments
        .iter()
        .map(|segment| {
            if !is_space(segment) {
                before = segment.style;
            }
            before
        })
        .collect();
    let mut after = Style::default();
    for (segment, before) in segments.iter_mut().zip(styles).rev() {
        if is_space(segment) {
            segment.style = Style {
                bold: before.bold && after.bold,
                // Italic ends where bold does, and begins anew.
                italic: before.italic && after.italic && before.bold == after.bold,
            };
        } else {
            after = segment.style;
        }
    }
}

/// Takes marks away that a channel would not read beside such neighbours.
pub fn keep_marks(segments: &mut [Segment<'_>], mark: Mark, beside: impl Fn(Option<char>) -> bool) {
    let has = |style: Style| match mark {
        Mark::Bold => style.bold,
        Mark::Italic => style.italic,
    };
    let mut from = 0;
    while let Some(first) = segments.get(from) {
        if !has(first.style) {
            from += 1;
            continue;
        }
        let length = segments
            .iter()
            .skip(from)
            .take_while(|segment| has(segment.style))
            .count();
        let before = from.checked_sub(1).and_then(|at| segments.get(at));
        let after = segments.get(from + length);
        let kept = beside(before.and_then(last_sign)) && beside(after.and_then(first_sign));
        if !kept {
            for segment in segments.iter_mut().skip(from).take(length) {
                match mark {
                    Mark::Bold => segment.style.bold = false,
                    Mark::Italic => segment.style.italic = false,
                }
            }
        }
        from += length;
    }
}

fn first_sign(segment: &Segment<'_>) -> Option<char> {
    let words = segment.text.chars().next();
    words.or_else(|| segment.link.and_then(|link| link.chars().next()))
}

/// A link is written with its address last.
fn last_sign(segment: &Segment<'_>) -> Option<char> {
    segment.link.unwrap_or(segment.text).chars().next_back()
}

pub fn events<'a>(segments: &[Segment<'a>]) -> Vec<Event<'a>> {
    let mut found = Vec::with_capacity(segments.len());
    let mut now = Style::default();
    for segment in segments {
        turn(&mut found, &mut now, segment.style);
        found.push(Event::Segment(*segment));
    }
    turn(&mut found, &mut now, Style::default());
    found
}

fn turn(found: &mut Vec<Event<'_>>, now: &mut Style, next: Style) {
    if now.italic && (!next.italic || now.bold != next.bold) {
        found.push(Event::Close(Mark::Italic));
        now.italic = false;
    }
    if now.bold && !next.bold {
        found.push(Event::Close(Mark::Bold));
    }
    if !now.bold && next.bold {
        found.push(Event::Open(Mark::Bold));
    }
    if !now.italic && next.italic {
        found.push(Event::Open(Mark::Italic));
    }
    *now = next;
}
