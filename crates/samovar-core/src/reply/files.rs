//! Files and folders to answers: the calendars that lie in them as they are, and those in mails.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use samovar_mail::read::calendars;

use super::ReplyFault;
use super::answer::{Answer, Origin, answers};
use crate::error::Result;
use crate::job::Job;
use crate::mailbox::{self, Wanted};

const MOST_ANSWERS: usize = 200_000;
/// Which files of a folder may hold answers; others may be anything.
const KINDS: &[&str] = &["ics", "ical", "eml", "mbox", "msg"];

/// What some paths hold.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Each once, in the order they were given.
    pub answers: Vec<Answer>,
    pub files: u32,
    pub faults: Vec<ReplyFault>,
    pub fault_count: u32,
    pub without: u32,
}

impl Gathered {
    pub fn read(paths: &[String], now: DateTime<Utc>, job: &Job) -> Result<Self> {
        let mut found = Found {
            now,
            answers: Vec::new(),
            seen: HashSet::new(),
        };
        let looked = mailbox::look(paths, job, &mut found)?;
        // When answers were given counts, not where they lay.
        found.answers.sort_by_key(|one| one.given_at);
        let faults = looked.faults.into_iter().map(|fault| ReplyFault {
            file: fault.file,
            code: fault.code.to_owned(),
        });
        Ok(Self {
            answers: found.answers,
            files: looked.files,
            faults: faults.collect(),
            fault_count: looked.fault_count,
            without: looked.without,
        })
    }
}

struct Found {
    now: DateTime<Utc>,
    answers: Vec<Answer>,
    seen: HashSet<String>,
}

impl Wanted for Found {
    fn kinds(&self) -> &'static [&'static str] {
        KINDS
    }

    fn nothing(&self) -> &'static str {
        "no-calendar"
    }

    fn mail(&mut self, file: &str, mail: &[u8], faults: &mut Vec<&'static str>) -> bool {
        let found = calendars(mail);
        for calendar in &found {
            let origin = Origin {
                file,
                from: &calendar.from,
                at: calendar.date.unwrap_or(self.now),
            };
            faults.extend(self.calendar(calendar.text.as_bytes(), origin).err());
        }
        !found.is_empty()
    }

    fn other(&mut self, file: &str, bytes: &[u8]) -> Option<std::result::Result<(), &'static str>> {
        let origin = Origin {
            file,
            from: "",
            at: self.now,
        };
        is_calendar(bytes.get(..4096.min(bytes.len())).unwrap_or_default())
            .then(|| self.calendar(bytes, origin))
    }
}

impl Found {
    fn calendar(
        &mut self,
        bytes: &[u8],
        origin: Origin<'_>,
    ) -> std::result::Result<(), &'static str> {
        for answer in answers(bytes, origin)? {
            if self.answers.len() < MOST_ANSWERS && self.seen.insert(answer.key.clone()) {
                self.answers.push(answer);
            }
        }
        Ok(())
    }
}

fn is_calendar(begin: &[u8]) -> bool {
    // Of UTF-16 every other byte is none of a letter.
    let letters: Vec<u8> = begin
        .iter()
        .copied()
        .filter(|byte| *byte != 0)
        .skip_while(|byte| !byte.is_ascii_alphabetic())
        .take(15)
        .collect();
    letters.eq_ignore_ascii_case(b"BEGIN:VCALENDAR")
}
