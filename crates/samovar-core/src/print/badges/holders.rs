//! Who wears a badge at an event: those who come, the plus-ones they bring, and
//! who speaks or works there; each person once, however many parts they play.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rusqlite::{Connection, params};
use samovar_i18n::{Lang, msg};

use super::super::cannot_draw::EMAIL;
use super::{
    BadgeHolder, BadgeList, BadgePlusOnes, BadgeRole, BadgeSettings, HolderKind, ListBadges,
    PrintBadges,
};
use crate::collation;
use crate::db::person_index::sort_name;
use crate::db::text;
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::guest::GuestState;
use crate::ids::{CompanionId, GuestId, PersonId};
use crate::kept_order::KeptOrder;
use crate::keyboard::Reading;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::speaker::SpeakerState;
use crate::wire::{Page, window};

/// The list somebody scrolls through.
static ORDER: KeptOrder<BadgeHolder> = KeptOrder::new();

pub fn list(reader: &Reader<'_>, request: ListBadges) -> Result<BadgeList> {
    let lang = match request.badges.lang {
        Some(lang) => lang,
        None => settings::language(reader.conn)?,
    };
    let event = events::load(reader, request.badges.event_id)?;
    let all = if request.offset.unwrap_or(0) == 0 {
        Arc::new(holders(reader, &event, &request.badges, lang)?)
    } else {
        let asked = format!("{:?} {lang}", request.badges);
        ORDER.of(reader, &asked, || {
            holders(reader, &event, &request.badges, lang)
        })?
    };
    let printed = all.iter().filter(|one| one.printed_at.is_some()).count();
    let last_printed_at = all.iter().filter_map(|one| one.printed_at.clone()).max();
    let new = all.len() - printed;
    let query = request.query.unwrap_or_default();
    let named = |words: &str| all.iter().any(|one| text::has_words(&one.name, words));
    let reading = Reading::of(&query, request.as_typed, |words| Ok(named(words)))?;
    let found: Vec<&BadgeHolder> = all
        .iter()
        .filter(|one| query.trim().is_empty() || text::has_words(&one.name, &reading.words))
        .collect();
    let (offset, limit) = window(request.offset, request.limit);
    let total = count(found.len());
    let rows = found
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .cloned()
        .collect();
    Ok(BadgeList {
        holders: Page::new(rows, total).read_as(reading.read_as()),
        printed: count(printed),
        new: count(new),
        last_printed_at,
        settings: BadgeSettings::load(reader.conn)?,
    })
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// All who wear a badge by surname, each party together, whether printed or not.
pub fn holders(
    reader: &Reader<'_>,
    event: &Event,
    request: &PrintBadges,
    lang: Lang,
) -> Result<Vec<BadgeHolder>> {
    let printed = printed(reader.conn, event)?;
    let printed_at = |id: &str| printed.get(id).cloned();
    let roles = Roles::load(reader.conn, event)?;
    let plus_ones = request.plus_ones.unwrap_or(match request.guest_ids {
        Some(_) => BadgePlusOnes::None,
        None => BadgePlusOnes::Named,
    });
    let companions = match plus_ones {
        BadgePlusOnes::None => HashMap::new(),
        _ => companions(reader.conn, event)?,
    };

    let mut parties: Vec<(String, Vec<BadgeHolder>)> = Vec::new();
    let mut have_one = HashSet::new();
    for (guest, person, party_size) in guests(reader.conn, event, request)? {
        let id = guest.to_string();
        have_one.insert(person.id);
        let mut party = vec![person.wears(HolderKind::Guest, id.clone(), &roles, printed_at)];
        let code = person.code.clone();
        let named = companions.get(&guest).map_or(&[][..], Vec::as_slice);
        for (companion, name) in named {
            let companion = companion.to_string();
            party.push(BadgeHolder {
                kind: HolderKind::Companion,
                name: name.clone(),
                company: String::new(),
                role: BadgeRole::Guest,
                code: code.clone(),
                email: person.email.clone(),
                given: name.clone(),
                family: String::new(),
                consent: String::new(),
                printed_at: printed_at(&companion),
                id: companion,
            });
        }
        if plus_ones == BadgePlusOnes::All {
            for number in named.len()..party_size as usize {
                let name = msg::print_badge_plus_one(lang, &person.name);
                let companion = format!("{id}+{}", number + 1);
                party.push(BadgeHolder {
                    kind: HolderKind::Companion,
                    given: name.clone(),
                    name,
                    company: String::new(),
                    role: BadgeRole::Guest,
                    code: code.clone(),
                    email: person.email.clone(),
                    family: String::new(),
                    consent: String::new(),
                    printed_at: printed_at(&companion),
                    id: companion,
                });
            }
        }
        parties.push((person.sorted_by(), party));
    }
    if request.guest_ids.is_none() {
        let others = [
            (HolderKind::Speaker, request.speakers, &roles.speakers),
            (HolderKind::Staff, request.staff, &roles.staff),
        ];
        for (kind, wanted, people) in others {
            for (id, person) in people.iter().filter(|_| wanted != Some(false)) {
                if have_one.insert(person.id) {
                    let badge = person.wears(kind, id.clone(), &roles, printed_at);
                    parties.push((person.sorted_by(), vec![badge]));
                }
            }
        }
    }
    parties.sort_by_cached_key(|(name, party)| {
        let id = party.first().map(|holder| holder.id.clone());
        (collation::key(lang, name), id)
    });
    let chosen: Option<HashSet<&String>> =
        request.holder_ids.as_ref().map(|ids| ids.iter().collect());
    Ok(parties
        .into_iter()
        .flat_map(|(_, party)| party)
        .filter(|one| chosen.as_ref().is_none_or(|ids| ids.contains(&one.id)))
        .collect())
}

/// When each holder's badge was printed last.
fn printed(conn: &Connection, event: &Event) -> Result<HashMap<String, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT holder_id, max(at) FROM badge_print WHERE event_id = ?1 GROUP BY holder_id",
    )?;
    let rows = statement
        .query_map([event.id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// A person as a badge needs them.
struct Wearer {
    id: PersonId,
    name: String,
    given: String,
    family: String,
    patronymic: String,
    company: String,
    consent: String,
    code: String,
    email: String,
}

impl Wearer {
    fn sorted_by(&self) -> String {
        sort_name(&self.name, &self.family, &self.given, &self.patronymic)
    }

    fn wears(
        &self,
        kind: HolderKind,
        id: String,
        roles: &Roles,
        printed_at: impl Fn(&str) -> Option<String>,
    ) -> BadgeHolder {
        // A name that was typed in one piece: its first word is how one calls
        // somebody, the rest stands below.
        let (given, family) = match (self.given.as_str(), self.family.as_str()) {
            ("", _) | (_, "") => self.name.split_once(' ').unwrap_or((&self.name, "")),
            parts => parts,
        };
        BadgeHolder {
            kind,
            name: self.name.clone(),
            company: self.company.clone(),
            role: roles.of(self),
            code: self.code.clone(),
            email: self.email.clone(),
            given: given.to_owned(),
            family: family.to_owned(),
            consent: self.consent.clone(),
            printed_at: printed_at(&id),
            id,
        }
    }
}

/// Columns of a person, the first to be read after an id.
fn person() -> String {
    format!("p.id, p.name, p.given, p.family, p.patronymic, p.company, p.consent, {EMAIL}")
}

fn wearer(row: &rusqlite::Row<'_>, code: String) -> rusqlite::Result<Wearer> {
    Ok(Wearer {
        id: row.get(1)?,
        name: row.get(2)?,
        given: row.get(3)?,
        family: row.get(4)?,
        patronymic: row.get(5)?,
        company: row.get(6)?,
        consent: row.get(7)?,
        email: row.get(8)?,
        code,
    })
}

/// Those who said they come or came; or those who were named.
fn guests(
    conn: &Connection,
    event: &Event,
    request: &PrintBadges,
) -> Result<Vec<(GuestId, Wearer, u32)>> {
    let wanted: Option<HashSet<GuestId>> = request
        .guest_ids
        .as_ref()
        .map(|ids| ids.iter().copied().collect());
    let mut statement = conn.prepare_cached(&format!(
        "SELECT g.id, {}, g.code, g.plus_ones,
                g.state = ?2 OR EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)
         FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.event_id = ?1",
        person()
    ))?;
    let mut rows = statement.query(params![event.id, GuestState::Going])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        let is_wanted = match &wanted {
            Some(ids) => ids.contains(&id),
            None => row.get(11)?,
        };
        if is_wanted {
            found.push((id, wearer(row, row.get(9)?)?, row.get(10)?));
        }
    }
    Ok(found)
}

