//! Turns checked messages into Rust: one function per message, the list of
//! keys, and the .ftl sources themselves. Writes text and decides nothing.

use crate::check::{Checked, LANGS, Source};
use std::collections::BTreeSet;
use std::fmt::Write;

const KEYWORDS: [&str; 20] = [
    "as", "async", "await", "box", "break", "do", "else", "for", "if", "in", "let", "loop",
    "match", "move", "ref", "return", "static", "type", "use", "where",
];

pub fn rust(messages: &[Checked], sources: &[Source]) -> String {
    let mut out = String::new();
    let files: BTreeSet<&str> = sources.iter().map(|source| source.name.as_str()).collect();
    let files: Vec<&str> = files.into_iter().collect();
    let place = |file: &str| {
        files
            .iter()
            .position(|name| *name == file)
            .unwrap_or_default()
    };
    let _ = writeln!(
        out,
        "/// Each file, in English and in Russian.\n\
         pub(crate) const FILES: [[&str; {}]; {}] = [",
        LANGS.len(),
        files.len()
    );
    for file in &files {
        out.push_str("    [");
        for lang in LANGS {
            let is_there = |source: &&Source| source.lang == lang && source.name == *file;
            let text = match sources.iter().find(is_there) {
                Some(_) => format!(
                    "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/ftl/{lang}/{file}\"))"
                ),
                None => "\"\"".to_owned(),
            };
            let _ = write!(out, "{text}, ");
        }
        out.push_str("],\n");
    }
    out.push_str("];\n\n");

    out.push_str(
        "/// Every key with the names of its variables, both in alphabetical order.\n\
         pub const KEYS: &[(&str, &[&str])] = &[\n",
    );
    for message in messages {
        let _ = writeln!(out, "    ({:?}, &{:?}),", message.key, message.variables);
    }
    out.push_str("];\n\n");

    out.push_str(
        "/// In which of the files each key stands, in the order of the keys.\n\
         pub(crate) const FILE_OF: &[usize] = &[",
    );
    for message in messages {
        let _ = write!(out, "{}, ", place(&message.file));
    }
    out.push_str("];\n\n");

    // A message may well need more than seven facts.
    out.push_str(
        "/// One function per message. Variables stand in alphabetical order.\n\
         #[allow(clippy::too_many_arguments)]\n\
         pub mod msg {\n    use crate::{Arg, Lang, bundle::say};\n",
    );
    for message in messages {
        function(&mut out, message, place(&message.file));
    }
    out.push_str("}\n");
    out
}

fn function(out: &mut String, message: &Checked, file: usize) {
    out.push_str("\n    /// ```text\n");
    for line in message.english.lines() {
        let _ = writeln!(out, "    /// {line}");
    }
    out.push_str("    /// ```\n");
    out.push_str("    #[must_use]\n");
    let _ = write!(out, "    pub fn {}(lang: Lang", identifier(&message.key));
    for variable in &message.variables {
        let _ = write!(out, ", {}: impl Into<Arg>", parameter(variable));
    }
    let _ = write!(
        out,
        ") -> String {{\n        say(lang, {file}, {:?}, &[",
        message.key
    );
    for variable in &message.variables {
        let _ = write!(out, "({variable:?}, {}.into()), ", parameter(variable));
    }
    out.push_str("])\n    }\n");
}

/// `plusOnes` and `plus-ones` become `plus_ones`.
fn parameter(variable: &str) -> String {
    let mut snake = String::new();
    for letter in variable.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    // `lang` is the language asked for.
    if snake == "lang" {
        snake.push_str("_name");
    }
    identifier(&snake)
}

fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}
