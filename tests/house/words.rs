//! Every error says something in English and in Russian.

use std::collections::BTreeSet;
use std::fs;

use samovar_core::Code;
use samovar_tests::place;

/// The keys of all messages of a language.
fn keys(lang: &str) -> BTreeSet<String> {
    let folder = place::project().join("crates/samovar-i18n/ftl").join(lang);
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        keys.extend(
            text.lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
                .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned())),
        );
    }
    keys
}

#[test]
fn test_every_error_code_has_words_in_both_languages() {
    for lang in ["en", "ru"] {
        let keys = keys(lang);
        let silent: Vec<String> = Code::ALL
            .iter()
            .map(|code| format!("error-{}", code.as_str()))
            .filter(|key| !keys.contains(key))
            .collect();
        assert_eq!(silent, [""; 0], "{lang}");
    }
}
