//! Imports of a life: what was decided last time, rows put right by hand, what
//! stays in the history, and what a cancelled import leaves.

use std::sync::{Arc, Weak};

use samovar_core::{Code, Job, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

const FORM: &str = "Отметка времени,Как вас зовут?,Почта,Ждать вас?,Футболка\n";

fn form(desk: &Desk, name: &str, rows: &str) -> String {
    desk.file(name, &format!("{FORM}{rows}"))
}

fn preview(desk: &Desk, path: &str, event: &str) -> Value {
    desk.call("preview_import", json!({ "path": path, "eventId": event }))
}

/// A mapping with one reply and one column meaning something else.
fn decided(preview: &Value, reply: (&str, &str), column: usize, field: &str) -> Value {
    let mut mapping = preview["mapping"].clone();
    for value in mapping["replyValues"].as_array_mut().unwrap() {
        if value["value"] == reply.0 {
            value["reply"] = json!(reply.1);
        }
    }
    mapping["fields"][column] = json!(field);
    mapping
}

/// Every row of every table, by SQL from outside; but for the bookkeeping of SQLite.
fn whole(desk: &Desk) -> Vec<String> {
    let conn = desk.connection();
    let tables: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let Ok(mut statement) = conn.prepare(&format!("SELECT * FROM \"{table}\"")) else {
            continue;
        };
        let columns = statement.column_count();
        let found = statement.query_map([], |row| {
            (0..columns)
                .map(|column| row.get::<_, rusqlite::types::Value>(column))
                .collect::<Result<Vec<_>, _>>()
        });
        rows.extend(
            found
                .unwrap()
                .map(|row| format!("{table} {:?}", row.unwrap())),
        );
    }
    rows.sort();
    rows
}

/// Names of all files beside the planner, backups included.
fn files(desk: &Desk) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![desk.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.display().to_string());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_was_decided_last_time_is_offered_with_a_way_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let first = form(
        &desk,
        "a.csv",
        "19.09.2026 18:07:33,Анна Петрова,anna@example.org,Как звёзды лягут,M\n\
         19.09.2026 18:08:33,Пётр Ёлкин,petr@example.org,Да,L\n",
    );
    let seen = preview(&desk, &first, &event);
    assert_eq!(seen["lastTime"], Value::Null);
    let mapping = decided(&seen, ("Как звёзды лягут", "maybe"), 4, "tags");
    desk.call(
        "import_guests",
        json!({ "path": first, "eventId": event, "mapping": mapping }),
    );

    // Another day, the same form: a new answer beside one that is remembered.
    let second = form(
        &desk,
        "b.csv",
        "20.09.2026 10:00:00,Юлия Щербакова,julia@example.org,как звёзды лягут,S\n\
         20.09.2026 10:01:00,Bob Stone,bob@example.org,Нет,S\n",
    );
    let seen = preview(&desk, &second, &event);
    assert_eq!(
        seen["lastTime"],
        json!({ "at": "2026-11-18T12:00:00.000Z", "whole": true })
    );
    assert_eq!(seen["mapping"]["fields"][4], "tags");
    assert_eq!(
        seen["replyValues"],
        json!({ "как звёзды лягут": "maybe", "Нет": "declined" })
    );

    let fresh = desk.call(
        "preview_import",
        json!({ "path": second, "eventId": event, "fresh": true }),
    );
    assert_eq!(fresh["mapping"]["fields"][4], "ignore");
    assert_eq!(fresh["replyValues"]["как звёзды лягут"], Value::Null);

    // The import itself does what the preview said; "Да" is still known although
    // this file does not have it.
    desk.call("import_guests", json!({ "path": second, "eventId": event }));
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(
        json!([counts["going"], counts["maybe"], counts["declined"]]),
        json!([1, 2, 1])
    );
    let third = form(
        &desk,
        "c.csv",
        "21.09.2026 10:00:00,Ира Ким,ira@example.org,Как звёзды лягут,S\n",
    );
    assert_eq!(
        preview(&desk, &third, &event)["replyValues"],
        json!({ "Как звёзды лягут": "maybe" })
    );
}

