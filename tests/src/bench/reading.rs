//! A large calendar of ours, a tenth of it series, read by us, by libical (C)
//! and by calcard's parser alone: the same file, each time in a process of its
//! own. Whoever reads says how many events there are, and whoever works out the
//! dates how many of them fall into a year: they must agree.

use std::path::Path;
use std::process::Command;

use super::measure::median;
use super::program::{Took, built_with_libical, told};
use super::{Bench, Figure};
use crate::place;

const EVENTS: usize = 10_000;
/// Each is run so often, by turns; the middle one counts.
const RUNS: usize = 5;

/// What is asked of ours and of libical, in the words of the table, and what
/// calcard alone is asked to do beside it, if anything.
const KINDS: [(&str, &str, &str); 2] = [
    ("read", "read", "calcard"),
    ("dates", "read, with the dates of a year", ""),
];

pub fn run(bench: &Bench) -> Vec<Figure> {
    let programs = place::built().join("examples");
    let (writer, reader) = (programs.join("write_many"), programs.join("read_many"));
    let count = bench.count(EVENTS);
    let file = bench.file("calendar.ics");
    let mut write = Command::new(&writer);
    write.args(["calendar", &count.to_string()]).arg(&file);
    if let Err(error) = told(&mut write) {
        eprintln!("  left out: {}: {error}", writer.display());
        return Vec::new();
    }
    let megabytes = std::fs::metadata(&file).map_or(0.0, |file| file.len() as f64 / 1e6);
    let libical = built_with_libical("libical_read");

    let mut figures = Vec::new();
    for (kind, words, alone) in KINDS {
        let what = format!("{count} events, {megabytes:.1} MB, {words}");
        let mut programs = vec![("ours", reader.as_path(), kind)];
        if let Some(libical) = &libical {
            programs.push(("libical", libical, kind));
        }
        if !alone.is_empty() {
            programs.push(("calcard alone", &reader, alone));
        }
        let all = match by_turns(&programs, &file) {
            Ok(all) => all,
            Err(error) => {
                eprintln!("  left out: {error}");
                continue;
            }
        };
        let Some(((_, ours), peers)) = all.split_first() else {
            continue;
        };
        if peers.is_empty() {
            figures.push(Figure::alone(&what, ours.cpu, "s CPU"));
        }
        for (name, their) in peers {
            for counted in ["events", "dates"] {
                let (our, their) = (&ours.said[counted], &their.said[counted]);
                assert_eq!(our, their, "{name}: other {counted}");
            }
            figures.push(Figure::beside(&what, ours.cpu, name, their.cpu, "s CPU"));
            let memory = format!("{what}: most memory");
            figures.push(Figure::beside(&memory, ours.peak, name, their.peak, "MB"));
        }
    }
    figures
}

/// Runs each several times, one after the other, so that whatever else the
/// machine does hits all of them.
fn by_turns<'n>(
    programs: &[(&'n str, &Path, &str)],
    file: &Path,
) -> Result<Vec<(&'n str, Took)>, String> {
    let mut runs: Vec<Vec<Took>> = programs.iter().map(|_| Vec::new()).collect();
    for _ in 0..RUNS {
        for ((name, program, kind), runs) in programs.iter().zip(&mut runs) {
            let took = told(Command::new(program).arg(kind).arg(file));
            runs.push(took.map_err(|error| format!("{name}: {error}"))?);
        }
    }
    let names = programs.iter().map(|(name, ..)| *name);
    let middle = runs.into_iter().filter_map(|runs| {
        Some(Took {
            cpu: median(runs.iter().map(|took| took.cpu).collect()),
            peak: median(runs.iter().map(|took| took.peak).collect()),
            said: runs.into_iter().next()?.said,
        })
    });
    Ok(names.zip(middle).collect())
}
