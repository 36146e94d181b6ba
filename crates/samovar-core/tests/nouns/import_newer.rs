//! A newer export of the same list is believed: whose answer stands, what is
//! shown before it is written, and what the seats make of it.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, Utc};
use samovar_core::{Job, Planner, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::text;

/// A planner whose clock goes on.
struct Days {
    planner: Planner,
    folder: TempDir,
    now: Arc<Mutex<DateTime<Utc>>>,
}

impl Days {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let start: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
        let now = Arc::new(Mutex::new(start));
        let clock = Arc::clone(&now);
        let planner = Planner::open(
            &folder.path().join("club.samovar"),
            Box::new(move || *clock.lock().unwrap()),
        )
        .unwrap();
        let days = Self {
            planner,
            folder,
            now,
        };
        days.call(
            "edit_settings",
            json!({ "language": "en", "zone": "Europe/Moscow", "currency": "EUR" }),
        );
        days
    }

    fn pass(&self, hours: i64) {
        *self.now.lock().unwrap() += Duration::hours(hours);
    }

    fn call(&self, name: &str, request: Value) -> Value {
        dispatch(&self.planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    }

    fn event(&self, starts: &str, capacity: Option<u32>) -> String {
        let request = json!({ "title": "Rust Night", "starts": starts, "capacity": capacity });
        text(&self.call("create_event", request)["id"])
    }

    fn file(&self, name: &str, content: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    fn preview(&self, path: &str, event: &str) -> Value {
        self.call("preview_import", json!({ "path": path, "eventId": event }))
    }

    /// Imports, and checks that it is what the preview promised.
    fn import(&self, path: &str, event: &str) -> Value {
        let promised = self.preview(path, event)["report"].clone();
        let done = self.call("import_guests", json!({ "path": path, "eventId": event }));
        assert_eq!(done["report"], promised);
        if let Some(after) = promised["after"].as_object() {
            let counts = self.call("guest_counts", json!({ "eventId": event }));
            assert_eq!(counts, json!(after));
        }
        done
    }

    /// Name and reply of everybody, with the plus-ones where there are any.
    fn replies(&self, event: &str) -> Vec<String> {
        let page = self.call("list_guests", json!({ "eventId": event }));
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let plus = match row["plusOnes"].as_u64() {
                    Some(0) | None => String::new(),
                    Some(number) => format!(" +{number}"),
                };
                format!("{} {}{plus}", text(&row["name"]), text(&row["state"]))
            })
            .collect()
    }

    fn guest(&self, event: &str, name: &str) -> Value {
        let page = self.call("list_guests", json!({ "eventId": event }));
        let rows = page["rows"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap().clone()
    }

    fn set_reply(&self, event: &str, name: &str, state: &str) {
        let id = self.guest(event, name)["id"].clone();
        self.call("set_reply", json!({ "guestIds": [id], "state": state }));
    }
}

/// `Ann going → declined`, by the preview.
fn changes(preview: &Value) -> Vec<String> {
    let rows = preview["changes"].as_array().unwrap();
    assert_eq!(preview["changesTotal"], rows.len());
    rows.iter()
        .map(|one| {
            format!(
                "{} {} → {}",
                text(&one["name"]),
                text(&one["now"]["state"]),
                text(&one["will"]["state"])
            )
        })
        .collect()
}

/// Who is kept, and why.
fn kept(preview: &Value) -> Vec<(String, String, Value)> {
    let rows = preview["kept"].as_array().unwrap();
    rows.iter()
        .map(|one| {
            (
                text(&one["name"]),
                text(&one["kept"]["why"]),
                one["kept"]["reply"].clone(),
            )
        })
        .collect()
}

const LUMA: &str = "api_id,name,email,created_at,approval_status\n";

fn luma(rows: &[(&str, &str, &str)]) -> String {
    let rows: String = rows
        .iter()
        .map(|(name, at, status)| {
            let email = name.to_lowercase();
            format!(
                "gst-{email},{name} Guest,{email}@example.org,2026-11-{at}T10:00:00.000Z,{status}\n"
            )
        })
        .collect();
    format!("{LUMA}{rows}")
}

#[test]
fn a_newer_export_of_the_same_list_is_believed_and_an_older_one_is_not() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", Some(2));
    let first = days.file(
        "a.csv",
        &luma(&[
            ("Ada", "01", "approved"),
            ("Ben", "02", "approved"),
            ("Cleo", "03", "approved"),
        ]),
    );
    days.import(&first, &event);
    assert_eq!(
        days.replies(&event),
        [
            "Ada Guest going",
            "Ben Guest going",
            "Cleo Guest waitlisted"
        ]
    );
    days.pass(24);
    // Ada was approved on the first; that row keeps its time, its status is new.
    let second = days.file(
        "b.csv",
        &luma(&[
            ("Ada", "01", "declined"),
            ("Ben", "02", "approved"),
            ("Dora", "05", "declined"),
        ]),
    );
    let seen = days.preview(&second, &event);
    assert_eq!(
        changes(&seen),
        [
            "Ada Guest going → declined",
            "Cleo Guest waitlisted → going"
        ]
    );
    assert_eq!(
        json!([
            seen["report"]["guestsChanged"],
            seen["report"]["promoted"],
            seen["report"]["after"]["going"],
            seen["report"]["after"]["declined"],
            seen["report"]["after"]["coming"],
        ]),
        json!([1, 1, 2, 2, 2])
    );
    let before = days.replies(&event);
    days.import(&second, &event);
    let after = [
        "Ada Guest declined",
        "Ben Guest going",
        "Cleo Guest going",
        "Dora Guest declined",
    ];
    assert_eq!(days.replies(&event), after);
    // The same again is no news; nor is the older export, which its rows tell.
    for path in [&second, &first] {
        days.pass(24);
        assert_eq!(days.import(path, &event)["step"], Value::Null, "{path}");
    }
    assert_eq!(days.replies(&event), after);
    days.call("undo", json!({}));
    assert_eq!(days.replies(&event), before);
}

