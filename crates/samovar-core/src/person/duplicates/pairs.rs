//! Finds pairs inside groups that share a contact or the sound of a name.

use std::collections::HashMap;

use rusqlite::Connection;
use samovar_import::Name;

use super::agree::agree;
use super::{Reason, Strength};
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::matching::{name_key, name_of, same_letters};

/// A pair, `one` made before `other`.
pub struct Found {
    pub one: PersonId,
    pub other: PersonId,
    pub reasons: Vec<Reason>,
    pub strength: Strength,
    /// True where nothing speaks for two people.
    pub agrees: bool,
}

/// In a larger group each is paired with the next one only: whoever shares an
/// office's phone with fifty others is no suspect of fifty.
const SMALL: usize = 6;

/// Namesakes who are suggested by the name alone; where more bear it, the
/// company must agree.
const NAMESAKES: usize = 3;

struct Somebody {
    name: Name,
    key: String,
    company: String,
}

pub fn find(conn: &Connection) -> Result<Vec<Found>> {
    let (people, by_name) = people(conn)?;
    let mut pairs: HashMap<(PersonId, PersonId), Vec<Reason>> = HashMap::new();
    for (reason, group) in by_contact(conn)? {
        let group: Vec<PersonId> = group
            .into_iter()
            .filter(|id| people.contains_key(id))
            .collect();
        together(&group, &mut |one, other| {
            let reasons = pairs.entry((one, other)).or_default();
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        });
    }
    for group in by_name.into_values().filter(|group| group.len() > 1) {
        let groups = if group.len() <= NAMESAKES {
            vec![group]
        } else {
            by_company(&people, group)
        };
        for group in groups {
            together(&group, &mut |one, other| {
                pairs.entry((one, other)).or_default().push(Reason::Name);
            });
        }
    }
    let mut found: Vec<Found> = pairs
        .into_iter()
        .filter_map(|((one, other), mut reasons)| {
            let (a, b) = (people.get(&one)?, people.get(&other)?);
            let same_name = !a.key.is_empty() && a.key == b.key;
            reasons.retain(|reason| *reason != Reason::Name);
            if same_name {
                let letters = same_letters(&a.name, &b.name);
                reasons.push(if letters {
                    Reason::Letters
                } else {
                    Reason::Name
                });
            }
            reasons.sort();
            let strength = strength(&reasons, a, b);
            Some(Found {
                one,
                other,
                reasons,
                strength,
                agrees: false,
            })
        })
        .collect();
    for pair in &mut found {
        if pair.reasons.contains(&Reason::Letters) && agree(conn, pair.one, pair.other)? {
            pair.agrees = true;
            pair.strength = pair.strength.min(Strength::Likely);
        }
    }
    let key = |found: &Found| people.get(&found.one).map(|one| one.key.clone());
    let by_sound = |found: &Found| !found.reasons.contains(&Reason::Letters);
    found.sort_by_cached_key(|found| {
        let who = (key(found), found.one, found.other);
        (found.strength, by_sound(found), who)
    });
    Ok(found)
}

fn strength(reasons: &[Reason], a: &Somebody, b: &Somebody) -> Strength {
    let shares = |reason| reasons.contains(&reason);
    let contact = shares(Reason::Email) || shares(Reason::Phone);
    let name = shares(Reason::Letters) || shares(Reason::Name);
    if shares(Reason::Source) || (contact && name) {
        return Strength::Sure;
    }
    let company = !a.company.is_empty() && a.company == b.company;
    // Comparing names word by word is dear, and only those with a contact in common need it.
    if (name && company) || (contact && a.name.may_be(&b.name)) {
        return Strength::Likely;
    }
    Strength::Maybe
}

type Named = HashMap<String, Vec<PersonId>>;

