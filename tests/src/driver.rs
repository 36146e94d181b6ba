//! WebKitWebDriver with the program it starts: one group of processes, which ends
//! with whoever holds it.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

use crate::home::Home;
use crate::place;
use crate::window::PATIENCE;

/// How often a window is asked for. The driver takes a port, frees it and tells the
/// program to listen there: where somebody takes it in between, it waits without end.
const TRIES: usize = 3;

pub struct Driver {
    process: Child,
    port: u16,
    home: Home,
}

impl Driver {
    /// Opens the program in a window, and the driver's session with it.
    pub async fn open(home: &Home, display: Option<&str>, arguments: &[&str]) -> (Self, Client) {
        let program = place::program("samovar");
        for attempt in 1.. {
            let driver = Self::start(home, display);
            let session = driver.session(&program, arguments);
            match tokio::time::timeout(2 * PATIENCE, session).await {
                Ok(Ok(client)) => return (driver, client),
                Ok(Err(refused)) if attempt >= TRIES => {
                    panic!("no window: {refused}\n{}", driver.evidence())
                }
                Err(_) if attempt >= TRIES => {
                    panic!("no window in time\n{}", driver.evidence())
                }
                failed => eprintln!(
                    "try {attempt} gave no window: {}\n{}",
                    failed.map_or("too slow".to_owned(), |refused| format!("{refused:?}")),
                    driver.evidence()
                ),
            }
        }
        unreachable!()
    }

    /// The driver alone.
    pub fn start(home: &Home, display: Option<&str>) -> Self {
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0")
                .and_then(|free| free.local_addr())
                .expect("a free port")
                .port();
            let words = File::create(said(home)).expect("a file for what the driver says");
            let mut command = home.command(Path::new("WebKitWebDriver"));
            if let Some(display) = display {
                command.env("DISPLAY", display);
            }
            let process = command
                .arg(format!("--port={port}"))
                .arg("--host=127.0.0.1")
                .process_group(0)
                .stdout(Stdio::null())
                .stderr(words)
                .spawn()
                .expect("WebKitWebDriver is installed (apt package webkit2gtk-driver)");
            let mut driver = Self {
                process,
                port,
                home: home.clone(),
            };
            if driver.listens() {
                return driver;
            }
            // Somebody else took the port in between: another one.
        }
        panic!("WebKitWebDriver did not start");
    }

    /// Starts a program and drives it.
    pub async fn session(
        &self,
        program: &Path,
        arguments: &[&str],
    ) -> Result<Client, NewSessionError> {
        let options = json!({"webkitgtk:browserOptions": {"binary": program, "args": arguments}});
        let Value::Object(options) = options else {
            unreachable!()
        };
        ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(options)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
    }

    /// Of the process that all others of the window come from.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    fn listens(&mut self) -> bool {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return true;
            }
            if self.process.try_wait().is_ok_and(|ended| ended.is_some()) {
                return false;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }

    /// What can be said of a group of processes that opens no window.
    fn evidence(&self) -> String {
        let group = self.process.id().to_string();
        let processes = Command::new("ps")
            .args(["-eo", "pgid,pid,stat,wchan:24,etimes,time,args"])
            .output()
            .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
            .unwrap_or_default();
        let ours: Vec<&str> = processes
            .lines()
            .filter(|line| line.split_whitespace().next() == Some(&group))
            .collect();
        let said = fs::read_to_string(said(&self.home)).unwrap_or_default();
        format!("{}\n{said}", ours.join("\n"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Driver, program and WebKit's processes are one group, started here.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
        // A planner that is still held would be refused to the next window.
        self.home.wait_until_closed();
    }
}

fn said(home: &Home) -> PathBuf {
    home.folder().join("driver.txt")
}
