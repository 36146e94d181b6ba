//! What must be true of the .ftl files before anything is built from them:
//! both languages hold the same keys with the same variables, nothing is
//! empty, and every Russian count has its four forms. Pure: text in, messages
//! or complaints out, so that the tests can feed it broken files.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
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
    /// Names of the variables, in alphabetical order.
    pub variables: Vec<String>,
    /// The English text as it stands in the file, for the doc comment.
    pub english: String,
}

#[derive(Default)]
struct Language {
    /// key → the file it stands in and what it uses.
    messages: BTreeMap<String, (String, Uses)>,
    terms: BTreeMap<String, (String, Uses)>,
}

#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    terms: BTreeSet<String>,
    text: String,
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
    for (key, (file, uses)) in &en.messages {
        if let Some(other) = names.insert(key.replace('-', "_"), key) {
            problems.push(format!(
                "ftl/en/{file}: `{key}` and `{other}` would become one function; rename one"
            ));
        }
        let variables = all_variables(key, &en);
        let theirs = all_variables(key, &ru);
        if let Some((ru_file, _)) = ru.messages.get(key)
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
            variables: variables.into_iter().collect(),
            english: uses.text.clone(),
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
                    let mut uses = Uses::default();
                    visit(&term.value, lang, &place, &key, &mut uses, problems);
                    let old = language
                        .terms
                        .insert(key.clone(), (source.name.clone(), uses));
                    if let Some((other, _)) = old {
                        problems.push(twice(&place, &key, lang, &other));
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
    let mut uses = Uses::default();
    match &message.value {
        Some(pattern) => {
            visit(pattern, source.lang, place, &key, &mut uses, problems);
            uses.text = original(&source.text, &key);
        }
        None => problems.push(empty(place, &key)),
    }
    let old = language
        .messages
        .insert(key.clone(), (source.name.clone(), uses));
    if let Some((other, _)) = old {
        problems.push(twice(place, &key, source.lang, &other));
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

fn visit(
    pattern: &Pattern<&str>,
    lang: &str,
    place: &str,
    key: &str,
    uses: &mut Uses,
    problems: &mut Vec<String>,
) {
    let blank = pattern.elements.iter().all(
        |element| matches!(element, PatternElement::TextElement { value } if value.trim().is_empty()),
    );
    if blank {
        problems.push(empty(place, key));
    }
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => visit_inline(inline, lang, place, key, uses, problems),
            Expression::Select { selector, variants } => {
                visit_inline(selector, lang, place, key, uses, problems);
                check_forms(selector, variants, lang, place, key, problems);
                for variant in variants {
                    visit(&variant.value, lang, place, key, uses, problems);
                }
            }
        }
    }
}

fn visit_inline(
    inline: &InlineExpression<&str>,
    lang: &str,
    place: &str,
    key: &str,
    uses: &mut Uses,
    problems: &mut Vec<String>,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            if attribute.is_some() {
                problems.push(attributes(place, key));
            }
            uses.messages.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            uses.terms.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            if id.name != "NUMBER" {
                problems.push(format!(
                    "{place}: `{key}` calls {}; only NUMBER is there in Rust, so pass the text in",
                    id.name
                ));
            }
            for argument in &arguments.positional {
                visit_inline(argument, lang, place, key, uses, problems);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                visit_inline(inner, lang, place, key, uses, problems);
            }
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// A selector is on a number when it calls NUMBER or names a plural form
/// other than `other`, which selectors on words use as well.
fn check_forms(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    lang: &str,
    place: &str,
    key: &str,
    problems: &mut Vec<String>,
) {
    let mut names = BTreeSet::new();
    let mut default = "";
    for variant in variants {
        if let VariantKey::Identifier { name } = variant.key {
            names.insert(name);
            if variant.default {
                default = name;
            }
        }
    }
    let counts = matches!(selector, InlineExpression::FunctionReference { .. })
        || ["zero", "one", "two", "few", "many"]
            .iter()
            .any(|form| names.contains(form));
    if !counts {
        return;
    }
    let wanted: &[&str] = if lang == "ru" {
        &["one", "few", "many"]
    } else {
        &["one"]
    };
    let mut missing: Vec<String> = wanted
        .iter()
        .filter(|form| !names.contains(*form))
        .map(|form| format!("[{form}]"))
        .collect();
    if default != "other" {
        missing.push("*[other]".to_owned());
    }
    if !missing.is_empty() {
        problems.push(format!(
            "{place}: `{key}` counts something but lacks {}; add the form",
            missing.join(" ")
        ));
    }
}

fn same_keys(
    have: &Language,
    want: &Language,
    (here, there): (&str, &str),
    problems: &mut Vec<String>,
) {
    for (key, (file, _)) in &have.messages {
        match want.messages.get(key) {
            None => problems.push(format!(
                "ftl/{there}/{file}: `{key}` is missing; ftl/{here}/{file} has it"
            )),
            Some((other, _)) if other != file && here == "en" => problems.push(format!(
                "ftl/{there}/{other}: `{key}` stands in ftl/{here}/{file}; move it to the file \
                 of the same name"
            )),
            Some(_) => {}
        }
    }
}

fn references_exist(lang: &str, language: &Language, problems: &mut Vec<String>) {
    for (key, (file, uses)) in language.messages.iter().chain(&language.terms) {
        for name in &uses.messages {
            if !language.messages.contains_key(name) {
                problems.push(format!(
                    "ftl/{lang}/{file}: `{key}` refers to `{name}`, which is not there"
                ));
            }
        }
        for name in &uses.terms {
            if !language.terms.contains_key(name) {
                problems.push(format!(
                    "ftl/{lang}/{file}: `{key}` refers to `-{name}`, which is not there"
                ));
            }
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
        if let Some((_, uses)) = language.messages.get(&key) {
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

fn empty(place: &str, key: &str) -> String {
    format!("{place}: `{key}` is empty; write the text or remove the key")
}

fn twice(place: &str, key: &str, lang: &str, other: &str) -> String {
    format!("{place}: `{key}` is already in ftl/{lang}/{other}; remove one")
}

fn attributes(place: &str, key: &str) -> String {
    format!("{place}: `{key}` has an attribute; make it a key of its own, like `{key}-hint`")
}
