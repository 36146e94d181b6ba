//! The figures of a period: equal wherever they stand, and silent about what nobody measured.

use std::fs;

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn row<'k>(kpi: &'k Value, metric: &str) -> &'k Value {
    let rows = kpi["rows"].as_array().unwrap();
    rows.iter().find(|row| row["metric"] == metric).unwrap()
}

#[test]
fn a_period_with_nothing_measured_says_so() {
    let desk = Desk::new();
    let asked = json!({ "from": "2020-01-01", "to": "2020-03-31", "lang": "en" });
    let kpi = desk.call("get_kpi", asked);
    for metric in [
        "visits",
        "new-people",
        "circle",
        "growth",
        "returning",
        "no-show",
        "response",
        "nps",
        "cost-per-head",
    ] {
        let now = &row(&kpi, metric)["now"];
        assert_eq!(now["value"], Value::Null, "{metric}");
        assert_eq!(now["said"], "not measured", "{metric}");
        assert_eq!(row(&kpi, metric)["trend"], Value::Null, "{metric}");
    }
    // That there was no event is known.
    assert_eq!(row(&kpi, "events")["now"]["said"], "0");
    assert_eq!(kpi["growth"], Value::Null);
    assert_eq!(
        (text(&kpi["beforeFrom"]), text(&kpi["beforeTo"])),
        ("2019-10-01".to_owned(), "2019-12-31".to_owned())
    );
    let said = desk.call(
        "get_kpi",
        json!({ "from": "2020-01-01", "to": "2020-03-31", "lang": "ru" }),
    );
    assert_eq!(row(&said, "no-show")["now"]["said"], "не измерено");
}

#[test]
fn a_target_stands_for_its_metric_and_its_days_alone() {
    let desk = Desk::new();
    let quarter = |target: Value| json!({ "metric": "no-show", "from": "2026-10-01", "to": "2026-12-31", "target": target });
    let target = |from: &str, to: &str| {
        let kpi = desk.call("get_kpi", json!({ "from": from, "to": to, "lang": "en" }));
        row(&kpi, "no-show")["target"].clone()
    };
    desk.call("set_kpi_target", quarter(json!(25)));
    desk.call("set_kpi_target", quarter(json!(30)));
    assert_eq!(target("2026-10-01", "2026-12-31"), json!(30));
    assert_eq!(target("2026-10-01", "2026-12-30"), Value::Null);
    assert_eq!(
        desk.try_call("set_kpi_target", quarter(json!(30)))
            .unwrap()
            .step,
        None
    );
    desk.call("undo", json!({}));
    assert_eq!(target("2026-10-01", "2026-12-31"), json!(25));
    desk.call("set_kpi_target", quarter(Value::Null));
    assert_eq!(target("2026-10-01", "2026-12-31"), Value::Null);
    for (wrong, code) in [
        (quarter(json!(101)), Code::OutOfRange),
        (
            json!({ "metric": "nps", "from": "2026-10-01", "to": "2026-09-30", "target": 1 }),
            Code::EndBeforeStart,
        ),
        (
            json!({ "metric": "nps", "from": "2026-10-01", "to": "2026-12-31" }),
            Code::Required,
        ),
    ] {
        assert_eq!(desk.refused("set_kpi_target", wrong).0, code);
    }
}

const DAY: &str = "2026-11-12";

/// The evening of the design: 32 said they come, 18 of them and 3 besides did.
fn evening(desk: &Desk) -> String {
    let event = desk.open_event("Rust Night", &format!("{DAY}T19:00"));
    for at in 0..32 {
        let guest = desk.going(&event, &format!("Guest {at}"), 0);
        if at < 18 {
            desk.lets_in(&guest);
        }
    }
    for at in 0..3 {
        desk.call(
            "add_walk_in",
            json!({ "eventId": event, "name": format!("Passer-by {at}") }),
        );
    }
    event
}

#[test]
fn the_evening_of_the_design_is_equal_on_screen_in_the_file_and_on_paper() {
    let desk = Desk::new();
    evening(&desk);
    let period = json!({ "from": DAY, "to": DAY, "lang": "en" });
    let kpi = desk.call("get_kpi", period);
    let said = |metric: &str| text(&row(&kpi, metric)["now"]["said"]);
    assert_eq!(said("no-show"), "14 of 32 = 43.8 % [28.2–60.7]");
    assert_eq!(said("visits"), "21");
    assert_eq!(said("new-people"), "21");
    assert_eq!(said("returning"), "0 of 21 = 0 % [0–15.5]");
    assert_eq!(said("nps"), "not measured");
    assert_eq!(row(&kpi, "no-show")["before"]["said"], "not measured");

    let path = desk.folder.path().join("kpi.csv");
    let asked = json!({ "from": DAY, "to": DAY, "lang": "en", "format": "csv", "path": path });
    assert_eq!(desk.call("export_kpi", asked)["rows"], 10);
    let file = fs::read_to_string(path).unwrap();
    assert!(
        file.contains("No-shows,43.8,14,32,28.2,60.7,14 of 32 = 43.8 % [28.2–60.7]"),
        "{file}"
    );
    for lang in ["en", "ru"] {
        let sheet = json!({ "from": DAY, "to": DAY, "lang": lang });
        let page = desk.call("preview_kpi", json!({ "sheet": sheet, "page": 0 }));
        assert_eq!(page["pages"], 1, "{lang}");
    }
}

