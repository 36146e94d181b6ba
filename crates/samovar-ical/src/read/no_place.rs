//! Words that programs and people write where there is no place.

const WORDS: &[&str] = &[
    "-",
    "–",
    "—",
    "?",
    "n/a",
    "na",
    "none",
    "null",
    "undefined",
    "tba",
    "tbd",
    "tbc",
    "to be announced",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "location tba",
    "location tbd",
    "venue tba",
    "venue tbd",
    "venue tbc",
    "no location",
    "no location given",
    "no location specified",
    "no venue",
    "not specified",
    "unknown",
    "location not specified",
    "нет",
    "нет места",
    "место не указано",
    "не указано",
    "не указан",
    "адрес не указан",
    "уточняется",
    "место уточняется",
    "адрес уточняется",
    "место будет объявлено",
    "место будет объявлено позже",
    "будет объявлено",
    "будет объявлено позже",
    "место сообщим позже",
    "сообщим позже",
    "пока неизвестно",
    "неизвестно",
    "kein ort",
    "kein ort angegeben",
    "ort folgt",
    "ort wird noch bekannt gegeben",
    "wird noch bekannt gegeben",
    "nicht angegeben",
    "lieu à confirmer",
    "à confirmer",
    "por confirmar",
    "por definir",
    "a definir",
    "da definire",
    "sin ubicación",
];

pub(super) fn is_no_place(text: &str) -> bool {
    let plain = text
        .trim()
        .trim_matches(['<', '>', '(', ')', '[', ']', '.', '!', '*', ' ']);
    !text.trim().is_empty()
        && (plain.is_empty()
            || WORDS.iter().any(|word| {
                word.len() == plain.len()
                    && plain.chars().flat_map(char::to_lowercase).eq(word.chars())
            }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_no_place() {
        for text in [
            "<KEIN ORT ANGEGEBEN>",
            "TBA",
            "(tbd)",
            "N/A",
            "—",
            "Место уточняется",
            "[no location]",
        ] {
            assert!(is_no_place(text), "{text}");
        }
        for text in [
            "",
            "Online",
            "Tbilisi",
            "Нетанья",
            "XOR",
            "TBA hall",
            "Bar \"None\"",
        ] {
            assert!(!is_no_place(text), "{text}");
        }
    }
}
