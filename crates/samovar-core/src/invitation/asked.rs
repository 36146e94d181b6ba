//! What is planned for, and how.

use std::collections::HashSet;

use samovar_i18n::Lang;

use super::{Audience, InvitationFormat, Message, Reach};
use crate::ids::{EventId, PersonId, SeriesId};

#[derive(Debug, Clone)]
pub struct Asked {
    pub event: Option<EventId>,
    pub series: Option<SeriesId>,
    pub format: InvitationFormat,
    pub lang: Option<Lang>,
    /// Only these, where given.
    pub people: Option<HashSet<PersonId>>,
    /// To them again, though they hold it.
    pub again: bool,
    pub reach: Option<Reach>,
    /// A message instead of what calendars need.
    pub message: Option<Message>,
    pub audience: Option<Audience>,
}

impl Asked {
    /// Everybody who is concerned by an event or a series.
    pub const fn about(
        event: Option<EventId>,
        series: Option<SeriesId>,
        format: InvitationFormat,
    ) -> Self {
        Self {
            event,
            series,
            format,
            lang: None,
            people: None,
            again: false,
            reach: None,
            message: None,
            audience: None,
        }
    }
}
