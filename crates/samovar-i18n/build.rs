//! Reads every .ftl file of both languages, refuses to build while they
//! disagree, and writes one typed function per message. Nothing here looks at
//! what the words mean: that is for the people who write them.

#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/pattern.rs"]
mod pattern;

use check::{LANGS, Source};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=ftl");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");

    let root = env::var("CARGO_MANIFEST_DIR")?;
    let mut sources = Vec::new();
    for lang in LANGS {
        sources.extend(read(&Path::new(&root).join("ftl").join(lang), lang)?);
    }

    match check::messages(&sources) {
        Ok(messages) => {
            let out = Path::new(&env::var("OUT_DIR")?).join("messages.rs");
            fs::write(out, generate::rust(&messages, &sources))?;
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
        }
    }
    Ok(())
}

fn read(folder: &Path, lang: &'static str) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".ftl") && !name.starts_with('.'))
        .collect();
    // Folder order differs between machines; the generated code must not.
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let text = fs::read_to_string(folder.join(&name))?;
            Ok(Source { lang, name, text })
        })
        .collect()
}
