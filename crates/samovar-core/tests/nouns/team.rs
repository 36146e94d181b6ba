//! Who does what at an event and when, what is wrong with it, and what people are handed of it.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An evening with a talk from 19:00 to 19:40 that Ann gives.
struct Evening {
    desk: Desk,
    event: String,
    talk: String,
    speaker: String,
}

impl Evening {
    fn new() -> Self {
        let desk = Desk::new();
        let event = desk.event(None);
        let speaker = desk.call(
            "add_speaker",
            json!({ "eventId": event, "name": "Ann North", "state": "agreed" }),
        );
        let speaker = text(&speaker["id"]);
        let talk = desk.call(
            "add_session",
            json!({ "eventId": event, "title": "Opening", "starts": "2026-12-18T19:00", "minutes": 40,
                    "speakerIds": [speaker] }),
        );
        let talk = text(&talk["id"]);
        Self {
            desk,
            event,
            talk,
            speaker,
        }
    }

    fn team(&self) -> Value {
        self.desk.call("get_team", json!({ "eventId": self.event }))
    }

    fn duty(&self, title: &str, kind: &str) -> String {
        let request = json!({ "eventId": self.event, "title": title, "kind": kind });
        newest(&self.desk.call("add_duty", request)["duties"])
    }

    /// Of one duty, by the clock of the evening.
    fn shift(&self, duty: &str, from: &str, until: &str) -> String {
        let request = json!({ "dutyId": duty, "starts": format!("2026-12-18T{from}"),
                              "ends": format!("2026-12-18T{until}") });
        newest(&shifts(&self.desk.call("add_shift", request)))
    }

    fn tied(&self, duty: &str, before: u32, after: u32) -> String {
        let request = json!({ "dutyId": duty, "sessionId": self.talk, "beforeMinutes": before,
                              "afterMinutes": after });
        newest(&shifts(&self.desk.call("add_shift", request)))
    }

    fn assign(&self, shift: &str, name: &str, state: &str) -> String {
        let people = self.desk.call("list_people", json!({ "query": name }));
        let mut request = json!({ "shiftId": shift, "state": state });
        match people["rows"].as_array().and_then(|rows| rows.first()) {
            Some(person) => request["personId"] = person["id"].clone(),
            None => request["name"] = json!(name),
        }
        newest(&assigned(&self.desk.call("assign_shift", request)))
    }

    fn hours(&self, shift: &str) -> [Value; 2] {
        let all = shifts(&self.team());
        let mut found = all.as_array().unwrap().iter();
        let found = found.find(|one| one["id"] == shift).unwrap();
        [found["starts"].clone(), found["ends"].clone()]
    }

    /// The kinds of what is wrong, each as often as it is said.
    fn looks(&self) -> Vec<String> {
        let team = self.team();
        let looks = team["looks"].as_array().unwrap();
        let mut kinds: Vec<String> = looks.iter().map(|look| text(&look["kind"])).collect();
        kinds.sort();
        kinds
    }

    /// Writes the calendar files; gives the answer and the one file's text.
    fn export(&self, folder: &str) -> (Value, String) {
        let folder = self.desk.folder.path().join(folder);
        let request = json!({ "eventId": self.event, "path": folder.display().to_string() });
        let done = self.desk.call("export_duties", request);
        (done, file_in(&folder))
    }
}

fn file_in(folder: &Path) -> String {
    let found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    std::fs::read_to_string(&found[0])
        .unwrap()
        .replace("\r\n ", "")
}

fn shifts(team: &Value) -> Value {
    let duties = team["duties"].as_array().unwrap();
    let all = duties
        .iter()
        .flat_map(|duty| duty["shifts"].as_array().unwrap().clone());
    all.collect()
}

fn assigned(team: &Value) -> Value {
    let all = shifts(team);
    let all = all.as_array().unwrap().iter();
    all.flat_map(|shift| shift["assigned"].as_array().unwrap().clone())
        .collect()
}

/// Identifiers sort by the time of making.
fn newest(rows: &Value) -> String {
    let ids = rows.as_array().unwrap().iter().map(|row| text(&row["id"]));
    ids.max().unwrap()
}

