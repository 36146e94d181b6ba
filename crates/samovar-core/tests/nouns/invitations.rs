//! The ledger of invitations as a manager meets it: who is to get what after
//! which change, in files that calendars take.

use std::path::{Path, PathBuf};
use std::process::Command;

use samovar_core::{Code, Job, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An event with an organiser and so many guests who have answered.
fn invited(count: usize) -> (Desk, String) {
    let desk = Desk::new();
    let event = desk.call(
        "create_event",
        json!({ "title": "Ночь Rust", "starts": "2026-12-18T18:30", "ends": "2026-12-18T21:30", "state": "open",
                "organizerName": "Ольга", "organizerEmail": "olga@example.org" }),
    );
    let event = text(&event["id"]);
    for number in 0..count {
        guest(&desk, &event, number);
    }
    (desk, event)
}

fn guest(desk: &Desk, event: &str, number: usize) -> Value {
    let state = ["going", "invited", "maybe"][number % 3];
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": format!("Анна Гость{number:05}"),
                "email": format!("guest{number}@example.org"), "state": state }),
    )
}

pub fn status(desk: &Desk, event: &str) -> Value {
    desk.call("invitation_status", json!({ "eventId": event }))
}

/// Invitation, update, cancellation, held back, and those who need nothing.
fn counts(desk: &Desk, event: &str) -> [u64; 5] {
    let status = status(desk, event);
    let count = |name: &str| status["counts"][name].as_u64().unwrap();
    let nothing = count("current") + count("prepared");
    let [invitation, update, cancellation, held_back] =
        ["invitation", "update", "cancellation", "heldBack"].map(count);
    [invitation, update, cancellation, held_back, nothing]
}

fn prepare(desk: &Desk, event: &str, format: &str) -> Value {
    desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": format }),
    )
}

fn made(prepared: &Value) -> [u64; 3] {
    ["invitations", "updates", "cancellations"].map(|name| prepared[name].as_u64().unwrap())
}

fn confirm(desk: &Desk, prepared: &Value, sent: &str) {
    desk.call(
        "confirm_mailing",
        json!({ "mailingId": prepared["mailingId"], "sent": sent }),
    );
}

fn move_to(desk: &Desk, event: &str, starts: &str, ends: &str) {
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": starts, "ends": ends }),
    );
}

fn sequence(desk: &Desk, event: &str) -> u64 {
    desk.call("get_event", json!({ "eventId": event }))["calendarSequence"]
        .as_u64()
        .unwrap()
}

/// Files of a kind under the folder that was made, in order.
fn files(prepared: &Value, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new(prepared["path"].as_str().unwrap()), &mut found);
    found.retain(|path| path.extension().is_some_and(|found| found == ending));
    found.sort();
    found
}

/// The lines of a file that are these properties.
fn lines(path: &Path, names: &[&str]) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| names.iter().any(|name| line.starts_with(name)))
        .map(str::to_owned)
        .collect()
}

/// The strict checker, where it lies beside the workspace.
fn check(paths: &[PathBuf]) {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/tools/check_ics.py");
    if !tool.is_file() {
        println!("skipped: no checker beside the workspace");
        return;
    }
    let output = Command::new("python3")
        .arg(tool)
        .args(["--outlook", "--no-peers"])
        .args(paths)
        .output();
    let Ok(output) = output else {
        println!("skipped: no python3");
        return;
    };
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn a_moved_event_prepares_exactly_its_updates() {
    let (desk, event) = invited(41);
    assert_eq!(counts(&desk, &event), [41, 0, 0, 0, 0]);
    let first = prepare(&desk, &event, "mail");
    assert_eq!(made(&first), [41, 0, 0]);
    assert_eq!(files(&first, "eml").len(), 41);
    check(&files(&first, "eml"));
    assert_eq!(counts(&desk, &event), [0, 0, 0, 0, 41]);
    assert_eq!(
        status(&desk, &event)["unanswered"][0]["id"],
        first["mailingId"]
    );
    confirm(&desk, &first, "yes");
    assert_eq!(status(&desk, &event)["unanswered"], json!([]));
    assert_eq!(made(&prepare(&desk, &event, "mail")), [0, 0, 0]);

    // Another title is no reason to write to anybody.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "title": "Rust Night" }),
    );
    assert_eq!(counts(&desk, &event), [0, 0, 0, 0, 41]);

    move_to(&desk, &event, "2026-12-18T19:00", "2026-12-18T22:00");
    assert_eq!(
        status(&desk, &event)["changed"],
        json!([{ "count": 41, "fields": [
            { "field": "starts", "old": "2026-12-18T18:30", "new": "2026-12-18T19:00" }] }])
    );
    let looks = desk.call("event_overview", json!({ "eventId": event }))["looks"].clone();
    assert!(
        looks
            .as_array()
            .unwrap()
            .iter()
            .any(|look| look["kind"] == "invitations-outdated" && look["facts"]["count"] == 41),
        "{looks}"
    );
    let second = prepare(&desk, &event, "calendar");
    assert_eq!(made(&second), [0, 41, 0]);
    let written = files(&second, "ics");
    check(&written);
    assert_eq!(
        lines(&written[0], &["METHOD", "SEQUENCE", "DTSTART;"]),
        [
            "METHOD:REQUEST",
            "SEQUENCE:1",
            "DTSTART;TZID=Europe/Moscow:20261218T190000"
        ]
    );
    // Moved and moved back before anybody was told: nothing to say.
    move_to(&desk, &event, "2026-12-18T20:00", "2026-12-18T23:00");
    assert_eq!(counts(&desk, &event)[1], 41);
    move_to(&desk, &event, "2026-12-18T19:00", "2026-12-18T22:00");
    assert_eq!(counts(&desk, &event), [0, 0, 0, 0, 41]);
}

