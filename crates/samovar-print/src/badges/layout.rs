//! Where things stand on a badge, and where badges stand on the paper. All
//! lengths are millimetres from the upper left corner, all type in points.

use super::{BadgeOptions, MOST_OFFSET};
use crate::cards::Grid;
use crate::logo::{self, Picture, Room, Side};
use crate::page::{Frame, Orientation};
use serde::{Deserialize, Serialize};

/// Named by width × height.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeSize {
    /// 90 × 55 mm: the usual insert of a badge holder.
    #[default]
    Insert,
    /// 85 × 54 mm: a bank card.
    Card,
    /// 100 × 150 mm: hangs on a lanyard.
    Lanyard,
    /// 100 × 62 mm: a label off a 62 mm roll, one a page.
    Label,
}

impl BadgeSize {
    pub fn is_label(self) -> bool {
        self == BadgeSize::Label
    }
}

/// Printers leave about this much of the edge white.
const LEAST_MARGIN: f64 = 4.5;

/// Between the title and a logo beside it.
const BESIDE_LOGO: f64 = 3.0;

/// Between the band of the role and the mark of photos beside it.
pub const BESIDE_MARK: f64 = 1.5;

/// Where something as high as it is wide stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Square {
    pub x: f64,
    pub y: f64,
    pub side: f64,
}

/// The parts of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Layout {
    pub width: f64,
    pub height: f64,
    /// Left and right of every text.
    pub pad: f64,
    pub title_top: f64,
    pub title_size: f64,
    pub title_width: f64,
    /// Around the one line that a title has without a logo.
    pub title_lines: usize,
    pub name_top: f64,
    /// The size a name has when it fits.
    pub name_size: f64,
    /// The name's lines have so much room, above the quiet zone of the code.
    pub name_height: f64,
    pub company_size: f64,
    /// Between name and company.
    pub company_gap: f64,
    /// The symbol without its quiet zone.
    pub qr_x: f64,
    pub qr_y: f64,
    pub qr_side: f64,
    pub code_size: f64,
    pub role_top: f64,
    pub role_height: f64,
    pub role_size: f64,
    /// Texts stand in the middle, and the QR code below them.
    pub centred: bool,
    pub logo: Option<logo::Place>,
}

impl Layout {
    pub fn of(size: BadgeSize) -> Self {
        let insert = Layout {
            width: 90.0,
            height: 55.0,
            pad: 5.0,
            title_top: 4.2,
            title_size: 7.5,
            title_width: 80.0,
            title_lines: 1,
            name_top: 9.6,
            name_size: 24.0,
            name_height: 18.0,
            company_size: 10.5,
            company_gap: 2.2,
            qr_x: 68.6,
            qr_y: 31.0,
            qr_side: 15.8,
            code_size: 8.0,
            role_top: 42.6,
            role_height: 8.0,
            role_size: 12.0,
            centred: false,
            logo: None,
        };
        match size {
            BadgeSize::Insert => insert,
            BadgeSize::Card => Layout {
                width: 85.0,
                height: 54.0,
                title_width: 75.0,
                qr_x: 63.6,
                qr_y: 30.2,
                role_top: 41.6,
                ..insert
            },
            BadgeSize::Label => Layout {
                width: 100.0,
                height: 62.0,
                title_size: 8.5,
                title_width: 90.0,
                name_top: 11.0,
                name_height: 19.0,
                company_size: 12.0,
                qr_x: 75.4,
                qr_y: 34.2,
                qr_side: 18.9,
                role_top: 47.6,
                role_height: 9.4,
                role_size: 14.0,
                ..insert
            },
            BadgeSize::Lanyard => Layout {
                width: 100.0,
                height: 150.0,
                pad: 8.0,
                // Above it the holder has its slot.
                title_top: 17.0,
                title_size: 11.0,
                title_width: 84.0,
                title_lines: 1,
                name_top: 33.0,
                name_size: 40.0,
                name_height: 40.0,
                company_size: 16.0,
                company_gap: 4.5,
                qr_x: 36.35,
                qr_y: 85.0,
                qr_side: 27.3,
                code_size: 12.0,
                role_top: 127.0,
                role_height: 15.0,
                role_size: 24.0,
                centred: true,
                logo: None,
            },
        }
    }

    /// With a logo over the name, which loses nothing by it: beside the title, or
    /// above it where texts stand in the middle.
    pub fn with_logo(self, picture: &Picture) -> Self {
        let middle = Room {
            x: self.pad,
            y: 13.0,
            width: self.text_width(),
            height: 11.0,
            side: Side::Middle,
        };
        if self.centred {
            return Layout {
                title_top: middle.y + middle.height + 1.4,
                logo: Some(middle.hold(picture)),
                ..self
            };
        }
        let widest = self.text_width() * 0.37;
        let place = Room {
            x: self.width - self.pad - widest,
            y: 2.3,
            width: widest,
            height: self.name_top - 2.3 - 0.7,
            side: Side::Right,
        }
        .hold(picture);
        Layout {
            title_width: self.text_width() - place.width - BESIDE_LOGO,
            title_lines: 2,
            logo: Some(place),
            ..self
        }
    }

