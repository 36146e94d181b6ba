//! A guest's code as a QR code: the code alone, so that a lost ticket tells
//! nothing about anybody; also a link, and a key that is scanned. Drawn as runs of dark modules, as SVG or by a
//! template, always with the quiet zone that scanners need.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;
use std::fmt::Write;

/// Light modules on each side, as ISO 18004 asks for.
pub const QUIET: usize = 4;

/// Dark modules as runs: row, first column, column after the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// Modules along a side, without the quiet zone.
    pub size: usize,
    pub runs: Vec<(usize, usize, usize)>,
}

impl Qr {
    /// None for no code, and for a text no QR code can hold. A code of ours is
    /// the smallest symbol with the strongest correction: it still reads when a
    /// third of it is smudged.
    pub fn new(code: &str) -> Option<Self> {
        if code.is_empty() {
            return None;
        }
        let symbol = QrCode::with_error_correction_level(code, EcLevel::H).ok()?;
        let size = symbol.width();
        let mut runs = Vec::new();
        for (row, modules) in symbol.to_colors().chunks(size).enumerate() {
            let mut from = None;
            for (column, module) in modules.iter().chain([&Color::Light]).enumerate() {
                match (module, from) {
                    (Color::Dark, None) => from = Some(column),
                    (Color::Light, Some(first)) => {
                        runs.push((row, first, column));
                        from = None;
                    }
                    _ => {}
                }
            }
        }
        Some(Qr { size, runs })
    }
}

/// The code as a picture for the screen: black on white in either theme. Empty
/// when there is nothing to show.
#[must_use]
pub fn qr_svg(code: &str) -> String {
    let Some(qr) = Qr::new(code) else {
        return String::new();
    };
    let side = qr.size + 2 * QUIET;
    let mut dark = String::new();
    for (row, from, to) in &qr.runs {
        let (x, y, width) = (from + QUIET, row + QUIET, to - from);
        let _ = write!(dark, "M{x} {y}h{width}v1h-{width}z");
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_of_ours_is_the_smallest_symbol() {
        let qr = Qr::new("G106XZ").unwrap();
        assert_eq!(qr.size, 21);
        // The finder's upper edge: seven dark modules in both corners.
        assert_eq!(qr.runs.first(), Some(&(0, 0, 7)));
        assert!(qr.runs.contains(&(0, 14, 21)));
        assert_eq!(Qr::new(""), None);
        assert_eq!(Qr::new(&"A".repeat(5000)), None);
    }

    #[test]
    fn svg_keeps_the_quiet_zone_and_holds_no_text() {
        let svg = qr_svg("G106XZ");
        assert!(svg.contains("viewBox=\"0 0 29 29\""));
        assert!(svg.contains("M4 4h7v1h-7z"));
        assert!(!svg.contains("G106XZ") && !svg.contains("<text"));
        assert_eq!(qr_svg(""), "");
    }
}
