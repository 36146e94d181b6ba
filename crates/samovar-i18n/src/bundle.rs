//! The messages of each language, read once and kept. No isolation marks: the
//! same text goes into calendars and PDFs, where they would show as boxes.

use crate::{Arg, EN, Lang, RU, number};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind,
};
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

/// A message by its key, for keys that are known only at run time: error
/// codes, lines of the history. None for a key that is not there. A variable
/// that is not given stays visible as `{$name}`.
#[must_use]
pub fn text(lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(lang);
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs = args
        .iter()
        .map(|(name, arg)| (*name, arg.to_fluent()))
        .collect();
    let mut complaints = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut complaints);
    Some(text.into_owned())
}

/// A message that the build has seen.
pub(crate) fn say(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    text(lang, key, args).unwrap_or_else(|| key.to_owned())
}

fn bundle(lang: Lang) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static RUSSIAN: OnceLock<Bundle> = OnceLock::new();
    match lang {
        Lang::En => ENGLISH.get_or_init(|| read(lang, EN)),
        Lang::Ru => RUSSIAN.get_or_init(|| read(lang, RU)),
    }
}

fn read(lang: Lang, sources: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
    bundle.set_use_isolating(false);
    match lang {
        Lang::En => bundle.set_formatter(Some(english_numbers)),
        Lang::Ru => bundle.set_formatter(Some(russian_numbers)),
    }
    // The build has refused bad syntax and double keys, so neither call fails.
    let _ = bundle.add_builtins();
    for source in sources {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

// Fluent hands the formatter a value and no language, hence one for each.
fn english_numbers<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    written(Lang::En, value)
}

fn russian_numbers<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    written(Lang::Ru, value)
}

fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(value) => Some(number::format(lang, value)),
        _ => None,
    }
}
