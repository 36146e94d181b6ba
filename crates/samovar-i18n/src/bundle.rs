//! The messages of each language, read file by file when the first of its words
//! is said, and kept: who writes a calendar needs a twentieth of them. No isolation
//! marks: the same text goes into calendars and PDFs, where they would show as boxes.

use crate::{Arg, FILE_OF, FILES, KEYS, Lang, number};
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
    let place = KEYS.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
    said(lang, *FILE_OF.get(place)?, key, args)
}

/// A message that the build has seen, in that file.
pub(crate) fn say(lang: Lang, file: usize, key: &str, args: &[(&str, Arg)]) -> String {
    said(lang, file, key, args).unwrap_or_else(|| key.to_owned())
}

fn said(lang: Lang, file: usize, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(lang, file)?;
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs = args
        .iter()
        .map(|(name, arg)| (*name, arg.to_fluent()))
        .collect();
    let mut complaints = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut complaints);
    Some(text.into_owned())
}

fn bundle(lang: Lang, file: usize) -> Option<&'static Bundle> {
    static READ: [[OnceLock<Bundle>; Lang::ALL.len()]; FILES.len()] =
        [const { [const { OnceLock::new() }; Lang::ALL.len()] }; FILES.len()];
    let place = match lang {
        Lang::En => 0,
        Lang::Ru => 1,
    };
    let source = FILES.get(file)?.get(place)?;
    let read_once = READ.get(file)?.get(place)?;
    Some(read_once.get_or_init(|| read(lang, source)))
}

fn read(lang: Lang, source: &str) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
    bundle.set_use_isolating(false);
    match lang {
        Lang::En => bundle.set_formatter(Some(english_numbers)),
        Lang::Ru => bundle.set_formatter(Some(russian_numbers)),
    }
    // The build has refused bad syntax and double keys, so no call fails.
    let _ = bundle.add_builtins();
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let _ = bundle.add_resource(resource);
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
