//! A planner that is shared beside the same that shares nothing, by turns: what it costs at
//! the door that each change is kept for the others; and how long and how large the bundles
//! are that go between them.

use std::path::{Path, PathBuf};

use samovar_core::Planner;
use serde_json::{Value, json};

use super::measure::{Took, by_turns, median, took};
use super::{Bench, Figure, call, open};

const GUESTS: usize = 10_000;
/// Arrivals that are timed, on either side.
const TIMED: usize = 200;
/// Arrivals that go in one bundle.
const CARRIED: usize = 1_000;
/// The most that an arrival may cost of what it costs where nothing is shared.
const MOST: f64 = 1.2;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let guests = bench.count(GUESTS);
    let paths = ["alone", "owner"].map(|name| bench.file(&format!("shared-{name}.samovar")));
    let event = bench.crowd(guests, &paths[0]);
    bench.crowd(guests, &paths[1]);
    let planners = paths.map(|path| open(&path));
    let owner = &planners[1];
    let other = open(&bench.file("shared-other.samovar"));
    let stick = Stick {
        folder: bench.file("stick"),
    };
    std::fs::create_dir_all(&stick.folder).expect("a stick");

    let mut figures = begun(&stick, owner, &other, guests);
    // Now each knows what the other has.
    stick.carry(&other, owner);
    let coming = coming(owner, &event, TIMED + bench.count(CARRIED));
    let (timed, carried) = coming.split_at(TIMED.min(coming.len() / 2));
    figures.extend(check_in(&planners, timed, guests));
    stick.carry(owner, &other);
    stick.carry(&other, owner);
    figures.push(arrivals(&stick, owner, carried));
    figures
}

/// What goes between the two.
struct Stick {
    folder: PathBuf,
}

impl Stick {
    /// A bundle, and how many bytes it has.
    fn save(&self, from: &Planner) -> (PathBuf, f64) {
        let path = self.folder.join("news.samovar-bundle");
        drop(std::fs::remove_file(&path));
        call(from, "save_bundle", json!({"path": path}));
        let bytes = bytes(&path);
        (path, bytes)
    }

    fn carry(&self, from: &Planner, to: &Planner) {
        let (path, _) = self.save(from);
        call(to, "read_bundle", json!({"path": path}));
    }
}

fn bytes(path: &Path) -> f64 {
    path.metadata().expect("a file").len() as f64
}

/// From the start of it until the other laptop has everything.
fn begun(stick: &Stick, owner: &Planner, other: &Planner, guests: usize) -> Vec<Figure> {
    let name = json!({"name": "First"});
    let start = took(|| call(owner, "start_sharing", name)).1;
    let request = stick.folder.join("other.samovar-request");
    let asked = call(
        other,
        "ask_to_join",
        json!({"name": "Other", "path": request}),
    );
    call(
        owner,
        "add_laptop",
        json!({"path": request, "digits": asked["digits"]}),
    );
    let ((path, bytes), saved) = took(|| stick.save(owner));
    let read = took(|| call(other, "read_bundle", json!({"path": path}))).1;
    let seconds = |what: &str, took: Took| {
        Figure::alone(
            &format!("Shared: {what}, {guests} guests, CPU"),
            took.cpu,
            "s",
        )
    };
    vec![
        seconds("begun", start),
        seconds("the first bundle saved", saved),
        Figure::alone(
            &format!("Shared: the first bundle, {guests} guests"),
            bytes / 1e6,
            "MB",
        ),
        seconds("the first bundle read", read),
    ]
}

/// So many guests who said that they come.
fn coming(planner: &Planner, event: &str, most: usize) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    while found.len() < most {
        let asked =
            json!({"eventId": event, "state": "going", "offset": found.len(), "limit": 200});
        let page = call(planner, "list_guests", asked);
        let rows = page["rows"].as_array().expect("rows");
        if rows.is_empty() {
            break;
        }
        found.extend(rows.iter().map(|row| row["id"].clone()));
    }
    found.truncate(most);
    found
}

fn arrive(planner: &Planner, guest: &Value) {
    let arrival = json!({"guestId": guest, "early": true, "admitAnyway": true});
    call(planner, "check_in_guest", arrival);
}

fn check_in(planners: &[Planner; 2], guests: &[Value], count: usize) -> [Figure; 2] {
    let [alone, shared] = by_turns(guests.len(), |side, round| {
        took(|| arrive(&planners[side], &guests[round])).1
    });
    let figure = |what: &str, of: fn(&Took) -> f64| {
        let middle = |times: &[Took]| median(times.iter().map(of).collect()) * 1000.0;
        let peer = "the same that shares nothing";
        let what = format!("Shared: check-in among {count} guests, {what}");
        Figure::beside(&what, middle(&shared), peer, middle(&alone), "ms").goal(MOST)
    };
    [
        figure("safe on disk", |took| took.wall),
        figure("CPU", |took| took.cpu),
    ]
}

/// By how much a bundle grows for each.
fn arrivals(stick: &Stick, planner: &Planner, guests: &[Value]) -> Figure {
    let (_, before) = stick.save(planner);
    for guest in guests {
        arrive(planner, guest);
    }
    let (_, after) = stick.save(planner);
    let what = format!("Shared: a bundle, for each of {} arrivals", guests.len());
    Figure::alone(
        &what,
        (after - before) / guests.len().max(1) as f64,
        "bytes",
    )
}
