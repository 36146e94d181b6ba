//! The folder of one mailing. It is filled under a name that says it is not
//! whole, and gets its own name at the end: what stands there was prepared.
//! Up to a thousand files lie in it directly, more in numbered folders of a
//! thousand each, which every file manager still opens.
//!
//! A program that is killed leaves the half filled folder with its mails. The
//! mark in it is locked for as long as somebody fills it; where it is not, the
//! folder is nobody's, and goes when the next is made or the planner is opened.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use samovar_ical::fit_name;

use super::kind::FileKind;
use super::private;
use super::target::Target;
use crate::error::{Error, Result};
use crate::incoming;

/// The most files side by side.
const TOGETHER: usize = 1000;
const PARTIAL: &str = ".partial";
const MARK: &str = ".samovar-partial";

pub struct Folder {
    /// Where it is being filled.
    at: PathBuf,
    /// Where it will stand.
    pub target: PathBuf,
    total: usize,
    /// Files written since the last look at the disk.
    unsynced: Vec<PathBuf>,
    /// Locked while the folder is filled.
    mark: Option<File>,
    kept: bool,
}

impl Folder {
    /// A new folder in `parent`, for so many files.
    pub fn create(parent: &Path, name: &str, total: usize) -> Result<Self> {
        private::folder(parent).map_err(|error| Error::io(parent, true, error))?;
        clear_abandoned(parent);
        let name = fit_name(name);
        let mut number = 1;
        loop {
            let label = match number {
                1 => name.clone(),
                number => format!("{name} ({number})"),
            };
            let target = parent.join(&label);
            let at = parent.join(format!("{label}{PARTIAL}"));
            number += 1;
            if target.exists() {
                continue;
            }
            match private::new_folder(&at) {
                Ok(()) => {
                    let mut folder = Self {
                        at,
                        target,
                        total,
                        unsynced: Vec::new(),
                        mark: None,
                        kept: false,
                    };
                    folder.mark = Some(folder.marked()?);
                    return Ok(folder);
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::io(&at, true, error)),
            }
        }
    }

    fn marked(&self) -> Result<File> {
        let path = self.at.join(MARK);
        let made = private::create_new(&path).and_then(|file| {
            file.try_lock().map_err(std::io::Error::from)?;
            Ok(file)
        });
        made.map_err(|error| Error::io(&path, true, error))
    }

    /// A file beside the index, while the folder is filled.
    pub fn beside(&self, name: &str, kind: FileKind) -> Target {
        Target::in_new_folder(self.at.join(fit_name(name)), kind)
    }

    /// Writes the file number `at` of all; gives its path within the folder.
    pub fn write(&mut self, at: usize, name: &str, bytes: &[u8]) -> Result<String> {
        let inside = if self.total > TOGETHER {
            let part = format!("{:03}", at / TOGETHER + 1);
            if at.is_multiple_of(TOGETHER) {
                self.sync()?;
                let folder = self.at.join(&part);
                private::new_folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
            }
            format!("{part}/{}", fit_name(name))
        } else {
            fit_name(name)
        };
        let path = self.at.join(&inside);
        let written = private::create_new(&path).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| Error::io(&path, true, error))?;
        self.unsynced.push(path);
        Ok(inside)
    }

    /// One of few files beside those that are counted.
    pub fn write_beside(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.at.join(fit_name(name));
        let written = private::create_new(&path).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| Error::io(&path, true, error))?;
        self.unsynced.push(path);
        Ok(())
    }

    /// Waits until all that was written is on the disk.
    fn sync(&mut self) -> Result<()> {
        for path in self.unsynced.drain(..) {
            private::sync(&path).map_err(|error| Error::io(&path, true, error))?;
        }
        Ok(())
    }

    /// Everything is written: wait for the disk.
    pub fn finish(&mut self) -> Result<()> {
        self.sync()
    }

    /// Gives the folder its name. Until [`Folder::keep`], it goes again when
    /// something fails.
    pub fn put_in_place(&mut self) -> Result<()> {
        let mark = self.at.join(MARK);
        self.mark = None;
        fs::remove_file(&mark)
            .and_then(|()| private::place(&self.at, &self.target))
            .map_err(|error| Error::io(&self.target, true, error))?;
        self.at.clone_from(&self.target);
        Ok(())
    }

    /// What was prepared counts.
    pub fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.kept {
            self.mark = None;
            // Already failing; what matters to the caller is the first error.
            let _ = fs::remove_dir_all(&self.at);
        }
    }
}

/// Removes half filled folders that nobody fills any more, in the planner's
/// exports and in those of its events.
pub fn clear_exports(exports: &Path) {
    clear_abandoned(exports);
    for folder in folders_in(exports) {
        clear_abandoned(&folder);
    }
}

/// Best effort: one that stays is looked at again next time.
fn clear_abandoned(parent: &Path) {
    for folder in folders_in(parent) {
        let named = folder
            .file_name()
            .is_some_and(|name| name.to_string_lossy().ends_with(PARTIAL));
        if named && is_abandoned(&folder) {
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

/// Only a folder with our mark in it is ours.
fn is_abandoned(folder: &Path) -> bool {
    let mark = folder.join(MARK);
    let is_a_file = mark
        .symlink_metadata()
        .is_ok_and(|found| found.is_file() && found.len() == 0);
    is_a_file && incoming::open(&mark).is_ok_and(|mark| mark.try_lock().is_ok())
}

/// Folders, not links to them.
fn folders_in(parent: &Path) -> Vec<PathBuf> {
    fs::read_dir(parent)
        .into_iter()
        .flatten()
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}
