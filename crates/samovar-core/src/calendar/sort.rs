//! What was dropped on the window: a guest list, a calendar, or guests' answers.
//! Decided by names and the first lines; nothing is read whole.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::incoming;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::wire::word_enum;

word_enum! {
    /// The screen that files are for.
    FilesAre { List = "list", Calendar = "calendar", Replies = "replies" }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SortFiles {
    pub paths: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SortedFiles {
    pub files_are: FilesAre,
}

/// The first that is no guest list decides.
pub fn sort(_: &Planner, request: SortFiles, _: &Job) -> Result<Written<SortedFiles>> {
    let found = request
        .paths
        .iter()
        .find_map(|path| kind(Path::new(path), 3));
    Ok(Written::unchanged(SortedFiles {
        files_are: found.unwrap_or(FilesAre::List),
    }))
}

fn kind(path: &Path, deep: u32) -> Option<FilesAre> {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).ok()?;
        let mut paths: Vec<_> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .take(1_000)
            .collect();
        paths.sort();
        return paths
            .iter()
            .filter(|path| deep > 0 || !path.is_dir())
            .find_map(|path| kind(path, deep.saturating_sub(1)));
    }
    let ending = path.extension()?.to_string_lossy().to_ascii_lowercase();
    match ending.as_str() {
        "eml" | "mbox" | "mbx" | "emlx" => Some(FilesAre::Replies),
        "ics" | "ical" | "icalendar" | "ifb" => Some(if is_answer(path) {
            FilesAre::Replies
        } else {
            FilesAre::Calendar
        }),
        _ => None,
    }
}

/// METHOD stands before the first entry.
fn is_answer(path: &Path) -> bool {
    let Ok(start) = incoming::head(path, 4_096) else {
        return false;
    };
    String::from_utf8_lossy(&start)
        .to_ascii_uppercase()
        .lines()
        .take_while(|line| !line.starts_with("BEGIN:VEVENT"))
        .any(|line| ["METHOD:REPLY", "METHOD:COUNTER"].contains(&line.trim_end()))
}
