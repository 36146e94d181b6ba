//! Everything the planner holds about one person: as JSON for programs, and beside it
//! as a text for the person.
//!
//! For the person who asks what is known of them: the person, their contacts and
//! former ids, what they answered and when they came, and the lines of the
//! history that are about them.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use samovar_i18n::Lang;
use samovar_ical::plain_name;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::traces::Ids;
use super::{readable, store};
use crate::error::Result;
use crate::ids::PersonId;
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Written};
use crate::settings;
use crate::time::{self, stamp};

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportPerson {
    pub person_id: PersonId,
    /// Of the JSON; the text stands beside it. Left out: the planner's folder of
    /// exports, named for the person.
    pub path: Option<String>,
    /// Of the text; left out: the planner's.
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedPerson {
    pub path: String,
    /// The same to be read.
    pub text_path: String,
}

/// What stands in the file, and the tables it is read from: ?1 people, ?2 their
/// guests, speakers and staff.
const PARTS: &[(&str, &str)] = &[
    (
        "contacts",
        "SELECT kind, value FROM contact WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> ''
         ORDER BY kind, position, id",
    ),
    (
        "formerIds",
        "SELECT id, name, created_at FROM person WHERE merged_into IS NOT NULL
           AND id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY id",
    ),
    (
        "replies",
        "SELECT e.title AS event, e.starts, e.zone, g.state, g.plus_ones, g.source, g.asked_at, g.answered_at,
                g.waitlisted_at, g.over_capacity, g.note, g.code, g.ticket_kind, g.ticket_codes
         FROM guest AS g JOIN event AS e ON e.id = g.event_id
         WHERE g.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY e.starts, g.id",
    ),
    (
        "plusOnes",
        "SELECT e.title AS event, c.name, c.diet, c.allergens
         FROM companion AS c JOIN guest AS g ON g.id = c.guest_id JOIN event AS e ON e.id = g.event_id
         WHERE g.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY e.starts, c.position, c.id",
    ),
    (
        "checkIns",
        "SELECT e.title AS event, c.kind, c.heads, c.at, c.station, c.override
         FROM checkin AS c JOIN event AS e ON e.id = c.event_id
         WHERE c.guest_id IN (SELECT value FROM json_each(?2)) AND ?1 <> '' ORDER BY c.at, c.id",
    ),
    (
        "speaks",
        "SELECT e.title AS event, e.starts, s.state, s.talk_title, s.talk_abstract, s.needs, s.do_not_record, s.eats, s.notes
         FROM speaker AS s JOIN event AS e ON e.id = s.event_id
         WHERE s.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY e.starts, s.id",
    ),
    (
        "travels",
        "SELECT e.title AS event, e.starts, s.arrives, s.leaves, s.travel, s.recording_asked
         FROM speaker AS s JOIN event AS e ON e.id = s.event_id
         WHERE s.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> ''
           AND (s.arrives IS NOT NULL OR s.leaves IS NOT NULL OR s.travel <> '' OR s.recording_asked)
         ORDER BY e.starts, s.id",
    ),
    (
        "talks",
        "SELECT x.title, x.language, x.about, k.minutes, k.materials, k.notes
         FROM talk_speaker AS t JOIN talk AS k ON k.id = t.talk_id JOIN talk_text AS x ON x.talk_id = k.id
         WHERE t.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY k.id, x.id",
    ),
    (
        "profile",
        "SELECT '' AS language, links AS words FROM profile
         WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' AND links <> ''
         UNION ALL
         SELECT language, words FROM biography
         WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> ''",
    ),
    (
        "photos",
        "SELECT name, image FROM portrait
         WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY id",
    ),
    (
        "pastTotals",
        "SELECT source, day, events, no_shows FROM past_total
         WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY day, id",
    ),
    (
        "chatDays",
        "SELECT c.name AS channel, d.account, d.day, d.messages
         FROM chat_day AS d JOIN channel AS c ON c.id = d.channel_id
         WHERE d.account IN (SELECT n.norm FROM contact AS n WHERE n.kind = 'source'
                               AND n.person_id IN (SELECT value FROM json_each(?1)))
           AND ?2 <> '' ORDER BY d.day, d.id",
    ),
    (
        "works",
        "SELECT e.title AS event, e.starts, s.role, s.eats FROM staff AS s JOIN event AS e ON e.id = s.event_id
         WHERE s.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY e.starts, s.id",
    ),
    (
        "shifts",
        "SELECT e.title AS event, d.title AS duty, coalesce(s.title, '') AS session, coalesce(h.starts, s.starts) AS starts,
                a.state
         FROM assignment AS a JOIN shift AS h ON h.id = a.shift_id JOIN duty AS d ON d.id = h.duty_id
         JOIN event AS e ON e.id = d.event_id LEFT JOIN session AS s ON s.id = h.session_id
         WHERE a.staff_id IN (SELECT value FROM json_each(?2)) AND ?1 <> '' ORDER BY e.starts, a.id",
    ),
    (
        "feedback",
        "SELECT e.title AS event, e.starts, q.words AS question, a.grade, a.words
         FROM feedback AS f JOIN event AS e ON e.id = f.event_id JOIN answer AS a ON a.feedback_id = f.id
         JOIN question AS q ON q.id = a.question_id
         WHERE f.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY e.starts, a.id",
    ),
    (
        "messages",
        "SELECT coalesce((SELECT name FROM message WHERE id = m.message_id), m.message) AS message,
                coalesce((SELECT title FROM event WHERE id = m.event_id),
                         (SELECT title FROM series WHERE id = m.series_id), '') AS event,
                m.created_at, m.sent, c.email, c.lang
         FROM message_copy AS c JOIN mailing AS m ON m.id = c.mailing_id
         WHERE c.person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY m.created_at, c.id",
    ),
    (
        "consents",
        "SELECT purpose, answer, at, how, wording FROM consented
         WHERE person_id IN (SELECT value FROM json_each(?1)) AND ?2 <> '' ORDER BY at, n",
    ),
    (
        "heldAddresses",
        "SELECT h.address, h.why, h.since, h.lifted_at FROM address_hold AS h
         WHERE h.address IN (SELECT c.norm FROM contact AS c
                             WHERE +c.kind = 'email' AND c.person_id IN (SELECT value FROM json_each(?1)))
           AND ?2 <> '' ORDER BY h.since, h.id",
    ),
    (
        "mailsThatCameBack",
        "SELECT b.address, b.day, b.status FROM bounce AS b
         WHERE b.address IN (SELECT c.norm FROM contact AS c
                             WHERE +c.kind = 'email' AND c.person_id IN (SELECT value FROM json_each(?1)))
           AND ?2 <> '' ORDER BY b.day, b.id",
    ),
    (
        "badges",
        "SELECT e.title AS event, b.at FROM badge_print AS b JOIN event AS e ON e.id = b.event_id
         WHERE b.holder_id IN (SELECT value FROM json_each(?2)) AND ?1 <> '' ORDER BY b.at, b.id",
    ),
];

pub fn export(
    planner: &Planner,
    request: ExportPerson,
    _: &Job,
) -> Result<Written<ExportedPerson>> {
    let (name, data, lang, zone) = planner.read(|reader| {
        let id = store::resolve(reader.conn, request.person_id)?;
        let person = store::load_person(reader.conn, id)?;
        let ids = Ids::of(reader.conn, id)?;
        let mut data = Map::new();
        data.insert("exportedAt".to_owned(), stamp(reader.now).into());
        let name = person.name.clone();
        data.insert("person".to_owned(), about(serde_json::to_value(&person)?));
        for (part, sql) in PARTS {
            let values = params![ids.people_json, ids.holders_json];
            data.insert((*part).to_owned(), rows(reader.conn, sql, values)?);
        }
        data.insert("history".to_owned(), history(reader.conn, &ids)?);
        let settings = settings::store::load(reader.conn)?;
        let lang = settings::store::language_or(reader.conn, request.lang)?;
        Ok((
            name,
            Value::Object(data),
            lang,
            time::zone_shown(&settings.zone),
        ))
    })?;
    let name = plain_name(&name, "person");
    let beside = request.path.as_ref().map(|path| {
        let text = Path::new(path).with_extension("txt");
        text.to_string_lossy().into_owned()
    });
    let path = outgoing::path(
        planner,
        request.path,
        &format!("{name}.json"),
        FileKind::Json,
    )?;
    let text_path = outgoing::path(planner, beside, &format!("{name}.txt"), FileKind::Text)?;
    let json = serde_json::to_string_pretty(&data)?;
    let shown = path.shown();
    let file = Path::new(&shown).file_name().unwrap_or_default();
    let text = readable::file(lang, zone, &data, &file.to_string_lossy());
    path.write(|out| out.write_all(json.as_bytes()))?;
    text_path.write(|out| out.write_all(text.as_bytes()))?;
    Ok(Written::unchanged(ExportedPerson {
        path: shown,
        text_path: text_path.shown(),
    }))
}

/// The events have parts of their own.
fn about(mut person: Value) -> Value {
    if let Value::Object(fields) = &mut person {
        fields.remove("events");
    }
    person
}

fn history(conn: &Connection, ids: &Ids) -> Result<Value> {
    let mut lines = Vec::new();
    let mut statement =
        conn.prepare("SELECT at, command, facts FROM change_step WHERE id = ?1 ORDER BY hlc")?;
    let mut steps = ids.steps(conn)?;
    steps.sort();
    for step in steps {
        let (at, command, facts): (String, String, String) =
            statement.query_row([step], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let facts: Value = serde_json::from_str(&facts)?;
        lines.push(json!({ "at": at, "command": command, "facts": facts }));
    }
    Ok(Value::Array(lines))
}

fn rows(conn: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Value> {
    let mut statement = conn.prepare(sql)?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query(values)?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let mut fields = Map::new();
        for (at, column) in columns.iter().enumerate() {
            let value = match row.get_ref(at)? {
                ValueRef::Integer(number) => number.into(),
                ValueRef::Real(number) => number.into(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
                ValueRef::Null | ValueRef::Blob(_) => Value::Null,
            };
            fields.insert(column.clone(), value);
        }
        list.push(Value::Object(fields));
    }
    Ok(Value::Array(list))
}
