//! Several people in the cell of one name: "Tom, Sally and Harry", «Маша и
//! Петя Соколовы», "Jonas Berg + 1". The first is the guest, the others come
//! along. "Smith, John" is one, and so is a firm with an ampersand.

use crate::counted_along::{is_anybody, without_counted};
use crate::given_names::is_given;
use crate::name::is_patronymic;
use crate::shared_surname::{self, singular};
use crate::{clean, nobody, words};

/// A party as a cell names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Together {
    pub first: String,
    pub others: Vec<String>,
    /// Those who come along without a name.
    pub unnamed: u32,
}

/// The people of a cell, where there are several.
pub fn read(cell: &str) -> Option<Together> {
    if is_short_name(cell) {
        return None;
    }
    let joined = cell.replace(['\n', '\r'], ";");
    let text = clean::line(&joined);
    if text.chars().count() > 200 || text.contains(['@', '<', '=', '"', '«']) {
        return None;
    }
    let (text, unnamed) = without_counted(&text);
    // "Ida Berg (with Tom)", but not "Robert (Bob) Smith".
    let opened = clean::line(&text.replace(['(', ')'], " "));
    let opened_lower = words::lower(&opened);
    let text = if AND.iter().any(|and| opened_lower.contains(and)) {
        opened
    } else {
        text
    };
    let text = text.trim_matches([' ', ',', ';', '+', '&']).to_owned();
    if text.is_empty() || !text.chars().any(char::is_alphabetic) {
        return None;
    }
    if nobody::is_firm(&text) || nobody::is_family(&text) {
        return None;
    }
    let text = surname_behind(&text).unwrap_or(text);
    let one = || {
        (unnamed > 0).then(|| Together {
            first: text.clone(),
            others: Vec::new(),
            unnamed,
        })
    };
    let Some(mut people) = parts(&text) else {
        return one();
    };
    // One name in two alphabets is one person.
    if let [a, b] = people.as_slice()
        && words::spaced(&words::latin(a)) == words::spaced(&words::latin(b))
    {
        return Some(Together {
            first: a.clone(),
            others: Vec::new(),
            unnamed,
        });
    }
    let nameless = people.iter().filter(|part| is_anybody(part)).count();
    people.retain(|part| !is_anybody(part));
    if people.is_empty() || people.len() + nameless < 2 {
        return one();
    }
    shared_surname::share(&mut people);
    let mut people = people.into_iter();
    Some(Together {
        first: people.next()?,
        others: people.collect(),
        unnamed: unnamed + u32::try_from(nameless).unwrap_or(0),
    })
}

/// One word or two, of plain letters: nothing that could join or count people. So are
/// most names, and this spares them all that follows.
fn is_short_name(cell: &str) -> bool {
    let mut blanks = 0;
    let plain = cell.chars().all(|c| {
        blanks += u32::from(c == ' ');
        matches!(c, 'a'..='z' | 'A'..='Z' | '-' | '\'' | ' ' | 'À'..='ɏ' | 'Ѐ'..='ӿ')
    });
    plain && blanks <= 1
}

/// "Smith, John & Jane" as "John Smith & Jane Smith".
fn surname_behind(text: &str) -> Option<String> {
    let (surname, rest) = text.split_once(',')?;
    let rest = [" and ", " и ", " und ", "+", "/"]
        .iter()
        .fold(rest.to_owned(), |rest, and| rest.replace(and, "&"));
    let given: Vec<&str> = rest.split('&').map(str::trim).collect();
    let one_surname = !surname.contains(' ') && !is_given(surname);
    (one_surname && given.len() > 1 && given.iter().all(|name| is_given(name))).then(|| {
        let whole: Vec<String> = given
            .iter()
            .map(|name| format!("{name} {}", singular(surname, name)))
            .collect();
        whole.join(" & ")
    })
}

/// What joins names, in languages where it is no part of a surname.
const AND: [&str; 8] = [
    " and ", " и ", " und ", " og ", " och ", " et ", " plus ", " with ",
];

/// The names between the marks that separate people; none where it is one.
fn parts(text: &str) -> Option<Vec<String>> {
    // Languages whose "and" is also a part of surnames (y, e, i) need names on
    // both sides that are known.
    const WEAK_AND: [&str; 4] = [" y ", " e ", " i ", " да "];
    let mut marked = text.to_owned();
    let mut joined = false;
    for and in AND {
        let lower = words::lower(&marked);
        if lower.len() == marked.len() && lower.contains(and) {
            let mut out = String::new();
            let mut from = 0;
            for (at, found) in lower.match_indices(and) {
                out.push_str(marked.get(from..at).unwrap_or_default());
                out.push('\u{1}');
                from = at + found.len();
            }
            out.push_str(marked.get(from..).unwrap_or_default());
            marked = out;
            joined = true;
        }
    }
    for mark in ["&", " + ", ";", "/", "|", "+"] {
        if marked.contains(mark) {
            marked = marked.replace(mark, "\u{1}");
            joined = true;
        }
    }
    if !joined {
        for and in WEAK_AND {
            if let Some((a, b)) = text.split_once(and)
                && first_is_given(a)
                && first_is_given(b)
            {
                marked = text.replacen(and, "\u{1}", 1);
                joined = true;
            }
        }
    }
    let by_comma = marked.matches(',').count();
    let people: Vec<String> = marked
        .split(['\u{1}', ','])
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    if people.len() < 2 || !people.iter().all(|part| is_name(part) || is_anybody(part)) {
        return None;
    }
    if people.iter().any(|part| is_title(part)) {
        return None;
    }
    let counts: Vec<usize> = people.iter().map(|part| part.split(' ').count()).collect();
    if !joined {
        let all_given = people.iter().all(|part| first_is_given(part));
        let whole = counts.iter().all(|count| *count >= 2);
        let father = people.iter().any(|part| part.split(' ').all(is_patronymic));
        // "Smith, John" and "Smith, John, William" are names of one.
        let several = whole || all_given || by_comma >= 2 && counts.iter().all(|count| *count == 1);
        return (several && !father).then_some(people);
    }
    // Two bare words that are nobody's given name are a firm as often as not.
    let bare = counts.iter().all(|count| *count == 1);
    let known = people
        .iter()
        .any(|part| first_is_given(part) || is_anybody(part));
    (!bare || known).then_some(people)
}

