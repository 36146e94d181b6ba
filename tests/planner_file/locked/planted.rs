//! What is planted in a planner to be looked for on the disk: a name, an address, an
//! allergy, a title and a note, in Latin and Cyrillic letters. No word of it stands in the
//! program or its sample, and the people are invented.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use flate2::read::GzDecoder;
use samovar_core::Planner;
use serde_json::{Value, json};

use crate::commands::call;

pub const NAMES: [&str; 2] = ["Zephyrina Quillfeather", "Щедролюба Чайковничья"];
pub const EMAILS: [&str; 2] = ["zephyrina@planted.example", "sweetlime@planted.example"];
const ALLERGIES: &str = "tanacetum-sprigs, пижмовый-отвар";
const TITLE: &str = "Midnight Kettledrummers / Полуночные Самоварники";
const NOTES: &str = "keeps-it-under-the-fern, прячет-под-папоротником";

/// The parts that give one of them away, in small letters.
const NEEDLES: [&str; 10] = [
    "quillfeather",
    "чайковничья",
    "zephyrina@planted",
    "sweetlime@planted",
    "tanacetum-sprigs",
    "пижмовый-отвар",
    "kettledrummers",
    "самоварники",
    "under-the-fern",
    "под-папоротником",
];

pub fn event() -> Value {
    json!({"title": TITLE, "starts": "2030-12-18T19:00", "zone": "Europe/Moscow",
           "capacity": 50, "organizerEmail": EMAILS[1]})
}

/// Of the first name; the second comes with a list.
pub fn person() -> Value {
    json!({"name": NAMES[0], "emails": [EMAILS[0]], "dietNote": ALLERGIES, "notes": NOTES})
}

pub fn list() -> String {
    format!("Name,E-mail,RSVP\n{},{},yes\n", NAMES[1], EMAILS[1])
}

/// All of it, by commands; gives the event.
pub fn plant(planner: &Planner) -> Value {
    let event = call(planner, "create_event", event())["id"].clone();
    let person = call(planner, "add_person", person())["id"].clone();
    let invited = json!({"eventId": event, "personIds": [person]});
    call(planner, "invite_people", invited);
    let second = json!({"eventId": event, "name": NAMES[1], "email": EMAILS[1], "state": "going"});
    call(planner, "add_guest", second);
    event
}

/// Where something of it, or one of these words, can be read below the folders: in the
/// names of files and in every byte of them. Files and folders of these names are passed by.
pub fn traces(folders: &[&Path], but: &[&str], also: &[&str]) -> Vec<String> {
    let forms = forms(also);
    let mut found = Vec::new();
    for folder in folders {
        look(folder, but, &forms, &mut found);
    }
    found
}

fn look(folder: &Path, but: &[&str], forms: &[(Vec<u8>, String)], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if but.iter().any(|but| name == *but) {
            continue;
        }
        let mut seen = words_in(name.to_string_lossy().to_lowercase().as_bytes(), forms);
        if path.is_dir() {
            look(&path, but, forms, found);
        } else if let Ok(bytes) = fs::read(&path) {
            seen.extend(words_in(&bytes, forms));
            // Any program unpacks a packed backup.
            let mut unpacked = Vec::new();
            if GzDecoder::new(bytes.as_slice())
                .read_to_end(&mut unpacked)
                .is_ok()
            {
                seen.extend(words_in(&unpacked, forms));
            }
        }
        found.extend(
            seen.into_iter()
                .map(|word| format!("{}: {word}", path.display())),
        );
    }
}

/// The bytes of each word: in small, large and mixed letters, of one and of two bytes.
fn forms(also: &[&str]) -> Vec<(Vec<u8>, String)> {
    let mut forms = Vec::new();
    for word in NEEDLES.iter().chain(also) {
        let mut mixed = word.chars();
        let first: String = mixed
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        let mixed = first + mixed.as_str();
        let mut ways = vec![word.to_lowercase(), word.to_uppercase(), mixed];
        ways.push((*word).to_owned());
        ways.sort();
        ways.dedup();
        for way in ways {
            let wide = way.encode_utf16();
            forms.push((
                wide.clone().flat_map(u16::to_le_bytes).collect(),
                (*word).to_owned(),
            ));
            forms.push((
                wide.flat_map(u16::to_be_bytes).collect(),
                (*word).to_owned(),
            ));
            forms.push((way.into_bytes(), (*word).to_owned()));
        }
    }
    forms
}

/// One walk through the bytes for all forms together.
fn words_in(bytes: &[u8], forms: &[(Vec<u8>, String)]) -> Vec<String> {
    let mut by_first: Vec<Vec<&(Vec<u8>, String)>> = vec![Vec::new(); 256];
    for form in forms {
        by_first[usize::from(form.0[0])].push(form);
    }
    let mut found = Vec::new();
    for (at, first) in bytes.iter().enumerate() {
        for (form, word) in &by_first[usize::from(*first)] {
            if bytes[at..].starts_with(form) && !found.contains(word) {
                found.push(word.clone());
            }
        }
    }
    found
}

/// Else nothing that is found nowhere would mean anything.
#[test]
fn what_is_planted_is_found_in_a_planner_that_is_not_locked_and_in_its_names() {
    let desk = super::desk(None);
    plant(&desk.planner);
    fs::write(desk.folder.path().join("Quillfeather.txt"), "").unwrap();
    let wide: Vec<u8> = NAMES[1].encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(desk.folder.path().join("wide"), wide).unwrap();
    let packed = call(&desk.planner, "back_up", json!({}))["path"].clone();
    let samovar_tests::desk::Desk { planner, folder } = desk;
    drop(planner);
    let found = traces(&[folder.path()], &[], &[]);
    for needle in NEEDLES {
        let inside = format!("planner.samovar: {needle}");
        assert!(
            found.iter().any(|line| line.ends_with(&inside)),
            "{needle}: {found:?}"
        );
    }
    for line in [
        "Quillfeather.txt: quillfeather",
        "wide: чайковничья",
        &format!("{}: quillfeather", packed.as_str().unwrap()),
    ] {
        assert!(found.iter().any(|found| found.ends_with(line)), "{line}");
    }
}
