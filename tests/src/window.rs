//! The real program, its window on a virtual display, driven by WebDriver.
//!
//! Every window has a home of its own (planner, settings, caches), so that
//! tests run beside each other. Elements are found as a person or a screen
//! reader finds them: by role and name, or by a `data-testid`.

mod acting;
mod asking;
mod looking;

use std::cell::Cell;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant};

use fantoccini::Client;

pub use asking::Refusal;

use crate::display::Display;
use crate::driver::Driver;
use crate::home::Home;
use crate::place;
use crate::scanner::Scanner;

/// Nothing on these machines takes that long; only a failure waits so.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub struct Window {
    pub client: Client,
    pub home: Home,
    /// Held: the program ends with it, before its display does.
    _driver: Driver,
    _display: Option<Display>,
    pictures: PathBuf,
    taken: Cell<u32>,
}

impl Window {
    /// Opens the program on an empty planner. `test` names the folder of pictures.
    pub async fn open(test: &str) -> Self {
        Self::open_at(test, &Home::new()).await
    }

    /// Opens the program in a home that may have been used before.
    pub async fn open_at(test: &str, home: &Home) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        Self::open_with(pictures, home).await
    }

    /// Opens the program on a planner that may not open.
    pub async fn open_on_anything(test: &str, home: &Home) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        Self::start(pictures, home, Display::if_needed(), &[]).await
    }

    /// Opens the program on a display of its own, with a scanner plugged into it.
    pub async fn open_with_scanner(test: &str, home: &Home) -> (Self, Scanner) {
        let display = Display::start();
        let scanner = Scanner::at(display.name());
        let window = Self::start(place::pictures(test), home, Some(display), &[]).await;
        window.find("[data-pane=main]").await;
        scanner.focus_window("Samovar|Самовар");
        (window, scanner)
    }

    /// Opens the program on a display of its own: where windows of other tests come and
    /// go on top, the display tells ours of its own pointer in the middle of a drag.
    pub async fn open_alone(test: &str) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        let window = Self::start(pictures, &Home::new(), Some(Display::start()), &[]).await;
        window.find("[data-pane=main]").await;
        window
    }

    /// Opens the program; pictures go to `pictures`, which is not emptied.
    pub async fn open_with(pictures: PathBuf, home: &Home) -> Self {
        let window = Self::start(pictures, home, Display::if_needed(), &[]).await;
        window.find("[data-pane=main]").await;
        window
    }

    /// Opens the program with arguments on a planner that was used before.
    pub async fn open_told(test: &str, home: &Home, arguments: &[&str]) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        let window = Self::start(pictures, home, Display::if_needed(), arguments).await;
        window.find("[data-pane=main]").await;
        window
    }

    async fn start(
        pictures: PathBuf,
        home: &Home,
        display: Option<Display>,
        arguments: &[&str],
    ) -> Self {
        let (driver, client) =
            Driver::open(home, display.as_ref().map(Display::name), arguments).await;
        Self {
            client,
            home: home.clone(),
            _driver: driver,
            _display: display,
            pictures,
            taken: Cell::new(0),
        }
    }

    /// Starts the program once more in the same home, and waits for its end.
    #[must_use]
    pub fn start_again(&self) -> Option<ExitStatus> {
        self.start_again_with(&[])
    }

    /// The same with arguments.
    #[must_use]
    pub fn start_again_with(&self, arguments: &[&str]) -> Option<ExitStatus> {
        let mut command = self.home.command(&place::program("samovar"));
        command
            .args(arguments)
            // It begins no window of its own.
            .env_remove("DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stderr(Stdio::null());
        let mut second = command.spawn().expect("the program starts");
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if let Some(status) = second.try_wait().expect("a child can be waited for") {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = second.kill();
        let _ = second.wait();
        None
    }

    /// Ends the program as a power cut would: SIGKILL, nothing flushed.
    pub fn kill(self) {
        drop(self);
    }

    /// Closes the window as a person does.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}
