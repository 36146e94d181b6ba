//! The planner as JSON: out and in again is the same planner, whatever is wrong with a
//! file is said with its place, and then nothing is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::{Job, Planner, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::erase::{World, left_in, world};
use crate::paths::Filled;

fn exported(desk: &Desk, name: &str) -> PathBuf {
    let path = desk.folder.path().join(name);
    desk.call("export_planner", json!({ "path": path }));
    path
}

/// Opens the planner at `path` and writes it as JSON.
fn exported_again(desk: &Desk, planner: &Path, name: &str) -> PathBuf {
    let now = desk.planner.now();
    let planner = Planner::open(planner, Box::new(move || now)).unwrap();
    let path = desk.folder.path().join(name);
    let request = json!({ "path": path });
    dispatch(&planner, "export_planner", request, &Job::silent()).unwrap();
    let checked = dispatch(&planner, "check_planner", json!({}), &Job::silent()).unwrap();
    assert_eq!(checked.value, json!({ "findings": [] }));
    path
}

/// What stands in the desk's folder, but for what SQLite moves about.
fn names(desk: &Desk) -> BTreeSet<String> {
    fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.ends_with("-shm") && !name.ends_with("-wal"))
        .collect()
}

#[test]
fn a_planner_goes_out_and_in_and_out_again_unchanged() {
    let World { desk, coming, .. } = world();
    desk.call("create_sample", json!({}));
    desk.call("add_usual_tasks", json!({ "eventId": coming }));
    desk.call(
        "edit_settings",
        json!({ "zone": "Asia/Tokyo", "organizerName": "Олёна \"К\" \\ \u{2028}", "organizerEmail": "olga@example.org" }),
    );
    let first = exported(&desk, "all.json");
    let before = (desk.rows(), desk.call("planner_status", json!({})));
    let done = desk.call("import_planner", json!({ "path": first }));
    let made = desk.folder.path().join("all.samovar");
    assert_eq!(done["path"], made.display().to_string());
    assert_eq!(done["erasedAgain"], 0);
    for counted in ["events", "people"] {
        assert_eq!(done[counted], before.1[counted], "{counted}");
    }
    // The open one has not changed.
    assert_eq!(
        (desk.rows(), desk.call("planner_status", json!({}))),
        before
    );
    let second = exported_again(&desk, &made, "again.json");
    assert!(fs::read(&first).unwrap() == fs::read(&second).unwrap());
    // A row a line, and as JSON the same to any program.
    let said = fs::read_to_string(&first).unwrap();
    let read: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(read["format"], "samovar-planner/1");
    assert_eq!(read["settings"]["zone"], "Asia/Tokyo");
    let rows: usize = read["tables"]
        .as_object()
        .unwrap()
        .values()
        .map(|rows| rows.as_array().unwrap().len())
        .sum();
    assert_eq!(done["rows"], rows);
    assert!(said.lines().count() > rows && rows > 100, "{rows}");
    // No history, and nothing that is the laptop's alone.
    for absent in ["change_step", "change_row", "local_"] {
        assert!(!said.contains(absent), "{absent}");
    }
}

#[test]
fn the_same_written_otherwise_by_another_program_is_the_same_planner() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let first = exported(desk, "first.json");
    let read: Value = serde_json::from_slice(&fs::read(&first).unwrap()).unwrap();
    // Keys sorted, spaces everywhere, and the mark that some editors put first.
    let other = format!("\u{FEFF}{}", serde_json::to_string_pretty(&read).unwrap());
    let other = desk.file("other.json", &other);
    let done = desk.call("import_planner", json!({ "path": other }));
    let again = exported_again(desk, Path::new(&text(&done["path"])), "again.json");
    assert!(fs::read(&first).unwrap() == fs::read(&again).unwrap());
}

