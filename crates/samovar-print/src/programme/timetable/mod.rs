//! The timetable: rooms side by side, hours downward, a day a page. A room is never narrower than
//! can be read: what has no room beside it stands on the next page, and so do the later hours of
//! a day that is too full for one.

mod cells;
mod columns;
mod slots;

use super::canvas::{Canvas, FOOT, Look, MARGIN, Named, frame, with_feet};
use super::rows::{self, Manner};
use super::texts::{Texts, fitted};
use super::{Abouts, Programme, SheetSize, days};
use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{Part, Tally};
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use cells::Cell;
use chrono::{NaiveDate, NaiveDateTime};
use columns::Columns;
use samovar_i18n::{Lang, msg};
use slots::{Need, Stretch};

/// Of the hours beside the rooms.
const HOURS: f64 = 13.0;
/// A narrower column would break every word.
const LEAST_COLUMN: f64 = 31.0;
const HEAD: f64 = 13.0;
const ROOMS: f64 = 8.5;
const HOUR: f64 = 7.5;

/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn timetable(
    programme: &Programme,
    (lang, paper, size): (Lang, Paper, SheetSize),
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let texts = Texts::of(programme, &mut cleaner);
    let frame = frame(paper, Orientation::Landscape, size);
    let mut whole = texts.whole.clone();
    let mut pages = Vec::new();
    for (day, items) in days::of(programme) {
        let columns = columns::of(programme, &items);
        for shown in chunks(columns.rooms.len(), &frame) {
            let side = Side {
                programme,
                texts: &texts,
                columns: &columns,
                frame: &frame,
                day: (lang, day),
                shown,
            };
            pages.extend(side.pages(&items, &mut cleaner, &mut whole));
        }
    }
    if pages.is_empty() {
        pages.push(nothing(lang, &texts, &frame, &mut cleaner));
    }
    let kind = msg::print_timetable(lang);
    let named = Named {
        programme,
        title: &texts.title,
        kind: &kind,
        whole: &whole,
    };
    with_feet(&named, pages, (lang, frame), cleaner)
}

fn nothing(lang: Lang, texts: &Texts, frame: &Frame, cleaner: &mut Cleaner<'_>) -> Canvas {
    let manner = Manner {
        lang,
        width: frame.width - 2.0 * MARGIN,
        scale: 1.0,
        abouts: Abouts::Without,
        rooms: true,
    };
    let mut page = Canvas::default();
    let title = title(&texts.title, manner.width, cleaner, &mut Tally::default());
    page.text((MARGIN, MARGIN), manner.width, &title, TITLE);
    let note = rows::note(&msg::print_programme_none(lang), manner, cleaner);
    for note in rows::paged(vec![note], |_| frame.height) {
        page.put(note, (MARGIN, MARGIN + HEAD));
    }
    page
}

const TITLE: Look = Look {
    title: true,
    ..Look::of(Weight::Bold)
};

fn title(text: &str, width: f64, cleaner: &mut Cleaner<'_>, whole: &mut Tally) -> Lines {
    let style = Style {
        weight: Weight::Bold,
        size: 15.0,
        least: 9.0,
        squeeze: 9.0,
        good_lines: 1,
        most_lines: 2,
    };
    fitted(cleaner, (None, Part::Title), (text, width, style), whole)
}

/// Which columns stand on a page: as even as can be.
fn chunks(columns: usize, frame: &Frame) -> Vec<(usize, usize)> {
    let width = frame.width - 2.0 * MARGIN - HOURS;
    let most = ((width / LEAST_COLUMN) as usize).max(1);
    let pages = columns.div_ceil(most).max(1);
    let each = columns.div_ceil(pages).max(1);
    (0..pages)
        .map(|page| (page * each, ((page + 1) * each).min(columns)))
        .filter(|(from, until)| from < until)
        .collect()
}

/// Some columns of a day.
struct Side<'s> {
    programme: &'s Programme,
    texts: &'s Texts,
    columns: &'s Columns,
    frame: &'s Frame,
    day: (Lang, NaiveDate),
    shown: (usize, usize),
}

/// A session in its columns, from slot to slot.
struct Piece {
    item: usize,
    columns: (usize, usize),
    need: Need,
    cell: Cell,
}

