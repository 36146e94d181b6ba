//! What each list last said of a guest. A list that says the same again is no
//! news, whatever was decided since; only what it says anew has a time.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::time::stamp;

/// One source's last word, by digests: the answers themselves stand in the guest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Heard {
    pub source: String,
    pub reply: String,
    /// When that was said, UTC: the row's own time, else the import's.
    pub at: String,
    /// The latest answer of the list that said it, UTC: tells which of two
    /// lists is the older where a row keeps the time at which it was made.
    pub list: String,
    pub food: String,
    pub food_at: String,
    /// The kinds of tickets that it said, one a line.
    pub kinds: String,
}

#[must_use]
pub fn list(stored: &str) -> Vec<Heard> {
    serde_json::from_str(stored).unwrap_or_default()
}

/// What a source said, for telling whether it says the same again.
#[must_use]
pub fn digest(parts: &[&str]) -> String {
    digest_of(parts.join("\n").as_bytes())
}

#[must_use]
pub fn digest_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// With this word of its source instead of the one before.
#[must_use]
pub fn with(stored: &str, word: Heard) -> String {
    let mut all = list(stored);
    match all.iter_mut().find(|known| known.source == word.source) {
        Some(known) => *known = word,
        None => all.push(word),
    }
    serde_json::to_string(&all).unwrap_or_default()
}

/// The latest word of all lists about the reply.
#[must_use]
pub fn latest(all: &[Heard]) -> Option<DateTime<Utc>> {
    all.iter().filter_map(|heard| parse(&heard.at)).max()
}

#[must_use]
pub fn parse(at: &str) -> Option<DateTime<Utc>> {
    Some(DateTime::parse_from_rfc3339(at).ok()?.with_timezone(&Utc))
}

#[must_use]
pub fn text(at: Option<DateTime<Utc>>) -> String {
    at.map(stamp).unwrap_or_default()
}
