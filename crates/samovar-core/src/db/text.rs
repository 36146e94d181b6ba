//! Text as people search it: е is ё, case and accents don't count, Latin finds
//! Cyrillic and the other way round.
//!
//! A word is indexed in up to three forms: folded as written, transliterated
//! letter by letter ("щербаков" → "shcherbakov"), and a coarse key in which the
//! usual ways of spelling one sound fall together ("schmidt", "шмидт" →
//! "shmidt"). A query is folded in the same ways and matched as prefixes.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Lower case, no accents, ё as е, anything but letters and digits a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut words = Words {
        out: String::with_capacity(text.len()),
        gap: false,
    };
    // Composed as a rule; what is not is rare and costs a copy.
    if text.chars().all(stands_alone) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        words.fold(text.chars());
    } else {
        words.fold(text.nfc());
    }
    words.out
}

/// Latin and Cyrillic letters that nothing beside them can compose with: a text of
/// these alone is composed.
fn stands_alone(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | 'Ѐ'..='\u{482}' | '\u{48a}'..='ӿ')
}

/// Folded letters as they are written down, single spaces between words.
struct Words {
    out: String,
    /// Something that is no letter stands before the next one.
    gap: bool,
}

impl Words {
    fn fold(&mut self, text: impl Iterator<Item = char>) {
        for c in text {
            match c {
                // By far the most letters, and the same in every form: no look into
                // the tables of Unicode.
                'a'..='z' | '0'..='9' | 'а'..='я' => self.put_letter(c),
                'A'..='Z' => self.put_letter(c.to_ascii_lowercase()),
                'А'..='Я' => self.put_letter(char::from_u32(c as u32 + 32).unwrap_or(c)),
                '\0'..='\x7f' => self.gap = true,
                _ => c.to_lowercase().for_each(|c| self.fold_rare(c)),
            }
        }
    }

    fn fold_rare(&mut self, c: char) {
        match c {
            '\0'..='\x7f' | 'а'..='я' => self.put(c),
            'ё' => self.put('е'),
            // й is и with a combining mark; without its own rule it would lose it.
            'ї' => self.put(c),
            'ø' => self.put('o'),
            'ł' => self.put('l'),
            'đ' => self.put('d'),
            'ß' => "ss".chars().for_each(|c| self.put(c)),
            'æ' => "ae".chars().for_each(|c| self.put(c)),
            'œ' => "oe".chars().for_each(|c| self.put(c)),
            'ı' => self.put('i'),
            // What nobody sees parts no word: علی‌رضا is one.
            '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {}
            _ => c
                .nfkd()
                .filter(|part| !is_combining_mark(*part))
                .flat_map(char::to_lowercase)
                .for_each(|c| self.put(c)),
        }
    }

    fn put(&mut self, c: char) {
        if c.is_alphanumeric() {
            self.put_letter(c);
        } else {
            self.gap = true;
        }
    }

