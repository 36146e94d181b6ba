//! Many calendars written by us, by libical (C), by ical.js and by Python
//! icalendar: the same properties from the same texts, each in a process of its
//! own that says its CPU time and its most memory. Nothing reaches a disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::program::{built_with_libical, done, folder, told};
use super::{Bench, Figure};
use crate::place;

/// What is written, how many of it, in the words of the table.
const KINDS: [(&str, usize, &str); 2] = [
    ("events", 10_000, "events in one file"),
    ("invitations", 100_000, "invitations"),
];
/// The slow ones write a tenth and are counted tenfold.
const TENTH: usize = 10;
const GOAL: f64 = 0.33;

/// A program that writes, and the arguments before its own.
struct Writer {
    name: &'static str,
    program: PathBuf,
    args: Vec<PathBuf>,
    /// Of how many it writes one.
    part: usize,
}

pub fn run(bench: &Bench) -> Vec<Figure> {
    let ours = place::built().join("examples/write_many");
    if !ours.exists() {
        eprintln!("  left out: {} is not built", ours.display());
        return Vec::new();
    }
    let peers = installed();
    let mut figures = Vec::new();
    for (kind, full, words) in KINDS {
        let count = bench.count(full);
        let few = bench.file(&format!("{kind}.ics"));
        let model = bench.file(&format!("{kind}-model.ics"));
        let write = |count: usize, out: &Path| {
            let count = count.to_string();
            told(Command::new(&ours).args([kind, &count]).arg(out))
        };
        // Its zones and the texts of its first event are the peers' too.
        let models = if kind == "events" { 3 } else { 1 };
        if let Err(error) = write(models, &model).and_then(|_| write(30, &few)) {
            eprintln!("  left out: {error}");
            continue;
        }
        let null = Path::new("/dev/null");
        let Ok(our) = write(count, null) else {
            continue;
        };
        let what = format!("{count} {words}, written");
        for peer in &peers {
            let out = bench.file(&format!("{kind}-{}.ics", peer.name));
            let write = |count: usize, out: &Path| {
                let count = count.to_string();
                let command = &mut Command::new(&peer.program);
                command.args(&peer.args).args([kind, &count]);
                told(command.args([&model, out]))
            };
            if let Err(error) = write(30, &out) {
                eprintln!("  {}: {error}", peer.name);
                continue;
            }
            assert_eq!(names(&out), names(&few), "{}: other properties", peer.name);
            let Ok(their) = write(count / peer.part, null) else {
                continue;
            };
            let cpu = their.cpu * peer.part as f64;
            let figure = Figure::beside(&what, our.cpu, peer.name, cpu, "s CPU");
            figures.push(match peer.name {
                "libical" => figure.goal(GOAL),
                _ => figure,
            });
            let memory = format!("{what}: most memory");
            figures.push(Figure::beside(
                &memory, our.peak, peer.name, their.peak, "MB",
            ));
        }
        // What the program holds before it writes anything: its words, mostly.
        if let Ok(nothing) = write(1, null) {
            let what = format!("{what}: memory beyond that of one");
            figures.push(Figure::alone(&what, our.peak - nothing.peak, "MB").at_most(5.0));
        }
    }
    figures
}

/// How often each property and component comes.
fn names(file: &Path) -> BTreeMap<String, usize> {
    let text = std::fs::read_to_string(file).expect("a calendar");
    let mut names = BTreeMap::new();
    for line in text.replace("\r\n", "\n").replace("\n ", "").lines() {
        let name = line.split([':', ';']).next().unwrap_or_default();
        *names.entry(name.to_owned()).or_default() += 1;
    }
    names
}

/// Those that could be installed; the others are named with the reason.
fn installed() -> Vec<Writer> {
    let scripts = place::project().join("tests/bench");
    let target = folder();

    let python = target.join("venv/bin/python");
    let script = format!(
        "[ -x venv/bin/python ] || python3 -m venv venv; {} && {}",
        "venv/bin/pip install -q --disable-pip-version-check icalendar==7.3.0",
        "npm install --no-save --no-audit --no-fund --loglevel=error --prefix . ical.js@2.2.1"
    );
    let mut packages = Command::new("sh");
    packages.args(["-c", &script]).current_dir(&target);

    let mut writers = Vec::new();
    if let Some(program) = built_with_libical("libical_write") {
        writers.push(Writer {
            name: "libical",
            program,
            args: Vec::new(),
            part: 1,
        });
    }
    match done(&mut packages) {
        Ok(_) => {
            writers.push(Writer {
                name: "ical.js",
                program: "node".into(),
                args: vec![scripts.join("icaljs_write.mjs")],
                part: TENTH,
            });
            writers.push(Writer {
                name: "icalendar (Python)",
                program: python,
                args: vec![scripts.join("icalendar_write.py")],
                part: TENTH,
            });
        }
        Err(error) => eprintln!("  ical.js and icalendar are left out: {error}"),
    }
    writers
}
