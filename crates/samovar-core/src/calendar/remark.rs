//! What is said of a calendar that was read: something that was left out, or taken
//! otherwise than it is written there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that was not taken from a calendar, or taken otherwise than it is
/// written there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarRemark {
    pub file: String,
    /// 0: the whole file.
    pub line: u32,
    /// Of the entry, or empty.
    pub title: String,
    /// `calendar-remark-<code>` in the Fluent files.
    pub code: String,
    pub detail: String,
}