#[test]
fn a_list_without_times_is_as_old_as_its_import() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let header = "Name,Email,Reply\n";
    let first = days.file("a.csv", &format!("{header}Ada North,ada@example.org,yes\n"));
    let second = days.file("b.csv", &format!("{header}Ada North,ada@example.org,no\n"));
    days.import(&first, &event);
    days.pass(1);
    assert_eq!(
        changes(&days.preview(&second, &event)),
        ["Ada North going → declined"]
    );
    days.import(&second, &event);
    days.pass(1);
    // These bytes were heard before the others.
    let seen = days.preview(&first, &event);
    assert_eq!(
        kept(&seen),
        [("Ada North".to_owned(), "later".to_owned(), json!("going"))]
    );
    assert_eq!(days.import(&first, &event)["step"], Value::Null);
    assert_eq!(days.replies(&event), ["Ada North declined"]);
}

#[test]
fn a_reply_changed_by_hand_later_stands_and_is_listed() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let header = "Timestamp,Name,Email,Reply,Plus ones\n";
    let list = |name: &str, rows: &str| days.file(name, &format!("{header}{rows}"));
    let first = list(
        "a.csv",
        "2026-11-10 12:00:00,Ada North,ada@example.org,yes,1\n",
    );
    days.import(&first, &event);
    days.pass(48);
    days.set_reply(&event, "Ada North", "maybe");
    // Answered again before that, told only now.
    let second = list(
        "b.csv",
        "2026-11-19 12:00:00,Ada North,ada@example.org,no,0\n",
    );
    let seen = days.preview(&second, &event);
    assert_eq!(changes(&seen), Vec::<String>::new());
    assert_eq!(
        kept(&seen),
        [(
            "Ada North".to_owned(),
            "by-hand".to_owned(),
            json!("declined")
        )]
    );
    assert_eq!(seen["kept"][0]["kept"]["at"], "2026-11-20T12:00:00.000Z");
    assert_eq!(seen["report"]["kept"], 1);
    days.import(&second, &event);
    assert_eq!(days.replies(&event), ["Ada North maybe +1"]);
    // Taken by a word of the manager: of one, and of all.
    for wish in [json!({ "take": [2] }), json!({ "takeAll": true })] {
        let mut request = json!({ "path": second, "eventId": event });
        request
            .as_object_mut()
            .unwrap()
            .extend(wish.as_object().unwrap().clone());
        assert_eq!(
            changes(&days.call("preview_import", request.clone())),
            ["Ada North maybe → declined"]
        );
        days.call("import_guests", request);
        assert_eq!(days.replies(&event), ["Ada North declined"]);
        days.call("undo", json!({}));
    }
    // An answer given after the change by hand is newer.
    days.pass(48);
    let third = list(
        "c.csv",
        "2026-11-21 12:00:00,Ada North,ada@example.org,yes,3\n",
    );
    days.import(&third, &event);
    assert_eq!(days.replies(&event), ["Ada North going +3"]);
}