#[test]
fn a_planner_of_an_earlier_schema_is_brought_up_to_date() {
    let filled = Filled::new();
    let desk = &filled.desk;
    // No earlier schema held a budget, a supplier, an order or a sitting, without which there is
    // no dish now.
    desk.sql(
        "DELETE FROM order_version; DELETE FROM food_order; DELETE FROM dish; DELETE FROM sitting;
         DELETE FROM menu_dish; DELETE FROM supplier;
         DELETE FROM feedback_task; DELETE FROM answer; DELETE FROM feedback; DELETE FROM question; DELETE FROM form;
         DELETE FROM shift_notice; DELETE FROM shot; DELETE FROM assignment; DELETE FROM shift; DELETE FROM duty;
         DELETE FROM budget_doc; DELETE FROM budget_line; DELETE FROM promise; DELETE FROM sponsor;
         DELETE FROM event_rate; DELETE FROM kpi_target; DELETE FROM saved_text; DELETE FROM cue; DELETE FROM session_source; DELETE FROM event_template;
         DELETE FROM chat_day; DELETE FROM reading; DELETE FROM channel; DELETE FROM past_total;
         DELETE FROM available; DELETE FROM programme_version; UPDATE session SET track_id = NULL;
         DELETE FROM track;
         UPDATE session SET hard = 0, setup_minutes = 0, teardown_minutes = 0, talk_id = NULL;
         DELETE FROM talk; DELETE FROM biography; DELETE FROM portrait; DELETE FROM profile;
         UPDATE speaker SET talk_title = '', talk_abstract = '', arrives = NULL, leaves = NULL, travel = '',
                recording_asked = 0;
         UPDATE event SET budget_limit_minor = NULL, reserve_percent = 0",
    );
    let first = exported(desk, "first.json");
    let mut read: Value = serde_json::from_slice(&fs::read(&first).unwrap()).unwrap();
    let document = read.as_object_mut().unwrap();
    document.remove("sha256");
    document["schema"] = json!(5);
    let tables = document["tables"].as_object_mut().unwrap();
    for table in [
        "logo",
        "series_phase",
        "message_copy",
        "sitting",
        "food_order",
        "order_version",
        "supplier",
        "menu_dish",
        "sponsor",
        "promise",
        "budget_line",
        "budget_doc",
        "event_rate",
        "available",
        "programme_version",
        "track",
        "cue",
        "session_source",
        "show_mark",
        "duty",
        "shift",
        "assignment",
        "shot",
        "shift_notice",
        "form",
        "question",
        "feedback",
        "answer",
        "feedback_task",
        "event_template",
        "channel",
        "reading",
        "chat_day",
        "past_total",
        "talk",
        "talk_text",
        "talk_speaker",
        "profile",
        "biography",
        "portrait",
        "kpi_target",
        "message",
        "message_text",
        "saved_text",
        "consent",
        "address_hold",
        "bounce",
        "album",
    ] {
        tables.remove(table);
    }
    for (table, columns) in [
        ("series", &["part_of"][..]),
        (
            "mailing",
            &["message", "service", "message_id", "channel_id", "lang"],
        ),
        ("task", &["message_use"]),
        ("guest", &["ticket_codes", "ticket_kind"]),
        (
            "event",
            &["budget_limit_minor", "reserve_percent", "door_kept"],
        ),
        (
            "speaker",
            &["arrives", "leaves", "travel", "recording_asked"],
        ),
        (
            "session",
            &[
                "track_id",
                "hard",
                "setup_minutes",
                "teardown_minutes",
                "talk_id",
            ],
        ),
    ] {
        for row in tables[table].as_array_mut().unwrap() {
            for column in columns {
                row.as_object_mut().unwrap().remove(*column).unwrap();
            }
        }
    }
    let older = desk.file("older.json", &read.to_string());
    let done = desk.call("import_planner", json!({ "path": older }));
    let again = exported_again(desk, Path::new(&text(&done["path"])), "again.json");
    assert!(fs::read(&first).unwrap() == fs::read(&again).unwrap());
}

/// The document with one thing in it replaced, its sum taken out.
fn changed(document: &str, from: &str, to: &str) -> String {
    assert!(document.contains(from), "{from}");
    let lines: Vec<&str> = document
        .lines()
        .filter(|line| !line.starts_with("\"sha256\""))
        .collect();
    let unsigned = lines.join("\n").replace("},\n}", "}\n}");
    unsigned.replacen(from, to, 1)
}

