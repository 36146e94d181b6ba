//! A screen reader's ears: the window's tree and live regions as they come over
//! AT-SPI, on a session bus of the test's own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use tempfile::TempDir;

use crate::place;

pub struct ScreenReader {
    bus: Child,
    address: String,
    /// Where the sockets lie; it goes last.
    folder: TempDir,
    listener: Child,
    said: Arc<Mutex<Vec<String>>>,
}

/// An element as it is told to whoever cannot see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub role: String,
    pub name: String,
    pub focused: bool,
}

impl ScreenReader {
    #[must_use]
    #[allow(clippy::new_without_default, reason = "it starts programs")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("HOME", folder.path())
            // Else the bus of AT-SPI is written on the display, where the windows of
            // other tests would take it for theirs.
            .env_remove("DISPLAY")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed (apt package dbus)");
        let mut line = String::new();
        BufReader::new(bus.stdout.take().expect("piped"))
            .read_line(&mut line)
            .expect("the bus says where it is");
        let address = line.trim().to_owned();
        assert!(!address.is_empty(), "the session bus did not start");

        let said = Arc::default();
        let mut listener = python(&address, "listen");
        let lines = BufReader::new(listener.stdout.take().expect("piped"));
        let heard = Arc::clone(&said);
        let (ready, is_ready) = std::sync::mpsc::channel();
        std::thread::spawn(move || listen(lines, &heard, &ready));
        is_ready
            .recv_timeout(std::time::Duration::from_secs(30))
            .expect("AT-SPI is installed (apt packages at-spi2-core gir1.2-atspi-2.0 python3-gi)");
        Self {
            bus,
            address,
            folder,
            listener,
            said,
        }
    }

    /// The address of its session bus, for the window.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What has been added to live regions so far, in its order.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Forgets what was said before what is tried next.
    pub fn hush(&self) {
        self.said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Every element of the window now.
    #[must_use]
    pub fn tree(&self) -> Vec<Node> {
        let told = python(&self.address, "tree")
            .wait_with_output()
            .expect("the tree is told");
        String::from_utf8_lossy(&told.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .map(|node| Node {
                role: node["role"].as_str().unwrap_or_default().to_owned(),
                name: node["name"].as_str().unwrap_or_default().to_owned(),
                focused: node["focused"] == true,
            })
            .collect()
    }
}

fn listen(lines: impl BufRead, heard: &Mutex<Vec<String>>, ready: &std::sync::mpsc::Sender<()>) {
    for line in lines.lines().map_while(Result::ok) {
        let Ok(told) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        if let Some(text) = told["said"].as_str() {
            heard
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(text.to_owned());
        } else {
            let _ = ready.send(());
        }
    }
}

fn python(address: &str, what: &str) -> Child {
    let script: PathBuf = place::project().join("tests/src/screen_reader.py");
    // The system's own: it has the bindings of the system's AT-SPI.
    Command::new("/usr/bin/python3")
        .args(["-W", "ignore"])
        .arg(script)
        .arg(what)
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env_remove("DISPLAY")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("python3 is installed")
}

impl Drop for ScreenReader {
    fn drop(&mut self) {
        for child in [&mut self.listener, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
        // The bus of AT-SPI ends with the one that started it.
        let _ = &self.folder;
    }
}