#[test]
fn what_was_not_sent_is_not_held_and_its_number_is_never_used_again() {
    let (desk, event) = invited(3);
    confirm(&desk, &prepare(&desk, &event, "calendar"), "yes");
    move_to(&desk, &event, "2026-12-18T19:00", "2026-12-18T22:00");
    let second = prepare(&desk, &event, "calendar");
    assert_eq!(made(&second), [0, 3, 0]);
    confirm(&desk, &second, "no");
    assert_eq!(counts(&desk, &event), [0, 3, 0, 0, 0]);
    // The same content as was prepared: the same version.
    let third = prepare(&desk, &event, "calendar");
    assert_eq!(
        lines(&files(&third, "ics")[0], &["SEQUENCE"]),
        ["SEQUENCE:1"]
    );
    confirm(&desk, &third, "yes");

    // The move is taken back after its updates went out: they go out again.
    // Preparing is not taken back, and is said on the way.
    for answer in ["yes", "no"] {
        desk.call("undo", json!({}));
        let (code, _) = desk.refused("undo", json!({}));
        assert_eq!(code, Code::DoneForGood, "{answer}");
    }
    let moved = desk.try_call("undo", json!({}));
    assert!(moved.is_ok(), "{:?}", moved.err());
    assert_eq!(sequence(&desk, &event), 0);
    // Taking back the answers took "yes" back too: it is not said whether it was sent.
    assert_eq!(counts(&desk, &event), [0, 3, 0, 0, 0]);
    let fourth = prepare(&desk, &event, "calendar");
    assert_eq!(made(&fourth), [0, 3, 0]);
    assert_eq!(
        lines(&files(&fourth, "ics")[0], &["SEQUENCE", "DTSTART;"]),
        ["SEQUENCE:2", "DTSTART;TZID=Europe/Moscow:20261218T183000"]
    );
    assert_eq!(sequence(&desk, &event), 2);
}

#[test]
fn who_is_removed_and_an_event_that_is_cancelled_are_withdrawn() {
    let (desk, event) = invited(4);
    let guests = desk.call("list_guests", json!({ "eventId": event }));
    let id = |at: usize| text(&guests["rows"][at]["id"]);
    confirm(&desk, &prepare(&desk, &event, "mail"), "yes");
    desk.call("remove_guests", json!({ "guestIds": [id(0)] }));
    desk.call(
        "set_reply",
        json!({ "guestIds": [id(1)], "state": "declined" }),
    );
    assert_eq!(counts(&desk, &event), [0, 0, 1, 0, 2]);
    let removed = prepare(&desk, &event, "mail");
    assert_eq!(made(&removed), [0, 0, 1]);
    check(&files(&removed, "eml"));
    assert_eq!(made(&prepare(&desk, &event, "mail")), [0, 0, 0]);

    // Who declined hears nothing of a move, but that it is off.
    move_to(&desk, &event, "2026-12-18T19:00", "2026-12-18T22:00");
    assert_eq!(made(&prepare(&desk, &event, "mail")), [0, 2, 0]);
    desk.call("cancel_event", json!({ "eventId": event }));
    let off = prepare(&desk, &event, "calendar");
    assert_eq!(made(&off), [0, 0, 3]);
    let written = files(&off, "ics");
    check(&written);
    assert_eq!(
        lines(&written[0], &["METHOD", "STATUS"]),
        ["METHOD:CANCEL", "STATUS:CANCELLED"]
    );
    confirm(&desk, &off, "yes");
    confirm(&desk, &removed, "yes");
    assert_eq!(status(&desk, &event)["counts"]["withdrawn"], 4);

    // On again: everybody is invited anew, above what took it away.
    desk.call(
        "set_event_state",
        json!({ "eventId": event, "state": "open" }),
    );
    let again = prepare(&desk, &event, "calendar");
    assert_eq!(made(&again), [2, 0, 0]);
    let number = |path: &Path| -> u32 {
        lines(path, &["SEQUENCE"])[0]
            .trim_start_matches("SEQUENCE:")
            .parse()
            .unwrap()
    };
    assert!(number(&files(&again, "ics")[0]) > number(&written[0]));

    // Deleted with people still holding it: it can be withdrawn all the same.
    desk.call("delete_event", json!({ "eventId": event }));
    let status = status(&desk, &event);
    assert_eq!(
        (&status["deleted"], &status["counts"]["cancellation"]),
        (&json!(true), &json!(2))
    );
    let gone = prepare(&desk, &event, "calendar");
    assert_eq!(made(&gone), [0, 0, 2]);
    check(&files(&gone, "ics"));
}