#[test]
fn what_a_list_without_times_says_again_takes_no_change_by_hand_back() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let header = "Name,Email,Reply,Plus ones\n";
    let row = |reply: &str| format!("Ada North,ada@example.org,{reply},0\n");
    let first = days.file("a.csv", &format!("{header}{}", row("yes")));
    days.import(&first, &event);
    days.pass(1);
    days.set_reply(&event, "Ada North", "declined");
    days.pass(1);
    // The list has grown, its line of Ada is as it was.
    let more = format!("{header}{}Ben South,ben@example.org,yes,0\n", row("yes"));
    let second = days.file("b.csv", &more);
    assert_eq!(
        kept(&days.preview(&second, &event)),
        [("Ada North".to_owned(), "by-hand".to_owned(), json!("going"))]
    );
    days.import(&second, &event);
    assert_eq!(
        days.replies(&event),
        ["Ada North declined", "Ben South going"]
    );
    // What it says anew is news.
    days.pass(1);
    let third = days.file("c.csv", &format!("{header}{}", row("maybe")));
    days.import(&third, &event);
    assert_eq!(days.replies(&event), ["Ada North maybe", "Ben South going"]);
}

#[test]
fn the_later_answer_wins_also_between_two_sources() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let form = days.file(
        "form.csv",
        "Отметка времени,Как вас зовут?,Почта,Ждать вас?\n10.11.2026 18:00:00,Ада Север,ada@example.org,Да\n",
    );
    let luma_says = |at: &str, status: &str| {
        days.file(
            &format!("{at}.csv"),
            &format!("{LUMA}gst-1,Ада Север,ada@example.org,2026-11-{at}T10:00:00.000Z,{status}\n"),
        )
    };
    days.import(&form, &event);
    days.import(&luma_says("09", "declined"), &event);
    assert_eq!(days.replies(&event), ["Ада Север going"]);
    days.import(&luma_says("11", "declined"), &event);
    assert_eq!(days.replies(&event), ["Ада Север declined"]);
    // The form says what it said before.
    let seen = days.preview(&form, &event);
    assert_eq!(
        kept(&seen),
        [("Ада Север".to_owned(), "later".to_owned(), json!("going"))]
    );
    // The manager's sheet has no times: it comes later, and is shown.
    days.pass(1);
    let sheet = days.file(
        "sheet.csv",
        "ФИО;Почта;Придёт?\nСевер Ада;ada@example.org;?\n",
    );
    assert_eq!(
        changes(&days.preview(&sheet, &event)),
        ["Ада Север declined → maybe"]
    );
}

#[test]
fn a_list_of_names_alone_declines_and_accepts_for_nobody_who_answered() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let answers = days.file(
        "a.csv",
        "Name,Email,Reply\nAda North,ada@example.org,no\nBen South,ben@example.org,yes\n",
    );
    days.import(&answers, &event);
    days.pass(1);
    let bevy = days.file(
        "b.csv",
        "first_name,last_name,email,checked_in,job_title,company,ticket_type\n\
         Ada,North,ada@example.org,,,,Regular\n\
         Cleo,East,cleo@example.org,,,,Regular\n",
    );
    let seen = days.preview(&bevy, &event);
    assert_eq!(
        kept(&seen),
        [(
            "Ada North".to_owned(),
            "no-answer".to_owned(),
            json!("going")
        )]
    );
    days.import(&bevy, &event);
    assert_eq!(
        days.replies(&event),
        ["Cleo East going", "Ada North declined", "Ben South going"]
    );
}

