//! Where the files of an event go: its folder in the planner's exports.

use std::path::PathBuf;

use super::Event;
use crate::error::Result;
use crate::outgoing::{self, FileKind, Target};
use crate::planner::Planner;

/// The path asked for, or this name in the event's folder of exports.
pub fn path(
    planner: &Planner,
    event: &Event,
    asked: Option<String>,
    name: &str,
    kind: FileKind,
) -> Result<Target> {
    outgoing::placed(planner, asked, &folder(planner, event), name, kind)
}

/// The folder of an event's exports: `2026-12-18 Rust Night-7k2m9xqd`.
#[must_use]
pub fn folder(planner: &Planner, event: &Event) -> PathBuf {
    let label = format!("{} {}", event.starts.0.date(), event.title);
    planner
        .exports_folder()
        .join(outgoing::labelled(&label, &event.id.to_string()))
}
