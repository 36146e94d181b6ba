//! The words as a reader sees them.

#![allow(clippy::expect_used)]

use samovar_i18n::{Arg, KEYS, Lang, msg, text};

const SPACE: char = '\u{202f}';

#[test]
fn counts_take_the_right_form_in_both_languages() {
    let cases: [(Arg, &str, &str); 18] = [
        (0.into(), "0 guests", "0 гостей"),
        (1.into(), "1 guest", "1 гость"),
        (2.into(), "2 guests", "2 гостя"),
        (5.into(), "5 guests", "5 гостей"),
        (11.into(), "11 guests", "11 гостей"),
        (12.into(), "12 guests", "12 гостей"),
        (14.into(), "14 guests", "14 гостей"),
        (21.into(), "21 guests", "21 гость"),
        (22.into(), "22 guests", "22 гостя"),
        (25.into(), "25 guests", "25 гостей"),
        (101.into(), "101 guests", "101 гость"),
        (111.into(), "111 guests", "111 гостей"),
        (112.into(), "112 guests", "112 гостей"),
        (121.into(), "121 guests", "121 гость"),
        (1.5.into(), "1.5 guests", "1,5 гостя"),
        (1001.into(), "1,001 guests", "1 001 гость"),
        (10_002.into(), "10,002 guests", "10 002 гостя"),
        (100_000.into(), "100,000 guests", "100 000 гостей"),
    ];
    for (count, en, ru) in cases {
        assert_eq!(msg::guest_count(Lang::En, &count), en);
        assert_eq!(
            msg::guest_count(Lang::Ru, &count).replace(SPACE, " "),
            ru,
            "{count:?}"
        );
    }
}

#[test]
fn facts_go_in_without_isolation_marks() {
    assert_eq!(
        msg::error_disk_full(Lang::En),
        text(Lang::En, "error-disk-full", &[]).expect("the key is there")
    );
    for lang in Lang::ALL {
        let said = msg::error_file_missing(lang, "/tmp/<b>$path</b>.samovar");
        assert!(said.contains("/tmp/<b>$path</b>.samovar"), "{said}");
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said}");
    }
}

#[test]
fn unknown_key_has_no_text() {
    assert_eq!(text(Lang::En, "guest-nobody", &[]), None);
}

#[test]
fn every_key_speaks_in_both_languages_once_its_facts_are_given() {
    for (key, variables) in KEYS {
        let facts: Vec<(&str, Arg)> = variables.iter().map(|name| (*name, 5.into())).collect();
        for lang in Lang::ALL {
            let said = text(lang, key, &facts).expect("the key is there");
            assert!(!said.trim().is_empty(), "{key} in {lang}");
            assert!(!said.contains("{$"), "{key} in {lang} lacks a fact: {said}");
        }
    }
}

#[test]
fn every_error_says_more_than_one_thing() {
    // What happened, what is safe, what to do: never a lone sentence.
    for (key, variables) in KEYS.iter().filter(|(key, _)| key.starts_with("error-")) {
        let facts: Vec<(&str, Arg)> = variables.iter().map(|name| (*name, 5.into())).collect();
        for lang in Lang::ALL {
            let said = text(lang, key, &facts).expect("the key is there");
            let sentences = said.split(". ").count();
            assert!(
                said.ends_with('.') && sentences > 1,
                "{key} in {lang}: {said}"
            );
        }
    }
}
