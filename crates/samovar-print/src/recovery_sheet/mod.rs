//! The recovery sheet of a locked planner: the key in groups that are typed one by one, the same
//! for a scanner, and what it is good for. One page: a second would be lost from the first.
//!
//! The groups are numbered and stand two in a row: whoever types them sees where they are.

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, KEY_FACE, Weight};
use crate::lost::{self, Part};
use crate::page::{Frame, Orientation, Paper};
use crate::qr::Qr;
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// No `Debug`: what is debugged may end in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// What the planner's file is called.
    pub planner: String,
    /// Groups with hyphens between them.
    pub key: String,
    pub printed_at: DateTime<FixedOffset>,
}

const PAD: f64 = 20.0;
const TOP: f64 = 17.0;
/// Above the key, and above what is said below it.
const ABOVE: f64 = 8.0;
const IN_A_ROW: usize = 2;
const ROW: f64 = 13.0;
const KEY: f64 = 30.0;
/// From one group to the next, with its number.
const GROUP: f64 = 42.0;
const NUMBER: f64 = 7.0;
/// The code's side; the white that scanners need is around it as it is.
const QR: f64 = 62.0;
const UNDER_QR: f64 = 6.5;
const KEPT_SIZE: f64 = 11.5;
const UNDER_HEADING: f64 = 1.2;
const BETWEEN: f64 = 4.0;
/// The line to write on, and the foot, from the lower edge.
const KEPT: f64 = 26.0;
const FOOT: f64 = 13.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    pad: f64,
    inner: f64,
    face: &'static str,
    key_size: f64,
    row: f64,
    number: f64,
    key_width: f64,
    qr_side: f64,
    kept_size: f64,
}

#[derive(Serialize)]
struct Page {
    texts: Vec<Text>,
    key_top: f64,
    rows: usize,
    groups: Vec<Group>,
    qr: Option<Qr>,
    qr_left: f64,
    scan: Lines,
    scan_top: f64,
    kept: String,
    kept_top: f64,
    rule_left: f64,
    foot: String,
    foot_top: f64,
}

#[derive(Serialize)]
struct Text {
    y: f64,
    look: Look,
    words: Lines,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Look {
    Title,
    Planner,
    Printed,
    Heading,
    Said,
}

#[derive(Serialize)]
struct Group {
    x: f64,
    y: f64,
    number: String,
    letters: String,
}

/// The one page.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn recovery_sheet(
    sheet: &RecoverySheet,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let page = Frame::new(paper, Orientation::Portrait);
    let frame = Frame::bare(page.width, page.height);
    let inner = frame.width - 2.0 * PAD;
    let kind = msg::print_recovery(lang);
    let planner = cleaner.clean(Part::Title, &sheet.planner);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{planner} · {kind}"),
        frame,
        pad: PAD,
        inner,
        face: KEY_FACE,
        key_size: KEY,
        row: ROW,
        number: NUMBER,
        key_width: GROUP * IN_A_ROW as f64 - NUMBER,
        qr_side: QR,
        kept_size: KEPT_SIZE,
    };

    let mut column = Column {
        fonts,
        width: inner,
        y: TOP,
        texts: Vec::new(),
    };
    column.put(Look::Title, &kind, 2.4);
    let planner = msg::print_recovery_planner(lang, planner);
    if column.put(Look::Planner, &planner, 1.6).cut {
        cleaner.cut(Part::Title, &sheet.planner);
    }
    let printed = dates::printed(lang, sheet.printed_at);
    column.put(Look::Printed, &printed, ABOVE);
    let key_top = column.y;

    let groups: Vec<Group> = (sheet.key.split('-').enumerate())
        .map(|(at, letters)| Group {
            x: PAD + (at % IN_A_ROW) as f64 * GROUP,
            y: key_top + (at / IN_A_ROW) as f64 * ROW,
            number: (at + 1).to_string(),
            letters: letters.to_owned(),
        })
        .collect();
    let rows = groups.len().div_ceil(IN_A_ROW);
    let scan = msg::print_recovery_scan(lang);
    let scan = fit::fit(fonts, &scan, QR, Look::Printed.style());

    column.y = key_top + rows as f64 * ROW + ABOVE;
    for (heading, text) in [
        (
            msg::print_recovery_opens(lang),
            msg::print_recovery_opens_text(lang),
        ),
        (
            msg::print_recovery_keep(lang),
            msg::print_recovery_keep_text(lang),
        ),
        (
            msg::print_recovery_use(lang),
            msg::print_recovery_use_text(lang),
        ),
    ] {
        column.put(Look::Heading, &heading, UNDER_HEADING);
        column.put(Look::Said, &text, BETWEEN);
    }

    let kept = msg::print_recovery_kept(lang);
    let foot = lost::foot(fonts, [&cleaner.tally("")], lang, inner, 7.5);
    let page = Page {
        texts: column.texts,
        key_top,
        rows,
        groups,
        qr: Qr::new(&sheet.key),
        qr_left: PAD + inner - QR,
        scan,
        scan_top: key_top + QR + UNDER_QR,
        kept_top: setup.frame.height - KEPT,
        rule_left: PAD + fonts.width(&kept, Weight::SemiBold, KEPT_SIZE) + 2.0,
        kept,
        foot,
        foot_top: setup.frame.height - FOOT,
    };
    let made_at = sheet.printed_at;
    Sheet::new(Template::RecoverySheet, &setup, [page], made_at, cleaner)
}

/// Texts below each other.
struct Column<'f> {
    fonts: &'f Fonts,
    width: f64,
    /// Where the next begins.
    y: f64,
    texts: Vec<Text>,
}

impl Column<'_> {
    /// The lines as they stand there, so far from what comes next.
    fn put(&mut self, look: Look, text: &str, below: f64) -> Lines {
        let words = fit::fit(self.fonts, text, self.width, look.style());
        self.texts.push(Text {
            y: self.y,
            look,
            words: words.clone(),
        });
        self.y += words.height() + below;
        words
    }
}

impl Look {
    fn style(self) -> Style {
        let (weight, size, most_lines) = match self {
            Look::Title => (Weight::Bold, 26.0, 1),
            Look::Planner => (Weight::SemiBold, 13.0, 2),
            Look::Printed => (Weight::Regular, 9.0, 2),
            Look::Heading => (Weight::SemiBold, 11.5, 1),
            Look::Said => (Weight::Regular, 11.5, 9),
        };
        Style {
            weight,
            size,
            least: 8.0,
            squeeze: size,
            good_lines: most_lines,
            most_lines,
        }
    }
}
