//! Parameters of properties, cleaned and quoted.

use std::borrow::Cow;

use samovar_zone::Zone;

use super::names::Token;
use crate::text;

/// A property's parameter, already in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    pub(super) name: &'static str,
    pub(super) value: Cow<'static, str>,
}

impl Param {
    /// CN: the name of a person, always quoted; `None` where nothing is left.
    pub fn common_name(name: &str) -> Option<Self> {
        let clean = text::parameter(name);
        (!clean.is_empty()).then(|| Self {
            name: "CN",
            value: format!("\"{clean}\"").into(),
        })
    }

    /// TZID of a wall-clock time.
    pub fn zone(zone: Zone) -> Self {
        Self {
            name: "TZID",
            value: zone.name().into(),
        }
    }

    /// PARTSTAT: what the guest has answered.
    pub fn partstat(token: Token) -> Self {
        Self::word("PARTSTAT", token)
    }

    /// ROLE at the event.
    pub fn role(token: Token) -> Self {
        Self::word("ROLE", token)
    }

    /// CUTYPE: a person, a room…
    pub fn user_type(token: Token) -> Self {
        Self::word("CUTYPE", token)
    }

    /// RSVP: whether an answer is asked for.
    pub fn rsvp(token: Token) -> Self {
        Self::word("RSVP", token)
    }

    /// RELATED: what a TRIGGER counts from, where that is not the start.
    pub fn related(token: Token) -> Self {
        Self::word("RELATED", token)
    }

    /// X-NUM-GUESTS: how many the guest brings, as Google Calendar writes it.
    pub fn plus_ones(count: u32) -> Self {
        Self {
            name: "X-NUM-GUESTS",
            value: count.to_string().into(),
        }
    }

    fn word(name: &'static str, token: Token) -> Self {
        Self {
            name,
            value: token.0.into(),
        }
    }
}