    fn put_letter(&mut self, c: char) {
        if self.gap && !self.out.is_empty() {
            self.out.push(' ');
        }
        self.gap = false;
        self.out.push(c);
    }
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

/// Most letters begin no spelling but their own.
const fn begins_sound(letter: char) -> bool {
    matches!(
        letter,
        'e' | 's' | 'i' | 'y' | 'j' | 't' | 'k' | 'z' | 'p' | 'c' | 'x' | 'w' | 'q'
    )
}

/// The coarse key of a folded word.
#[must_use]
pub fn sound(folded: &str) -> String {
    let latin = latin(folded);
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin.as_str();
    while let Some(first) = rest.chars().next() {
        let begins = rest.as_bytes().first();
        let rule = SOUNDS
            .iter()
            .filter(|_| begins_sound(first))
            .find(|(from, _)| from.as_bytes().first() == begins && rest.starts_with(from));
        let (piece, taken) = match rule {
            Some((from, to)) => (*to, from.len()),
            None => (
                rest.get(..first.len_utf8()).unwrap_or_default(),
                first.len_utf8(),
            ),
        };
        // Doubled letters are a matter of taste: Filippov, Philipov.
        if !out.ends_with(piece) || first.is_numeric() {
            out.push_str(piece);
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// All forms of a text for the index, without repeats.
#[must_use]
pub fn index_words(text: &str) -> String {
    let folded = fold(text);
    let mut words: Vec<String> = Vec::new();
    // A name stands there whole and in parts: each word is worked on once.
    let mut seen: Vec<&str> = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if seen.contains(&word) {
            continue;
        }
        seen.push(word);
        // A number is spelled in one way.
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
            continue;
        }
        for form in [word.to_owned(), latin(word), sound(word)] {
            if !words.contains(&form) {
                words.push(form);
            }
        }
    }
    words.join(" ")
}

/// The forms of a typed word that may begin one of the index. The sound of a letter held
/// down, or of a code like ZZZZZZ, would be that of one letter and mean everybody.
fn typed_forms(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let held = letters
        .windows(3)
        .any(|three| three.iter().all(|letter| Some(letter) == three.first()));
    let mut forms = vec![word.to_owned(), latin(word)];
    if !held {
        forms.push(sound(word));
    }
    forms.dedup();
    forms.retain(|form| !form.is_empty());
    forms
}

/// How many letters of `word`, which stands in a text, the typed `query` has named; none
/// where it names another word. Both are folded; letters of any spelling count.
#[must_use]
pub fn named_by(word: &str, query: &str) -> Option<usize> {
    let wanted = typed_forms(query);
    let count = word.chars().count();
    (1..=count).find(|length| {
        let part: String = word.chars().take(*length).collect();
        [part.clone(), latin(&part), sound(&part)]
            .iter()
            .any(|form| wanted.iter().any(|typed| form.starts_with(typed.as_str())))
    })
}

/// The words of a text as it stands: where each begins and ends, in bytes, and folded.
pub fn words_of(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, String)> + '_ {
    let is_inner = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..)?.find(is_inner)?;
        let length = text
            .get(start..)?
            .find(|c: char| !is_inner(c))
            .unwrap_or(text.len() - start);
        rest = start + length;
        Some((start..rest, fold(text.get(start..rest)?)))
    })
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
            let forms: Vec<String> = typed_forms(word)
                .iter()
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
            typed_forms(word).iter().any(|form| {
                indexed
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
        assert_eq!(fold("علی\u{200c}رضا"), fold("علیرضا"));
    }

    #[test]
    fn common_letters_fold_as_unicode_has_them() {
        for c in (0..0x500).filter_map(char::from_u32) {
            let mut slow = Words {
                out: String::new(),
                gap: false,
            };
            slow.put('x');
            c.to_lowercase().for_each(|c| slow.fold_rare(c));
            slow.put('x');
            let text = format!("x{c}x");
            if is_nfc_quick(text.chars()) == IsNormalized::Yes {
                assert_eq!(fold(&text), slow.out, "{c:?}");
            }
            assert!(!stands_alone(c) || is_nfc_quick(text.chars()) == IsNormalized::Yes);
        }
    }

    #[test]
    fn every_spelling_is_looked_for() {
        let begins = |(from, _): &(&str, &str)| from.chars().next().is_some_and(begins_sound);
        assert!(SOUNDS.iter().all(begins));
    }

    #[test]
    fn held_letter_sounds_like_nobody() {
        assert!(!has_words("Zoe Zimmer", "ZZZZZZ"));
        assert!(has_words("ООО Ромашка", "ооо"));
        assert!(has_words("Filippov", "филипов"));
    }

    #[test]
    fn as_many_letters_as_were_named_are_told() {
        assert_eq!(named_by("якушев", "якуш"), Some(4));
        assert_eq!(named_by("якушев", "yaku"), Some(3));
        assert_eq!(named_by("щербаков", "scherb"), Some(4));
        assert_eq!(named_by("кулагина", "якуш"), None);
        let words: Vec<_> = words_of("О’Нил-Йорк ждёт").collect();
        let folded: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(folded, ["о", "нил", "йорк", "ждет"]);
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
