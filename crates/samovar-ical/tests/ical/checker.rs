//! Everything this crate writes, before a strict checker of RFC 5545 and 5546
//! that is no part of the project, and before the parsers it knows.
//! `scripts/calendar-peers.sh` installs these under `target/`.

use crate::family::{File, far, of_all_rules, of_all_zones, of_guests, of_text};
use crate::sample::{five_zones, hostile, zone};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Checker {
    python: PathBuf,
    script: PathBuf,
    peers: bool,
    /// The newest zone files (`scripts/zone-peer.sh`), else the system's.
    zones: PathBuf,
}

fn checker() -> Option<Checker> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), PathBuf::from);
    let peers = target.join("calendar-peers");
    let zones = target.join("zone-peer/tzdata/zoneinfo");
    let (python, script) = (
        peers.join("venv/bin/python"),
        peers.join("tools/check_ics.py"),
    );
    if python.exists() && script.exists() {
        return Some(Checker {
            python,
            script,
            peers: true,
            zones,
        });
    }
    let script = root.join("../shared/tools/check_ics.py");
    let python = PathBuf::from("python3");
    let ready = Command::new(&python)
        .args(["-c", "import dateutil"])
        .output();
    if script.exists() && ready.is_ok_and(|done| done.status.success()) {
        return Some(Checker {
            python,
            script,
            peers: false,
            zones,
        });
    }
    println!("skipped: no calendar checker beside the project, or no python3 with dateutil");
    None
}

impl Checker {
    /// The report on the files that are not without errors and warnings.
    fn complaints(&self, name: &str, files: &[File], options: &[&str]) -> Vec<String> {
        let folder = std::env::temp_dir();
        let folder = folder.join(format!("samovar-ical-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let paths: Vec<PathBuf> = files
            .iter()
            .map(|(name, bytes)| {
                let path = folder.join(format!("{name}.ics"));
                fs::write(&path, bytes).unwrap();
                path
            })
            .collect();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), files.len());
        let output = Command::new(&self.python)
            .arg(&self.script)
            .env(
                "PYTHONTZPATH",
                format!("{}:/usr/share/zoneinfo", self.zones.display()),
            )
            .args(["--outlook", "--quiet"])
            .args(options)
            .args(paths)
            .output()
            .unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let report = String::from_utf8_lossy(&output.stdout).into_owned();
        let clean = report
            .lines()
            .filter(|line| line.ends_with(": 0 errors, 0 warnings"));
        let heads = report.lines().filter(|line| line.ends_with(" warnings"));
        let (clean, heads) = (clean.count(), heads.count());
        assert_eq!(
            heads,
            files.len(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        println!("{name}: {clean} of {heads} files without errors and warnings");
        let mut complaints = Vec::new();
        let mut file = "";
        for line in report.lines() {
            if line.starts_with(' ') {
                complaints.push(format!("{file}{line}"));
            } else {
                file = line.rsplit('/').next().unwrap().split(':').next().unwrap();
            }
        }
        complaints
    }
}

/// Zones whose changes of clocks no yearly rule gives, by their own law or by
/// the moon, so that a series lists them: right everywhere but in Outlook, which
/// reads the first STANDARD and DAYLIGHT alone.
const LISTED: [&str; 8] = [
    "Africa-Cairo",
    "Africa-Casablanca",
    "Africa-El_Aaiun",
    // Summer time is kept through one winter, that of 2026.
    "America-Havana",
    "Asia-Gaza",
    "Asia-Hebron",
    "Cuba",
    "Egypt",
];

/// Complaints without those about zones that have to be listed.
fn unexpected(complaints: Vec<String>) -> Vec<String> {
    let expected = |complaint: &String| {
        let of = |zone: &&str| complaint.starts_with(&format!("zone-{zone}-"));
        LISTED.iter().any(of) && complaint.contains("W outlook-vtz")
    };
    complaints
        .into_iter()
        .filter(|one| !expected(one))
        .collect()
}

#[test]
fn strict_checker_finds_nothing_in_any_zone_or_rule() {
    let Some(checker) = checker() else { return };
    let mut files = of_all_zones();
    files.extend(of_all_rules(zone("Europe/Berlin")));
    files.extend(far());
    let complaints = checker.complaints("zones", &files, &["--no-peers"]);
    assert_eq!(unexpected(complaints), Vec::<String>::new());
}

#[test]
fn strict_checker_finds_nothing_in_any_text() {
    let Some(checker) = checker() else { return };
    let mut files = Vec::new();
    for (number, text) in hostile().iter().enumerate() {
        files.extend(of_text(text, five_zones()[number % 4], number));
    }
    let complaints = checker.complaints("texts", &files, &["--no-peers"]);
    assert_eq!(unexpected(complaints), Vec::<String>::new());
}

#[test]
fn ten_thousand_guests_each_get_a_file_that_names_no_other() {
    let mut sample = Vec::new();
    for (number, (name, bytes)) in of_guests(10_000).enumerate() {
        let text = String::from_utf8(bytes.clone())
            .unwrap()
            .replace("\r\n ", "");
        let own = format!(":mailto:guest{number}@example.org\r\n");
        assert_eq!(text.matches("ATTENDEE").count(), 1);
        assert_eq!(text.matches("mailto:guest").count(), 1);
        assert!(text.contains(&own), "{text}");
        if number % 100 == 0 {
            sample.push((name, bytes));
        }
    }
    let Some(checker) = checker() else { return };
    let complaints = checker.complaints("guests", &sample, &["--no-peers"]);
    assert_eq!(complaints, Vec::<String>::new());
}

/// A few files of every kind: each takes six programs half a second.
#[test]
fn other_parsers_read_it_all() {
    let Some(checker) = checker().filter(|checker| checker.peers) else {
        println!("skipped: scripts/calendar-peers.sh has not installed the other parsers");
        return;
    };
    let mut files: Vec<File> = of_all_zones().into_iter().step_by(397).collect();
    files.extend(of_all_rules(zone("Europe/Berlin")).into_iter().step_by(26));
    files.extend(of_text(&hostile()[2], five_zones()[2], 2));
    let complaints = checker.complaints("peers", &files, &[]);
    assert_eq!(unexpected(complaints), Vec::<String>::new());
}