#[test]
fn a_tied_shift_moves_with_its_session_and_its_event() {
    let evening = Evening::new();
    let (desk, talk) = (&evening.desk, &evening.talk);
    let stage = evening.duty("Stage", "stage");
    let tied = evening.tied(&stage, 15, 10);
    let clock = evening.shift(&stage, "18:00", "18:30");
    let at = |shift: &str| evening.hours(shift);
    assert_eq!(at(&tied), ["2026-12-18T18:45", "2026-12-18T19:50"]);
    let move_talk = json!({ "sessionId": talk, "starts": "2026-12-18T20:00", "minutes": 60 });
    desk.call("edit_session", move_talk);
    assert_eq!(at(&tied), ["2026-12-18T19:45", "2026-12-18T21:10"]);
    assert_eq!(at(&clock), ["2026-12-18T18:00", "2026-12-18T18:30"]);
    desk.call("undo", json!({}));
    assert_eq!(at(&tied), ["2026-12-18T18:45", "2026-12-18T19:50"]);
    desk.call("edit_session", json!({ "sessionId": talk, "starts": null }));
    assert_eq!(at(&tied), [Value::Null, Value::Null]);
    desk.call("undo", json!({}));
    // The whole evening a day later: both go along.
    desk.call(
        "edit_event",
        json!({ "eventId": evening.event, "starts": "2026-12-19T19:00", "ends": "2026-12-19T22:00" }),
    );
    assert_eq!(at(&tied), ["2026-12-19T18:45", "2026-12-19T19:50"]);
    assert_eq!(at(&clock), ["2026-12-19T18:00", "2026-12-19T18:30"]);
}

#[test]
fn a_shift_keeps_its_hours_when_the_session_goes() {
    let evening = Evening::new();
    let shift = evening.tied(&evening.duty("Stage", "stage"), 15, 10);
    let before = evening.desk.rows();
    evening
        .desk
        .call("delete_session", json!({ "sessionId": evening.talk }));
    assert_eq!(
        evening.hours(&shift),
        ["2026-12-18T18:45", "2026-12-18T19:50"]
    );
    assert_eq!(shifts(&evening.team())[0]["sessionId"], Value::Null);
    evening.desk.call("undo", json!({}));
    assert_eq!(evening.desk.rows(), before);
}

#[test]
fn what_is_wrong_is_listed_on_the_team_and_the_overview_and_stops_nothing() {
    let evening = Evening::new();
    let (desk, event) = (&evening.desk, &evening.event);
    let door = evening.duty("Door", "door");
    let early = evening.shift(&door, "17:00", "19:30");
    assert_eq!(evening.looks(), ["shift-short"]);
    evening.assign(&early, "Olga Tern", "asked");
    assert_eq!(evening.looks(), ["shift-short"]);
    evening.assign(&early, "Olga Tern", "confirmed");
    assert_eq!(evening.looks(), [""; 0]);
    // Touching is no break, and no two at once; four hours are not too long yet.
    let late = evening.shift(&door, "19:30", "21:00");
    evening.assign(&late, "Olga Tern", "confirmed");
    assert_eq!(evening.looks(), [""; 0]);
    desk.call(
        "edit_shift",
        json!({ "shiftId": late, "ends": "2026-12-18T21:01" }),
    );
    assert_eq!(evening.looks(), ["shift-too-long"]);
    // The same person twice at once.
    let food = evening.duty("Food", "food");
    let lunch = evening.shift(&food, "20:00", "20:30");
    let twice = evening.assign(&lunch, "Olga Tern", "confirmed");
    assert_eq!(evening.looks(), ["shift-too-long", "shifts-twice"]);
    desk.call("remove_assignment", json!({ "assignmentId": twice }));
    // Ann is on stage then.
    evening.assign(&lunch, "Mark Vale", "confirmed");
    evening.assign(&early, "Ann North", "confirmed");
    assert_eq!(evening.looks(), ["shift-own-talk", "shift-too-long"]);
    // Who is not to be recorded, and video all evening.
    let video = evening.duty("Video", "video");
    let camera = evening.shift(&video, "18:30", "20:00");
    evening.assign(&camera, "Mark Vale", "declined");
    assert_eq!(
        evening.looks(),
        ["shift-own-talk", "shift-short", "shift-too-long"]
    );
    desk.call(
        "edit_speaker",
        json!({ "speakerId": evening.speaker, "doNotRecord": true }),
    );
    desk.call(
        "add_shot",
        json!({ "eventId": event, "words": "Whole hall", "must": true }),
    );
    assert_eq!(
        evening.looks(),
        [
            "shift-own-talk",
            "shift-short",
            "shift-too-long",
            "shot-uncovered",
            "video-not-recorded"
        ]
    );
    // A camera that is confirmed covers it.
    evening.assign(&camera, "Mark Vale", "confirmed");
    assert_eq!(
        evening.looks(),
        ["shift-own-talk", "shift-too-long", "video-not-recorded"]
    );
    let overview = desk.call("event_overview", json!({ "eventId": event }));
    let there = overview["looks"].as_array().unwrap().iter();
    let there = there.filter(|look| look["tab"] == "team").count();
    assert_eq!(there, 3);
    // They stand on the rows as well.
    let team = evening.team();
    let marked = assigned(&team);
    let marked = marked.as_array().unwrap().iter();
    let marked: Vec<String> = marked
        .filter(|one| one["looks"] != json!([]))
        .map(|one| format!("{} {}", text(&one["name"]), one["looks"]))
        .collect();
    assert_eq!(
        marked,
        [
            r#"Olga Tern ["shift-too-long"]"#,
            r#"Ann North ["shift-own-talk"]"#,
            r#"Olga Tern ["shift-too-long"]"#,
        ]
    );
}

