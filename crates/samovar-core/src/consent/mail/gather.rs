//! Files to what their mails say of mails sent before, each thing once.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use samovar_mail::read::{Action, Letter, letter};

use super::ReadMailFault;
use crate::error::Result;
use crate::job::Job;
use crate::mailbox::{self, Wanted};
use crate::person::contact::email_norm;
use crate::time::stamp;

const MOST: usize = 200_000;
const KINDS: &[&str] = &["eml", "mbox", "msg"];

/// What a mail says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    Unsubscribe {
        /// Empty: the answer to a mail to many, known by its address.
        token: String,
    },
    Returned {
        /// Normalised: as it was written to, then as the server called it.
        addresses: Vec<String>,
        failed: bool,
        status: String,
    },
    Unread,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub key: String,
    pub file: String,
    pub from: String,
    pub at: DateTime<Utc>,
    pub says: Says,
}

#[derive(Debug)]
pub struct Gathered {
    /// In the order in which they were sent.
    pub found: Vec<Found>,
    pub files: u32,
    pub faults: Vec<ReadMailFault>,
    pub fault_count: u32,
    pub without: u32,
}

impl Gathered {
    pub fn read(paths: &[String], now: DateTime<Utc>, job: &Job) -> Result<Self> {
        let mut gathering = Gathering {
            now,
            found: Vec::new(),
            seen: HashSet::new(),
        };
        let looked = mailbox::look(paths, job, &mut gathering)?;
        let mut found = gathering.found;
        found.sort_by(|a, b| a.at.cmp(&b.at).then_with(|| a.key.cmp(&b.key)));
        Ok(Self {
            found,
            files: looked.files,
            faults: looked
                .faults
                .into_iter()
                .map(|fault| ReadMailFault {
                    file: fault.file,
                    code: fault.code.to_owned(),
                })
                .collect(),
            fault_count: looked.fault_count,
            without: looked.without,
        })
    }
}

struct Gathering {
    now: DateTime<Utc>,
    found: Vec<Found>,
    seen: HashSet<String>,
}

impl Wanted for Gathering {
    fn kinds(&self) -> &'static [&'static str] {
        KINDS
    }

    fn nothing(&self) -> &'static str {
        "nothing-of-mails"
    }

    fn mail(&mut self, file: &str, mail: &[u8], _: &mut Vec<&'static str>) -> bool {
        let Some(letter) = letter(mail) else {
            return false;
        };
        let all = says(&letter);
        for says in &all {
            self.add(file, &letter, says);
        }
        !all.is_empty()
    }
}

impl Gathering {
    fn add(&mut self, file: &str, letter: &Letter, says: &Says) {
        // A clock that is ahead sends nothing from the future.
        let at = letter.date.unwrap_or(self.now).min(self.now);
        let what = match says {
            Says::Unsubscribe { token } if token.is_empty() => email_norm(&letter.from),
            Says::Unsubscribe { token } => token.clone(),
            Says::Returned {
                addresses, status, ..
            } => format!("{} {status}", addresses.join(" ")),
            Says::Unread => email_norm(&letter.from),
        };
        // As the mail itself says it: the same whenever it is read.
        let key = format!("{} {what}", letter.date.map(stamp).unwrap_or_default());
        if self.found.len() < MOST && self.seen.insert(key.clone()) {
            self.found.push(Found {
                key,
                file: file.to_owned(),
                from: email_norm(&letter.from),
                at,
                says: says.clone(),
            });
        }
    }
}

/// A report answers for itself: what stands in its subject is of the mail that came back.
fn says(letter: &Letter) -> Vec<Says> {
    if letter.is_report {
        let returned = letter.returned.iter().map(|one| Says::Returned {
            addresses: one.addresses.iter().map(|one| email_norm(one)).collect(),
            failed: one.action == Action::Failed,
            status: one.status.clone(),
        });
        let all: Vec<Says> = returned.collect();
        return match all.is_empty() {
            true => vec![Says::Unread],
            false => all,
        };
    }
    let token = letter.token.clone();
    token
        .map(|token| Says::Unsubscribe { token })
        .into_iter()
        .collect()
}
