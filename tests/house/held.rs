//! Whoever makes mails asks first who may be written to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use samovar_tests::place;

/// What a mail is made of.
const MAKES: &str = "use samovar_mail::{";
/// The one place that knows who said stop and which addresses are held.
const ASKS: &str = "consent::standing";

/// The rooms of the core, each with all that its files say.
fn rooms() -> BTreeMap<String, String> {
    let root = place::project().join("crates/samovar-core/src");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let said: &mut String = found.entry(name).or_default();
        read(&path, said);
    }
    found
}

fn read(path: &Path, said: &mut String) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), said);
        }
    } else if path.extension().is_some_and(|ending| ending == "rs") {
        said.push_str(&fs::read_to_string(path).unwrap());
    }
}

#[test]
fn test_every_room_that_makes_mails_asks_who_may_be_written_to() {
    let making: Vec<(String, bool)> = rooms()
        .into_iter()
        .filter(|(_, said)| said.contains(MAKES))
        .map(|(room, said)| (room, said.contains(ASKS)))
        .collect();
    let asking = ["invitation", "message", "order"].map(|room| (room.to_owned(), true));
    assert_eq!(making, asking);
}
