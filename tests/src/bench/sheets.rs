//! Sheets for the door: the list at three sizes and badges, each made in a
//! process of its own, so that its memory is its own, by us and by two peers
//! from the same rows.

use std::path::{Path, PathBuf};
use std::process::Command;

use samovar_core::{Job, dispatch};
use serde_json::{Value, json};

use super::measure::{median, peak_mb, took};
use super::peers::{Made, PEERS, Peers};
use super::{Bench, Figure, call, open};

/// First argument of the process that prints: then what, the planner, the event, the sheet.
pub const CHILD: &str = "--sheet";
const SIZES: &[usize] = &[300, 1_000, 10_000];
const BADGES: usize = 10_000;
/// Peers take minutes for more than this, and their work grows with the rows.
const BESIDE_PEERS: usize = 1_000;
const MOST_MB: f64 = 300.0;
const PREVIEW: f64 = 0.2;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let peers = Peers::installed();
    let mut figures = Vec::new();
    for (kind, what, size) in SIZES
        .iter()
        .map(|size| ("door-list", "Door list of", *size))
        .chain([
            ("badges", "Badges for", BESIDE_PEERS),
            ("badges", "Badges for", BADGES),
        ])
    {
        let count = bench.count(size);
        let path = bench.file(&format!("{kind}-{count}.samovar"));
        let event = bench.crowd(count, &path);
        let rows = rows(bench, kind, &path, &event);
        let Some(ours) = ours(bench, kind, &path, &event) else {
            eprintln!("  {what} {count}: left out, this program does not print them");
            continue;
        };
        let name = format!("{what} {count} guests, {} pages", ours.pages);
        let theirs: Vec<(&str, Made)> = peers
            .iter()
            .filter(|_| size <= BESIDE_PEERS)
            .flat_map(|peers| {
                PEERS.iter().filter_map(|(peer, script)| {
                    let out = bench.file(&format!("{kind}-{count}-{peer}.pdf"));
                    peers
                        .make(script, kind, &rows, &out)
                        .map_err(|error| eprintln!("  {peer}: {error}"))
                        .ok()
                        .map(|made| (*peer, made))
                })
            })
            .collect();
        if theirs.is_empty() {
            figures.push(Figure::alone(&name, ours.cpu, "s CPU"));
        }
        for (peer, made) in &theirs {
            let peer = format!("{peer}, {} pages", made.pages);
            figures.push(Figure::beside(&name, ours.cpu, &peer, made.cpu, "s CPU"));
        }
        let memory = format!("{name}: most memory");
        for (peer, made) in &theirs {
            figures.push(Figure::beside(&memory, ours.peak, peer, made.peak, "MB"));
        }
        if size == 10_000 {
            figures.push(Figure::alone(&memory, ours.peak, "MB").at_most(MOST_MB));
        }
    }
    figures.push(preview(bench));
    figures
}

fn ours(bench: &Bench, kind: &str, planner: &Path, event: &str) -> Option<Made> {
    let sheet = bench.file(&format!("{kind}.pdf"));
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args([CHILD, kind])
        .args([planner, Path::new(event), &sheet])
        .output()
        .expect("this program again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told: Value = serde_json::from_slice(&output.stdout).expect("what it needed");
    let number = |name: &str| told[name].as_f64().unwrap_or(f64::NAN);
    told["pages"].as_u64().map(|pages| Made {
        cpu: number("cpu"),
        peak: number("peak"),
        pages,
    })
}

/// Prints one sheet and says what it needed.
pub fn child(args: &[String]) {
    let [kind, planner, event, sheet] = args else {
        panic!("{CHILD} KIND PLANNER EVENT SHEET")
    };
    let planner = open(Path::new(planner));
    let (command, request) = match kind.as_str() {
        "badges" => ("print_badges", json!({"eventId": event, "path": sheet})),
        _ => {
            let options = json!({"eventId": event, "undecided": true});
            (
                "print_door_list",
                json!({"options": options, "path": sheet}),
            )
        }
    };
    let (done, took) = took(|| dispatch(&planner, command, request, &Job::silent()));
    let pages = match done {
        Ok(done) => done.value["pages"].clone(),
        Err(error) => {
            eprintln!("{command}: {error}");
            Value::Null
        }
    };
    println!(
        "{}",
        json!({"pages": pages, "cpu": took.cpu, "peak": peak_mb()})
    );
}

/// The rows of the sheet as peers read them, in the order of the paper.
fn rows(bench: &Bench, kind: &str, planner: &Path, event: &str) -> PathBuf {
    let planner = open(planner);
    let mut rows = Vec::new();
    // A badge is for those who come, the list for whoever may.
    let states: &[&str] = match kind {
        "badges" => &["going"],
        _ => &["going", "waitlisted", "maybe", "invited"],
    };
    for state in states {
        let mut offset = 0;
        loop {
            let page = call(
                &planner,
                "list_guests",
                json!({"eventId": event, "state": state, "offset": offset, "limit": 200}),
            );
            let some = page["rows"].as_array().expect("rows");
            if some.is_empty() {
                break;
            }
            offset += some.len();
            rows.extend(some.iter().map(|row| {
                json!({
                    "name": row["name"],
                    "company": row["company"],
                    "plusOnes": row["plusOnes"],
                    "diet": row["diets"].as_array().map_or_else(String::new, |diets| {
                        diets.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
                    }),
                    "code": row["code"],
                })
            }));
        }
    }
    rows.sort_by_key(|row| row["name"].to_string());
    let path = bench.file(&format!("{kind}-rows-{}.json", rows.len()));
    std::fs::write(&path, Value::from(rows).to_string()).expect("rows are written");
    path
}

/// One page on the screen, the fonts read and the templates known.
fn preview(bench: &Bench) -> Figure {
    let count = bench.count(300);
    let path = bench.file("preview.samovar");
    let event = bench.crowd(count, &path);
    let planner = open(&path);
    let once = || {
        let options = json!({"eventId": event, "undecided": true});
        took(|| {
            call(
                &planner,
                "preview_door_list",
                json!({"options": options, "page": 0}),
            )
        })
        .1
        .wall
    };
    once();
    let times = (0..9).map(|_| once()).collect();
    Figure::alone(
        &format!("Preview of a door list of {count} guests, warm"),
        median(times),
        "s",
    )
    .at_most(PREVIEW)
}
