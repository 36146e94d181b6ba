//! A locked planner: nobody reads anything of it without its passphrase, and whoever has
//! that loses nothing by the lock. What any planner must stand (damage, kills) is tried over
//! locked ones where it is tried: see [`both`].

mod change;
mod damage;
mod disk;
mod killed;
mod opening;
mod planted;
mod restore;
mod terminal;
mod traces;

use std::path::Path;
use std::sync::LazyLock;

use samovar_core::key::Key;
use samovar_core::laptop::Laptop;
use samovar_core::locking::{self, Relocked};
use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, Result};
use samovar_tests::desk::Desk;

pub const PASSPHRASE: &str = "чай в семь, как всегда";
const OTHER: &str = "another kettle of tea";

/// Made once: making a key takes its time, which is what it is for.
pub fn key() -> &'static Key {
    static KEY: LazyLock<Key> = LazyLock::new(|| Key::new(PASSPHRASE).unwrap());
    &KEY
}

fn other_key() -> &'static Key {
    static KEY: LazyLock<Key> = LazyLock::new(|| Key::new(OTHER).unwrap());
    &KEY
}

/// Without a lock, and with one: for what must hold of either.
pub fn both() -> [Option<&'static Key>; 2] {
    [None, Some(key())]
}

pub fn open(path: &Path, key: Option<&Key>) -> Result<Planner> {
    Planner::open_with(path, system_clock(), Laptop::beside(path), key)
}

/// A new planner, open; locked where there is a key.
pub fn made(path: &Path, key: Option<&Key>) -> Planner {
    drop(open(path, None).unwrap());
    if key.is_some() {
        change(path, None, key);
    }
    open(path, key).unwrap()
}

fn change(path: &Path, from: Option<&Key>, to: Option<&Key>) -> Relocked {
    locking::change(path, from, to, &Job::silent()).unwrap()
}

/// A new planner in a folder of its own.
fn desk(key: Option<&Key>) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let planner = made(&folder.path().join("planner.samovar"), key);
    Desk { planner, folder }
}

/// The code of a file that must not open with this key, and the path that it names.
fn refused(path: &Path, key: Option<&Key>) -> &'static str {
    let error = open(path, key).map(drop).unwrap_err();
    assert_eq!(error.args["path"], path.display().to_string(), "{error}");
    error.code.as_str()
}
