//! For any cell, in every kind of answer: its words are all understood, or it
//! is listed as unclear, or its words are kept. And never "nothing" beside an
//! allergy, whatever stands around it.
//!
//! `SAMOVAR_FUZZ_RUNS=100000 cargo test -p samovar-import --test consumed` runs
//! it for long.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use samovar_import::{
    About, Allergen, Column, Diet, Entry, Field, Format, Mapping, Row, Stated, Table, extract,
};

fn runs() -> ProptestConfig {
    let runs = std::env::var("SAMOVAR_FUZZ_RUNS").ok();
    ProptestConfig {
        cases: runs.and_then(|runs| runs.parse().ok()).unwrap_or(512),
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..ProptestConfig::default()
    }
}

/// Words that one grammar or another knows.
const WORDS: &[&str] = &[
    "да",
    "нет",
    "yes",
    "no",
    "not",
    "не",
    "буду",
    "приду",
    "не смогу",
    "going",
    "can't",
    "maybe",
    "возможно",
    "спасибо",
    "sorry",
    "но",
    "but",
    "с женой",
    "+1",
    "2",
    "двое",
    "without",
    "без",
    "my wife",
    "and",
    "и",
    "I",
    "нас",
    "трое",
    "вдвоём",
    "people",
    "чел",
    "если",
    "if",
    "late",
    "опоздаю",
    "only",
    "только",
    "except",
    "кроме",
    "free",
    "allergy",
    "аллергия",
    "allergic to",
    "аллергии нет",
    "vegan",
    "веган",
    "gluten",
    "орехи",
    "nuts",
    "fish",
    "рыбу",
    "ем",
    "не ем",
    "I eat",
    "everything",
    "всё",
    "please",
    "на",
    "waitlist",
    "cancelled",
    "вроде",
    "think",
    "непереносимость",
    "intolerant",
    "diet",
    "none",
    "ничего",
    "true",
    "halal",
    "milk",
    "молоко",
];

/// Words that no grammar knows.
const NOISE: &[&str] = &[
    "zebra",
    "бурундук",
    "qwzx",
    "жщъ",
    "ħello",
    "שלום",
    "مرحبا",
    "北京",
    "flummoxed",
    "ыыъ",
    "kvass-ish",
];

const BETWEEN: &[&str] = &[
    " ", ", ", " - ", " — ", "/", " & ", " + ", "; ", ". ", "! ", " (", ") ", "\n", ": ", "? ",
];

#[derive(Clone, Copy, Debug)]
struct Question {
    field: Field,
    abouts: &'static [About],
}

const QUESTIONS: &[Question] = &[
    Question {
        field: Field::Reply,
        abouts: &[About::Reply],
    },
    Question {
        field: Field::PlusOnes,
        abouts: &[About::PlusOnes],
    },
    Question {
        field: Field::PartySize,
        abouts: &[About::PlusOnes],
    },
    Question {
        field: Field::Diet,
        abouts: &[About::Diet, About::Allergens],
    },
    Question {
        field: Field::Allergies,
        abouts: &[About::Diet, About::Allergens],
    },
    Question {
        field: Field::DietAndAllergies,
        abouts: &[About::Diet, About::Allergens],
    },
];

fn entry(cell: &str, field: Field) -> Entry {
    let table = table(vec![vec!["Ann Ash".to_owned(), cell.to_owned()]]);
    let mapping = Mapping {
        fields: vec![Field::FullName, field],
        ..Mapping::default()
    };
    let mut people = extract(&table, &mapping).people;
    assert_eq!(people.len(), 1, "{cell:?}");
    people.remove(0)
}

fn table(rows: Vec<Vec<String>>) -> Table {
    let columns = rows[0]
        .iter()
        .enumerate()
        .map(|(index, _)| Column {
            index,
            header: format!("Column {index}"),
            samples: Vec::new(),
        })
        .collect();
    Table {
        format: Format::Csv,
        encoding: "UTF-8".to_owned(),
        delimiter: Some(','),
        sheets: Vec::new(),
        sheet: None,
        header_row: Some(1),
        columns,
        rows: rows
            .into_iter()
            .zip(2..)
            .map(|(cells, line)| Row { line, cells })
            .collect(),
        rejected_lines: Vec::new(),
        skipped_lines: Vec::new(),
        lists_beside: Default::default(),
    }
}

fn listed(entry: &Entry, abouts: &[About]) -> bool {
    entry
        .unclear
        .iter()
        .any(|unclear| abouts.contains(&unclear.about))
}

fn cell(words: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(
        (prop::sample::select(words), prop::sample::select(BETWEEN)),
        0..most,
    )
    .prop_map(|parts| {
        parts
            .into_iter()
            .map(|(word, sep)| format!("{word}{sep}"))
            .collect()
    })
}

fn says_nothing<T: Ord>(said: &Stated<T>) -> bool {
    *said == Stated::Nothing
}

