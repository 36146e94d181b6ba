//! The directory in windows: searched, filtered, sorted, counted.
//!
//! Names stand in the order of the screen's language by walking the index of
//! collation keys; nothing is sorted by bytes.

use rusqlite::{Connection, OptionalExtension, ToSql};

use super::filter::Matching;
use super::order::{key_column, sort_by_text};
use super::{ListPeople, PersonRow, PersonSort, attendance, store};
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::kept_order::KeptOrder;
use crate::person::PeopleFilter;
use crate::planner::Reader;
use crate::stage::Stage;
use crate::stage::one::OneByOne;
use crate::wire::{Page, window};

/// The list somebody scrolls through.
static ORDER: KeptOrder<PersonId> = KeptOrder::new();
/// Where a search finds more, nobody looks for one among them.
pub const RANKED: u32 = 2000;

pub fn list(reader: &Reader<'_>, request: ListPeople) -> Result<Page<PersonRow>> {
    let conn = reader.conn;
    let (offset, limit) = window(request.offset, request.limit);
    let Some(mut matching) = Matching::of(reader, &whole(&request))? else {
        return Ok(Page::none());
    };
    let count = matching.count(conn)?;
    let reading = matching.reading.take();
    let by_name = reading
        .as_ref()
        .filter(|_| count <= RANKED && by_name(&request));
    let (ids, total) = if offset == 0 && by_name.is_none() {
        (sorted(reader, &mut matching, &request, Some(limit))?, count)
    } else {
        let list = described(conn, &request)?;
        let all = ORDER.of(reader, &list, || {
            let all = sorted(reader, &mut matching, &request, None)?;
            match &by_name {
                Some(searched) => called_first(
                    conn,
                    "SELECT name || ' ' || given || ' ' || family FROM person WHERE id = ?1",
                    all,
                    &searched.words,
                ),
                None => Ok(all),
            }
        })?;
        let rest = all.iter().copied().skip(offset as usize);
        let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
        (rest.take(limit as usize).collect(), total)
    };
    let rows = Rows::of(reader)?;
    let mut rows: Vec<PersonRow> = ids
        .into_iter()
        .map(|id| rows.row(id))
        .collect::<Result<_>>()?;
    if let Some(event) = request.guests_of {
        let mut reply = conn.prepare_cached(
            "SELECT state FROM guest WHERE event_id = ?1 AND person_id = ?2 ORDER BY id LIMIT 1",
        )?;
        for row in &mut rows {
            row.reply = reply
                .query_row((event, row.id), |found| found.get(0))
                .optional()?;
        }
    }
    Ok(Page::new(rows, total).read_as(reading.and_then(|reading| reading.read_as())))
}

/// All people of a list in its order, whatever window it asks for; and how its search was
/// read, where not as typed.
pub fn all(reader: &Reader<'_>, request: &ListPeople) -> Result<(Vec<PersonId>, Option<String>)> {
    let Some(mut matching) = Matching::of(reader, &whole(request))? else {
        return Ok((Vec::new(), None));
    };
    let ids = sorted(reader, &mut matching, request, None)?;
    Ok((ids, matching.reading.and_then(|reading| reading.read_as())))
}

/// Whether the list stands by name from A on.
fn by_name(request: &ListPeople) -> bool {
    request.sort.unwrap_or(PersonSort::Name) == PersonSort::Name && request.descending != Some(true)
}

/// Who is called so comes before those whose company or address has the word. `names`
/// asks what somebody is called.
pub fn called_first<I: Copy + ToSql>(
    conn: &Connection,
    names: &str,
    ids: Vec<I>,
    query: &str,
) -> Result<Vec<I>> {
    let mut names = conn.prepare_cached(names)?;
    let (mut called, mut rest) = (Vec::new(), Vec::new());
    for id in ids {
        let name: String = names.query_row([id], |row| row.get(0))?;
        if text::has_words(&name, query) {
            called.push(id);
        } else {
            rest.push(id);
        }
    }
    called.append(&mut rest);
    Ok(called)
}

fn whole(request: &ListPeople) -> PeopleFilter {
    let mut filter = request.filter.clone().unwrap_or_default();
    filter.query = request.query.clone().or(filter.query);
    filter
}

