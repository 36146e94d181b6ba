//! Signs for doors: the room's name as large as it fits, and what is in it, a page a day. A day
//! that is longer than a page goes on on the next.

use super::canvas::{Canvas, FOOT, Look, MARGIN, Named, frame, with_feet};
use super::rows::{self, Block, Manner};
use super::texts::{Texts, fitted};
use super::{Abouts, Programme, SheetSize, days};
use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fit::Style;
use crate::fonts::{Fonts, Weight};
use crate::lost::{Part, Tally};
use crate::page::{Orientation, Paper};
use crate::sheet::Sheet;
use chrono::NaiveDate;
use samovar_i18n::{Lang, msg};

const SCALES: [f64; 6] = [2.1, 1.8, 1.5, 1.3, 1.15, 1.0];
const USUAL: f64 = 1.0;

/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn room_signs(
    programme: &Programme,
    (lang, paper): (Lang, Paper),
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let texts = Texts::of(programme, &mut cleaner);
    let frame = frame(paper, Orientation::Portrait, SheetSize::Single);
    let paper = Page {
        width: frame.width - 2.0 * MARGIN,
        height: frame.height - MARGIN - FOOT,
        lang,
    };
    let mut whole = texts.whole.clone();
    let mut pages = Vec::new();
    let days = days::of(programme);
    for (room, name) in texts.rooms.iter().enumerate() {
        let mut found = false;
        for (day, items) in &days {
            let own: Vec<usize> = items
                .iter()
                .copied()
                .filter(in_room(programme, room))
                .collect();
            if !own.is_empty() {
                found = true;
                let sign = (name.as_str(), Some(*day), own.as_slice());
                pages.extend(paper.sign(programme, &texts, sign, &mut cleaner, &mut whole));
            }
        }
        if !found {
            let nothing: &[usize] = &[];
            let sign = (name.as_str(), None, nothing);
            pages.extend(paper.sign(programme, &texts, sign, &mut cleaner, &mut whole));
        }
    }
    if pages.is_empty() {
        let none = rows::note(
            &msg::print_room_signs_none(lang),
            paper.manner(USUAL),
            &mut cleaner,
        );
        let mut page = Canvas::default();
        for note in rows::paged(vec![none], |_| paper.height) {
            page.put(note, (MARGIN, MARGIN));
        }
        pages.push(page);
    }
    let kind = msg::print_room_signs(lang);
    let named = Named {
        programme,
        title: &texts.title,
        kind: &kind,
        whole: &whole,
    };
    with_feet(&named, pages, (lang, frame), cleaner)
}

fn in_room(programme: &Programme, room: usize) -> impl Fn(&usize) -> bool {
    move |at| {
        let item = programme.items.get(*at);
        item.is_some_and(|item| item.room == Some(room))
    }
}

/// What is inside the margins.
struct Page {
    width: f64,
    height: f64,
    lang: Lang,
}

impl Page {
    fn manner(&self, scale: f64) -> Manner {
        Manner {
            lang: self.lang,
            width: self.width,
            scale,
            abouts: Abouts::Without,
            rooms: false,
        }
    }

    /// One room on one day.
    fn sign(
        &self,
        programme: &Programme,
        texts: &Texts,
        (name, day, items): (&str, Option<NaiveDate>, &[usize]),
        cleaner: &mut Cleaner<'_>,
        whole: &mut Tally,
    ) -> Vec<Canvas> {
        let (head, height) = self.head((name, day), cleaner, whole);
        let room = self.height - height;
        let blocks = |scale: f64, cleaner: &mut Cleaner<'_>| -> Vec<Block> {
            match day {
                Some(_) => rows::of_items(programme, texts, items, self.manner(scale), cleaner),
                None => {
                    let none = msg::print_room_sign_none(self.lang);
                    vec![rows::note(&none, self.manner(scale), cleaner)]
                }
            }
        };
        let fonts = cleaner.fonts;
        let fits = |scale: &f64| {
            let mut trial = Cleaner::new(fonts);
            let pages = rows::paged(blocks(*scale, &mut trial), |_| room).len();
            pages == 1 && trial.finish().lost.is_empty()
        };
        let scale = SCALES.into_iter().find(fits).unwrap_or(USUAL);
        let lists = rows::paged(blocks(scale, cleaner), |_| room);
        lists
            .into_iter()
            .map(|list| {
                let mut page = Canvas::default();
                page.put(head.clone(), (MARGIN, MARGIN));
                page.put(list, (MARGIN, MARGIN + height));
                page
            })
            .collect()
    }

    fn head(
        &self,
        (name, day): (&str, Option<NaiveDate>),
        cleaner: &mut Cleaner<'_>,
        whole: &mut Tally,
    ) -> (Canvas, f64) {
        let mut canvas = Canvas::default();
        let large = Style {
            weight: Weight::Bold,
            size: 84.0,
            least: 22.0,
            squeeze: 40.0,
            good_lines: 2,
            most_lines: 5,
        };
        let name = fitted(
            cleaner,
            (None, Part::Place),
            (name, self.width, large),
            whole,
        );
        let look = Look {
            title: true,
            ..Look::of(Weight::Bold)
        };
        canvas.text((0.0, 4.0), self.width, &name, look);
        let mut y = 4.0 + name.height() + 6.0;
        if let Some(day) = day {
            let small = Style {
                weight: Weight::Regular,
                size: 16.0,
                least: 10.0,
                squeeze: 12.0,
                good_lines: 1,
                most_lines: 2,
            };
            let said = days::said(self.lang, day);
            let day = fitted(
                cleaner,
                (None, Part::Note),
                (said.as_str(), self.width, small),
                whole,
            );
            canvas.text((0.0, y), self.width, &day, Look::of(Weight::Regular));
            y += day.height() + 6.0;
        }
        (canvas, y)
    }
}
