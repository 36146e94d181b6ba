//! Whom the door means by what was scanned or typed. A code comes alone; of names the
//! surname counts most, then the given name, then the rest, so that the first of the list
//! is the likeliest. A name typed on the wrong layout is read on the other one.

use rusqlite::{Connection, params};

use super::door::load;
use super::presence::HERE_OF_G;
use super::{DoorMatch, FindAtDoor, Piece};
use crate::db::text::{self, named_by, words_of};
use crate::error::Result;
use crate::guest::{capacity::Seats, code};
use crate::ids::{EventId, GuestId};
use crate::keyboard;
use crate::person::order::key_column;
use crate::planner::Reader;

/// Guests that a search gives at most.
const FOUND: usize = 20;

pub fn find(reader: &Reader<'_>, request: FindAtDoor) -> Result<Vec<DoorMatch>> {
    let conn = reader.conn;
    Seats::load(conn, request.event_id)?;
    let also = request.codes.unwrap_or_default();
    for typed in also.iter().chain([&request.query]) {
        let meant = code::meant(conn, request.event_id, typed)?;
        if !meant.is_empty() {
            return meant
                .into_iter()
                .map(|guest| Ok(DoorMatch::whole(load(conn, guest)?)))
                .collect();
        }
    }
    let found = by_words(conn, request.event_id, &request.query)?;
    if !found.is_empty() {
        return Ok(found);
    }
    match keyboard::other_layout(&request.query) {
        Some(other) => by_words(conn, request.event_id, &other),
        None => Ok(found),
    }
}

/// How well a guest fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The surname, whole.
    Surname,
    SurnameBegins,
    /// Another part of the name.
    Name,
    /// A plus-one says their own name, not that of who brings them.
    Companion,
    /// The company, an address.
    Rest,
}

struct Found {
    guest: GuestId,
    name: String,
    family: String,
    company: String,
    all_here: bool,
    companions: Vec<String>,
}

fn by_words(conn: &Connection, event: EventId, query: &str) -> Result<Vec<DoorMatch>> {
    let folded = text::fold(query);
    let typed: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let Some(words) = text::search_query(query) else {
        return Ok(Vec::new());
    };
    let mut found: Vec<(Fit, Found)> = candidates(conn, event, &words, query)?
        .into_iter()
        .map(|one| (fit(&one, &typed), one))
        .collect();
    // A stable sort: within a fit those who are here come last, else the list's order stays.
    found.sort_by_key(|(fit, one)| (*fit, one.all_here));
    found.truncate(FOUND);
    found
        .into_iter()
        .map(|(fit, one)| {
            let beside = match fit {
                Fit::Rest => one.company,
                Fit::Companion => one.companions.join(", "),
                _ => String::new(),
            };
            Ok(DoorMatch {
                guest: load(conn, one.guest)?,
                marked: marked(&one.name, &typed),
                beside: marked(&beside, &typed),
            })
        })
        .collect()
}

/// All that match in any way, by name.
fn candidates(conn: &Connection, event: EventId, words: &str, query: &str) -> Result<Vec<Found>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT g.id, p.name, p.family, p.company, {HERE_OF_G} > g.plus_ones,
                (SELECT group_concat(c.name, char(10)) FROM companion AS c WHERE c.guest_id = g.id AND c.name <> ''),
                g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                  (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?2))
         FROM guest AS g JOIN local_person_index AS i ON i.person_id = g.person_id
         JOIN person AS p ON p.id = g.person_id
         WHERE g.event_id = ?1
           AND (g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                  (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?2))
                OR EXISTS (SELECT 1 FROM companion AS c WHERE c.guest_id = g.id AND c.name <> ''))
         ORDER BY i.{key}, g.id"
    ))?;
    let mut rows = statement.query(params![event, words])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let companions: Option<String> = row.get(5)?;
        let companions: Vec<String> = companions
            .unwrap_or_default()
            .lines()
            .filter(|name| text::has_words(name, query))
            .map(str::to_owned)
            .collect();
        if row.get::<_, bool>(6)? || !companions.is_empty() {
            found.push(Found {
                guest: row.get(0)?,
                name: row.get(1)?,
                family: row.get(2)?,
                company: row.get(3)?,
                all_here: row.get(4)?,
                companions,
            });
        }
    }
    Ok(found)
}

fn fit(one: &Found, typed: &[&str]) -> Fit {
    let name: Vec<String> = words_of(&one.name).map(|(_, word)| word).collect();
    let mut family: Vec<String> = words_of(&one.family).map(|(_, word)| word).collect();
    if family.is_empty() {
        // Known only whole: the last word is the surname, as far as anybody can tell.
        family.extend(name.last().cloned());
    }
    let names = |word: &str| {
        name.iter()
            .chain(&family)
            .any(|known| named_by(known, word).is_some())
    };
    if typed.iter().all(|word| names(word)) {
        let surname = typed
            .iter()
            .any(|word| family.iter().any(|known| named_by(known, word).is_some()));
        let whole = typed
            .iter()
            .any(|word| family.iter().any(|known| known == word));
        return match (surname, whole) {
            (true, true) => Fit::Surname,
            (true, false) => Fit::SurnameBegins,
            _ => Fit::Name,
        };
    }
    if one.companions.is_empty() {
        Fit::Rest
    } else {
        Fit::Companion
    }
}

/// The text in pieces, with the letters that were typed told from the rest.
fn marked(text: &str, typed: &[&str]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = 0;
    for (at, word) in words_of(text) {
        let named = typed
            .iter()
            .filter_map(|query| named_by(&word, query))
            .max();
        let Some(letters) = named else { continue };
        let inside = text.get(at.clone()).unwrap_or_default();
        // A folded word may have more letters than the written one: ß, æ.
        let end = at.start
            + inside
                .char_indices()
                .nth(letters)
                .map_or(inside.len(), |(n, _)| n);
        for (piece, hit) in [(done..at.start, false), (at.start..end, true)] {
            let text = text.get(piece).unwrap_or_default().to_owned();
            if !text.is_empty() {
                pieces.push(Piece { text, hit });
            }
        }
        done = end;
    }
    let rest = text.get(done..).unwrap_or_default().to_owned();
    if !rest.is_empty() {
        pieces.push(Piece {
            text: rest,
            hit: false,
        });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_letters_are_marked_in_any_spelling() {
        let shown = |text: &str, typed: &[&str]| {
            marked(text, typed)
                .iter()
                .map(|piece| {
                    if piece.hit {
                        format!("[{}]", piece.text)
                    } else {
                        piece.text.clone()
                    }
                })
                .collect::<String>()
        };
        assert_eq!(shown("Авдей Якушев", &["якуш"]), "Авдей [Якуш]ев");
        assert_eq!(shown("Авдей Якушев", &["yaku", "av"]), "[Ав]дей [Яку]шев");
        assert_eq!(shown("Елена Кулагина", &["якуш"]), "Елена Кулагина");
        assert_eq!(shown("", &["a"]), "");
    }
}
