//! Numbers that are written as words, in English and Russian.

use super::words::At;

const COUNTS: &[(u32, &[&str])] = &[
    (1, &["one", "a", "an", "один", "одну", "одного", "одной"]),
    (2, &["two", "couple", "два", "две", "двух", "пару"]),
    (3, &["three", "три", "трех"]),
    (4, &["four", "четыре", "четырех"]),
    (5, &["five", "пять", "пяти"]),
    (6, &["six", "шесть", "шести"]),
    (7, &["seven", "семь", "семи"]),
    (8, &["eight", "восемь", "восьми"]),
    (9, &["nine", "девять", "девяти"]),
    (10, &["ten", "десять", "десяти"]),
    (11, &["eleven", "одиннадцать", "одиннадцати"]),
    (12, &["twelve", "двенадцать", "двенадцати"]),
    (15, &["fifteen", "пятнадцать", "пятнадцати"]),
    (20, &["twenty", "двадцать", "двадцати"]),
    (30, &["thirty", "тридцать", "тридцати"]),
    (40, &["forty", "сорок", "сорока"]),
    (50, &["fifty", "пятьдесят", "пятидесяти"]),
    (60, &["sixty", "шестьдесят", "шестидесяти"]),
    (100, &["hundred", "сто", "ста", "сотню"]),
];

/// The stem of each ordinal: "second", «второго», «второй».
const ORDINALS: &[(u32, &str, &str)] = &[
    (1, "first", "перв"),
    (2, "second", "втор"),
    (3, "third", "трет"),
    (4, "fourth", "четверт"),
    (5, "fifth", "пят"),
    (6, "sixth", "шест"),
    (7, "seventh", "седьм"),
    (8, "eighth", "восьм"),
    (9, "ninth", "девят"),
    (10, "tenth", "десят"),
    (11, "eleventh", "одиннадцат"),
    (12, "twelfth", "двенадцат"),
    (13, "thirteenth", "тринадцат"),
    (14, "fourteenth", "четырнадцат"),
    (15, "fifteenth", "пятнадцат"),
    (16, "sixteenth", "шестнадцат"),
    (17, "seventeenth", "семнадцат"),
    (18, "eighteenth", "восемнадцат"),
    (19, "nineteenth", "девятнадцат"),
    (20, "twentieth", "двадцат"),
    (30, "thirtieth", "тридцат"),
];

/// Endings of Russian ordinals, as adjectives.
const ENDINGS: &[&str] = &[
    "ый", "ий", "ой", "ого", "его", "ьего", "ая", "ую", "ое", "ье", "ья", "ью", "ьей", "ом", "ому",
    "ые", "ым",
];

/// Digits, or a word: "10", "ten", «десять», "a couple of", «пару».
pub fn count(at: At<'_>) -> Option<(u32, At<'_>)> {
    if let Some(found) = at.number() {
        return Some(found);
    }
    if let Some(after) = at.one_of(&["a couple of", "couple of", "a couple"]) {
        return Some((2, after));
    }
    if let Some(after) = at.one_of(&["a hundred", "one hundred"]) {
        return Some((100, after));
    }
    counted(at)
}

/// A cardinal as a word.
pub fn counted(at: At<'_>) -> Option<(u32, At<'_>)> {
    COUNTS
        .iter()
        .find_map(|(number, words)| at.word(words).map(|after| (*number, after)))
}

/// Which one: "8th", "8-го", "eighth", «восьмого», "twenty-first".
pub fn ordinal(at: At<'_>) -> Option<(u32, At<'_>)> {
    if let Some((number, after)) = at.number() {
        if after.glued()
            && let Some(after) = after.word(&[
                "st", "nd", "rd", "th", "го", "е", "ое", "й", "ый", "ю", "я", "му",
            ])
        {
            return Some((number, after));
        }
        let dash = after.glued_mark("-‑")?;
        return dash
            .word(&[
                "го", "е", "ое", "ого", "й", "ый", "ий", "ю", "ую", "я", "ая", "му",
            ])
            .map(|after| (number, after));
    }
    if let Some(tens) = [
        ("twenty", 20),
        ("двадцать", 20),
        ("thirty", 30),
        ("тридцать", 30),
    ]
    .iter()
    .find_map(|(word, tens)| at.word(&[word]).map(|after| (*tens, after)))
    {
        let after = tens.1.glued_mark("-").unwrap_or(tens.1);
        if let Some((unit, after)) = plain(after).filter(|(unit, _)| *unit < 10) {
            return Some((tens.0 + unit, after));
        }
    }
    plain(at)
}

fn plain(at: At<'_>) -> Option<(u32, At<'_>)> {
    let word = at.low();
    ORDINALS
        .iter()
        .find(|(_, english, russian)| {
            word == *english
                || word
                    .strip_prefix(russian)
                    .is_some_and(|ending| ENDINGS.contains(&ending))
        })
        .map(|(number, ..)| (*number, at.next()))
}
