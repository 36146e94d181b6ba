//! The planner that the window shows: open, refused, or exchanged for another.
//! A file that could not be opened leaves the reason here, so that the page can
//! say it and offer a way out; the file itself is never touched.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use samovar_core::planner::system_clock;
use samovar_core::{Code, Error, Job, Planner, Result, WireError, dispatch, recovery};
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, Manager};

use crate::log;

pub struct PlannerFile(RwLock<Inner>);

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
    pub fn new(path: PathBuf) -> Self {
        Self(RwLock::new(Inner {
            path,
            planner: Err(closed()),
        }))
    }

    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .path
            .clone()
    }

    /// Opens the planner at the path this was made with.
    pub fn open(&self) -> Opened {
        let path = self.path();
        let (planner, opened) = match Planner::open(&path, system_clock()) {
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
        self.0
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .planner = planner;
        opened
    }

    /// Opens another planner in place of this one, which stays where it is when
    /// the other can't be opened.
    pub fn exchange(&self, path: &Path) -> Result<()> {
        let path = std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        let mut inner = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if inner.planner.as_ref().is_ok_and(|open| open.path() == path) {
            return Ok(());
        }
        let planner = Planner::open(&path, system_clock())?;
        *inner = Inner {
            path,
            planner: Ok(Arc::new(planner)),
        };
        Ok(())
    }

    /// The open planner, or why there is none.
    pub fn get(&self) -> std::result::Result<Arc<Planner>, WireError> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .planner
            .clone()
    }

    /// Puts a backup in the place of a planner that does not open, and opens it.
    /// Gives the name under which the file that was there is kept.
    pub fn put_back(&self, from: &Path) -> Result<Option<PathBuf>> {
        let path = self.path();
        let kept = recovery::put_back(&path, from, system_clock()())?;
        let planner = Planner::open(&path, system_clock())?;
        self.0
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .planner = Ok(Arc::new(planner));
        Ok(kept)
    }

    #[must_use]
    pub fn state(&self) -> PlannerState {
        let inner = self.0.read().unwrap_or_else(PoisonError::into_inner);
        PlannerState {
            path: inner.path.display().to_string(),
            error: inner.planner.as_ref().err().cloned(),
        }
    }

    /// Lets go of the file, so that SQLite folds its journal into it.
    pub fn close(&self) {
        self.0
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
        if is_empty(&planner) {
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