#[test]
fn who_has_no_address_is_held_back_and_stops_nobody() {
    let (desk, event) = invited(2);
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Без Почты" }),
    );
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Кирилл Почтов", "email": "кирилл@пример.рф" }),
    );
    let listed = |standing: &str| -> Vec<(String, String)> {
        let page = desk.call(
            "list_recipients",
            json!({ "eventId": event, "standing": standing }),
        );
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (text(&row["name"]), text(&row["reason"]["code"])))
            .collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(
        listed("held-back"),
        [
            pair("Кирилл Почтов", "mail-address-unusable"),
            pair("Без Почты", "calendar-guest-email-missing"),
        ]
    );
    let done = prepare(&desk, &event, "mail");
    assert_eq!(made(&done), [2, 0, 0]);
    assert_eq!(done["heldBackCount"], 2);
    // A calendar file needs no mail program.
    assert_eq!(made(&prepare(&desk, &event, "calendar")), [1, 0, 0]);
    let page = desk.call(
        "list_recipients",
        json!({ "eventId": event, "query": "почтов" }),
    );
    assert_eq!(page["total"], 1);
    assert_eq!(page["rows"][0]["standing"], "prepared");
    assert_eq!(page["rows"][0]["held"]["email"], "кирилл@пример.рф");
}

#[test]
fn without_an_organiser_nothing_is_written() {
    let (desk, event) = invited(2);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "" }),
    );
    let folder = desk.planner.exports_folder();
    for format in ["mail", "mbox", "calendar"] {
        let refused = desk.refused(
            "prepare_invitations",
            json!({ "eventId": event, "format": format }),
        );
        assert_eq!(refused.0, Code::CalendarOrganizerMissing);
    }
    assert_eq!(
        status(&desk, &event)["organizerProblem"],
        json!({ "code": "calendar-organizer-missing", "email": "" })
    );
    assert!(!folder.exists());
    assert_eq!(desk.call("list_mailings", json!({})), json!([]));
}

#[test]
fn words_with_a_field_that_is_empty_hold_the_mail_back() {
    let (desk, event) = invited(1);
    // Who has said yes is not asked.
    let guests = desk.call("list_guests", json!({ "eventId": event }));
    desk.call(
        "set_reply",
        json!({ "guestIds": [guests["rows"][0]["id"]], "state": "invited" }),
    );
    let edit = |text: &str| {
        desk.try_call(
            "edit_mail_template",
            json!({ "purpose": "invitation", "lang": "en", "subject": "{event}", "text": text }),
        )
    };
    let unknown = edit("Hello {nickname}").expect_err("unknown");
    assert_eq!(unknown.code, Code::MailFieldUnknown);
    assert_eq!(unknown.args["name"], "{nickname}");
    edit("Hello {first_name}, see {link}").unwrap();
    let page = desk.call("list_recipients", json!({ "eventId": event }));
    assert_eq!(
        page["rows"][0]["reason"],
        json!({ "code": "mail-field-missing", "email": "guest0@example.org", "field": "link" })
    );
    let preview = desk.call("preview_mail", json!({ "eventId": event }));
    assert_eq!(preview["missing"], "link");
    assert_eq!(preview["text"], "Hello Анна, see [Link]");
    desk.call(
        "edit_event",
        json!({ "eventId": event, "link": "https://example.org/rust" }),
    );
    let preview = desk.call("preview_mail", json!({ "eventId": event }));
    assert_eq!(
        (&preview["missing"], &preview["subject"], &preview["text"]),
        (
            &Value::Null,
            &json!("Ночь Rust"),
            &json!("Hello Анна, see https://example.org/rust")
        )
    );
    assert_eq!(made(&prepare(&desk, &event, "mail")), [1, 0, 0]);
    desk.call(
        "reset_mail_template",
        json!({ "purpose": "invitation", "lang": "en" }),
    );
    let templates = desk.call("get_mail_templates", json!({}));
    assert!(
        templates["templates"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["usual"] == true)
    );
}