fn companions(
    conn: &Connection,
    event: &Event,
) -> Result<HashMap<GuestId, Vec<(CompanionId, String)>>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.guest_id, c.id, c.name FROM companion AS c JOIN guest AS g ON g.id = c.guest_id
         WHERE g.event_id = ?1 AND c.name <> '' ORDER BY c.position, c.id",
    )?;
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    let mut rows = statement.query([event.id])?;
    while let Some(row) = rows.next()? {
        let companion = (row.get(1)?, row.get(2)?);
        found.entry(row.get(0)?).or_default().push(companion);
    }
    Ok(found)
}

/// Who does what at the event.
struct Roles {
    hosts: Vec<String>,
    speakers: Vec<(String, Wearer)>,
    staff: Vec<(String, Wearer)>,
    speaks: HashSet<PersonId>,
    works: HashSet<PersonId>,
}

impl Roles {
    fn load(conn: &Connection, event: &Event) -> Result<Self> {
        let read = |sql: &str, state: &str| -> Result<Vec<(String, Wearer)>> {
            let mut statement = conn.prepare_cached(sql)?;
            let rows = statement
                .query_map(params![event.id, state], |row| {
                    Ok((row.get(0)?, wearer(row, String::new())?))
                })?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        };
        let speakers = read(
            &format!(
                "SELECT s.id, {} FROM speaker AS s JOIN person AS p ON p.id = s.person_id
                 WHERE s.event_id = ?1 AND s.state <> ?2",
                person()
            ),
            SpeakerState::Declined.word(),
        )?;
        let staff = read(
            &format!(
                "SELECT s.id, {} FROM staff AS s JOIN person AS p ON p.id = s.person_id
                 WHERE s.event_id = ?1 AND ?2 = ''",
                person()
            ),
            "",
        )?;
        let ids = |people: &[(String, Wearer)]| people.iter().map(|(_, one)| one.id).collect();
        Ok(Self {
            hosts: [&event.host, &event.organizer_name]
                .into_iter()
                .filter(|name| !name.is_empty())
                .map(|name| name.to_lowercase())
                .collect(),
            speaks: ids(&speakers),
            works: ids(&staff),
            speakers,
            staff,
        })
    }

    /// The part that others look for first.
    fn of(&self, person: &Wearer) -> BadgeRole {
        if self.hosts.contains(&person.name.to_lowercase()) {
            BadgeRole::Host
        } else if self.speaks.contains(&person.id) {
            BadgeRole::Speaker
        } else if self.works.contains(&person.id) {
            BadgeRole::Staff
        } else {
            BadgeRole::Guest
        }
    }
}
