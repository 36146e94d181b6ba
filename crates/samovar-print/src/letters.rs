//! Letters of the list: the heading a name stands under, and the two halves a
//! queue is split into. Order is not decided here: rows come sorted by the
//! language's collation.

use unicode_normalization::UnicodeNormalization;

/// Stands over names that begin with a digit or a sign.
pub const OTHER: char = '#';

/// The heading for a surname-first name. Accents of Latin letters do not make
/// a letter of their own, Ё stands under Е, Й stays Й.
pub fn heading(name: &str) -> char {
    let Some(first) = name.chars().find(|c| c.is_alphanumeric()) else {
        return OTHER;
    };
    if !first.is_alphabetic() {
        return OTHER;
    }
    let upper = first.to_uppercase().next().unwrap_or(first);
    match upper {
        // Georgian capitals are for shouting; a list is looked up by the others.
        'Ა'..='Ჿ' => first.to_lowercase().next().unwrap_or(first),
        '가'..='힣' => first_of_syllable(upper),
        'Ё' => 'Е',
        'À'..='ɏ' | 'Ḁ'..='ỿ' => match upper.nfd().next() {
            Some(base) if base.is_ascii_alphabetic() => base,
            _ => upper,
        },
        _ => upper,
    }
}

/// A Korean syllable is looked up by its first consonant; a doubled one stands
/// under the single.
fn first_of_syllable(syllable: char) -> char {
    const FIRSTS: [char; 19] = [
        'ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ',
        'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
    ];
    let index = (u32::from(syllable) - u32::from('가')) / 588;
    FIRSTS.get(index as usize).copied().unwrap_or(syllable)
}

/// One of two queues at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    First,
    Second,
}

impl Half {
    /// A–K and А–К stand in the first queue together with «#», so that a
    /// Russian and an English name meet at the same desk; letters of other
    /// scripts go to the second.
    pub fn of(letter: char) -> Self {
        match letter {
            OTHER | 'A'..='K' | 'А'..='К' | 'Ґ' | 'Ѓ' | 'Є' | 'І' | 'Ї' | 'Ә' | 'Ғ' | 'Қ' => {
                Half::First
            }
            _ => Half::Second,
        }
    }

    /// The letters over the desk. Both alphabets stand there when both occur.
    pub fn label(self, latin: bool, cyrillic: bool, russian_first: bool) -> String {
        let (latin_label, cyrillic_label) = match self {
            Half::First => ("A–K", "А–К"),
            Half::Second => ("L–Z", "Л–Я"),
        };
        match (latin, cyrillic) {
            (true, true) if russian_first => format!("{cyrillic_label} · {latin_label}"),
            (true, true) => format!("{latin_label} · {cyrillic_label}"),
            (true, false) => latin_label.to_owned(),
            (false, true) => cyrillic_label.to_owned(),
            (false, false) if russian_first => cyrillic_label.to_owned(),
            (false, false) => latin_label.to_owned(),
        }
    }
}

pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Hebrew, Arabic and their kin.
pub fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}')
}

/// Chinese characters and Japanese syllables: a line may end after any of them.
pub fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word of these letters is broken with a hyphen. From Hebrew on, as
/// Unicode has them in order, scripts have none.
pub fn takes_hyphen(word: &str) -> bool {
    !word.chars().any(|letter| {
        matches!(letter, '\u{590}'..='\u{109f}' | '\u{1100}'..='\u{1c4f}' | '\u{2e80}'..='\u{a4cf}' | '\u{a800}'..='\u{abff}'
            | '\u{ac00}'..='\u{faff}' | '\u{fe70}'..='\u{fefe}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heading_is_the_first_letter_a_volunteer_looks_for() {
        for (name, letter) in [
            ("Ёлкина Анна", 'Е'),
            ("йовович Мила", 'Й'),
            ("Élodie", 'E'),
            ("Ổn Nguyễn", 'O'),
            ("O'Brien", 'O'),
            ("«Комета» клуб", 'К'),
            ("Ørsted", 'Ø'),
            ("42 школа", '#'),
            ("□", '#'),
            ("", '#'),
            ("ßmann", 'S'),
            ("ნინო", 'ნ'),
            ("Ნინო", 'ნ'),
            ("김민수", 'ㄱ'),
            ("까치", 'ㄱ'),
            ("한지민", 'ㅎ'),
            ("李晓岚", '李'),
            ("🎉 Party", 'P'),
        ] {
            assert_eq!(heading(name), letter, "{name}");
        }
    }

    #[test]
    fn every_letter_has_one_desk() {
        let desk = |half| -> String {
            "#AKLZАЁКЛЯІҚЩШ"
                .chars()
                .filter(|c| Half::of(heading(&c.to_string())) == half)
                .collect()
        };
        assert_eq!(desk(Half::First), "#AKАЁКІҚ");
        assert_eq!(desk(Half::Second), "LZЛЯЩШ");
    }

    #[test]
    fn desk_names_the_alphabets_that_occur() {
        assert_eq!(Half::First.label(true, true, true), "А–К · A–K");
        assert_eq!(Half::Second.label(true, true, false), "L–Z · Л–Я");
        assert_eq!(Half::Second.label(false, true, false), "Л–Я");
        assert_eq!(Half::First.label(false, false, true), "А–К");
    }
}
