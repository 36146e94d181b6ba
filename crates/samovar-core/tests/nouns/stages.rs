//! Stages of people on any day: as the design has them, and held against SQL that was
//! written apart.

use std::collections::BTreeMap;

use rusqlite::named_params;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

pub const AS_OF: &str = "2026-12-01";

/// The second Thursdays of two years, none in August.
pub const EVENINGS: [&str; 21] = [
    "2025-01-09",
    "2025-02-13",
    "2025-03-13",
    "2025-04-10",
    "2025-05-08",
    "2025-06-12",
    "2025-07-10",
    "2025-09-11",
    "2025-10-09",
    "2025-11-13",
    "2025-12-11",
    "2026-01-08",
    "2026-02-12",
    "2026-03-12",
    "2026-04-09",
    "2026-05-14",
    "2026-06-11",
    "2026-07-09",
    "2026-09-10",
    "2026-10-08",
    "2026-11-12",
];

pub fn event(desk: &Desk, day: &str) -> String {
    let made = desk.call(
        "create_event",
        json!({ "title": format!("Night {day}"), "starts": format!("{day}T19:00"), "state": "open" }),
    );
    text(&made["id"])
}

pub fn person(desk: &Desk, name: &str) -> String {
    text(&desk.call("add_person", json!({ "name": name }))["id"])
}

pub fn says(desk: &Desk, event: &str, person: &str) -> String {
    let added = desk.call(
        "add_guest",
        json!({ "eventId": event, "personId": person, "state": "going" }),
    );
    text(&added["row"]["id"])
}

pub fn comes(desk: &Desk, event: &str, person: &str) {
    let guest = says(desk, event, person);
    desk.call("check_in_guest", json!({ "guestId": guest }));
}

/// Two years of evenings, at each of which somebody keeps the door and comes in.
fn evenings(desk: &Desk) -> BTreeMap<&'static str, String> {
    let host = person(desk, "Host");
    let mut events = BTreeMap::new();
    for day in EVENINGS {
        let id = event(desk, day);
        comes(desk, &id, &host);
        events.insert(day, id);
    }
    events
}

/// Who is found by a filter, with what is said of them.
fn found(desk: &Desk, filter: &Value) -> Value {
    desk.call("list_stage_people", json!({ "filter": filter }))
}

fn at(desk: &Desk, stage: &str, as_of: &str) -> Vec<String> {
    names(&found(desk, &json!({ "stages": [stage], "asOf": as_of })))
}

fn counts(answer: &Value) -> BTreeMap<String, u64> {
    let stages = answer["stages"].as_array().unwrap().iter();
    stages
        .map(|one| (text(&one["stage"]), one["people"].as_u64().unwrap()))
        .collect()
}

const TABLE: [(&str, &[&str]); 7] = [
    ("prospect", &[]),
    ("newcomer", &["2026-11-12"]),
    (
        "core",
        &[
            "2026-02-12",
            "2026-04-09",
            "2026-06-11",
            "2026-09-10",
            "2026-10-08",
            "2026-11-12",
        ],
    ),
    ("active", &["2026-06-11", "2026-09-10", "2026-11-12"]),
    ("drifting", &["2026-03-12", "2026-04-09", "2026-06-11"]),
    (
        "lost",
        &["2025-03-13", "2025-05-08", "2025-09-11", "2025-10-09"],
    ),
    ("returned", &["2025-05-08", "2026-10-08"]),
];

/// The people of the table, each called by the stage they are at in the end.
pub fn table(desk: &Desk) {
    let events = evenings(desk);
    for (stage, days) in TABLE {
        let somebody = person(desk, stage);
        for day in days {
            comes(desk, &events[day], &somebody);
        }
    }
}

