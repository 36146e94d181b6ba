//! Backups under the key of their planner: each is made anew when the planner is locked,
//! gets another passphrase, or is locked no more.

use std::path::{Path, PathBuf};

use super::packed::{Part, Plain};
use super::{contents, listed, pack};
use crate::db::{connection, relock, stranger};
use crate::error::{Error, Result};
use crate::job::Job;
use crate::key::{Key, salt_of};
use crate::outgoing::checksum::{self, sum_path};
use crate::outgoing::private;

/// How many of the planner's backups are under `to` now, and which are not: damaged ones,
/// those that `from` does not open, and those left when the job was told to stop.
pub fn relock_all(
    planner: &Path,
    from: Option<&Key>,
    to: Option<&Key>,
    job: &Job,
) -> Result<(u32, Vec<PathBuf>)> {
    let backups = listed::paths(planner)?;
    let total = backups.len();
    let (mut done, mut left) = (0, Vec::new());
    for (at, backup) in backups.into_iter().enumerate() {
        let went = job.step(at, total);
        match went.and_then(|()| relock(&backup, from, to)) {
            Ok(()) => done += 1,
            Err(_) => left.push(backup),
        }
    }
    Ok((done, left))
}

fn relock(backup: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    if salt_of(backup) == to.map(Key::salt) {
        return Ok(());
    }
    checksum::verify(backup)?;
    let target = listed::renamed(backup, to.is_some())
        .ok_or_else(|| Error::bug("a backup without a name"))?;
    let about = contents::of(backup, from).about;
    let made = made(backup, from, &target, to, about.as_deref())?;
    super::finish(made.path(), &target)?;
    if target != backup {
        forget(backup, from.is_none());
    }
    Ok(())
}

/// The same under the other key, in a part beside its place.
fn made(
    backup: &Path,
    from: Option<&Key>,
    target: &Path,
    to: Option<&Key>,
    about: Option<&str>,
) -> Result<Part> {
    let plain = Plain::of(backup, target)?;
    let key = connection::fitting(plain.path(), from)?;
    let part = Part::beside(target);
    drop(relock::copy(
        &stranger::open(plain.path(), key)?,
        key,
        &Part::beside(target),
        part.path(),
        to,
    )?);
    if let Plain::Unpacked(plain) = &plain {
        private::shred(plain.path());
    }
    match to {
        Some(key) => {
            contents::note_within(part.path(), key, about);
            Ok(part)
        }
        None => pack(part, target, about),
    }
}

/// The one that it was, with what stood beside it.
fn forget(backup: &Path, readable: bool) {
    if readable {
        private::shred(backup);
        private::shred(&contents::note_path(backup));
        let _ = std::fs::remove_file(sum_path(backup));
    } else {
        listed::discard(backup);
    }
}
