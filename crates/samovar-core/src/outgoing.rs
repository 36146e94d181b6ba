//! Where written files go: where the caller asked, or into the planner's folder
//! of exports, which holds a folder for each event.

use std::path::{Path, PathBuf};

use samovar_ical::file_name;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::planner::Planner;

/// The path asked for, or this name in the planner's folder of exports.
pub fn path(planner: &Planner, asked: Option<String>, name: &str) -> Result<PathBuf> {
    placed(asked, &planner.exports_folder(), name)
}

/// The path asked for, or this name in the event's folder of exports.
pub fn event_path(
    planner: &Planner,
    event: &Event,
    asked: Option<String>,
    name: &str,
) -> Result<PathBuf> {
    placed(asked, &event_folder(planner, event), name)
}

/// The folder of an event's exports: `2026-12-18 Rust Night-7k2m9xqd`.
#[must_use]
pub fn event_folder(planner: &Planner, event: &Event) -> PathBuf {
    let label = format!("{} {}", event.starts.0.date(), event.title);
    planner
        .exports_folder()
        .join(labelled(&label, &event.id.to_string()))
}

/// A label and what makes it unique, as a file may be called on every system.
#[must_use]
pub fn labelled(label: &str, key: &str) -> String {
    file_name(label, key).trim_end_matches(".ics").to_owned()
}

/// Only our own folder is made; one that was asked for must be there.
fn placed(asked: Option<String>, folder: &Path, name: &str) -> Result<PathBuf> {
    if let Some(asked) = asked {
        return Ok(PathBuf::from(asked));
    }
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, true, error))?;
    Ok(folder.join(name))
}
