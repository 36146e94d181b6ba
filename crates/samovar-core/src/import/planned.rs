//! A person of the file as they will be, with their reply, their party and their arrival.

use chrono::{DateTime, Utc};

use super::Kept;
use super::said::Said;
use crate::consent::{ConsentAnswer, ConsentPurpose};
use crate::guest::store::GuestRecord;
use crate::ids::{CompanionId, GuestId, PersonId};
use crate::person::contact::NewContact;
use crate::person::store::PersonRecord;

/// A person as they will be.
pub struct Planned {
    pub id: PersonId,
    /// `None`: new.
    pub before: Option<PersonRecord>,
    pub after: PersonRecord,
    /// Contacts to add, after those there are.
    pub contacts: Vec<NewContact>,
    pub contacts_known: u32,
    pub guest: Option<PlannedGuest>,
    /// Known people who look alike and were told to be somebody else.
    pub apart: Vec<PersonId>,
    /// What the file itself says.
    pub said: Said,
    /// What they agreed to, where that is not known yet.
    pub consents: Vec<NewConsent>,
    /// What it says otherwise and is not taken.
    pub kept: Option<Kept>,
    pub party: Named,
    pub arrival: Option<Arrival>,
}

/// An answer that the file brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConsent {
    pub purpose: ConsentPurpose,
    pub answer: ConsentAnswer,
    pub wording: String,
}

pub struct PlannedGuest {
    pub id: GuestId,
    /// `None`: the event does not have them yet.
    pub before: Option<GuestRecord>,
    pub after: GuestRecord,
}

/// What a file changes of the named companions.
#[derive(Debug, Default)]
pub struct Named {
    /// Named before.
    pub known: u32,
    pub new: Vec<String>,
    /// No longer coming: there are more names than plus-ones, and the file does
    /// not have these.
    pub gone: Vec<CompanionId>,
}

/// Somebody of the file who came.
#[derive(Debug, Clone)]
pub struct Arrival {
    pub at: DateTime<Utc>,
    pub heads: u32,
}

impl Planned {
    /// Before the file says anything of them.
    #[must_use]
    pub fn new(id: PersonId, before: Option<PersonRecord>, after: PersonRecord) -> Self {
        Self {
            id,
            before,
            after,
            contacts: Vec::new(),
            contacts_known: 0,
            guest: None,
            apart: Vec::new(),
            said: Said::default(),
            consents: Vec::new(),
            kept: None,
            party: Named::default(),
            arrival: None,
        }
    }

    /// True where the person themselves is written, not only the reply.
    #[must_use]
    pub fn changes_person(&self) -> bool {
        !self.contacts.is_empty()
            || !self.consents.is_empty()
            || self.before.as_ref().is_none_or(|before| {
                // When their food was said is nothing to see.
                let seen = |person: &PersonRecord| PersonRecord {
                    food_at: None,
                    ..person.clone()
                };
                *before != self.after && seen(before) != seen(&self.after)
            })
    }

    /// True where anything of theirs is written.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.changes_person()
            || self.arrival.is_some()
            || !self.party.is_empty()
            || self.guest.as_ref().is_some_and(PlannedGuest::changes)
            || self.guest.as_ref().is_some_and(PlannedGuest::brings_codes)
    }

    /// True where the guest of the event is another afterwards: reply, party, food.
    #[must_use]
    pub fn changes_guest(&self) -> bool {
        fn food(person: &PersonRecord) -> [&str; 3] {
            [&person.diet, &person.allergens, &person.diet_note]
        }
        self.before.as_ref().map(food) != Some(food(&self.after))
            || !self.party.is_empty()
            || self.guest.as_ref().is_some_and(PlannedGuest::changes)
    }
}

impl PlannedGuest {
    /// True where something changes that can be seen, not only what is known of
    /// how it came.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.before.as_ref().is_none_or(|before| {
            let seen = |guest: &GuestRecord| GuestRecord {
                heard: String::new(),
                ticket_codes: String::new(),
                ..guest.clone()
            };
            *before != self.after && seen(before) != seen(&self.after)
        })
    }

    /// True where the list brings a code that the guest's ticket was not known to have.
    #[must_use]
    pub fn brings_codes(&self) -> bool {
        let before = self
            .before
            .as_ref()
            .map(|guest| guest.ticket_codes.as_str());
        before.unwrap_or_default() != self.after.ticket_codes
    }
}

impl Named {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty()
    }
}
