//! Calendars damaged in every way that bytes can be: none may panic, none may
//! take forever, and reading the same bytes twice gives the same.
//!
//! `SAMOVAR_FUZZ_RUNS=100000 cargo test -p samovar-ical fuzz` runs it for long;
//! without it each kind gets a few hundred.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use samovar_ical::read::read_calendar;

use crate::reading::limits;

fn runs() -> ProptestConfig {
    let runs = std::env::var("SAMOVAR_FUZZ_RUNS").ok();
    ProptestConfig {
        cases: runs.and_then(|runs| runs.parse().ok()).unwrap_or(256),
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..ProptestConfig::default()
    }
}

/// Whole files, and broken ones.
static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["tests/fixtures", "tests/fixtures/bad"] {
        let entries = std::fs::read_dir(here.join(folder)).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.is_file());
        paths.sort();
        for path in paths {
            let mut bytes = std::fs::read(path).unwrap();
            bytes.truncate(6000);
            found.push(bytes);
        }
    }
    found
});

/// Pieces that mean something to a calendar.
const PIECES: &[&str] = &[
    "\r\nBEGIN:VEVENT\r\n",
    "\r\nEND:VEVENT\r\n",
    "\r\nEND:VCALENDAR\r\n",
    "\r\n ",
    "\r",
    "\n\n",
    "\r\nRRULE:FREQ=DAILY;COUNT=4294967295\r\n",
    "\r\nRRULE:FREQ=MONTHLY;BYSETPOS=-366;BYDAY=-53MO\r\n",
    "\r\nRRULE:FREQ=YEARLY;INTERVAL=65535;BYWEEKNO=-53\r\n",
    "\r\nRRULE:FREQ=WEEKLY;UNTIL=00000101\r\n",
    "\r\nRRULE:FREQ=YEARLY;BYYEARDAY=-366;BYMONTHDAY=-31;BYMONTH=12L\r\n",
    "\r\nDTSTART:99991231T235959Z\r\n",
    "\r\nDTSTART;VALUE=DATE:00010101\r\n",
    "\r\nDURATION:-P4294967295W\r\n",
    "\r\nDTEND:16000101T000000\r\n",
    "\r\nRDATE;VALUE=PERIOD:20260101T000000Z/P99999999D\r\n",
    "\r\nTZID:X\r\n",
    "\r\nTZOFFSETTO:+9999\r\n",
    "\r\nEXDATE;TZID=(UTC+03:00) M:20260101\r\n",
    "\r\nATTENDEE;CN=\"a\":mailto:%FF%\r\n",
    "\u{FEFF}",
    "\u{2028}",
    "DTSTART;TZID=",
    "=",
    ";",
    ":",
    "\"",
    "\\",
];

fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let cut = (
        any::<Index>(),
        any::<Index>(),
        0..PIECES.len(),
        any::<u8>(),
        0..5_u8,
    );
    (
        any::<Index>(),
        any::<Index>(),
        proptest::collection::vec(cut, 1..12),
    )
        .prop_map(|(seed, other, cuts)| {
            let mut bytes = seed.get(&SEEDS).clone();
            for (a, b, piece, byte, how) in cuts {
                if bytes.is_empty() {
                    break;
                }
                let (from, to) = (a.index(bytes.len()), b.index(bytes.len()));
                let (from, to) = (from.min(to), from.max(to));
                match how {
                    0 => bytes[from] = byte,
                    1 => drop(bytes.splice(from..from, PIECES[piece].bytes())),
                    2 => drop(bytes.drain(from..to.min(from + 200))),
                    3 => drop(bytes.splice(
                        from..to.min(from + 40),
                        other.get(&SEEDS).iter().take(400).copied(),
                    )),
                    _ => {
                        let copy = bytes[from..to.min(from + 300)].to_vec();
                        drop(bytes.splice(to..to, copy));
                    }
                }
            }
            bytes
        })
}

/// Reads, counts dates, and holds both to what they promise.
fn read(bytes: &[u8]) {
    let Ok(calendar) = read_calendar(bytes) else {
        return;
    };
    let dates = calendar.occurrences(&limits());
    assert!(dates.occurrences.len() <= calendar.entries.len() + limits().per_file);
    for one in &dates.occurrences {
        assert!(one.time.first_day() <= one.time.last_day().succ_opt().unwrap());
        assert!(!one.entry.uid.is_empty());
    }
    assert!(calendar.left_out.len() <= calendar.left_out_count);
    for remark in calendar
        .left_out
        .iter()
        .chain(&calendar.notes)
        .chain(&dates.notes)
    {
        assert!(remark.detail.chars().count() <= 120);
    }
}

proptest! {
    #![proptest_config(runs())]

    #[test]
    fn fuzz_damaged_calendars(bytes in damaged()) {
        read(&bytes);
    }

    #[test]
    fn fuzz_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read(&bytes);
    }

    #[test]
    fn fuzz_lines_of_a_calendar(pieces in proptest::collection::vec(0..PIECES.len(), 0..40)) {
        let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        read(format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260101T100000Z{text}").as_bytes());
    }
}
