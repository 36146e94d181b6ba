//! Where written files go: where the caller asked, or into the planner's folder
//! of exports, which holds a folder for each event and series. Every path passes
//! [`Target`], the one door for what is written.

use std::path::{Path, PathBuf};

use samovar_ical::{file_name, fit_name};

use crate::error::{Error, Result};
use crate::ids::SeriesId;
use crate::planner::Planner;

pub mod checksum;
pub mod folder;
pub mod kind;
pub mod names;
pub(crate) mod ours;
pub mod private;
pub(crate) mod special;
pub mod target;

pub use kind::FileKind;
pub use ours::is_same;
pub use samovar_ical::is_device;
pub use target::{Open, Target};

/// The path asked for, or this name in the planner's folder of exports.
pub fn path(
    planner: &Planner,
    asked: Option<String>,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    placed(planner, asked, &planner.exports_folder(), name, kind)
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

/// The folder asked for, or `ours`, see [`target::folder`].
pub fn folder_for(planner: &Planner, asked: Option<String>, ours: PathBuf) -> Result<PathBuf> {
    target::folder(planner.held(), asked, ours)
}

/// Only our own folder is made; one that was asked for must be there.
pub fn placed(
    planner: &Planner,
    asked: Option<String>,
    folder: &Path,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    if let Some(asked) = asked {
        return Target::check(planner.held(), Path::new(&asked), kind);
    }
    private::folder(folder).map_err(|error| Error::io(folder, true, error))?;
    Target::check(planner.held(), &folder.join(fit_name(name)), kind)
}
