//! What the page of an event, the headcount, Home and the list of events cost in statements:
//! as many for a crowd as for a handful, and for each event as many as for the last.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::db::counted::statements;
use crate::{Job, Planner, dispatch};

struct Desk {
    planner: Planner,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
        let path = folder.path().join("club.samovar");
        let planner = Planner::open(&path, Box::new(move || now)).unwrap();
        let desk = Self {
            planner,
            _folder: folder,
        };
        let settings = json!({ "language": "en", "zone": "Europe/Moscow", "organizerName": "Olga",
                               "organizerEmail": "olga@example.org" });
        desk.call("edit_settings", settings);
        desk
    }

    fn call(&self, name: &str, request: Value) -> Value {
        dispatch(&self.planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    }

    /// Once for what is loaded only once a connection, and then counted.
    fn cost(&self, name: &str, request: &Value) -> u32 {
        self.call(name, request.clone());
        statements(|| drop(self.call(name, request.clone())))
    }

    fn event(&self, day: u32) -> Value {
        let starts = format!("2026-12-{day:02}T19:00");
        let event =
            json!({ "title": format!("Evening {day}"), "starts": starts, "foodPlanned": "yes" });
        self.call("create_event", event)["id"].clone()
    }

    /// People with an address who are going, one in ten with a plus-one of a known diet; of
    /// them some who came in though they had declined.
    fn guests(&self, event: &Value, first: u32, last: u32) {
        let event = event.as_str().unwrap();
        self.planner
            .write("test", |writer| {
                writer.conn.execute_batch(&format!(
                    "CREATE TEMP TABLE n AS WITH RECURSIVE m(n) AS
                       (VALUES ({first}) UNION ALL SELECT n + 1 FROM m WHERE n < {last}) SELECT n FROM m;
                     INSERT INTO person(id, name, allergens, created_at)
                       SELECT printf('01900000-0000-7000-8000-%012d', n), 'Guest ' || n,
                              CASE WHEN n % 50 = 0 THEN 'nuts' ELSE 'not-asked' END, '2026-11-18T12:00:00Z'
                       FROM n WHERE true ON CONFLICT DO NOTHING;
                     INSERT INTO contact(id, person_id, kind, value, norm, position)
                       SELECT printf('01900000-0000-7000-8001-%012d', n), printf('01900000-0000-7000-8000-%012d', n),
                              'email', 'guest' || n || '@example.org', 'guest' || n || '@example.org', 0
                       FROM n WHERE true ON CONFLICT DO NOTHING;
                     INSERT INTO guest(id, event_id, person_id, state, plus_ones, code, created_at)
                       SELECT '0190' || lower(hex(randomblob(2))) || '-0000-7000-8000-' || lower(hex(randomblob(6))),
                              '{event}', printf('01900000-0000-7000-8000-%012d', n),
                              CASE WHEN n % 20 = 0 THEN 'declined' ELSE 'going' END, n % 10 = 0,
                              lower(hex(randomblob(6))), '2026-11-18T12:00:00Z'
                       FROM n;
                     INSERT INTO companion(id, guest_id, name, diet, position)
                       SELECT '0191' || substr(id, 5), id, 'Friend', 'vegan', 'a0' FROM guest
                       WHERE event_id = '{event}' AND plus_ones = 1
                         AND id NOT IN (SELECT guest_id FROM companion);
                     INSERT INTO checkin(id, guest_id, event_id, kind, heads, at, station, device_id)
                       SELECT '0192' || substr(id, 5), id, event_id, 'arrival', 1, '2026-11-18T12:00:00Z', 'Door',
                              (SELECT id FROM device LIMIT 1)
                       FROM guest WHERE event_id = '{event}' AND state = 'declined'
                         AND id NOT IN (SELECT guest_id FROM checkin);
                     DROP TABLE n;"
                ))?;
                Ok(())
            })
            .unwrap();
    }

    /// Talks after each other, each by a speaker of its own.
    fn sessions(&self, event: &Value, first: u32, last: u32) {
        for n in first..=last {
            let speaker = json!({ "eventId": event, "name": format!("Speaker {n}") });
            let speaker = self.call("add_speaker", speaker)["id"].clone();
            let talk = json!({ "eventId": event, "title": format!("Talk {n}"), "minutes": 5, "speakerIds": [speaker] });
            self.call("add_session", talk);
        }
    }

    fn mail(&self, event: &Value) {
        let request = json!({ "eventId": event, "format": "mbox", "tentative": true });
        self.call("prepare_invitations", request);
    }
}

