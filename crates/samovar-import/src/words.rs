//! Text reduced to words for comparing: lower case, ё as е, accents off,
//! look-alike letters put back, punctuation gone. For matching only; nothing
//! that went through here is ever shown or stored.

/// Lower-case words with single spaces between them and one at each end, so
/// that `" stem"` finds the beginning of a word. Keeps `+` and `?`.
pub fn spaced(text: &str) -> String {
    let latin = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for c in text.chars() {
        match plain_lower(c) {
            Some(' ') if out.ends_with(' ') => {}
            Some(c) => out.push(c),
            None => c
                .to_lowercase()
                .for_each(|c| push_folded(&mut out, fold(c, latin))),
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

fn push_folded(out: &mut String, c: char) {
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

/// The small form of a letter, digit or space that needs no folding: nearly all of
/// a list, without a look into the tables of Unicode.
const fn plain_lower(c: char) -> Option<char> {
    match c {
        'a'..='z' | '0'..='9' | 'а'..='я' | ' ' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        // Both rows of the alphabet stand 32 places apart.
        'А'..='Я' => char::from_u32(c as u32 + 32),
        _ => None,
    }
}

/// As `str::to_lowercase`, quick for the letters of most names.
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match plain_lower(c) {
            Some(c) => out.push(c),
            None if c.is_ascii() => out.push(c),
            // A letter may be written by those around it (the last sigma of a word).
            None => return text.to_lowercase(),
        }
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
    beginnings(spaced).any(|at| stems.iter().any(|stem| begins(spaced, at, stem)))
}

/// Where a stem begins a word.
pub fn find(spaced: &str, stem: &str) -> Option<usize> {
    beginnings(spaced).find(|at| begins(spaced, *at, stem))
}

/// Where a stem may stand: at the front and behind each space. Words are few and
/// stems are many, so that a look at each beginning is less than a search.
fn beginnings(spaced: &str) -> impl Iterator<Item = usize> {
    let spaces = spaced.bytes().enumerate().filter(|(_, byte)| *byte == b' ');
    std::iter::once(0).chain(spaces.map(|(at, _)| at + 1))
}

fn begins(spaced: &str, at: usize, stem: &str) -> bool {
    let rest = spaced.as_bytes().get(at..).unwrap_or_default();
    rest.first() == stem.as_bytes().first() && rest.starts_with(stem.as_bytes())
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
    fn quick_letters_are_those_of_unicode() {
        for c in (0..0x500).filter_map(char::from_u32) {
            let text = format!("x{c}Я {c}");
            assert_eq!(lower(&text), text.to_lowercase(), "{c:?}");
            if let Some(small) = plain_lower(c) {
                assert!(c.to_lowercase().eq([small]), "{c:?}");
                assert_eq!(fold(small, true), small, "{c:?}");
                assert!(small.is_alphanumeric() || small == ' ', "{c:?}");
            }
        }
        assert_eq!(lower("ΣΑΣ"), "ΣΑΣ".to_lowercase());
    }

    #[test]
    fn stems_begin_words() {
        assert!(has(&spaced("Any dietary restrictions?"), &["diet"]));
        assert!(!has(&spaced("studied"), &["died"]));
        assert!(!has(&spaced("nutella"), &["nut "]));
    }
}