impl Side<'_> {
    fn pages(&self, items: &[usize], cleaner: &mut Cleaner<'_>, whole: &mut Tally) -> Vec<Canvas> {
        let times = self.times(items);
        let minutes: Vec<f64> = times
            .iter()
            .zip(times.iter().skip(1))
            .map(|(from, until)| (*until - *from).num_minutes() as f64)
            .collect();
        let mut pieces = Vec::new();
        for (item, columns) in self.places() {
            let slot = |at: NaiveDateTime| times.partition_point(|time| *time < at);
            let Some((starts, ends)) = columns::span(self.programme, item) else {
                continue;
            };
            let width = (columns.1 - columns.0) as f64 * self.column();
            let cell = Cell::of(self.programme, self.texts, (item, width), cleaner);
            let need = Need {
                from: slot(starts),
                until: slot(ends),
                height: cell.height,
            };
            pieces.push(Piece {
                item,
                columns,
                need,
                cell,
            });
        }
        let needs: Vec<Need> = pieces.iter().map(|piece| piece.need).collect();
        let room = self.frame.height - MARGIN - FOOT - HEAD - ROOMS;
        let (head, tally) = self.head(cleaner);
        whole.cut += tally.cut;
        slots::stretches(&minutes, &needs, room)
            .iter()
            .map(|stretch| {
                let mut page = head.clone();
                self.hours(&mut page, &times, stretch, &pieces);
                for piece in &pieces {
                    self.draw(&mut page, piece, stretch);
                }
                page
            })
            .collect()
    }

    /// At which something of the day begins or ends, in order; the same on all its pages.
    fn times(&self, items: &[usize]) -> Vec<NaiveDateTime> {
        let spans = items
            .iter()
            .filter_map(|at| columns::span(self.programme, *at));
        let mut times: Vec<NaiveDateTime> = spans.flat_map(|(from, until)| [from, until]).collect();
        times.sort_unstable();
        times.dedup();
        times
    }

    fn column(&self) -> f64 {
        let count = self.shown.1.saturating_sub(self.shown.0).max(1);
        (self.frame.width - 2.0 * MARGIN - HOURS) / count as f64
    }

    /// From the left edge of the paper.
    fn left(&self, column: usize) -> f64 {
        let before = column.saturating_sub(self.shown.0);
        MARGIN + HOURS + before as f64 * self.column()
    }

    /// What stands in these columns; what is for everybody in each run of free ones.
    fn places(&self) -> Vec<(usize, (usize, usize))> {
        let (from, until) = self.shown;
        let own = self.columns.places.iter().filter_map(|place| {
            let (first, end) = (place.columns.0.max(from), place.columns.1.min(until));
            (first < end).then_some((place.item, (first, end)))
        });
        let mut places: Vec<(usize, (usize, usize))> = own.collect();
        for item in &self.columns.across {
            let mut run: Option<usize> = None;
            for column in from..=until {
                let free = column < until && self.columns.is_free(self.programme, column, *item);
                match (free, run) {
                    (true, None) => run = Some(column),
                    (false, Some(first)) => {
                        places.push((*item, (first, column)));
                        run = None;
                    }
                    _ => {}
                }
            }
        }
        places
    }

    /// The event and the day, and the rooms over their columns.
    fn head(&self, cleaner: &mut Cleaner<'_>) -> (Canvas, Tally) {
        let mut canvas = Canvas::default();
        let mut tally = Tally::default();
        let width = self.frame.width - 2.0 * MARGIN;
        let (lang, day) = self.day;
        let title = title(&self.texts.title, width, cleaner, &mut tally);
        canvas.text((MARGIN, MARGIN), width, &title, TITLE);
        let said = Lines::of(vec![days::said(lang, day)], 10.0);
        canvas.text(
            (MARGIN, MARGIN + HEAD - 5.0),
            width,
            &said,
            Look::of(Weight::Regular),
        );
        let style = Style {
            weight: Weight::SemiBold,
            size: 9.5,
            least: 6.5,
            squeeze: 8.0,
            good_lines: 2,
            most_lines: 3,
        };
        let mut column = self.shown.0;
        while column < self.shown.1 {
            let room = self.columns.rooms.get(column).copied().flatten();
            let own = self.columns.rooms.iter().skip(column);
            let own = own.take(self.shown.1 - column);
            let end = column + own.take_while(|one| **one == room).count().max(1);
            let wide = (end - column) as f64 * self.column() - 2.0;
            let none = msg::session_no_room(lang);
            let name = match room {
                Some(room) => self.texts.rooms.get(room).map_or("", String::as_str),
                None => none.as_str(),
            };
            let name = fitted(
                cleaner,
                (None, Part::Place),
                (name, wide, style),
                &mut tally,
            );
            let y = MARGIN + HEAD + ROOMS - 1.0 - name.height();
            canvas.text(
                (self.left(column) + 1.0, y),
                wide,
                &name,
                Look::of(Weight::SemiBold),
            );
            column = end;
        }
        (canvas, tally)
    }

    /// A time wherever something begins or ends, if it is not too near to the one before.
    fn hours(
        &self,
        page: &mut Canvas,
        times: &[NaiveDateTime],
        stretch: &Stretch,
        pieces: &[Piece],
    ) {
        let top = MARGIN + HEAD + ROOMS;
        let width = self.frame.width - 2.0 * MARGIN;
        let mut free = f64::MIN;
        for slot in stretch.from..=stretch.until() {
            let Some(time) = times.get(slot) else {
                continue;
            };
            let begins = pieces.iter().any(|piece| piece.need.from == slot);
            let is_edge = slot == stretch.from || slot == stretch.until();
            let y = top + stretch.top(slot);
            if !(begins || is_edge) || y < free {
                continue;
            }
            free = y + 3.2;
            page.hair((MARGIN, y), width);
            if slot < stretch.until() {
                let clock = Lines::of(vec![dates::clock(*time)], HOUR);
                page.text((MARGIN, y + 0.5), HOURS, &clock, Look::GREY);
            }
        }
    }

    fn draw(&self, page: &mut Canvas, piece: &Piece, stretch: &Stretch) {
        let from = piece.need.from.max(stretch.from);
        let until = piece.need.until.min(stretch.until());
        if from >= until {
            return;
        }
        let top = MARGIN + HEAD + ROOMS;
        let (x, y) = (self.left(piece.columns.0), top + stretch.top(from));
        let width = self.left(piece.columns.1) - x;
        let height = stretch.top(until) - stretch.top(from);
        let strand = self.texts.strand(self.programme, piece.item);
        piece.cell.draw(page, ((x, y), (width, height)), strand);
        if let Some(said) = self.texts.items.get(piece.item) {
            page.lost(&said.tally);
        }
    }
}
