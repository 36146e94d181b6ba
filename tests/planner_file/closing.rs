//! A closed planner is one file: nothing of it stays in SQLite's journal, so
//! that whoever copies the file has everything.

use samovar_tests::desk::Desk;
use serde_json::json;

#[test]
fn closed_planner_is_one_file() {
    let desk = Desk::new();
    // A reader is opened before and after the write, as screens do.
    desk.call("home", json!({}));
    desk.call("add_person", json!({ "name": "Anna Petrova" }));
    desk.call("home", json!({}));
    let Desk { planner, folder } = desk;
    drop(planner);
    let mut left: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["planner.samovar", "planner.samovar.lock"]);
}
