//! Calendar files that are no invitations: the community's, a speaker's own,
//! the organiser's tasks.

use samovar_core::Code;
use serde_json::json;

use crate::desk::{Desk, text};

/// The values of a property in a file, in order.
fn values(path: &str, name: &str) -> Vec<String> {
    let file = std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    file.lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(key, _)| key.split(';').next() == Some(name))
        .map(|(_, value)| value.to_owned())
        .collect()
}

#[test]
fn community_calendar_holds_what_is_to_come_and_no_drafts() {
    let desk = Desk::new();
    let path = desk.folder.path().join("club.ics").display().to_string();
    let ask = json!({ "path": path });
    desk.event(None);
    assert_eq!(
        desk.refused("export_community_calendar", ask.clone()).0,
        Code::NothingToPublish
    );
    for (title, starts, state) in [
        ("Past", "2026-10-01T19:00", "done"),
        ("Open", "2026-12-20T19:00", "open"),
        ("Off", "2026-12-21T19:00", "cancelled"),
    ] {
        desk.call(
            "create_event",
            json!({ "title": title, "starts": starts, "state": state }),
        );
    }
    desk.call("export_community_calendar", ask);
    assert_eq!(values(&path, "SUMMARY"), ["Open", "Off"]);
    assert_eq!(values(&path, "METHOD"), [""; 0]);
    desk.call(
        "export_community_calendar",
        json!({ "path": path, "from": "2026-10-01" }),
    );
    assert_eq!(values(&path, "SUMMARY"), ["Past", "Open", "Off"]);
}

#[test]
fn series_is_published_as_one_with_its_drafts_left_out() {
    let desk = Desk::new();
    let path = desk.folder.path().join("club.ics").display().to_string();
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Tea", "starts": "2026-12-03T19:00", "state": "open" }),
        )["id"],
    );
    let series = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": { "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } } }),
    )["series"]
        .clone();
    let dates = series["dates"].as_array().unwrap().clone();
    for date in &dates {
        desk.call(
            "set_event_state",
            json!({ "eventId": date["eventId"], "state": "open" }),
        );
    }
    desk.call(
        "set_event_state",
        json!({ "eventId": dates[1]["eventId"], "state": "draft" }),
    );
    desk.call("export_community_calendar", json!({ "path": path }));
    assert_eq!(values(&path, "SUMMARY"), ["Tea"]);
    assert_eq!(values(&path, "UID"), [text(&series["calendarUid"])]);
    assert_eq!(values(&path, "EXDATE"), ["20261210T190000"]);
}

#[test]
fn two_entries_with_one_identity_are_named_and_nothing_is_written() {
    let desk = Desk::new();
    let path = desk.folder.path().join("club.ics").display().to_string();
    let open = |title: &str, starts: &str| {
        desk.call(
            "create_event",
            json!({ "title": title, "starts": starts, "state": "open" }),
        )
    };
    let (one, other) = (
        open("Tea", "2026-12-20T19:00"),
        open("Coffee", "2026-12-21T19:00"),
    );
    desk.sql(&format!(
        "UPDATE event SET calendar_uid = '{}' WHERE id = '{}'",
        text(&one["calendarUid"]),
        text(&other["id"])
    ));
    let (code, args) = desk.refused("export_community_calendar", json!({ "path": path }));
    assert_eq!(
        (code, &args["first"], &args["second"]),
        (Code::CalendarUidTwice, &json!("Tea"), &json!("Coffee"))
    );
    assert!(!std::path::Path::new(&path).exists());
}

#[test]
fn speaker_gets_own_times_with_the_call_in_own_language() {
    let desk = Desk::new();
    let event = desk.event(None);
    let person = desk.call("add_person", json!({ "name": "Глеб", "language": "ru" }));
    let gleb = desk.call(
        "add_speaker",
        json!({ "eventId": event, "personId": person["id"] }),
    );
    let vera = desk.call("add_speaker", json!({ "eventId": event, "name": "Vera" }));
    desk.call(
        "edit_speaker",
        json!({ "speakerId": gleb["id"], "callMinutes": 45 }),
    );
    for (title, starts, speaker) in [
        ("Async", "2026-12-18T19:30", &gleb["id"]),
        ("Somebody else's", "2026-12-18T20:00", &json!(null)),
    ] {
        let speakers: Vec<_> = speaker.as_str().into_iter().collect();
        desk.call(
            "add_session",
            json!({ "eventId": event, "title": title, "starts": starts, "speakerIds": speakers }),
        );
    }
    let folder = desk.folder.path().join("speakers").display().to_string();
    let done = desk.call(
        "export_speaker_agendas",
        json!({ "eventId": event, "path": folder }),
    );
    assert_eq!(
        (&done["files"], &done["without"]),
        (&json!(1), &json!(["Vera"]))
    );
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    let file = file.path().display().to_string();
    assert_eq!(
        values(&file, "DTSTART"),
        // The zone's own line comes first.
        ["19700101T000000", "20261218T184500", "20261218T193000"]
    );
    assert!(!std::fs::read_to_string(&file).unwrap().contains("Somebody"));
    let nobody = desk.refused(
        "export_speaker_agendas",
        json!({ "eventId": desk.event(None) }),
    );
    assert_eq!(nobody.0, Code::NoSpeakers);
    let _ = vera;
}

#[test]
fn tasks_go_to_the_organiser_s_calendar_as_todos_or_entries() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.folder.path().join("tasks.ics").display().to_string();
    let ask = |form: &str| json!({ "eventId": event, "path": path, "form": form });
    assert_eq!(
        desk.refused("export_tasks", ask("todos")).0,
        Code::CalendarNoTasks
    );
    let add = |title: &str, due: &str| {
        desk.call(
            "add_task",
            json!({ "eventId": event, "title": title, "due": due }),
        )
    };
    add("Order pizza", "2026-12-13T18:30");
    let announce = add("Announce", "2026-12-01T10:00");
    desk.call(
        "tick_task",
        json!({ "taskId": announce["id"], "done": true }),
    );
    desk.call("export_tasks", ask("todos"));
    assert_eq!(
        values(&path, "BEGIN")
            .iter()
            .filter(|one| *one == "VTODO")
            .count(),
        2
    );
    assert_eq!(values(&path, "DUE"), ["20261201T100000", "20261213T183000"]);
    assert_eq!(
        values(&path, "BEGIN")
            .iter()
            .filter(|one| *one == "VALARM")
            .count(),
        1
    );
    desk.call("export_tasks", ask("entries"));
    assert_eq!(
        values(&path, "BEGIN")
            .iter()
            .filter(|one| *one == "VEVENT")
            .count(),
        2
    );
}
