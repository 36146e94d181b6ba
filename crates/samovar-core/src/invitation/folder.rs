//! The folder of one mailing. It is filled under a name that says it is not
//! whole, and gets its own name at the end: what stands there was prepared.
//! Up to a thousand files lie in it directly, more in numbered folders of a
//! thousand each, which every file manager still opens.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The most files side by side.
const TOGETHER: usize = 1000;

pub struct Folder {
    /// Where it is being filled.
    at: PathBuf,
    /// Where it will stand.
    pub target: PathBuf,
    total: usize,
    /// Files written since the last look at the disk.
    unsynced: Vec<PathBuf>,
    kept: bool,
}

impl Folder {
    /// A new folder in `parent`, for so many files.
    pub fn create(parent: &Path, name: &str, total: usize) -> Result<Self> {
        fs::create_dir_all(parent).map_err(|error| Error::io(parent, true, error))?;
        let mut number = 1;
        loop {
            let label = match number {
                1 => name.to_owned(),
                number => format!("{name} ({number})"),
            };
            let target = parent.join(&label);
            let at = parent.join(format!("{label}.partial"));
            number += 1;
            if target.exists() {
                continue;
            }
            match fs::create_dir(&at) {
                Ok(()) => {
                    return Ok(Self {
                        at,
                        target,
                        total,
                        unsynced: Vec::new(),
                        kept: false,
                    });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::io(&at, true, error)),
            }
        }
    }

    /// The path of a file beside the index, while the folder is filled.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.at.join(name)
    }

    /// Writes the file number `at` of all; gives its path within the folder.
    pub fn write(&mut self, at: usize, name: &str, bytes: &[u8]) -> Result<String> {
        let inside = if self.total > TOGETHER {
            let part = format!("{:03}", at / TOGETHER + 1);
            if at.is_multiple_of(TOGETHER) {
                self.sync()?;
                let folder = self.at.join(&part);
                fs::create_dir(&folder).map_err(|error| Error::io(&folder, true, error))?;
            }
            format!("{part}/{name}")
        } else {
            name.to_owned()
        };
        let path = self.at.join(&inside);
        let written = File::create_new(&path).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| Error::io(&path, true, error))?;
        self.unsynced.push(path);
        Ok(inside)
    }

    /// Waits until all that was written is on the disk.
    fn sync(&mut self) -> Result<()> {
        for path in self.unsynced.drain(..) {
            File::open(&path)
                .and_then(|file| file.sync_all())
                .map_err(|error| Error::io(&path, true, error))?;
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
        fs::rename(&self.at, &self.target).map_err(|error| Error::io(&self.target, true, error))?;
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
            // Already failing; what matters to the caller is the first error.
            let _ = fs::remove_dir_all(&self.at);
        }
    }
}
