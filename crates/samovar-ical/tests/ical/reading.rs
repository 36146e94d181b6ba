//! Other people's calendars come in: what each broken file gives, and files as the
//! big programs write them.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use samovar_ical::read::{
    Answer, Limits, Method, ReadCalendar, ReadError, ReadTime, ReadZone, read_calendar,
};

/// One meeting, a fault a file.
fn broken() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bad");
    let entries = std::fs::read_dir(&folder).unwrap();
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
    let files = broken();
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
    assert_eq!(files.len(), BAD.len());
}

#[test]
fn people_are_found_in_whatever_way_they_are_written() {
    for path in broken() {
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

/// Run by hand over whatever calendars there are.
#[test]
#[ignore = "needs a folder of calendars, named in CALENDARS"]
fn files_of_others_are_read_without_a_fault() {
    let folder = std::env::var_os("CALENDARS").expect("CALENDARS names a folder");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
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
    assert!(read > 0);
}

fn fixture(name: &str) -> ReadCalendar {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    read_calendar(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn outlook_is_read_with_its_own_zones_and_whole_days() {
    let calendar = fixture("outlook.ics");
    assert_eq!(
        dates(&calendar),
        [
            "2026-12-18T19:00 2026-12-18T22:00 Europe/Moscow Вечер Rust",
            "2026-11-20T19:00 2026-11-20T20:00 own (UTC+01:00) Amsterdam, Berlin, Rome Loose zone",
            "2026-07-01T19:00 2026-07-01T20:00 own Customized Time Zone Own zone",
            "2026-12-02T19:00 2026-12-02T20:00 own Customized Time Zone Own zone",
            "2026-12-31–2027-01-01 Праздники",
        ]
    );
    assert_eq!(said(&calendar), ["zone-of-file", "zone-of-file"]);
    let expansion = calendar.occurrences(&limits());
    let instants: Vec<String> = expansion.occurrences[2..4]
        .iter()
        .filter_map(|one| match &one.time {
            ReadTime::Timed { starts, .. } => {
                Some(starts.instant(samovar_zone::Zone::utc()).to_rfc3339())
            }
            ReadTime::Days { .. } => None,
        })
        .collect();
    // Summer and winter time by the rules of the file.
    assert_eq!(
        instants,
        ["2026-07-01T17:00:00+00:00", "2026-12-02T18:00:00+00:00"]
    );
    assert_eq!(calendar.entries[0].description, "Доклады\nи чай");
}

#[test]
fn google_is_read_with_moved_and_left_out_dates() {
    let calendar = fixture("google.ics");
    assert_eq!(
        (
            calendar.name.as_str(),
            calendar.zone.map(|zone| zone.name())
        ),
        ("Meetups in town", Some("Europe/Moscow"))
    );
    assert_eq!(
        dates(&calendar),
        [
            "2026-12-05T16:00 2026-12-05T18:00 UTC Go Night",
            "2026-12-01T19:00 2026-12-01T21:00 Europe/Moscow Weekly",
            "2026-12-16T20:00 2026-12-16T22:00 Europe/Moscow Weekly, moved",
            "2026-12-22T19:00 2026-12-22T21:00 Europe/Moscow Weekly",
            "2026-12-31–2026-12-31 New Year’s Eve",
        ]
    );
    let keys: Vec<String> = calendar
        .occurrences(&limits())
        .occurrences
        .iter()
        .map(|one| one.date.clone())
        .collect();
    assert_eq!(
        keys,
        [
            "",
            "20261201T190000",
            "20261215T190000",
            "20261222T190000",
            ""
        ]
    );
    assert_eq!(said(&calendar), [""; 0]);
}

#[test]
fn apple_is_read_over_the_hour_that_comes_twice() {
    let calendar = fixture("apple.ics");
    assert_eq!(
        dates(&calendar),
        [
            "2026-10-25T01:30 2026-10-25T03:30 Europe/Berlin Night of the long hour",
            "2026-11-20T19:00 2026-11-21T21:00 floating Floating",
        ]
    );
    assert_eq!(said(&calendar), ["not-an-event"]);
    let entry = &calendar.entries[0];
    assert_eq!(entry.location, "Kulturhaus Hauptstraße 1 Berlin");
    assert_eq!(entry.url, "https://example.org/night");
    assert_eq!(
        entry.geo.map(|geo| (geo.latitude(), geo.longitude())),
        Some((52.5, 13.4))
    );
}

#[test]
fn an_answer_is_read_with_all_that_it_says() {
    let calendar = fixture("thunderbird-reply.ics");
    assert_eq!(calendar.method, Some(Method::Reply));
    let [entry] = calendar.entries.as_slice() else {
        panic!("one answer")
    };
    assert_eq!(
        (entry.sequence, entry.comment.as_str()),
        (3, "See you, or Boris")
    );
    assert_eq!(
        entry.dtstamp.map(|at| at.to_rfc3339()).as_deref(),
        Some("2026-11-02T10:00:00+00:00")
    );
    assert_eq!(
        entry.recurrence_id.as_ref().map(|id| id.text()).as_deref(),
        Some("20261218T190000")
    );
    let [guest] = entry.attendees.as_slice() else {
        panic!("one guest")
    };
    assert_eq!(
        (guest.person.email.as_str(), guest.person.name.as_str()),
        ("Anna+x@example.org", "Анна Петрова")
    );
    assert_eq!((guest.answer, guest.plus_ones), (Answer::Delegated, 2));
    assert_eq!(
        (guest.delegated_to.join(" "), guest.comment.as_str()),
        ("boris@example.org".to_owned(), "Late, sorry")
    );
}

#[test]
fn rules_that_never_end_or_make_a_million_dates_are_cut_and_it_is_said() {
    let calendar = fixture("bombs.ics");
    let expansion = calendar.occurrences(&limits());
    let mut counts = std::collections::BTreeMap::new();
    for one in &expansion.occurrences {
        *counts.entry(one.entry.uid.as_str()).or_insert(0) += 1;
    }
    let expected = [
        ("endless", 51),
        ("million", 500),
        ("never", 1),
        ("nonsense", 1),
        ("off-rule", 3),
        ("secondly", 1),
        ("times", 1),
        ("zero", 2),
    ];
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected);
    let said: Vec<(&str, &str)> = calendar
        .notes
        .iter()
        .chain(&expansion.notes)
        .map(|note| (note.uid.as_str(), note.code.code()))
        .collect();
    assert_eq!(
        said,
        [
            ("nonsense", "rule-invalid"),
            ("secondly", "rule-too-often"),
            ("secondly", "rule-endless"),
            ("million", "too-many-dates"),
            ("times", "rule-too-often"),
            ("times", "rule-endless"),
            ("never", "rule-endless"),
            ("endless", "rule-endless"),
        ]
    );
}

#[test]
fn what_we_write_reads_back_as_it_was() {
    use samovar_i18n::Lang;
    let now = "2026-11-01T09:00:00Z".parse().unwrap();
    let event = crate::sample::event();
    let written = samovar_ical::add_to_calendar(&event, Lang::Ru, now).unwrap();
    let calendar = read_calendar(&written.to_bytes()).unwrap();
    let [entry] = calendar.entries.as_slice() else {
        panic!("one event")
    };
    assert_eq!(entry.uid, event.uid.as_str());
    assert_eq!(
        (entry.sequence, entry.title.as_str()),
        (event.sequence, event.title.as_str())
    );
    let Some(ReadTime::Timed { starts, ends }) = &entry.time else {
        panic!("by the clock")
    };
    assert_eq!((starts.wall, ends.wall), (event.starts.at, event.ends.at));
    assert_eq!(starts.zone, ReadZone::Known(event.zone));
    assert_eq!((calendar.left_out.len(), calendar.notes.len()), (0, 0));
}

#[test]
fn a_series_that_we_write_reads_back_date_by_date() {
    use chrono::Datelike;
    use samovar_i18n::Lang;
    use samovar_ical::{Ending, Recurrence, Repeat, Series, add_series_to_calendar};
    let event = crate::sample::event();
    let first = event.starts.at.date();
    let repeat = Repeat::Weekly {
        interval: 2,
        days: vec![first.weekday()],
    };
    let recurrence = Recurrence {
        repeat,
        ending: Ending::After(6),
    };
    let all: Vec<NaiveDate> = recurrence.dates(first).collect();
    let series = Series {
        event: event.clone(),
        recurrence,
        skipped: vec![all[2]],
        changed: Vec::new(),
    };
    let now = "2026-11-01T09:00:00Z".parse().unwrap();
    let written = add_series_to_calendar(&series, Lang::En, now).unwrap();
    let calendar = read_calendar(&written.to_bytes()).unwrap();
    let read: Vec<NaiveDate> = calendar
        .occurrences(&limits())
        .occurrences
        .iter()
        .map(|one| one.time.first_day())
        .collect();
    let kept: Vec<NaiveDate> = all
        .into_iter()
        .filter(|day| !series.skipped.contains(day))
        .collect();
    assert_eq!(read, kept);
    assert_eq!(said(&calendar), [""; 0]);
}
