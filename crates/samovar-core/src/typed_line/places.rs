//! Venues and rooms in what is left of a line: by their whole name anywhere, by a part
//! of it where the line says "at", or where nothing but the place stands.

use super::words::{Line, Meaning};
use crate::db::text::fold;

/// A venue as a line may name it, with its rooms.
#[derive(Debug, Clone)]
pub struct Place<V, R> {
    pub id: V,
    pub name: String,
    pub rooms: Vec<(R, String)>,
}

/// Words that many places have: alone, they are none of them.
const COMMON: &[&str] = &[
    "room",
    "hall",
    "the",
    "main",
    "house",
    "center",
    "centre",
    "club",
    "bar",
    "cafe",
    "office",
    "big",
    "small",
    "old",
    "new",
    "at",
    "of",
    "and",
    "зал",
    "дом",
    "клуб",
    "центр",
    "кафе",
    "бар",
    "офис",
    "большой",
    "малый",
    "старый",
    "новый",
    "имени",
    "комната",
    "аудитория",
    "пространство",
    "площадка",
    "space",
    "studio",
    "студия",
    "city",
];
const AT: &[&str] = &[
    "at",
    "in",
    "@",
    "в",
    "во",
    "на",
    "venue",
    "room",
    "место",
    "место:",
    "площадка",
    "где",
];

/// The venue with its name, and the room with its venue and its name.
type Taken<V, R> = (Option<(V, String)>, Option<(R, V, String)>);
/// A venue and one of its rooms.
type Within<'p, V, R> = (&'p Place<V, R>, &'p (R, String));

/// Takes the venue and the room that a line names.
pub fn take<V: Copy + PartialEq, R: Copy>(line: &mut Line, places: &[Place<V, R>]) -> Taken<V, R> {
    let venue = whole(
        line,
        places.iter().map(|place| (place, place.name.as_str())),
        Meaning::Venue,
    )
    .or_else(|| {
        part(
            line,
            places
                .iter()
                .map(|place| (place, place.name.as_str()))
                .collect(),
            Meaning::Venue,
        )
    });
    let within: Vec<Within<'_, V, R>> = places
        .iter()
        .filter(|place| venue.is_none_or(|venue| venue.id == place.id))
        .flat_map(|place| place.rooms.iter().map(move |room| (place, room)))
        .collect();
    // A room of the venue that was named may stand anywhere; of any other it must be
    // plain that a place is meant.
    let named = within.iter().map(|found| (*found, found.1.1.as_str()));
    let room = match venue {
        Some(_) => whole(line, named.clone(), Meaning::Room),
        None => None,
    };
    let room = room.or_else(|| part(line, named.collect(), Meaning::Room));
    let venue = venue.or(room.map(|(place, _)| place));
    (
        venue.map(|place| (place.id, place.name.clone())),
        room.map(|(place, (id, name))| (*id, place.id, name.clone())),
    )
}

/// The longest name whose words stand together; something else has to be left.
fn whole<'n, T: Copy>(
    line: &mut Line,
    names: impl Iterator<Item = (T, &'n str)>,
    meaning: Meaning,
) -> Option<T> {
    let mut names: Vec<(T, Vec<String>)> = names
        .map(|(found, name)| (found, name_words(name)))
        .collect();
    names.sort_by_key(|(_, words)| {
        std::cmp::Reverse((words.len(), words.iter().map(String::len).sum::<usize>()))
    });
    let free = free_words(line);
    for (found, words) in names {
        if words.is_empty() || words.len() >= free.len() {
            continue;
        }
        let at = free.windows(words.len()).position(|window| {
            window.iter().map(|(_, word)| word).eq(words.iter()) && adjacent(window)
        });
        if let Some(at) = at
            && let (Some((from, _)), Some((to, _))) = (free.get(at), free.get(at + words.len() - 1))
        {
            take_place(line, *from, to + 1, meaning);
            return Some(found);
        }
    }
    None
}

