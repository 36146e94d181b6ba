//! Readings from a table: a column with the day, and those of them that are there of
//! members, views, reactions and replies. What is no number or no day is told by its line
//! and left out.

use std::path::Path;

use chrono::NaiveDate;
use samovar_import::{ReadOptions, Table, limits};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reading::{self, Counts, MOST, Put, put};
use super::store;
use crate::error::{Code, Error, Result};
use crate::ids::ChannelId;
use crate::import::file::unreadable;
use crate::incoming;
use crate::input;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::rule::Day;

/// Lines that are told.
const MOST_TOLD: usize = 200;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportReadings {
    pub path: String,
    pub channel_id: ChannelId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingsImported {
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    /// Lines without a day, or without a number; at most 200.
    pub left_out: Vec<u32>,
    pub left_out_count: u32,
}

const DAY: &[&str] = &["day", "date", "день", "дата"];
const POST: &[&str] = &["post", "link", "url", "пост", "ссылка"];
const MEMBERS: &[&str] = &[
    "members",
    "subscribers",
    "followers",
    "участники",
    "участников",
    "подписчики",
    "подписчиков",
];
const VIEWS: &[&str] = &["views", "impressions", "просмотры", "просмотров"];
const REACTIONS: &[&str] = &["reactions", "likes", "реакции", "реакций", "лайки"];
const REPLIES: &[&str] = &[
    "replies",
    "comments",
    "ответы",
    "комментарии",
    "комментариев",
];

struct Columns {
    day: usize,
    post: Option<usize>,
    counts: [Option<usize>; 4],
}

impl Columns {
    fn of(table: &Table) -> Option<Self> {
        let find = |names: &[&str]| {
            let called = |header: &str| {
                let header = header.trim().to_lowercase();
                names.contains(&header.as_str())
            };
            table
                .columns
                .iter()
                .find(|column| called(&column.header))
                .map(|column| column.index)
        };
        let counts = [find(MEMBERS), find(VIEWS), find(REACTIONS), find(REPLIES)];
        counts.iter().any(Option::is_some).then_some(())?;
        Some(Self {
            day: find(DAY)?,
            post: find(POST),
            counts,
        })
    }
}

pub fn run(
    planner: &Planner,
    request: ImportReadings,
    job: &Job,
) -> Result<Written<ReadingsImported>> {
    let path = Path::new(&request.path);
    let limit = limits::MAX_BYTES as u64;
    let bytes = incoming::read(path, limit)?
        .ok_or_else(|| Error::at(Code::FileTooLarge, path).with("limit", limit))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let table = samovar_import::read(&bytes, &name, &ReadOptions::default())
        .map_err(|error| unreadable(&error, path))?;
    let columns = Columns::of(&table).ok_or_else(|| Error::at(Code::NoReadings, path))?;
    planner.write("import_readings", |writer| {
        let channel = store::load(writer.conn, request.channel_id)?;
        let today = reading::today(writer.conn, writer.now)?;
        let mut done = ReadingsImported {
            added: 0,
            changed: 0,
            same: 0,
            left_out: Vec::new(),
            left_out_count: 0,
        };
        for (at, row) in table.rows.iter().enumerate() {
            if at % 500 == 0 {
                job.step(at, table.rows.len())?;
            }
            let post = columns.post.map_or("", |column| row.cell(column));
            let day = day_of(row.cell(columns.day))
                .map(Day)
                .filter(|day| reading::check_day(*day, today).is_ok());
            let (Some(day), Some(counts), Ok(post)) = (
                day,
                counts_of(&columns, |column| row.cell(column)),
                input::compact("post", post),
            ) else {
                done.left_out_count += 1;
                if done.left_out.len() < MOST_TOLD {
                    done.left_out.push(row.line);
                }
                continue;
            };
            match put(writer, channel.id, &post, day, counts)?.1 {
                Put::Added => done.added += 1,
                Put::Changed => done.changed += 1,
                Put::Same => done.same += 1,
            }
        }
        writer.fact("name", channel.name);
        writer.fact("file", &*name);
        writer.fact("count", done.added + done.changed);
        Ok(done)
    })
}

/// `None`: nothing is told, or a cell is no number.
fn counts_of<'t>(columns: &Columns, cell: impl Fn(usize) -> &'t str) -> Option<Counts> {
    let mut read = [None; 4];
    for (place, column) in read.iter_mut().zip(columns.counts) {
        let text = column.map_or("", &cell).trim();
        if !text.is_empty() {
            *place = Some(number(text)?);
        }
    }
    let [members, views, reactions, replies] = read;
    let counts = Counts {
        members,
        views,
        reactions,
        replies,
    };
    (!counts.is_empty()).then_some(counts)
}

/// `1 204`, `1,204` and `1204`; never `1.2K`, which is no count any more.
fn number(text: &str) -> Option<u32> {
    let bare: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != ',' && *letter != '\'')
        .collect();
    bare.parse::<u32>().ok().filter(|count| *count <= MOST)
}

/// `2026-12-18` or `18.12.2026`, with a time after it or without.
fn day_of(text: &str) -> Option<NaiveDate> {
    let day = text.trim().split([' ', 'T']).next()?;
    ["%Y-%m-%d", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(day, form).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_numbers_are_read_as_they_are_written() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 18);
        for text in [
            "2026-12-18",
            "18.12.2026",
            "2026-12-18T19:00",
            "18.12.2026 19:00",
        ] {
            assert_eq!(day_of(text), day, "{text}");
        }
        assert_eq!(day_of("12/18/2026"), None);
        for text in ["1204", "1 204", "1,204", "1\u{a0}204"] {
            assert_eq!(number(text), Some(1204), "{text}");
        }
        assert_eq!((number("1.2K"), number("-3")), (None, None));
    }
}
