//! A locked planner beside the same planner without a lock, by turns: what it costs that
//! each page is encrypted and checked, and once, at opening, to make the key.

use std::path::{Path, PathBuf};

use samovar_core::key::Key;
use samovar_core::laptop::Laptop;
use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, locking};
use serde_json::{Value, json};

use super::measure::{Took, by_turns, median, took};
use super::{Bench, Figure, call, import, open, people, search};

const PASSPHRASE: &str = "tea at seven, as ever";
const GUESTS: usize = 10_000;
const ON_A_SHEET: usize = 1_000;
const ROUNDS: usize = 5;
/// The most that anything may cost of what it costs without a lock.
const MOST: f64 = 1.5;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let key = Key::new(PASSPHRASE).expect("a key");
    let guests = bench.count(GUESTS);
    let twins = Twins::made(bench, "crowd", &key, |path| bench.crowd(guests, path));
    let sheet = bench.count(ON_A_SHEET);
    let door = Twins::made(bench, "sheet", &key, |path| bench.crowd(sheet, path));
    let mut figures = check_in(&twins);
    figures.push(import(bench, &key, guests));
    figures.push(search(&twins, guests));
    figures.extend(opening(&twins, guests));
    figures.push(print(bench, &door, sheet));
    figures.push(making_a_key(&key));
    figures
}

/// The same planner twice, closed.
struct Twins<'k> {
    plain: PathBuf,
    locked: PathBuf,
    key: &'k Key,
    event: String,
}

/// Without a lock, and locked.
const BOTH: [Side; 2] = [Side::Plain, Side::Locked];

#[derive(Clone, Copy)]
enum Side {
    Plain,
    Locked,
}

impl<'k> Twins<'k> {
    /// `make` makes a planner, closes it, and gives its event.
    fn made(bench: &Bench, name: &str, key: &'k Key, make: impl FnOnce(&Path) -> String) -> Self {
        let plain = bench.file(&format!("{name}-plain.samovar"));
        let locked = bench.file(&format!("{name}-locked.samovar"));
        let event = make(&plain);
        std::fs::copy(&plain, &locked).expect("a planner is copied");
        locking::change(&locked, None, Some(key), &Job::silent()).expect("it is locked");
        Self {
            plain,
            locked,
            key,
            event,
        }
    }

    fn open(&self, side: Side) -> Planner {
        match side {
            Side::Plain => open(&self.plain),
            Side::Locked => {
                let laptop = Laptop::beside(&self.locked);
                Planner::open_with(&self.locked, system_clock(), laptop, Some(self.key))
                    .expect("a locked planner")
            }
        }
    }

    fn opened(&self) -> [Planner; 2] {
        BOTH.map(|side| self.open(side))
    }
}

/// The middle of each, in milliseconds.
fn beside(what: &str, [plain, locked]: &[Vec<Took>; 2], of: fn(&Took) -> f64) -> Figure {
    let middle = |times: &[Took]| median(times.iter().map(of).collect()) * 1000.0;
    let without = "the same without a lock";
    Figure::beside(
        &format!("Locked: {what}"),
        middle(locked),
        without,
        middle(plain),
        "ms",
    )
    .goal(MOST)
}

const CPU: fn(&Took) -> f64 = |took| took.cpu;
const WALL: fn(&Took) -> f64 = |took| took.wall;

fn check_in(twins: &Twins<'_>) -> Vec<Figure> {
    let planners = twins.opened();
    let page = call(
        &planners[0],
        "list_guests",
        json!({"eventId": twins.event, "state": "going", "limit": 200}),
    );
    let guests = page["rows"].as_array().expect("rows");
    let times = by_turns(guests.len(), |side, round| {
        let arrival = json!({"guestId": guests[round]["id"], "early": true, "admitAnyway": true});
        took(|| call(&planners[side], "check_in_guest", arrival)).1
    });
    vec![
        beside("check-in, safe on disk", &times, WALL),
        beside("check-in, CPU", &times, CPU),
    ]
}

fn import(bench: &Bench, key: &Key, count: usize) -> Figure {
    let list = bench.file("locked.csv");
    people::write_csv(&list, count);
    let evenings: Vec<Twins<'_>> = (0..3)
        .map(|round| {
            Twins::made(bench, &format!("import-{round}"), key, |path| {
                import::evening(&open(path))
            })
        })
        .collect();
    let times = by_turns(evenings.len(), |side, round| {
        let twins = &evenings[round];
        let planner = twins.open(BOTH[side]);
        took(|| import::import(&planner, &list, &twins.event)).1
    });
    beside(&format!("import of {count} guests, CPU"), &times, CPU)
}

fn search(twins: &Twins<'_>, count: usize) -> Figure {
    let planners = twins.opened();
    let typed = search::keystrokes();
    let times = by_turns(ROUNDS, |side, _| {
        took(|| {
            for text in &typed {
                let asked = json!({"query": text, "limit": 50});
                call(&planners[side], "list_people", asked);
            }
        })
        .1
    });
    let what = format!(
        "{} search keystrokes among {count} people, CPU",
        typed.len()
    );
    beside(&what, &times, CPU)
}

/// Opened with the key at hand, and what is read before anything is kept in memory.
fn opening(twins: &Twins<'_>, count: usize) -> [Figure; 3] {
    let some = somebody(&twins.open(Side::Plain), count);
    let (mut lists, mut cards) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    let times = by_turns(ROUNDS, |side, _| {
        let (planner, opened) = took(|| twins.open(BOTH[side]));
        cards[side].push(
            took(|| {
                for person in &some {
                    call(&planner, "get_person", json!({"personId": person}));
                }
            })
            .1,
        );
        drop(planner);
        let planner = twins.open(BOTH[side]);
        let of = json!({"eventId": twins.event});
        lists[side].push(
            took(|| {
                call(&planner, "home", json!({}));
                call(&planner, "list_people", json!({}));
                call(&planner, "list_guests", of.clone());
                call(&planner, "event_overview", of)
            })
            .1,
        );
        opened
    });
    let cold = format!("the first screens after opening, {count} guests, CPU");
    let far = format!("{} people of {count} here and there, cold, CPU", some.len());
    [
        beside(&format!("opened, {count} guests, CPU"), &times, CPU),
        beside(&cold, &lists, CPU),
        beside(&far, &cards, CPU),
    ]
}

/// People from all over the directory.
fn somebody(planner: &Planner, count: usize) -> Vec<Value> {
    (0..count)
        .step_by(count.div_ceil(200).max(1))
        .map(|offset| {
            let one = json!({"offset": offset, "limit": 1});
            call(planner, "list_people", one)["rows"][0]["id"].clone()
        })
        .collect()
}

fn print(bench: &Bench, twins: &Twins<'_>, count: usize) -> Figure {
    let planners = twins.opened();
    let sheet = bench.file("locked.pdf");
    let options = json!({"eventId": twins.event, "undecided": true});
    let times = by_turns(ROUNDS, |side, _| {
        let request = json!({"options": options, "path": sheet});
        took(|| call(&planners[side], "print_door_list", request)).1
    });
    beside(&format!("door list of {count} guests, CPU"), &times, CPU)
}

/// On purpose slow: whoever has the file tries every passphrase at this price.
fn making_a_key(key: &Key) -> Figure {
    let times = (0..ROUNDS)
        .map(|_| {
            took(|| Key::typed(PASSPHRASE, key.salt()).expect("a key"))
                .1
                .wall
        })
        .collect();
    Figure::alone(
        "The key of a passphrase, once at opening",
        median(times),
        "s",
    )
}
