//! The sheet that tells where a printer puts things: a cross at a known place,
//! a line of known length, the frames of the badges, and what to type.

use super::BadgeOptions;
use super::layout::{self, Layout};
use crate::cards::Grid;
use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::page::Frame;
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// The cross stands so far from both edges when the printer is right.
const CROSS: f64 = 30.0;
/// A label is too small for that.
const CROSS_OF_LABEL: f64 = 15.0;
const LINE: f64 = 100.0;
const LINE_OF_LABEL: f64 = 50.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    grid: Grid,
    offset: (f64, f64),
    cross: f64,
    line: f64,
    is_label: bool,
}

#[derive(Serialize)]
struct Page {
    heading: Lines,
    steps: Vec<Lines>,
    line_label: String,
    text_width: f64,
}

/// The sheet for the paper and badges of these options. The offset is in it:
/// after typing the right numbers the cross stands where it should.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn calibration_sheet(
    options: &BadgeOptions,
    printed_at: DateTime<FixedOffset>,
) -> Result<Sheet, PrintError> {
    let lang = options.lang;
    // Only words of ours, which the bundled fonts draw.
    let fonts = &Fonts::bundled();
    let is_label = options.size.is_label();
    let (frame, grid) = layout::sheet(options, &Layout::of(options.size));
    let (cross, line) = match is_label {
        true => (CROSS_OF_LABEL, LINE_OF_LABEL),
        false => (CROSS, LINE),
    };
    let setup = Setup {
        lang: lang.code(),
        title: msg::print_calibration(lang),
        frame,
        grid,
        offset: options.offset,
        cross,
        line,
        is_label,
    };
    let (size, text_width) = match is_label {
        true => (6.5, frame.width - cross - 10.0),
        false => (11.0, 130.0),
    };
    let style = Style {
        weight: Weight::Regular,
        size,
        least: size,
        squeeze: size,
        good_lines: 9,
        most_lines: 9,
    };
    let heading = Style {
        weight: Weight::Bold,
        size: size * 1.5,
        least: size,
        squeeze: size,
        good_lines: 2,
        most_lines: 2,
    };
    let millimetres = |length: f64| samovar_i18n::number(lang, length as u32);
    let steps = [
        msg::print_calibration_actual_size(lang),
        msg::print_calibration_line(lang, millimetres(line)),
        msg::print_calibration_left(lang, millimetres(cross)),
        msg::print_calibration_top(lang),
        msg::print_calibration_now(
            lang,
            signed(lang, options.offset.0),
            signed(lang, options.offset.1),
        ),
        msg::print_calibration_again(lang, millimetres(cross)),
    ];
    let page = Page {
        heading: fit::fit(fonts, &setup.title, text_width, heading),
        steps: steps
            .iter()
            .map(|step| fit::fit(fonts, step, text_width - 6.0, style))
            .collect(),
        line_label: msg::print_millimetres(lang, millimetres(line)),
        text_width,
    };
    Sheet::new(
        Template::Calibration,
        &setup,
        [page],
        printed_at,
        Cleaner::new(fonts),
    )
}

/// «−1,5», as it is typed.
fn signed(lang: Lang, offset: f64) -> String {
    let text = format!("{:.1}", offset.abs());
    let text = if lang == Lang::Ru {
        text.replace('.', ",")
    } else {
        text
    };
    match offset {
        offset if offset < -0.04 => format!("−{text}"),
        offset if offset > 0.04 => format!("+{text}"),
        _ => "0".to_owned(),
    }
}
