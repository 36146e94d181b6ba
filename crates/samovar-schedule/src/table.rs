//! Rows of a table as a programme: what its columns mean is guessed by their names, and
//! whoever knows better says so. Reading the table itself is another's.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::builder::{Builder, RawPerson, RawSession};
use crate::complaints::Reason;
use crate::error::ReadError;
use crate::model::{Dialect, Programme};
use crate::times;
use crate::xml::is_cancelled;

pub use crate::column_names::guess;

/// What a column of a programme means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ProgrammeColumnField")]
pub enum Field {
    #[default]
    Ignore,
    Id,
    Title,
    About,
    Kind,
    Track,
    Room,
    Day,
    /// An hour, or a day and an hour.
    Starts,
    Ends,
    Minutes,
    /// One name or several.
    Speakers,
    GivenName,
    FamilyName,
    Email,
    Status,
}

impl Field {
    pub const ALL: &'static [Self] = &[
        Self::Ignore,
        Self::Id,
        Self::Title,
        Self::About,
        Self::Kind,
        Self::Track,
        Self::Room,
        Self::Day,
        Self::Starts,
        Self::Ends,
        Self::Minutes,
        Self::Speakers,
        Self::GivenName,
        Self::FamilyName,
        Self::Email,
        Self::Status,
    ];

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Id => "id",
            Self::Title => "title",
            Self::About => "about",
            Self::Kind => "kind",
            Self::Track => "track",
            Self::Room => "room",
            Self::Day => "day",
            Self::Starts => "starts",
            Self::Ends => "ends",
            Self::Minutes => "minutes",
            Self::Speakers => "speakers",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Email => "email",
            Self::Status => "status",
        }
    }
}

/// The rows as a programme. `headers` are told where a column has no place.
///
/// # Errors
/// Where there are more sessions than any programme has.
pub fn read<'r>(
    headers: &[&str],
    rows: impl Iterator<Item = &'r [String]>,
    fields: &[Field],
) -> Result<Programme, ReadError> {
    let mut builder = Builder::new(Dialect::Table);
    // Cells are what somebody typed, and no page.
    builder.plain = true;
    for (column, header) in headers.iter().enumerate() {
        let ignored = fields
            .get(column)
            .is_none_or(|field| *field == Field::Ignore);
        if ignored && !header.trim().is_empty() {
            builder.complaints.add(header, Reason::NoPlace);
        }
    }
    let mut sessions: Vec<RawSession<'r>> = Vec::new();
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    let mut last_day = None;
    for cells in rows {
        let raw = session(&mut builder, &Row { cells, fields }, &mut last_day);
        let key = (raw.key.clone(), raw.title.trim().to_owned());
        let known = places.get(&key).filter(|_| !raw.key.is_empty());
        // One row a speaker: the session is one.
        if let Some(known) = known.and_then(|place| sessions.get_mut(*place)) {
            known.persons.extend(raw.persons);
        } else {
            places.insert(key, sessions.len());
            sessions.push(raw);
        }
    }
    for raw in sessions {
        builder.session(raw)?;
    }
    Ok(builder.finish())
}

struct Row<'r, 'f> {
    cells: &'r [String],
    fields: &'f [Field],
}

impl<'r> Row<'r, '_> {
    fn cell(&self, field: Field) -> &'r str {
        self.fields
            .iter()
            .position(|one| *one == field)
            .and_then(|column| self.cells.get(column))
            .map_or("", |cell| unguarded(cell.trim()))
    }
}

/// Without the apostrophe that keeps a spreadsheet from calculating a text.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']))
        .unwrap_or(cell)
}

fn session<'r>(
    builder: &mut Builder,
    row: &Row<'r, '_>,
    last_day: &mut Option<NaiveDate>,
) -> RawSession<'r> {
    let title = row.cell(Field::Title);
    let mut read = |field: Field, what: &str, is_read: bool| {
        if !what.is_empty() && !is_read {
            builder
                .complaints
                .add(&format!("{}: {what}", field.word()), Reason::Unreadable);
        }
    };
    let said = row.cell(Field::Day);
    let day = times::day(said);
    read(Field::Day, said, day.is_some());
    // Many write the day once, above the rows that are of it.
    if let Some(day) = day {
        *last_day = Some(day);
    }
    let at = |text: &str| {
        times::moment(text)
            .or_else(|| Some((last_day.as_ref()?.and_time(times::clock(text)?), None)))
    };
    let (from, until) = (row.cell(Field::Starts), row.cell(Field::Ends));
    // "10:00–10:40" in one cell.
    let (from, until) = match from.split_once(['–', '—']) {
        Some((a, b)) if until.is_empty() => (a.trim(), b.trim()),
        _ => (from, until),
    };
    let starts = at(from);
    read(Field::Starts, from, starts.is_some());
    let said = row.cell(Field::Minutes);
    let minutes = times::length(said);
    read(Field::Minutes, said, minutes.is_some());
    let ends = at(until);
    read(Field::Ends, until, ends.is_some());
    let minutes = minutes.or_else(|| {
        let length = (ends?.0 - starts?.0).num_minutes();
        // Past midnight.
        let length = if length < 0 { length + 24 * 60 } else { length };
        u32::try_from(length).ok()
    });
    RawSession {
        key: row.cell(Field::Id).to_owned(),
        title: Cow::Borrowed(title),
        kind: Cow::Borrowed(row.cell(Field::Kind)),
        track: Cow::Borrowed(row.cell(Field::Track)),
        room: Cow::Borrowed(row.cell(Field::Room)),
        starts,
        minutes,
        description: Cow::Borrowed(row.cell(Field::About)),
        persons: persons(row),
        cancelled: is_cancelled(row.cell(Field::Status)),
        ..RawSession::default()
    }
}

/// Names with the addresses that stand beside them in the same order.
fn persons<'r>(row: &Row<'r, '_>) -> Vec<RawPerson<'r>> {
    let (given, family) = (row.cell(Field::GivenName), row.cell(Field::FamilyName));
    let emails = parts(row.cell(Field::Email));
    if !given.is_empty() || !family.is_empty() {
        let name = format!("{given} {family}");
        return vec![RawPerson {
            name: Cow::Owned(name.trim().to_owned()),
            email: Cow::Borrowed(emails.first().copied().unwrap_or_default()),
            ..RawPerson::default()
        }];
    }
    let names = parts(row.cell(Field::Speakers));
    // One address beside two names says nothing of whose it is.
    let paired = names.len() == emails.len();
    let emails = emails
        .into_iter()
        .filter(|_| paired)
        .chain(std::iter::repeat(""));
    names
        .into_iter()
        .zip(emails)
        .map(|(name, email)| RawPerson {
            name: Cow::Borrowed(name),
            email: Cow::Borrowed(email),
            ..RawPerson::default()
        })
        .collect()
}

fn parts(cell: &str) -> Vec<&str> {
    let by: &[char] = if cell.contains([';', '\n']) {
        &[';', '\n']
    } else {
        &[',']
    };
    cell.split(by)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}
