//! Other people's calendars come in: what each broken file of the shared
//! collection gives, and files as the big programs write them.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use samovar_ical::read::{Limits, ReadCalendar, ReadError, ReadTime, ReadZone, read_calendar};

fn shared(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: {} is not here", folder.display());
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

pub fn limits() -> Limits {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    Limits {
        from: day(1990, 1, 1),
        to: day(2040, 1, 1),
        per_series: 500,
        per_file: 20_000,
    }
}

/// Every date as it is shown: start, end, title.
fn dates(calendar: &ReadCalendar) -> Vec<String> {
    let found = calendar.occurrences(&limits());
    let shown = found.occurrences.iter().map(|one| match &one.time {
        ReadTime::Days { first, last } => format!("{first}–{last} {}", one.entry.title),
        ReadTime::Timed { starts, ends } => {
            let zone = match &starts.zone {
                ReadZone::Utc => "UTC".to_owned(),
                ReadZone::Known(zone) => zone.name().to_owned(),
                ReadZone::OfFile(zone) => format!("own {}", zone.name),
                ReadZone::Floating => "floating".to_owned(),
            };
            let clock = |at: chrono::NaiveDateTime| at.format("%Y-%m-%dT%H:%M").to_string();
            format!(
                "{} {} {zone} {}",
                clock(starts.wall),
                clock(ends.wall),
                one.entry.title
            )
        }
    });
    shown.collect()
}

/// What was said: left out, noted on reading, noted on counting dates.
fn said(calendar: &ReadCalendar) -> Vec<&'static str> {
    let expansion = calendar.occurrences(&limits());
    let left_out = calendar.left_out.iter();
    let notes = calendar.notes.iter().chain(&expansion.notes);
    left_out
        .chain(notes)
        .map(|remark| remark.code.code())
        .collect()
}

/// The only date of nearly all of the broken files.
const EVENING: &str = "2026-02-05T19:00 2026-02-05T21:00 Europe/Moscow Митап, Rust";

/// File, dates (empty: the usual evening), what is said.
const BAD: &[(&str, &[&str], &[&str])] = &[
    ("attendee_not_uri", &[], &[]),
    // The backslash goes, the letter stays.
    (
        "bad_escape",
        &["2026-02-05T19:00 2026-02-05T21:00 Europe/Moscow Митап, qRust"],
        &[],
    ),
    ("bad_geo", &[], &[]),
    ("bare_lf", &[], &[]),
    ("bom", &[], &[]),
    ("cancel_no_seq", &[], &[]),
    (
        "control_char",
        &["2026-02-05T19:00 2026-02-05T21:00 Europe/Moscow Митап, Ru st"],
        &[],
    ),
    (
        "dtend_before",
        &["2026-02-05T19:00 2026-02-05T19:00 Europe/Moscow Митап, Rust"],
        &["end-before-start"],
    ),
    ("dtend_duration", &[], &[]),
    ("dtstamp_local", &[], &[]),
    (
        "exdate_date",
        &[
            EVENING,
            "2026-02-19T19:00 2026-02-19T21:00 Europe/Moscow Митап, Rust",
            "2026-02-26T19:00 2026-02-26T21:00 Europe/Moscow Митап, Rust",
            "2026-03-05T19:00 2026-03-05T21:00 Europe/Moscow Митап, Rust",
        ],
        &[],
    ),
    (
        "exdate_miss",
        &[
            EVENING,
            "2026-02-12T19:00 2026-02-12T21:00 Europe/Moscow Митап, Rust",
            "2026-02-19T19:00 2026-02-19T21:00 Europe/Moscow Митап, Rust",
            "2026-02-26T19:00 2026-02-26T21:00 Europe/Moscow Митап, Rust",
            "2026-03-05T19:00 2026-03-05T21:00 Europe/Moscow Митап, Rust",
        ],
        &[],
    ),
    ("good_cancel", &[], &[]),
    ("good_publish", &[], &[]),
    ("good_reply", &[], &[]),
    ("good_request", &[], &[]),
    ("injected_line", &[], &["line-not-understood"]),
    (
        "long_line",
        &[
            "2026-02-05T19:00 2026-02-05T21:00 Europe/Moscow жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжМитап, Rust",
        ],
        &[],
    ),
    ("nesting", &[], &["not-closed"]),
    ("no_dtstamp", &[], &[]),
    ("no_prodid", &[], &[]),
    ("no_uid", &[], &["uid-missing"]),
    ("no_version", &[], &[]),
    ("no_vtimezone", &[], &[]),
    ("not_utf8", &[], &["not-utf8"]),
    ("param_colon", &[], &[]),
    ("param_quote", &[], &[]),
    ("publish_attendee", &[], &[]),
    ("reply_two_attendees", &[], &[]),
    ("request_no_attendee", &[], &[]),
    ("request_two_uids", &[EVENING, EVENING], &[]),
    (
        "rrule_until_count",
        &[
            EVENING,
            "2026-02-12T19:00 2026-02-12T21:00 Europe/Moscow Митап, Rust",
            "2026-02-19T19:00 2026-02-19T21:00 Europe/Moscow Митап, Rust",
        ],
        &[],
    ),
    (
        "rrule_until_local",
        &[
            EVENING,
            "2026-02-12T19:00 2026-02-12T21:00 Europe/Moscow Митап, Rust",
            "2026-02-19T19:00 2026-02-19T21:00 Europe/Moscow Митап, Rust",
            "2026-02-26T19:00 2026-02-26T21:00 Europe/Moscow Митап, Rust",
            "2026-03-05T19:00 2026-03-05T21:00 Europe/Moscow Митап, Rust",
            "2026-03-12T19:00 2026-03-12T21:00 Europe/Moscow Митап, Rust",
            "2026-03-19T19:00 2026-03-19T21:00 Europe/Moscow Митап, Rust",
            "2026-03-26T19:00 2026-03-26T21:00 Europe/Moscow Митап, Rust",
        ],
        &[],
    ),
    (
        "split_utf8",
        &["2026-02-05T19:00 2026-02-05T21:00 Europe/Moscow Мит, Rust"],
        &[],
    ),
    ("status", &[], &[]),
    (
        "truncated",
        &["–"],
        &["start-missing", "line-not-understood", "not-closed"],
    ),
    ("two_uid", &[], &["uid-twice"]),
    ("tzid_utc", &[], &["zone-and-utc"]),
    ("uid_dup", &[], &["same-entry-twice"]),
    ("unescaped_comma", &[], &[]),
    ("valarm_no_desc", &[], &[]),
    ("wrong_vtimezone", &[], &[]),
];

