//! Arrows run one way: ui → rpc → core → {ical, mail, print, import} → i18n,
//! and core and ical know the zones.

use std::collections::BTreeSet;
use std::process::Command;

use samovar_tests::place;

/// Every crate below `package`, by cargo's own account.
fn below(package: &str) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--locked",
            "--offline",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--package",
        ])
        .arg(package)
        .current_dir(place::project())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

fn ours(package: &str) -> Vec<String> {
    below(package)
        .into_iter()
        .filter(|name| name.starts_with("samovar") && name != package)
        .collect()
}

#[test]
fn test_core_knows_no_window() {
    let crates = below("samovar-core");
    let window = ["tauri", "wry", "tao", "gtk", "webkit2gtk", "tokio"];
    assert_eq!(
        crates
            .iter()
            .filter(|name| window.contains(&name.as_str()))
            .collect::<Vec<_>>(),
        [""; 0]
    );
}

#[test]
fn test_arrows_run_one_way() {
    assert_eq!(ours("samovar-i18n"), [""; 0]);
    assert_eq!(ours("samovar-import"), [""; 0]);
    assert_eq!(ours("samovar-mail"), [""; 0]);
    assert_eq!(ours("samovar-zone"), [""; 0]);
    assert_eq!(ours("samovar-ical"), ["samovar-i18n", "samovar-zone"]);
    assert!(
        ours("samovar-print")
            .iter()
            .all(|name| name == "samovar-i18n"),
        "{:?}",
        ours("samovar-print")
    );
    assert_eq!(
        ours("samovar-core"),
        [
            "samovar-i18n",
            "samovar-ical",
            "samovar-import",
            "samovar-mail",
            "samovar-print",
            "samovar-zone"
        ]
    );
}

#[test]
fn test_nothing_speaks_to_the_network() {
    let clients = [
        "reqwest",
        "ureq",
        "curl",
        "native-tls",
        "rustls",
        "isahc",
        "attohttpc",
    ];
    let found: Vec<String> = below("samovar")
        .into_iter()
        .filter(|name| clients.contains(&name.as_str()))
        .collect();
    assert_eq!(found, [""; 0]);
}
