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
use std::thread;
use std::time::Duration;

use crate::error::is_held;

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

/// Waits until what stands in a file of ours is on the disk. It is opened for writing:
/// Windows refuses to flush what is open for reading alone.
pub fn sync(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Puts a file or folder that is whole in its place, over a file that stands there.
pub fn place(part: &Path, target: &Path) -> io::Result<()> {
    match patiently(|| fs::rename(part, target)) {
        // Windows says of a file that is open elsewhere that it may not be replaced; asked
        // for the file itself, it says why.
        Err(error) if cfg!(windows) && target.is_file() => {
            let why = File::options().write(true).open(target).err();
            Err(why.filter(is_held).unwrap_or(error))
        }
        done => done,
    }
}

/// Tries again for a second while Windows says that somebody else holds the file: a virus
/// scanner or a program that copies it elsewhere looks at each new file for an instant.
/// No other system refuses for that.
pub fn patiently<T>(act: impl Fn() -> io::Result<T>) -> io::Result<T> {
    const TRIES: u32 = 20;
    const PAUSE: Duration = Duration::from_millis(50);
    for _ in 0..TRIES {
        match act() {
            Err(error)
                if is_held(&error)
                    || (cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied) =>
            {
                thread::sleep(PAUSE);
            }
            done => return done,
        }
    }
    act()
}

/// Removes a file whose bytes are not to be found again: they are written over first. Best
/// effort: a disk of flash writes elsewhere, and keeps the old for a while; on Windows they
/// stay until something else is written there.
pub fn shred(path: &Path) {
    let written_over = || -> io::Result<()> {
        let mut file = File::options().write(true).open(path)?;
        let mut left = file.metadata()?.len();
        let nothing = [0; 64 * 1024];
        while left > 0 {
            let piece = left.min(nothing.len() as u64);
            let bytes = usize::try_from(piece).unwrap_or_default();
            file.write_all(nothing.get(..bytes).unwrap_or_default())?;
            left -= piece;
        }
        file.sync_all()
    };
    // What has a second name is somebody else's as well.
    if is_alone(path) {
        let _ = written_over();
    }
    let _ = fs::remove_file(path);
}

#[cfg(unix)]
fn is_alone(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file() && meta.nlink() == 1)
}

/// Nobody says how many names it has.
#[cfg(not(unix))]
const fn is_alone(_: &Path) -> bool {
    false
}

/// A second name for a file; false on a disk that knows of none.
pub fn second_name(path: &Path, name: &Path) -> bool {
    fs::hard_link(path, name).is_ok()
}

/// A folder, with those it lies in where they are missing.
pub fn folder(path: &Path) -> io::Result<()> {
    make_folder(path, true)
}

/// A folder that was not there.
pub fn new_folder(path: &Path) -> io::Result<()> {
    make_folder(path, false)
}

fn make_folder(path: &Path, with_parents: bool) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(with_parents);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_flushed_and_takes_the_place_of_what_stood_there() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        write(&at("part"), b"new").unwrap();
        sync(&at("part")).unwrap();
        write(&at("list.csv"), b"old").unwrap();
        place(&at("part"), &at("list.csv")).unwrap();
        assert_eq!(fs::read(at("list.csv")).unwrap(), b"new");
        assert!(!at("part").exists());

        new_folder(&at("filling")).unwrap();
        write(&at("filling/mail.eml"), b"mail").unwrap();
        place(&at("filling"), &at("mailing")).unwrap();
        assert!(at("mailing/mail.eml").exists());
        assert!(place(&at("gone"), &at("mailing")).is_err());
    }

    #[cfg(windows)]
    mod on_windows {
        use std::os::windows::fs::OpenOptionsExt as _;

        use super::*;
        use crate::error::{Code, Error};

        /// As Excel has a list, and a virus scanner each new file: nobody else may write it.
        fn hold(path: &Path) -> File {
            const READ: u32 = 1;
            File::options()
                .read(true)
                .share_mode(READ)
                .open(path)
                .unwrap()
        }

        #[test]
        fn what_another_program_holds_is_said_to_be_in_use_and_stays() {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            write(&at("part"), b"new").unwrap();
            write(&at("list.csv"), b"old").unwrap();
            let held = hold(&at("list.csv"));
            let error = place(&at("part"), &at("list.csv")).unwrap_err();
            let error = Error::io(&at("list.csv"), true, error);
            assert_eq!(error.code, Code::FileInUse);
            drop(held);
            assert_eq!(fs::read(at("list.csv")).unwrap(), b"old");
        }

        #[test]
        fn what_is_held_for_an_instant_is_waited_for() {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            write(&at("part"), b"new").unwrap();
            write(&at("list.csv"), b"old").unwrap();
            let held = hold(&at("list.csv"));
            let scanner = thread::spawn(move || {
                thread::sleep(Duration::from_millis(200));
                drop(held);
            });
            place(&at("part"), &at("list.csv")).unwrap();
            scanner.join().unwrap();
            assert_eq!(fs::read(at("list.csv")).unwrap(), b"new");
        }
    }
}
