//! What a calendar that was sent back says: who answers what, to which version
//! of which event, and when.

use chrono::{DateTime, Utc};
use samovar_ical::read::{self, Method, ReadCalendar, ReadEntry, ReadTime, RecurrenceId};
use samovar_import::clean;

use super::ReplyAnswer;
use crate::person::contact::email_norm;

/// One person's answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The same for the same answer, wherever it was read.
    pub key: String,
    pub file: String,
    pub uid: String,
    pub date: Option<RecurrenceId>,
    pub sequence: u32,
    pub given_at: DateTime<Utc>,
    pub email: String,
    pub name: String,
    pub answer: ReplyAnswer,
    pub delegated_to: Vec<String>,
    pub comment: String,
    pub proposed: Option<ReadTime>,
    /// The address of the mail it came in, or nothing.
    pub from: String,
    pub title: String,
}

/// Where a calendar lay.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'o> {
    pub file: &'o str,
    pub from: &'o str,
    /// When the mail was sent; else when it is read.
    pub at: DateTime<Utc>,
}

/// The answers of a calendar, or `reply-fault-<code>`.
pub fn answers(bytes: &[u8], origin: Origin<'_>) -> Result<Vec<Answer>, &'static str> {
    let calendar = read::read_calendar(bytes).map_err(|_| "bad-calendar")?;
    let counter = match calendar.method {
        Some(Method::Reply) => false,
        Some(Method::Counter) => true,
        _ if calendar.entries.is_empty() => return Err("bad-calendar"),
        _ => return Err("not-an-answer"),
    };
    let found = of(&calendar, counter, origin);
    if !found.is_empty() {
        return Ok(found);
    }
    Err(if calendar.entries.is_empty() {
        "bad-calendar"
    } else {
        "no-answer"
    })
}

fn of(calendar: &ReadCalendar, counter: bool, origin: Origin<'_>) -> Vec<Answer> {
    let each = calendar.entries.iter().flat_map(|entry| {
        entry
            .attendees
            .iter()
            .map(move |attendee| (entry, attendee))
    });
    each.filter_map(|(entry, attendee)| {
        let email = email_norm(&attendee.person.email);
        let answer = if counter {
            ReplyAnswer::Counter
        } else {
            match attendee.answer {
                read::Answer::Accepted => ReplyAnswer::Accepted,
                read::Answer::Declined => ReplyAnswer::Declined,
                read::Answer::Tentative => ReplyAnswer::Tentative,
                read::Answer::Delegated => ReplyAnswer::Delegated,
                read::Answer::NeedsAction => return None,
            }
        };
        if email.is_empty() {
            return None;
        }
        let given_at = entry.dtstamp.unwrap_or(origin.at);
        Some(Answer {
            key: key(entry, &email, answer),
            file: origin.file.to_owned(),
            uid: entry.uid.clone(),
            date: entry.recurrence_id.clone(),
            sequence: entry.sequence,
            given_at,
            name: clean::line(&attendee.person.name),
            answer,
            delegated_to: attendee
                .delegated_to
                .iter()
                .map(|email| clean::compact(email))
                .collect(),
            comment: comment(entry, &attendee.comment),
            proposed: counter.then(|| entry.time.clone()).flatten(),
            from: origin.from.to_lowercase(),
            title: clean::line(&entry.title),
            email,
        })
    })
    .collect()
}

/// Outlook and Apple write it beside the answer, Google into it.
fn comment(entry: &ReadEntry, of_attendee: &str) -> String {
    let of_entry = clean::block(&entry.comment);
    if of_entry.is_empty() {
        clean::block(of_attendee)
    } else {
        of_entry
    }
}

/// FNV-1a over what makes an answer itself: short enough to travel, the same in
/// every reading.
fn key(entry: &ReadEntry, email: &str, answer: ReplyAnswer) -> String {
    let date = entry.recurrence_id.as_ref().map(RecurrenceId::text);
    let given = entry.dtstamp.map(|at| at.to_rfc3339());
    let parts = [
        entry.uid.as_str(),
        date.as_deref().unwrap_or_default(),
        email,
        given.as_deref().unwrap_or_default(),
        answer.word(),
    ];
    let bytes = parts
        .iter()
        .flat_map(|part| part.bytes().chain(std::iter::once(0)));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