#[test]
fn older_export_gives_nobody_the_ticket_back_that_was_changed_since() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let header = "Timestamp,Name,Email,Reply,Ticket type\n";
    let standard = days.file(
        "a.csv",
        &format!("{header}2026-11-10 12:00:00,Ada North,ada@example.org,yes,Standard\n"),
    );
    let vip = days.file(
        "b.csv",
        &format!("{header}2026-11-10 12:00:00,Ada North,ada@example.org,yes,VIP\n"),
    );
    let kinds = |days: &Days| days.guest(&event, "Ada North")["ticketKinds"].clone();
    days.import(&standard, &event);
    days.pass(1);
    days.import(&vip, &event);
    assert_eq!(kinds(&days), json!(["VIP"]));
    days.pass(1);
    days.import(&standard, &event);
    assert_eq!(kinds(&days), json!(["VIP"]));
    let take = json!({ "path": standard, "eventId": event, "takeAll": true });
    days.call("import_guests", take);
    assert_eq!(kinds(&days), json!(["Standard"]));
}

#[test]
fn food_follows_the_newer_answer_and_what_was_set_by_hand_since_stands() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", None);
    let header = "Timestamp,Name,Email,Reply,Diet,Allergies\n";
    let list = |name: &str, rows: &str| days.file(name, &format!("{header}{rows}"));
    let food = |days: &Days| {
        let row = days.guest(&event, "Ada North");
        json!([row["diets"], row["allergens"]])
    };
    days.import(
        &list(
            "a.csv",
            "2026-11-10 12:00:00,Ada North,ada@example.org,yes,vegan,nuts\n",
        ),
        &event,
    );
    let second = list(
        "b.csv",
        "2026-11-11 12:00:00,Ada North,ada@example.org,yes,vegetarian,\n",
    );
    let seen = days.preview(&second, &event);
    assert_eq!(
        json!([
            seen["changes"][0]["now"]["diets"],
            seen["changes"][0]["will"]["diets"],
            seen["report"]["guestsChanged"]
        ]),
        json!([["vegan"], ["vegetarian"], 1])
    );
    days.import(&second, &event);
    // A blank cell erases nothing.
    assert_eq!(food(&days), json!([["vegetarian"], ["nuts"]]));
    days.pass(1);
    let id = days.guest(&event, "Ada North")["id"].clone();
    days.call("edit_guest", json!({ "guestId": id, "diets": ["halal"] }));
    let third = list(
        "c.csv",
        "2026-11-12 12:00:00,Ada North,ada@example.org,yes,vegan,\n",
    );
    assert_eq!(
        kept(&days.preview(&third, &event)),
        [("Ada North".to_owned(), "food".to_owned(), Value::Null)]
    );
    days.import(&third, &event);
    assert_eq!(food(&days), json!([["halal"], ["nuts"]]));
}

#[test]
fn who_waits_is_not_pushed_back_by_the_list_that_put_them_there() {
    let days = Days::new();
    let event = days.event("2026-12-18T19:00", Some(1));
    let list = days.file(
        "a.csv",
        "Name,Email,Reply\nAda North,ada@example.org,yes\nBen South,ben@example.org,waitlist\n",
    );
    days.import(&list, &event);
    assert_eq!(
        days.replies(&event),
        ["Ada North going", "Ben South waitlisted"]
    );
    days.pass(1);
    days.set_reply(&event, "Ada North", "declined");
    assert_eq!(
        days.replies(&event),
        ["Ada North declined", "Ben South going"]
    );
    days.pass(1);
    let seen = days.preview(&list, &event);
    assert_eq!(changes(&seen), Vec::<String>::new());
    assert_eq!(
        kept(&seen),
        [("Ada North".to_owned(), "by-hand".to_owned(), json!("going"))]
    );
}

