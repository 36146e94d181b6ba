//! The keys against the rest of the project: the window's copy is current, and
//! nothing is translated that nobody says.

#![allow(clippy::expect_used)]

use samovar_i18n::{KEYS, typescript};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

/// Keys put together at run time, from a code that the program stores or
/// sends. Every other key stands in the sources in full.
const MADE_AT_RUN_TIME: &[&str] = &[
    "allergen-",
    "busy-effect-",
    "calendar-remark-",
    "budget-category-",
    "budget-doc-",
    "budget-heads-",
    "budget-side-",
    "budget-source-",
    "catering-admitted-",
    "catering-usual-",
    "cli-question-",
    "insights-file-",
    "insights-growth-",
    "insights-period-",
    "kpi-about-",
    "kpi-metric-",
    "kpi-trend-",
    "kpi-verdict-",
    "cue-anchor-",
    "cue-lane-",
    "run-sheet-kind-",
    "show-row-",
    "diet-",
    "duplicates-",
    "erase-mention-",
    "error-",
    "event-state-",
    "feedback-kind-",
    "feedback-way-",
    "event-kind-",
    "guest-source-",
    "guest-state-",
    "history-",
    "holds-",
    "import-field-",
    "import-reason-",
    "import-skip-",
    "import-source-",
    "invitation-change-",
    "invitation-changed-",
    "invitation-format-",
    "invitation-held-",
    "invitation-how-",
    "invitation-language-",
    "invitation-purpose-",
    "invitation-reach-",
    "invitation-sent-word-",
    "invitation-standing-",
    "list-column-",
    "list-consent-",
    "list-kind-",
    "list-over-",
    "look-",
    "mail-field-",
    "order-bill-vat-",
    "order-what-",
    "programme-file-column-",
    "programme-file-field-",
    "programme-file-format-",
    "programme-file-reason-",
    "programme-file-row-",
    "readback-fault-",
    "reply-answer-",
    "reply-fault-",
    "reply-standing-",
    "reply-warning-",
    "series-field-",
    "session-kind-",
    "programme-change-",
    "programme-field-",
    "track-colour-",
    "sitting-basis-",
    "sitting-eaters-",
    "sitting-kind-",
    "sitting-service-",
    "menu-unit-",
    "event-door-kept-",
    "person-card-message-",
    "stage-",
    "speaker-gap-",
    "speaker-state-",
    "sponsor-promise-by-",
    "sponsor-state-",
    "team-duty-kind-",
    "team-state-",
    "line-ask-",
    "mail-chip-",
    "menu-amount-",
    "message-about-",
    "message-by-",
    "message-channel-",
    "message-format-",
    "message-held-",
    "message-kind-",
    "message-look-",
    "message-markup-",
    "message-mend-",
    "message-preview-held-",
    "message-series-people-",
    "message-stage-",
    "message-unit-",
    "message-use-",
    "message-why-",
    "message-came",
    "message-expected",
    "message-going",
    "message-how-",
    "message-moved-up",
    "message-nobody-",
    "message-waiting",
    "address-hold-why-",
    "photo-part-",
    "lock-done-",
    "lock-lack-",
    "consent-answer-",
    "consent-how-",
    "consent-purpose-",
    "read-mail-kind-",
    "read-mail-standing-",
    "web-limit-",
    "web-service-",
    "web-step-bcc-",
    "web-step-new-",
];

#[test]
fn generated_messages_are_current() {
    let path = root().join("ui/src/lib/generated/messages.ts");
    let current = typescript();
    if env::var_os("SAMOVAR_WRITE_GENERATED").is_some() {
        fs::create_dir_all(path.parent().expect("the file has a folder")).expect("folder made");
        fs::write(&path, current).expect("messages.ts written");
        return;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "ui/src/lib/generated/messages.ts is behind the .ftl files; run `make generate`"
    );
}

