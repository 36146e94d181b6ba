//! The one door for files that are read: other people's lists, calendars and
//! mails. Only regular files are opened, so that a pipe keeps nobody waiting
//! and a device does not fill the memory; and bytes are counted as they come,
//! whatever size the file claims to have.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::outgoing::{names, special};

/// A regular file, open for reading.
pub fn open(path: &Path) -> Result<File> {
    let failed = |error| Error::io(path, false, error);
    if special::is_special(path) {
        return Err(Error::at(Code::NotAFile, path));
    }
    let mut options = OpenOptions::new();
    options.read(true);
    // A pipe without a writer is opened at once, to be refused below.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        libc::O_NONBLOCK | libc::O_NOCTTY,
    );
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) if is_something_else(path) => {
            return Err(Error::at(Code::NotAFile, path).because(error));
        }
        Err(error) => return Err(failed(error)),
    };
    // What was opened, not what stands at the path by now.
    if !file.metadata().map_err(failed)?.is_file() {
        return Err(Error::at(Code::NotAFile, path));
    }
    Ok(file)
}

/// Lets SQLite open what is a regular file, or not there, and so is all that
/// belongs to it: it would wait for a pipe. Looked at by name, for to open a
/// planner and close it again would take SQLite's own locks away.
pub fn may_hold_a_planner(path: &Path) -> Result<()> {
    if special::is_special(path) {
        return Err(Error::at(Code::NotAFile, path));
    }
    if is_to_import(path) {
        return Err(Error::at(Code::ListNotPlanner, path));
    }
    for part in names::companions(path) {
        if is_something_else(&part) {
            return Err(Error::at(Code::NotAFile, &part));
        }
    }
    Ok(())
}

/// Endings of what is imported: lists, calendars, mail.
const TO_IMPORT: &[&str] = &[
    "csv",
    "tsv",
    "txt",
    "xlsx",
    "xls",
    "ods",
    "vcf",
    "vcard",
    "ics",
    "ical",
    "icalendar",
    "ifb",
    "eml",
    "emlx",
    "mbox",
    "mbx",
];

/// True for a list, a calendar or a mail, by its name: whoever opens it as a planner
/// wants to import it. A planner that somebody called so is one all the same.
#[must_use]
pub fn is_to_import(path: &Path) -> bool {
    if is_something_else(path) {
        return false;
    }
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    TO_IMPORT
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
        && !head(path, 16).is_ok_and(|head| {
            head.starts_with(b"SQLite format 3\0") || names::is_locked_head(&head)
        })
}

/// The whole file, or `None` where it has more bytes than that.
pub fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| Error::io(path, false, error))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// No more than the beginning.
pub fn head(path: &Path, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::io(path, false, error))?;
    Ok(bytes)
}

/// Sockets, and devices without a driver, can't even be opened.
fn is_something_else(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| !found.is_file())
}

/// A reader that fails at the limit and when the work is to stop, for what is
/// read piece by piece.
pub struct Limited<'j, R> {
    inner: R,
    left: u64,
    job: &'j Job,
}

impl<'j, R: Read> Limited<'j, R> {
    pub fn new(inner: R, most: u64, job: &'j Job) -> Self {
        Self {
            inner,
            left: most,
            job,
        }
    }
}

impl<R: Read> Read for Limited<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.job.look().map_err(io::Error::other)?;
        let read = self.inner.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read)
    }
}
