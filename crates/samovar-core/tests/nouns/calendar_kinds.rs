//! Calendars as other programs really write them: no zone, UTC alone, one
//! identity for all, markup, gaps. What was taken for what is missing is said
//! before anything is written.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn file(desk: &Desk, name: &str, head: &str, entries: &[&str]) -> String {
    let entries: Vec<String> = entries
        .iter()
        .map(|lines| format!("BEGIN:VEVENT\nDTSTAMP:20261002T104159Z\n{lines}\nEND:VEVENT\n"))
        .collect();
    desk.file(
        name,
        &format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\n{head}{}END:VCALENDAR\n",
            entries.concat()
        ),
    )
}

/// Title, start, end and zone of what the preview would make.
fn rows(preview: &Value) -> Vec<String> {
    let rows = preview["events"]["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        ["title", "starts", "ends", "zone"]
            .map(|field| text(&row[field]))
            .join("|")
    })
    .collect()
}

fn codes(remarks: &Value) -> Vec<String> {
    let remarks = remarks.as_array().unwrap().iter();
    remarks.map(|remark| text(&remark["code"])).collect()
}

fn preview(desk: &Desk, path: &str, zone: Option<&str>) -> Value {
    desk.call("preview_calendar", json!({ "paths": [path], "zone": zone }))
}

fn read(desk: &Desk, path: &str, zone: Option<&str>) -> [u64; 3] {
    let request = json!({ "paths": [path], "readAs": "events", "zone": zone });
    let done = desk.call("import_calendar", request);
    ["created", "changed", "unchanged"].map(|name| done[name].as_u64().unwrap())
}

const BARBECUE: &str = "UID:bbq@example.org\nDTSTART:20270604T120000\nDTEND:20270604T170000\nSUMMARY:Summer barbecue\nLOCATION:Brandon Hill";

#[test]
fn hours_without_a_zone_are_those_of_the_planner_or_of_the_zone_that_was_chosen() {
    let desk = Desk::new();
    let path = file(&desk, "floating.ics", "", &[BARBECUE]);
    let taken = |by: &str, zone: &str| json!([{ "zone": zone, "by": by, "floating": 1, "utc": 0, "days": 0 }]);
    let shown = preview(&desk, &path, None);
    assert_eq!(shown["zones"], taken("planner", "Europe/Moscow"));
    assert_eq!(
        rows(&shown),
        ["Summer barbecue|2027-06-04T12:00|2027-06-04T17:00|Europe/Moscow"]
    );
    let shown = preview(&desk, &path, Some("Europe/London"));
    assert_eq!(shown["zones"], taken("chosen", "Europe/London"));
    assert_eq!(
        rows(&shown),
        ["Summer barbecue|2027-06-04T12:00|2027-06-04T17:00|Europe/London"]
    );

    let refused = desk.refused(
        "preview_calendar",
        json!({ "paths": [path], "zone": "Europe/Atlantis" }),
    );
    assert_eq!(refused.0, samovar_core::Code::UnknownZone);
    assert_eq!(read(&desk, &path, Some("Europe/London")), [1, 0, 0]);
    assert_eq!(read(&desk, &path, Some("Europe/London")), [0, 0, 1]);
}

#[test]
fn whole_days_and_hours_in_utc_are_those_of_the_calendars_zone() {
    let desk = Desk::new();
    let entries = [
        "UID:a1@example.org\nDTSTART;VALUE=DATE:20270202\nDTEND;VALUE=DATE:20270205\nSUMMARY:Fair\nLOCATION:Bella",
        "UID:a2@example.org\nDTSTART:20270210T170000Z\nDTEND:20270210T190000Z\nSUMMARY:Talk\nLOCATION:Bella",
    ];
    let path = file(
        &desk,
        "days.ics",
        "X-WR-TIMEZONE:Europe/Copenhagen\n",
        &entries,
    );
    let shown = preview(&desk, &path, None);
    assert_eq!(
        shown["zones"],
        json!([{ "zone": "Europe/Copenhagen", "by": "file", "floating": 0, "utc": 1, "days": 1 }])
    );
    assert_eq!(
        rows(&shown),
        [
            "Fair|2027-02-02T00:00|2027-02-05T00:00|Europe/Copenhagen",
            "Talk|2027-02-10T18:00|2027-02-10T20:00|Europe/Copenhagen",
        ]
    );
    // UTC alone: the planner's clock shows it, and that is said.
    let path = file(&desk, "utc.ics", "", &entries[1..]);
    let shown = preview(&desk, &path, None);
    assert_eq!(
        shown["zones"],
        json!([{ "zone": "Europe/Moscow", "by": "planner", "floating": 0, "utc": 1, "days": 0 }])
    );
    assert_eq!(
        rows(&shown),
        ["Talk|2027-02-10T20:00|2027-02-10T22:00|Europe/Moscow"]
    );
    // Times that name their zone leave nothing to choose.
    let path = file(
        &desk,
        "named.ics",
        "",
        &["UID:b\nDTSTART;TZID=Asia/Tokyo:20270210T170000\nSUMMARY:Tea"],
    );
    assert_eq!(preview(&desk, &path, None)["zones"], json!([]));
}