#[test]
fn every_key_is_said_somewhere() {
    let (words, functions) = said();
    let unused: Vec<&str> = KEYS
        .iter()
        .map(|(key, _)| *key)
        .filter(|key| {
            !MADE_AT_RUN_TIME
                .iter()
                .any(|prefix| key.starts_with(prefix))
                && !words.contains(*key)
                && !functions.contains(&key.replace('-', "_"))
        })
        .collect();
    let idle: Vec<&str> = MADE_AT_RUN_TIME
        .iter()
        .copied()
        .filter(|prefix| !KEYS.iter().any(|(key, _)| key.starts_with(prefix)))
        .collect();
    if unused.is_empty() && idle.is_empty() {
        return;
    }
    let complaint = format!(
        "{} keys are said nowhere; remove them from both languages or use them:\n  {}\n\
         {} prefixes in this test begin no key; remove them here:\n  {}",
        unused.len(),
        unused.join("\n  "),
        idle.len(),
        idle.join("\n  ")
    );
    // The words of a screen come a little before the screen.
    assert!(env::var_os("SAMOVAR_STRICT_KEYS").is_none(), "{complaint}");
    println!("{complaint}");
}

#[test]
fn every_key_asked_for_by_name_exists() {
    let keys: BTreeSet<&str> = KEYS.iter().map(|(key, _)| *key).collect();
    let unknown: Vec<String> = asked()
        .into_iter()
        .filter(|(key, _)| !keys.contains(key.as_str()))
        .map(|(key, file)| format!("{file}: {key}"))
        .collect();
    assert!(
        unknown.is_empty(),
        "these keys are in no .ftl file:\n  {}",
        unknown.join("\n  ")
    );
}

fn root() -> PathBuf {
    // Without `..`, or every path below would name this crate.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate lies two folders deep")
        .to_owned()
}

/// Everything in quotes that could be a key, and every `msg::` function.
fn said() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut words = BTreeSet::new();
    let mut functions = BTreeSet::new();
    for text in sources().values() {
        for word in text.split(['"', '\'', '`']) {
            if word.len() < 80 && word.chars().all(|c| c == '-' || c.is_ascii_alphanumeric()) {
                words.insert(word.to_owned());
            }
        }
        for call in text.split("msg::").skip(1) {
            // `use msg::{a, b}` names several at once.
            let list = match call.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or_default(),
                None => call
                    .split(|c: char| c != '_' && !c.is_ascii_alphanumeric())
                    .next()
                    .unwrap_or_default(),
            };
            functions.extend(list.split(',').map(|name| name.trim().to_owned()));
        }
    }
    (words, functions)
}

/// Keys given to the functions that take any text for a key: `text` in Rust,
/// `say` in the window. (`msg::` and `t` refuse a wrong one by their types.)
fn asked() -> BTreeMap<String, String> {
    let mut asked = BTreeMap::new();
    for (file, text) in sources() {
        for (start, end) in [
            ("text(Lang::En, \"", '"'),
            ("text(Lang::Ru, \"", '"'),
            ("text(lang, \"", '"'),
            (" say('", '\''),
            ("{say('", '\''),
        ] {
            for rest in text.split(start).skip(1) {
                let key = rest.split(end).next().unwrap_or_default();
                asked.insert(key.to_owned(), file.clone());
            }
        }
    }
    asked
}

fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for folder in ["crates", "src-tauri", "ui/src", "tests"] {
        collect(&root().join(folder), &mut found);
    }
    // The tests of this crate quote keys that nobody says.
    found.retain(|file, _| !file.contains("samovar-i18n"));
    found
}

fn collect(folder: &Path, found: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            // The generated list of keys would make every key look used.
            if !matches!(&*name, "node_modules" | "generated" | "target" | "gen") {
                collect(&path, found);
            }
        } else if [".rs", ".ts", ".svelte"]
            .iter()
            .any(|end| name.ends_with(end))
            && let Ok(text) = fs::read_to_string(&path)
        {
            found.insert(path.display().to_string(), text);
        }
    }
}
