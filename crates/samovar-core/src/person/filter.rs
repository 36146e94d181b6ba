//! Which people of the directory are meant: search, tags, and what they did.
//!
//! "Came at least twice, away for 90 days" is asked in calendar days of each
//! event's own zone: an evening of 20 August is 90 days ago on 18 November in
//! the town where it was, whatever the laptop's clock says.

use rusqlite::{Connection, ToSql};

use super::attendance::{self, CHANCES, VISITS};
use super::{PeopleFilter, PeopleSelection, food, language};
use crate::consent::MailingStand;
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::keyboard::Reading;
use crate::planner::Reader;
use crate::stage::{self, Ground, Stage, history};
use crate::time;

/// A filter as SQL over `local_person_index AS i`, with its values.
pub struct Matching {
    /// `WITH …`, or nothing.
    pub with: String,
    /// Tables beside `local_person_index AS i`.
    pub join: String,
    pub condition: String,
    /// The words searched for, as they were read.
    pub reading: Option<Reading>,
    values: Vec<(&'static str, Box<dyn ToSql>)>,
}

const RANKS: &str = "ranks AS MATERIALIZED (SELECT key, value FROM json_each(:ranks))";

/// Who said what to being written to, as SQL over `local_person_index AS i`.
const fn mailing_is(mailing: MailingStand) -> &'static str {
    match mailing {
        MailingStand::Yes => {
            "i.person_id IN (SELECT person_id FROM consent_now WHERE purpose = 'mailing' AND answer = 'yes')"
        }
        MailingStand::No => {
            "i.person_id IN (SELECT person_id FROM consent_now WHERE purpose = 'mailing' AND answer = 'no')"
        }
        MailingStand::Stop => {
            "i.person_id IN (SELECT person_id FROM consent_now WHERE purpose = 'mailing' AND answer = 'stop')"
        }
        MailingStand::NotAsked => {
            "i.person_id NOT IN (SELECT person_id FROM consented WHERE purpose = 'mailing')"
        }
    }
}

/// Erased people keep a place in the index, so that lists of guests still find
/// them; the directory has none of them.
const KNOWN: &str = "i.erased = 0";