#[test]
fn another_file_of_the_same_source_gets_the_columns_and_replies_they_share() {
    let desk = Desk::new();
    let event = desk.event(None);
    let first = form(
        &desk,
        "a.csv",
        "19.09.2026 18:07:33,Анна Петрова,anna@example.org,Как звёзды лягут,M\n\
         19.09.2026 18:08:33,Пётр Ёлкин,petr@example.org,Да,L\n",
    );
    let seen = preview(&desk, &first, &event);
    let mapping = decided(&seen, ("Как звёзды лягут", "maybe"), 4, "tags");
    desk.call(
        "import_guests",
        json!({ "path": first, "eventId": event, "mapping": mapping }),
    );
    let other = desk.file(
        "b.csv",
        "Отметка времени,Футболка,Почта,Как вас зовут?,Ждать вас?,Откуда узнали\n\
         20.09.2026 10:00:00,S,bob@example.org,Bob Stone,Как звёзды лягут,друзья\n",
    );
    let seen = preview(&desk, &other, &event);
    assert_eq!(seen["lastTime"]["whole"], false);
    assert_eq!(seen["mapping"]["fields"][1], "tags");
    assert_eq!(seen["replyValues"], json!({ "Как звёзды лягут": "maybe" }));
    // A tool of another kind is not touched by it.
    let luma = desk.file(
        "c.csv",
        "api_id,name,email,approval_status\ngst-1,Ann Lee,ann@example.org,approved\n",
    );
    assert_eq!(preview(&desk, &luma, &event)["lastTime"], Value::Null);
}

#[test]
fn each_column_fills_or_overwrites_as_it_is_told() {
    let desk = Desk::new();
    let event = desk.event(None);
    let header = "Name,Email,Company,Job title,Reply\n";
    let known = desk.file(
        "a.csv",
        &format!("{header}Anna Petrova,anna@example.org,Acme,Tester,yes\n"),
    );
    desk.call("import_guests", json!({ "path": known, "eventId": event }));
    let list = desk.file(
        "b.csv",
        &format!("{header}Anna Petrova,anna@example.org,Boiler,Engineer,\n"),
    );
    let mut mapping = preview(&desk, &list, &event)["mapping"].clone();
    mapping["overwrite"] = json!([false, false, false, true, true]);
    let told = json!({ "path": list, "eventId": event, "mapping": mapping });
    let promised = desk.call("preview_import", told.clone())["report"].clone();
    assert_eq!(promised["peopleChanged"], 1);
    assert_eq!(desk.call("import_guests", told)["report"], promised);
    let row = desk.call("list_guests", json!({ "eventId": event }))["rows"][0].clone();
    let person = desk.call("get_person", json!({ "personId": row["personId"] }));
    // The blank reply erases nothing, whatever its column is told.
    assert_eq!(
        json!([person["company"], person["jobTitle"], row["state"]]),
        json!(["Acme", "Engineer", "going"])
    );
    // The rule is part of what is remembered.
    assert_eq!(
        preview(&desk, &list, &event)["mapping"]["overwrite"],
        json!([false, false, false, true, true])
    );
}

#[test]
fn rows_are_put_right_in_place_or_saved_for_a_sheet() {
    let desk = Desk::new();
    let event = desk.event(None);
    let list = desk.file(
        "a.csv",
        "Name,Email,Reply\nAnna Petrova,anna@example.org,yes\n,\"=cmd|'x'\",yes\nBob,Stone,bob@example.org,no\n",
    );
    let seen = preview(&desk, &list, &event);
    assert_eq!(seen["report"]["rejectedRows"], 2);
    assert_eq!(
        seen["report"]["rejected"][1]["cells"],
        json!(["Bob", "Stone", "bob@example.org", "no"])
    );
    let saved = desk.call("save_rejected_rows", json!({ "path": list, "lang": "ru" }));
    let bytes = std::fs::read(text(&saved["path"])).unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "\u{FEFF}Строка,Причина,Name,Email,Reply\n\
         3,Эл. почта записана неверно,,'=cmd|'x',yes\n\
         4,\"Ячеек больше, чем столбцов\",Bob,Stone,bob@example.org,no\n"
    );
    let fixed = json!({
        "path": list, "eventId": event,
        "fixes": [{ "line": 4, "cells": ["Bob Stone", "bob@example.org", "no"] }],
    });
    let seen = desk.call("preview_import", fixed.clone());
    assert_eq!(
        json!([seen["report"]["rejectedRows"], seen["report"]["declined"]]),
        json!([1, 1])
    );
    let done = desk.call("import_guests", fixed);
    assert_eq!(done["report"], seen["report"]);
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(json!([counts["going"], counts["declined"]]), json!([1, 1]));
}

