//! Sheets as the terminal prints them, read back as text.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samovar_tests::{desk::Desk, place};
use serde_json::Value;
use tempfile::TempDir;

/// The terminal on a planner that nothing else has open.
pub struct Terminal {
    planner: PathBuf,
    folder: TempDir,
}

impl Terminal {
    /// Takes the planner over.
    pub fn on(desk: Desk) -> Self {
        let Desk { planner, folder } = desk;
        let path = planner.path().to_owned();
        drop(planner);
        Self {
            planner: path,
            folder,
        }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(place::program("samovar-cli"))
            .arg("--planner")
            .arg(&self.planner)
            .args(arguments)
            .env("SAMOVAR_LAPTOP", self.folder.path().join("laptop.json"))
            .env("LC_ALL", "en_GB.UTF-8")
            .output()
            .unwrap()
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        let done = self.run(&[&["--json"], arguments].concat());
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{arguments:?}: {error}");
        serde_json::from_slice(&done.stdout).unwrap()
    }

    pub fn refusal(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert!(!done.status.success(), "{arguments:?}");
        String::from_utf8(done.stderr).unwrap()
    }

    /// What `print` and these words write, as text; none where this machine can't read it.
    pub fn sheet(&self, arguments: &[&str]) -> Option<String> {
        let out = self.folder.path().join("sheet.pdf");
        let printed = [&["print"], arguments, &["--out", out.to_str().unwrap()]].concat();
        let told = self.json(&printed);
        assert_eq!(
            told["cannot_draw"],
            Value::Array(Vec::new()),
            "{arguments:?}"
        );
        text_of(&out)
    }
}

fn text_of(pdf: &Path) -> Option<String> {
    let read = Command::new("pdftotext")
        .arg("-layout")
        .arg(pdf)
        .arg("-")
        .output();
    match read {
        Ok(read) => Some(String::from_utf8(read.stdout).unwrap()),
        Err(_) => {
            println!("skipped: no pdftotext here");
            None
        }
    }
}