#[test]
fn a_picture_of_a_session_needs_a_camera_at_that_time() {
    let evening = Evening::new();
    let (desk, event) = (&evening.desk, &evening.event);
    desk.call(
        "add_shot",
        json!({ "eventId": event, "sessionId": evening.talk, "must": true }),
    );
    let photo = evening.duty("Photo", "photo");
    let camera = evening.shift(&photo, "20:00", "21:00");
    evening.assign(&camera, "Mark Vale", "confirmed");
    assert_eq!(evening.looks(), ["shot-uncovered"]);
    desk.call(
        "edit_shift",
        json!({ "shiftId": camera, "starts": "2026-12-18T19:30" }),
    );
    assert_eq!(evening.looks(), [""; 0]);
    // Whoever takes it by name covers it, whenever they are on.
    desk.call(
        "edit_shift",
        json!({ "shiftId": camera, "starts": "2026-12-18T20:00" }),
    );
    let team = evening.team();
    let (shot, staff) = (&team["shots"][0], &team["staff"][0]);
    assert_eq!(shot["title"], "Opening");
    let give = json!({ "shotId": shot["id"], "staffId": staff["staffId"] });
    desk.call("edit_shot", give);
    assert_eq!(evening.looks(), [""; 0]);
    assert_eq!(evening.team()["shots"][0]["name"], "Mark Vale");
    // Off the staff: the picture is wanted all the same.
    let before = desk.rows();
    desk.call("remove_staff", json!({ "staffId": staff["staffId"] }));
    let team = evening.team();
    assert_eq!(
        (&team["shots"][0]["name"], assigned(&team)),
        (&json!(""), json!([]))
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn pictures_are_of_promises_too_and_a_tick_keeps_its_first_time() {
    let evening = Evening::new();
    let (desk, event) = (&evening.desk, &evening.event);
    let sponsor = desk.call(
        "add_sponsor",
        json!({ "eventId": event, "name": "Teapot Works" }),
    );
    let sponsor = desk.call(
        "add_promise",
        json!({ "sponsorId": sponsor["id"], "madeBy": "us", "words": "A picture of the wall" }),
    );
    let promise = &sponsor["promises"][0]["id"];
    let team = desk.call(
        "add_shot",
        json!({ "eventId": event, "promiseId": promise }),
    );
    let shot = &team["shots"][0];
    assert_eq!(
        [&shot["title"], &shot["sponsorName"]],
        ["A picture of the wall", "Teapot Works"]
    );
    let tick = json!({ "shotId": shot["id"], "done": true });
    let done = desk.call("tick_shot", tick.clone());
    assert!(done["shots"][0]["doneAt"].is_string());
    assert_eq!(desk.try_call("tick_shot", tick).unwrap().step, None);
    // Of a promise that goes there is no picture; one undo brings both back.
    let before = desk.rows();
    desk.call("delete_promise", json!({ "promiseId": promise }));
    assert_eq!(evening.team()["shots"], json!([]));
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn who_was_there_is_said_of_all_at_once() {
    let evening = Evening::new();
    let door = evening.duty("Door", "door");
    let shift = evening.shift(&door, "18:00", "21:00");
    let ids = ["Olga Tern", "Mark Vale"].map(|name| evening.assign(&shift, name, "confirmed"));
    let came = json!({ "assignmentIds": ids, "state": "came" });
    let reply = evening
        .desk
        .try_call("set_assignments", came.clone())
        .unwrap();
    assert_eq!(
        (&reply.facts["count"], &reply.facts["name"]),
        (&json!(2), &json!("Olga Tern, Mark Vale"))
    );
    let states = |team: &Value| -> Vec<String> {
        let all = assigned(team);
        let all = all.as_array().unwrap().iter();
        all.map(|one| text(&one["state"])).collect()
    };
    assert_eq!(states(&evening.team()), ["came", "came"]);
    // Again is no step.
    let again = evening.desk.try_call("set_assignments", came).unwrap();
    assert_eq!(again.step, None);
    evening.desk.call("undo", json!({}));
    assert_eq!(states(&evening.team()), ["confirmed", "confirmed"]);
}

#[test]
fn what_cannot_be_is_refused_by_its_field() {
    let evening = Evening::new();
    let (desk, event) = (&evening.desk, &evening.event);
    let duty = evening.duty("Door", "door");
    let shift = |more: Value| {
        let mut request = json!({ "dutyId": duty });
        for (field, value) in more.as_object().unwrap() {
            request[field] = value.clone();
        }
        let (code, args) = desk.refused("add_shift", request);
        (code, text(&args["field"]))
    };
    let (six, nine) = ("2026-12-18T18:00", "2026-12-18T21:00");
    for (request, code, field) in [
        (json!({}), Code::ShiftWhen, "starts"),
        (
            json!({ "sessionId": evening.talk, "starts": six, "ends": nine }),
            Code::ShiftWhen,
            "starts",
        ),
        (json!({ "starts": six }), Code::Required, "ends"),
        (
            json!({ "starts": nine, "ends": six }),
            Code::EndBeforeStart,
            "ends",
        ),
        (
            json!({ "starts": six, "ends": nine, "needed": 0 }),
            Code::OutOfRange,
            "needed",
        ),
        (
            json!({ "sessionId": evening.talk, "beforeMinutes": 1441 }),
            Code::OutOfRange,
            "beforeMinutes",
        ),
    ] {
        let said = request.to_string();
        assert_eq!(shift(request), (code, field.to_owned()), "{said}");
    }
    let other = desk.event(None);
    let foreign = desk.call("add_session", json!({ "eventId": other, "title": "Tea" }));
    let elsewhere = json!({ "dutyId": duty, "sessionId": foreign["id"] });
    assert_eq!(desk.refused("add_shift", elsewhere).0, Code::Missing);
    for request in [
        json!({ "eventId": event }),
        json!({ "eventId": event, "words": " " }),
    ] {
        assert_eq!(desk.refused("add_shot", request).0, Code::Required);
    }
    let untitled = json!({ "eventId": event, "title": "" });
    assert_eq!(desk.refused("add_duty", untitled).0, Code::Required);
    assert_eq!(
        desk.refused("export_duties", json!({ "eventId": event })).0,
        Code::NoShifts
    );
}

#[test]
fn the_next_file_is_newer_where_something_changed_and_calls_off_what_is_gone() {
    let evening = Evening::new();
    let (desk, talk) = (&evening.desk, &evening.talk);
    let stage = evening.duty("Stage", "stage");
    let tied = evening.tied(&stage, 15, 0);
    let one = evening.assign(&tied, "Olga Tern", "confirmed");
    let (done, first) = evening.export("first");
    assert_eq!(
        [&done["files"], &done["new"], &done["calledOff"]],
        [&json!(1), &json!(["Olga Tern"]), &json!(0)]
    );
    for line in ["SUMMARY:Stage", "SEQUENCE:0", "UID:shift-"] {
        assert!(first.contains(line), "{line}: {first}");
    }
    assert!(first.contains("20261218T184500"), "{first}");
    // Nothing new: the same file, and no step.
    let folder = desk.folder.path().join("same").display().to_string();
    let same = desk
        .try_call(
            "export_duties",
            json!({ "eventId": evening.event, "path": folder }),
        )
        .unwrap();
    assert_eq!((same.step, &same.value["new"]), (None, &json!([])));
    // The session moves, and the file is newer.
    desk.call(
        "edit_session",
        json!({ "sessionId": talk, "starts": "2026-12-18T20:00" }),
    );
    let (_, moved) = evening.export("moved");
    for line in ["SEQUENCE:1", "20261218T194500"] {
        assert!(moved.contains(line), "{line}: {moved}");
    }
    // Undo says that files are out, and goes on beneath them.
    assert_eq!(desk.refused("undo", json!({})).0, Code::DoneForGood);
    desk.call("undo", json!({}));
    // The shift is where it was, and yet the next file is newer than the last.
    let (_, back) = evening.export("back");
    for line in ["SEQUENCE:2", "20261218T184500"] {
        assert!(back.contains(line), "{line}: {back}");
    }
    // Off the shift: called off once.
    desk.call("remove_assignment", json!({ "assignmentId": one }));
    let (done, off) = evening.export("off");
    assert_eq!(done["calledOff"], 1);
    for line in ["STATUS:CANCELLED", "SEQUENCE:3"] {
        assert!(off.contains(line), "{line}: {off}");
    }
    let nobody = json!({ "eventId": evening.event });
    assert_eq!(desk.refused("export_duties", nobody).0, Code::NoShifts);
}

#[test]
fn a_copy_has_the_duties_and_asks_people_anew() {
    let evening = Evening::new();
    let desk = &evening.desk;
    let stage = evening.duty("Stage", "stage");
    let tied = evening.tied(&stage, 15, 0);
    evening.shift(&stage, "18:00", "19:00");
    evening.assign(&tied, "Olga Tern", "confirmed");
    let shot = json!({ "eventId": evening.event, "sessionId": evening.talk, "must": true });
    desk.call("add_shot", shot);
    let copy = json!({ "eventId": evening.event, "starts": "2027-01-18T19:00" });
    let copy = desk.call("duplicate_event", copy);
    let team = desk.call("get_team", json!({ "eventId": copy["id"] }));
    let all = shifts(&team);
    let all: Vec<Value> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["starts"], one["sessionTitle"], one["assigned"]]))
        .collect();
    assert_eq!(
        all,
        [
            json!(["2027-01-18T18:00", "", []]),
            json!(["2027-01-18T18:45", "Opening", []]),
        ]
    );
    assert_eq!(
        [&team["shots"][0]["title"], &team["shots"][0]["must"]],
        [&json!("Opening"), &json!(true)]
    );
}