fn first_is_given(part: &str) -> bool {
    part.split_whitespace().next().is_some_and(is_given)
}

fn is_name(part: &str) -> bool {
    let words: Vec<&str> = part.split(' ').collect();
    let letters = |word: &&str| {
        word.chars()
            .all(|c| c.is_alphabetic() || "-'’.".contains(c))
    };
    let capital = part.chars().next().is_some_and(|c| !c.is_lowercase());
    words.len() <= 4 && words.iter().all(letters) && (capital || first_is_given(part))
}

/// What stands behind a name and is none.
fn is_title(part: &str) -> bool {
    const TITLES: [&str; 26] = [
        "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "mba", "msc", "bsc", "esq",
        "dr", "prof", "mr", "mrs", "ms", "ma", "ba", "cpa", "дтн", "ктн", "к т н", "д т н", "ceo",
    ];
    TITLES.contains(&words::spaced(part).trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_one_cell() {
        for (cell, expected) in [
            ("Tom, Sally and Harry", "Tom | Sally, Harry | 0"),
            ("Маша и Петя Соколовы", "Маша Соколова | Петя Соколов | 0"),
            ("Соколовы Маша и Петя", "Маша Соколова | Петя Соколов | 0"),
            ("Jonas Berg + 1", "Jonas Berg |  | 1"),
            ("Jonas Berg +1", "Jonas Berg |  | 1"),
            ("Jonas Berg (+2)", "Jonas Berg |  | 2"),
            ("Jonas Berg + 2 kids", "Jonas Berg |  | 2"),
            ("Анна Котова +1 чел.", "Анна Котова |  | 1"),
            ("Анна Котова + ребёнок", "Анна Котова |  | 1"),
            ("Jonas Berg plus one", "Jonas Berg |  | 1"),
            ("Jonas Berg and guest", "Jonas Berg |  | 1"),
            ("Jonas Berg (with wife)", "Jonas Berg |  | 1"),
            ("Анна Котова с мужем", "Анна Котова |  | 1"),
            ("Анна Котова (с мужем)", "Анна Котова |  | 1"),
            ("Anna Klein und Begleitung", "Anna Klein |  | 1"),
            ("Ann & Bob Smith", "Ann Smith | Bob Smith | 0"),
            ("Ann Smith & Bob Lee", "Ann Smith | Bob Lee | 0"),
            ("Ann Smith and Bob", "Ann Smith | Bob | 0"),
            ("Anna und Bernd", "Anna | Bernd | 0"),
            ("Ana y Luis", "Ana | Luis | 0"),
            ("Maria e João", "Maria | João | 0"),
            ("Иванов Иван, Петров Пётр", "Иванов Иван | Петров Пётр | 0"),
            ("Anna; Boris; Vera", "Anna | Boris, Vera | 0"),
            ("Anna\nBoris", "Anna | Boris | 0"),
            ("Tom + Sally", "Tom | Sally | 0"),
            ("Tom, Sally", "Tom | Sally | 0"),
            ("Анна Белова / Anna Belova", "Анна Белова |  | 0"),
            ("Tom and Sally + 1", "Tom | Sally | 1"),
            ("Berg, Ida and Per", "Ida Berg | Per Berg | 0"),
            ("Ida Berg (with Tom)", "Ida Berg | Tom | 0"),
            ("Smith, John & Jane", "John Smith | Jane Smith | 0"),
            ("Jonas Berg (2 чел.)", "Jonas Berg |  | 1"),
            ("Jonas Berg x2", "Jonas Berg |  | 1"),
        ] {
            let shown = read(cell).map(|together| {
                format!(
                    "{} | {} | {}",
                    together.first,
                    together.others.join(", "),
                    together.unnamed
                )
            });
            assert_eq!(shown.as_deref(), Some(expected), "{cell}");
        }
        for cell in [
            "Ida Berg",
            "Smith, John",
            "Smith, John, Jr.",
            "Ida Berg, PhD",
            "Иванов, Иван, Иванович",
            "Santiago Ramón y Cajal",
            "Johnson & Johnson",
            "Smith & Sons Ltd",
            "Ludwig van Beethoven",
            "+1 of Ida",
            "+1",
            "Robert (Bob) Smith",
            "Анна-Мария Белова",
            "",
        ] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
