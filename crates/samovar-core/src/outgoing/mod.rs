//! Where written files go: where the caller asked, or into the planner's folder
//! of exports, which holds a folder for each event and series. Every path passes
//! [`Target`], the one door for what is written.

use std::path::{Path, PathBuf};

use samovar_ical::file_name;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::ids::SeriesId;
use crate::planner::Planner;

mod kind;
pub(crate) mod ours;
pub mod private;
mod target;

pub use kind::FileKind;
pub use ours::is_same;
pub use target::{Target, folder};

/// The path asked for, or this name in the planner's folder of exports.
pub fn path(
    planner: &Planner,
    asked: Option<String>,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    placed(planner, asked, &planner.exports_folder(), name, kind)
}

/// The path asked for, or this name in the event's folder of exports.
pub fn event_path(
    planner: &Planner,
    event: &Event,
    asked: Option<String>,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    placed(planner, asked, &event_folder(planner, event), name, kind)
}

/// The folder of an event's exports: `2026-12-18 Rust Night-7k2m9xqd`.
#[must_use]
pub fn event_folder(planner: &Planner, event: &Event) -> PathBuf {
    let label = format!("{} {}", event.starts.0.date(), event.title);
    planner
        .exports_folder()
        .join(labelled(&label, &event.id.to_string()))
}

/// The folder of what is made for a whole series: `Tea and Rust-7k2m9xqd`.
#[must_use]
pub fn series_folder(planner: &Planner, title: &str, series: SeriesId) -> PathBuf {
    planner
        .exports_folder()
        .join(labelled(title, &series.to_string()))
}

/// A label and what makes it unique, as a file may be called on every system.
#[must_use]
pub fn labelled(label: &str, key: &str) -> String {
    file_name(label, key).trim_end_matches(".ics").to_owned()
}

/// Only our own folder is made; one that was asked for must be there.
fn placed(
    planner: &Planner,
    asked: Option<String>,
    folder: &Path,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    if let Some(asked) = asked {
        return Target::check(planner, Path::new(&asked), kind);
    }
    private::folder(folder).map_err(|error| Error::io(folder, true, error))?;
    Target::check(planner, &folder.join(name), kind)
}
