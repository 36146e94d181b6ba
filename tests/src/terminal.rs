//! `samovar-cli` on a planner that nothing else has open, as somebody types it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::desk::Desk;
use crate::{paper, place};

pub struct Terminal {
    pub planner: PathBuf,
    pub folder: TempDir,
    /// What `--lang` says in every command; else the machine's language is English.
    lang: Option<&'static str>,
}

impl Terminal {
    /// Beside a planner that the first command makes.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "its folder is made on disk")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            planner: folder.path().join("club.samovar"),
            folder,
            lang: None,
        }
    }

    /// English is asked for in every command.
    #[must_use]
    pub fn in_english() -> Self {
        Self {
            lang: Some("en"),
            ..Self::new()
        }
    }

    /// Takes the planner over.
    #[must_use]
    pub fn on(desk: Desk) -> Self {
        let Desk { planner, folder } = desk;
        let path = planner.path().to_owned();
        drop(planner);
        Self {
            planner: path,
            folder,
            lang: None,
        }
    }

    /// A file in its folder, as a path is typed.
    #[must_use]
    pub fn at(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// The program in its folder, with the planner and without a command.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(place::program("samovar-cli"));
        command
            .arg("--planner")
            .arg(&self.planner)
            .current_dir(self.folder.path())
            .env("SAMOVAR_LAPTOP", self.folder.path().join("laptop.json"))
            .env("LC_ALL", "C")
            .env_remove("SAMOVAR_PASSPHRASE_FILE")
            .env_remove("SAMOVAR_NEW_PASSPHRASE_FILE");
        if let Some(lang) = self.lang {
            command.args(["--lang", lang]);
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let done = self.command().args(arguments).output();
        done.expect("the program runs")
    }

    /// What a command that must succeed prints.
    pub fn says(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{arguments:?}: {error}");
        String::from_utf8(done.stdout).expect("it prints text")
    }

    /// The same for programs.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let said = self.says(&[&["--json"], arguments].concat());
        serde_json::from_str(&said).expect("it prints JSON")
    }

    /// An event of one evening, and what is printed of it.
    pub fn evening(&self, title: &str) -> Value {
        self.json(&[
            "event",
            "add",
            "--title",
            title,
            "--start",
            "2030-12-18T19:00",
        ])
    }

    /// A command of the table.
    pub fn call(&self, name: &str, request: &Value) -> Value {
        self.json(&["call", name, &request.to_string()])
    }

    /// What a command that must not succeed says of it.
    #[must_use]
    pub fn refusal(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert!(!done.status.success(), "{arguments:?}");
        String::from_utf8(done.stderr).expect("it prints text")
    }

    /// What `print` and these words write, as text; none where this machine can't read it.
    #[must_use]
    pub fn sheet(&self, arguments: &[&str]) -> Option<String> {
        let out = self.at("sheet.pdf");
        let told = self.json(&[&["print"], arguments, &["--out", out.as_str()]].concat());
        assert_eq!(
            told["cannot_draw"],
            Value::Array(Vec::new()),
            "{arguments:?}"
        );
        paper::text_of(Path::new(&out))
    }
}