impl Matching {
    /// `None` where nothing can match.
    pub fn of(reader: &Reader<'_>, filter: &PeopleFilter) -> Result<Option<Self>> {
        let mut all = vec![KNOWN.to_owned()];
        let mut values: Vec<(&'static str, Box<dyn ToSql>)> = Vec::new();
        let (mut person, mut visits, mut chances) = (false, false, false);
        let reading = filter
            .query
            .as_deref()
            .filter(|query| !query.trim().is_empty())
            .map(|query| Reading::of(query, filter.as_typed, |words| known(reader.conn, words)))
            .transpose()?;
        if let Some(reading) = &reading {
            let Some(words) = text::search_query(&reading.words) else {
                return Ok(None);
            };
            all.push(
                "i.n IN (SELECT rowid FROM local_person_words WHERE local_person_words MATCH :words)"
                    .to_owned(),
            );
            values.push((":words", Box::new(words)));
        }
        if let Some(tags) = filter.tags.as_ref().filter(|tags| !tags.is_empty()) {
            person = true;
            let tagged = "(SELECT count(*) FROM json_each(:tags) AS t
                WHERE instr(char(10) || p.tags || char(10), char(10) || t.value || char(10)) > 0)";
            all.push(if filter.any_tag == Some(true) {
                format!("{tagged} > 0")
            } else {
                format!("{tagged} = json_array_length(:tags)")
            });
            values.push((":tags", Box::new(serde_json::to_string(tags)?)));
        }
        if let Some(company) = filter
            .company
            .as_deref()
            .filter(|company| !company.trim().is_empty())
        {
            person = true;
            all.push("p.company IN (SELECT value FROM json_each(:companies))".to_owned());
            values.push((":companies", Box::new(companies(reader.conn, company)?)));
        }
        if let Some(least) = filter.came_at_least {
            visits = true;
            all.push("coalesce(v.times, 0) >= :least".to_owned());
            values.push((":least", Box::new(least)));
        }
        if let Some(most) = filter.came_at_most {
            visits = true;
            all.push("coalesce(v.times, 0) <= :most".to_owned());
            values.push((":most", Box::new(most)));
        }
        if filter.never_came == Some(true) {
            visits = true;
            all.push("v.times IS NULL".to_owned());
        }
        if filter.first_time == Some(true) {
            visits = true;
            all.push("v.times = 1".to_owned());
        }
        if filter.no_show == Some(true) {
            chances = true;
            all.push("c.missed > 0".to_owned());
        }
        if let Some(least) = filter.could_come_at_least.filter(|least| *least > 0) {
            chances = true;
            all.push("c.times >= :chances".to_owned());
            values.push((":chances", Box::new(least)));
        }
        if let Some(days) = filter.away_days {
            visits = true;
            // Came at all, and to nothing that is less than so many days ago.
            all.push(
                "v.times IS NOT NULL AND i.person_id NOT IN (SELECT person_id FROM lately)"
                    .to_owned(),
            );
            values.push((":days", Box::new(days_ago(reader, days)?)));
        }
        if let Some(least) = filter.invited_at_least.filter(|least| *least > 0) {
            all.push(
                "(SELECT count(*) FROM guest WHERE person_id = i.person_id) >= :invited".to_owned(),
            );
            values.push((":invited", Box::new(least)));
        }
        if let Some(consent) = filter.consent {
            person = true;
            all.push("p.consent = :consent".to_owned());
            values.push((":consent", Box::new(consent)));
        }
        if let Some(mailing) = filter.mailing {
            all.push(mailing_is(mailing).to_owned());
        }
        if let Some(language) = &filter.language {
            person = true;
            let (condition, tag) = language::filter_sql("p.language", language);
            all.push(condition);
            values.push((":language", Box::new(tag)));
        }
        if let Some(has) = filter.has_email {
            let not = if has { "" } else { "NOT " };
            all.push(format!(
                "{not}EXISTS (SELECT 1 FROM contact WHERE person_id = i.person_id AND +kind = 'email')"
            ));
        }
        if let Some(diet) = &filter.diet {
            person = true;
            all.push(if diet == food::OWN_WORDS {
                format!("{} AND :diet <> ''", food::unread_sql("p"))
            } else {
                format!(
                    "instr('+' || {} || '+', '+' || :diet || '+') > 0",
                    food::line_sql("p")
                )
            });
            values.push((":diet", Box::new(diet.clone())));
        }
        if let Some(event) = filter.event_id {
            all.push(
                "i.person_id IN (SELECT person_id FROM guest WHERE event_id = :event)".to_owned(),
            );
            values.push((":event", Box::new(event)));
        }
        if let Some(people) = standing(reader, filter)? {
            all.push("i.person_id IN (SELECT value FROM json_each(:staged))".to_owned());
            values.push((":staged", Box::new(serde_json::to_string(&people)?)));
        }
        let mut tables = Vec::new();
        if visits {
            tables.push(VISITS);
        }
        if chances {
            tables.push(CHANCES);
        }
        if filter.away_days.is_some() {
            tables.push(
                "lately AS MATERIALIZED (
                   SELECT v.person_id AS person_id
                   FROM visit AS v JOIN event AS e ON e.id = v.event_id
                   JOIN json_each(:days) AS z ON z.key = e.zone
                   WHERE substr(e.starts, 1, 10) > z.value
                     AND (v.how = 'came' OR v.event_id IN (SELECT value FROM json_each(:over))))",
            );
        }
        let mut matching = Self {
            with: String::new(),
            join: String::new(),
            condition: all.join(" AND "),
            reading,
            values,
        };
        if !tables.is_empty() {
            matching.with = format!("WITH {}", tables.join(", "));
        }
        if person {
            matching
                .join
                .push_str(" JOIN person AS p ON p.id = i.person_id");
        }
        if visits {
            matching.with_visits(reader)?;
        }
        if chances {
            matching
                .join
                .push_str(" LEFT JOIN chances AS c ON c.person_id = i.person_id");
            matching.with_over(reader)?;
        }
        Ok(Some(matching))
    }

    /// Joins `v`, for an order by what people did.
    pub fn with_visits(&mut self, reader: &Reader<'_>) -> Result<()> {
        self.with_over(reader)?;
        if !self.with.contains("visits AS") {
            let more = self.with.strip_prefix("WITH ").unwrap_or_default();
            self.with = if more.is_empty() {
                format!("WITH {VISITS}")
            } else {
                format!("WITH {VISITS}, {more}")
            };
        }
        if !self.join.contains("visits AS v") {
            self.join
                .push_str(" LEFT JOIN visits AS v ON v.person_id = i.person_id");
        }
        Ok(())
    }

    /// Says which events are over.
    fn with_over(&mut self, reader: &Reader<'_>) -> Result<()> {
        if !self.values.iter().any(|(name, _)| *name == ":over") {
            self.values
                .push((":over", Box::new(attendance::over(reader)?)));
        }
        Ok(())
    }

    /// Joins `p`, for an order by what is known of people.
    pub fn with_person(&mut self) {
        if !self.join.contains("person AS p") {
            self.join
                .push_str(" JOIN person AS p ON p.id = i.person_id");
        }
    }

    /// Joins `r`, the place of the person's company in `:ranks`.
    pub fn with_ranks(&mut self) {
        self.with_person();
        self.with = if self.with.is_empty() {
            format!("WITH {RANKS}")
        } else {
            format!("{}, {RANKS}", self.with)
        };
        self.join
            .push_str(" JOIN ranks AS r ON r.value = p.company");
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
                "{} SELECT count(*) FROM local_person_index AS i {} WHERE {}",
                self.with, self.join, self.condition
            ))?
            .query_row(self.values().as_slice(), |row| row.get(0))?)
    }
}