/// Everybody, and who bears which name.
fn people(conn: &Connection) -> Result<(HashMap<PersonId, Somebody>, Named)> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, given, family, patronymic, company FROM person
         WHERE merged_into IS NULL AND erased_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut people = HashMap::new();
    let mut by_name: Named = HashMap::new();
    // Many bear the same name: each is worked on once.
    let mut sounds: HashMap<String, String> = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: PersonId = row.get(0)?;
        let texts: [String; 5] = [
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
        ];
        let [display, given, family, patronymic, company] = &texts;
        let name = name_of(display, given, family, patronymic);
        let full = if given.is_empty() || family.is_empty() {
            display.clone()
        } else {
            format!("{given} {family}")
        };
        let key = match sounds.get(&full) {
            Some(key) => key.clone(),
            None => {
                let key = name_key(&name);
                sounds.insert(full, key.clone());
                key
            }
        };
        if !key.is_empty() {
            by_name.entry(key.clone()).or_default().push(id);
        }
        people.insert(
            id,
            Somebody {
                name,
                key,
                company: text::fold(company),
            },
        );
    }
    Ok((people, by_name))
}

/// Groups who share a contact, each in the order of their ids.
fn by_contact(conn: &Connection) -> Result<Vec<(Reason, Vec<PersonId>)>> {
    let mut groups = Vec::new();
    for (kind, reason) in [("source", Reason::Source), ("email", Reason::Email)] {
        let mut statement = conn.prepare_cached(
            "SELECT norm, person_id FROM contact WHERE kind = ?1 AND norm IN
               (SELECT norm FROM contact WHERE kind = ?1 GROUP BY norm HAVING count(*) > 1)
             ORDER BY norm, person_id",
        )?;
        let rows = statement
            .query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, PersonId)>>>()?;
        groups.extend(grouped(rows).map(|group| (reason, group)));
    }
    let mut statement =
        conn.prepare_cached("SELECT norm, person_id FROM contact WHERE kind = 'phone'")?;
    let mut rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, PersonId)>>>()?;
    for (norm, _) in &mut rows {
        if let Some(number) = russian(norm) {
            *norm = number;
        }
    }
    // Bare digits of some other country are no certain number.
    rows.retain(|(norm, _)| norm.starts_with('+'));
    rows.sort_unstable();
    groups.extend(grouped(rows).map(|group| (Reason::Phone, group)));
    Ok(groups)
}

/// `89990000001`, `79990000001` and `9990000001` as a Russian mobile number:
/// digits that were typed where the country was not known.
fn russian(norm: &str) -> Option<String> {
    let mobile = match (norm.len(), norm.get(..2)?) {
        (11, "89" | "79") => norm.get(1..)?,
        (10, two) if two.starts_with('9') => norm,
        _ => return None,
    };
    Some(format!("+7{mobile}"))
}

fn grouped(rows: Vec<(String, PersonId)>) -> impl Iterator<Item = Vec<PersonId>> {
    let mut groups: Vec<(String, Vec<PersonId>)> = Vec::new();
    for (norm, id) in rows {
        match groups.last_mut().filter(|(known, _)| *known == norm) {
            Some((_, group)) if group.last() == Some(&id) => {}
            Some((_, group)) => group.push(id),
            None => groups.push((norm, vec![id])),
        }
    }
    groups
        .into_iter()
        .map(|(_, group)| group)
        .filter(|group| group.len() > 1)
}

fn by_company(people: &HashMap<PersonId, Somebody>, group: Vec<PersonId>) -> Vec<Vec<PersonId>> {
    let mut groups: HashMap<&str, Vec<PersonId>> = HashMap::new();
    for id in group {
        let company = people.get(&id).map_or("", |one| one.company.as_str());
        if !company.is_empty() {
            groups.entry(company).or_default().push(id);
        }
    }
    groups
        .into_values()
        // A name that a whole company shares is a placeholder, "Гость Компании".
        .filter(|group| group.len() > 1 && group.len() <= NAMESAKES)
        .collect()
}

/// Each pair of a small group; in a large one each with the next.
fn together(group: &[PersonId], pair: &mut impl FnMut(PersonId, PersonId)) {
    for (at, one) in group.iter().enumerate() {
        let reach = if group.len() <= SMALL { SMALL } else { 1 };
        for other in group.iter().skip(at + 1).take(reach) {
            if one != other {
                let (first, second) = super::ordered(*one, *other);
                pair(first, second);
            }
        }
    }
}
