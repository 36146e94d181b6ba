//! One party of invented people as nine tools export it, against the numbers a
//! correct import gives.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_import::{
    Entry, ReadOptions, Reply, RowFault, Stated, WarningCode, extract, read, recognise,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;

fn data() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/party")
}

fn counted<T: Ord + Copy>(
    going: &[&Entry],
    of: fn(&Entry) -> &Stated<T>,
    code: fn(T) -> &'static str,
) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for entry in going {
        for value in of(entry).codes() {
            *counts.entry(code(value).to_owned()).or_insert(0) += 1;
        }
    }
    counts
}

#[test]
fn every_list_gives_its_numbers() {
    let folder = data();
    let expected: BTreeMap<String, Value> =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let mut differences = Vec::new();
    // What they come to together is no file.
    for (file, wanted) in expected.iter().filter(|(file, _)| *file != "all files") {
        let path = folder.join(file);
        let table = read(
            &std::fs::read(&path).unwrap(),
            file,
            &ReadOptions::default(),
        )
        .unwrap();
        let recognition = recognise(&table);
        let result = extract(&table, &recognition.mapping);
        let with = |reply| {
            result
                .people
                .iter()
                .filter(|e| e.reply == Some(reply))
                .collect::<Vec<_>>()
        };
        let going = with(Reply::Going);
        let heads: u64 = going
            .iter()
            .map(|e| 1 + u64::from(e.plus_ones.unwrap_or(0)))
            .sum();
        let diets = counted(&going, |e| &e.diet, samovar_import::Diet::code);
        let allergies = counted(&going, |e| &e.allergens, samovar_import::Allergen::code);
        let got = [
            ("rows", Value::from(result.rows)),
            ("people", Value::from(result.people.len())),
            ("going", Value::from(going.len())),
            ("maybe", Value::from(with(Reply::Maybe).len())),
            ("declined", Value::from(with(Reply::Declined).len())),
            ("waitlisted", Value::from(with(Reply::Waitlisted).len())),
            ("headcount", Value::from(heads)),
            ("going_diets", serde_json::to_value(diets).unwrap()),
            ("going_allergies", serde_json::to_value(allergies).unwrap()),
        ];
        for (key, value) in got {
            let want = wanted.get(key).filter(|want| !want.is_null());
            if want.is_some_and(|want| *want != value) {
                differences.push(format!(
                    "{file} {key}: {} wanted, {value} got",
                    want.unwrap()
                ));
            }
        }
        let used: usize = result.people.iter().map(|e| e.lines.len()).sum();
        assert_eq!(used, result.rows, "{file}: a row was lost or counted twice");
        // Sums are named as left out; nobody else stays out.
        let summaries = |row: &samovar_import::Rejected| row.why == RowFault::SummaryRow;
        assert!(result.rejected.iter().all(summaries), "{file}");
    }
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn one_party_has_one_set_of_people_in_all_files() {
    let folder = data();
    let mut names: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if file == "expected.json" {
            continue;
        }
        let table = read(
            &std::fs::read(&path).unwrap(),
            &file,
            &ReadOptions::default(),
        )
        .unwrap();
        for person in extract(&table, &recognise(&table).mapping).people {
            // One file was saved in an encoding that lacks some letters, and says so.
            if person
                .warnings
                .iter()
                .any(|warning| warning.code == WarningCode::LostLetters)
            {
                assert_eq!(
                    (file.as_str(), person.name.display.as_str()),
                    ("excel-ru-cp1251.csv", "Erik ?ngstr?m")
                );
                continue;
            }
            for address in person.emails {
                names
                    .entry(address)
                    .or_default()
                    .insert(file.clone(), person.name.display.clone());
            }
        }
    }
    assert_eq!(names.len(), 120);
    let split: Vec<_> = names
        .iter()
        .filter(|(_, by_file)| {
            by_file
                .values()
                .collect::<std::collections::BTreeSet<_>>()
                .len()
                > 1
        })
        .collect();
    assert_eq!(
        split,
        Vec::<(&String, &BTreeMap<String, String>)>::new(),
        "names differ between files"
    );
}