#[test]
fn the_report_stays_in_the_history_with_its_undo() {
    let desk = Desk::new();
    let event = desk.event(None);
    let first = desk.file(
        "a.csv",
        "Name,Email,Company\nAnna Petrova,anna@example.org,\n",
    );
    desk.call("import_guests", json!({ "path": first, "eventId": event }));
    let list = desk.file(
        "b.csv",
        "Name,Email,Company,Reply\nAnna Petrova,anna@example.org,Acme,yes\n,,,yes\nBob Stone,bob@example.org,,no\n",
    );
    let done = desk.call("import_guests", json!({ "path": list, "eventId": event }));
    let line = || desk.call("event_history", json!({ "eventId": event }))["rows"][0].clone();
    let run = line()["facts"]["run"].clone();
    assert_eq!(run, done["runId"]);
    let report = || desk.call("get_import_report", json!({ "runId": run }));
    let then = report();
    assert_eq!(
        json!([
            then["fileName"],
            then["eventId"],
            then["undone"],
            then["undoStep"]
        ]),
        json!(["b.csv", event, false, done["step"]])
    );
    assert_eq!(then["report"], done["report"]);
    assert_eq!(
        then["report"]["rejected"][0]["code"],
        "missing-name-and-contact"
    );
    assert_eq!(
        then["changed"],
        json!([{ "name": "Anna Petrova", "changes": [
            { "entity": "person", "field": "company", "old": "", "new": "Acme" },
            { "entity": "guest", "field": "state", "old": "invited", "new": "going" },
        ] }])
    );
    desk.call("undo", json!({ "stepId": then["undoStep"] }));
    assert_eq!(
        json!([report()["undone"], report()["undoStep"], report()["report"]]),
        json!([true, null, done["report"]])
    );
    desk.call("redo", json!({}));
    assert_eq!(report()["undone"], false);
    desk.call("undo", json!({ "stepId": report()["undoStep"] }));
    assert_eq!(report()["undone"], true);
}

#[test]
fn who_was_told_to_be_somebody_else_is_never_taken_for_them() {
    let desk = Desk::new();
    let event = desk.event(None);
    let known = text(
        &desk.call(
            "add_person",
            json!({ "name": "Анна Иванова", "emails": ["home@example.org"] }),
        )["id"],
    );
    let list = desk.file("a.csv", "Name,Email\nПётр Иванов,home@example.org\n");
    let asked = preview(&desk, &list, &event)["report"]["suggestions"].clone();
    assert_eq!(
        (&asked[0]["line"], &asked[0]["personId"]),
        (&json!(2), &json!(known))
    );
    let decided =
        json!({ "path": list, "eventId": event, "decisions": [{ "line": 2, "personId": null }] });
    desk.call("import_guests", decided);
    let conn = desk.connection();
    let pairs = || -> i64 {
        conn.query_row(
            "SELECT count(*) FROM person_apart WHERE other_id = ?1",
            [&known],
            |row| row.get(0),
        )
        .unwrap()
    };
    assert_eq!(
        (
            pairs(),
            desk.call("list_people", json!({}))["total"].clone()
        ),
        (1, json!(2))
    );
    // Nobody is asked again, and the address alone decides nothing between the two.
    assert_eq!(
        preview(&desk, &list, &event)["report"]["suggestions"],
        json!([])
    );
    let bare = desk.file("b.csv", "Name,Email\n,home@example.org\n");
    let seen = preview(&desk, &bare, &event);
    assert_eq!(seen["guests"][0]["matchKind"], "similar");
    desk.call("undo", json!({}));
    assert_eq!(pairs(), 0);
}

#[test]
fn an_import_cancelled_anywhere_leaves_nothing() {
    let desk = Desk::new();
    let event = desk.event(None);
    let rows: String = (0..2000)
        .map(|index| format!("Guest Number{index},g{index}@example.org,yes\n"))
        .collect();
    let list = desk.file("a.csv", &format!("Name,Email,Reply\n{rows}"));
    let request = json!({ "path": list, "eventId": event });
    let (before, beside) = (whole(&desk), files(&desk));
    let mut points = Vec::new();
    // Planning, writing, and the very last moment.
    for at in [0, 500, 1500, 2500, 3000, 3500, 4000] {
        let job = Arc::new_cyclic(|job: &Weak<Job>| {
            let job = job.clone();
            Job::watched(move |done, _| {
                if done >= at
                    && let Some(job) = job.upgrade()
                {
                    job.cancel();
                }
            })
        });
        let refused = dispatch(&desk.planner, "import_guests", request.clone(), &job);
        match refused {
            Err(error) => {
                assert_eq!(error.code, Code::Cancelled);
                points.push(at);
            }
            // Too late: the last word was said.
            Ok(_) => {
                desk.call("undo", json!({}));
                assert_eq!(at, 4000);
                continue;
            }
        }
        assert_eq!(whole(&desk), before, "cancelled at {at}");
        assert_eq!(files(&desk), beside, "cancelled at {at}");
    }
    assert!(points.len() >= 6, "{points:?}");
    desk.call("import_guests", request);
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["going"],
        2000
    );
}

