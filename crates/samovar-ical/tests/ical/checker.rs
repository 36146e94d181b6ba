//! Everything this crate writes, before a strict checker of RFC 5545 and 5546
//! that is no part of the project.

use crate::sample::{ZONES, event_saying, guest_saying, hostile, now};
use samovar_i18n::Lang;
use samovar_ical::{
    Published, State, add_to_calendar, agenda, cancellation, invitation, publication,
};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn checker() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let script = root.join("../shared/tools/check_ics.py");
    let python = Command::new("python3")
        .args(["-c", "import dateutil"])
        .output();
    let ready = script.exists() && python.is_ok_and(|done| done.status.success());
    if !ready {
        println!("skipped: no calendar checker beside the project, or no python3 with dateutil");
    }
    ready.then_some(script)
}

#[test]
fn strict_checker_finds_no_error_and_no_warning() {
    let Some(checker) = checker() else { return };
    let folder = std::env::temp_dir().join(format!("samovar-ical-checker-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();

    let mut count = 0;
    for zone in ZONES {
        for (number, text) in hostile().into_iter().enumerate() {
            let mut event = event_saying(&text, zone);
            let guest = guest_saying(&text);
            let mut calendars = vec![
                (
                    "event",
                    add_to_calendar(&event, Lang::Ru, now()).unwrap().to_bytes(),
                ),
                (
                    "agenda",
                    agenda(&event, Lang::En, now()).unwrap().to_bytes(),
                ),
                (
                    "invitation",
                    invitation(&event, &guest, now()).unwrap().to_bytes(),
                ),
            ];
            let mut published = Vec::new();
            publication([Published::Event(event.clone())].iter(), Lang::En, now())
                .unwrap()
                .write(&mut published)
                .unwrap();
            calendars.push(("publication", published));
            event.state = State::Cancelled;
            event.sequence += 1;
            calendars.push((
                "cancel",
                cancellation(&event, &guest, now()).unwrap().to_bytes(),
            ));
            for (kind, bytes) in calendars {
                let zone = zone.name().replace('/', "-");
                fs::write(folder.join(format!("{kind}-{zone}-{number:02}.ics")), bytes).unwrap();
                count += 1;
            }
        }
    }

    let files = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let output = Command::new("python3")
        .arg(&checker)
        .args(["--no-peers", "--outlook", "--quiet"])
        .args(files)
        .output()
        .unwrap();
    let report = String::from_utf8_lossy(&output.stdout);
    fs::remove_dir_all(&folder).unwrap();
    let passed = report
        .lines()
        .filter(|line| line.ends_with(": 0 errors, 0 warnings"))
        .count();
    assert_eq!((passed, output.status.success()), (count, true), "{report}");
}
