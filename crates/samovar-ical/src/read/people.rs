//! The people of an entry: who invites, who is invited, what they answer.

use calcard::icalendar::{
    ICalendarEntry, ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationStatus,
};

use super::properties;

/// Somebody with an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadPerson {
    /// Without `mailto:`; empty where the file gives none. Any text: check it.
    pub email: String,
    /// The name shown, or empty.
    pub name: String,
}

/// What somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Answer {
    #[default]
    NeedsAction,
    Accepted,
    Declined,
    Tentative,
    Delegated,
}

/// Somebody who is invited, or answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadAttendee {
    /// Who.
    pub person: ReadPerson,
    /// The answer.
    pub answer: Answer,
    /// Whether one is wished for.
    pub rsvp: bool,
    /// Addresses of those sent instead.
    pub delegated_to: Vec<String>,
    /// Addresses of those who sent this one.
    pub delegated_from: Vec<String>,
    /// What was added to the answer (Google, Outlook), or empty.
    pub comment: String,
    /// How many they bring, where said (Google).
    pub plus_ones: u32,
}

pub(super) fn person(entry: &ICalendarEntry) -> ReadPerson {
    let value = entry
        .values
        .first()
        .map(properties::text)
        .unwrap_or_default();
    let mut email = address(&value);
    if !email.contains('@') {
        email = properties::parameter(entry, &ICalendarParameterName::Email)
            .map(|text| address(&text))
            .filter(|text| text.contains('@'))
            .unwrap_or_default();
    }
    let name = properties::parameter(entry, &ICalendarParameterName::Cn).unwrap_or_default();
    let mut name = crate::text::line(&name).into_owned();
    // A quote within the name: what follows went into it, the address too.
    if let Some(at) = name.to_ascii_lowercase().find(":mailto:") {
        if email.is_empty() {
            email = address(name.get(at..).unwrap_or_default());
        }
        name.truncate(at);
    }
    ReadPerson {
        name: name.trim_matches('"').trim().to_owned(),
        email,
    }
}

pub(super) fn attendee(entry: &ICalendarEntry) -> ReadAttendee {
    let answer = entry
        .params
        .iter()
        .find_map(|param| match (&param.name, &param.value) {
            (ICalendarParameterName::Partstat, ICalendarParameterValue::Partstat(partstat)) => {
                Some(match partstat {
                    ICalendarParticipationStatus::Accepted => Answer::Accepted,
                    ICalendarParticipationStatus::Declined => Answer::Declined,
                    ICalendarParticipationStatus::Tentative => Answer::Tentative,
                    ICalendarParticipationStatus::Delegated => Answer::Delegated,
                    _ => Answer::NeedsAction,
                })
            }
            _ => None,
        });
    let addresses = |name: &ICalendarParameterName| {
        let text = properties::parameter(entry, name).unwrap_or_default();
        text.split(',')
            .map(address)
            .filter(|email| !email.is_empty())
            .collect()
    };
    let rsvp = entry.params.iter().any(|param| {
        (&param.name, &param.value)
            == (
                &ICalendarParameterName::Rsvp,
                &ICalendarParameterValue::Bool(true),
            )
    });
    ReadAttendee {
        person: person(entry),
        answer: answer.unwrap_or_default(),
        rsvp,
        delegated_to: addresses(&ICalendarParameterName::DelegatedTo),
        delegated_from: addresses(&ICalendarParameterName::DelegatedFrom),
        comment: crate::text::lines(
            properties::own_parameter(entry, "X-RESPONSE-COMMENT").unwrap_or_default(),
        )
        .into_owned(),
        plus_ones: properties::own_parameter(entry, "X-NUM-GUESTS")
            .and_then(|count| count.trim().parse().ok())
            .unwrap_or(0),
    }
}

/// `mailto:` may stand anywhere where a name before it was not quoted.
fn address(text: &str) -> String {
    let text = crate::text::line(text);
    let lower = text.to_ascii_lowercase();
    let plain = match lower.find("mailto:") {
        Some(at) => text.get(at + "mailto:".len()..).unwrap_or_default(),
        None if lower.starts_with("urn:") || lower.starts_with("http") => "",
        None => &text,
    };
    let plain = plain.split('?').next().unwrap_or_default();
    percent_decoded(plain.trim().trim_matches(['"', '<', '>', ';']))
        .replace(crate::text::JOINERS, "")
}

fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let pair = tail
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair
            .filter(|_| *first == b'%')
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
        {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    let decoded = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    crate::text::line(&decoded).into_owned()
}
