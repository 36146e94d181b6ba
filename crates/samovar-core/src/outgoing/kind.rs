//! What kind of file stands where one is to be written. Told by the bytes; a
//! table of text has no mark, so there the name has to say it too.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use samovar_i18n::{Lang, msg};
use serde::de::IgnoredAny;

use super::ours;
use crate::error::{Error, Result};
use crate::incoming;

/// The kinds that Samovar writes where it is told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Csv,
    Xlsx,
    Calendar,
    Json,
    /// A whole planner as JSON, told by what it says first.
    PlannerJson,
    ScheduleXml,
    /// A page of ours: it says so.
    Html,
    /// One of ours to read: it begins with our name.
    Text,
    Pdf,
    Mbox,
    /// A chart of ours: it says so.
    Svg,
    Planner,
    Checksum,
    /// What other laptops lack: it says so, and the rest is sealed.
    Bundle,
    /// A laptop that asks to share a planner: it says so.
    JoinRequest,
}

/// How the files begin that go from laptop to laptop.
const BUNDLE: &str = "samovar-bundle ";
const JOIN_REQUEST: &str = "samovar-request ";
/// Enough for every mark, and for the first line of a table.
const HEAD: u64 = 64 * 1024;
/// Where a ZIP names its parts.
const TAIL: u64 = 256 * 1024;
/// A JSON of ours is about one person.
const LONGEST_JSON: u64 = 64 * 1024 * 1024;

impl FileKind {
    /// Whether the file at `path` is of this kind, or empty.
    pub fn is_that_of(self, path: &Path) -> Result<bool> {
        let failed = |error| Error::io(path, false, error);
        let mut file = incoming::open(path)?;
        let mut head = Vec::new();
        (&mut file)
            .take(HEAD)
            .read_to_end(&mut head)
            .map_err(failed)?;
        if head.is_empty() {
            return Ok(true);
        }
        let text = text(&head);
        Ok(match self {
            Self::Pdf => head.starts_with(b"%PDF-"),
            Self::Planner => ours::is_planner_head(&head),
            Self::Bundle => head.starts_with(BUNDLE.as_bytes()),
            Self::JoinRequest => head.starts_with(JOIN_REQUEST.as_bytes()),
            Self::Calendar => text.is_some_and(|text| is_calendar(&text)),
            Self::Mbox => head.starts_with(b"From "),
            Self::Checksum => text.is_some_and(|text| is_checksum(&text)),
            Self::Text => text.is_some_and(|text| is_ours_to_read(&text)),
            Self::ScheduleXml => text.is_some_and(|text| is_schedule(&text)),
            Self::Svg => text.is_some_and(|text| is_our_chart(&text)),
            Self::Html => text.is_some_and(|text| is_our_page(&text)),
            Self::PlannerJson => text.is_some_and(|text| is_planner_json(&text)),
            Self::Csv => is_table(text.as_deref(), &head, path),
            Self::Json => {
                text.is_some_and(|text| text.trim_start().starts_with('{')) && {
                    file.seek(SeekFrom::Start(0)).map_err(failed)?;
                    is_json(file)
                }
            }
            Self::Xlsx => head.starts_with(b"PK\x03\x04") && is_workbook(&mut file, &head)?,
        })
    }
}

/// The head as text without its mark, or nothing where it is none.
fn text(head: &[u8]) -> Option<String> {
    let head = head.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(head);
    if head.contains(&0) {
        return None;
    }
    Some(String::from_utf8_lossy(head).into_owned())
}

fn is_ours_to_read(text: &str) -> bool {
    Lang::ALL
        .iter()
        .any(|lang| text.starts_with(&msg::person_file_title(*lang)))
}

fn is_planner_json(text: &str) -> bool {
    text.trim_start().starts_with('{') && text.contains("\"samovar-planner/")
}

fn is_schedule(text: &str) -> bool {
    text.trim_start().starts_with('<') && text.contains("<schedule")
}

fn is_our_page(text: &str) -> bool {
    text.starts_with("<!DOCTYPE html>") && text.contains(r#"name="generator" content="Samovar""#)
}

/// It says at its head who drew it.
fn is_our_chart(text: &str) -> bool {
    text.starts_with("<svg ") && text.contains(r#"data-generator="Samovar""#)
}

fn is_calendar(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default();
    first.trim_end().eq_ignore_ascii_case("BEGIN:VCALENDAR")
}

/// 64 hexadecimal digits, as `sha256sum` writes them, also with a name behind.
fn is_checksum(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_sum = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    words.next().is_some_and(is_sum) && text.trim_end().lines().count() == 1
}

/// A table of text: one of ours by its mark, or one whose name says so and whose
/// text is nothing else.
fn is_table(text: Option<&str>, head: &[u8], path: &Path) -> bool {
    let is_utf16 = head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]);
    let named = path.extension().is_some_and(|ending| {
        ["csv", "tsv"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    let Some(text) = text else {
        return is_utf16 && named;
    };
    let begin = text.trim_start();
    let is_another = [
        "%PDF",
        "{",
        "[",
        "<",
        "BEGIN:",
        "From ",
        "PK",
        "#!",
        "-----BEGIN",
        BUNDLE,
        JOIN_REQUEST,
    ]
    .iter()
    .any(|mark| begin.starts_with(mark))
        || is_checksum(text)
        || text
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n'));
    let first = text.lines().next().unwrap_or_default();
    let is_ours = head.starts_with("\u{FEFF}".as_bytes()) && first.contains([',', ';']);
    !is_another && (named || is_ours)
}

fn is_json(file: File) -> bool {
    serde_json::from_reader::<_, IgnoredAny>(BufReader::new(file.take(LONGEST_JSON))).is_ok()
}

/// A ZIP whose parts are those of a workbook.
fn is_workbook(file: &mut File, head: &[u8]) -> Result<bool> {
    let holds = |bytes: &[u8]| bytes.windows(11).any(|part| part == b"xl/workbook");
    if holds(head) {
        return Ok(true);
    }
    let mut tail = Vec::new();
    let size = file.seek(SeekFrom::End(0)).unwrap_or(0);
    let read = file
        .seek(SeekFrom::Start(size.saturating_sub(TAIL)))
        .and_then(|_| file.take(TAIL).read_to_end(&mut tail));
    Ok(read.is_ok() && holds(&tail))
}
