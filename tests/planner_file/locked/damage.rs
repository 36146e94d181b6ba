//! A locked planner of which a bit was flipped: SQLCipher signs each page, so that there is
//! no place in the file where nobody sees it, free pages and all.

use std::fs;

use samovar_core::Planner;
use samovar_tests::desk::Desk;
use serde_json::json;

use super::{desk, key, open};
use crate::chance::{Chance, trials};
use crate::commands::call;

/// A locked planner in which something was, and is free now: its bytes.
fn with_free_pages() -> Vec<u8> {
    let Desk { planner, folder } = desk(Some(key()));
    call(&planner, "create_sample", json!({}));
    call(&planner, "undo", json!({}));
    let path = planner.path().to_owned();
    drop(planner);
    let bytes = fs::read(path).unwrap();
    drop(folder);
    bytes
}

/// The check finds something, or can't read what it checks.
fn is_told(planner: &Planner) -> bool {
    !planner.check().is_ok_and(|found| found.is_empty())
}

#[test]
fn one_flipped_bit_anywhere_is_refused_untouched_or_found_by_the_check() {
    let sound = with_free_pages();
    for trial in 0..trials(12) {
        let mut chance = Chance::new(trial + 12_001);
        let mut bytes = sound.clone();
        let at = chance.below(bytes.len());
        bytes[at] ^= 1 << chance.below(8);
        let what = format!("trial {trial}: bit of {at}");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        fs::write(&path, &bytes).unwrap();
        match open(&path, Some(key())) {
            Ok(planner) => assert!(is_told(&planner), "{what}"),
            Err(error) => {
                // The salt, then the first page, then all others.
                let told: &[&str] = match at {
                    0..4 => &["planner-damaged"],
                    4..16 => &["planner-locked"],
                    16..4096 => &["passphrase-wrong"],
                    _ => &["planner-damaged", "storage-failed"],
                };
                assert!(told.contains(&error.code.as_str()), "{what}: {error}");
                assert!(fs::read(&path).unwrap() == bytes, "{what}: changed");
            }
        }
    }
}

/// Pages of the very same planner from before it got another passphrase are no pages of it.
#[test]
fn pages_from_under_another_key_are_never_read() {
    let Desk { planner, folder } = desk(Some(key()));
    call(&planner, "create_sample", json!({}));
    let path = planner.path().to_owned();
    drop(planner);
    let before = fs::read(&path).unwrap();
    super::change(&path, Some(key()), Some(super::other_key()));
    let mut bytes = fs::read(&path).unwrap();
    let pages = bytes.len().min(before.len()) / 4096;
    let page = pages / 2 * 4096..(pages / 2 + 1) * 4096;
    bytes[page.clone()].copy_from_slice(&before[page]);
    fs::write(&path, &bytes).unwrap();
    match open(&path, Some(super::other_key())) {
        Ok(planner) => assert!(is_told(&planner)),
        Err(error) => {
            let told = ["planner-damaged", "storage-failed"];
            assert!(told.contains(&error.code.as_str()), "{error}");
        }
    }
    drop(folder);
}
