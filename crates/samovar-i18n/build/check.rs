//! What must be true of the .ftl files before anything is built from them:
//! both languages hold the same keys with the same variables, nothing is
//! empty, and every Russian count has its four forms. Pure: text in, messages
//! or complaints out, so that the tests can feed it broken files.

use crate::pattern::{Uses, walk};
use fluent_syntax::ast::{Entry, Message, Resource};
use std::collections::{BTreeMap, BTreeSet};

pub const LANGS: [&str; 2] = ["en", "ru"];

/// One file: `ftl/{lang}/{name}`.
pub struct Source {
    pub lang: &'static str,
    pub name: String,
    pub text: String,
}

/// One key, agreed on by both languages.
#[derive(Debug, PartialEq)]
pub struct Checked {
    pub key: String,
    /// The file it stands in, of the same name in both languages.
    pub file: String,
    /// Names of the variables, in alphabetical order.
    pub variables: Vec<String>,
    /// The English text as it stands in the file, for the doc comment.
    pub english: String,
}

struct Entered {
    file: String,
    uses: Uses,
    text: String,
}

#[derive(Default)]
struct Language {
    /// By key; terms have none of their own in the generated code.
    messages: BTreeMap<String, Entered>,
    terms: BTreeMap<String, Entered>,
}

pub fn messages(sources: &[Source]) -> Result<Vec<Checked>, Vec<String>> {
    let mut problems = Vec::new();
    let [en, ru] = LANGS.map(|lang| collect(sources, lang, &mut problems));

    same_keys(&en, &ru, ("en", "ru"), &mut problems);
    same_keys(&ru, &en, ("ru", "en"), &mut problems);
    for (lang, language) in [("en", &en), ("ru", &ru)] {
        references_exist(lang, language, &mut problems);
    }

    let mut checked = Vec::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for (key, Entered { file, text, .. }) in &en.messages {
        if let Some(other) = names.insert(key.replace('-', "_"), key) {
            problems.push(format!(
                "ftl/en/{file}: `{key}` and `{other}` would become one function; rename one"
            ));
        }
        let variables = all_variables(key, &en);
        let theirs = all_variables(key, &ru);
        if let Some(Entered { file: ru_file, .. }) = ru.messages.get(key)
            && variables != theirs
        {
            problems.push(format!(
                "ftl/en/{file} and ftl/ru/{ru_file}: `{key}` uses {} in English and {} in \
                 Russian; use the same variables in both",
                list(&variables),
                list(&theirs)
            ));
        }
        checked.push(Checked {
            key: key.clone(),
            file: file.clone(),
            variables: variables.into_iter().collect(),
            english: text.clone(),
        });
    }

    if problems.is_empty() {
        Ok(checked)
    } else {
        problems.sort();
        Err(problems)
    }
}

fn collect(sources: &[Source], lang: &str, problems: &mut Vec<String>) -> Language {
    let mut language = Language::default();
    for source in sources.iter().filter(|source| source.lang == lang) {
        let place = format!("ftl/{lang}/{}", source.name);
        let resource = parse(source, &place, problems);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    add_message(message, source, &place, &mut language, problems);
                }
                Entry::Term(term) => {
                    let key = term.id.name.to_owned();
                    if !term.attributes.is_empty() {
                        problems.push(attributes(&place, &key));
                    }
                    let entered = Entered {
                        file: source.name.clone(),
                        uses: walk(&term.value, lang, &place, &key, problems),
                        text: String::new(),
                    };
                    if let Some(other) = language.terms.insert(key.clone(), entered) {
                        problems.push(twice(&place, &key, lang, &other.file));
                    }
                }
                _ => {}
            }
        }
    }
    language
}

fn parse<'a>(source: &'a Source, place: &str, problems: &mut Vec<String>) -> Resource<&'a str> {
    match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = source.text.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                problems.push(format!(
                    "{place}:{line}: {}; mend the line or indent it under its key",
                    error.kind
                ));
            }
            resource
        }
    }
}