#[test]
fn whoever_is_erased_leaves_no_name_on_shifts_and_pictures() {
    let evening = Evening::new();
    let desk = &evening.desk;
    let photo = evening.duty("Photo", "photo");
    let shift = evening.shift(&photo, "18:00", "21:00");
    evening.assign(&shift, "Wilhelmina Featherstone", "confirmed");
    let staff = evening.team()["staff"][0].clone();
    let shot =
        json!({ "eventId": evening.event, "words": "Whole hall", "staffId": staff["staffId"] });
    desk.call("add_shot", shot);
    evening.export("files");
    desk.call(
        "erase_person",
        json!({ "personId": staff["personId"], "deleteExports": true }),
    );
    let team = evening.team();
    assert_eq!(team["shots"][0]["staffId"], Value::Null);
    let conn = desk.connection();
    let left: i64 = conn
        .query_row(
            "SELECT (SELECT count(*) FROM shift_notice)
                  + (SELECT count(*) FROM change_step WHERE facts LIKE '%Featherstone%')",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
    assert!(!team.to_string().contains("Featherstone"), "{team}");
}

#[test]
fn two_who_become_one_have_one_shift() {
    let evening = Evening::new();
    let desk = &evening.desk;
    let door = evening.duty("Door", "door");
    let both = evening.shift(&door, "18:00", "19:00");
    let hers = evening.shift(&door, "19:00", "20:00");
    evening.assign(&both, "Olga Tern", "confirmed");
    evening.assign(&both, "Mark Vale", "asked");
    evening.assign(&hers, "Mark Vale", "confirmed");
    let before = desk.rows();
    let team = evening.team();
    let person = |name: &str| {
        let staff = team["staff"].as_array().unwrap().iter();
        let mut found = staff.filter(|one| one["name"] == name);
        found.next().unwrap()["personId"].clone()
    };
    desk.call(
        "merge_people",
        json!({ "keptId": person("Olga Tern"), "otherId": person("Mark Vale") }),
    );
    let after = evening.team();
    assert_eq!(after["staff"].as_array().unwrap().len(), 1);
    assert_eq!(assigned(&after).as_array().unwrap().len(), 2);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn sheets_hold_nobody_one_thirty_and_many() {
    let evening = Evening::new();
    let desk = &evening.desk;
    let drawn = |sheet: &str| -> (u64, u64) {
        let asked = json!({ "eventId": evening.event, "sheet": sheet });
        let page = desk.call("preview_team", json!({ "sheet": asked, "page": 0 }));
        assert!(text(&page["svg"]).starts_with("<svg"));
        assert_eq!(page["cannotDraw"], json!([]), "{sheet}");
        (
            page["pages"].as_u64().unwrap(),
            page["guests"].as_u64().unwrap(),
        )
    };
    let all = || ["roster", "slips", "shots"].map(drawn);
    // A sentence each; below the pictures a heading and a sentence more.
    assert_eq!(all(), [(1, 1), (1, 1), (1, 3)]);
    let door = evening.duty(
        "Дверь, гардероб и встреча гостей с длинными именами, которые не помещаются в строку",
        "door",
    );
    let shift = evening.shift(&door, "18:00", "21:00");
    evening.assign(
        &shift,
        "Wilhelmina Featherstonehaugh-Cholmondeley von Hohenlohe-Waldenburg",
        "confirmed",
    );
    assert_eq!(all(), [(1, 2), (1, 2), (1, 3)]);
    for number in 1..30 {
        let name = format!("Volunteer Number{number}");
        desk.call("assign_shift", json!({ "shiftId": shift, "name": name }));
    }
    let [roster, slips, _] = all();
    // Four long names stand in a row of the roster.
    assert_eq!((roster, slips.1), ((1, 9), 60));
    for number in 0..120 {
        let words = format!("Picture {number}");
        let shot = json!({ "eventId": evening.event, "words": words, "must": number % 2 == 0 });
        desk.call("add_shot", shot);
    }
    let (pages, rows) = drawn("shots");
    assert!(pages > 1 && rows == 122, "{pages} {rows}");
    let path = desk.folder.path().join("roster.pdf").display().to_string();
    let printed = desk.call(
        "print_team",
        json!({ "eventId": evening.event, "sheet": "roster", "lang": "ru", "path": path }),
    );
    assert_eq!(printed["path"], path);
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn those_who_want_no_photos_are_counted_for_whoever_takes_them() {
    let evening = Evening::new();
    let desk = &evening.desk;
    let guest = |name: &str, consent: &str, state: &str| {
        let person = desk.call("add_person", json!({ "name": name, "consent": consent }));
        desk.call(
            "add_guest",
            json!({ "eventId": evening.event, "personId": person["id"], "state": state }),
        );
    };
    guest("Olga Tern", "no", "going");
    guest("Mark Vale", "yes", "going");
    guest("Nina Reed", "no", "declined");
    assert_eq!(evening.team()["noPhotos"], 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a session moves, its shifts are as far from it as they were; all of it undone,
    /// every row is as it was.
    #[test]
    fn tied_shifts_keep_their_distance_and_undo_gives_the_start(
        beside in (0_u32..=240, 0_u32..=240),
        moves in prop::collection::vec((0_i64..600, 5_u32..180), 1..5),
    ) {
        let evening = Evening::new();
        let (before, after) = beside;
        let shift = evening.tied(&evening.duty("Stage", "stage"), before, after);
        let start = evening.desk.rows();
        let noon = chrono::NaiveDate::from_ymd_opt(2026, 12, 18)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap();
        let said = |at: chrono::NaiveDateTime| at.format("%Y-%m-%dT%H:%M").to_string();
        let mut steps = 0;
        for (at, minutes) in moves {
            let starts = noon + chrono::TimeDelta::minutes(at);
            let request = json!({ "sessionId": evening.talk, "starts": said(starts), "minutes": minutes });
            steps += usize::from(evening.desk.try_call("edit_session", request).unwrap().step.is_some());
            let from = starts - chrono::TimeDelta::minutes(i64::from(before));
            let until = starts + chrono::TimeDelta::minutes(i64::from(minutes + after));
            prop_assert_eq!(evening.hours(&shift), [said(from), said(until)]);
        }
        for _ in 0..steps {
            evening.desk.call("undo", json!({}));
        }
        prop_assert_eq!(evening.desk.rows(), start);
    }
}
