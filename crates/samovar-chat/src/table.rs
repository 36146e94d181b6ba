//! A table of messages with the id of who wrote each: what programs for VK save. A
//! column of numbers says how many, where a row is more than one message.

use std::io::Read;

use chrono::{NaiveDate, NaiveDateTime};
use csv::{ByteRecord, ReaderBuilder, StringRecord};

use crate::day::{DayNumber, Days, bad, within};
use crate::error::ChatError;
use crate::tally::{Chat, Tally};
use crate::{ChatKind, Export, MAX_PLAIN, Reading, Wanted};

/// The best name first: `id` alone is often that of the message.
const ACCOUNTS: &[&str] = &[
    "from_id",
    "user_id",
    "author_id",
    "owner_id",
    "vk_id",
    "id автора",
    "id пользователя",
    "автор id",
    "vk id",
    "from id",
    "user id",
    "id",
];
const DAYS: &[&str] = &[
    "date",
    "day",
    "datetime",
    "timestamp",
    "time",
    "дата",
    "день",
    "дата и время",
];
const COUNTS: &[&str] = &["messages", "count", "сообщений", "сообщения"];

/// What stands between the cells, where this is the first line of such a table.
pub fn delimiter_of(first: &str) -> Option<u8> {
    [b',', b';', b'\t'].into_iter().find(|delimiter| {
        let record: StringRecord = first.split(char::from(*delimiter)).collect();
        column(&record, ACCOUNTS).is_some() && column(&record, DAYS).is_some()
    })
}

fn column(header: &StringRecord, names: &[&str]) -> Option<usize> {
    let called = |cell: &str| {
        cell.trim_matches(|letter: char| letter == '"' || letter.is_whitespace())
            .to_lowercase()
    };
    names
        .iter()
        .find_map(|name| header.iter().position(|cell| called(cell) == *name))
}

pub fn read(reader: impl Read, delimiter: u8, how: &Reading<'_>) -> Result<Export, ChatError> {
    if let Wanted::Chat(id) = how.wanted
        && !id.is_empty()
    {
        return Err(ChatError::NoSuchChat { id: id.to_owned() });
    }
    let mut table = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(reader.take(MAX_PLAIN.saturating_add(1)));
    let header = table.headers().map_err(failed)?.clone();
    let (Some(account), Some(day)) = (column(&header, ACCOUNTS), column(&header, DAYS)) else {
        return Err(ChatError::NotAChat);
    };
    let count = column(&header, COUNTS);
    let mut days = Days::new(how.day_of);
    let mut tally = Tally::default();
    let mut row = ByteRecord::new();
    while table.read_byte_record(&mut row).map_err(failed)? {
        if row.position().is_some_and(|at| at.byte() > MAX_PLAIN) {
            return Err(ChatError::TooLarge { limit: MAX_PLAIN });
        }
        let cell = |at: usize| {
            let bytes = row.get(at).unwrap_or_default();
            std::str::from_utf8(bytes).unwrap_or_default().trim()
        };
        if cell(account).is_empty() && cell(day).is_empty() {
            continue;
        }
        // A row that ends before its day is one that was cut off.
        if row.len() <= account.max(day) {
            let line = row.position().map_or(0, csv::Position::line);
            return Err(ChatError::CutOff { line });
        }
        let messages = match count.map(cell) {
            Some(text) => text.parse().map_err(|_| bad(text))?,
            None => 1,
        };
        tally.add(day_of(cell(day), &mut days)?, &vk(cell(account)), messages)?;
    }
    let chat = Chat::of(String::new(), String::new(), false);
    Ok(Export {
        kind: ChatKind::Vk,
        chats: vec![tally.finish(chat, how.wanted != Wanted::Sums)],
        asks: Vec::new(),
    })
}

fn failed(error: csv::Error) -> ChatError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        _ => ChatError::NotAChat,
    }
}

/// `id1`, `1` and `https://vk.com/id1` are one account; what is below nothing is a group.
fn vk(cell: &str) -> String {
    let bare = cell.rsplit('/').next().unwrap_or_default();
    let bare = bare.trim_start_matches('@');
    if bare.is_empty() {
        return String::new();
    }
    match bare.strip_prefix('-') {
        Some(group) => format!("vk:club{group}"),
        None if bare.bytes().all(|byte| byte.is_ascii_digit()) => format!("vk:id{bare}"),
        None => format!("vk:{bare}"),
    }
}

fn day_of(cell: &str, days: &mut Days<'_>) -> Result<DayNumber, ChatError> {
    if let Ok(seconds) = cell.parse::<i64>() {
        return days.of_moment(seconds);
    }
    for form in ["%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y, %H:%M"] {
        if let Ok(wall) = NaiveDateTime::parse_from_str(cell, form) {
            return within(wall.date()).ok_or_else(|| bad(cell));
        }
    }
    match NaiveDate::parse_from_str(cell, "%d.%m.%Y") {
        Ok(day) => within(day).ok_or_else(|| bad(cell)),
        Err(_) => days.of_text(cell),
    }
}
