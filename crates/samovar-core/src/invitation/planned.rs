//! One person of a plan: what they hold, how they stand, and what they need.

use super::ledger::Held;
use super::message_ledger::LastTold;
use super::need::Need;
use super::recipient::Recipient;
use super::{HeldBackReason, Standing};

#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub to: Recipient,
    pub standing: Standing,
    pub held: Option<Held>,
    /// Of a message: when they were last told.
    pub told: Option<LastTold>,
    /// The latest date of a series that they hold without the whole.
    pub alone: Option<Held>,
    /// The entries of which they were last given something that was prepared and is
    /// not said to have been sent.
    pub unsent: Vec<usize>,
    /// A regular of a series may need several: the whole, or some dates.
    pub needs: Vec<Need>,
    pub reason: Option<HeldBackReason>,
    /// Dates of a series that they are not to come to, by their entries.
    pub off_dates: Vec<usize>,
}

impl Planned {
    /// What the same person needs of the event by itself.
    pub fn join(&mut self, own: Self, is_regular: bool) {
        if !own.needs.is_empty() || !is_regular {
            self.standing = own.standing;
        }
        if !is_regular {
            (self.to, self.held) = (own.to, own.held);
        }
        self.unsent.extend(own.unsent);
        self.reason = self.reason.take().or(own.reason);
        if self.reason.is_some() {
            self.standing = Standing::HeldBack;
        }
        self.needs.extend(own.needs);
    }

    /// What is prepared now: all of it or, where something is missing, nothing.
    pub fn ready(&self) -> &[Need] {
        if self.reason.is_none() {
            &self.needs
        } else {
            &[]
        }
    }
}