    pub fn text_width(&self) -> f64 {
        self.width - 2.0 * self.pad
    }

    /// The mark of photos: at the end of the role's band, or where texts stand in the middle, left
    /// of the code and as high as it is.
    pub fn mark(&self, beside: f64) -> Square {
        match self.centred {
            true => Square {
                x: self.pad + 2.0,
                y: self.qr_y + 10.0,
                side: 15.0,
            },
            false => Square {
                x: self.pad + beside - self.role_height,
                y: self.role_top,
                side: self.role_height,
            },
        }
    }

    /// What the mark leaves to the band.
    pub fn role_width(&self, beside: f64, is_marked: bool) -> f64 {
        match is_marked && !self.centred {
            true => beside - self.role_height - BESIDE_MARK,
            false => beside,
        }
    }

    /// Left of the QR code and its quiet zone, where there is one beside.
    pub fn beside_qr(&self, has_qr: bool) -> f64 {
        let quiet = self.qr_side / 21.0 * 4.0;
        if has_qr && !self.centred {
            self.qr_x - quiet - self.pad
        } else {
            self.text_width()
        }
    }
}

/// The paper without margins, and the grid in its middle, moved by the offset.
pub fn sheet(options: &BadgeOptions, layout: &Layout) -> (Frame, Grid) {
    let (paper, columns, rows) = if options.size.is_label() {
        (Frame::bare(layout.width, layout.height), 1, 1)
    } else {
        let paper = Frame::new(options.paper, Orientation::Portrait);
        let fit = |room: f64, each: f64| (((room - 2.0 * LEAST_MARGIN) / each) as usize).max(1);
        (
            Frame::bare(paper.width, paper.height),
            fit(paper.width, layout.width),
            fit(paper.height, layout.height),
        )
    };
    let (right, down) = options.offset;
    let within = |offset: f64| offset.clamp(-MOST_OFFSET, MOST_OFFSET);
    let grid = Grid {
        columns,
        rows,
        left: (paper.width - columns as f64 * layout.width) / 2.0 + within(right),
        top: (paper.height - rows as f64 * layout.height) / 2.0 + within(down),
        cell_width: layout.width,
        cell_height: layout.height,
    };
    (paper, grid)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Paper;

    const SIZES: [BadgeSize; 4] = [
        BadgeSize::Insert,
        BadgeSize::Card,
        BadgeSize::Lanyard,
        BadgeSize::Label,
    ];

    fn places(paper: Paper, size: BadgeSize) -> usize {
        let options = BadgeOptions {
            paper,
            size,
            ..BadgeOptions::default()
        };
        sheet(&options, &Layout::of(size)).1.places()
    }

    #[test]
    fn paper_holds_as_many_as_fit() {
        for (size, a4, letter) in [
            (BadgeSize::Insert, 10, 8),
            (BadgeSize::Card, 10, 10),
            (BadgeSize::Lanyard, 2, 2),
            (BadgeSize::Label, 1, 1),
        ] {
            assert_eq!(
                (places(Paper::A4, size), places(Paper::Letter, size)),
                (a4, letter),
                "{size:?}"
            );
        }
    }

    #[test]
    fn back_of_a_badge_lies_behind_its_front() {
        for size in [BadgeSize::Insert, BadgeSize::Card, BadgeSize::Lanyard] {
            let options = BadgeOptions {
                size,
                ..BadgeOptions::default()
            };
            let layout = Layout::of(size);
            let (paper, grid) = sheet(&options, &layout);
            for place in 0..grid.places() {
                let (front, front_y) = grid.corner(place, false);
                let (back, back_y) = grid.corner(place, true);
                // Seen through the paper, the back's right edge is its left.
                let seen = paper.width - back - layout.width;
                assert!((seen - front).abs() < 1e-9);
                assert_eq!(front_y, back_y);
            }
        }
    }

    #[test]
    fn title_is_as_wide_as_the_texts_where_no_logo_is_beside_it() {
        for size in SIZES {
            let layout = Layout::of(size);
            assert_eq!(layout.title_width, layout.text_width(), "{size:?}");
        }
    }

    #[test]
    fn symbol_is_large_enough_and_its_quiet_zone_stays_on_the_badge() {
        for size in SIZES {
            let layout = Layout::of(size);
            let quiet = layout.qr_side / 21.0 * 4.0;
            assert!(layout.qr_side >= 15.0);
            assert!(layout.qr_x + layout.qr_side + quiet <= layout.width);
            assert!(layout.qr_y + layout.qr_side + quiet <= layout.height);
        }
    }
}
