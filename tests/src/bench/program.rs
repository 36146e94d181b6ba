//! Programs that write or read calendars, each in a process of its own that
//! says its CPU time and its most memory.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::place;

/// What a program says of its work.
pub struct Took {
    pub cpu: f64,
    pub peak: f64,
    /// All that it said.
    pub said: Value,
}

/// Where the peers are installed.
pub fn folder() -> PathBuf {
    let folder = place::built().join("../bench-peers/calendar");
    std::fs::create_dir_all(&folder).expect("a folder for the peers");
    folder
}

/// `tests/bench/NAME.c`, compiled; none, and why on standard error, where
/// libical is not to be had.
pub fn built_with_libical(name: &str) -> Option<PathBuf> {
    let program = folder().join(name);
    let mut compiler = Command::new("cc");
    compiler.args(["-O2", "-w"]);
    compiler.arg(place::project().join(format!("tests/bench/{name}.c")));
    compiler.args(["-lical", "-o"]).arg(&program);
    match done(&mut compiler) {
        Ok(_) => Some(program),
        Err(error) => {
            eprintln!("  libical is left out (package libical-dev): {error}");
            None
        }
    }
}

/// Runs it.
pub fn told(command: &mut Command) -> Result<Took, String> {
    let module = folder().join("node_modules/ical.js/dist/ical.js");
    let told = done(command.env("ICAL_JS", module))?;
    let said: Value = serde_json::from_str(&told).map_err(|error| error.to_string())?;
    let number = |name: &str| said[name].as_f64().ok_or("it did not say what it took");
    Ok(Took {
        cpu: number("cpu")?,
        peak: number("peak")?,
        said,
    })
}

/// What it printed, or the last thing it complained of.
pub fn done(command: &mut Command) -> Result<String, String> {
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
