//! A text that is too long for its channel, in parts that are not: cut at paragraphs,
//! and where one alone is too long at its lines, sentences, words and letters. Never
//! inside of a link, an address or a letter.

use std::cell::OnceCell;

use unicode_segmentation::UnicodeSegmentation;

use crate::address::{self, Part};
use crate::blocks::Marker;
use crate::fill::{Filled, Line, Run, trimmed};
use crate::kind::ChannelKind;
use crate::render::{self, Rendered};

/// Parts that each fit. One that holds nothing to cut at is taken as it is.
#[must_use]
pub fn cut(filled: &Filled, kind: ChannelKind, limit: Option<u32>) -> Vec<Rendered> {
    let text = Text {
        lines: filled.body(),
        kind,
        limit,
        places: Default::default(),
    };
    let mut parts = Vec::new();
    let mut from = Place::default();
    loop {
        let to = text.part_end(from);
        let part = text.rendered(from, to);
        let more = to < text.end();
        if !part.text.is_empty() || parts.is_empty() && !more {
            parts.push(part);
        }
        if !more {
            return parts;
        }
        from = to;
    }
}

/// Before a character of a run of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Place {
    line: usize,
    run: usize,
    octet: usize,
}

#[derive(Debug, Clone, Copy)]
enum Level {
    Paragraph,
    Line,
    Sentence,
    Word,
    Letter,
}

impl Level {
    const ALL: [Self; 5] = [
        Self::Paragraph,
        Self::Line,
        Self::Sentence,
        Self::Word,
        Self::Letter,
    ];
}

struct Text<'a> {
    lines: &'a [Line],
    kind: ChannelKind,
    limit: Option<u32>,
    /// Where the text may be cut, by level, found when first asked for.
    places: [OnceCell<Vec<Place>>; Level::ALL.len()],
}

impl Text<'_> {
    const fn end(&self) -> Place {
        Place {
            line: self.lines.len(),
            run: 0,
            octet: 0,
        }
    }

    fn rendered(&self, from: Place, to: Place) -> Rendered {
        let lines = self.between(from, to);
        render::lines(trimmed(&lines), self.kind, self.limit)
    }

    fn part_end(&self, from: Place) -> Place {
        if self.fits(from, self.end()) {
            return self.end();
        }
        Level::ALL
            .into_iter()
            .find_map(|level| self.furthest(from, level))
            // Nothing fits: what cannot be cut goes whole.
            .or_else(|| self.places(from, Level::Letter).first().copied())
            .unwrap_or(self.end())
    }

    /// The last place of a level to which the text fits.
    fn furthest(&self, from: Place, level: Level) -> Option<Place> {
        let places = self.places(from, level);
        // In leaps, each as long as all before it: far fewer looks than places.
        let mut ahead = 1;
        while places
            .get(ahead - 1)
            .is_some_and(|place| self.fits(from, *place))
        {
            ahead *= 2;
        }
        let near = places.get(..ahead.min(places.len())).unwrap_or(places);
        let count = near.partition_point(|place| self.fits(from, *place));
        near.get(count.checked_sub(1)?).copied()
    }

    fn fits(&self, from: Place, to: Place) -> bool {
        let Some(limit) = self.limit.or_else(|| self.kind.usual_limit()) else {
            return true;
        };
        if matches!(self.kind, ChannelKind::Email) {
            return true;
        }
        self.is_short(from, to, limit) && self.rendered(from, to).fits()
    }

    /// A first look that ends early: a text of a million words is not rendered to see
    /// that it does not fit. Counts less than any channel does.
    fn is_short(&self, from: Place, to: Place, limit: u32) -> bool {
        let mut left = usize::try_from(limit).unwrap_or(usize::MAX);
        for (at, line) in self.lines.iter().enumerate().skip(from.line) {
            if at > to.line {
                break;
            }
            for (run_at, run) in line.runs.iter().enumerate() {
                let here = |octet| Place {
                    line: at,
                    run: run_at,
                    octet,
                };
                if here(run.text.len()) <= from || here(0) >= to {
                    continue;
                }
                let start = if here(0) < from { from.octet } else { 0 };
                let end = if here(run.text.len()) > to {
                    to.octet
                } else {
                    run.text.len()
                };
                for word in run.text.get(start..end).unwrap_or_default().split(' ') {
                    let counts = if word.is_empty() {
                        0
                    } else if word.contains("://") || word.contains('@') {
                        1
                    } else {
                        word.graphemes(true).take(left + 1).count()
                    };
                    match left.checked_sub(counts) {
                        Some(rest) => left = rest,
                        None => return false,
                    }
                }
            }
        }
        true
    }

    /// The lines between two places.
    fn between(&self, from: Place, to: Place) -> Vec<Line> {
        let mut found = Vec::new();
        let last = to.line.min(self.lines.len().saturating_sub(1));
        for (at, line) in self.lines.iter().enumerate().take(last + 1).skip(from.line) {
            if at == to.line && to.run == 0 && to.octet == 0 {
                break;
            }
            found.push(part_of(at, line, from, to));
        }
        trim_spaces(&mut found, from, to);
        found
    }

    /// Where the text may be cut after a place.
    fn places(&self, from: Place, level: Level) -> &[Place] {
        let all = self
            .places
            .get(level as usize)
            .map(|own| own.get_or_init(|| self.all_places(level)).as_slice())
            .unwrap_or_default();
        let passed = all.partition_point(|place| *place <= from);
        all.get(passed..).unwrap_or_default()
    }

    fn all_places(&self, level: Level) -> Vec<Place> {
        let mut found = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            if !matches!(level, Level::Paragraph) || self.begins_paragraph(at) {
                found.push(Place {
                    line: at,
                    ..Place::default()
                });
            }
            if matches!(level, Level::Sentence | Level::Word | Level::Letter) {
                line_places(at, line, level, &mut found);
            }
        }
        found.push(self.end());
        found
    }

    fn begins_paragraph(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.lines.get(before));
        let is_blank = self.lines.get(at).is_some_and(Line::is_blank);
        !is_blank && before.is_some_and(Line::is_blank)
    }
}

