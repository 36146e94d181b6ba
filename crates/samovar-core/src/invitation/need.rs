//! What one person needs: what it is for, what its mail says, and where it goes.

use chrono::NaiveDate;

use super::recipient::Recipient;
use super::recurrence_id::RecurrenceId;
use super::shown::ChangedField;
use super::{Purpose, Wording};
use crate::guest::GuestState;

#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// Of the entries of a plan.
    pub entry: usize,
    pub purpose: Purpose,
    /// What its mail says.
    pub wording: Wording,
    pub email: String,
    pub changes: Vec<ChangedField>,
    /// What they answered to this entry.
    pub reply: Option<GuestState>,
    /// The last day of the series that it reaches to, where that is not all.
    pub until: Option<NaiveDate>,
    /// By which their calendar knows this date of a series, where it was given alone.
    pub recurrence_id: Option<RecurrenceId>,
}

impl Need {
    /// At the present address, with what they have answered so far.
    pub fn of(entry: usize, purpose: Purpose, to: &Recipient, changes: Vec<ChangedField>) -> Self {
        Self {
            entry,
            purpose,
            // Who has said that they come has nothing to answer, and who waited for a
            // seat hears that there is one.
            wording: match purpose {
                Purpose::Invitation if to.reply == Some(GuestState::Going) && to.moved_up => {
                    Wording::Seat
                }
                Purpose::Invitation if to.reply == Some(GuestState::Going) => Wording::Confirmation,
                Purpose::Invitation => Wording::Invitation,
                Purpose::Update => Wording::Update,
                Purpose::Cancellation => Wording::Cancellation,
                Purpose::Message => Wording::Details,
            },
            email: to.email.clone(),
            changes,
            reply: to.reply,
            until: None,
            recurrence_id: None,
        }
    }

    /// With another answer, by which an invitation may be a confirmation.
    pub fn replied(self, reply: Option<GuestState>, to: &Recipient) -> Self {
        let to = Recipient {
            reply,
            ..to.clone()
        };
        Self {
            reply,
            wording: Self::of(self.entry, self.purpose, &to, Vec::new()).wording,
            ..self
        }
    }

    /// Whether it has something for calendars, and not to take it away.
    pub fn is_request(&self) -> bool {
        matches!(self.purpose, Purpose::Invitation | Purpose::Update)
    }

    /// The receiver with what they answered to this.
    pub fn to(&self, to: &Recipient) -> Recipient {
        Recipient {
            reply: self.reply,
            ..to.clone()
        }
    }
}