#[test]
fn each_is_written_to_in_their_own_language() {
    let (desk, event) = invited(1);
    let person = desk.call(
        "add_person",
        json!({ "name": "Ann Lee", "emails": ["ann@example.org"], "language": "en" }),
    );
    desk.call("edit_settings", json!({ "language": "ru" }));
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": [person["id"]] }),
    );
    let done = prepare(&desk, &event, "mbox");
    let mbox = std::fs::read(&files(&done, "mbox")[0]).unwrap();
    let text = String::from_utf8(mbox).unwrap();
    assert_eq!(
        text.lines()
            .filter(|line| line.starts_with("From "))
            .count(),
        2
    );
    assert!(text.contains("Hello Ann"), "{text}");
    let previews: Vec<String> = (0..2)
        .map(|at| {
            let preview = desk.call("preview_mail", json!({ "eventId": event, "offset": at }));
            text_line(&preview, 0)
        })
        .collect();
    assert_eq!(previews, ["Здравствуйте, Анна,", "Hello Ann,"]);
}

fn text_line(preview: &Value, at: usize) -> String {
    text(&preview["text"]).lines().nth(at).unwrap().to_owned()
}

#[test]
fn one_guest_can_be_sent_the_same_again() {
    let (desk, event) = invited(3);
    confirm(&desk, &prepare(&desk, &event, "mail"), "yes");
    let page = desk.call("list_recipients", json!({ "eventId": event }));
    let again = desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail", "personIds": [page["rows"][1]["personId"]], "again": true }),
    );
    assert_eq!(made(&again), [1, 0, 0]);
    // At a new address nobody has it yet.
    desk.call(
        "edit_person",
        json!({ "personId": page["rows"][2]["personId"], "emails": ["new@example.org"] }),
    );
    assert_eq!(counts(&desk, &event), [1, 0, 0, 0, 2]);
}

#[test]
fn a_cancelled_or_failed_run_leaves_nothing() {
    let (desk, event) = invited(30);
    let job = Job::silent();
    job.cancel();
    let request = json!({ "eventId": event, "format": "mail" });
    let error = dispatch(&desk.planner, "prepare_invitations", request, &job).expect_err("cancel");
    assert_eq!(error.code, Code::Cancelled);
    let blocked = desk.file("blocked", "a file, no folder");
    let (code, _) = desk.refused(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail", "path": blocked }),
    );
    assert_eq!(code, Code::CannotWrite);
    let left: Vec<_> = walk_names(&desk.planner.exports_folder());
    assert_eq!(left, [""; 0]);
    assert_eq!(desk.call("list_mailings", json!({})), json!([]));
    assert_eq!(counts(&desk, &event), [30, 0, 0, 0, 0]);
}

fn walk_names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk_names(&path)
            } else {
                vec![path.display().to_string()]
            }
        })
        .collect()
}

#[test]
fn ten_thousand_files_lie_in_folders_of_a_thousand() {
    let desk = Desk::new();
    let mut csv = String::from("Name,Email,Status\n");
    for number in 0..10_000 {
        csv.push_str(&format!(
            "Guest{number:05} Иванова,g{number}@example.org,going\n"
        ));
    }
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Большая встреча", "starts": "2026-12-18T18:30", "organizerEmail": "o@example.org", "state": "open" }),
        )["id"],
    );
    let path = desk.file("guests.csv", &csv);
    desk.call("import_guests", json!({ "path": path, "eventId": event }));
    let done = prepare(&desk, &event, "calendar");
    assert_eq!(made(&done), [10_000, 0, 0]);
    let folder = Path::new(done["path"].as_str().unwrap());
    let mut parts: Vec<(String, usize)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_dir(&path).unwrap().count())
        })
        .collect();
    parts.sort();
    let expected: Vec<(String, usize)> = (1..=10).map(|at| (format!("{at:03}"), 1000)).collect();
    assert_eq!(parts, expected);
    let index = std::fs::read_to_string(folder.join("who-got-what.csv")).unwrap();
    assert_eq!(index.lines().count(), 10_001);
    assert_eq!(counts(&desk, &event), [0, 0, 0, 0, 10_000]);
}

#[test]
fn a_merge_moves_what_was_given_and_undo_brings_it_back() {
    let (desk, event) = invited(2);
    confirm(&desk, &prepare(&desk, &event, "mail"), "yes");
    let page = desk.call("list_recipients", json!({ "eventId": event }));
    let person = |at: usize| page["rows"][at]["personId"].clone();
    desk.call(
        "merge_people",
        json!({ "keptId": person(0), "otherId": person(1) }),
    );
    let merged = status(&desk, &event);
    assert_eq!(merged["counts"]["all"], 1, "{merged}");
    desk.call("undo", json!({}));
    assert_eq!(counts(&desk, &event), [0, 0, 0, 0, 2]);
}
