//! What only the system can do for the page: file dialogs, opening what we
//! made in its own program, another planner. A path from the page is used only
//! when we made it or the manager chose it in a dialog.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use samovar_core::{Code, Error, Job, WireError, dispatch};
use serde::Deserialize;
use serde_json::json;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::focus;
use crate::outside;
use crate::planner_file::{PlannerFile, PlannerState};
use crate::rpc::{off_thread, told};

/// What we make ourselves. A program in the folder of exports is not opened.
const OURS: &[&str] = &[
    "pdf", "svg", "png", "ics", "eml", "mbox", "csv", "xlsx", "json",
];

/// Paths the manager chose in a dialog since the start, or was told to look at.
#[derive(Default)]
pub struct Known(Mutex<HashSet<PathBuf>>);

impl Known {
    pub fn add(&self, path: &Path) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.to_owned());
    }

    /// The path itself was chosen, or a folder it lies in.
    fn holds(&self, path: &Path) -> bool {
        let chosen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        path.ancestors().any(|folder| chosen.contains(folder))
    }
}

/// One line of a dialog's list of kinds; extensions without the dot.
#[derive(Debug, Deserialize)]
pub struct FileKind {
    name: String,
    extensions: Vec<String>,
}

/// The chosen path, or null when the dialog was closed.
#[tauri::command]
pub async fn native_pick_file(
    app: AppHandle,
    kinds: Vec<FileKind>,
) -> Result<Option<String>, WireError> {
    off_thread(move || chosen(&app, dialog(&app, &kinds).blocking_pick_file())).await
}

#[tauri::command]
pub async fn native_pick_folder(app: AppHandle) -> Result<Option<String>, WireError> {
    off_thread(move || chosen(&app, dialog(&app, &[]).blocking_pick_folder())).await
}

#[tauri::command]
pub async fn native_pick_save(
    app: AppHandle,
    suggested_name: String,
    kinds: Vec<FileKind>,
) -> Result<Option<String>, WireError> {
    off_thread(move || {
        let dialog = dialog(&app, &kinds).set_file_name(suggested_name);
        chosen(&app, dialog.blocking_save_file())
    })
    .await
}

fn dialog(app: &AppHandle, kinds: &[FileKind]) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    for kind in kinds {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&kind.name, &extensions);
    }
    dialog
}

fn chosen(app: &AppHandle, path: Option<FilePath>) -> Result<Option<String>, WireError> {
    let Some(path) = path.and_then(|path| path.into_path().ok()) else {
        return Ok(None);
    };
    // The page would name another file with what is left of the name.
    let Some(text) = path.to_str() else {
        return Err(told("choose", &Error::at(Code::PathNotText, &path)));
    };
    app.state::<Known>().add(&path);
    Ok(Some(text.to_owned()))
}

/// Opens a file we made with the program the system has for it.
#[tauri::command]
pub async fn native_open_path(app: AppHandle, path: String) -> Result<(), WireError> {
    off_thread(move || {
        let path = allowed(&app, Path::new(&path)).map_err(|error| told("open path", &error))?;
        let known = path.is_dir()
            || path
                .extension()
                .is_some_and(|kind| OURS.iter().any(|ours| kind.eq_ignore_ascii_case(ours)));
        if !known {
            return Err(told("open path", &Error::at(Code::CannotRead, &path)));
        }
        outside::open(&path).map_err(|error| unopened("open path", &path, error))
    })
    .await
}

/// Shows where a file we made lies.
#[tauri::command]
pub async fn native_show_in_folder(app: AppHandle, path: String) -> Result<(), WireError> {
    off_thread(move || {
        let path =
            allowed(&app, Path::new(&path)).map_err(|error| told("show in folder", &error))?;
        outside::reveal(&path).map_err(|error| unopened("show in folder", &path, error))
    })
    .await
}

fn unopened(doing: &str, path: &Path, error: std::io::Error) -> WireError {
    told(doing, &Error::at(Code::CannotRead, path).because(error))
}

/// The real place of `path`, when it is one that the manager chose, the planner
/// itself, or inside a folder the planner writes to.
fn allowed(app: &AppHandle, path: &Path) -> Result<PathBuf, Error> {
    let real = path
        .canonicalize()
        .map_err(|error| Error::io(path, false, error))?;
    let ours = ours(&app.state::<PlannerFile>());
    let inside = |folder: &PathBuf| {
        folder
            .canonicalize()
            .is_ok_and(|folder| real.starts_with(folder))
    };
    if app.state::<Known>().holds(path) || ours.iter().any(inside) {
        Ok(real)
    } else {
        Err(Error::at(Code::CannotRead, path).with("detail", "not a path of ours"))
    }
}

fn ours(file: &PlannerFile) -> Vec<PathBuf> {
    let mut found = vec![file.path()];
    let Ok(planner) = file.get() else {
        return found;
    };
    if let Ok(status) = dispatch(&planner, "planner_status", json!({}), &Job::silent()) {
        found.extend(
            status
                .value
                .get("exportsFolder")
                .and_then(|folder| folder.as_str())
                .map(PathBuf::from),
        );
    }
    if let Ok(backups) = dispatch(&planner, "list_backups", json!({}), &Job::silent()) {
        let newest = backups
            .value
            .get(0)
            .and_then(|backup| backup.get("path"))
            .and_then(|path| path.as_str());
        found.extend(
            newest
                .and_then(|path| Path::new(path).parent())
                .map(PathBuf::from),
        );
    }
    found
}

/// Whether a planner is open, and if not, why.
#[tauri::command]
pub async fn native_planner_state(app: AppHandle) -> Result<PlannerState, WireError> {
    off_thread(move || Ok(app.state::<PlannerFile>().state())).await
}

/// Opens another planner, or makes one, at a path chosen in a dialog. The page
/// is loaded anew by itself afterwards; a locked planner is unlocked by it then.
#[tauri::command]
pub async fn native_open_planner(app: AppHandle, path: String) -> Result<PlannerState, WireError> {
    off_thread(move || {
        let file = app.state::<PlannerFile>();
        file.exchange(Path::new(&path))
            .map_err(|error| told("open planner", &error))?;
        focus::listen(&app);
        Ok(file.state())
    })
    .await
}
