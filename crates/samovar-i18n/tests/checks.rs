//! What the build says when the two languages disagree: each case is a pair of
//! small files and the whole list of complaints.

#![allow(clippy::expect_used)]

#[path = "../build/check.rs"]
mod check;
#[path = "../build/pattern.rs"]
mod pattern;

use check::{Checked, Source, messages};

fn sources(en: &str, ru: &str) -> Vec<Source> {
    [("en", en), ("ru", ru)]
        .into_iter()
        .map(|(lang, text)| Source {
            lang,
            name: "guest.ftl".to_owned(),
            text: text.to_owned(),
        })
        .collect()
}

#[track_caller]
fn complaints(en: &str, ru: &str, expected: &[&str]) {
    assert_eq!(
        messages(&sources(en, ru)).expect_err("the build goes on"),
        expected
    );
}

#[test]
fn agreeing_files_give_keys_with_sorted_variables_and_the_english_text() {
    let en = "guest-came = { $name } came with { $count ->\n    [one] a friend\n   *[other] { $count } friends\n }\n# A comment\nguest-title = Guests\n";
    let ru = "guest-title = Гости\nguest-came = На месте: { $name }, { $count ->\n  [one] { $count } спутник\n  [few] { $count } спутника\n  [many] { $count } спутников\n *[other] { $count } спутника\n }\n";
    assert_eq!(
        messages(&sources(en, ru)).expect("the files agree"),
        [
            Checked {
                key: "guest-came".to_owned(),
                file: "guest.ftl".to_owned(),
                variables: vec!["count".to_owned(), "name".to_owned()],
                english: "{ $name } came with { $count ->\n    [one] a friend\n   *[other] { $count } friends\n }".to_owned(),
            },
            Checked {
                key: "guest-title".to_owned(),
                file: "guest.ftl".to_owned(),
                variables: vec![],
                english: "Guests".to_owned(),
            },
        ]
    );
}

#[test]
fn key_missing_in_either_language_is_named_with_its_file() {
    complaints(
        "guest-a = A\nguest-b = B\n",
        "guest-b = Б\nguest-c = В\n",
        &[
            "ftl/en/guest.ftl: `guest-c` is missing; ftl/ru/guest.ftl has it",
            "ftl/ru/guest.ftl: `guest-a` is missing; ftl/en/guest.ftl has it",
        ],
    );
}

#[test]
fn different_variables_are_listed_for_both_languages() {
    complaints(
        "guest-a = { $name } { $count }\nguest-b = { guest-a }",
        "guest-a = { $name }\nguest-b = Б",
        &[
            "ftl/en/guest.ftl and ftl/ru/guest.ftl: `guest-a` uses $count $name in English and $name in Russian; use the same variables in both",
            "ftl/en/guest.ftl and ftl/ru/guest.ftl: `guest-b` uses $count $name in English and none in Russian; use the same variables in both",
        ],
    );
}

#[test]
fn broken_line_is_named_by_number() {
    complaints(
        "guest-a = A\nguest-b B\n",
        "guest-a = А\n",
        &[
            "ftl/en/guest.ftl:2: Expected a token starting with \"=\"; mend the line or indent it under its key",
        ],
    );
}

#[test]
fn empty_text_is_refused_but_one_form_may_be_silent() {
    complaints(
        "guest-a = { \"\" } { \" \" }\nguest-b = { $kind ->\n    [talk] { $kind }\n   *[other] {\"\"}\n }\n",
        "guest-a =\nguest-b = { $kind }\n",
        &[
            "ftl/en/guest.ftl: `guest-a` is empty; write the text or remove the key",
            "ftl/ru/guest.ftl: `guest-a` is missing; ftl/en/guest.ftl has it",
            "ftl/ru/guest.ftl:1: Expected a message field for \"guest-a\"; mend the line or indent it under its key",
        ],
    );
}

#[test]
fn russian_count_without_its_four_forms_is_refused() {
    complaints(
        "guest-a = { $count ->\n    [one] guest\n   *[other] guests\n }\nguest-b = { NUMBER($count) ->\n   *[many] guests\n }\n",
        "guest-a = { $count ->\n    [one] гость\n   *[many] гостей\n }\nguest-b = { $count }\n",
        &[
            "ftl/en/guest.ftl: `guest-b` counts something but lacks [one] *[other]; add the form",
            "ftl/ru/guest.ftl: `guest-a` counts something but lacks [few] *[other]; add the form",
        ],
    );
}

#[test]
fn selector_on_a_word_needs_no_plural_forms() {
    let text = "guest-a = { $sides ->\n    [both] A\n   *[other] B\n }\n";
    assert!(messages(&sources(text, text)).is_ok());
}

#[test]
fn key_standing_twice_or_in_another_file_is_refused() {
    let mut sources = sources("guest-a = A\n", "guest-a = А\nguest-b = Б\n");
    for (lang, name, text) in [
        ("en", "other.ftl", "guest-a = A\nguest-b = B\n"),
        ("ru", "other.ftl", "# nothing yet\n"),
    ] {
        sources.push(Source {
            lang,
            name: name.to_owned(),
            text: text.to_owned(),
        });
    }
    assert_eq!(
        messages(&sources).expect_err("the build goes on"),
        [
            "ftl/en/other.ftl: `guest-a` is already in ftl/en/guest.ftl; remove one",
            "ftl/ru/guest.ftl: `guest-a` stands in ftl/en/other.ftl; move it to the file of the same name",
            "ftl/ru/guest.ftl: `guest-b` stands in ftl/en/other.ftl; move it to the file of the same name",
        ]
    );
}

#[test]
fn word_of_another_file_is_not_referred_to() {
    let mut sources = sources("guest-a = { other-a } { -brand }\n", "guest-a = x\n");
    for (lang, text) in [("en", "-brand = B\nother-a = A\n"), ("ru", "other-a = A\n")] {
        sources.push(Source {
            lang,
            name: "other.ftl".to_owned(),
            text: text.to_owned(),
        });
    }
    assert_eq!(
        messages(&sources).expect_err("the build goes on"),
        [
            "ftl/en/guest.ftl: `guest-a` refers to `-brand`, which stands in other.ftl; move it here",
            "ftl/en/guest.ftl: `guest-a` refers to `other-a`, which stands in other.ftl; move it here",
        ]
    );
}

#[test]
fn odd_keys_attributes_functions_and_dangling_references_are_refused() {
    let text = "Guest_a = A\nguest-b = B\n    .hint = H\nguest-c = { DATETIME($at) }\nguest-d = { guest-e } { -brand }\n";
    let complaints: Vec<String> = ["en", "ru"]
        .iter()
        .flat_map(|lang| {
            [
                "`Guest_a`: write keys in small letters, digits and single hyphens",
                "`guest-b` has an attribute; make it a key of its own, like `guest-b-hint`",
                "`guest-c` calls DATETIME; only NUMBER is there in Rust, so pass the text in",
                "`guest-d` refers to `-brand`, which is not there",
                "`guest-d` refers to `guest-e`, which is not there",
            ]
            .map(|what| format!("ftl/{lang}/guest.ftl: {what}"))
        })
        .collect();
    assert_eq!(
        messages(&sources(text, text)).expect_err("the build goes on"),
        complaints
    );
}
