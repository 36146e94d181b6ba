//! Lists that the program was started with: `samovar list.csv`, or a double click.
//! They are no planners. They wait here until the page asks for them, to offer
//! their import; nothing is read here.
//!
//! A second start leaves their paths in a private folder before it asks the first
//! window to come to the front: the socket between the two carries no data.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use samovar_core::incoming;
use samovar_core::outgoing::private;
use tauri::{AppHandle, Emitter, Manager, State};

use crate::log;

/// Paths are short, and nobody drops that many on a program.
const MOST_BYTES: u64 = 1 << 20;

pub struct Brought {
    folder: PathBuf,
    waiting: Mutex<Vec<PathBuf>>,
}

impl Brought {
    #[must_use]
    pub fn in_folder(cache: PathBuf) -> Self {
        Self {
            folder: cache.join("brought"),
            waiting: Mutex::default(),
        }
    }

    pub fn take(&self, paths: Vec<PathBuf>) {
        self.waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(paths);
    }

    fn left_by_us(&self, planner: &Path) -> PathBuf {
        self.folder
            .join(format!("{}-{}", key(planner), std::process::id()))
    }

    /// No window was there to take it.
    pub fn leave_nothing(&self, planner: &Path) {
        let _ = fs::remove_file(self.left_by_us(planner));
    }

    /// For the window that has this planner open.
    pub fn leave(&self, planner: &Path, paths: &[PathBuf]) {
        let texts: Vec<&str> = paths.iter().filter_map(|path| path.to_str()).collect();
        if texts.is_empty() {
            return;
        }
        let left = private::folder(&self.folder)
            .and_then(|()| private::write(&self.left_by_us(planner), texts.join("\0").as_bytes()));
        if let Err(error) = left {
            log::error("leave what was brought", &error);
        }
    }

    /// What second starts with this planner have left.
    pub fn take_left(&self, planner: &Path) {
        let mine = format!("{}-", key(planner));
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if !entry.file_name().to_string_lossy().starts_with(&mine) {
                continue;
            }
            let bytes = incoming::head(&entry.path(), MOST_BYTES).unwrap_or_default();
            let _ = fs::remove_file(entry.path());
            let text = String::from_utf8_lossy(&bytes);
            let paths = text.split('\0').filter(|path| !path.is_empty());
            self.take(paths.map(PathBuf::from).collect());
        }
    }
}

fn key(planner: &Path) -> String {
    let whole = planner
        .canonicalize()
        .unwrap_or_else(|_| planner.to_owned());
    let mut hasher = DefaultHasher::new();
    whole.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// A second start has asked for the window: what it left is offered there.
pub fn pick_up(app: &AppHandle, planner: &Path) {
    app.state::<Brought>().take_left(planner);
    if let Err(error) = app.emit("brought", ()) {
        log::error("tell of what was brought", &error);
    }
}

/// The lists that wait, once.
#[tauri::command]
pub fn native_brought(brought: State<'_, Brought>) -> Vec<String> {
    let mut waiting = brought
        .waiting
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let paths = std::mem::take(&mut *waiting);
    paths
        .into_iter()
        .filter_map(|path| path.to_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_left_for_one_planner_are_taken_by_its_window_alone_and_once() {
        let cache = std::env::temp_dir().join(format!("samovar-brought-{}", std::process::id()));
        let (one, other) = (Path::new("/one.samovar"), Path::new("/other.samovar"));
        let second = Brought::in_folder(cache.clone());
        second.leave(one, &["/a list.csv".into(), "/гости.vcf".into()]);
        let elsewhere = Brought::in_folder(cache.clone());
        elsewhere.take_left(other);
        assert_eq!(*elsewhere.waiting.lock().unwrap(), Vec::<PathBuf>::new());
        let first = Brought::in_folder(cache.clone());
        first.take_left(one);
        first.take_left(one);
        second.leave(one, &["/late.csv".into()]);
        second.leave_nothing(one);
        first.take_left(one);
        let taken = first.waiting.lock().unwrap().clone();
        assert_eq!(
            taken,
            [PathBuf::from("/a list.csv"), PathBuf::from("/гости.vcf")]
        );
        let _ = fs::remove_dir_all(cache);
    }
}
