//! The one door for files that are written where somebody says: every command
//! that takes a path gets its [`Target`] here, and nothing but a target writes.
//!
//! Never: over a planner, its journal, its lock or its backups, whatever way
//! leads there; over a file of another kind; into a device, a pipe or a folder.
//! A file is there whole or not at all: written beside its place, synced, then
//! renamed. A link is replaced, and what it led to stays as it is.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::kind::FileKind;
use super::{checksum, ours, private, special};
use crate::error::{Code, Error, Result};

/// A path that may be written, and what for.
#[derive(Debug, Clone)]
pub struct Target {
    path: PathBuf,
    kind: FileKind,
    /// The open planner; none where the folder was made for this file.
    planner: Option<PathBuf>,
    /// Settings of the laptop, which are no planner's.
    laptop: Option<PathBuf>,
}

/// What is open, and never written over.
#[derive(Debug, Clone, Copy)]
pub struct Open<'o> {
    pub planner: &'o Path,
    /// The file of the laptop's settings.
    pub laptop: Option<&'o Path>,
}

impl Target {
    /// Lets a path through, or says why not.
    pub fn check(open: Open<'_>, path: &Path, kind: FileKind) -> Result<Self> {
        let target = Self {
            path: path.to_owned(),
            kind,
            planner: Some(open.planner.to_owned()),
            laptop: open.laptop.map(Path::to_owned),
        };
        target.look()?;
        Ok(target)
    }

    /// A file in a folder that was made for it and holds nothing else.
    pub(crate) fn in_new_folder(path: PathBuf, kind: FileKind) -> Self {
        Self {
            path,
            kind,
            planner: None,
            laptop: None,
        }
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path as an answer says it.
    #[must_use]
    pub fn shown(&self) -> String {
        self.path.display().to_string()
    }

    /// Writes the file through `fill`.
    pub fn write(&self, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
        self.make(|out| fill(out).map_err(|error| Error::io(&self.path, true, error)))
    }

    /// The same where more than writing can fail.
    pub fn make(&self, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let failed = |error| Error::io(&self.path, true, error);
        self.look()?;
        let part = private::beside(&self.path);
        let done = (|| {
            let mut out = BufWriter::new(private::create_new(&part).map_err(failed)?);
            fill(&mut out)?;
            // A BufWriter that is dropped swallows the error of its last write.
            out.flush().map_err(failed)?;
            let file: File = out
                .into_inner()
                .map_err(|error| failed(error.into_error()))?;
            file.sync_all().map_err(failed)?;
            drop(file);
            // Drawing takes its time, and what stands there may be another by now.
            self.look()?;
            private::place(&part, &self.path).map_err(failed)
        })();
        if done.is_err() {
            // Already failing; what matters to the caller is the first error.
            let _ = fs::remove_file(&part);
        } else {
            private::sync_folder(&self.path);
        }
        done.map_err(|error| self.named(error))
    }

    /// What fails deep inside a list does not know where it was going.
    fn named(&self, error: Error) -> Error {
        let about_files = matches!(error.code, Code::CannotWrite | Code::DiskFull);
        if about_files && !error.args.contains_key("path") {
            return error.with("path", self.shown());
        }
        error
    }

    /// What stands at the path now, and whether it may go.
    fn look(&self) -> Result<()> {
        let path = &self.path;
        let refused = |code| Err(Error::at(code, path));
        if special::is_special(path) {
            return refused(Code::PathNotAFile);
        }
        if let Some(planner) = &self.planner
            && let Some(code) = ours::hit(planner, path)
        {
            return refused(code);
        }
        if self.laptop.iter().any(|laptop| ours::is_same(laptop, path)) {
            return refused(Code::PathIsPlanner);
        }
        if path.file_name().is_none() || ends_like_a_folder(path) {
            return refused(Code::PathNotAFile);
        }
        if ours::belongs_to_a_planner(self.planner.as_deref(), path) {
            return refused(Code::PathIsPlanner);
        }
        let found = match fs::metadata(path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Error::io(path, true, error)),
        };
        if !found.is_file() {
            return refused(Code::PathNotAFile);
        }
        if ours::is_planner(path) && !(self.kind == FileKind::Planner && is_untouched_copy(path)) {
            return refused(Code::PathIsPlanner);
        }
        if !self.kind.is_that_of(path)? {
            return refused(Code::PathIsOtherKind);
        }
        Ok(())
    }
}

/// A folder that may be filled: the one asked for, or `ours`. Not the folder of
/// the planner itself, where hundreds of mails would lie around it, and nothing
/// among its backups. It is not made yet.
pub fn folder(open: Open<'_>, asked: Option<String>, ours: PathBuf) -> Result<PathBuf> {
    let Some(asked) = asked else {
        return Ok(ours);
    };
    let path = PathBuf::from(asked);
    if special::is_special(&path) {
        return Err(Error::at(Code::PathNotAFile, &path));
    }
    if let Some(code) = ours::hit(open.planner, &path) {
        return Err(Error::at(code, &path));
    }
    let holds_planner = open
        .planner
        .parent()
        .is_some_and(|folder| ours::is_same(folder, &path));
    if holds_planner {
        return Err(Error::at(Code::PathHoldsPlanner, &path));
    }
    Ok(path)
}

/// `list.csv/` and `list.csv/.` name no file.
fn ends_like_a_folder(path: &Path) -> bool {
    let text = path.as_os_str().as_encoded_bytes();
    text.ends_with(b"/") || text.ends_with(b"/.") || (cfg!(windows) && text.ends_with(b"\\"))
}

/// A backup as it was written, outside any folder of backups: that of last week
/// on a stick, which this week's takes the place of. A planner that somebody
/// works in has no checksum, or another one.
fn is_untouched_copy(path: &Path) -> bool {
    let among_backups = path
        .canonicalize()
        .ok()
        .and_then(|real| real.parent()?.file_name().map(ToOwned::to_owned))
        .is_some_and(|folder| folder.to_string_lossy().ends_with(" backups"));
    let sum = checksum::sum_path(path);
    !among_backups && sum.is_file() && checksum::verify(path).is_ok()
}
