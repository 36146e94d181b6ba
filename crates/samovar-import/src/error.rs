//! Why a file could not be read at all: a code and its facts, never a
//! sentence. Faults of single rows are not here; they travel with the rows.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One fact of an error, for the text in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Fact {
    Number(#[ts(type = "number")] u64),
    Text(String),
}

/// Facts by name.
pub type Facts = BTreeMap<String, Fact>;

/// The file as a whole cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No bytes, or nothing but blanks.
    #[error("empty")]
    Empty,
    /// Not a guest list in any form read here; `found` names what it looks
    /// like (`pdf`, `image`, `archive`, `web-page`, `json`, `xml`, `text`,
    /// `planner`, `binary`).
    #[error("not a table but {found}")]
    NotATable { found: &'static str },
    /// Column names and no row below them.
    #[error("header only")]
    HeaderOnly { columns: usize },
    #[error("{size} bytes, at most {limit}")]
    TooLarge { size: u64, limit: u64 },
    #[error("locked with a password")]
    PasswordLocked,
    /// The workbook unpacks to more than `limit` bytes.
    #[error("unpacks to more than {limit} bytes")]
    InflatesTooMuch { limit: u64 },
    #[error("more than {limit} rows")]
    TooManyRows { limit: usize },
    #[error("more than {limit} columns in line {line}")]
    TooManyColumns { limit: usize, line: u32 },
    #[error("more than {limit} cells")]
    TooManyCells { limit: usize },
    /// The container is there, its contents are broken.
    #[error("damaged workbook")]
    BadXlsx,
    /// The binary .xls of Excel 97–2003: to be saved as .xlsx first.
    #[error("old Excel format")]
    OldExcel,
    #[error("unknown encoding {name}")]
    UnknownEncoding { name: String },
    #[error("no sheet {name}")]
    NoSuchSheet { name: String },
}

impl ReadError {
    /// The code its text is filed under.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "import-empty",
            Self::NotATable { .. } => "import-not-a-table",
            Self::HeaderOnly { .. } => "import-header-only",
            Self::TooLarge { .. } => "import-too-large",
            Self::PasswordLocked => "import-password-locked",
            Self::InflatesTooMuch { .. } => "import-inflates-too-much",
            Self::TooManyRows { .. } => "import-too-many-rows",
            Self::TooManyColumns { .. } => "import-too-many-columns",
            Self::TooManyCells { .. } => "import-too-many-cells",
            Self::BadXlsx => "import-bad-xlsx",
            Self::OldExcel => "import-old-excel",
            Self::UnknownEncoding { .. } => "import-unknown-encoding",
            Self::NoSuchSheet { .. } => "import-no-such-sheet",
        }
    }

    /// Every code, for the test that each has a text in each language.
    pub const CODES: [&'static str; 13] = [
        "import-empty",
        "import-not-a-table",
        "import-header-only",
        "import-too-large",
        "import-password-locked",
        "import-inflates-too-much",
        "import-too-many-rows",
        "import-too-many-columns",
        "import-too-many-cells",
        "import-bad-xlsx",
        "import-old-excel",
        "import-unknown-encoding",
        "import-no-such-sheet",
    ];

    /// Its facts. Sizes are in whole megabytes (2²⁰ bytes), as people say them.
    pub fn args(&self) -> Facts {
        let number = |name: &str, n: u64| (name.to_owned(), Fact::Number(n));
        let text = |name: &str, s: &str| (name.to_owned(), Fact::Text(s.to_owned()));
        const MB: u64 = 1024 * 1024;
        match self {
            Self::Empty | Self::PasswordLocked | Self::BadXlsx | Self::OldExcel => vec![],
            Self::NotATable { found } => vec![text("found", found)],
            Self::HeaderOnly { columns } => vec![number("columns", *columns as u64)],
            Self::TooLarge { size, limit } => {
                vec![
                    number("size", size.div_ceil(MB)),
                    number("limit", limit / MB),
                ]
            }
            Self::InflatesTooMuch { limit } => vec![number("limit", limit / MB)],
            Self::TooManyRows { limit } | Self::TooManyCells { limit } => {
                vec![number("limit", *limit as u64)]
            }
            Self::TooManyColumns { limit, line } => {
                vec![
                    number("limit", *limit as u64),
                    number("line", u64::from(*line)),
                ]
            }
            Self::UnknownEncoding { name } | Self::NoSuchSheet { name } => {
                vec![text("name", name)]
            }
        }
        .into_iter()
        .collect()
    }
}
