//! The terminal's program with folders of its own: where it keeps settings, caches and what
//! is temporary, nobody else writes, so that all that lies there is its own.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use samovar_tests::place;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::planted;

pub struct House {
    folder: TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["club", "home", "temp", "outside"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn planner(&self) -> PathBuf {
        self.at("club/club.samovar")
    }

    /// A file that is the manager's own matter, such as the one with a passphrase.
    pub fn outside(&self, name: &str, text: &str) -> PathBuf {
        let path = self.at("outside").join(name);
        fs::write(&path, text).unwrap();
        path
    }

    pub fn command(&self, passphrase: Option<&Path>) -> Command {
        let mut command = Command::new(place::program("samovar-cli"));
        command
            .arg("--planner")
            .arg(self.planner())
            .current_dir(self.at("outside"))
            .env("HOME", self.at("home"))
            .env("SAMOVAR_LAPTOP", self.at("home/laptop.json"))
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        for name in [
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
        ] {
            command.env(name, self.at("home").join(name));
        }
        for name in ["TMPDIR", "TMP", "TEMP"] {
            command.env(name, self.at("temp"));
        }
        if let Some(file) = passphrase {
            command.env("SAMOVAR_PASSPHRASE_FILE", file);
        }
        command
    }

    /// Runs a command that must succeed.
    pub fn run(&self, command: &mut Command) {
        let done = command.output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{command:?}: {said}");
    }

    /// The whole table of commands, one after the other, in one process.
    pub fn pipe(&self, passphrase: &Path) -> Pipe {
        let mut child = self
            .command(Some(passphrase))
            .arg("pipe")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Pipe {
            child,
            input,
            output,
        }
    }

    /// Where something planted can be read, but for what was exported.
    pub fn traces(&self, also: &[&str]) -> Vec<String> {
        let folders = [self.at("club"), self.at("home"), self.at("temp")];
        let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
        planted::traces(&folders, &["club exports"], also)
    }
}

pub struct Pipe {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Pipe {
    pub fn say(&mut self, name: &str, args: &Value) {
        let line = json!({"id": 1, "name": name, "args": args});
        writeln!(self.input, "{line}").unwrap();
    }

    pub fn ask(&mut self, name: &str, args: Value) -> Value {
        self.say(name, &args);
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        let answer: Value =
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(answer.get("error"), None, "{name} {args}");
        answer["value"].clone()
    }

    /// As a cut of the power ends it.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn end(mut self) {
        drop(self.input);
        self.child.wait().unwrap();
    }
}
