//! Files that are there whole or not at all: written beside the target,
//! flushed and synced, then renamed over it. A power cut or a full disk leaves
//! what was there before.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::{CalendarError, Result};

/// Writes a file through `fill`. The folder must exist. A link is followed;
/// a device or pipe is written to directly.
pub fn write_file(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    replace(path, fill).map_err(|source| CalendarError::WriteFailed {
        path: path.to_owned(),
        source,
    })
}

fn replace(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let target = match fs::metadata(path) {
        Ok(found) if found.is_file() => fs::canonicalize(path)?,
        Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // Renaming a file over /dev/stdout would take the device away.
        Ok(_) => {
            let mut out = BufWriter::new(OpenOptions::new().write(true).open(path)?);
            fill(&mut out)?;
            return out.flush();
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let temporary = folder.join(temporary_name());
    let done = write_new(&temporary, fill)
        .and_then(|()| fs::rename(&temporary, &target))
        .and_then(|()| sync_folder(&folder));
    if done.is_err() {
        // Already failing; what matters to the caller is the first error.
        let _ = fs::remove_file(&temporary);
    }
    done
}

fn write_new(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let mut out = BufWriter::new(file);
    fill(&mut out)?;
    // A BufWriter that is dropped swallows the error of its last write.
    out.flush()?;
    let file: File = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()
}

/// Short, so that it fits where the target's name just fits.
fn temporary_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!(".samovar-{}-{count}.tmp", process::id())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    // The rename itself is lasting only once the folder is.
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
