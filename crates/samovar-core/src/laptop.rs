//! What belongs to this laptop and to no planner: its language, its look, its
//! paper, the name of its station, how its lists stand. It lies in one small file
//! outside every planner, so that no restore, no other planner and no undo
//! changes it.
//!
//! A file that cannot be read is kept aside and the defaults hold; one that cannot
//! be written stops nothing. Where the file lies is told from outside.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::error::Result;
use crate::outgoing::private;

/// Many times what all lists and settings need.
const MAX_BYTES: u64 = 1024 * 1024;

/// A setting of this name is the laptop's; every other one is the planner's.
#[must_use]
pub fn owns(key: &str) -> bool {
    const KEYS: &[&str] = &[
        "language",
        "theme",
        "density",
        "text_size",
        "week_start",
        "paper",
        "currency",
        "station",
        "reply_keys",
        "door_mode",
        "door_sounds",
        "badges",
    ];
    KEYS.contains(&key) || key.starts_with("grid_")
}

/// The laptop's own settings, as words under names.
#[derive(Debug)]
pub struct Laptop {
    /// None: nothing outlives the program.
    path: Option<PathBuf>,
    /// The file is there from the first planner on, even with nothing in it.
    always: bool,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    values: BTreeMap<String, String>,
    /// There was a file, readable or not: no planner has a say any more.
    settled: bool,
    /// The last change is not on disk.
    unwritten: bool,
}

impl Laptop {
    /// The laptop whose file lies, or will lie, at `path`.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self::of(path, true)
    }

    fn of(path: PathBuf, always: bool) -> Self {
        let (values, settled) = match read(&path) {
            Found::Values(values) => (values, true),
            Found::Nothing => (BTreeMap::new(), false),
            Found::Damaged => {
                set_aside(&path);
                (BTreeMap::new(), true)
            }
        };
        Self {
            path: Some(path),
            always,
            kept: Mutex::new(Kept {
                values,
                settled,
                unwritten: false,
            }),
        }
    }

    /// One that forgets everything when the program ends.
    #[must_use]
    pub fn forgetful() -> Self {
        Self {
            path: None,
            always: false,
            kept: Mutex::default(),
        }
    }

    /// For whoever names none: a file beside the planner, once there is something
    /// to keep.
    #[must_use]
    pub fn beside(planner: &Path) -> Self {
        let stem = planner.file_stem().unwrap_or_default();
        let mut name = stem.to_os_string();
        name.push(" laptop.json");
        Self::of(planner.with_file_name(name), false)
    }

    /// Where it is kept.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        self.kept().values.get(key).cloned()
    }

    /// Keeps or, with `None`, forgets values.
    pub fn keep(&self, changes: impl IntoIterator<Item = (String, Option<String>)>) {
        let mut kept = self.kept();
        // Another window may have written since; only what is changed here changes.
        if let Some(path) = &self.path
            && !kept.unwritten
            && let Found::Values(now) = read(path)
        {
            kept.values = now;
        }
        for (key, value) in changes {
            match value {
                Some(value) => kept.values.insert(key, value),
                None => kept.values.remove(&key),
            };
        }
        self.save(&mut kept);
    }

    /// The file whose last change could not be written.
    #[must_use]
    pub fn unwritten(&self) -> Option<&Path> {
        self.path.as_deref().filter(|_| self.kept().unwritten)
    }

    /// A laptop that has no file yet takes what an earlier Samovar kept in the
    /// planner: once, and from no second one.
    pub(crate) fn settle(&self, conn: &Connection) -> Result<()> {
        let mut kept = self.kept();
        if kept.settled {
            return Ok(());
        }
        let mut rows = conn.prepare("SELECT key, value FROM local_setting")?;
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for row in rows {
            let (key, value): (String, String) = row?;
            if owns(&key) {
                kept.values.insert(key, value);
            }
        }
        kept.settled = true;
        if self.always || !kept.values.is_empty() {
            self.save(&mut kept);
        }
        Ok(())
    }

    /// Lets statements on `conn` ask for the laptop's values.
    pub(crate) fn attach(self: &Arc<Self>, conn: &Connection) -> Result<()> {
        let laptop = Arc::clone(self);
        // Asked for by ourselves alone, never from a view or trigger of a file.
        conn.create_scalar_function(
            "laptop",
            1,
            FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY,
            move |context| Ok(laptop.get(&context.get::<String>(0)?)),
        )?;
        Ok(())
    }

    fn save(&self, kept: &mut Kept) {
        if let Some(path) = &self.path {
            kept.unwritten = write(path, &kept.values).is_err();
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A value of the laptop, asked for through a connection of its planner.
pub(crate) fn stored(conn: &Connection, key: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT laptop(?1)")?
        .query_row([key], |row| row.get(0))
        .optional()?
        .flatten())
}

enum Found {
    Nothing,
    Values(BTreeMap<String, String>),
    Damaged,
}

fn read(path: &Path) -> Found {
    match fs::metadata(path) {
        Ok(meta) if meta.is_file() && meta.len() <= MAX_BYTES => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
        _ => return Found::Damaged,
    }
    let mut text = String::new();
    let whole =
        fs::File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_string(&mut text));
    let parsed = whole
        .ok()
        .and_then(|_| serde_json::from_str::<BTreeMap<String, Value>>(&text).ok());
    match parsed {
        Some(values) => Found::Values(values.into_iter().map(worded).collect()),
        None => Found::Damaged,
    }
}