#[test]
fn a_period_that_still_runs_has_missed_nothing_that_adds_up() {
    let desk = Desk::new();
    evening(&desk);
    for (metric, target) in [("visits", 40), ("new-people", 20), ("no-show", 10)] {
        desk.call(
            "set_kpi_target",
            json!({ "metric": metric, "from": "2026-10-01", "to": "2026-12-31", "target": target }),
        );
    }
    let kpi = desk.call("get_kpi", json!({ "lang": "en" }));
    assert_eq!(kpi["soFar"], true);
    let verdict = |metric: &str| row(&kpi, metric)["verdict"].clone();
    assert_eq!(verdict("visits"), Value::Null);
    assert_eq!(verdict("new-people"), "reached");
    assert_eq!(verdict("no-show"), "missed");
    assert_eq!(row(&kpi, "visits")["trend"], Value::Null);
}

#[test]
fn replies_stand_by_the_days_before_and_those_without_a_time_are_counted() {
    let desk = Desk::new();
    let event = evening(&desk);
    desk.sql(&format!(
        "UPDATE guest SET answered_at = NULL WHERE event_id = '{event}' AND state = 'going' AND rowid % 4 = 0"
    ));
    let told = desk.call("list_reply_days", json!({}));
    let one = &told["events"][0];
    assert_eq!((&one["guests"], &one["replied"]), (&json!(32), &json!(32)));
    let timed = one["timed"].as_u64().unwrap();
    assert!(timed < 32, "{one}");
    let days = one["days"].as_array().unwrap();
    assert_eq!(
        days.last().map(|day| day["soFar"].as_u64().unwrap()),
        Some(timed)
    );
}

#[test]
fn each_insight_is_a_file_in_both_languages() {
    let desk = Desk::new();
    evening(&desk);
    for which in [
        "stages", "came", "cohorts", "no-show", "forecast", "replies", "reach", "grades",
    ] {
        for lang in ["en", "ru"] {
            let path = desk.folder.path().join(format!("{which}-{lang}.csv"));
            let asked = json!({ "which": which, "format": "csv", "lang": lang, "path": path });
            desk.call("export_insight", asked);
            let file = fs::read_to_string(path).unwrap();
            let header = file.lines().next().unwrap();
            let mark = if lang == "ru" { ';' } else { ',' };
            assert!(header.split(mark).count() > 5, "{header}");
        }
    }
}

/// What SQLite says of evenings between two days, written apart from the core: evenings, people
/// let in, promises, and those not kept.
fn by_sql(desk: &Desk, from: &str, to: &str) -> [i64; 4] {
    let conn = desk.connection();
    let held =
        format!("SELECT id FROM event WHERE substr(starts, 1, 10) BETWEEN '{from}' AND '{to}'");
    let came = "EXISTS (SELECT 1 FROM checkin AS c WHERE c.guest_id = g.id AND c.kind = 'arrival')";
    let kept = format!("SELECT event_id FROM checkin WHERE event_id IN ({held})");
    let pledged = format!("g.state = 'going' AND g.source <> 'walk-in' AND g.event_id IN ({kept})");
    [
        format!("SELECT count(*) FROM ({held})"),
        format!("SELECT count(*) FROM guest AS g WHERE g.event_id IN ({held}) AND {came}"),
        format!("SELECT count(*) FROM guest AS g WHERE {pledged}"),
        format!("SELECT count(*) FROM guest AS g WHERE {pledged} AND NOT {came}"),
    ]
    .map(|sql| conn.query_row(&sql, [], |row| row.get(0)).unwrap())
}

#[test]
fn figures_of_a_period_are_those_of_plain_sql() {
    let desk = Desk::new();
    let people: Vec<String> = (0..12)
        .map(|at| text(&desk.call("add_person", json!({ "name": format!("Person {at}") }))["id"]))
        .collect();
    let mut seed = 7_u64;
    let mut next = |end: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % end
    };
    for month in 1..=10 {
        let made = desk.call(
            "create_event",
            json!({ "title": "Night", "starts": format!("2026-{month:02}-12T19:00"), "state": "open" }),
        );
        for person in &people {
            if next(4) == 0 {
                continue;
            }
            let state = if next(5) == 0 { "declined" } else { "going" };
            let guest = desk.call(
                "add_guest",
                json!({ "eventId": made["id"], "personId": person, "state": state }),
            );
            // Nobody keeps the door in August.
            if state == "going" && month != 8 && next(3) > 0 {
                desk.lets_in(&text(&guest["row"]["id"]));
            }
        }
    }
    for (from, to) in [
        ("2026-01-01", "2026-03-31"),
        ("2026-04-01", "2026-06-30"),
        ("2026-07-01", "2026-09-30"),
        ("2026-01-01", "2026-12-31"),
    ] {
        let [events, came, pledges, missed] = by_sql(&desk, from, to);
        let kpi = desk.call("get_kpi", json!({ "from": from, "to": to, "lang": "en" }));
        let value = |metric: &str| row(&kpi, metric)["now"]["value"].as_f64().unwrap();
        assert_eq!(
            [value("events"), value("visits")],
            [events as f64, came as f64]
        );
        let no_show = &row(&kpi, "no-show")["now"];
        assert_eq!(
            [no_show["x"].as_i64(), no_show["n"].as_i64()],
            [Some(missed), Some(pledges)],
            "{from}"
        );
        let growth = &kpi["growth"];
        let of = |name: &str| growth[name].as_i64().unwrap();
        assert_eq!(
            of("before") + of("first") + of("back") - of("left"),
            of("after"),
            "{growth}"
        );
    }
}
