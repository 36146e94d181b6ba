//! One process a planner.

use std::fs::File;
use std::path::Path;

use crate::error::{Code, Error, Result};

/// The single-instance plugin of desktops needs a session bus; a lock on a file
/// beside the planner needs nothing and is freed even by kill -9.
pub(crate) fn lock(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, true, error))?;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".lock");
    let beside = path.with_file_name(name);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&beside)
        .map_err(|error| Error::io(&beside, true, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(Error::at(Code::PlannerOpen, path)),
        Err(std::fs::TryLockError::Error(error)) => Err(Error::io(&beside, true, error)),
    }
}
