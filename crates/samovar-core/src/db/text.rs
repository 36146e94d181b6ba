//! Text as people search it: е is ё, case and accents don't count, Latin finds
//! Cyrillic and the other way round.
//!
//! A word is indexed in up to three forms: folded as written, transliterated
//! letter by letter ("щербаков" → "shcherbakov"), and a coarse key in which the
//! usual ways of spelling one sound fall together ("schmidt", "шмидт" →
//! "shmidt"). A query is folded in the same ways and matched as prefixes.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no accents, ё as е, anything but letters and digits a space.
#[must_use]
pub fn fold(text: &str) -> String {
    // й is и with a combining mark; without its own rule it would lose it.
    text.nfc()
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'й' | 'ё' | 'ї' => vec![if c == 'ё' { 'е' } else { c }],
            'ø' => vec!['o'],
            'ł' => vec!['l'],
            'đ' => vec!['d'],
            'ß' => vec!['s', 's'],
            'æ' => vec!['a', 'e'],
            'œ' => vec!['o', 'e'],
            'ı' => vec!['i'],
            _ => c
                .nfkd()
                .filter(|part| !is_combining_mark(*part))
                .flat_map(char::to_lowercase)
                .collect(),
        })
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Folded Cyrillic in Latin letters, the common way (щ → shch, х → kh).
#[must_use]
pub fn latin(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for c in folded.chars() {
        match c {
            'а' => out.push('a'),
            'б' => out.push('b'),
            'в' => out.push('v'),
            'г' | 'ґ' => out.push('g'),
            'д' => out.push('d'),
            'е' | 'э' | 'є' => out.push('e'),
            'ж' => out.push_str("zh"),
            'з' => out.push('z'),
            'и' | 'і' => out.push('i'),
            'й' | 'ы' => out.push('y'),
            'ї' => out.push_str("yi"),
            'к' => out.push('k'),
            'л' => out.push('l'),
            'м' => out.push('m'),
            'н' => out.push('n'),
            'о' => out.push('o'),
            'п' => out.push('p'),
            'р' => out.push('r'),
            'с' => out.push('s'),
            'т' => out.push('t'),
            'у' | 'ў' => out.push('u'),
            'ф' => out.push('f'),
            'х' => out.push_str("kh"),
            'ц' => out.push_str("ts"),
            'ч' => out.push_str("ch"),
            'ш' => out.push_str("sh"),
            'щ' => out.push_str("shch"),
            'ъ' | 'ь' => {}
            'ю' => out.push_str("yu"),
            'я' => out.push_str("ya"),
            other => out.push(other),
        }
    }
    out
}

/// Spellings of one sound brought together; longer ones first.
const SOUNDS: &[(&str, &str)] = &[
    ("shch", "sh"),
    ("sch", "sh"),
    ("iya", "ia"),
    ("ya", "ia"),
    ("ja", "ia"),
    ("tsch", "ch"),
    ("tch", "ch"),
    ("kh", "h"),
    ("zh", "j"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("cz", "ch"),
    ("ts", "c"),
    ("tz", "c"),
    ("x", "ks"),
    ("w", "v"),
    ("q", "k"),
    ("yu", "u"),
    ("iu", "u"),
    ("ju", "u"),
    ("yo", "e"),
    ("jo", "e"),
    ("ye", "e"),
    ("ie", "e"),
    ("je", "e"),
    ("ey", "e"),
    ("iy", "i"),
    ("yy", "i"),
    ("ij", "i"),
    ("y", "i"),
];

/// The coarse key of a folded word.
#[must_use]
pub fn sound(folded: &str) -> String {
    let latin = latin(folded);
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin.as_str();
    while let Some(first) = rest.chars().next() {
        let (piece, taken) = SOUNDS
            .iter()
            .find(|(from, _)| rest.starts_with(from))
            .map_or_else(
                || (first.to_string(), first.len_utf8()),
                |(from, to)| ((*to).to_owned(), from.len()),
            );
        // Doubled letters are a matter of taste: Filippov, Philipov.
        if !out.ends_with(piece.as_str()) || first.is_numeric() {
            out.push_str(&piece);
        }
        rest = rest.get(taken..).unwrap_or("");
    }
    out
}

/// All forms of a text for the index, without repeats.
#[must_use]
pub fn index_words(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
        for form in [word.to_owned(), latin(word), sound(word)] {
            if !words.contains(&form) {
                words.push(form);
            }
        }
    }
    words.join(" ")
}

/// An FTS5 query in which every word typed must begin a word of the person.
/// `None` when nothing is left to search for.
#[must_use]
pub fn search_query(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(8)
        .map(|word| {
            let mut forms = vec![word.to_owned(), latin(word), sound(word)];
            forms.dedup();
            let forms: Vec<String> = forms
                .iter()
                .filter(|form| !form.is_empty())
                .map(|form| format!("\"{form}\"*"))
                .collect();
            format!("({})", forms.join(" OR "))
        })
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// The same search over a text in memory, for the few events and venues.
#[must_use]
pub fn has_words(text: &str, query: &str) -> bool {
    let indexed = index_words(text);
    fold(query)
        .split(' ')
        .filter(|word| !word.is_empty())
        .all(|word| {
            [word.to_owned(), latin(word), sound(word)]
                .iter()
                .any(|form| {
                    !form.is_empty()
                        && indexed
                            .split(' ')
                            .any(|known| known.starts_with(form.as_str()))
                })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fold_ignores_case_accents_and_yo() {
        assert_eq!(fold("Семён  ЁЛКИН-Йорк"), "семен елкин йорк");
        assert_eq!(fold("Nguyễn O'Brien José"), "nguyen o brien jose");
    }

    #[test]
    fn spellings_of_one_sound_share_a_key() {
        for (a, b) in [
            ("щербаков", "shcherbakov"),
            ("щербаков", "scherbakov"),
            ("шмидт", "schmidt"),
            ("юлия", "yulia"),
            ("юлия", "julia"),
            ("хохлов", "khokhlov"),
            ("филиппов", "filipov"),
            ("дмитрий", "dmitry"),
            ("дмитрий", "dmitriy"),
            ("евгений", "evgeny"),
            ("цой", "tsoy"),
        ] {
            assert_eq!(sound(a), sound(b), "{a} {b}");
        }
    }
}
