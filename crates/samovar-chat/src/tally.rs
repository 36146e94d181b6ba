//! Counting: which account wrote how many messages on which day.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::day::DayNumber;
use crate::error::ChatError;
use crate::{MAX_ACCOUNTS, MAX_CHATS};

/// Messages of one account on one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayCount {
    pub day: NaiveDate,
    /// `telegram:user1`; '' where the file tells no account.
    pub account: String,
    pub messages: u32,
}

/// One chat of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// '' where the file tells none.
    pub id: String,
    pub name: String,
    /// Between two people, or with oneself.
    pub personal: bool,
    pub messages: u64,
    pub accounts: u32,
    pub first_day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    /// Of the chats that were wanted day by day; in order.
    pub days: Vec<DayCount>,
}

/// The tally of one chat while it is read.
#[derive(Debug, Default)]
pub struct Tally {
    accounts: HashMap<Box<str>, u32>,
    counts: HashMap<(DayNumber, u32), u32>,
    messages: u64,
}

impl Tally {
    /// The number by which an account stands in the counts.
    pub fn account(&mut self, account: &str) -> Result<u32, ChatError> {
        if let Some(number) = self.accounts.get(account) {
            return Ok(*number);
        }
        let number = self.accounts.len();
        if number >= MAX_ACCOUNTS {
            return Err(ChatError::TooMany {
                limit: MAX_ACCOUNTS as u64,
            });
        }
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        self.accounts.insert(account.into(), number);
        Ok(number)
    }

    pub fn add(&mut self, day: DayNumber, account: &str, messages: u32) -> Result<(), ChatError> {
        let account = self.account(account)?;
        let count = self.counts.entry((day, account)).or_default();
        *count = count.saturating_add(messages);
        self.messages += u64::from(messages);
        Ok(())
    }

    /// `full`: day by day, not only the sums.
    pub fn finish(self, chat: Chat, full: bool) -> Chat {
        let first = self.counts.keys().map(|(day, _)| *day).min();
        let last = self.counts.keys().map(|(day, _)| *day).max();
        let date = |day: Option<DayNumber>| day.and_then(NaiveDate::from_num_days_from_ce_opt);
        let told = self.accounts.keys().filter(|name| !name.is_empty()).count();
        Chat {
            messages: self.messages,
            accounts: u32::try_from(told).unwrap_or(u32::MAX),
            first_day: date(first),
            last_day: date(last),
            days: if full { self.days() } else { Vec::new() },
            ..chat
        }
    }

    fn days(self) -> Vec<DayCount> {
        let names: HashMap<u32, Box<str>> = self
            .accounts
            .into_iter()
            .map(|(name, number)| (number, name))
            .collect();
        let mut days: Vec<DayCount> = self
            .counts
            .into_iter()
            .filter_map(|((day, account), messages)| {
                Some(DayCount {
                    day: NaiveDate::from_num_days_from_ce_opt(day)?,
                    account: names.get(&account)?.to_string(),
                    messages,
                })
            })
            .collect();
        days.sort_unstable();
        days
    }
}

impl Chat {
    /// One of which nothing has been counted.
    #[must_use]
    pub const fn of(id: String, name: String, personal: bool) -> Self {
        Self {
            id,
            name,
            personal,
            messages: 0,
            accounts: 0,
            first_day: None,
            last_day: None,
            days: Vec::new(),
        }
    }
}

pub fn few(chats: usize) -> Result<(), ChatError> {
    if chats < MAX_CHATS {
        return Ok(());
    }
    Err(ChatError::TooMany {
        limit: MAX_CHATS as u64,
    })
}
