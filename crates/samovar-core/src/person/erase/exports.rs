//! Files in the planner's folder of exports that speak of a person: named, and where
//! a file is about that person alone, offered for deletion. What was saved elsewhere
//! nobody can know; PDF and Excel files are known by their names alone.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::incoming;
use crate::person::traces::Words;

/// What the folder of exports holds of a person.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exports {
    /// The first of them.
    pub files: Vec<ExportedFile>,
    pub total: u32,
    /// About the person alone: these can be deleted with the person.
    pub alone: u32,
    /// Files of which only the name could be read.
    pub unread: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    pub path: String,
    pub alone: bool,
}

/// More than anybody goes through by hand.
const MOST_SHOWN: usize = 50;
/// Folders of exports are shallow: event, mailing, a thousand mails each.
const DEEPEST: u32 = 5;
const MOST_FILES: usize = 100_000;
/// Bytes that are looked through before the rest is known by name alone.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Kinds of ours that are text.
const TEXT: [&str; 8] = ["eml", "mbox", "ics", "csv", "json", "txt", "html", "svg"];
/// Kinds of which a file named after somebody is about them alone.
const OF_ONE: [&str; 4] = ["eml", "ics", "json", "txt"];

/// The files that speak of a person, those about them alone marked.
pub struct Found {
    files: Vec<(PathBuf, bool)>,
    unread: u32,
}

impl Found {
    pub fn in_folder(folder: &Path, words: &Words) -> Self {
        let mut found = Self {
            files: Vec::new(),
            unread: 0,
        };
        let mut left = MOST_BYTES;
        for path in files(folder) {
            let extension = path.extension().unwrap_or_default().to_string_lossy();
            let extension = extension.to_lowercase();
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let label = label(&stem);
            if words.speak_in(label) {
                let alone = OF_ONE.contains(&extension.as_str()) && words.are_all_of(label);
                found.files.push((path, alone));
                continue;
            }
            let bytes = path.metadata().map_or(u64::MAX, |about| about.len());
            if !TEXT.contains(&extension.as_str()) || bytes > left {
                found.unread += 1;
                continue;
            }
            left -= bytes;
            match incoming::read(&path, bytes) {
                Ok(Some(text)) if speaks(&text, words) => found.files.push((path, false)),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => found.unread += 1,
            }
        }
        found.files.sort();
        found
    }

    /// Deletes what is about the person alone; what can't be deleted stays listed.
    pub fn without_those_alone(mut self) -> Self {
        self.files
            .retain(|(path, alone)| !alone || fs::remove_file(path).is_err());
        self
    }

    pub fn shown(&self) -> Exports {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let shown = self.files.iter().take(MOST_SHOWN);
        Exports {
            files: shown
                .map(|(path, alone)| ExportedFile {
                    path: path.display().to_string(),
                    alone: *alone,
                })
                .collect(),
            total: count(self.files.len()),
            alone: count(self.files.iter().filter(|(_, alone)| *alone).count()),
            unread: self.unread,
        }
    }
}

/// All regular files of the folder; links are not followed out of it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => {
                    folders.push((entry.path(), depth + 1));
                }
                Ok(kind) if kind.is_file() && found.len() < MOST_FILES => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found
}

/// A name without the letters that make it unique.
fn label(stem: &str) -> &str {
    match stem.rsplit_once('-') {
        Some((label, key))
            if key.len() == 8 && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            label
        }
        _ => stem,
    }
}

fn speaks(bytes: &[u8], words: &Words) -> bool {
    // Long lines of calendars and mails are folded.
    let text = String::from_utf8_lossy(bytes)
        .replace("\r\n ", "")
        .replace("=\r\n", "");
    text.lines()
        .any(|line| words.may_stand_in(line) && words.speak_in(line))
}
