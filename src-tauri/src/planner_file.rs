//! The planner that the window shows: open, refused, or exchanged for another.
//! A file that could not be opened leaves the reason here, so that the page can
//! say it and offer a way out; the file itself is never touched. Of a locked one the
//! key is held for as long as it is open, and written nowhere.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use samovar_core::key::{Key, Salt, salt_of};
use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::recovery::{self, PutBack};
use samovar_core::{Code, Error, Job, Planner, Result, WireError, dispatch};
use samovar_i18n::Lang;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, Manager};

use crate::{language, log};

mod relock;

pub struct PlannerFile {
    /// Where this laptop's own settings lie; None: nowhere to keep them.
    laptop: Option<PathBuf>,
    apart: Apart,
    /// A planner whose file is gone was saved under another name.
    saved: AtomicBool,
    inner: RwLock<Inner>,
}

/// The open planner, or why there is none.
type Held = std::result::Result<Arc<Planner>, WireError>;

struct Inner {
    path: PathBuf,
    /// The planner of the start is only looked at.
    read_only: bool,
    planner: Held,
    /// Of a planner that is not open though its passphrase was typed: its backups may be.
    key: Option<Key>,
    /// The planner that was open before this one.
    before: Option<PathBuf>,
}

impl Inner {
    fn key(&self) -> Option<&Key> {
        match &self.planner {
            Ok(planner) => planner.key(),
            Err(_) => self.key.as_ref(),
        }
    }

    /// The key that is at hand, if it is that of this file: of a copy, of a backup.
    fn key_of(&self, path: &Path) -> Option<Key> {
        let key = self.key()?;
        (salt_of(path) == Some(key.salt())).then(|| key.clone())
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Opened {
    Here,
    /// Another process has it.
    Elsewhere,
    Refused,
}

/// What the page asks at start: is there a planner, and if not, why.
#[derive(Debug, Serialize)]
pub struct PlannerState {
    path: String,
    error: Option<WireError>,
    /// Nothing is wrong with it: its passphrase is wanted.
    locked: bool,
    /// The planner that was open before this one, to go back to.
    before: Option<String>,
    /// Of this laptop: without a planner there are no settings to ask for.
    language: Lang,
}

impl PlannerFile {
    /// Nothing is opened yet.
    #[must_use]
    pub fn new(path: PathBuf, laptop: Option<PathBuf>, apart: Apart, read_only: bool) -> Self {
        Self {
            laptop,
            apart,
            saved: AtomicBool::new(false),
            inner: RwLock::new(Inner {
                path,
                read_only,
                planner: Err(closed()),
                key: None,
                before: None,
            }),
        }
    }

    fn open_at(&self, path: &Path, read_only: bool, key: Option<&Key>) -> Result<Planner> {
        let laptop = self.laptop.clone();
        let laptop = laptop.map_or_else(Laptop::forgetful, Laptop::at);
        if read_only {
            Planner::open_read_only(path, system_clock(), laptop, &self.apart, key)
        } else {
            Planner::open_either(path, system_clock(), laptop, &self.apart, key)
        }
    }

    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.inner
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .path
            .clone()
    }

    /// Opens the planner at the path this was made with.
    pub fn open(&self) -> Opened {
        let mut inner = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        let (planner, opened) = match self.open_at(&inner.path, inner.read_only, None) {
            Ok(planner) => (Ok(Arc::new(planner)), Opened::Here),
            Err(error) => {
                if error.code != Code::PlannerLocked {
                    log::failure("open", &error);
                }
                let opened = if error.code == Code::PlannerOpen {
                    Opened::Elsewhere
                } else {
                    Opened::Refused
                };
                (Err(error.wire()), opened)
            }
        };
        inner.planner = planner;
        opened
    }

    /// Opens another planner in place of this one, which stays where it is when
    /// the other can't be opened. One that is locked takes its place, to be unlocked.
    pub fn exchange(&self, path: &Path) -> Result<()> {
        let path = std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        let mut inner = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        // The page knows its planner by the words on screen, which are not every name.
        let path = if inner.path.display().to_string() == path.display().to_string() {
            inner.path.clone()
        } else {
            path
        };
        if let Ok(open) = &inner.planner {
            if open.is_in_place() {
                // Under whatever name: opening it again would free SQLite's locks on it.
                let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
                if real(open.path()) == real(&path) {
                    return Ok(());
                }
            } else if !self.saved.load(Ordering::Relaxed) {
                // All that was saved since stands in the open file alone.
                return Err(Error::at(Code::PlannerMoved, open.path()));
            }
        }
        let read_only = inner.read_only && path == inner.path;
        let key = inner.key_of(&path);
        let planner = match self.open_at(&path, read_only, key.as_ref()) {
            Ok(planner) => Ok(Arc::new(planner)),
            Err(error) if error.code == Code::PlannerLocked => Err(error.wire()),
            Err(error) => return Err(error),
        };
        self.saved.store(false, Ordering::Relaxed);
        let before = if inner.planner.is_ok() {
            Some(inner.path.clone())
        } else {
            inner.before.take()
        };
        *inner = Inner {
            before: before.filter(|before| *before != path),
            path,
            read_only,
            planner,
            key: None,
        };
        Ok(())
    }

    /// The key of the planner: of one that does not open, where it was typed.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        inner.key().cloned()
    }

