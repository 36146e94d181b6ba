//! What the fields of words stand for where nothing is for calendars: an event as its
//! invitations say it, for messages to whomever it may be.

use samovar_i18n::Lang;

use super::Wording;
use super::compose::{Facts, value};
use super::entry;
use super::recipient::Recipient;
use super::shown::Shown;
use super::template::MailField;
use crate::error::Result;
use crate::ids::EventId;
use crate::planner::Reader;

/// An event, ready to be said.
pub struct EventSaid {
    shown: Shown,
    link: String,
}

impl EventSaid {
    pub fn of(reader: &Reader<'_>, event: EventId) -> Result<Self> {
        let (entry, row) = entry::of_event(reader, event)?;
        Ok(Self {
            shown: entry.shown,
            link: row.map(|row| row.link).unwrap_or_default(),
        })
    }

    /// Of a field that says the same to everybody.
    #[must_use]
    pub fn value(&self, field: MailField, lang: Lang) -> String {
        value(
            field,
            &Facts {
                to: &Recipient::nobody(lang),
                shown: &self.shown,
                link: &self.link,
                changes: &[],
                repeats: None,
                tentative: false,
                wording: Wording::Details,
                to_many: false,
                answerable: false,
            },
        )
    }

    /// Whose mail it is: name and address.
    #[must_use]
    pub fn organizer(&self) -> (&str, &str) {
        (&self.shown.organizer_name, &self.shown.organizer_email)
    }
}