/// Somebody may have typed `false` or `3` into the file by hand.
fn worded((key, value): (String, Value)) -> (String, String) {
    let text = match value {
        Value::String(text) => text,
        Value::Bool(yes) => if yes { "1" } else { "0" }.to_owned(),
        other => other.to_string(),
    };
    (key, text)
}

/// Under the next free name, `laptop damaged.json`.
fn set_aside(path: &Path) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let free = (1..100)
        .map(|twin| match twin {
            1 => path.with_file_name(format!("{stem} damaged.json")),
            _ => path.with_file_name(format!("{stem} damaged {twin}.json")),
        })
        .find(|name| fs::symlink_metadata(name).is_err());
    if let Some(free) = free {
        // Where that is not allowed, neither is replacing it.
        let _ = private::place(path, &free);
    }
}

fn write(path: &Path, values: &BTreeMap<String, String>) -> io::Result<()> {
    // Behind a link of somebody who keeps such files elsewhere.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if let Some(folder) = path.parent() {
        private::folder(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = private::file(&part).and_then(|mut file| {
        file.write_all(format!("{:#}\n", serde_json::json!(values)).as_bytes())?;
        file.sync_all()
    });
    let placed = written.and_then(|()| private::place(&part, path));
    if placed.is_err() {
        let _ = fs::remove_file(&part);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(key: &str, value: &str) -> [(String, Option<String>); 1] {
        [(key.to_owned(), Some(value.to_owned()))]
    }

    #[test]
    fn value_outlives_the_program_and_nobody_else_may_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("samovar/laptop.json");
        Laptop::at(path.clone()).keep(one("language", "ru"));
        assert_eq!(
            Laptop::at(path.clone()).get("language").as_deref(),
            Some("ru")
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            assert_eq!(mode(path.parent().unwrap()), 0o700);
        }
        let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(files, 1);
    }

    #[test]
    fn two_windows_keep_each_others_changes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("laptop.json");
        let (one_window, other) = (Laptop::at(path.clone()), Laptop::at(path.clone()));
        one_window.keep(one("theme", "dark"));
        other.keep(one("station", "A–K"));
        let now = Laptop::at(path);
        assert_eq!(now.get("theme").as_deref(), Some("dark"));
        assert_eq!(now.get("station").as_deref(), Some("A–K"));
    }

    #[test]
    fn damaged_file_is_kept_aside_and_the_defaults_hold() {
        for damage in [&b"{\"language\": \"r"[..], b"\xff\xfe\x00", b"", b"[1]"] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("laptop.json");
            fs::write(&path, damage).unwrap();
            let laptop = Laptop::at(path.clone());
            assert_eq!(laptop.get("language"), None);
            let kept = folder.path().join("laptop damaged.json");
            assert_eq!(fs::read(kept).unwrap(), damage);
            laptop.keep(one("language", "ru"));
            assert_eq!(Laptop::at(path).get("language").as_deref(), Some("ru"));
        }
    }

    #[test]
    fn folder_in_its_place_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("laptop.json");
        fs::create_dir(&path).unwrap();
        let laptop = Laptop::at(path.clone());
        laptop.keep(one("language", "ru"));
        assert_eq!(laptop.get("language").as_deref(), Some("ru"));
        assert_eq!(laptop.unwritten(), None);
    }

    #[test]
    fn what_cannot_be_written_holds_until_the_program_ends() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        // No folder can be made below a file, whoever asks.
        let path = folder.path().join("file/laptop.json");
        let laptop = Laptop::at(path.clone());
        laptop.keep(one("language", "ru"));
        laptop.keep(one("theme", "dark"));
        assert_eq!(laptop.get("language").as_deref(), Some("ru"));
        assert_eq!(laptop.unwritten(), Some(path.as_path()));
    }

    #[test]
    fn values_typed_by_hand_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("laptop.json");
        fs::write(&path, r#"{"door_sounds": false, "language": "ru"}"#).unwrap();
        let laptop = Laptop::at(path);
        assert_eq!(laptop.get("door_sounds").as_deref(), Some("0"));
        assert_eq!(laptop.get("language").as_deref(), Some("ru"));
    }
}
