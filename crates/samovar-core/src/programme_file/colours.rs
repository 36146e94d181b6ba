//! Colours of tracks: eight words here, numbers in files.

use crate::track::TrackColour;

/// As a file says it.
pub const fn number(colour: TrackColour) -> &'static str {
    match colour {
        TrackColour::Blue => "#2563eb",
        TrackColour::Green => "#15803d",
        TrackColour::Amber => "#b45309",
        TrackColour::Red => "#dc2626",
        TrackColour::Violet => "#7c3aed",
        TrackColour::Teal => "#0f766e",
        TrackColour::Pink => "#db2777",
        TrackColour::Grey => "#57534e",
    }
}

/// The one that is nearest to a number.
pub fn nearest(number_of_file: &str) -> Option<TrackColour> {
    let wanted = parts(number_of_file)?;
    TrackColour::ALL
        .iter()
        .copied()
        .filter_map(|colour| Some((distance(parts(number(colour))?, wanted), colour)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, colour)| colour)
}

fn parts(number: &str) -> Option<[i32; 3]> {
    let digits = number.strip_prefix('#')?;
    let part = |at: usize| i32::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn distance(one: [i32; 3], other: [i32; 3]) -> i32 {
    one.iter().zip(other).map(|(a, b)| (a - b).pow(2)).sum()
}
