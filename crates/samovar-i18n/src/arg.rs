//! A fact put into a message: a number, which the language groups and counts
//! by, or a text, which goes in as it is. Dates and money arrive as text,
//! already written for the language.

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use ts_rs::TS;

/// On the wire a plain JSON number or string.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Arg {
    Whole(#[ts(type = "number")] i64),
    Decimal(f64),
    Text(String),
}

impl Arg {
    pub(crate) fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Whole(number) => FluentValue::from(*number),
            Arg::Decimal(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.as_str()),
        }
    }
}

macro_rules! whole {
    ($($int:ty)*) => {$(
        impl From<$int> for Arg {
            fn from(number: $int) -> Self {
                Arg::Whole(i64::from(number))
            }
        }
    )*};
}
whole!(i8 i16 i32 i64 u8 u16 u32);

// Counts of things in memory or on disk never come near i64::MAX.
macro_rules! whole_saturating {
    ($($int:ty)*) => {$(
        impl From<$int> for Arg {
            fn from(number: $int) -> Self {
                Arg::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
whole_saturating!(u64 usize isize);

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Decimal(number)
    }
}

impl From<f32> for Arg {
    fn from(number: f32) -> Self {
        Arg::Decimal(f64::from(number))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Arg::Text(text.into_owned())
    }
}

impl From<char> for Arg {
    fn from(letter: char) -> Self {
        Arg::Text(letter.to_string())
    }
}

impl From<&Arg> for Arg {
    fn from(arg: &Arg) -> Self {
        arg.clone()
    }
}
