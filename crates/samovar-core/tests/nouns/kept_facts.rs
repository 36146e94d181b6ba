//! What is kept in memory for the figures says what a planner says that was opened just now,
//! whatever was done in between: random writes, undo and redo, two people who become one,
//! somebody who is erased, a backup put back, and another program that writes into the file.

use samovar_core::planner::Planner;
use samovar_core::{Job, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::stages::{event, person};

const SEEDS: u64 = 6;
const ACTS: usize = 45;
const EVENINGS: [&str; 4] = ["2026-08-13", "2026-09-10", "2026-10-08", "2026-12-18"];

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }

    /// The id of a row, if there is any.
    fn pick(&mut self, desk: &Desk, rows: &str) -> String {
        let conn = desk.connection();
        let mut statement = conn.prepare(&format!("SELECT id FROM {rows}")).unwrap();
        let ids: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        match ids.len() {
            0 => String::new(),
            count => ids[self.below(count)].clone(),
        }
    }

    fn one_of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

/// All figures over events and years.
fn figures(planner: &Planner, events: &[String]) -> Vec<(String, Value)> {
    let as_of = json!({ "asOf": "2026-11-18" });
    let mut asked = vec![
        ("get_stages", as_of.clone()),
        ("list_stage_months", as_of.clone()),
        ("get_cohorts", as_of),
        ("list_attendance", json!({})),
        ("list_forecasts", json!({})),
        ("list_grades", json!({})),
        (
            "get_kpi",
            json!({ "from": "2026-07-01", "to": "2026-12-31", "lang": "en" }),
        ),
    ];
    for id in events {
        asked.push(("forecast", json!({ "eventId": id })));
        asked.push(("get_no_show", json!({ "eventId": id })));
    }
    asked
        .into_iter()
        .map(|(command, request)| {
            let answer = dispatch(planner, command, request.clone(), &Job::silent())
                .unwrap_or_else(|error| panic!("{command} {request}: {error}"));
            (format!("{command} {request}"), answer.value)
        })
        .collect()
}

/// Those of a copy that nobody has looked at yet.
fn anew(desk: &Desk, number: usize, events: &[String]) -> Vec<(String, Value)> {
    let path = desk.folder.path().join(format!("anew-{number}.samovar"));
    desk.planner.save_as(&path).unwrap();
    let now = desk.planner.now();
    let planner = Planner::open(&path, Box::new(move || now)).unwrap();
    figures(&planner, events)
}

fn world(desk: &Desk) {
    let people: Vec<String> = (0..8)
        .map(|n| person(desk, &format!("Guest {n}")))
        .collect();
    for day in EVENINGS {
        let id = event(desk, day);
        let line = json!({ "eventId": id, "title": "Hall", "unitMinor": 12_000 });
        desk.call("add_budget_line", line);
        for somebody in people.iter().take(6) {
            crate::stages::comes(desk, &id, somebody);
        }
    }
}