#[test]
fn every_broken_file_gives_what_it_can() {
    let files = shared("ics-bad");
    for path in &files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let Some((_, expected, codes)) = BAD.iter().find(|(known, ..)| *known == name) else {
            panic!("nothing is expected of {name}");
        };
        let calendar = read_calendar(&std::fs::read(path).unwrap()).unwrap();
        let expected: Vec<&str> = match **expected {
            [] => vec![EVENING],
            ["–"] => vec![],
            ref dates => dates.to_vec(),
        };
        assert_eq!(dates(&calendar), expected, "{name}");
        assert_eq!(said(&calendar), **codes, "{name}");
    }
    assert!(files.is_empty() || files.len() == BAD.len());
}

#[test]
fn people_are_found_in_whatever_way_they_are_written() {
    for path in shared("ics-bad") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let calendar = read_calendar(&std::fs::read(&path).unwrap()).unwrap();
        for entry in &calendar.entries {
            let organizer = entry.organizer.as_ref().map(|person| person.email.as_str());
            assert_eq!(organizer, Some("o@p.example"), "{name}");
            let attendees: Vec<&str> = entry
                .attendees
                .iter()
                .map(|one| one.person.email.as_str())
                .collect();
            let expected: &[&str] = match name.as_str() {
                "good_publish" | "request_no_attendee" => &[],
                "reply_two_attendees" => &["a@p.example", "b@p.example"],
                _ => &["a@p.example"],
            };
            assert_eq!(attendees, expected, "{name}");
        }
    }
}

#[test]
fn real_files_are_read_without_a_fault() {
    let mut read = 0;
    for path in shared("ics") {
        let bytes = std::fs::read(&path).unwrap();
        match read_calendar(&bytes) {
            Ok(calendar) => {
                read += calendar.occurrences(&limits()).occurrences.len();
                let again = read_calendar(&bytes).unwrap();
                assert_eq!(calendar, again, "{}", path.display());
            }
            // Pieces without a calendar around them, and mutilated headers.
            Err(error) => assert_eq!(error, ReadError::NotACalendar),
        }
    }
    println!("{read} dates");
}
