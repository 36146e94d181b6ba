//! Words for stored codes, where the planner itself writes for people: on
//! paper. The window has the same words from the same files.

use samovar_i18n::{Lang, text};

/// The diets of a stored set, `vegan+gluten-free`; nothing for none or not asked.
#[must_use]
pub fn diets_text(lang: Lang, stored: &str) -> String {
    in_words(lang, "diet", stored)
}

/// The allergens of a stored set, in the same way.
#[must_use]
pub fn allergens_text(lang: Lang, stored: &str) -> String {
    in_words(lang, "allergen", stored)
}

fn in_words(lang: Lang, noun: &str, stored: &str) -> String {
    stored
        .split('+')
        .filter(|code| !code.is_empty() && *code != "none" && *code != "not-asked")
        .map(|code| text(lang, &format!("{noun}-{code}"), &[]).unwrap_or_else(|| code.to_owned()))
        .collect::<Vec<_>>()
        .join(", ")
}