fn add_message(
    message: &Message<&str>,
    source: &Source,
    place: &str,
    language: &mut Language,
    problems: &mut Vec<String>,
) {
    let key = message.id.name.to_owned();
    let words = key.split('-');
    let is_plain = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    if !words.into_iter().all(is_plain) {
        problems.push(format!(
            "{place}: `{key}`: write keys in small letters, digits and single hyphens"
        ));
    }
    if !message.attributes.is_empty() {
        problems.push(attributes(place, &key));
    }
    let uses = match &message.value {
        Some(pattern) => walk(pattern, source.lang, place, &key, problems),
        None => {
            problems.push(empty(place, &key));
            Uses::default()
        }
    };
    let entered = Entered {
        file: source.name.clone(),
        uses,
        text: original(&source.text, &key),
    };
    if let Some(other) = language.messages.insert(key.clone(), entered) {
        problems.push(twice(place, &key, source.lang, &other.file));
    }
}

/// The lines of a message as they stand in the file, without the key.
fn original(text: &str, key: &str) -> String {
    let mut lines = text.lines().skip_while(|line| {
        line.strip_prefix(key)
            .is_none_or(|rest| !rest.trim_start().starts_with('='))
    });
    let first = lines
        .next()
        .and_then(|line| line.split_once('='))
        .map_or("", |(_, value)| value.trim());
    let mut found = vec![first.to_owned()];
    found.extend(
        lines
            .take_while(|line| line.starts_with([' ', '}']) || line.is_empty())
            .map(|line| line.trim_end().to_owned()),
    );
    while found.last().is_some_and(String::is_empty) {
        found.pop();
    }
    if found.first().is_some_and(String::is_empty) {
        found.remove(0);
    }
    found.join("\n")
}

fn same_keys(
    have: &Language,
    want: &Language,
    (here, there): (&str, &str),
    problems: &mut Vec<String>,
) {
    for (key, Entered { file, .. }) in &have.messages {
        match want.messages.get(key) {
            None => problems.push(format!(
                "ftl/{there}/{file}: `{key}` is missing; ftl/{here}/{file} has it"
            )),
            Some(Entered { file: other, .. }) if other != file && here == "en" => {
                problems.push(format!(
                    "ftl/{there}/{other}: `{key}` stands in ftl/{here}/{file}; move it to the file \
                 of the same name"
                ))
            }
            Some(_) => {}
        }
    }
}

fn references_exist(lang: &str, language: &Language, problems: &mut Vec<String>) {
    for (key, Entered { file, uses, .. }) in language.messages.iter().chain(&language.terms) {
        let messages = uses
            .messages
            .iter()
            .map(|name| ("", name, &language.messages));
        let terms = uses.terms.iter().map(|name| ("-", name, &language.terms));
        for (sign, name, known) in messages.chain(terms) {
            // Each file is read by itself, when the first of its words is said.
            let trouble = match known.get(name) {
                None => "which is not there".to_owned(),
                Some(other) if other.file != *file => {
                    format!("which stands in {}; move it here", other.file)
                }
                Some(_) => continue,
            };
            problems.push(format!(
                "ftl/{lang}/{file}: `{key}` refers to `{sign}{name}`, {trouble}"
            ));
        }
    }
}

/// The variables of a message and of every message it contains.
fn all_variables(key: &str, language: &Language) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![key.to_owned()];
    let mut variables = BTreeSet::new();
    while let Some(key) = waiting.pop() {
        if !seen.insert(key.clone()) {
            continue;
        }
        if let Some(Entered { uses, .. }) = language.messages.get(&key) {
            variables.extend(uses.variables.iter().cloned());
            waiting.extend(uses.messages.iter().cloned());
        }
    }
    variables
}

fn list(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "none".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    names.join(" ")
}

pub fn empty(place: &str, key: &str) -> String {
    format!("{place}: `{key}` is empty; write the text or remove the key")
}

fn twice(place: &str, key: &str, lang: &str, other: &str) -> String {
    format!("{place}: `{key}` is already in ftl/{lang}/{other}; remove one")
}

pub fn attributes(place: &str, key: &str) -> String {
    format!("{place}: `{key}` has an attribute; make it a key of its own, like `{key}-hint`")
}
