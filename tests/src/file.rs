//! A planner's file by SQL from outside, as no command of ours: the one place of the tests
//! that opens one.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use samovar_core::key::Key;

/// The file at `path`, made where there is none.
#[must_use]
pub fn open(path: impl AsRef<Path>) -> Connection {
    Connection::open(path).expect("a database")
}

/// The same, to be read alone.
#[must_use]
pub fn read(path: impl AsRef<Path>) -> Connection {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a database")
}

/// The same of a planner that may be locked. In the words of SQLCipher's own manual, so that
/// it is not our code that says whether our code is right: it finds the salt in the file.
#[must_use]
pub fn open_with(path: impl AsRef<Path>, key: Option<&Key>) -> Connection {
    let conn = open(path);
    if let Some(key) = key {
        conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.hex().as_str()))
            .expect("a key");
    }
    conn
}
