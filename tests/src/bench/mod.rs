//! Speed, told as ratios within one run: each figure stands beside what the
//! same machine, at the same moment, needs for the plain work underneath it.
//! Nothing passes or fails by the clock; the table is for reading.
//!
//! `bench [--scale 0.01] [--only import,search]`

mod calendar;
mod check_in;
mod door_list;
mod figure;
mod import;
mod measure;
mod people;
mod search;
mod window;

use std::path::{Path, PathBuf};

use figure::Figure;
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
    ("check-in", check_in::run),
    ("calendar", calendar::run),
    ("door-list", door_list::run),
    ("window", window::run),
];

/// One run: how large, and where its files lie.
pub struct Bench {
    scale: f64,
    folder: PathBuf,
}

impl Bench {
    /// A full-size count at this run's scale.
    fn count(&self, full: usize) -> usize {
        ((full as f64 * self.scale) as usize).max(10)
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
    if args.first().is_some_and(|first| first == door_list::CHILD) {
        return door_list::child(&args[1..]);
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
    };
    let mut figures = Vec::new();
    for (name, run) in PARTS {
        if only.as_ref().is_none_or(|only| only.contains(name)) {
            eprintln!("{name} …");
            figures.extend(run(&bench));
        }
    }
    println!("{}", figure::table(&figures));
    let out = place::project().join("out/bench.json");
    std::fs::create_dir_all(out.parent().expect("out/")).expect("a folder for results");
    std::fs::write(&out, figure::json(&figures, scale)).expect("results are written");
    println!("Also in {}", out.display());
}
