//! One typed line becomes a task: "Order food by Friday", «Заказать еду за 3 дня»,
//! "Call the venue tomorrow 15:00 @Boris".

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{ParseTaskLine, TaskLine};
use crate::error::Result;
use crate::event::store as events;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, Wall};
use crate::typed_line::ask::{self, NoDay};
use crate::typed_line::{self, Wants};

/// A day without an hour is due in the morning, today before the evening ends.
const USUAL: (u32, u32) = (10, 0);

pub fn parse(reader: &Reader<'_>, request: ParseTaskLine) -> Result<TaskLine> {
    let event = events::load(reader, request.event_id)?;
    let zone = time::zone(&settings::load(reader.conn)?.zone)?;
    let now = time::wall_at(reader.now, zone).0;
    let said = typed_line::read(&request.text, Wants::Task, now.date());
    if let Some(days_before) = said.days_before {
        let day = event
            .starts
            .0
            .date()
            .checked_sub_signed(chrono::Duration::days(i64::from(days_before)));
        let at = NaiveTime::from_hms_opt(USUAL.0, USUAL.1, 0);
        let due = day
            .zip(said.from.or(at))
            .map(|(day, at)| Wall(day.and_time(at)));
        return Ok(TaskLine {
            title: said.line.rest(),
            due,
            owner: said.owner.unwrap_or_default(),
            ask: None,
            parts: said.line.parts(),
        });
    }
    let settled = ask::settle(&said, request.answer.as_ref(), now, NoDay::Ask);
    let due = settled.day.and_then(|day| due(day, said.from, now));
    Ok(TaskLine {
        title: said.line.rest(),
        due,
        owner: said.owner.unwrap_or_default(),
        ask: settled.ask,
        parts: said.line.parts(),
    })
}

fn due(day: NaiveDate, from: Option<NaiveTime>, now: NaiveDateTime) -> Option<Wall> {
    let at = match from {
        Some(from) => from,
        // Due today is not late at once.
        None if day == now.date() => {
            let evening = NaiveTime::from_hms_opt(18, 0, 0)?;
            if now.time() < evening {
                evening
            } else {
                NaiveTime::from_hms_opt(23, 55, 0)?
            }
        }
        None => NaiveTime::from_hms_opt(USUAL.0, USUAL.1, 0)?,
    };
    Some(Wall(day.and_time(at)))
}