/// What tells one list from another.
fn described(conn: &Connection, request: &ListPeople) -> Result<String> {
    let asked = (
        whole(request),
        request.sort.map(PersonSort::word),
        request.descending,
        key_column(conn)?,
    );
    Ok(serde_json::to_string(&asked)?)
}

fn sorted(
    reader: &Reader<'_>,
    matching: &mut Matching,
    request: &ListPeople,
    limit: Option<u32>,
) -> Result<Vec<PersonId>> {
    let conn = reader.conn;
    let sort = request.sort.unwrap_or(PersonSort::Name);
    let descending = request.descending.unwrap_or(false);
    let ranks = (sort == PersonSort::Company)
        .then(|| ranked_companies(conn, descending))
        .transpose()?;
    let way = if descending { "DESC" } else { "ASC" };
    let key = key_column(conn)?;
    let order = match sort {
        // Ids are made in the order of time.
        PersonSort::Added => format!("i.person_id {way}"),
        PersonSort::Came => {
            matching.with_visits(reader)?;
            format!("coalesce(v.times, 0) {way}, i.{key}, i.n")
        }
        // Those who never came stand last either way.
        PersonSort::LastSeen => {
            matching.with_visits(reader)?;
            format!("v.last IS NULL, v.last {way}, i.{key}, i.n")
        }
        PersonSort::Company => {
            matching.with_ranks();
            format!("r.key, i.{key}, i.n")
        }
        PersonSort::Name => format!("i.{key} {way}, i.n {way}"),
    };
    let sql = format!(
        "{} SELECT i.person_id FROM local_person_index AS i {} WHERE {} ORDER BY {order} LIMIT :limit",
        matching.with, matching.join, matching.condition
    );
    let limit = limit.map_or(-1, i64::from);
    let mut values = matching.values();
    values.push((":limit", &limit as &dyn ToSql));
    if let Some(ranks) = &ranks {
        values.push((":ranks", ranks));
    }
    let ids = conn
        .prepare_cached(&sql)?
        .query_map(values.as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// All companies in the order of the screen's language as JSON, for SQL to rank
/// people by: they are few beside the people. Who has none stands last.
fn ranked_companies(conn: &Connection, descending: bool) -> Result<String> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT company FROM person")?;
    let companies = statement
        .query_map([], |row| row.get(0))?
        .map(|company| company.map(|company: String| (company.clone(), company)))
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(serde_json::to_string(&sort_by_text(
        conn, companies, descending,
    )?)?)
}

/// Reads rows of the list one by one.
pub struct Rows<'r> {
    conn: &'r Connection,
    /// The events that are over.
    over: String,
    stages: OneByOne,
}

impl<'r> Rows<'r> {
    pub fn of(reader: &Reader<'r>) -> Result<Self> {
        Ok(Self {
            conn: reader.conn,
            over: attendance::over(reader)?,
            stages: OneByOne::of(reader)?,
        })
    }

    pub fn row(&self, id: PersonId) -> Result<PersonRow> {
        row(self.conn, id, &self.over, self.stages.stage(self.conn, id)?)
    }
}

// `+kind` keeps the plus sign: without it SQLite looks through all addresses of
// that kind instead of the person's few.
fn row(conn: &Connection, id: PersonId, over: &str, stage: Stage) -> Result<PersonRow> {
    let attendance = attendance::of(conn, id, over)?;
    Ok(conn
        .prepare_cached(
            "SELECT p.name, p.company, p.tags,
                    coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                              ORDER BY position, id LIMIT 1), ''),
                    coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'phone'
                              ORDER BY position, id LIMIT 1), ''),
                    (SELECT count(*) FROM guest WHERE person_id = p.id),
                    p.consent, p.created_at
             FROM person AS p WHERE p.id = ?1",
        )?
        .query_row([id], |row| {
            Ok(PersonRow {
                id,
                name: row.get(0)?,
                company: row.get(1)?,
                tags: store::tags(&row.get::<_, String>(2)?),
                email: row.get(3)?,
                phone: row.get(4)?,
                invited: row.get(5)?,
                came: attendance.visits,
                pledged: attendance.pledges,
                kept: attendance.kept,
                last_came: attendance.last,
                stage,
                consent: row.get(6)?,
                added_at: row.get(7)?,
                reply: None,
            })
        })?)
}