/// Does one thing; what is refused has changed nothing, and is none of this test's matters.
fn act(desk: &Desk, dice: &mut Dice, backup: &str) -> String {
    let event = dice.pick(desk, "event");
    let guest = dice.pick(desk, "guest");
    let somebody = dice.pick(
        desk,
        "person WHERE merged_into IS NULL AND erased_at IS NULL",
    );
    let (command, request) = match dice.below(24) {
        0..=2 => {
            let state = dice.one_of(&["going", "going", "invited"]);
            let plus_ones = dice.below(3);
            (
                "add_guest",
                json!({ "eventId": event, "personId": somebody, "state": state, "plusOnes": plus_ones }),
            )
        }
        3..=5 => (
            "check_in_guest",
            json!({ "guestId": guest, "early": true, "admitAnyway": true }),
        ),
        6 => ("check_out_guest", json!({ "guestId": guest, "heads": 1 })),
        7 => {
            let state = dice.one_of(&["going", "declined", "invited"]);
            (
                "set_reply",
                json!({ "guestIds": [guest], "state": state, "overCapacity": true }),
            )
        }
        8 => (
            "add_speaker",
            json!({ "eventId": event, "personId": somebody, "state": dice.one_of(&["agreed", "declined"]) }),
        ),
        9 => (
            "add_staff",
            json!({ "eventId": event, "personId": somebody, "role": "Door" }),
        ),
        10 => (
            "remove_speaker",
            json!({ "speakerId": dice.pick(desk, "speaker") }),
        ),
        11 => {
            let kept = dice.one_of(&["yes", "no", "unknown"]);
            ("say_door_kept", json!({ "eventId": event, "kept": kept }))
        }
        12 => {
            let name = format!("Passer-by {}", dice.below(1_000));
            (
                "add_walk_in",
                json!({ "eventId": event, "name": name, "early": true }),
            )
        }
        13 => {
            let starts = dice.one_of(&["2026-09-10T18:00", "2026-09-10T19:00", "2026-12-20T19:00"]);
            ("edit_event", json!({ "eventId": event, "starts": starts }))
        }
        14 => ("cancel_event", json!({ "eventId": event })),
        15 => ("remove_guests", json!({ "guestIds": [guest] })),
        16 => {
            let other = dice.pick(
                desk,
                "person WHERE merged_into IS NULL AND erased_at IS NULL",
            );
            (
                "merge_people",
                json!({ "keptId": somebody, "otherId": other }),
            )
        }
        17 => match dice.below(3) {
            0 => ("erase_person", json!({ "personId": somebody })),
            1 => ("restore_backup", json!({ "path": backup })),
            _ => ("delete_event", json!({ "eventId": event })),
        },
        18 => ("create_venue", json!({ "name": "Hall" })),
        19..=20 => ("undo", json!({})),
        21 => ("redo", json!({})),
        _ => return another_program(desk, dice, &guest),
    };
    let what = format!("{command} {request}");
    match desk.try_call(command, request) {
        Ok(_) => what,
        Err(error) => format!("{what} (refused: {error})"),
    }
}

/// Writes that stand in no log.
fn another_program(desk: &Desk, dice: &mut Dice, guest: &str) -> String {
    let sql = match dice.below(3) {
        0 => format!(
            "UPDATE guest SET state = 'declined', answered_at = '2026-09-10T09:00:00.000Z' WHERE id = '{guest}'"
        ),
        1 => format!("UPDATE guest SET state = 'going', plus_ones = 2 WHERE id = '{guest}'"),
        _ => format!(
            "INSERT INTO checkin(id, guest_id, event_id, kind, heads, at, station, device_id)
             SELECT '{}', id, event_id, 'arrival', 1, '2026-09-10T17:00:00.000Z', 'Door',
                    (SELECT id FROM device LIMIT 1)
             FROM guest WHERE id = '{guest}'",
            samovar_core::ids::CheckInId::new()
        ),
    };
    desk.sql(&sql);
    sql
}

#[test]
fn test_figures_are_those_of_a_planner_opened_anew() {
    for seed in 1..=SEEDS {
        let desk = Desk::new();
        world(&desk);
        let backup = text(&desk.call("back_up", json!({}))["path"]);
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut done = Vec::new();
        for number in 0..ACTS {
            done.push(act(&desk, &mut dice, &backup));
            // Now and then several things lie between two looks.
            if dice.below(3) > 0 {
                continue;
            }
            let conn = desk.connection();
            let events: Vec<String> = conn
                .prepare("SELECT id FROM event ORDER BY id")
                .unwrap()
                .query_map([], |row| row.get(0))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            let kept = figures(&desk.planner, &events);
            let anew = anew(&desk, number, &events);
            for ((what, kept), (_, anew)) in kept.iter().zip(&anew) {
                assert_eq!(kept, anew, "seed {seed}: {what} after\n{}", done.join("\n"));
            }
        }
    }
}
