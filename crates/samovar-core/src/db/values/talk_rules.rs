//! What the columns of talks, of speakers' profiles and of their travel may hold.

use super::readings::is_wall;
use super::rule::Rule;
use crate::logo::picture;

pub const RULES: &[(&str, &str, Rule)] = &[
    // A sheet comes without what nothing can read.
    (
        "portrait",
        "image",
        Rule::Told(|text| picture::read(text).is_some()),
    ),
    ("speaker", "arrives", Rule::Reads(is_wall, None)),
    ("speaker", "leaves", Rule::Reads(is_wall, None)),
    ("speaker", "recording_asked", Rule::Number(0, 1)),
    ("talk", "minutes", Rule::Number(0, 10_000_000)),
];
