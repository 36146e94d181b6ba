//! No stored code stands bare in what people read: the terminal and the lists
//! for spreadsheets. The window's own walk is `features/history/change.test.ts`.

use std::collections::BTreeSet;
use std::path::Path;

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::place;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

const STATES: [&str; 6] = [
    "going",
    "invited",
    "maybe",
    "declined",
    "waitlisted",
    "cancelled",
];

/// The codes that have words: `diet-<code>`, `allergen-<code>`.
fn codes_of(noun: &str) -> Vec<String> {
    let words = place::project().join("crates/samovar-i18n/ftl/en/catering.ftl");
    let alone = [
        "not-asked",
        "none",
        "other",
        "own-words",
        "not-stated",
        "none-held",
    ];
    let codes: Vec<String> = std::fs::read_to_string(words)
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix(noun)?.strip_prefix('-')?.split_once(" ="))
        .map(|(code, _)| code.to_owned())
        .filter(|code| !alone.contains(&code.as_str()))
        .collect();
    assert!(codes.len() > 12, "{codes:?}");
    codes
}

/// An event in which every code of food and every reply stands somewhere.
fn furnish(path: &Path) -> String {
    let planner = Planner::open(path, system_clock()).unwrap();
    let call = |name: &str, request: Value| -> Value {
        dispatch(&planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    };
    let event = call(
        "create_event",
        json!({"title": "Чай", "starts": "2030-12-18T19:00", "foodPlanned": "yes"}),
    )["id"]
        .clone();
    let guest = |name: String, state: &str, food: Value| -> Value {
        let guest = call(
            "add_guest",
            json!({"eventId": event, "name": name, "state": state}),
        )["row"]["id"]
            .clone();
        let mut request = food;
        request["guestId"] = guest.clone();
        call("edit_guest", request);
        guest
    };
    for (number, diet) in codes_of("diet").iter().enumerate() {
        guest(format!("Гость {number}"), "going", json!({"diets": [diet]}));
        call(
            "add_dish",
            json!({"eventId": event, "name": format!("Блюдо {number}"), "diets": [diet],
                   "allergens": ["milk", "eggs", "gluten", "fish", "crustaceans"]}),
        );
    }
    for (number, allergen) in codes_of("allergen").iter().enumerate() {
        guest(
            format!("Аллергик {number}"),
            "going",
            json!({"diets": ["vegan", "gluten-free"], "allergens": [allergen, "other"]}),
        );
        call(
            "add_dish",
            json!({"eventId": event, "name": format!("Суп {number}"), "course": "snack",
                   "allergens": ["celery"], "traces": [allergen, "other"]}),
        );
    }
    guest(
        "Слова".to_owned(),
        "going",
        json!({"diets": ["none"], "dietNote": "без лука"}),
    );
    for (number, state) in STATES.iter().enumerate() {
        let came = guest(format!("Ответ {number}"), state, json!({}));
        call(
            "check_in_guest",
            json!({"guestId": came, "admitAnyway": true, "early": true}),
        );
    }
    call(
        "add_walk_in",
        json!({"eventId": event, "name": "Прохожий", "early": true}),
    );
    call("add_dish", json!({"eventId": event, "name": "Пирог"}));
    event.as_str().unwrap().to_owned()
}

/// Words of the text that are codes, or sets of them.
fn bare(text: &str, codes: &BTreeSet<&str>) -> Vec<String> {
    text.split(|letter: char| !(letter.is_ascii_lowercase() || "-+".contains(letter)))
        .filter(|word| {
            codes.contains(word)
                || (word.contains('+') && word.split('+').all(|part| codes.contains(part)))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn test_no_code_stands_bare_in_the_terminal_or_a_list() {
    let terminal = Terminal::new();
    let event = furnish(&terminal.planner);
    let (diets, allergens) = (codes_of("diet"), codes_of("allergen"));
    let mut codes: BTreeSet<&str> = diets.iter().chain(&allergens).map(String::as_str).collect();
    codes.extend(STATES);
    codes.extend([
        "not-asked",
        "none",
        "not-stated",
        "own-words",
        "other",
        "walk-in",
        "manual",
        "party",
        "main",
        "snack",
        "arrival",
        "void",
        "draft",
    ]);
    // An English sentence has some of these words by right.
    let compound: BTreeSet<&str> = codes
        .iter()
        .copied()
        .filter(|code| code.contains('-') && !["walk-in", "lactose-free"].contains(code))
        .collect();
    for (lang, codes) in [("ru", &codes), ("en", &compound)] {
        let run = |arguments: &[&str]| terminal.says(&[&["--lang", lang], arguments].concat());
        for arguments in [
            &["headcount", "--event", &event][..],
            &["dishes", "--event", &event],
            &["event", "show", &event],
            &["event", "list"],
            &["guests", "--event", &event],
            &["history", "--event", &event],
        ] {
            let text = run(arguments);
            assert!(text.contains("Чай") || text.lines().count() > 3, "{text}");
            assert_eq!(bare(&text, codes), [""; 0], "{lang} {arguments:?}");
        }
        for (list, of) in [
            ("guests", Some(&event)),
            ("people", None),
            ("check-ins", Some(&event)),
        ] {
            let file = terminal.at(&format!("{list}-{lang}.csv"));
            let mut arguments = vec!["export", list, "-o", file.as_str()];
            if let Some(event) = of {
                arguments.extend(["--event", event]);
            }
            // The language of lists is the screen's where the terminal does not say.
            terminal.call("edit_settings", &json!({ "language": lang }));
            run(&arguments);
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(text.lines().count() > 5, "{text}");
            assert_eq!(bare(&text, codes), [""; 0], "{lang} {list}");
        }
    }
}
