//! What a programme says, as it can be drawn: each text once, and what of it cannot.

use super::canvas::{Canvas, Look};
use super::{Ink, Programme, ProgrammeTrack};
use crate::clean::Cleaner;
use crate::dates;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, MM_PER_POINT, Weight};
use crate::lost::{Part, Tally, Why};

/// Of the colours and their words.
const MOST_LEGEND: f64 = 40.0;

pub struct Texts {
    pub title: String,
    pub place: String,
    pub rooms: Vec<String>,
    pub tracks: Vec<Strand>,
    pub items: Vec<ItemTexts>,
    /// What the sheet as a whole has lost.
    pub whole: Tally,
}

pub struct Strand {
    pub name: String,
    pub ink: Ink,
    pub soft: Ink,
}

pub struct ItemTexts {
    pub title: String,
    /// All of them in one line.
    pub speakers: String,
    pub about: String,
    /// «19:00–19:40»
    pub time: String,
    pub tally: Tally,
}

impl Texts {
    pub fn of(programme: &Programme, cleaner: &mut Cleaner<'_>) -> Self {
        let title = cleaner.clean(Part::Title, &programme.title);
        let place = cleaner.clean(Part::Place, &programme.place);
        let rooms = programme.rooms.iter();
        let rooms = rooms.map(|name| cleaner.clean(Part::Place, name)).collect();
        let tracks = programme.tracks.iter();
        let tracks = tracks.map(|track| strand(track, cleaner)).collect();
        let whole = cleaner.tally("");
        let items = programme.items.iter().enumerate();
        let items = items
            .map(|(at, item)| {
                cleaner.begin(at);
                ItemTexts {
                    title: cleaner.clean(Part::Title, &item.title),
                    speakers: cleaner.clean(Part::Name, &item.speakers.join(", ")),
                    about: cleaner.clean(Part::Note, &item.about),
                    time: format!("{}–{}", dates::clock(item.starts), dates::clock(item.ends)),
                    tally: cleaner.tally(""),
                }
            })
            .collect();
        Texts {
            title,
            place,
            rooms,
            tracks,
            items,
            whole,
        }
    }

    /// What stands beside its colour; `None`: of no track.
    pub fn strand(&self, programme: &Programme, item: usize) -> Option<&Strand> {
        let track = programme.items.get(item)?.track?;
        self.tracks.get(track)
    }

    /// Empty: in no room.
    pub fn room(&self, programme: &Programme, item: usize) -> &str {
        let room = programme.items.get(item).and_then(|item| item.room);
        let name = room.and_then(|room| self.rooms.get(room));
        name.map_or("", String::as_str)
    }
}

fn strand(track: &ProgrammeTrack, cleaner: &mut Cleaner<'_>) -> Strand {
    Strand {
        name: cleaner.clean(Part::Title, &track.name),
        ink: track.tint.ink(),
        soft: track.tint.soft(),
    }
}

/// A text that fits; where its end is cut off, that is told, of the item or of all.
pub fn fitted(
    cleaner: &mut Cleaner<'_>,
    (item, part): (Option<usize>, Part),
    (text, width, style): (&str, f64, Style),
    tally: &mut Tally,
) -> Lines {
    let lines = fit::fit(cleaner.fonts, text, width.max(1.0), style);
    if lines.cut {
        match item {
            Some(item) => cleaner.begin(item),
            None => cleaner.begin_whole(),
        }
        cleaner.cut(part, text);
        tally.add(part, Why::NoRoom);
    }
    lines
}

/// The colours with their words, side by side and below each other. Gives its height.
pub fn legend(
    canvas: &mut Canvas,
    fonts: &Fonts,
    texts: &Texts,
    ((x, y), width): ((f64, f64), f64),
    size: f64,
) -> f64 {
    let square = size * MM_PER_POINT;
    let (mut right, mut down) = (0.0, 0.0);
    for strand in &texts.tracks {
        // The words stand beside each session as well.
        if down > MOST_LEGEND {
            break;
        }
        let room = width - square * 1.5;
        let name = fit::one_line(fonts, &strand.name, room, Weight::Regular, size);
        let wide = square * 1.5 + fonts.width(&name, Weight::Regular, size);
        if right > 0.0 && right + wide > width {
            right = 0.0;
            down += square * 1.6;
        }
        canvas.area((x + right, y + down), (square, square), Some(strand.ink));
        canvas.text(
            (x + right + square * 1.5, y + down),
            wide - square * 1.5,
            &Lines::of(vec![name], size),
            Look::of(Weight::Regular),
        );
        right += wide + square * 2.0;
    }
    match texts.tracks.is_empty() {
        true => 0.0,
        false => down + square,
    }
}