#[test]
fn whatever_is_wrong_is_said_with_its_place_and_nothing_is_made() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let path = exported(desk, "all.json");
    let sound = fs::read_to_string(&path).unwrap();
    let person = sound.split_once("\"person\": [\n").unwrap().1;
    let person = person.split_once(",\n").unwrap().0;
    let guest = sound.split_once("\"guest\": [\n").unwrap().1;
    let guest = guest.split_once(",\n").unwrap().0;
    let line_of = |text: &str| sound[..sound.find(text).unwrap()].lines().count() + 1;
    let id: Value = serde_json::from_str(person).unwrap();
    let mut nameless = id.clone();
    nameless.as_object_mut().unwrap().remove("name");
    let nameless = nameless.to_string();
    let id = text(&id["id"]);
    let no_place = json!({});
    let cases: Vec<(&str, String, &str, Value)> = vec![
        (
            "nothing",
            String::new(),
            "not-planner-json",
            no_place.clone(),
        ),
        (
            "a list",
            "Name,Email\n".to_owned(),
            "not-planner-json",
            no_place.clone(),
        ),
        (
            "another's",
            "{\"format\": \"tea/1\"}".to_owned(),
            "not-planner-json",
            no_place.clone(),
        ),
        (
            "no format",
            "{\"tables\": {}}".to_owned(),
            "not-planner-json",
            no_place.clone(),
        ),
        (
            "a newer format",
            changed(&sound, "samovar-planner/1", "samovar-planner/2"),
            "planner-json-newer",
            no_place.clone(),
        ),
        (
            "a newer schema",
            changed(&sound, "\"schema\": ", "\"schema\": 99"),
            "planner-json-newer",
            no_place.clone(),
        ),
        (
            "cut",
            sound[..sound.find(guest).unwrap() + 20].to_owned(),
            "planner-json-cut",
            json!({ "line": line_of(guest) }),
        ),
        (
            "a comma lost",
            changed(&sound, &format!("{guest},\n"), &format!("{guest}\n")),
            "planner-json-broken",
            json!({ "line": line_of(guest) + 1 }),
        ),
        (
            "more behind it",
            format!("{sound}{{}}"),
            "planner-json-broken",
            json!({ "line": sound.lines().count() + 1 }),
        ),
        (
            "a letter changed",
            sound.replacen("\"state\":\"going\"", "\"state\":\"maybe\"", 1),
            "planner-json-changed",
            no_place.clone(),
        ),
        (
            "a row lost",
            sound.replacen(&format!("{person},\n"), "", 1),
            "planner-json-changed",
            no_place.clone(),
        ),
        (
            "a row twice",
            changed(&sound, person, &format!("{person},\n{person}")),
            "planner-json-odd",
            json!({ "why": "twice", "what": "person", "line": line_of(person) + 1 }),
        ),
        (
            "an unknown table",
            changed(&sound, "\"dish\": [", "\"dishes\": ["),
            "planner-json-odd",
            json!({ "why": "unknown-table", "what": "dishes" }),
        ),
        (
            "a table lost",
            changed(&sound, ",\n\"logo\": []", ""),
            "planner-json-odd",
            json!({ "why": "missing-table", "what": "logo" }),
        ),
        (
            "an unknown column",
            changed(
                &sound,
                &format!("\"id\":\"{id}\""),
                &format!("\"id\":\"{id}\",\"shoe\":\"43\""),
            ),
            "planner-json-odd",
            json!({ "why": "unknown-column", "what": "person.shoe", "line": line_of(person) }),
        ),
        (
            "a column lost",
            changed(&sound, person, &nameless),
            "planner-json-odd",
            json!({ "why": "missing-column", "what": "person.name", "line": line_of(person) }),
        ),
        (
            "a column twice",
            changed(&sound, "\"plus_ones\":0", "\"plus_ones\":0,\"plus_ones\":0"),
            "planner-json-odd",
            json!({ "why": "twice", "what": "guest.plus_ones" }),
        ),
        (
            "nothing where something must be",
            changed(&sound, "\"plus_ones\":0", "\"plus_ones\":null"),
            "planner-json-odd",
            json!({ "why": "wrong-kind", "what": "guest.plus_ones" }),
        ),
        (
            "a text for a number",
            changed(&sound, "\"plus_ones\":0", "\"plus_ones\":\"0\""),
            "planner-json-odd",
            json!({ "why": "wrong-kind", "what": "guest.plus_ones" }),
        ),
        (
            "a list in a cell",
            changed(&sound, "\"plus_ones\":0", "\"plus_ones\":[[1,{}]]"),
            "planner-json-odd",
            json!({ "why": "wrong-kind", "what": "guest.plus_ones" }),
        ),
        (
            "an unknown setting",
            changed(
                &sound,
                "\"settings\": {",
                "\"settings\": {\"device\":\"x\",",
            ),
            "planner-json-odd",
            json!({ "why": "unknown-column", "what": "device" }),
        ),
        (
            "no zone",
            changed(&sound, "Europe/Moscow\"}", "Europe/Moskow\"}"),
            "planner-json-odd",
            json!({ "why": "wrong-kind", "what": "zone" }),
        ),
        (
            "a number out of bounds",
            changed(&sound, "\"plus_ones\":0", "\"plus_ones\":-4"),
            "planner-json-value",
            no_place.clone(),
        ),
        (
            "a person gone",
            changed(&sound, &format!("{person},\n"), ""),
            "planner-json-loose",
            no_place,
        ),
    ];
    let before = (names(desk), desk.rows());
    for (what, content, code, place) in cases {
        fs::write(&path, &content).unwrap();
        let (refused, args) = desk.refused("import_planner", json!({ "path": path }));
        assert_eq!(refused.as_str(), code, "{what}: {args}");
        assert_eq!(args["path"], path.display().to_string(), "{what}");
        for (name, wanted) in place.as_object().unwrap() {
            assert_eq!(&args[name], wanted, "{what}: {args}");
        }
        assert_eq!((names(desk), desk.rows()), before, "{what}");
    }
}

