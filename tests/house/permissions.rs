//! What the page may do, whole: a line more here is a decision, not a slip.

use std::collections::BTreeSet;
use std::fs;

use samovar_tests::place;
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let text = fs::read_to_string(place::project().join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The commands listed in the build script, where each gets its permission.
fn commands() -> BTreeSet<String> {
    let script = fs::read_to_string(place::project().join("src-tauri/build.rs")).unwrap();
    let list = script
        .split("COMMANDS: &[&str] = &[")
        .nth(1)
        .unwrap()
        .split("];")
        .next()
        .unwrap();
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn test_one_capability_with_our_commands_and_hearing_events_only() {
    let files: Vec<_> = fs::read_dir(place::project().join("src-tauri/capabilities"))
        .unwrap()
        .collect();
    assert_eq!(files.len(), 1);
    let mut permissions: Vec<String> = vec![
        "core:event:allow-listen".to_owned(),
        "core:event:allow-unlisten".to_owned(),
    ];
    permissions.extend(
        commands()
            .iter()
            .map(|name| format!("allow-{}", name.replace('_', "-"))),
    );
    permissions.sort();

    let mut capability = read("src-tauri/capabilities/main.json");
    capability["permissions"]
        .as_array_mut()
        .unwrap()
        .sort_by_key(ToString::to_string);
    capability.as_object_mut().unwrap().remove("description");
    assert_eq!(
        capability,
        json!({"identifier": "main", "local": true, "windows": ["main", "clock", "show"], "permissions": permissions})
    );
}

#[test]
fn test_every_command_of_the_shell_needs_a_permission() {
    let handlers = fs::read_to_string(place::project().join("src-tauri/src/lib.rs")).unwrap();
    let list = handlers
        .split("generate_handler![")
        .nth(1)
        .unwrap()
        .split("])")
        .next()
        .unwrap();
    let handled: BTreeSet<String> = list
        .split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    assert_eq!(handled, commands());
}

#[test]
fn test_page_loads_nothing_from_elsewhere() {
    let app = &read("tauri.conf.json")["app"];
    assert_eq!(
        app["security"],
        json!({
            "capabilities": ["main"],
            "freezePrototype": true,
            "csp": {
                "default-src": "'none'",
                "script-src": "'self'",
                "style-src": "'self'",
                "img-src": "'self' data: blob:",
                "font-src": "'self'",
                "connect-src": "ipc: http://ipc.localhost",
                "object-src": "'none'",
                "base-uri": "'none'",
                "form-action": "'none'",
                "frame-src": "'none'"
            }
        })
    );
    assert_eq!(app.get("withGlobalTauri"), None);
    let windows = app["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    assert_eq!(
        (&windows[0]["label"], &windows[0]["create"]),
        (&json!("main"), &json!(false))
    );
}
