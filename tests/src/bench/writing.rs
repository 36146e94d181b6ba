//! Many calendars written by us, by libical (C), by ical.js and by Python
//! icalendar: the same properties from the same texts, each in a process of its
//! own that says its CPU time and its most memory. Nothing reaches a disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

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

struct Took {
    cpu: f64,
    peak: f64,
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
    std::fs::create_dir_all(&target).expect("a folder for the peers");

    let libical = target.join("libical_write");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-O2", "-w"])
        .arg(scripts.join("libical_write.c"));
    compiler.args(["-lical", "-o"]).arg(&libical);

    let python = target.join("venv/bin/python");
    let script = format!(
        "[ -x venv/bin/python ] || python3 -m venv venv; {} && {}",
        "venv/bin/pip install -q --disable-pip-version-check icalendar==7.3.0",
        "npm install --no-save --no-audit --no-fund --loglevel=error --prefix . ical.js@2.2.1"
    );
    let mut packages = Command::new("sh");
    packages.args(["-c", &script]).current_dir(&target);

    let mut writers = Vec::new();
    match done(&mut compiler) {
        Ok(_) => writers.push(Writer {
            name: "libical",
            program: libical,
            args: Vec::new(),
            part: 1,
        }),
        Err(error) => eprintln!("  libical is left out (package libical-dev): {error}"),
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

fn folder() -> PathBuf {
    place::built().join("../bench-peers/calendar")
}

fn told(command: &mut Command) -> Result<Took, String> {
    let module = folder().join("node_modules/ical.js/dist/ical.js");
    let told = done(command.env("ICAL_JS", module))?;
    let told: Value = serde_json::from_str(&told).map_err(|error| error.to_string())?;
    let number = |name: &str| told[name].as_f64().ok_or("it did not say what it took");
    Ok(Took {
        cpu: number("cpu")?,
        peak: number("peak")?,
    })
}

/// What it printed, or the last thing it complained of.
fn done(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(complaint
        .lines()
        .last()
        .unwrap_or("no reason given")
        .to_owned())
}