#[test]
fn one_identity_for_all_is_as_many_events_and_reading_again_changes_nothing() {
    let desk = Desk::new();
    let entries = [
        "UID:46939\nDTSTART:20270915T130000Z\nDTEND:20270915T140000Z\nSUMMARY:Closing\nLOCATION:XOR",
        "UID:46939\nDTSTART:20270915T110000Z\nDTEND:20270915T113000Z\nSUMMARY:Scanners\nLOCATION:MOV",
        "UID:46939\nDTSTART:20270914T080000Z\nDTEND:20270914T090000Z\nSUMMARY:Opening\nLOCATION:XOR",
    ];
    let path = file(&desk, "one.ics", "", &entries);
    assert_eq!(
        codes(&preview(&desk, &path, None)["notes"]),
        ["uid-shared"; 3]
    );
    assert_eq!(read(&desk, &path, None), [3, 0, 0]);
    assert_eq!(read(&desk, &path, None), [0, 0, 3]);
}

#[test]
fn a_number_for_an_identity_is_not_one_of_the_world() {
    let desk = Desk::new();
    let one = file(
        &desk,
        "one.ics",
        "",
        &["UID:1\nDTSTART:20270914T080000Z\nSUMMARY:Chess\nLOCATION:Club"],
    );
    let other = file(
        &desk,
        "other.ics",
        "",
        &["UID:1\nDTSTART:20271001T170000Z\nSUMMARY:Choir\nLOCATION:Hall"],
    );
    // The same event, an hour later: the title stays.
    let moved = file(
        &desk,
        "moved.ics",
        "",
        &["UID:1\nSEQUENCE:1\nDTSTART:20270914T090000Z\nSUMMARY:Chess\nLOCATION:Club"],
    );
    assert_eq!(read(&desk, &one, None), [1, 0, 0]);
    assert_eq!(read(&desk, &other, None), [1, 0, 0]);
    assert_eq!(read(&desk, &other, None), [0, 0, 1]);
    assert_eq!(read(&desk, &moved, None), [0, 1, 0]);
    // Both files at once.
    let fresh = Desk::new();
    let paths = [&one, &other].map(|path| {
        path.replace(
            desk.folder.path().to_str().unwrap(),
            fresh.folder.path().to_str().unwrap(),
        )
    });
    for (path, from) in paths.iter().zip([&one, &other]) {
        std::fs::copy(from, path).unwrap();
    }
    let done = fresh.call(
        "import_calendar",
        json!({ "paths": paths, "readAs": "events" }),
    );
    assert_eq!(done["created"], 2);
}