/// A part of a name that only one place has.
fn part<T: Copy>(line: &mut Line, names: Vec<(T, &str)>, meaning: Meaning) -> Option<T> {
    let names: Vec<(T, Vec<String>)> = names
        .into_iter()
        .map(|(found, name)| (found, name_words(name)))
        .collect();
    let free = free_words(line);
    // Longest first: "Tea room" before "Tea".
    for length in (1..=4.min(free.len())).rev() {
        for window in free.windows(length) {
            let (Some((from, first)), Some((last, _))) = (window.first(), window.last()) else {
                continue;
            };
            let led = is_led(line, *from);
            let alone = length < free.len() && stands_alone(line, *from, *last);
            if !adjacent(window) || !(led || alone) || length == free.len() {
                continue;
            }
            let words: Vec<&str> = window.iter().map(|(_, word)| word.as_str()).collect();
            let whole = |name: &[String]| name.iter().map(String::as_str).eq(words.iter().copied());
            let whole = names.iter().any(|(_, name)| whole(name));
            if !whole
                && words.iter().all(|word| COMMON.contains(word))
                && (!led || length == 1 && first == "the")
            {
                continue;
            }
            let fits = |name: &[String]| {
                name.windows(length).any(|part| {
                    part.iter()
                        .zip(&words)
                        .all(|(known, typed)| same(known, typed, led))
                })
            };
            let mut found = names.iter().filter(|(_, name)| fits(name));
            if let (Some((one, _)), None) = (found.next(), found.next()) {
                let (from, last) = (*from, *last);
                take_place(line, from, last + 1, meaning);
                return Some(*one);
            }
        }
    }
    None
}

/// Equal, begun ("Boil"), or after a preposition in another case: «в Котельной».
fn same(known: &str, typed: &str, led: bool) -> bool {
    if known == typed {
        return true;
    }
    let letters = typed.chars().count();
    if letters >= 4 && known.starts_with(typed) {
        return true;
    }
    let common = known
        .chars()
        .zip(typed.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let cyrillic = typed.chars().all(|c| matches!(c, 'а'..='я'));
    led && cyrillic && common >= 3 && common + 3 >= letters && common + 3 >= known.chars().count()
}

fn name_words(name: &str) -> Vec<String> {
    fold(name)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Free words and numbers with their places, folded as names are.
fn free_words(line: &Line) -> Vec<(usize, String)> {
    line.tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.taken.is_none() && !token.is_mark())
        .map(|(at, token)| (at, fold(&token.text)))
        .collect()
}

/// One after the other, with no more than a mark between.
fn adjacent(window: &[(usize, String)]) -> bool {
    window
        .iter()
        .zip(window.iter().skip(1))
        .all(|((a, _), (b, _))| b - a <= 2)
}

fn is_led(line: &Line, from: usize) -> bool {
    let mut before = from.checked_sub(1).and_then(|at| line.tokens.get(at));
    if before.is_some_and(|token| token.low() == "the" || token.low() == ":") {
        before = from.checked_sub(2).and_then(|at| line.tokens.get(at));
    }
    before.is_some_and(|token| token.taken.is_none() && AT.contains(&token.low()))
}

/// A stretch between what was understood, commas and the ends, with a title elsewhere.
fn stands_alone(line: &Line, from: usize, last: usize) -> bool {
    let parts = |token: Option<&super::tokens::Token>| {
        token.is_none_or(|token| {
            token.taken.is_some() || token.is_mark() && ",;|·•—–(".contains(token.low())
        })
    };
    let before = from.checked_sub(1).map(|at| line.tokens.get(at));
    let begins = match before {
        None => return false,
        Some(before) => parts(before),
    };
    begins && parts(line.tokens.get(last + 1))
}

fn take_place(line: &mut Line, from: usize, to: usize, meaning: Meaning) {
    // "in the Boiler", "room: Tea room"
    let mut first = from;
    while let Some(before) = first.checked_sub(1)
        && line.tokens.get(before).is_some_and(|token| {
            token.taken.is_none()
                && (AT.contains(&token.low()) || ["the", ":", "of"].contains(&token.low()))
        })
    {
        first = before;
    }
    line.take(first, to, meaning);
}
