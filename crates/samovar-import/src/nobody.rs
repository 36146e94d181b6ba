//! Texts in the place of a name that name nobody, or perhaps nobody: firms,
//! functions, families, placeholders, and somebody's companion without a name.
//! They are pointed out; what becomes of them is decided elsewhere.

use crate::given_names::is_given;
use crate::nobody_words::{COMPANIONS, FORMS, FUNCTIONS};
use crate::{clean, words};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Whose companion a text speaks of: "+1 of Ida", "Ida's guest", «гость Иры».
/// An empty answer is that of a bare "+1": of whoever stands above.
pub fn companion_of(text: &str) -> Option<String> {
    let text = clean::line(text);
    if text.chars().count() > 80 {
        return None;
    }
    let lower = words::lower(&text);
    if matches!(
        lower.as_str(),
        "+1" | "+ 1" | "plus one" | "plus 1" | "+1 guest" | "+1 гость" | "плюс один" | "+1."
    ) {
        return Some(String::new());
    }
    let plain = |rest: &str| {
        let rest = rest
            .trim()
            .trim_matches(['(', ')', ':', '-', '–', '—', ' ', '.']);
        let capital = rest.chars().next().is_some_and(char::is_uppercase);
        let letters = rest
            .chars()
            .all(|c| c.is_alphabetic() || " -'’.".contains(c));
        (capital && letters && rest.split_whitespace().count() <= 3).then(|| rest.to_owned())
    };
    for mark in ["'s ", "’s "] {
        if let Some((who, what)) = text.split_once(mark) {
            let what = words::spaced(what);
            return COMPANIONS
                .contains(&what.trim())
                .then(|| plain(who))
                .flatten();
        }
    }
    // The word, then perhaps "of", then a name.
    if lower.len() != text.len() {
        return None;
    }
    let word = COMPANIONS
        .iter()
        .filter(|word| {
            lower.strip_prefix(**word).is_some_and(|rest| {
                rest.starts_with([' ', '(', ':']) || word.ends_with('1') && !rest.is_empty()
            })
        })
        .max_by_key(|word| word.len())?;
    let rest = text.get(word.len()..)?.trim_start();
    for of in [
        "of ", "for ", "from ", "to ", "von ", "de ", "do ", "da ", "del ", "d'", "от ", "для ",
        "к ",
    ] {
        let after = rest.get(..of.len()).zip(rest.get(of.len()..));
        if let Some((_, after)) = after.filter(|(start, _)| start.to_lowercase() == of) {
            return plain(after);
        }
    }
    // «гость Иры», "+1 (Ida)"; "Guest Smith" may be somebody.
    let cyrillic = word.chars().any(|c| c > '\u{400}');
    (cyrillic || word.starts_with('+') || rest.starts_with(['(', ':']))
        .then(|| plain(rest))
        .flatten()
}

/// What a name tells of itself, looked at once.
pub struct Look {
    pub name: String,
    pub companion_of: Option<String>,
    pub doubtful: bool,
}

impl Look {
    pub fn at(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            companion_of: companion_of(name),
            doubtful: is_doubtful(name),
        }
    }
}

/// True where a name is perhaps nobody's.
fn is_doubtful(text: &str) -> bool {
    let text = clean::line(text);
    let folded = words::spaced(&text);
    let word = folded.trim();
    if text.is_empty() {
        return false;
    }
    let letters = text.chars().any(char::is_alphabetic);
    if !letters || text.chars().any(|c| c.is_ascii_digit()) {
        return true;
    }
    let bracketed = text.starts_with(['(', '[']) && text.ends_with([')', ']']);
    if bracketed || is_placeholder(word) || is_firm_by(&text, &folded) || is_family_by(&folded) {
        return true;
    }
    let parts: Vec<&str> = word.split(' ').collect();
    let named = parts.iter().any(|part| is_given(part));
    parts.len() <= 4 && !named && parts.iter().any(|part| is_function(part))
}

/// True for a word in the place of a name that is not known.
pub fn is_unnamed(text: &str) -> bool {
    is_placeholder(words::spaced(text).trim())
}

/// The same of words that were folded already.
pub fn is_placeholder(word: &str) -> bool {
    const WORDS: [&str; 58] = [
        "tba",
        "tbd",
        "tbc",
        "nn",
        "n n",
        "n a",
        "na",
        "name",
        "names",
        "имя",
        "фио",
        "xxx",
        "xx",
        "ххх",
        "test",
        "тест",
        "unknown",
        "anonymous",
        "anon",
        "аноним",
        "someone",
        "somebody",
        "кто то",
        "неизвестно",
        "неизвестный",
        "неизвестная",
        "noname",
        "no name",
        "без имени",
        "уточняется",
        "уточнить",
        "to be announced",
        "to be confirmed",
        "to be decided",
        "будет позже",
        "позже",
        "later",
        "guest",
        "гость",
        "гостья",
        "plus one",
        "плюс один",
        "еще один",
        "one more",
        "asdf",
        "qwerty",
        "dummy",
        "placeholder",
        "empty",
        "пусто",
        "free",
        "свободно",
        "unbekannt",
        "inconnu",
        "desconocido",
        "por confirmar",
        "por definir",
        "a definir",
    ];
    WORDS.contains(&word) || word.chars().all(|c| c == '?' || c == 'x' || c == 'х')
}

