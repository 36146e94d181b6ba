//! Arrows run one way: ui → rpc → core → {ical, mail, markup, print, import, schedule,
//! chat, share} → i18n, and core and ical know the zones.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use samovar_tests::place;

/// Every crate below `package`, by cargo's own account.
fn below(package: &str) -> BTreeSet<String> {
    let lines = tree("{p}", package);
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
    assert_eq!(ours("samovar-chat"), [""; 0]);
    assert_eq!(ours("samovar-markup"), [""; 0]);
    assert_eq!(ours("samovar-schedule"), [""; 0]);
    assert_eq!(ours("samovar-share"), [""; 0]);
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
            "samovar-chat",
            "samovar-i18n",
            "samovar-ical",
            "samovar-import",
            "samovar-mail",
            "samovar-markup",
            "samovar-print",
            "samovar-schedule",
            "samovar-share",
            "samovar-zone"
        ]
    );
}

/// Crates that could open a socket, by their own text, and why they are here.
const SOCKETS: &[&str] = &[
    // The session's bus, where the keyring is: by libdbus; its own way there is left out.
    "dbus",
    // The local socket by which a second start finds the first.
    "interprocess",
    // Tauri's runtime; its part for networks is left out, see below.
    "tokio",
];

/// What one needs to open a socket.
const OPENS: &[&str] = &[
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "UnixStream",
    "UnixListener",
    "UnixDatagram",
    "libc::socket(",
    "WSAStartup",
];

/// What is linked into `package`, a line each.
fn tree(format: &str, package: &str) -> String {
    cargo(&[
        "tree",
        "--locked",
        "--offline",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        format,
        "--package",
        package,
    ])
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(place::project())
        // What a whole workspace needs together is not what the programs hold.
        .env_remove("CARGO_RESOLVER_FEATURE_UNIFICATION")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Whether a line of the program itself says one of these.
fn opens(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    entries.map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            return opens(&path);
        }
        path.extension().is_some_and(|ending| ending == "rs")
            && String::from_utf8_lossy(&fs::read(&path).unwrap())
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .any(|line| OPENS.iter().any(|word| line.contains(word)))
    })
}

/// Every crate of both programs is read, also one that comes with an update.
#[test]
fn test_crates_that_could_open_a_socket_are_named() {
    let mut programs = below("samovar");
    programs.extend(below("samovar-cli"));
    let host = cargo(&["-vV"]);
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let all = cargo(&[
        "metadata",
        "--locked",
        "--offline",
        "--format-version",
        "1",
        "--filter-platform",
        host,
    ]);
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    let mut found = BTreeSet::new();
    let mut read = 0;
    for package in all["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let manifest = Path::new(package["manifest_path"].as_str().unwrap());
        if programs.contains(name) {
            read += 1;
            if opens(&manifest.parent().unwrap().join("src")) {
                found.insert(name);
            }
        }
    }
    assert!(read >= programs.len(), "{read} of {}", programs.len());
    assert_eq!(found, SOCKETS.iter().copied().collect());
}

#[test]
fn test_the_runtime_of_the_window_is_built_without_networks() {
    let tree = tree("{p} {f}", "samovar");
    let features: Vec<&str> = tree
        .lines()
        .filter(|line| line.starts_with("tokio v"))
        .filter_map(|line| line.split(' ').nth(2))
        .flat_map(|features| features.split(','))
        .collect();
    assert!(features.contains(&"rt"), "{features:?}");
    assert!(!features.contains(&"net"), "{features:?}");
}
