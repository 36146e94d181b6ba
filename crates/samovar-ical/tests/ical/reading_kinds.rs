//! What other people's calendars really hold: one identity for all entries,
//! markup, titles that say what STATUS does not, no zone at all.

use samovar_ical::State;
use samovar_ical::read::{ReadCalendar, ReadTime, RemarkCode, read_calendar};

fn read(head: &str, entries: &[&str]) -> ReadCalendar {
    let entries: Vec<String> = entries
        .iter()
        .map(|lines| format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n"))
        .collect();
    let text = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\n{head}{}END:VCALENDAR\n",
        entries.concat()
    );
    read_calendar(text.as_bytes()).unwrap()
}

fn codes(calendar: &ReadCalendar) -> Vec<RemarkCode> {
    let mut codes: Vec<RemarkCode> = calendar.notes.iter().map(|note| note.code).collect();
    codes.extend(calendar.left_out.iter().map(|remark| remark.code));
    codes
}

fn titles(calendar: &ReadCalendar) -> Vec<&str> {
    let entries = calendar.entries.iter();
    entries.map(|entry| entry.title.as_str()).collect()
}

const STAMP: &str = "DTSTAMP:20260912T140000Z";

#[test]
fn entries_under_one_identity_are_as_many_events() {
    let lines = |start: &str, title: &str| {
        format!("UID:46939\nSEQUENCE: 0\n{STAMP}\nDTSTART:{start}\nSUMMARY:{title}")
    };
    let all = [
        lines("20270915T130000Z", "Closing"),
        lines("20270915T110000Z", "Scanners"),
        lines("20270915T101500Z", "Coffee"),
        lines("20270914T101500Z", "Coffee"),
        // In another room at the same time.
        lines("20270914T101500Z", "A key store"),
        // The very same again.
        lines("20270915T130000Z", "Closing"),
    ];
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let calendar = read("", &all);
    assert_eq!(
        titles(&calendar),
        ["Closing", "Scanners", "Coffee", "Coffee", "A key store"]
    );
    let mut uids: Vec<&str> = calendar
        .entries
        .iter()
        .map(|entry| entry.uid.as_str())
        .collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 5);
    let again = read("", &all);
    assert_eq!(calendar, again);
    let mut expected = vec![RemarkCode::UidShared; 6];
    expected.push(RemarkCode::SameEntryTwice);
    assert_eq!(codes(&calendar), expected);
}

#[test]
fn versions_of_one_event_stay_one() {
    let entry = |sequence: u32, stamp: &str, start: &str, title: &str| {
        format!(
            "UID:a@example.org\nSEQUENCE:{sequence}\nDTSTAMP:{stamp}\nDTSTART:{start}\nSUMMARY:{title}"
        )
    };
    let (day, later) = ("20270914T101500Z", "20270915T101500Z");
    let (then, now) = ("20260912T140000Z", "20260913T140000Z");
    // The first entry, the second, and the title that counts.
    let cases = [
        // Moved and called otherwise, and it says so.
        (
            entry(0, then, day, "Old"),
            entry(1, then, later, "New"),
            "New",
        ),
        // Without a number, but written later.
        (
            entry(0, then, day, "Talk"),
            entry(0, now, later, "Talk"),
            "Talk",
        ),
        (entry(0, then, day, "Old"), entry(0, now, day, "New"), "New"),
    ];
    for (one, other, title) in cases {
        let calendar = read("", &[&one, &other]);
        assert_eq!(titles(&calendar), [title], "{one}");
        assert_eq!(codes(&calendar), [RemarkCode::UidClaimedTwice]);
        assert_eq!(calendar.entries[0].uid, "a@example.org");
    }
}

#[test]
fn dates_of_a_series_belong_to_it_whatever_shares_its_identity() {
    let series = format!(
        "UID:1\n{STAMP}\nDTSTART:20270105T190000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Weekly"
    );
    let moved = format!(
        "UID:1\n{STAMP}\nRECURRENCE-ID:20270112T190000Z\nDTSTART:20270112T200000Z\nSUMMARY:Weekly"
    );
    let other = format!("UID:1\n{STAMP}\nDTSTART:20270301T190000Z\nSUMMARY:Party");
    let calendar = read("", &[&series, &moved, &other]);
    let uids: Vec<&str> = calendar
        .entries
        .iter()
        .map(|entry| entry.uid.as_str())
        .collect();
    assert_eq!(uids[..2], ["1", "1"]);
    assert_ne!(uids[2], "1");
}

