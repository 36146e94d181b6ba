//! The checksum that stands beside a backup.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::names::beside;
use crate::error::{Code, Error, Result};
use crate::incoming;

/// Where it stands.
pub fn sum_path(backup: &Path) -> PathBuf {
    beside(backup, ".sha256")
}

pub fn of(path: &Path) -> Result<String> {
    let io = |error| Error::io(path, false, error);
    let mut file = incoming::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer).map_err(io)?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        hasher.update(bytes);
    }
    Ok(hasher
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// Refuses a backup whose bytes are not those that were written.
pub fn verify(backup: &Path) -> Result<()> {
    let stored = match fs::read_to_string(sum_path(backup)) {
        Ok(text) => text,
        // A planner file from elsewhere has no checksum; its own check follows.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::io(backup, false, error)),
    };
    if stored.trim() == of(backup)? {
        Ok(())
    } else {
        Err(Error::at(Code::PlannerDamaged, backup).with("detail", "checksum"))
    }
}