/// A firm or an institution by its form, its kind or its quotes.
pub fn is_firm(text: &str) -> bool {
    is_firm_by(text, &words::spaced(text))
}

fn is_firm_by(text: &str, folded: &str) -> bool {
    if text.contains('«') || text.contains('„') {
        return true;
    }
    static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| FORMS.iter().copied().collect());
    let mut parts = folded.split_whitespace();
    let dotted = [
        "s r l", "s p a", "s r o", "sp z o o", "d o o", "b v", "s a s", "s l ",
    ];
    if parts.any(|part| SET.contains(part)) || words::has(folded, &dotted) {
        return true;
    }
    // Short ones only as they are written: АО, AG, SA.
    let short = [
        "АО", "ИП", "ЧП", "AG", "KG", "SA", "S.A.", "AB", "A/S", "AS", "Oy", "OY", "SE", "NV",
        "BV", "SL", "UG", "eV", "e.V.",
    ];
    text.split([' ', ',']).any(|part| short.contains(&part)) && text.contains([' ', ','])
}

/// «Семья Ивановых», "The Smiths", "Mr & Mrs Smith".
pub fn is_family(text: &str) -> bool {
    is_family_by(&words::spaced(text))
}

fn is_family_by(folded: &str) -> bool {
    const STEMS: [&str; 16] = [
        "family ",
        "familie ",
        "familia ",
        "famille ",
        "famiglia ",
        "семья ",
        "семьи ",
        "семейство ",
        "супруги ",
        "чета ",
        "eheleute ",
        "mr and mrs",
        "mr mrs",
        "dr and mrs",
        "herr und frau",
        "household ",
    ];
    let many = folded.split_whitespace().count() == 2
        && folded.trim_start().starts_with("the ")
        && folded.ends_with("s ");
    words::has(folded, &STEMS) || many
}

/// How many a couple is beside the first: one.
pub fn is_couple(text: &str) -> bool {
    let folded = words::spaced(text);
    words::has(
        &folded,
        &[
            "mr and mrs",
            "mr mrs",
            "dr and mrs",
            "herr und frau",
            "супруги ",
            "чета ",
            "eheleute ",
        ],
    )
}

fn is_function(part: &str) -> bool {
    // Most words begin as none of these do.
    let mut alike = FUNCTIONS
        .iter()
        .filter(|stem| stem.as_bytes().first() == part.as_bytes().first());
    alike.any(|stem| match stem.strip_suffix('*') {
        Some(stem) => part.starts_with(stem),
        None => part == *stem,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn companions_name_their_host() {
        for (text, host) in [
            ("+1 of Ida", "Ida"),
            ("+1 (Ida)", "Ida"),
            ("Guest of Ida Berg", "Ida Berg"),
            ("Plus one of Ida", "Ida"),
            ("Ida's guest", "Ida"),
            ("Ida’s plus one", "Ida"),
            ("гость Иры", "Иры"),
            ("+1 Иры", "Иры"),
            ("Муж Олеси", "Олеси"),
            ("Гость от Олега", "Олега"),
            ("Begleitung von Anna", "Anna"),
            ("Invité de Zoë", "Zoë"),
            ("+1", ""),
        ] {
            assert_eq!(companion_of(text).as_deref(), Some(host), "{text}");
        }
        for text in [
            "Ida Berg",
            "Val Guest",
            "Guest Smith",
            "Friend Zone",
            "TBA",
            "Гостья",
            "Другова Анна",
        ] {
            assert_eq!(companion_of(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_perhaps_nobody_is_told() {
        for text in [
            "Northwind GmbH",
            "Contoso Srl",
            "Contoso S.r.l.",
            "ООО «Ромашка»",
            "ООО Ромашка",
            "PyConf Speaker",
            "Photographer",
            "TBA",
            "N.N.",
            "Catering team",
            "Бухгалтерия",
            "Отдел продаж",
            "Guest 3",
            "Гость 2",
            "Smith family",
            "семья Ивановых",
            "The Smiths",
            "Familie Müller",
            "Mr & Mrs Smith",
            "Фотограф",
            "???",
            "Пресса",
            "Резерв",
            "АО Вектор",
            "Acme, Inc.",
            "12",
            "Buchhaltung",
            "Супруги Беловы",
        ] {
            assert!(is_doubtful(text), "{text}");
        }
        for text in [
            "Ida Berg",
            "Анна Белова",
            "Priya Nair",
            "李晓岚",
            "محمد عبد الرحمن",
            "Anna Press",
            "O'Brien",
            "Cher",
            "Nguyễn Văn An",
            "Zoë Grün",
            "Анна Водитель",
            "Ага Хан",
            "",
            "Иван Ао",
        ] {
            assert!(!is_doubtful(text), "{text}");
        }
    }
}
