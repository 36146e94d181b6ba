//! How many an SMS becomes: the alphabet of GSM 03.38 (3GPP TS 23.038) with its second
//! table, else UCS-2, and what a part of several holds. Nothing stands across two parts
//! that is one sign.

use crate::kind::Unit;

/// The default alphabet, without the escape.
const ALPHABET: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The second table: an escape and a sign.
const SECOND: &str = "^{}\\[~]|€";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    pub used: usize,
    pub unit: Unit,
    pub parts: usize,
    /// What one SMS holds.
    pub one: usize,
}

pub fn measure(text: &str) -> Measure {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    match septets {
        Some(widths) => of(widths.into_iter(), Unit::Septets, 160, 153),
        None => of(text.chars().map(char::len_utf16), Unit::Utf16, 70, 67),
    }
}

fn septets(c: char) -> Option<usize> {
    if ALPHABET.contains(c) {
        Some(1)
    } else if SECOND.contains(c) {
        Some(2)
    } else {
        None
    }
}

fn of(widths: impl Iterator<Item = usize>, unit: Unit, one: usize, several: usize) -> Measure {
    let (mut used, mut parts, mut in_part) = (0, 1, 0);
    for width in widths {
        used += width;
        in_part += width;
        if in_part > several {
            parts += 1;
            in_part = width;
        }
    }
    Measure {
        used,
        unit,
        parts: if used <= one { 1 } else { parts },
        one,
    }
}