    /// By which the key of this planner is known, open or not; None: it is not locked.
    #[must_use]
    pub fn salt(&self) -> Option<Salt> {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        match &inner.planner {
            Ok(planner) => planner.key().map(Key::salt),
            Err(_) => salt_of(&inner.path),
        }
    }

    /// Opens the planner that is locked. A wrong key changes nothing; where something else
    /// is wrong, the key is held, since the planner's backups open with it.
    pub fn unlock(&self, key: Option<Key>) -> Result<()> {
        let mut inner = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        if inner.planner.is_ok() {
            return Ok(());
        }
        match self.open_at(&inner.path, inner.read_only, key.as_ref()) {
            Ok(planner) => {
                inner.planner = Ok(Arc::new(planner));
                inner.key = None;
                Ok(())
            }
            Err(error) => {
                if error.code != Code::PassphraseWrong {
                    inner.planner = Err(error.wire());
                    inner.key = key;
                }
                Err(error)
            }
        }
    }

    /// The open planner, or why there is none.
    pub fn get(&self) -> Held {
        self.inner
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .planner
            .clone()
    }

    /// Puts a backup in the place of a planner that does not open, and opens it.
    /// A locked backup opens with what was `typed`, or with the key at hand.
    pub fn put_back(&self, from: &Path, typed: Option<&str>) -> Result<PutBack> {
        let mut inner = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        let key = match (salt_of(from), typed.filter(|typed| !typed.is_empty())) {
            (None, _) => None,
            (Some(salt), Some(typed)) => Some(Key::typed(typed, salt)?),
            (Some(_), None) => Some(
                inner
                    .key_of(from)
                    .ok_or_else(|| Error::at(Code::PlannerLocked, from))?,
            ),
        };
        let done = recovery::put_back(&inner.path, from, system_clock()(), key.as_ref())?;
        let planner = self.open_at(&inner.path, false, key.as_ref())?;
        inner.planner = Ok(Arc::new(planner));
        inner.key = None;
        Ok(done)
    }

    #[must_use]
    pub fn state(&self) -> PlannerState {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        let error = inner.planner.as_ref().err().cloned();
        PlannerState {
            path: inner.path.display().to_string(),
            locked: is_locked(error.as_ref()),
            error,
            before: inner
                .before
                .as_ref()
                .map(|before| before.display().to_string()),
            language: language::before_the_page(self.laptop.as_deref()),
        }
    }

    /// Whether a second start may find its planner in this window: open to work on, or
    /// waiting for its passphrase.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        match &inner.planner {
            Ok(planner) => !planner.is_read_only(),
            Err(error) => is_locked(Some(error)) && !inner.read_only,
        }
    }

    /// All there is lies in a file under another name now. Of one that is in its
    /// place that is a copy, and more may come.
    pub fn note_saved(&self, planner: &Planner) {
        self.saved.store(!planner.is_in_place(), Ordering::Relaxed);
    }

    /// Whoever closes the window of a planner whose file is gone, and saved it
    /// nowhere, finds it beside its old place, or among the documents.
    fn rescue(&self, planner: &Planner) {
        if planner.is_in_place() || self.saved.load(Ordering::Relaxed) {
            return;
        }
        let path = planner.path();
        let mut name = path.file_stem().unwrap_or_default().to_os_string();
        name.push(
            system_clock()()
                .format(" saved %Y-%m-%dT%H-%M-%S.samovar")
                .to_string(),
        );
        let beside = planner.save_as(&path.with_file_name(&name));
        let saved = beside.or_else(|_| planner.save_as(&self.apart.exports.join(&name)));
        if let Err(error) = saved {
            log::failure("save what was open", &error);
        }
    }

    /// Lets go of the file, so that SQLite folds its journal into it.
    pub fn close(&self) {
        if let Ok(planner) = self.get() {
            self.rescue(&planner);
        }
        self.inner
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .planner = Err(closed());
    }
}