#[test]
fn test_stages_are_those_of_the_table() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    for (stage, days) in TABLE {
        let found = found(&desk, &json!({ "stages": [stage], "asOf": AS_OF }));
        let mut rows = found["rows"].as_array().unwrap().iter();
        let row = rows.find(|row| row["name"] == stage).unwrap();
        assert_eq!(row["visits"], json!(days), "{stage}");
    }
    assert_eq!(at(&desk, "core", AS_OF), ["core", "Host"]);
    let row = |stage: &str| {
        let filter = json!({ "stages": [stage], "asOf": AS_OF });
        found(&desk, &filter)["rows"][0].clone()
    };
    assert_eq!(row("drifting")["awayDays"], 173);
    assert_eq!(row("drifting")["chances"], 4);
    assert_eq!(row("lost")["awayDays"], 418);
    assert_eq!(row("prospect")["awayDays"], Value::Null);

    let stages = desk.call("get_stages", json!({ "asOf": AS_OF }));
    assert_eq!(stages["total"], 8);
    assert_eq!(counts(&stages).values().sum::<u64>(), 8);
    // The host is of the circle all along: 3 + 1 first + 1 back - 1 left = 4, and one more.
    let months = desk.call("list_stage_months", json!({ "asOf": AS_OF, "months": 4 }));
    let growth = |field: &str| -> Vec<i64> {
        let months = months["months"].as_array().unwrap().iter();
        months
            .map(|month| month["growth"][field].as_i64().unwrap())
            .collect()
    };
    assert_eq!(growth("before").first(), Some(&4));
    assert_eq!(growth("after").last(), Some(&5));
    for (field, sum) in [("first", 1), ("back", 1), ("left", 1)] {
        assert_eq!(growth(field).iter().sum::<i64>(), sum, "{field}");
    }
}

#[test]
fn test_people_are_found_by_their_stage_of_today_and_listed_with_it() {
    let desk = Desk::new();
    table(&desk);
    let filtered = |stages: &[&str]| {
        let filter = json!({ "stages": stages });
        names(&desk.call("list_people", json!({ "filter": filter })))
    };
    assert_eq!(filtered(&["prospect"]), ["prospect"]);
    assert_eq!(filtered(&["drifting", "lost"]), ["drifting", "lost"]);
    assert_eq!(filtered(&[]).len(), 8);
    let rows = desk.call("list_people", json!({}));
    for row in rows["rows"].as_array().unwrap() {
        if row["name"] != "Host" {
            assert_eq!(row["stage"], row["name"]);
        }
    }
    // Settings move the lines.
    desk.call("edit_settings", json!({ "driftingDays": 300 }));
    assert_eq!(filtered(&["drifting"]), [""; 0]);
    let (code, _) = desk.refused("edit_settings", json!({ "stageChances": 0 }));
    assert_eq!(format!("{code:?}"), "OutOfRange");
}

const SINCE: &str = "2026-08-31";
const CIRCLE: [&str; 4] = ["newcomer", "active", "core", "returned"];
const GONE: [&str; 2] = ["drifting", "lost"];

/// From some stages on one day to others on another.
fn moved(was: &[&str], since: &str, stages: &[&str], as_of: &str) -> Value {
    json!({ "was": was, "wasOn": since, "stages": stages, "asOf": as_of })
}

#[test]
fn test_each_figure_leads_to_exactly_the_people_it_counts() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    let who = |filter: &Value| names(&found(&desk, filter));
    assert_eq!(who(&moved(&CIRCLE, SINCE, &GONE, AS_OF)), ["drifting"]);
    assert_eq!(
        who(&moved(&["prospect"], SINCE, &CIRCLE, AS_OF)),
        ["newcomer"]
    );
    assert_eq!(who(&moved(&GONE, SINCE, &CIRCLE, AS_OF)), ["returned"]);
    let grown = desk.call("get_growth", json!({ "since": SINCE, "asOf": AS_OF }));
    assert_eq!(
        grown,
        json!({
            "since": SINCE, "asOf": AS_OF, "drifting": 1, "lost": 0,
            "growth": { "before": 4, "first": 1, "back": 1, "left": 1, "after": 5 },
        })
    );
    let (code, _) = desk.refused("get_growth", json!({ "since": AS_OF, "asOf": SINCE }));
    assert_eq!(format!("{code:?}"), "OutOfRange");

    let months = desk.call("list_stage_months", json!({ "asOf": AS_OF, "months": 6 }));
    for month in months["months"].as_array().unwrap() {
        let (day, since) = (text(&month["day"]), text(&month["since"]));
        for (stage, people) in counts(month) {
            let filter = json!({ "stages": [stage], "asOf": day });
            assert_eq!(found(&desk, &filter)["total"], people, "{stage} on {day}");
        }
        for (figure, was, stages) in [
            ("first", &["prospect"][..], &CIRCLE[..]),
            ("back", &GONE, &CIRCLE),
            ("left", &CIRCLE, &GONE),
        ] {
            let filter = moved(was, &since, stages, &day);
            let total = &found(&desk, &filter)["total"];
            assert_eq!(total, &month["growth"][figure], "{figure} of {day}");
        }
    }
}

