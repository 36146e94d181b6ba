//! What Finder asks for. On macOS a double click comes as an event, not on the command
//! line: before the window is set up, or at any time after it.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// What was asked for before there was a planner.
#[derive(Default)]
pub struct Asked(Mutex<Vec<PathBuf>>);

impl Asked {
    /// Once: what was asked for is part of how the program was started.
    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    #[cfg(target_os = "macos")]
    fn keep(&self, paths: Vec<PathBuf>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(paths);
    }
}

#[cfg(target_os = "macos")]
mod running {
    use std::path::Path;
    use std::process::Command;

    use samovar_core::incoming;
    use tauri::{AppHandle, Emitter, Manager, RunEvent};

    use super::{Asked, PathBuf};
    use crate::brought::Brought;
    use crate::log;
    use crate::planner_file::PlannerFile;

    pub fn listen(app: &AppHandle, event: &RunEvent) {
        let RunEvent::Opened { urls } = event else {
            return;
        };
        let paths: Vec<PathBuf> = urls
            .iter()
            .filter_map(|url| url.to_file_path().ok())
            .collect();
        if app.try_state::<PlannerFile>().is_none() {
            return app.state::<Asked>().keep(paths);
        }
        let (lists, planners): (Vec<PathBuf>, Vec<PathBuf>) = paths
            .into_iter()
            .partition(|path| incoming::is_to_import(path));
        if !lists.is_empty() {
            app.state::<Brought>().take(lists);
            if let Err(error) = app.emit("brought", ()) {
                log::error("tell of what was brought", &error);
            }
        }
        for planner in planners {
            if let Err(error) = start_another(&planner) {
                log::error("open from Finder", &error);
            }
        }
    }

    /// As elsewhere a double click starts one more program, which finds the window that
    /// has the planner, or opens one of its own.
    fn start_another(planner: &Path) -> std::io::Result<()> {
        Command::new(std::env::current_exe()?)
            .arg(planner)
            .spawn()
            .map(drop)
    }
}

#[cfg(target_os = "macos")]
pub use running::listen;

#[cfg(not(target_os = "macos"))]
pub fn listen(_: &tauri::AppHandle, _: &tauri::RunEvent) {}
