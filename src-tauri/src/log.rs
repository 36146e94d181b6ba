//! The log file: what failed and why, down to the first cause. It stays on
//! this computer, is short, and holds no names of guests: only codes, kinds of
//! paths and what the system said ([`crate::unnamed`]).

use std::error::Error;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use samovar_core::outgoing::private;
use samovar_core::planner::system_clock;
use samovar_core::time::stamp;
use serde_json::Value;

use crate::unnamed;

/// The file starts anew above this; the one before is kept.
const MAX_BYTES: u64 = 1024 * 1024;

/// Logs of before this line stood in them may hold names; they are not kept.
const FIRST_LINE: &str = "# No names are written here.";

static FILE: Mutex<Option<File>> = Mutex::new(None);

/// Where the log of this folder is.
#[must_use]
pub fn file_in(folder: &Path) -> PathBuf {
    folder.join("samovar.log")
}

/// Opens the log in `folder`. Without it, lines go to standard error only.
pub fn write_to(folder: &Path) {
    let path = file_in(folder);
    let older = folder.join("samovar.old.log");
    for path in [&path, &older] {
        if !begins_plain(path) {
            let _ = fs::remove_file(path);
        }
    }
    if path.metadata().is_ok_and(|meta| meta.len() > MAX_BYTES) {
        let _ = fs::rename(&path, &older);
    }
    private::narrow(&path);
    let file = private::folder(folder)
        .and_then(|()| private::options().create(true).append(true).open(&path))
        .and_then(|mut file| {
            if file.metadata()?.len() == 0 {
                writeln!(file, "{FIRST_LINE}")?;
            }
            Ok(file)
        })
        .inspect_err(|error| eprintln!("samovar: {}: {error}", path.display()))
        .ok();
    *FILE.lock().unwrap_or_else(PoisonError::into_inner) = file;
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        line("panic", &told(panic));
        before(panic);
    }));
}

fn begins_plain(log: &Path) -> bool {
    let mut first = [0; FIRST_LINE.len()];
    let read = File::open(log).and_then(|mut file| file.read_exact(&mut first));
    read.is_ok() && first == *FIRST_LINE.as_bytes()
}

/// Where it was, by the file's own name, and what was said.
fn told(panic: &PanicHookInfo<'_>) -> String {
    let place = panic.location().map_or_else(String::new, |location| {
        let file = location.file().rsplit(['/', '\\']).next();
        format!("{}:{}: ", file.unwrap_or_default(), location.line())
    });
    place + panic.payload_as_str().unwrap_or_default()
}

/// Notes a failure of the core: its code, path and detail, then its causes.
pub fn failure(doing: &str, error: &samovar_core::Error) {
    let mut text = error.code.as_str().to_owned();
    // The other facts are of the manager's.
    let fact = |name: &str| error.args.get(name).and_then(Value::as_str);
    if let Some(path) = fact("path") {
        text.push_str(&format!(" path={}", unnamed::path(path)));
    }
    if let Some(detail) = fact("detail") {
        text.push_str(&format!(" detail={detail}"));
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
    let text = unnamed::line(&text.replace(['\n', '\r'], " "));
    let line = format!("{} {doing}: {text}\n", stamp(system_clock()()));
    if let Some(file) = FILE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        // A full disk must not stop the program for want of a log.
        let _ = file.write_all(line.as_bytes());
    }
    eprint!("{line}");
}
