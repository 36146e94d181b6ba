//! WebKit's libraries use the system's SQLite. Were ours exported from the
//! program, the linker would bind them to it.

#[cfg(target_os = "linux")]
#[test]
fn test_program_exports_no_sqlite_symbol() {
    use std::process::Command;

    use samovar_tests::place;

    let output = Command::new("nm")
        .args(["-D", "--defined-only"])
        .arg(place::program("samovar"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let exported: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter(|line| line.contains("sqlite3"))
        .map(str::to_owned)
        .collect();
    assert_eq!(exported, [""; 0]);
}