#[test]
fn attendance_becomes_arrivals_once_and_goes_with_the_import() {
    let days = Days::new();
    let event = days.event("2026-11-17T19:00", None);
    let ahead = days.event("2026-12-18T19:00", None);
    let list = days.file(
        "a.csv",
        "api_id,name,email,created_at,approval_status,checked_in_at\n\
         gst-1,Ada North,ada@example.org,2026-11-10T10:00:00.000Z,approved,2026-11-17T16:04:00.000Z\n\
         gst-2,Ben South,ben@example.org,2026-11-10T10:00:00.000Z,approved,\n",
    );
    assert_eq!(days.preview(&list, &event)["report"]["arrivals"], 1);
    days.import(&list, &event);
    let row = days.guest(&event, "Ada North");
    assert_eq!(
        (row["here"].clone(), &text(&row["firstArrival"])[..16]),
        (json!(1), "2026-11-17T16:04")
    );
    let log = days.call("door_log", json!({ "eventId": event }));
    assert_eq!(log["rows"][0]["station"], "import");
    assert_eq!(days.import(&list, &event)["step"], Value::Null);
    let person = days.call("get_person", json!({ "personId": row["personId"] }));
    assert_eq!(person["events"][0]["came"], true);
    // Undone with the import, and there again when it is done again.
    days.call("undo", json!({}));
    assert_eq!(
        days.call("guest_counts", json!({ "eventId": event }))["here"],
        0
    );
    days.import(&list, &event);
    assert_eq!(days.guest(&event, "Ada North")["here"], 1);
    // Nobody has come to what lies ahead.
    let report = days.import(&list, &ahead)["report"].clone();
    assert_eq!(
        json!([report["arrivals"], report["arrivalsUnbelieved"]]),
        json!([0, 1])
    );
}

#[test]
fn a_date_and_time_of_the_evening_is_believed_over_the_clock_of_this_laptop() {
    let days = Days::new();
    let ahead = days.event("2026-12-18T19:00", None);
    let list = days.file(
        "a.csv",
        "Name,Status,Attendance\nIda Berg,Approved,2026-12-18 19:04\nPer Lund,Approved,\n",
    );
    let report = days.import(&list, &ahead)["report"].clone();
    assert_eq!(
        json!([report["arrivals"], report["arrivalsUnbelieved"]]),
        json!([1, 0])
    );
    assert_eq!(
        days.guest(&ahead, "Ida Berg")["firstArrival"],
        "2026-12-18T16:04:00.000Z"
    );
}

#[test]
fn a_time_without_a_date_is_one_of_the_evening() {
    let days = Days::new();
    let event = days.event("2026-11-17T19:00", None);
    let list = days.file(
        "a.csv",
        "ФИО;Ответ;Время прихода\nИда Холм;да;19:04\nПётр Белов;да;00:20\nГлеб Жилин;да;\n",
    );
    days.import(&list, &event);
    let came = |name: &str| days.guest(&event, name)["firstArrival"].clone();
    assert_eq!(
        json!([came("Ида Холм"), came("Пётр Белов"), came("Глеб Жилин")]),
        json!(["2026-11-17T16:04:00.000Z", "2026-11-17T21:20:00.000Z", null])
    );
}

#[test]
fn arrivals_of_guests_who_were_there_before_come_again_after_an_undo() {
    let days = Days::new();
    let event = days.event("2026-11-17T19:00", None);
    let header = "Name,Email,Reply,Checked in\n";
    let before = days.file("a.csv", "Name,Email,Reply\nAda North,ada@example.org,yes\n");
    days.import(&before, &event);
    let after = days.file(
        "b.csv",
        &format!("{header}Ada North,ada@example.org,yes,yes\n"),
    );
    for _ in 0..2 {
        days.import(&after, &event);
        // Without a time of its own: when the event began.
        let row = days.guest(&event, "Ada North");
        assert_eq!(
            json!([row["here"], row["firstArrival"]]),
            json!([1, "2026-11-17T16:00:00.000Z"])
        );
        days.call("undo", json!({}));
        assert_eq!(days.guest(&event, "Ada North")["here"], 0);
    }
}
