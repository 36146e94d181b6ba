//! Speed, told as ratios within one run: each figure stands beside what the
//! same machine, at the same moment, needs for the plain work underneath it.
//! Nothing passes or fails by the clock; the table is for reading.
//!
//! `bench [--scale 0.01] [--only import,search] [--json]`

mod calendar;
mod chat;
mod check_in;
mod figure;
mod floor;
mod food;
mod growth;
mod import;
mod insights;
mod locked;
mod measure;
mod messages;
mod painted;
mod papers;
mod peers;
mod people;
mod program;
mod programme;
mod reading;
mod scan;
mod schedule;
mod screens;
mod search;
mod shared;
mod sheets;
mod stages;
mod timetable;
mod typing;
mod typst_alone;
mod window;
mod writing;

use std::cell::RefCell;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Instant;

use figure::Figure;
use measure::load;
use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use serde_json::Value;

use crate::place;

/// Measures one part.
type Part = fn(&Bench) -> Vec<Figure>;

/// What is measured, in this order, each under the word for `--only`.
const PARTS: &[(&str, Part)] = &[
    ("import", import::run),
    ("search", search::run),
    ("growth", growth::run),
    ("check-in", check_in::run),
    ("locked", locked::run),
    ("shared", shared::run),
    ("calendar", calendar::run),
    ("writing", writing::run),
    ("reading", reading::run),
    ("sheets", sheets::run),
    ("food", food::run),
    ("stages", stages::run),
    ("programme", programme::run),
    ("papers", papers::run),
    ("messages", messages::run),
    ("schedule", schedule::run),
    ("typing", typing::run),
    ("timetable", timetable::run),
    ("insights", insights::run),
    ("scan", scan::run),
    ("window", window::run),
    ("chat", chat::run),
];

/// One run: how large, and where its files lie.
pub struct Bench {
    scale: f64,
    folder: PathBuf,
    /// Events of the planners made so far, by their number of guests.
    crowds: RefCell<HashMap<usize, String>>,
}

impl Bench {
    /// A full-size count at this run's scale.
    fn count(&self, full: usize) -> usize {
        ((full as f64 * self.scale) as usize).max(10)
    }

    /// A closed planner at `path` with so many guests of one event; gives the
    /// event. Each size is made once and copied.
    fn crowd(&self, count: usize, path: &Path) -> String {
        let original = self.file(&format!("crowd-{count}.samovar"));
        let mut crowds = self.crowds.borrow_mut();
        let event = crowds.entry(count).or_insert_with(|| {
            let list = self.file(&format!("crowd-{count}.csv"));
            import::filled(&original, &list, count).1
        });
        std::fs::copy(&original, path).expect("a planner is copied");
        event.clone()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// The planner at `path`, made where there is none.
fn open(path: &Path) -> Planner {
    Planner::open(path, system_clock()).expect("a planner")
}

/// Runs a command of the table that must succeed, and gives its value.
fn call(planner: &Planner, name: &str, request: Value) -> Value {
    dispatch(planner, name, request, &Job::silent())
        .unwrap_or_else(|error| panic!("{name}: {error}"))
        .value
}

pub fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        args.iter()
            .position(|arg| arg == name)
            .and_then(|at| args.get(at + 1))
    };
    if args.first().is_some_and(|first| first == sheets::CHILD) {
        return sheets::child(&args[1..]);
    }
    if args.first().is_some_and(|first| first == growth::CHILD) {
        return growth::child(&args[1..]);
    }
    if args.first().is_some_and(|first| first == chat::CHILD) {
        return chat::child_main(&args[1..]);
    }
    let scale = value("--scale").map_or(1.0, |text| text.parse().expect("--scale takes a number"));
    let only: Option<Vec<&str>> = value("--only").map(|names| names.split(',').collect());

    // Beside the build, so that it is the disk that is measured and not memory.
    let at = tempfile::Builder::new()
        .prefix("bench-")
        .tempdir_in(place::built())
        .expect("a folder for the run");
    let bench = Bench {
        scale,
        folder: at.path().to_owned(),
        crowds: RefCell::default(),
    };
    let (begun, started) = (load(), Instant::now());
    let (mut figures, mut broken) = (Vec::new(), Vec::new());
    for (name, run) in PARTS {
        if only.as_ref().is_none_or(|only| only.contains(name)) {
            let before = Instant::now();
            eprintln!("{name} …");
            // One part that breaks takes the figures of the others with it otherwise.
            match catch_unwind(AssertUnwindSafe(|| run(&bench))) {
                Ok(found) => figures.extend(found),
                Err(_) => broken.push(*name),
            }
            eprintln!("{name}: {:.0} s", before.elapsed().as_secs_f64());
        }
    }
    if args.iter().any(|arg| arg == "--json") {
        println!("{}", figure::json(&figures, scale));
    } else {
        println!("{}", figure::table(&figures));
        let minutes = started.elapsed().as_secs_f64() / 60.0;
        println!(
            "Load: {begun} before, {} after. It took {minutes:.1} minutes.",
            load()
        );
    }
    assert!(broken.is_empty(), "not measured: {}", broken.join(", "));
}