#[test]
fn test_the_list_says_where_they_stood_and_how_sure_it_is_and_goes_into_a_file() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    let filter = moved(&CIRCLE, SINCE, &GONE, AS_OF);
    let row = found(&desk, &filter)["rows"][0].clone();
    assert_eq!(
        (&row["was"], &row["stage"], &row["ground"]),
        (&json!("active"), &json!("drifting"), &json!("missed"))
    );
    assert_eq!(
        (&row["awayDays"], &row["chances"]),
        (&json!(173), &json!(4))
    );
    assert_eq!(row["visits"][2], "2026-06-11");
    let ground = desk.call("get_stage_ground", json!({ "filter": filter }));
    // In September, October and November.
    assert_eq!(
        (&ground["doors"], &ground["unsure"]),
        (&json!(3), &json!(0))
    );
    let everybody = |sort: &str, descending: bool| {
        let request =
            json!({ "filter": { "asOf": AS_OF }, "sort": sort, "descending": descending });
        names(&desk.call("list_stage_people", request))
    };
    // Who was never there stands last either way.
    assert_eq!(everybody("away", true)[0], "lost");
    assert_eq!(everybody("away", true).last().unwrap(), "prospect");
    assert_eq!(everybody("away", false).last().unwrap(), "prospect");
    assert_eq!(everybody("visits", true)[0], "Host");
    // Searched as the directory is, also on the other layout of the keyboard.
    let searched = |query: &str| found(&desk, &json!({ "asOf": AS_OF, "query": query }));
    assert_eq!(names(&searched("drift")), ["drifting"]);
    let other = searched("вкшаештп");
    assert_eq!(names(&other), ["drifting"]);
    assert_eq!(other["readAs"], "drifting");
    for format in ["csv", "xlsx"] {
        let path = desk.folder.path().join(format!("left.{format}"));
        let request = json!({ "filter": filter, "format": format, "path": path });
        assert_eq!(desk.call("export_stage_people", request)["rows"], 1);
    }
    let csv = std::fs::read_to_string(desk.folder.path().join("left.csv")).unwrap();
    assert!(csv.contains(&format!("Was before, {SINCE}")), "{csv}");
    assert!(csv.contains("evenings missed: 4 (2 or more)"), "{csv}");
    // As the screen says it: by the address itself.
    let person = row["id"].clone();
    let known = json!({ "personId": person, "emails": ["anna@example.org"] });
    desk.call("edit_person", known);
    let path = desk.folder.path().join("with-addresses.csv");
    let request = json!({ "filter": filter, "format": "csv", "path": path });
    desk.call("export_stage_people", request);
    let csv = std::fs::read_to_string(path).unwrap();
    assert!(csv.contains("anna@example.org"), "{csv}");
}

#[test]
fn test_where_too_few_doors_were_kept_nobody_is_said_to_have_left() {
    let desk = Desk::new();
    let (host, ann) = (person(&desk, "Host"), person(&desk, "Ann"));
    comes(&desk, &event(&desk, "2026-05-14"), &ann);
    comes(&desk, &event(&desk, "2026-06-11"), &host);
    let (since, as_of) = ("2026-05-20", "2026-11-01");
    let filter = moved(&["newcomer"], since, &GONE, as_of);
    assert_eq!(found(&desk, &filter)["total"], 0);
    let ground = desk.call("get_stage_ground", json!({ "filter": filter }));
    assert_eq!(
        (&ground["doors"], &ground["unsure"]),
        (&json!(1), &json!(1))
    );
    let unsure = json!({ "was": ["newcomer"], "wasOn": since, "asOf": as_of, "unsure": true });
    let known = found(&desk, &unsure);
    assert_eq!(names(&known), ["Ann"]);
    let row = &known["rows"][0];
    assert_eq!(
        (&row["ground"], &row["stage"], &row["chances"]),
        (&json!("too-few"), &json!("newcomer"), &json!(1))
    );
    // One evening more, and it is known.
    comes(&desk, &event(&desk, "2026-10-08"), &host);
    assert_eq!(names(&found(&desk, &filter)), ["Ann"]);
}

#[test]
fn test_a_list_of_others_has_those_nobody_can_know_of_among_its_own() {
    let desk = Desk::new();
    let (host, ann) = (person(&desk, "Host"), person(&desk, "Ann"));
    comes(&desk, &event(&desk, "2026-05-14"), &ann);
    comes(&desk, &event(&desk, "2026-06-11"), &host);
    let unsure = |stages: &[&str]| {
        let filter = json!({ "stages": stages, "asOf": "2026-11-01" });
        desk.call("get_stage_ground", json!({ "filter": filter }))["unsure"].clone()
    };
    // Both are newcomers still; neither is of the core.
    assert_eq!(unsure(&GONE), 2);
    assert_eq!(unsure(&["newcomer"]), 2);
    assert_eq!(unsure(&["core"]), 0);
}

