//! A plan: what every calendar should hold, compared with what it was last given. The
//! same plan is shown, counted, carried out, and checked again before it counts.

use std::collections::HashSet;

use samovar_i18n::Lang;
use samovar_ical::{Email, State};

use super::compose::{self, Facts};
use super::entry::Entry;
use super::need::Need;
use super::planned::Planned;
use super::recipient::Recipient;
use super::repeats::Repeats;
use super::series_entries::{WHOLE, Whole};
use super::shown::Shown;
use super::template::AllWords;
use super::{HeldBackReason, InvitationFormat, OrganizerProblem, Purpose, Standing};
use crate::consent::standing::Silent;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::ids::PersonId;
use crate::spreadsheet::cell;

/// What a mail says of a need.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub shown: Shown,
    pub repeats: Option<Repeats>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub title: String,
    pub link: String,
    /// The event itself, where it is still there.
    pub event: Option<Event>,
    pub entries: Vec<Entry>,
    /// The one that is planned for; those of the series of a date stand before it.
    pub own: usize,
    /// The series whose entries stand first.
    pub whole: Option<Whole>,
    pub people: Vec<Planned>,
    pub words: AllWords,
    pub over: bool,
    /// Of thanks: it has not begun.
    pub early: bool,
    pub lang: Lang,
    pub format: InvitationFormat,
    /// Who has a seat after having waited for one.
    pub moved_up: HashSet<PersonId>,
    /// To whom and where nothing is written.
    pub silent: Silent,
}

impl Plan {
    pub fn entry(&self, at: usize) -> Result<&Entry> {
        self.entries
            .get(at)
            .ok_or_else(|| Error::bug("a need without an entry"))
    }

    /// Whoever needs nothing holds it only when it was sent.
    pub fn mark_unsent(&mut self) {
        for one in &mut self.people {
            if !one.unsent.is_empty()
                && matches!(one.standing, Standing::Current | Standing::Withdrawn)
            {
                one.standing = Standing::Prepared;
            }
        }
    }

    /// Whether calendars would say of what is prepared now that it is not certain.
    pub fn is_tentative(&self) -> bool {
        self.people
            .iter()
            .flat_map(Planned::ready)
            .any(|need| need.is_request() && self.entry_is_tentative(need.entry))
    }

    fn entry_is_tentative(&self, at: usize) -> bool {
        let content = self
            .entries
            .get(at)
            .and_then(|entry| entry.content.as_ref());
        content.is_some_and(|event| event.state == State::Tentative)
    }

    /// What stops every invitation: nobody could answer, and no mail could come
    /// from anybody.
    pub fn organizer_problem(&self, format: InvitationFormat) -> Option<OrganizerProblem> {
        // Mail in a browser comes from whoever is signed in there.
        if !format.is_answerable() {
            return None;
        }
        let email = self.organizer_email();
        let code = if email.trim().is_empty() {
            Code::CalendarOrganizerMissing
        } else if Email::parse(email).is_none()
            || (format != InvitationFormat::Calendar && !email.is_ascii())
        {
            Code::CalendarOrganizerEmailInvalid
        } else {
            return None;
        };
        Some(OrganizerProblem {
            code: code.as_str().to_owned(),
            email: email.to_owned(),
        })
    }

    pub fn organizer_email(&self) -> &str {
        self.entries
            .get(self.own)
            .map_or("", |entry| entry.shown.organizer_email.as_str())
    }

    /// Why nothing at all is written there: whoever wants to hear nothing hears nothing, in
    /// whatever way it would go out.
    pub fn silence(&self, person: PersonId, email: &str) -> Option<Code> {
        if self.silent.stopped(person) {
            return Some(Code::PersonStopped);
        }
        self.silent.address_held(email).then_some(Code::AddressHeld)
    }

    pub fn reason(
        &self,
        need: &Need,
        to: &Recipient,
        off: &[usize],
        format: InvitationFormat,
    ) -> Result<Option<HeldBackReason>> {
        let reason = |code: Code, field: &str| {
            Some(HeldBackReason {
                code: code.as_str().to_owned(),
                email: need.email.clone(),
                field: field.to_owned(),
            })
        };
        if let Some(code) = self.silence(to.person, &need.email) {
            return Ok(reason(code, ""));
        }
        if need.email.trim().is_empty() {
            return Ok(reason(Code::CalendarGuestEmailMissing, ""));
        }
        if Email::parse(&need.email).is_none() {
            return Ok(reason(Code::CalendarGuestEmailInvalid, ""));
        }
        if format == InvitationFormat::Calendar {
            return Ok(None);
        }
        if format.is_answerable() && !need.email.is_ascii()
            || format == InvitationFormat::Merge && !cell::is_plain(&need.email)
        {
            return Ok(reason(Code::MailAddressUnusable, ""));
        }
        let Some(words) = self.words.get(need.wording, to.lang) else {
            return Ok(reason(Code::MailWordsBroken, ""));
        };
        let told = self.told(need, off)?;
        let to = need.to(to);
        let facts = self.facts(need, &to, &told)?;
        Ok(compose::missing(words, &facts).and_then(|field| {
            let code = if facts.is_personal(field) {
                Code::MailFieldPersonal
            } else {
                Code::MailFieldMissing
            };
            reason(code, field.word())
        }))
    }

    /// What a mail says of a need: of a series how it repeats, without the dates
    /// in `off`.
    pub fn told(&self, need: &Need, off: &[usize]) -> Result<Told> {
        let shown = &self.entry(need.entry)?.shown;
        let repeats = match self.whole.as_ref().filter(|_| need.entry == WHOLE) {
            Some(whole) => Repeats::of(whole, &self.entries, off, need.until)?,
            None => None,
        };
        Ok(Told {
            shown: match &repeats {
                Some(repeats) => shown.on(repeats.from),
                None => shown.clone(),
            },
            repeats,
        })
    }

    pub fn facts<'a>(
        &'a self,
        need: &'a Need,
        to: &'a Recipient,
        told: &'a Told,
    ) -> Result<Facts<'a>> {
        Ok(Facts {
            to,
            shown: &told.shown,
            link: &self.link,
            changes: &need.changes,
            repeats: told.repeats.as_ref(),
            tentative: need.is_request() && self.entry_is_tentative(need.entry),
            wording: need.wording,
            to_many: self.format == InvitationFormat::Web,
            answerable: self.format.is_answerable() && need.purpose != Purpose::Message,
        })
    }
}
