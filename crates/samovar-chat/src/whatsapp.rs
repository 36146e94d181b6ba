//! WhatsApp's "Export chat": a text with names alone. A name is no id: accounts are told
//! apart by a number made of it, and matched with nobody.

use std::collections::HashMap;
use std::io::BufRead;

use chrono::NaiveDate;

use crate::day::{DayNumber, bad, within};
use crate::error::ChatError;
use crate::stamp::{self, Written};
use crate::tally::{Chat, Tally};
use crate::{ChatKind, Export, MAX_PLAIN, Question, Reading, Wanted};

/// Of a line; a stamp and a name are shorter, and the rest is what was said.
const HEAD: usize = 400;

pub fn read(mut reader: impl BufRead, how: &Reading<'_>) -> Result<Export, ChatError> {
    if let Wanted::Chat(id) = how.wanted
        && !id.is_empty()
    {
        return Err(ChatError::NoSuchChat { id: id.to_owned() });
    }
    let mut counts: HashMap<(Written, u64), u32> = HashMap::new();
    let mut head = Vec::with_capacity(HEAD);
    let mut taken = 0;
    let mut first = true;
    while line(&mut reader, &mut head, &mut taken)? {
        let text = String::from_utf8_lossy(&head);
        let Some(stamp) = stamp::read(text.trim_end()) else {
            continue;
        };
        // The first is about secrecy, in the name of the group.
        let note = std::mem::take(&mut first) && stamp.marked;
        if let Some(name) = stamp.name.filter(|_| !note) {
            *counts.entry((stamp.date, hash(name))).or_default() += 1;
        }
    }
    let order = match order(counts.keys().map(|(date, _)| *date), how.day_first)? {
        Some(order) => order,
        None => return Ok(asked(&counts)),
    };
    let mut tally = Tally::default();
    for ((date, name), messages) in counts {
        tally.add(
            day(date, order)?,
            &format!("whatsapp:{name:016x}"),
            messages,
        )?;
    }
    let full = how.wanted != Wanted::Sums;
    let chat = Chat::of(String::new(), String::new(), false);
    Ok(Export {
        kind: ChatKind::Whatsapp,
        chats: vec![tally.finish(chat, full)],
        asks: Vec::new(),
    })
}

/// How much there is can be said before the days are known.
fn asked(counts: &HashMap<(Written, u64), u32>) -> Export {
    let names: std::collections::HashSet<u64> = counts.keys().map(|(_, name)| *name).collect();
    Export {
        kind: ChatKind::Whatsapp,
        chats: vec![Chat {
            messages: counts.values().map(|messages| u64::from(*messages)).sum(),
            accounts: u32::try_from(names.len()).unwrap_or(u32::MAX),
            ..Chat::of(String::new(), String::new(), false)
        }],
        asks: vec![Question::DayFirst],
    }
}

/// The beginning of the next line; false at the end. The rest of it is stepped over.
fn line(reader: &mut impl BufRead, head: &mut Vec<u8>, taken: &mut u64) -> Result<bool, ChatError> {
    head.clear();
    let mut any = false;
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let part = piece.get(..end.unwrap_or(piece.len())).unwrap_or_default();
        let room = HEAD.saturating_sub(head.len()).min(part.len());
        head.extend_from_slice(part.get(..room).unwrap_or_default());
        let used = part.len() + usize::from(end.is_some());
        reader.consume(used);
        *taken += used as u64;
        if *taken > MAX_PLAIN {
            return Err(ChatError::TooLarge { limit: MAX_PLAIN });
        }
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Year,
    Day,
    Month,
}

/// None: every date could be read either way.
fn order(
    dates: impl Iterator<Item = Written>,
    told: Option<bool>,
) -> Result<Option<Order>, ChatError> {
    let (mut year, mut day, mut month, mut any, mut dotted) = (false, false, false, false, true);
    for date in dates {
        any = true;
        year |= date.first > 31;
        day |= date.first > 12 && date.first <= 31;
        month |= date.second > 12;
        dotted &= date.between == b'.';
    }
    if year {
        return Ok(Some(Order::Year));
    }
    match (day, month) {
        (true, true) => Err(bad("")),
        (true, false) => Ok(Some(Order::Day)),
        (false, true) => Ok(Some(Order::Month)),
        // Nobody writes points between a month and a day.
        (false, false) if dotted || !any => Ok(Some(Order::Day)),
        (false, false) => Ok(told.map(
            |day_first| {
                if day_first { Order::Day } else { Order::Month }
            },
        )),
    }
}

fn day(date: Written, order: Order) -> Result<DayNumber, ChatError> {
    let Written {
        first,
        second,
        third,
        ..
    } = date;
    let (year, month, day) = match order {
        Order::Year => (first, second, third),
        Order::Day => (third, second, first),
        Order::Month => (third, first, second),
    };
    let year = if year < 100 { year + 2000 } else { year };
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
        .and_then(within)
        .ok_or_else(|| bad(&format!("{first}-{second}-{third}")))
}

/// FNV-1a: the same for the same name, in every version of the program.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