/// Whether anybody of the directory has these words. It is asked of all of it, whatever
/// else is filtered by, so that no list beside another reads the same words otherwise.
pub fn known(conn: &Connection, words: &str) -> Result<bool> {
    let Some(words) = text::search_query(words) else {
        return Ok(false);
    };
    Ok(conn
        .prepare_cached(&format!(
            "SELECT EXISTS(SELECT 1 FROM local_person_words
               CROSS JOIN local_person_index AS i ON i.n = local_person_words.rowid
             WHERE local_person_words MATCH ?1 AND {KNOWN})"
        ))?
        .query_row([words], |row| row.get(0))?)
}

/// The people of a selection, in the order of the directory or as given.
pub fn chosen(reader: &Reader<'_>, selection: &PeopleSelection) -> Result<Vec<PersonId>> {
    let except = selection.except.as_deref().unwrap_or_default();
    let except: std::collections::HashSet<PersonId> = except.iter().copied().collect();
    let mut ids = match (&selection.ids, &selection.all) {
        (Some(ids), _) => ids
            .iter()
            .map(|id| super::store::resolve(reader.conn, *id))
            .collect::<Result<Vec<_>>>()?,
        (None, Some(filter)) => all(reader, filter)?,
        (None, None) => Vec::new(),
    };
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| !except.contains(id) && seen.insert(*id));
    Ok(ids)
}

/// Everybody who matches, in the order of the directory.
pub fn all(reader: &Reader<'_>, filter: &PeopleFilter) -> Result<Vec<PersonId>> {
    let Some(matching) = Matching::of(reader, filter)? else {
        return Ok(Vec::new());
    };
    let key = super::order::key_column(reader.conn)?;
    let mut statement = reader.conn.prepare(&format!(
        "{} SELECT i.person_id FROM local_person_index AS i {} WHERE {} ORDER BY i.{key}, i.n",
        matching.with, matching.join, matching.condition
    ))?;
    let ids = statement
        .query_map(matching.values().as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// The people who stand where the filter says on its days; `None` where it asks for no stage.
fn standing(reader: &Reader<'_>, filter: &PeopleFilter) -> Result<Option<Vec<PersonId>>> {
    let stages = chosen_stages(filter.stages.as_deref());
    let was = chosen_stages(filter.was.as_deref());
    let unsure = filter.unsure == Some(true);
    if stages.is_none() && was.is_none() && !unsure {
        return Ok(None);
    }
    let history = history::kept(reader)?;
    let now = stage::asked(reader, &history, filter.as_of)?;
    let then = stage::asked(reader, &history, filter.was_on)?;
    let stands = |person: &PersonId| {
        let visits = history.visits(*person);
        stages.is_none_or(|stages| stages.contains(&now.stage(visits)))
            && was.is_none_or(|was| was.contains(&then.stage(visits)))
            && (!unsure || now.ground(visits) == Ground::TooFew)
    };
    let people = history.everybody().map(|(person, _)| person);
    Ok(Some(people.filter(stands).collect()))
}

/// None chosen asks for none.
fn chosen_stages(stages: Option<&[Stage]>) -> Option<&[Stage]> {
    stages.filter(|stages| !stages.is_empty())
}

/// For each zone of an event the date so many days before its today.
fn days_ago(reader: &Reader<'_>, days: u32) -> Result<String> {
    let mut statement = reader
        .conn
        .prepare_cached("SELECT DISTINCT zone FROM event")?;
    let zones = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let mut dates = serde_json::Map::new();
    for zone in zones {
        let today = time::wall_at(reader.now, time::zone_shown(&zone)).0.date();
        let date = today
            .checked_sub_days(chrono::Days::new(u64::from(days)))
            .map_or_else(|| "0000-00-00".to_owned(), |date| date.to_string());
        dates.insert(zone, date.into());
    }
    Ok(serde_json::Value::Object(dates).to_string())
}

/// The companies whose names have these words, as people search.
fn companies(conn: &Connection, words: &str) -> Result<String> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT company FROM person WHERE company <> ''")?;
    let mut found = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    found.retain(|company| text::has_words(company, words));
    Ok(serde_json::to_string(&found)?)
}
