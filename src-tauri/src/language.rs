//! The language of what is said before there is a page to say it: the one chosen on this
//! laptop, else the system's.

use std::path::Path;

use samovar_core::laptop::Laptop;
use samovar_core::settings::system;
use samovar_i18n::Lang;

/// `laptop`: the file of this laptop's settings.
#[must_use]
pub fn before_the_page(laptop: Option<&Path>) -> Lang {
    laptop
        .filter(|path| path.exists())
        .and_then(|path| Laptop::at(path.to_owned()).get("language"))
        .map_or_else(system::language, |chosen| Lang::from_locale(&chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_that_was_chosen_on_this_laptop_comes_before_the_systems() {
        let folder = std::env::temp_dir().join(format!("samovar-lang-{}", std::process::id()));
        let path = folder.join("laptop.json");
        for (chosen, lang) in [("ru", Lang::Ru), ("en", Lang::En)] {
            Laptop::at(path.clone()).keep([("language".to_owned(), Some(chosen.to_owned()))]);
            assert_eq!(before_the_page(Some(&path)), lang);
        }
        let none = folder.join("none.json");
        assert_eq!(before_the_page(Some(&none)), system::language());
        // Looking makes no file.
        assert!(!none.exists());
        let _ = std::fs::remove_dir_all(folder);
    }
}
