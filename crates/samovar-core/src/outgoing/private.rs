//! Files and folders for this user's eyes only. Whatever Samovar makes holds
//! people's names, addresses and what they may not eat: nobody else with an
//! account on the computer reads it, whatever the umask says.
//!
//! Where a system knows no modes (Windows) the rights of the folder apply.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// How a file of ours is made. The caller says whether it may be there.
#[must_use]
pub fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that was not there.
pub fn create_new(path: &Path) -> io::Result<File> {
    options().create_new(true).open(path)
}

/// A file of ours to be filled, also where one was there before.
pub fn file(path: &Path) -> io::Result<File> {
    options().create(true).truncate(true).open(path)
}

/// Makes an empty file where there is none, and touches no other.
pub fn touch(path: &Path) -> io::Result<()> {
    match create_new(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// A file of ours with exactly these bytes, also where it was there before.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    narrow(path);
    file(path)?.write_all(bytes)
}

/// A folder, with those it lies in where they are missing.
pub fn folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// A folder that was not there.
pub fn new_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Where a file is filled before it takes its place: a name of its own beside
/// it, short, so that it fits where the target's name just fits.
pub fn beside(target: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    target.with_file_name(format!("{}{count}.tmp", mark_of_this_process()))
}

/// What the names that [`beside`] gives in this process begin with.
pub fn mark_of_this_process() -> String {
    format!(".samovar-{}-", process::id())
}

/// Whether a name is one that [`beside`] gave, in whichever process.
pub fn is_part(name: &str) -> bool {
    name.strip_prefix(".samovar-")
        .and_then(|rest| rest.strip_suffix(".tmp"))
        .is_some_and(|numbers| {
            numbers
                .bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_digit())
        })
}

/// Takes from others what they may do with a file or folder of ours. Best
/// effort: on a disk of somebody else's, or one without modes, all stays.
#[cfg(unix)]
pub fn narrow(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let Ok(meta) = path.metadata() else { return };
    let mode = meta.permissions().mode();
    if (meta.is_file() || meta.is_dir()) && mode & 0o077 != 0 {
        // By its name: to open a database and close it again would take SQLite's
        // own locks away.
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700));
    }
}

#[cfg(not(unix))]
pub fn narrow(_: &Path) {}

/// What an older Samovar, or a copy, left open to others: the planner, what
/// stands beside it, and its backups. Not the folder that it lies in, which is
/// the manager's.
pub fn narrow_planner(planner: &Path) {
    for companion in super::names::companions(planner) {
        narrow(&companion);
    }
    let backups = super::names::backups(planner);
    let Ok(entries) = fs::read_dir(&backups) else {
        return;
    };
    narrow(&backups);
    for entry in entries.filter_map(Result::ok) {
        // What a link leads to is not ours.
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            narrow(&entry.path());
        }
    }
}

/// Makes the rename itself durable where the system lets a folder be synced.
pub fn sync_folder(file: &Path) {
    if cfg!(unix)
        && let Some(folder) = file.parent()
    {
        // Some file systems refuse this; the rename is then as durable as they make it.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
