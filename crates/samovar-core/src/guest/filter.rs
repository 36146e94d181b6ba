//! Which guests of an event are meant: search, reply, and what is known of them.

use rusqlite::{Connection, ToSql};

use super::{Came, GuestFilter, GuestSelection, code, ticket_kind};
use crate::db::text;
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, GuestId};
use crate::invitation::standings;
use crate::keyboard::Reading;
use crate::person::attendance::{self, FIRST_TIME, NO_SHOW};
use crate::person::food;
use crate::person::language;
use crate::planner::Reader;

/// A filter as SQL over `guest AS g`, with its values.
pub struct Matching {
    pub condition: String,
    /// The words searched for, as they were read.
    pub reading: Option<Reading>,
    values: Vec<(&'static str, Box<dyn ToSql>)>,
}

impl Matching {
    /// `None` where nothing can match.
    pub fn of(reader: &Reader<'_>, event: EventId, filter: &GuestFilter) -> Result<Option<Self>> {
        let mut all = vec!["g.event_id = :event".to_owned()];
        let mut values: Vec<(&'static str, Box<dyn ToSql>)> = vec![(":event", Box::new(event))];
        let said = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let not = |yes: bool| if yes { "" } else { "NOT " };
        if let Some(state) = filter.state {
            all.push("g.state = :state".to_owned());
            values.push((":state", Box::new(state)));
        }
        let reading = said(&filter.query)
            .map(|query| {
                Reading::of(&query, filter.as_typed, |words| {
                    invited(reader.conn, event, words)
                })
            })
            .transpose()?;
        if let Some(Reading { words: query, .. }) = &reading {
            let Some(words) = text::search_query(query) else {
                return Ok(None);
            };
            all.push(
                "(g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                   (SELECT rowid FROM local_person_words WHERE local_person_words MATCH :words))
                  OR g.id IN (SELECT value FROM json_each(:coded)))"
                    .to_owned(),
            );
            values.push((":words", Box::new(words)));
            let coded = code::meant(reader.conn, event, query)?;
            values.push((":coded", Box::new(serde_json::to_string(&coded)?)));
        }
        if let Some(diet) = said(&filter.diet) {
            // Whoever has unread words is found by them, also where a diet is known.
            let line = if diet == food::OWN_WORDS {
                format!("{} AND :diet <> ''", food::unread_sql("p"))
            } else {
                format!("{} = :diet", food::line_sql("p"))
            };
            all.push(format!(
                "(EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id AND {line})
                  OR EXISTS(SELECT 1 FROM companion AS c WHERE c.guest_id = g.id AND c.diet = :diet))"
            ));
            values.push((":diet", Box::new(diet)));
        }
        if let Some(allergen) = said(&filter.allergen) {
            all.push(
                "(EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id
                         AND instr('+' || p.allergens || '+', '+' || :allergen || '+') > 0)
                  OR EXISTS(SELECT 1 FROM companion AS c WHERE c.guest_id = g.id
                         AND instr('+' || c.allergens || '+', '+' || :allergen || '+') > 0))"
                    .to_owned(),
            );
            values.push((":allergen", Box::new(allergen)));
        }
        if let Some(tags) = filter.tags.as_ref().filter(|tags| !tags.is_empty()) {
            all.push(
                "EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id AND NOT EXISTS(
                   SELECT 1 FROM json_each(:tags) AS t
                   WHERE instr(char(10) || p.tags || char(10), char(10) || t.value || char(10)) = 0))"
                    .to_owned(),
            );
            values.push((":tags", Box::new(serde_json::to_string(tags)?)));
        }
        if let Some(source) = said(&filter.source) {
            all.push("g.source = :source".to_owned());
            values.push((":source", Box::new(source)));
        }
        if let Some(kind) = said(&filter.ticket_kind) {
            all.push(ticket_kind::has_sql("g.ticket_kind", ":kind"));
            values.push((":kind", Box::new(kind)));
        }
        if let Some(came) = filter.came {
            let not = not(came == Came::Came);
            all.push(format!(
                "{not}EXISTS(SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)"
            ));
        }
        if let Some(no_show) = filter.no_show {
            all.push(format!("{}{NO_SHOW}", not(no_show)));
        }
        if let Some(first) = filter.first_time {
            all.push(format!("{}{FIRST_TIME}", not(first)));
        }
        if filter.no_show.is_some() || filter.first_time.is_some() {
            values.push((":over", Box::new(attendance::over(reader)?)));
        }
        if let Some(with) = filter.with_plus_ones {
            all.push(format!("{}g.plus_ones > 0", not(with)));
        }
        if let Some(has) = filter.has_email {
            let not = not(has);
            all.push(format!(
                "{not}EXISTS(SELECT 1 FROM contact WHERE person_id = g.person_id AND +kind = 'email')"
            ));
        }
        if let Some(language) = &filter.language {
            let (condition, tag) = language::filter_sql("p.language", language);
            all.push(format!(
                "EXISTS(SELECT 1 FROM person AS p WHERE p.id = g.person_id AND {condition})"
            ));
            values.push((":language", Box::new(tag)));
        }
        if let Some(standing) = filter.invitation {
            all.push("g.person_id IN (SELECT value FROM json_each(:standing))".to_owned());
            let people = standings::people(reader, event, standing)?;
            values.push((":standing", Box::new(serde_json::to_string(&people)?)));
        }
        if let Some(over) = filter.over_capacity {
            all.push(format!("{}g.over_capacity", not(over)));
        }
        if let Some(unclear) = filter.unclear {
            all.push(format!("{}g.unclear <> ''", not(unclear)));
        }
        // An imported answer keeps its own clock: the date it shows is what counts.
        if let Some(days) = filter.asked_days {
            all.push("substr(g.asked_at, 1, 10) <= :asked".to_owned());
            values.push((":asked", Box::new(date_ago(reader, days))));
        }
        if let Some(days) = filter.answered_days {
            all.push("substr(g.answered_at, 1, 10) >= :answered".to_owned());
            values.push((":answered", Box::new(date_ago(reader, days))));
        }
        Ok(Some(Self {
            condition: all.join(" AND "),
            reading,
            values,
        }))
    }

    pub fn values(&self) -> Vec<(&str, &dyn ToSql)> {
        self.values
            .iter()
            .map(|(name, value)| (*name, value.as_ref()))
            .collect()
    }

    pub fn count(&self, conn: &Connection) -> Result<u32> {
        Ok(conn
            .prepare_cached(&format!(
                "SELECT count(*) FROM guest AS g WHERE {}",
                self.condition
            ))?
            .query_row(self.values().as_slice(), |row| row.get(0))?)
    }
}

