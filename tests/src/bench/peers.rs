//! Other makers of PDF, installed from PyPI into a folder of the build the
//! first time they are asked for. Where that is out of reach they are left out.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::place;

/// What a peer is called, and its script in `tests/bench`.
pub const PEERS: &[(&str, &str)] = &[
    ("WeasyPrint", "weasyprint_sheets.py"),
    ("ReportLab", "reportlab_sheets.py"),
];

pub struct Peers {
    python: PathBuf,
    fonts: PathBuf,
}

/// What one sheet took a peer.
pub struct Made {
    pub cpu: f64,
    pub peak: f64,
    pub pages: u64,
}

impl Peers {
    /// `None`, and why on standard error, where they can't be installed.
    pub fn installed() -> Option<Self> {
        let target = place::built().parent()?.join("bench-peers");
        let python = target.join("venv/bin/python");
        let here = Self {
            fonts: target.join("fonts"),
            python,
        };
        match here.install(&target) {
            Ok(()) => Some(here),
            Err(error) => {
                eprintln!("  WeasyPrint and ReportLab are left out: {error}");
                None
            }
        }
    }

    fn install(&self, target: &Path) -> Result<(), String> {
        let list = scripts().join("requirements.txt");
        if !self.python.exists() {
            eprintln!(
                "  installing WeasyPrint and ReportLab into {}",
                target.display()
            );
            run(Command::new("python3")
                .args(["-m", "venv"])
                .arg(target.join("venv")))?;
        }
        // Quick where they are there already.
        run(Command::new(&self.python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "-r",
            ])
            .arg(list))?;
        std::fs::create_dir_all(&self.fonts).map_err(|error| error.to_string())?;
        for weight in ["Regular", "Bold"] {
            let name = format!("Inter-{weight}");
            let ours = place::project().join(format!("crates/samovar-print/fonts/{name}.otf"));
            let outlines = self.fonts.join(format!("{name}.ttf"));
            if !outlines.exists() {
                let script = scripts().join("truetype.py");
                run(Command::new(&self.python)
                    .arg(script)
                    .args([&ours, &outlines]))?;
            }
            std::fs::copy(&ours, self.fonts.join(format!("{name}.otf")))
                .map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Makes the sheet `kind` of the rows at `rows` in a process of its own.
    pub fn make(&self, script: &str, kind: &str, rows: &Path, out: &Path) -> Result<Made, String> {
        let told = run(Command::new(&self.python)
            .arg(scripts().join(script))
            .arg(kind)
            .args([rows, &self.fonts, out]))?;
        let told: Value = serde_json::from_str(&told).map_err(|error| error.to_string())?;
        let number = |name: &str| told[name].as_f64().unwrap_or(f64::NAN);
        Ok(Made {
            cpu: number("cpu"),
            peak: number("peak"),
            pages: told["pages"].as_u64().unwrap_or(0),
        })
    }
}

fn scripts() -> PathBuf {
    place::project().join("tests/bench")
}

/// What it printed, or the last thing that it complained of.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(complaint
            .lines()
            .last()
            .unwrap_or("no reason given")
            .to_owned())
    }
}