#[test]
fn test_a_day_to_come_is_asked_as_today_and_before_the_first_evening_nobody_was_there() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    let ahead = "2028-02-01";
    assert_eq!(at(&desk, "lost", ahead), ["lost"]);
    let of = |as_of: &str| desk.call("get_stages", json!({ "asOf": as_of }));
    assert_eq!(of(ahead), of(AS_OF));
    let grown = |as_of: &str| desk.call("get_growth", json!({ "since": SINCE, "asOf": as_of }));
    assert_eq!(grown(ahead), grown(AS_OF));
    let months = |as_of: &str| desk.call("list_stage_months", json!({ "asOf": as_of }));
    assert_eq!(months(ahead), months(AS_OF));
    let filter = moved(&CIRCLE, SINCE, &GONE, ahead);
    let ground = desk.call("get_stage_ground", json!({ "filter": filter }));
    assert_eq!(
        (&ground["asOf"], &ground["doors"]),
        (&json!(AS_OF), &json!(3))
    );
    let (code, _) = desk.refused(
        "get_growth",
        json!({ "since": "2027-01-01", "asOf": ahead }),
    );
    assert_eq!(format!("{code:?}"), "OutOfRange");

    let early = "2024-12-31";
    let before = of(early);
    assert_eq!(counts(&before)["prospect"], 8);
    assert_eq!(at(&desk, "prospect", early).len(), 8);
    let since = desk.call(
        "get_growth",
        json!({ "since": "2020-01-01", "asOf": early }),
    );
    let none = json!({ "before": 0, "first": 0, "back": 0, "left": 0, "after": 0 });
    assert_eq!(since["growth"], none);
}

#[test]
fn test_the_directory_and_a_saved_filter_ask_the_same_of_two_days() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    let filter = moved(&CIRCLE, SINCE, &GONE, AS_OF);
    let saved = desk.call(
        "save_filter",
        json!({ "list": "people", "name": "Left since summer", "filter": filter }),
    );
    assert_eq!(saved["filter"], filter);
    let listed = desk.call("list_people", json!({ "filter": saved["filter"] }));
    assert_eq!(names(&listed), ["drifting"]);
    // Without days both are of today.
    let both = json!({ "stages": ["core"], "was": ["lost"] });
    assert_eq!(found(&desk, &both)["total"], 0);
}

#[test]
fn test_a_message_to_those_who_left_goes_to_exactly_these_and_adds_up() {
    let desk = Desk::on(AS_OF);
    table(&desk);
    let filter = moved(&CIRCLE, SINCE, &GONE, AS_OF);
    let created = desk.call(
        "create_message",
        json!({ "name": "Come back", "kind": "news", "use": "own", "lang": "en",
                "audience": { "to": "filter", "filter": filter } }),
    );
    let message = &created["id"];
    desk.call(
        "write_message_text",
        json!({ "messageId": message, "lang": "en", "subject": "Tea", "body": "Come." }),
    );
    let plan = || desk.call("plan_message", json!({ "messageId": message }));
    let row = || found(&desk, &filter)["rows"][0].clone();
    let person = row()["id"].clone();
    let held = |reason: &str| {
        let plan = plan();
        assert_eq!((&plan["people"], &plan["ready"]), (&json!(1), &json!(0)));
        assert_eq!(plan["held"], json!([{ "reason": reason, "people": 1 }]));
        assert_eq!(row()["reached"]["held"], reason);
    };
    held("no-consent");
    desk.call(
        "set_consent",
        json!({ "personId": person, "purpose": "mailing", "answer": "yes", "how": "said" }),
    );
    held("no-email");
    desk.call(
        "edit_person",
        json!({ "personId": person, "emails": ["anna@example.org"], "language": "ru" }),
    );
    let ready = plan();
    assert_eq!((&ready["people"], &ready["ready"]), (&json!(1), &json!(1)));
    assert_eq!(
        row()["reached"],
        json!({ "email": "anna@example.org", "lang": "ru", "channels": ["email"], "held": null })
    );
    let meant = desk.call("list_message_people", json!({ "messageId": message }));
    assert_eq!(meant["people"][0]["personId"], person);
    // Asked anew: who comes again is no longer meant.
    let again = event(&desk, "2026-11-17");
    comes(&desk, &again, person.as_str().unwrap());
    assert_eq!(plan()["people"], 0);
}

