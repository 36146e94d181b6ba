//! The order of names in each language, by Unicode collation (CLDR data).
//!
//! Russian puts Cyrillic first, English Latin; Ё stands after Е. SQL never
//! sorts names by bytes: it sorts by the keys made here.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;
use samovar_i18n::Lang;

fn collator(lang: Lang) -> Option<&'static CollatorBorrowed<'static>> {
    static EN: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    static RU: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let (cell, locale) = match lang {
        Lang::En => (&EN, locale!("en")),
        Lang::Ru => (&RU, locale!("ru")),
    };
    cell.get_or_init(|| {
        let mut options = CollatorOptions::default();
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        CollatorBorrowed::try_new(CollatorPreferences::from(&locale), options).ok()
    })
    .as_ref()
}

/// Compares two names the way a reader of `lang` expects.
#[must_use]
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    collator(lang).map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

/// A key whose bytes sort as [`compare`] does.
#[must_use]
pub fn key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() + 8);
    match collator(lang) {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend_from_slice(text.as_bytes()),
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_each_language() {
        let mut names = ["Яна", "Anna", "Ёлкин", "Егоров", "Жуков", "Žak", "Zoe"];
        names.sort_by_key(|name| key(Lang::Ru, name));
        assert_eq!(
            names,
            ["Егоров", "Ёлкин", "Жуков", "Яна", "Anna", "Žak", "Zoe"]
        );
        names.sort_by(|a, b| compare(Lang::En, a, b));
        assert_eq!(
            names,
            ["Anna", "Žak", "Zoe", "Егоров", "Ёлкин", "Жуков", "Яна"]
        );
    }
}
