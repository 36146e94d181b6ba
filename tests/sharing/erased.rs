//! Nobody can be erased from documents that others hold as well: as long as a planner is shared
//! that is refused, and said. Who shares no more erases as before, and nothing is left.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::laptops::Laptops;

const PLANTED: &str = "Xenia Quillfeather";

/// Files below the folder that hold the words; what the manager keeps on purpose, backups
/// and exports, is told by the erasing itself and passed by.
fn holding(folder: &Path, words: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.contains("backups") && !name.contains("exports") {
                holding(&path, words, found);
            }
        } else if fs::read(&path)
            .unwrap()
            .windows(words.len())
            .any(|bytes| bytes == words.as_bytes())
        {
            found.push(name);
        }
    }
}

#[test]
fn nobody_is_erased_while_a_planner_is_shared_and_nothing_is_left_once_it_is_not() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let person = laptops.call(0, "add_person", json!({"name": PLANTED}));
    laptops.call(
        0,
        "add_guest",
        json!({"eventId": event, "personId": person["id"], "state": "going"}),
    );
    laptops.exchange();
    let before = laptops.all[1].tables();
    let erase = json!({"personId": person["id"], "deleteBackups": true});
    assert_eq!(
        laptops.all[1].refusal("erase_person", erase.clone()),
        "shared-keeps"
    );
    assert_eq!(laptops.all[1].tables(), before);

    laptops.call(1, "stop_sharing", json!({}));
    laptops.call(1, "erase_person", erase);
    // Some bytes go only when the planner is closed.
    laptops.all[1].restart();
    let mut found = Vec::new();
    holding(laptops.all[1].folder(), PLANTED, &mut found);
    assert_eq!(found, [""; 0]);
}
