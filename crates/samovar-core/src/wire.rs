//! Shapes that many commands share on their way to a screen.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

/// The most rows one answer carries.
pub const WINDOW: u32 = 200;

/// A window of a list, and how long the list is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct Page<T> {
    pub rows: Vec<T>,
    pub total: u32,
    /// A search that finds nothing as it was typed was read as the same keys give it on
    /// the other layout: so. Left out: it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<String>,
}

impl<T> Page<T> {
    #[must_use]
    pub fn new(rows: Vec<T>, total: u32) -> Self {
        Self {
            rows,
            total,
            read_as: None,
        }
    }

    #[must_use]
    pub fn none() -> Self {
        Self::new(Vec::new(), 0)
    }

    #[must_use]
    pub fn read_as(self, read_as: Option<String>) -> Self {
        Self { read_as, ..self }
    }
}

/// `LIMIT` and `OFFSET` of a request.
#[must_use]
pub fn window(offset: Option<u32>, limit: Option<u32>) -> (u32, u32) {
    (offset.unwrap_or(0), limit.unwrap_or(WINDOW).min(WINDOW))
}

/// Nothing asked for.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Empty {}

/// Nothing to tell but that it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Done {}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePath {
    pub path: String,
}

/// Tells an absent field (`None`) from `null` (`Some(None)`).
pub fn nullable<'de, T, D>(deserializer: D) -> std::result::Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// An enum that is one lower-case word on the wire, in SQL and in Fluent keys.
macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $(#[serde(rename = $word)] $variant,)* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word on the wire, in SQL and in Fluent keys.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::error::Error;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|value| value.word() == text).ok_or_else(|| {
                    crate::error::Error::new(crate::error::Code::OutOfRange).with("value", text)
                })
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
            }
        }
    };
}
pub(crate) use word_enum;

word_enum! {
    /// Towards which end of a list something moves by one.
    Direction { Earlier = "earlier", Later = "later" }
}
