//! Who may be written to: the one place where messages ask the consents. *Stop* holds
//! everything back; news goes to who said yes to mailings; what is about an event goes to
//! its people without that.

use samovar_ical::Email;

use super::{HeldReason, MessageKind};
use crate::consent::standing::Standings;
use crate::consent::{self, ConsentAnswer, ConsentPurpose};
use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Reader;

pub struct Permissions(Standings);

impl Permissions {
    /// Of everybody, in one pass.
    pub fn load(reader: &Reader<'_>) -> Result<Self> {
        Ok(Self(Standings::load(reader.conn)?))
    }

    /// Of these alone, for a window of a list.
    pub fn among(reader: &Reader<'_>, people: &[PersonId]) -> Result<Self> {
        Ok(Self(Standings::among(reader.conn, people)?))
    }

    /// Why no news goes to somebody by mail, whatever it says.
    #[must_use]
    pub fn against_news(&self, person: PersonId, email: &str) -> Option<HeldReason> {
        self.against(MessageKind::News, person, email, false)
            .or_else(|| (!takes_mail(email)).then_some(HeldReason::NoEmail))
    }

    /// Why somebody may not be written to; `of_event`: they are among the people of the event
    /// that the message is about.
    pub fn against(
        &self,
        kind: MessageKind,
        person: PersonId,
        email: &str,
        of_event: bool,
    ) -> Option<HeldReason> {
        if self.0.stopped(person) {
            return Some(HeldReason::Stopped);
        }
        if !email.is_empty() && self.0.address_held(email) {
            return Some(HeldReason::AddressHeld);
        }
        let is_service = kind == MessageKind::Service && of_event;
        let said_yes =
            || self.0.answer(person, ConsentPurpose::Mailing) == Some(ConsentAnswer::Yes);
        (!is_service && !said_yes()).then_some(HeldReason::NoConsent)
    }
}

/// A header holds ASCII addresses alone.
#[must_use]
pub fn takes_mail(email: &str) -> bool {
    email.is_ascii() && Email::parse(email).is_some()
}

/// What a copy is known by when somebody answers that they want no more.
pub fn token(person: PersonId) -> String {
    consent::token::of(person)
}
