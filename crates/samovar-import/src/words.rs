//! Text reduced to words for comparing: lower case, ё as е, accents off,
//! look-alike letters put back, punctuation gone. For matching only; nothing
//! that went through here is ever shown or stored.

/// Lower-case words with single spaces between them and one at each end, so
/// that `" stem"` finds the beginning of a word. Keeps `+` and `?`.
pub fn spaced(text: &str) -> String {
    let latin = text.chars().any(|c| c.is_ascii_alphabetic());
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = fold(c, latin);
        if c.is_alphanumeric() || c == '+' || c == '?' {
            out.push(c);
        } else if ('\u{300}'..='\u{36F}').contains(&c) || c == '\u{FE0F}' {
            // A combining accent belongs to the letter before it.
        } else if c == '#' || c == '№' {
            out.push_str(if out.ends_with(' ') { "no " } else { " no " });
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// The same without any space: `First Name`, `first_name` and `FirstName` are
/// one.
pub fn squeezed(text: &str) -> String {
    spaced(text)
        .chars()
        .filter(|c| !matches!(c, ' ' | '?'))
        .collect()
}

/// True where one of the stems begins a word of `spaced` text. A stem may be
/// several words; one that ends in a space must be a whole word.
pub fn has(spaced: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| find(spaced, stem).is_some())
}

/// Where a stem begins a word.
pub fn find(spaced: &str, stem: &str) -> Option<usize> {
    spaced
        .match_indices(stem)
        .map(|(at, _)| at)
        .find(|&at| at == 0 || spaced.get(..at).is_some_and(|before| before.ends_with(' ')))
}

/// Accents off, ё to е, й kept. Greek letters inside Latin words are the Latin
/// ones they look like (one tool really writes "Affilιation").
pub(crate) fn fold(c: char, among_latin: bool) -> char {
    match c {
        'ё' => 'е',
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ť' | 'ţ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ß' => 's',
        'α' if among_latin => 'a',
        'ε' if among_latin => 'e',
        'ι' if among_latin => 'i',
        'κ' if among_latin => 'k',
        'ν' if among_latin => 'v',
        'ο' if among_latin => 'o',
        'ρ' if among_latin => 'p',
        'τ' if among_latin => 't',
        'υ' if among_latin => 'u',
        'χ' if among_latin => 'x',
        _ => c,
    }
}

/// Cyrillic to Latin, roughly as passports do; only for comparing names.
pub fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let piece = match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'ё' | 'э' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'й' | 'ы' | 'і' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ъ' | 'ь' | '\'' | '’' => "",
            'ю' => "yu",
            'я' => "ya",
            c => {
                out.push(fold(c, true));
                continue;
            }
        };
        out.push_str(piece);
    }
    // Passports and people differ over y, j and i.
    out.replace("ya", "ia")
        .replace("yu", "iu")
        .replace(['y', 'j'], "i")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_one_meaning_squeeze_alike() {
        assert_eq!(squeezed("First Name"), squeezed("first_name"));
        assert_eq!(squeezed("Affilιation"), "affiliation");
        assert_eq!(squeezed("Order #"), squeezed("Order no."));
        assert_eq!(squeezed("Придёте?"), "придете");
        assert_eq!(squeezed("E-mail"), "email");
    }

    #[test]
    fn stems_begin_words() {
        assert!(has(&spaced("Any dietary restrictions?"), &["diet"]));
        assert!(!has(&spaced("studied"), &["died"]));
        assert!(!has(&spaced("nutella"), &["nut "]));
    }
}