proptest! {
    #![proptest_config(runs())]

    /// A word that is not understood leaves a trace.
    #[test]
    fn no_word_is_lost(before in cell(WORDS, 5), noise in prop::sample::select(NOISE), after in cell(WORDS, 5)) {
        let cell = format!("{before} {noise} {after}");
        for question in QUESTIONS {
            let entry = entry(&cell, question.field);
            let kept = [&entry.diet_note, &entry.note]
                .into_iter()
                .flatten()
                .any(|note| note.contains(noise));
            prop_assert!(listed(&entry, question.abouts) || kept, "{:?} {cell:?} {entry:?}", question.field);
            let food = matches!(question.field, Field::Diet | Field::Allergies | Field::DietAndAllergies);
            if food {
                prop_assert!(entry.diet_note.is_some(), "{cell:?}");
                prop_assert!(!says_nothing(&entry.diet) && !says_nothing(&entry.allergens), "{cell:?} {entry:?}");
            }
        }
    }

    /// An allergen that is named is believed, or the words are kept.
    #[test]
    fn no_allergy_is_lost(
        before in cell(WORDS, 4),
        named in prop::sample::select(&[
            ("peanuts", Allergen::Peanuts), ("арахис", Allergen::Peanuts), ("celery", Allergen::Celery),
            ("сельдерей", Allergen::Celery), ("кунжут", Allergen::Sesame), ("mustard", Allergen::Mustard),
            ("яйца", Allergen::Eggs), ("prawns", Allergen::Crustaceans),
        ][..]),
        after in cell(WORDS, 4),
    ) {
        let (word, allergen) = named;
        let cell = format!("{before} {word} {after}");
        for field in [Field::Diet, Field::Allergies, Field::DietAndAllergies] {
            let entry = entry(&cell, field);
            let believed = entry.allergens.codes().any(|code| code == allergen);
            prop_assert!(believed || entry.diet_note.is_some(), "{field:?} {cell:?} {entry:?}");
            prop_assert!(!says_nothing(&entry.allergens), "{field:?} {cell:?} {entry:?}");
        }
    }

    /// Whatever is written: no panic, no number beyond reason, and what says
    /// nothing at all says so.
    #[test]
    fn any_text_is_read(cell in "\\PC{0,60}") {
        for question in QUESTIONS {
            let entry = entry(&cell, question.field);
            prop_assert!(entry.plus_ones.unwrap_or(0) <= 200, "{cell:?}");
            for unclear in &entry.unclear {
                let known = match unclear.about {
                    About::Reply => unclear.taken_as.is_empty() || samovar_import::Reply::parse(&unclear.taken_as).is_some(),
                    About::PlusOnes => unclear.taken_as.is_empty() || unclear.taken_as.parse::<u32>().is_ok(),
                    About::Diet => unclear.taken_as.split('+').all(|c| matches!(c, "" | "none") || Diet::parse(c).is_some()),
                    About::Allergens => unclear.taken_as.split('+').all(|c| matches!(c, "" | "none") || Allergen::parse(c).is_some()),
                };
                prop_assert!(known, "{unclear:?}");
            }
        }
    }

    /// Words of several grammars in any order: a yes and a no together are
    /// never plain.
    #[test]
    fn yes_and_no_together_are_unclear(
        first in prop::sample::select(&["yes", "да", "I'll be there", "приду"][..]),
        sep in prop::sample::select(&[". ", ", ", "! ", "\n"][..]),
        second in prop::sample::select(&["no", "нет", "can't make it", "не смогу"][..]),
        turned in any::<bool>(),
    ) {
        let cell = if turned { format!("{second}{sep}{first}") } else { format!("{first}{sep}{second}") };
        let entry = entry(&cell, Field::Reply);
        prop_assert!(listed(&entry, &[About::Reply]), "{cell:?} {entry:?}");
    }
}

#[test]
fn ten_thousand_sentences_and_a_letter_in_a_cell_are_read() {
    let row = |name: String, cell: &str| {
        let mut cells = vec![name];
        cells.extend([cell; 4].map(str::to_owned));
        cells
    };
    let word =
        |list: &[&str], at: usize, step: usize| list[(at * step + at / 7) % list.len()].to_owned();
    let mut rows: Vec<Vec<String>> = (0..10_000)
        .map(|at| {
            let parts = [word(WORDS, at, 3), word(NOISE, at, 5), word(WORDS, at, 11)];
            row(
                format!("Guest N{at} Ash"),
                &format!("{} {at}", parts.join(" ")),
            )
        })
        .collect();
    rows.push(row("Lena Long".to_owned(), &"слово ".repeat(90)));
    rows.push(row("Rami Right".to_owned(), "نعم سأحضر حساسية من المكسرات"));
    let table = table(rows);
    let mapping = Mapping {
        fields: vec![
            Field::FullName,
            Field::Reply,
            Field::PlusOnes,
            Field::Diet,
            Field::Allergies,
        ],
        ..Mapping::default()
    };
    let people = extract(&table, &mapping).people;
    assert_eq!(people.len(), 10_002);
    let silent: Vec<&Entry> = people
        .iter()
        .filter(|entry| {
            !listed(entry, &[About::Reply])
                || !listed(entry, &[About::PlusOnes])
                || entry.diet_note.is_none()
        })
        .collect();
    assert_eq!(silent, Vec::<&Entry>::new());
    assert_eq!(people[10_001].reply, None);
}
