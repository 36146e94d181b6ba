//! The planner that the window shows: open, refused, or exchanged for another.
//! A file that could not be opened leaves the reason here, so that the page can
//! say it and offer a way out; the file itself is never touched.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::recovery::{self, PutBack};
use samovar_core::{Code, Error, Job, Planner, Result, WireError, dispatch};
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, Manager};

use crate::log;

pub struct PlannerFile {
    /// Where this laptop's own settings lie; None: nowhere to keep them.
    laptop: Option<PathBuf>,
    apart: Apart,
    /// The planner of the start is only looked at.
    read_only: bool,
    /// A planner whose file is gone was saved under another name.
    saved: AtomicBool,
    inner: RwLock<Inner>,
}

struct Inner {
    path: PathBuf,
    planner: std::result::Result<Arc<Planner>, WireError>,
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
}

impl PlannerFile {
    /// Nothing is opened yet.
    #[must_use]
    pub fn new(path: PathBuf, laptop: Option<PathBuf>, apart: Apart, read_only: bool) -> Self {
        Self {
            laptop,
            apart,
            read_only,
            saved: AtomicBool::new(false),
            inner: RwLock::new(Inner {
                path,
                planner: Err(closed()),
            }),
        }
    }

    fn open_at(&self, path: &Path, read_only: bool) -> Result<Planner> {
        let laptop = self.laptop.clone();
        let laptop = laptop.map_or_else(Laptop::forgetful, Laptop::at);
        if read_only {
            Planner::open_read_only(path, system_clock(), laptop, &self.apart)
        } else {
            Planner::open_either(path, system_clock(), laptop, &self.apart)
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
        let path = self.path();
        let (planner, opened) = match self.open_at(&path, self.read_only) {
            Ok(planner) => (Ok(Arc::new(planner)), Opened::Here),
            Err(error) => {
                log::failure("open", &error);
                let opened = if error.code == Code::PlannerOpen {
                    Opened::Elsewhere
                } else {
                    Opened::Refused
                };
                (Err(error.wire()), opened)
            }
        };
        self.inner
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .planner = planner;
        opened
    }

    /// Opens another planner in place of this one, which stays where it is when
    /// the other can't be opened.
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
        let planner = self.open_at(&path, self.read_only && path == inner.path)?;
        self.saved.store(false, Ordering::Relaxed);
        *inner = Inner {
            path,
            planner: Ok(Arc::new(planner)),
        };
        Ok(())
    }

    /// The open planner, or why there is none.
    pub fn get(&self) -> std::result::Result<Arc<Planner>, WireError> {
        self.inner
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .planner
            .clone()
    }

    /// Puts a backup in the place of a planner that does not open, and opens it.
    pub fn put_back(&self, from: &Path) -> Result<PutBack> {
        let path = self.path();
        let done = recovery::put_back(&path, from, system_clock()())?;
        let planner = self.open_at(&path, false)?;
        self.inner
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .planner = Ok(Arc::new(planner));
        Ok(done)
    }

    #[must_use]
    pub fn state(&self) -> PlannerState {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        PlannerState {
            path: inner.path.display().to_string(),
            error: inner.planner.as_ref().err().cloned(),
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
mod tests {
    use super::*;

    /// A folder under the system's own for such things, gone with the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
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

    fn with_ann(folder: &Path) -> PlannerFile {
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

    fn people(path: &Path) -> serde_json::Value {
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