/// What each of the pages of an event costs.
fn costs(desk: &Desk, event: &Value) -> [(&'static str, u32); 5] {
    let of = json!({ "eventId": event });
    [
        ("event_overview", desk.cost("event_overview", &of)),
        ("headcount", desk.cost("headcount", &of)),
        ("list_sessions", desk.cost("list_sessions", &of)),
        ("list_speakers", desk.cost("list_speakers", &of)),
        ("home", desk.cost("home", &json!({}))),
    ]
}

#[test]
fn a_crowd_and_a_long_programme_cost_no_statement_more() {
    let desk = Desk::new();
    let event = desk.event(18);
    let pie = json!({ "eventId": event, "name": "Pie" });
    desk.call("add_dish", pie);
    desk.guests(&event, 1, 40);
    desk.sessions(&event, 1, 3);
    desk.mail(&event);
    let few = costs(&desk, &event);
    desk.guests(&event, 41, 400);
    desk.sessions(&event, 4, 12);
    assert_eq!(costs(&desk, &event), few);
}

#[test]
fn each_event_costs_home_and_the_list_as_many_statements_as_the_last() {
    let desk = Desk::new();
    let mut home = Vec::new();
    let mut list = Vec::new();
    for day in 1..=6 {
        let event = desk.event(day);
        desk.guests(&event, 1, 20);
        desk.mail(&event);
        home.push(desk.cost("home", &json!({})));
        list.push(desk.cost("list_events", &json!({})));
    }
    for costs in [home, list] {
        let more: Vec<u32> = costs
            .windows(2)
            .skip(1)
            .map(|pair| pair[1] - pair[0])
            .collect();
        assert!(
            more.iter()
                .all(|one| *one == more[0] && *one <= MOST_AN_EVENT),
            "{costs:?}"
        );
    }
}

/// The statements that an event may cost a list of events, with the invitations that people
/// hold; each noun is asked once.
const MOST_AN_EVENT: u32 = 39;

/// Prints what it costs at a size that people meet: `cargo test --release … -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn measure_what_gathering_costs() {
    let desk = Desk::new();
    let event = desk.event(18);
    desk.call("add_dish", json!({ "eventId": event, "name": "Pie" }));
    desk.guests(&event, 1, 10_000);
    desk.sessions(&event, 1, 200);
    let of = json!({ "eventId": event });
    for name in [
        "event_overview",
        "headcount",
        "list_sessions",
        "list_speakers",
    ] {
        measure(&desk, name, &of);
    }
    let desk = Desk::new();
    for day in 1..=20 {
        let event = desk.event(day);
        desk.guests(&event, 1, 100);
        desk.mail(&event);
    }
    measure(&desk, "home", &json!({}));
    measure(&desk, "list_events", &json!({}));
}

fn measure(desk: &Desk, name: &str, request: &Value) {
    let run = desk.cost(name, request);
    let mut spent: Vec<u64> = (0..5)
        .map(|_| {
            let before = on_cpu();
            desk.call(name, request.clone());
            on_cpu() - before
        })
        .collect();
    spent.sort_unstable();
    println!(
        "{name}: {run} statements, {:.1} ms CPU",
        spent[2] as f64 / 1e6
    );
}

/// Nanoseconds that this thread has run (Linux).
fn on_cpu() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse().unwrap()
}