/// What each person's stage is, by SQL alone.
const APART: &str = "WITH
  kept AS (SELECT DISTINCT e.id AS id, substr(e.starts, 1, 10) AS day FROM event AS e JOIN arrival AS a ON a.event_id = e.id
           WHERE e.state <> 'cancelled' AND substr(e.starts, 1, 10) <= :day),
  v AS (SELECT g.person_id AS p, e.id AS e, substr(e.starts, 1, 10) AS day FROM guest AS g JOIN event AS e ON e.id = g.event_id
        WHERE e.state <> 'cancelled' AND substr(e.starts, 1, 10) <= :day
          AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)),
  n AS (SELECT p, count(*) AS n, min(day) AS v1, max(day) AS vn,
               sum(julianday(:day) - julianday(day) < 365) AS of_year FROM v GROUP BY p),
  pairs AS (SELECT p, day AS later, lag(day) OVER (PARTITION BY p ORDER BY day, e) AS prior FROM v),
  gaps AS (SELECT p, max(later) AS ended FROM pairs
           WHERE julianday(later) - julianday(prior) >= 90
             AND (SELECT count(*) FROM kept WHERE kept.day > prior AND kept.day < later) >= 2 GROUP BY p),
  held AS (SELECT count(*) AS n FROM kept WHERE julianday(:day) - julianday(day) < 365),
  facts AS (
    SELECT person.id AS id, n.n AS n, julianday(:day) - julianday(n.vn) AS away, julianday(:day) - julianday(n.v1) AS known,
           n.of_year AS of_year, julianday(:day) - julianday(gaps.ended) AS back,
           (SELECT count(*) FROM kept WHERE kept.day > n.vn) AS chances,
           max(3, min(12, (held.n + 1) / 2)) AS core
    FROM person CROSS JOIN held LEFT JOIN n ON n.p = person.id LEFT JOIN gaps ON gaps.p = person.id
    WHERE person.merged_into IS NULL AND person.erased_at IS NULL)
  SELECT CASE WHEN n IS NULL THEN 'prospect'
              WHEN away >= 365 AND chances >= 2 THEN 'lost'
              WHEN away >= 90 AND chances >= 2 THEN 'drifting'
              WHEN back < 90 THEN 'returned'
              WHEN n = 1 OR n = 2 AND known < 90 THEN 'newcomer'
              WHEN of_year >= core THEN 'core'
              ELSE 'active' END AS stage, count(*)
  FROM facts GROUP BY stage";

fn apart(desk: &Desk, day: &str) -> BTreeMap<String, u64> {
    let conn = desk.connection();
    let mut statement = conn.prepare(APART).unwrap();
    let rows = statement.query_map(named_params! { ":day": day }, |row| {
        Ok((row.get(0)?, u64::from(row.get::<_, u32>(1)?)))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % sides
    }
}

#[test]
fn test_stages_sum_to_everybody_and_the_circle_adds_up_over_random_histories() {
    for seed in 1..=3 {
        let desk = Desk::on(AS_OF);
        let mut dice = Dice(seed);
        let people: Vec<String> = (0..12)
            .map(|number| person(&desk, &format!("Guest {number}")))
            .collect();
        for day in EVENINGS {
            // Some evenings have no door, and some are called off.
            let id = event(&desk, day);
            let door = dice.below(6) > 0;
            for somebody in &people {
                if dice.below(5) > 1 {
                    continue;
                }
                if door {
                    comes(&desk, &id, somebody);
                } else {
                    says(&desk, &id, somebody);
                }
            }
            if dice.below(8) == 0 {
                desk.call("cancel_event", json!({ "eventId": id }));
            }
        }
        desk.call(
            "merge_people",
            json!({ "keptId": people[0], "otherId": people[1] }),
        );
        for day in [
            "2025-01-01",
            "2025-04-10",
            "2025-09-30",
            "2026-02-12",
            "2026-08-31",
            AS_OF,
        ] {
            let found = desk.call("get_stages", json!({ "asOf": day }));
            assert_eq!(found["total"], 11);
            let mut ours = counts(&found);
            assert_eq!(ours.values().sum::<u64>(), 11);
            ours.retain(|_, people| *people > 0);
            assert_eq!(ours, apart(&desk, day), "seed {seed}, {day}");
        }
        let months = desk.call("list_stage_months", json!({ "asOf": AS_OF, "months": 24 }));
        let mut before = Value::Null;
        for month in months["months"].as_array().unwrap() {
            assert_eq!(counts(month).values().sum::<u64>(), 11);
            let growth = |field: &str| month["growth"][field].as_i64().unwrap();
            assert_eq!(
                growth("before") + growth("first") + growth("back") - growth("left"),
                growth("after")
            );
            assert!(before.is_null() || before == month["growth"]["before"]);
            before = month["growth"]["after"].clone();
        }
    }
}