#[test]
fn what_an_entry_does_not_say_is_told_with_what_was_taken() {
    let desk = Desk::new();
    let entries = [
        "UID:2\nDTSTART:20270516T180000Z\nDTEND:20270516T180000Z\nLOCATION:<KEIN ORT ANGEGEBEN>",
        "UID:3\nDTSTART:20270517T180000Z\nDTEND:20270517T190000Z\nSUMMARY:Tea\nLOCATION:Hall\nORGANIZER;CN=\"Society\":MAILTO:hello@example.org",
    ];
    let path = file(&desk, "gaps.ics", "", &entries);
    let shown = preview(&desk, &path, None);
    assert_eq!(codes(&shown["notes"]), ["place-is-none"]);
    let told: Vec<String> = shown["events"]["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| format!("{} {}", text(&note["code"]), text(&note["detail"])))
        .collect();
    assert_eq!(
        told,
        [
            "title-missing Without a title",
            "place-missing ",
            "end-assumed 3:00",
            "organizer-in-notes Society, hello@example.org",
        ]
    );
    assert_eq!(
        shown["events"]["rows"][1]["organizer"],
        "Society, hello@example.org"
    );
    assert_eq!(read(&desk, &path, None), [2, 0, 0]);
    let all = desk.call("list_events", json!({ "view": "all" }));
    let tea = all["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["title"] == "Tea")
        .unwrap();
    let tea = desk.call("get_event", json!({ "eventId": tea["id"] }));
    assert_eq!(
        text(&tea["notes"]),
        "Place: Hall\nOrganiser in the calendar: Society, hello@example.org"
    );
    // Whoever invites there does not invite in the planner's mails.
    assert_eq!(text(&tea["organizerEmail"]), "");
}

#[test]
fn a_series_tells_its_gaps_once() {
    let desk = Desk::new();
    let weekly =
        "UID:w@example.org\nDTSTART:20261205T180000Z\nRRULE:FREQ=WEEKLY;COUNT=5\nSUMMARY:Weekly";
    let path = file(&desk, "weekly.ics", "", &[weekly]);
    let shown = preview(&desk, &path, None);
    assert_eq!(shown["events"]["created"], 5);
    assert_eq!(
        codes(&shown["events"]["notes"]),
        ["place-missing", "end-assumed"]
    );
}

#[test]
fn a_title_that_calls_an_event_off_cancels_the_one_that_is_here() {
    let desk = Desk::new();
    let lines = "UID:r@example.org\nDTSTART:20270516T180000Z\nDTEND:20270516T190000Z\nLOCATION:Hall\nSUMMARY:";
    let path = file(&desk, "r.ics", "", &[&format!("{lines}Rust evening")]);
    assert_eq!(read(&desk, &path, None), [1, 0, 0]);
    let off = file(
        &desk,
        "off.ics",
        "",
        &[&format!("{lines}Canceled: Rust evening")],
    );
    let shown = preview(&desk, &off, None);
    assert_eq!(codes(&shown["notes"]), ["cancelled-by-title"]);
    assert_eq!(
        (&shown["events"]["cancelled"], &shown["events"]["changed"]),
        (&json!(1), &json!(0))
    );
    // Of an event that is not here, nothing is made.
    let fresh = file(
        &desk,
        "fresh.ics",
        "",
        &["UID:x@example.org\nDTSTART:20270516T180000Z\nSUMMARY:Отменено: Чай"],
    );
    let shown = preview(&desk, &fresh, None);
    assert_eq!(shown["events"]["created"], 0);
    assert_eq!(codes(&shown["events"]["leftOut"]), ["cancelled"]);
}

#[test]
fn a_busy_calendar_keeps_the_zone_that_was_chosen_for_it() {
    let desk = Desk::new();
    let path = file(
        &desk,
        "floating.ics",
        "",
        &[&BARBECUE.replace("2027", "2026").replace("0604", "1204")],
    );
    let done = desk.call(
        "import_calendar",
        json!({ "paths": [path], "readAs": "busy", "zone": "Europe/London" }),
    );
    let starts = || {
        let times = desk.call(
            "list_busy_times",
            json!({ "calendarId": done["calendarId"] }),
        );
        text(&times["rows"][0]["starts"])
    };
    assert_eq!(starts(), "2026-12-04T12:00:00.000Z");
    desk.call(
        "read_busy_calendar_again",
        json!({ "calendarId": done["calendarId"], "paths": [path] }),
    );
    assert_eq!(starts(), "2026-12-04T12:00:00.000Z");
}

#[test]
fn a_planner_says_once_that_its_zone_data_is_another() {
    let mut desk = Desk::new();
    let zones = |desk: &Desk| desk.call("planner_status", json!({}))["zoneData"].clone();
    let ours = samovar_zone::release();
    let plain = json!({ "release": ours.name, "source": ours.source.as_str(), "before": null });
    assert_eq!(zones(&desk), plain);
    desk.event(None);
    desk.sql("UPDATE meta SET value = '2025b' WHERE key = 'zone_data'");
    desk = desk.opened_again();
    let mut told = plain.clone();
    told["before"] = json!("2025b");
    assert_eq!(zones(&desk), told);
    desk = desk.opened_again();
    assert_eq!(zones(&desk), plain);
}