#[test]
fn a_planner_is_made_only_where_there_is_none() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let path = exported(desk, "club.json");
    let there = desk.file("taken.samovar", "");
    let (code, _) = desk.refused("import_planner", json!({ "path": path, "to": there }));
    assert_eq!(code.as_str(), "path-taken");
    assert_eq!(fs::read(&there).unwrap(), b"");
    // The open planner has the name already: the next free one is taken.
    let made: Vec<String> = (0..2)
        .map(|_| text(&desk.call("import_planner", json!({ "path": path }))["path"]))
        .collect();
    let at = |name: &str| desk.folder.path().join(name).display().to_string();
    assert_eq!(made, [at("club 2.samovar"), at("club 3.samovar")]);
}

#[test]
fn work_that_is_stopped_leaves_nothing_behind() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let path = exported(desk, "all.json");
    let before = names(desk);
    let job = Job::silent();
    job.cancel();
    for (command, request) in [
        (
            "export_planner",
            json!({ "path": desk.folder.path().join("new.json") }),
        ),
        ("import_planner", json!({ "path": path })),
    ] {
        let error = dispatch(&desk.planner, command, request, &job).unwrap_err();
        assert_eq!(error.code.as_str(), "cancelled-by-user", "{command}");
        assert_eq!(names(desk), before, "{command}");
    }
}

#[test]
fn who_was_erased_is_in_no_file_and_comes_back_with_no_older_one() {
    let World { desk, person, .. } = world();
    let older = exported(&desk, "older.json");
    assert!(!left_in(&older).is_empty());
    let twin = desk.call("get_person", json!({ "personId": person }))["id"].clone();
    desk.call("erase_person", json!({ "personId": twin }));
    let newer = exported(&desk, "newer.json");
    assert!(left_in(&newer).is_empty(), "{:?}", left_in(&newer));
    let done = desk.call("import_planner", json!({ "path": older }));
    assert_eq!(done["erasedAgain"], 1);
    let made = text(&done["path"]);
    assert_eq!(left_in(Path::new(&made)), Vec::<&str>::new());
    exported_again(&desk, Path::new(&made), "again.json");
}