fn closed() -> WireError {
    Error::bug("the planner is closed").wire()
}

fn is_locked(error: Option<&WireError>) -> bool {
    error.is_some_and(|error| error.code == Code::PlannerLocked.as_str())
}

/// Makes the day's first copy beside the window's start, not before it.
pub fn back_up_at_start(app: &AppHandle) {
    let Ok(planner) = app.state::<PlannerFile>().get() else {
        return;
    };
    std::thread::spawn(move || {
        if planner.is_read_only() || is_empty(&planner) {
            return;
        }
        if let Err(error) = planner.back_up(samovar_core::planner::Reason::Start) {
            log::failure("back up at start", &error);
        }
    });
}

/// A planner without events and people is not worth a place among the backups.
fn is_empty(planner: &Planner) -> bool {
    dispatch(planner, "planner_status", json!({}), &Job::silent())
        .is_ok_and(|status| is_zero(&status.value, "events") && is_zero(&status.value, "people"))
}

fn is_zero(status: &serde_json::Value, field: &str) -> bool {
    status.get(field).and_then(serde_json::Value::as_u64) == Some(0)
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A folder under the system's own for such things, gone with the test.
    pub struct Folder(pub PathBuf);

    impl Folder {
        pub fn new(name: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("samovar-{name}-{}", std::process::id()));
            std::fs::create_dir_all(folder.join("documents")).unwrap();
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    pub fn with_ann(folder: &Path) -> PlannerFile {
        let apart = Apart {
            copies: folder.join("copies"),
            exports: folder.join("documents"),
        };
        let file = PlannerFile::new(folder.join("club/club.samovar"), None, apart, false);
        assert_eq!(file.open(), Opened::Here);
        let ann = json!({ "name": "Ann Lee" });
        dispatch(&file.get().unwrap(), "add_person", ann, &Job::silent()).unwrap();
        file
    }

    fn planners(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "samovar"))
            .collect()
    }

    pub fn people(path: &Path) -> serde_json::Value {
        let planner = Planner::open(path, system_clock()).unwrap();
        let people = dispatch(&planner, "list_people", json!({}), &Job::silent()).unwrap();
        people.value.get("total").unwrap().clone()
    }

    #[test]
    fn window_that_is_closed_over_a_moved_planner_saves_what_it_had() {
        let folder = Folder::new("moved");
        let file = with_ann(&folder.0);
        std::fs::rename(file.path(), folder.0.join("away.samovar")).unwrap();
        // Nor is it given up for another one.
        let other = file.exchange(&folder.0.join("other.samovar")).unwrap_err();
        assert_eq!(other.code, Code::PlannerMoved);
        file.close();
        let saved = planners(&folder.0.join("club"));
        assert_eq!(saved.len(), 1);
        assert_eq!(people(&saved[0]), 1);
    }

    #[test]
    fn planner_whose_folder_is_gone_is_saved_among_the_documents() {
        let folder = Folder::new("gone");
        let file = with_ann(&folder.0);
        std::fs::remove_dir_all(folder.0.join("club")).unwrap();
        file.close();
        let saved = planners(&folder.0.join("documents"));
        assert_eq!(saved.len(), 1);
        assert_eq!(people(&saved[0]), 1);
    }

    #[test]
    fn planner_that_was_saved_under_another_name_is_opened_from_there() {
        let folder = Folder::new("saved");
        let file = with_ann(&folder.0);
        std::fs::rename(file.path(), folder.0.join("away.samovar")).unwrap();
        let path = folder.0.join("documents/mine.samovar");
        let planner = file.get().unwrap();
        planner.save_as(&path).unwrap();
        file.note_saved(&planner);
        drop(planner);
        file.exchange(&path).unwrap();
        let ben = json!({ "name": "Ben Ray" });
        dispatch(&file.get().unwrap(), "add_person", ben, &Job::silent()).unwrap();
        file.close();
        assert_eq!(planners(&folder.0.join("club")), Vec::<PathBuf>::new());
        assert_eq!(people(&path), 2);
    }
}
