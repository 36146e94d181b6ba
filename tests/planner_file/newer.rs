//! A planner of a newer Samovar that only added to the schema can be looked at, and
//! not a byte of it changes; one that needs a newer reader is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::{Job, Planner, Result, dispatch};
use samovar_tests::{file, place};
use serde_json::json;
use tempfile::TempDir;

use crate::commands::{call, refusal};

/// What a schema may get with a release, as our own migrations added it.
pub const ADDED: &str = "
    CREATE TABLE patron(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
    ALTER TABLE event ADD COLUMN patron_id TEXT REFERENCES patron(id) DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE guest ADD COLUMN seat TEXT NOT NULL DEFAULT '';
    INSERT INTO patron(id, name) VALUES ('0192f000-0000-7000-8000-000000000000', 'Bean & Leaf');
    INSERT INTO meta(key, value) VALUES ('migration_0999', 'later');
    PRAGMA user_version = 999;";

struct Club {
    folder: TempDir,
}

impl Club {
    /// A planner with an evening in it, made by a Samovar that knows more.
    fn newer(min_reader: Option<&str>) -> Self {
        let club = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let planner = Planner::open(&club.planner(), system_clock()).unwrap();
        dispatch(&planner, "create_sample", json!({}), &Job::silent()).unwrap();
        drop(planner);
        let conn = file::open(club.planner());
        conn.execute_batch(ADDED).unwrap();
        if let Some(version) = min_reader {
            conn.execute(
                "UPDATE meta SET value = ?1 WHERE key = 'min_reader'",
                [version],
            )
            .unwrap();
        }
        club
    }

    fn planner(&self) -> PathBuf {
        self.folder.path().join("club.samovar")
    }

    fn open(&self) -> Result<Planner> {
        let apart = Apart {
            copies: self.folder.path().join("copies"),
            exports: self.folder.path().join("documents"),
        };
        let laptop = Laptop::at(self.folder.path().join("laptop.json"));
        Planner::open_either(&self.planner(), system_clock(), laptop, &apart, None)
    }
}

#[test]
fn what_a_newer_samovar_only_added_to_is_looked_at() {
    let club = Club::newer(None);
    let before = fs::read(club.planner()).unwrap();
    let planner = club.open().unwrap();
    let status = call(&planner, "planner_status", json!({}));
    assert_eq!(
        json!([status["readOnly"], status["newer"], status["foreign"]]),
        json!([true, true, []])
    );
    assert_eq!(status["path"], club.planner().display().to_string());
    assert_eq!(
        call(&planner, "check_planner", json!({}))["findings"],
        json!([])
    );
    let events = call(&planner, "list_events", json!({"view": "all"}));
    let event = events["rows"][0]["id"].clone();
    assert!(call(&planner, "list_guests", json!({"eventId": event}))["total"].as_u64() > Some(10));
    let printed = call(
        &planner,
        "print_door_list",
        json!({"options": {"eventId": event}, "path": club.folder.path().join("door.pdf")}),
    );
    assert!(Path::new(printed["path"].as_str().unwrap()).exists());

    // Nothing is changed, and no copy is made without what we don't know.
    let copy = club.folder.path().join("mine.samovar");
    for (name, request) in [
        ("add_person", json!({"name": "Ben Ray"})),
        ("back_up", json!({})),
        ("back_up", json!({"path": copy})),
        ("save_planner_as", json!({"path": copy})),
    ] {
        assert_eq!(refusal(&planner, name, request), "planner-newer", "{name}");
    }
    drop(planner);
    assert!(!copy.exists());
    assert!(fs::read(club.planner()).unwrap() == before);
}

#[test]
fn what_needs_a_newer_reader_or_does_not_say_is_refused() {
    for min_reader in ["998", "", "soon"] {
        let club = Club::newer(Some(min_reader));
        let before = fs::read(club.planner()).unwrap();
        let refused = club.open().map(drop).unwrap_err();
        assert_eq!(refused.code.as_str(), "planner-newer", "{min_reader}");
        assert_eq!(refused.args["path"], club.planner().display().to_string());
        assert!(fs::read(club.planner()).unwrap() == before, "{min_reader}");
    }
}

/// A state that only the newer one knows would be read as another one.
#[test]
fn what_holds_a_word_that_we_do_not_know_is_refused() {
    let club = Club::newer(None);
    let conn = file::open(club.planner());
    conn.execute("UPDATE event SET state = 'postponed'", [])
        .unwrap();
    drop(conn);
    assert_eq!(
        club.open().map(drop).unwrap_err().code.as_str(),
        "planner-newer"
    );
}

#[test]
fn the_terminal_says_so_in_both_languages() {
    let club = Club::newer(None);
    for (lang, words) in [
        ("en", "A newer Samovar made this planner."),
        ("ru", "Этот планировщик создан более новой версией Samovar."),
    ] {
        let output = Command::new(place::program("samovar-cli"))
            .args(["--lang", lang, "--planner"])
            .arg(club.planner())
            .args(["call", "planner_status", "{}"])
            .env("XDG_CACHE_HOME", club.folder.path())
            .env("XDG_CONFIG_HOME", club.folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        assert!(said.contains(words), "{said}");
    }
}
