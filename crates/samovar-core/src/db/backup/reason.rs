//! Why backups are made, as the words in their names.

use serde::Serialize;
use ts_rs::TS;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    Start,
    Migration,
    Import,
    Restore,
    Door,
    Manual,
    /// Before what is not ours was taken out of the file, or what nothing can
    /// read was mended.
    Foreign,
}

impl Reason {
    pub const ALL: [Self; 7] = [
        Self::Start,
        Self::Migration,
        Self::Import,
        Self::Restore,
        Self::Door,
        Self::Manual,
        Self::Foreign,
    ];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::Door => "door",
            Self::Manual => "manual",
            Self::Foreign => "foreign",
        }
    }
}