#[test]
fn titles_that_call_an_event_off_are_believed_and_said() {
    let entry = |title: &str, status: &str| {
        format!("UID:{title}\n{STAMP}\nDTSTART:20270914T101500Z\n{status}SUMMARY:{title}")
    };
    let calendar = read(
        "",
        &[
            &entry("Canceled: Rust evening", ""),
            &entry("«Отменено» Вечер", "STATUS:CONFIRMED\n"),
            &entry("[Cancelled] Tea", "STATUS:CANCELLED\n"),
            &entry("Cancelled Flights: a talk", ""),
        ],
    );
    let read: Vec<(&str, State)> = calendar
        .entries
        .iter()
        .map(|entry| (entry.title.as_str(), entry.state))
        .collect();
    assert_eq!(
        read,
        [
            ("Rust evening", State::Cancelled),
            ("Вечер", State::Cancelled),
            ("Tea", State::Cancelled),
            ("Cancelled Flights: a talk", State::Confirmed),
        ]
    );
    let told: Vec<(RemarkCode, &str)> = calendar
        .notes
        .iter()
        .map(|note| (note.code, note.detail.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (RemarkCode::CancelledByTitle, "Canceled: Rust evening"),
            (RemarkCode::CancelledByTitle, "«Отменено» Вечер"),
        ]
    );
}

#[test]
fn markup_of_texts_is_taken_off() {
    let calendar = read(
        "",
        &[
            "UID:1\nDTSTART:20270514T130000Z\nSUMMARY:Decorators &amp; co.\nLOCATION:Online &amp; in-person\\; Room 310\nDESCRIPTION:<p>The <code>@</code>\\, explained</p>\\n<ul>\\n<li>one</li>\\n<li>two</li>\\n</ul>\\n<p>See <a href=\"https://example.org/106/\">the page</a>.</p>",
            "UID:2\nDTSTART:20270515T130000Z\nSUMMARY:Talk\nX-ALT-DESC;FMTTYPE=text/html:<html><body><p>Doors at six\\, tea</p>\\n<p>Talks; questions</p></body></html>",
            "UID:3\nDTSTART:20270516T130000Z\nSUMMARY:Talk 2\nDESCRIPTION:Plain\nX-ALT-DESC;FMTTYPE=text/html:<p>Rich</p>",
            "UID:4\nDTSTART:20270517T130000Z\nSUMMARY:a < b\nDESCRIPTION: \nLOCATION:<KEIN ORT ANGEGEBEN>",
        ],
    );
    let read: Vec<(&str, &str, &str)> = calendar
        .entries
        .iter()
        .map(|one| {
            (
                one.title.as_str(),
                one.location.as_str(),
                one.description.as_str(),
            )
        })
        .collect();
    assert_eq!(
        read,
        [
            (
                "Decorators & co.",
                "Online & in-person; Room 310",
                "The @, explained\n\n• one\n• two\n\nSee the page (https://example.org/106/)."
            ),
            ("Talk", "", "Doors at six, tea\n\nTalks; questions"),
            ("Talk 2", "", "Plain"),
            ("a < b", "", ""),
        ]
    );
    assert_eq!(codes(&calendar), [RemarkCode::PlaceIsNone]);
    assert_eq!(calendar.notes[0].detail, "<KEIN ORT ANGEGEBEN>");
}

#[test]
fn the_zone_of_a_calendar_is_where_it_says_so() {
    let utc = "UID:1\nDTSTART:20270514T130000Z\nSUMMARY:x";
    let zone = "BEGIN:VTIMEZONE\nTZID:Europe/Rome\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n";
    let cases = [
        (
            "X-WR-TIMEZONE:Europe/Copenhagen\n".to_owned(),
            Some("Europe/Copenhagen"),
        ),
        (
            "X-WR-TIMEZONE:Romance Standard Time\n".to_owned(),
            Some("Europe/Paris"),
        ),
        ("VTIMEZONE: Europe/Rome\n".to_owned(), Some("Europe/Rome")),
        (
            "X-LIC-LOCATION:Europe/Rome\n".to_owned(),
            Some("Europe/Rome"),
        ),
        (zone.to_owned(), Some("Europe/Rome")),
        (format!("{zone}{}", zone.replace("Rome", "Berlin")), None),
        ("X-WR-TIMEZONE:Nowhere\n".to_owned(), None),
        (String::new(), None),
    ];
    for (head, expected) in cases {
        let calendar = read(&head, &[utc]);
        assert_eq!(calendar.zone.map(|zone| zone.name()), expected, "{head}");
    }
    let named = "UID:2\nDTSTART;TZID=Asia/Tokyo:20270514T130000\nSUMMARY:y";
    assert_eq!(
        read("", &[utc, named]).zone.map(|zone| zone.name()),
        Some("Asia/Tokyo")
    );
}

#[test]
fn samples_of_the_kinds_are_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let bytes = std::fs::read(folder.join("one-uid.ics")).unwrap();
    assert_eq!(read_calendar(&bytes).unwrap().entries.len(), 4);
    let html = std::fs::read(folder.join("html.ics")).unwrap();
    for entry in read_calendar(&html).unwrap().entries {
        assert!(
            !entry.description.contains(['<', '>']),
            "{}",
            entry.description
        );
    }
    let days = read_calendar(&std::fs::read(folder.join("whole-days.ics")).unwrap()).unwrap();
    assert!(matches!(days.entries[0].time, Some(ReadTime::Days { .. })));
    assert_eq!(days.zone.map(|zone| zone.name()), Some("Europe/Copenhagen"));
}