fn part_of(at: usize, line: &Line, from: Place, to: Place) -> Line {
    let begins = at > from.line || from.run == 0 && from.octet == 0;
    let mut found = Line {
        marker: if begins {
            line.marker.clone()
        } else {
            Marker::None
        },
        runs: Vec::new(),
    };
    for (run_at, run) in line.runs.iter().enumerate() {
        let here = |octet| Place {
            line: at,
            run: run_at,
            octet,
        };
        if here(0) >= to || at == from.line && run_at < from.run {
            continue;
        }
        let start = if here(0) < from { from.octet } else { 0 };
        let end = if to < here(run.text.len()) {
            to.octet
        } else {
            run.text.len()
        };
        let text = run.text.get(start..end).unwrap_or_default();
        // A run may be over where a part begins.
        if start > 0 && text.is_empty() {
            continue;
        }
        found.push(Run {
            text: text.to_owned(),
            style: run.style,
            link: run.link.clone(),
        });
    }
    found
}

/// The spaces at which a line was cut belong to neither part.
fn trim_spaces(lines: &mut [Line], from: Place, to: Place) {
    let cut_inside = |place: Place| place.run > 0 || place.octet > 0;
    if cut_inside(from)
        && let Some(run) = lines.first_mut().and_then(|line| line.runs.first_mut())
        && run.link.is_none()
    {
        run.text = run.text.trim_start().to_owned();
    }
    if cut_inside(to)
        && let Some(run) = lines.last_mut().and_then(|line| line.runs.last_mut())
        && run.link.is_none()
    {
        run.text.truncate(run.text.trim_end().len());
    }
}

/// Places inside of a line: before each run, and within those that are no link.
fn line_places(line: usize, text: &Line, level: Level, found: &mut Vec<Place>) {
    // The sign before, over runs: a sentence may end in bold.
    let mut before = (None, None);
    for (run, own) in text.runs.iter().enumerate() {
        let place = |octet| Place { line, run, octet };
        if own.link.is_some() {
            if run > 0 && is_place(before, level) {
                found.push(place(0));
            }
            before = (None, own.text.chars().next_back());
            continue;
        }
        let mut at = 0;
        for part in address::parts(&own.text) {
            let (text, whole) = match part {
                Part::Text(text) => (text, false),
                Part::Address(address) => (address, true),
            };
            for (within, letter) in text.grapheme_indices(true) {
                let octet = at + within;
                let inside = whole && within > 0;
                if !inside && (run > 0 || octet > 0) && is_place(before, level) {
                    found.push(place(octet));
                }
                before = (before.1, letter.chars().next_back());
            }
            at += text.len();
        }
    }
}

fn is_place(before: (Option<char>, Option<char>), level: Level) -> bool {
    let space = before.1.is_some_and(char::is_whitespace);
    match level {
        Level::Sentence => space && before.0.is_some_and(|c| ".!?…。".contains(c)),
        Level::Word => space,
        _ => true,
    }
}