fn waiting(desk: &Desk, event: &str) -> Vec<String> {
    let filter = json!({ "eventId": event, "states": ["waitlisted"] });
    let page = desk.try_call("list_guests", filter).map_or_else(
        |_| desk.call("list_guests", json!({ "eventId": event })),
        |reply| reply.value,
    );
    let mut rows: Vec<(u64, String)> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["state"] == "waitlisted")
        .map(|row| (row["waitlistPlace"].as_u64().unwrap(), text(&row["name"])))
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn who_finds_no_seat_waits_in_the_order_of_the_answers() {
    let desk = Desk::new();
    let event = desk.event(Some(4));
    desk.going(&event, "Known Guest", 1);
    let list = desk.file(
        "a.csv",
        "Timestamp,Name,Email,Reply,Plus ones\n\
         2026-09-27 15:00:00,Late Comer,late@example.org,yes,0\n\
         2026-09-27 12:00:00,First Party,first@example.org,yes,2\n\
         2026-09-27 13:00:00,Second Guest,second@example.org,yes,0\n\
         2026-09-27 14:00:00,Third Guest,third@example.org,yes,0\n\
         2026-09-27 16:00:00,Last Comer,last@example.org,yes,0\n",
    );
    let promised = preview(&desk, &list, &event)["report"].clone();
    assert_eq!(
        json!([
            promised["going"],
            promised["waitlisted"],
            promised["toWaitlist"],
            promised["headcount"]
        ]),
        json!([2, 3, 3, 2])
    );
    let done = desk.call("import_guests", json!({ "path": list, "eventId": event }));
    assert_eq!(done["report"], promised);
    assert_eq!(
        waiting(&desk, &event),
        ["First Party", "Late Comer", "Last Comer"]
    );
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["coming"],
        4
    );
    // The same file again is no news, whoever waits.
    let again = desk.call("import_guests", json!({ "path": list, "eventId": event }));
    assert_eq!(again["step"], Value::Null);

    // A later answer frees a seat: the first who fits moves up, in the same step.
    let second = desk.file(
        "b.csv",
        "Timestamp,Name,Email,Reply,Plus ones\n\
         2026-09-28 12:00:00,Second Guest,second@example.org,no,0\n\
         2026-09-28 13:00:00,New Comer,new@example.org,yes,0\n",
    );
    let before = whole(&desk);
    let done = desk.call("import_guests", json!({ "path": second, "eventId": event }));
    assert_eq!(
        json!([done["report"]["promoted"], done["report"]["toWaitlist"]]),
        json!([1, 1])
    );
    assert_eq!(
        waiting(&desk, &event),
        ["First Party", "Last Comer", "New Comer"]
    );
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["coming"],
        4
    );
    desk.call("undo", json!({}));
    assert_eq!(
        waiting(&desk, &event),
        ["First Party", "Late Comer", "Last Comer"]
    );
    assert_eq!(
        whole(&desk)
            .iter()
            .filter(|row| row.starts_with("guest "))
            .collect::<Vec<_>>(),
        before
            .iter()
            .filter(|row| row.starts_with("guest "))
            .collect::<Vec<_>>()
    );
}

#[test]
fn beyond_the_capacity_only_when_that_is_meant_and_marked() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    let header = "Name,Email,Reply,Plus ones\n";
    let first = desk.file(
        "a.csv",
        &format!("{header}Anna Petrova,anna@example.org,yes,0\n"),
    );
    desk.call("import_guests", json!({ "path": first, "eventId": event }));
    // A guest keeps the seat; plus-ones without one stay out.
    let more = desk.file(
        "b.csv",
        &format!("{header}Anna Petrova,anna@example.org,yes,3\n"),
    );
    let done = desk.call("import_guests", json!({ "path": more, "eventId": event }));
    assert_eq!(
        json!([done["report"]["plusOnesOut"], done["report"]["headcount"]]),
        json!([3, 1])
    );
    let meant = json!({ "path": more, "eventId": event, "overCapacity": true });
    assert_eq!(
        desk.call("preview_import", meant.clone())["report"]["overCapacity"],
        2
    );
    desk.call("import_guests", meant);
    let row = desk.call("list_guests", json!({ "eventId": event }))["rows"][0].clone();
    assert_eq!(
        json!([row["state"], row["plusOnes"], row["overCapacity"]]),
        json!(["going", 3, true])
    );
}
