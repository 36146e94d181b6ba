//! The log file: what failed and why, down to the first cause. It stays on
//! this computer, is short, and holds no names of guests: only codes, paths
//! and what the system said.

use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use samovar_core::planner::system_clock;
use samovar_core::time::stamp;

/// The file starts anew above this; the one before is kept.
const MAX_BYTES: u64 = 1024 * 1024;

static FILE: Mutex<Option<File>> = Mutex::new(None);

/// Opens `samovar.log` in `folder`. Without it, lines go to standard error only.
pub fn write_to(folder: &Path) {
    let path = folder.join("samovar.log");
    if path.metadata().is_ok_and(|meta| meta.len() > MAX_BYTES) {
        let _ = fs::rename(&path, folder.join("samovar.old.log"));
    }
    let file = fs::create_dir_all(folder)
        .and_then(|()| OpenOptions::new().create(true).append(true).open(&path))
        .inspect_err(|error| eprintln!("samovar: {}: {error}", path.display()))
        .ok();
    *FILE.lock().unwrap_or_else(PoisonError::into_inner) = file;
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        line("panic", &panic.to_string());
        before(panic);
    }));
}

/// Notes a failure of the core: its code, path and detail, then its causes.
pub fn failure(doing: &str, error: &samovar_core::Error) {
    let mut text = error.code.as_str().to_owned();
    for name in ["path", "detail"] {
        if let Some(fact) = error.args.get(name) {
            text.push_str(&format!(" {name}={fact}"));
        }
    }
    line(doing, &with_causes(text, error));
}

/// Notes any other failure with its causes.
pub fn error(doing: &str, error: &dyn Error) {
    line(doing, &with_causes(error.to_string(), error));
}

/// Notes what is worth knowing and has no error behind it.
pub fn note(doing: &str, text: &str) {
    line(doing, text);
}

fn with_causes(mut text: String, error: &dyn Error) -> String {
    let mut cause = error.source();
    while let Some(one) = cause {
        text.push_str(&format!(" <- {one}"));
        cause = one.source();
    }
    text
}

fn line(doing: &str, text: &str) {
    let text = text.replace(['\n', '\r'], " ");
    let line = format!("{} {doing}: {text}\n", stamp(system_clock()()));
    if let Some(file) = FILE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        // A full disk must not stop the program for want of a log.
        let _ = file.write_all(line.as_bytes());
    }
    eprint!("{line}");
}