/// Whether a guest of the event has these words or this code. It is asked of all of them,
/// so that the counts by reply and the list read the same words alike.
pub fn invited(conn: &Connection, event: EventId, words: &str) -> Result<bool> {
    if !code::meant(conn, event, words)?.is_empty() {
        return Ok(true);
    }
    let Some(words) = text::search_query(words) else {
        return Ok(false);
    };
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS(SELECT 1 FROM local_person_words
               CROSS JOIN local_person_index AS i ON i.n = local_person_words.rowid
               CROSS JOIN guest AS g ON g.person_id = i.person_id
             WHERE local_person_words MATCH ?2 AND g.event_id = ?1)",
        )?
        .query_row((event, words), |row| row.get(0))?)
}

/// The guests of a selection, each once, in the order given or of their ids.
pub fn chosen(reader: &Reader<'_>, selection: &GuestSelection) -> Result<Vec<GuestId>> {
    let mut ids = match (&selection.ids, &selection.all, selection.event_id) {
        (Some(ids), _, _) => ids.clone(),
        (None, Some(filter), Some(event)) => all(reader, event, filter)?,
        (None, Some(_), None) => return Err(Error::field("eventId", Code::Required)),
        (None, None, _) => Vec::new(),
    };
    let mut seen: std::collections::HashSet<GuestId> =
        selection.except.iter().flatten().copied().collect();
    ids.retain(|id| seen.insert(*id));
    Ok(ids)
}

fn all(reader: &Reader<'_>, event: EventId, filter: &GuestFilter) -> Result<Vec<GuestId>> {
    let Some(matching) = Matching::of(reader, event, filter)? else {
        return Ok(Vec::new());
    };
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT g.id FROM guest AS g WHERE {} ORDER BY g.id",
        matching.condition
    ))?;
    let ids = statement
        .query_map(matching.values().as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

fn date_ago(reader: &Reader<'_>, days: u32) -> String {
    let today = reader.now.date_naive();
    today
        .checked_sub_days(chrono::Days::new(u64::from(days)))
        .unwrap_or(today)
        .to_string()
}
