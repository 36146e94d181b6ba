//! A virtual display of a test's own, where nobody gave it one.

use std::io::Read;
use std::process::{Child, Command, Stdio};

pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// `None` where `DISPLAY` names one already.
    #[must_use]
    pub fn if_needed() -> Option<Self> {
        std::env::var_os("DISPLAY").is_none().then(Self::start)
    }

    /// A display of one's own: for its keyboard, which others must not share.
    #[must_use]
    pub fn start() -> Self {
        // The server picks a free number and says which: a fixed one may be taken.
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x900x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (apt package xvfb)");
        let mut stdout = server.stdout.take().expect("piped");
        let mut name = String::new();
        let mut byte = [0];
        while stdout.read_exact(&mut byte).is_ok() && byte != *b"\n" {
            name.push(char::from(byte[0]));
        }
        assert!(!name.is_empty(), "Xvfb did not start");
        Self {
            server,
            name: format!(":{name}"),
        }
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
