//! The sheet for the door at two sizes, each in a process of its own, so that
//! its memory is its own: a long list should cost a guest no more than a short one.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::import::filled;
use super::measure::{peak_mb, took};
use super::{Bench, Figure, call, open};

/// First argument of the process that prints: then the planner, the event, the sheet.
pub const CHILD: &str = "--door-list";
const SHORT: usize = 300;
const LONG: usize = 10_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let short = print(bench, "short", bench.count(SHORT));
    let long = print(bench, "long", bench.count(LONG));
    let name = |sheet: &Printed| {
        format!(
            "Door list of {} guests, {} pages",
            sheet.guests, sheet.pages
        )
    };
    let each = |sheet: &Printed| sheet.cpu * 1000.0 / sheet.guests as f64;
    vec![
        Figure::alone(&name(&short), short.cpu, "s CPU"),
        Figure::alone(&format!("{}: most memory", name(&short)), short.peak, "MB"),
        Figure::alone(&name(&long), long.cpu, "s CPU"),
        Figure::alone(&format!("{}: most memory", name(&long)), long.peak, "MB"),
        Figure::beside(
            "Door list, a guest of the long one",
            each(&long),
            "a guest of the short one",
            each(&short),
            "ms CPU",
        ),
    ]
}

struct Printed {
    guests: usize,
    pages: u64,
    cpu: f64,
    peak: f64,
}

fn print(bench: &Bench, name: &str, guests: usize) -> Printed {
    let planner = bench.file(&format!("{name}.samovar"));
    // Closed before the child opens it: a planner has one owner.
    let event = filled(&planner, &bench.file(&format!("{name}.csv")), guests).1;
    let output = Command::new(std::env::current_exe().expect("this program"))
        .arg(CHILD)
        .arg(&planner)
        .arg(&event)
        .arg(bench.file(&format!("{name}.pdf")))
        .output()
        .expect("this program again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("what it needed");
    let number = |name: &str| told[name].as_f64().unwrap_or(f64::NAN);
    Printed {
        guests,
        pages: told["pages"].as_u64().unwrap_or(0),
        cpu: number("cpu"),
        peak: number("peak"),
    }
}

/// Prints one sheet and says what it needed.
pub fn child(args: &[String]) {
    let [planner, event, sheet] = args else {
        panic!("{CHILD} PLANNER EVENT SHEET")
    };
    let planner = open(Path::new(planner));
    let options = json!({"eventId": event, "undecided": true});
    let (done, took) = took(|| {
        call(
            &planner,
            "print_door_list",
            json!({"options": options, "path": sheet}),
        )
    });
    println!(
        "{}",
        json!({"pages": done["pages"], "cpu": took.cpu, "peak": peak_mb()})
    );
}
