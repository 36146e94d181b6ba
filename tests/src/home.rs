//! A manager's home folder, in a temporary place: planner, settings, caches.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::screen_reader::ScreenReader;
use crate::window::PATIENCE;

#[derive(Clone)]
pub struct Home {
    folder: Arc<TempDir>,
    planner: PathBuf,
    /// The session bus on which a screen reader listens.
    heard: Option<String>,
    large_text: bool,
    drawn: Drawn,
}

/// How WebKit draws the windows of a home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Drawn {
    /// Composited, wherever: WebDriver's screenshots wait for a frame that never comes
    /// when the page is drawn without and has nothing new to draw.
    ForPictures,
    /// As the program decides for itself.
    AsUsed,
    /// As the program decides for itself on a machine without a GPU.
    WithoutGpu,
}

impl Home {
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a home is made on disk")]
    pub fn new() -> Self {
        Self::with_planner_in("")
    }

    /// A home whose planner lies in a folder of its own, which may be another disk.
    #[must_use]
    pub fn with_planner_in(folder: &str) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir_all(home.path().join("Documents")).expect("a folder for documents");
        let folder = home.path().join(folder);
        std::fs::create_dir_all(&folder).expect("a folder for the planner");
        Self {
            folder: Arc::new(home),
            planner: folder.join("planner.samovar"),
            heard: None,
            large_text: false,
            drawn: Drawn::ForPictures,
        }
    }

    /// A home whose windows a screen reader listens to.
    #[must_use]
    pub fn heard_by(reader: &ScreenReader) -> Self {
        Self {
            heard: Some(reader.address().to_owned()),
            ..Self::new()
        }
    }

    /// A desktop that asks every program for text of twice the size.
    #[must_use]
    pub fn with_large_text(mut self) -> Self {
        self.large_text = true;
        self
    }

    /// A home whose windows are drawn as whoever uses the program has them.
    #[must_use]
    pub fn drawn_as_used(self) -> Self {
        let drawn = Drawn::AsUsed;
        Self { drawn, ..self }
    }

    /// A home for programs that don't look for a GPU themselves, on a machine without one.
    #[must_use]
    pub fn drawn_without_gpu(self) -> Self {
        let drawn = Drawn::WithoutGpu;
        Self { drawn, ..self }
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    #[must_use]
    pub fn planner(&self) -> PathBuf {
        self.planner.clone()
    }

    /// The files of one kind in the planner's folder of exports, in any of its folders.
    /// Folders that are still being filled are none of its: what lies in them is not whole.
    #[must_use]
    pub fn exports(&self, kind: &str) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.planner.with_file_name("planner exports")];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder)
                .into_iter()
                .flatten()
                .filter_map(|entry| Some(entry.ok()?.path()))
            {
                if path.is_dir() {
                    if path.extension().is_none_or(|ending| ending != "partial") {
                        folders.push(path);
                    }
                } else if path.extension().is_some_and(|ending| ending == kind) {
                    files.push(path);
                }
            }
        }
        files.sort();
        files
    }

    /// Waits until no process holds the planner.
    pub fn wait_until_closed(&self) {
        let Ok(lock) = File::open(self.planner.with_file_name("planner.samovar.lock")) else {
            return;
        };
        let begin = Instant::now();
        while lock.try_lock().is_err() && begin.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A command that runs in this home.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let at = |name: &str| self.folder().join(name);
        command
            .env("HOME", self.folder())
            .env("XDG_DATA_HOME", at(".local/share"))
            .env("XDG_CONFIG_HOME", at(".config"))
            .env("XDG_CACHE_HOME", at(".cache"))
            .env("XDG_STATE_HOME", at(".local/state"))
            .env("SAMOVAR_PLANNER", self.planner())
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let switched_off = match self.drawn {
            Drawn::ForPictures => Some("0"),
            Drawn::AsUsed => None,
            Drawn::WithoutGpu => Some("1"),
        };
        for name in [
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
        ] {
            match switched_off {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if self.large_text {
            command.env("GDK_DPI_SCALE", "2");
        }
        if let Some(bus) = &self.heard {
            command
                .env("DBUS_SESSION_BUS_ADDRESS", bus)
                .env_remove("NO_AT_BRIDGE");
        }
        command
    }
}
