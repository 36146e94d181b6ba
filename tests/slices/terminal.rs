//! The program at a terminal, as a shell runs it.

use std::io::Read;
use std::process::{Command, Stdio};

use samovar_tests::place;

/// `samovar-cli … | head -c 1`
#[test]
fn test_reader_who_has_seen_enough_ends_the_program_quietly() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = Command::new(place::program("samovar-cli"))
        .arg("--planner")
        .arg(folder.path().join("planner.samovar"))
        .args(["call", "list_zones", "{}"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut read = [0];
    program
        .stdout
        .take()
        .unwrap()
        .read_exact(&mut read)
        .unwrap();
    let ended = program.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert!(ended.status.success());
}
