//! Mail in: the calendars that lie in a mail, in any encoding, also in mails
//! that were forwarded in it. What they say is for others to understand.

mod mbox;
mod returned;

use chrono::{DateTime, Utc};
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

pub use mbox::{LONGEST_MAIL, Mail, Mails, is_mbox};
pub use returned::{Action, Letter, Returned, letter};

/// How far mails are looked for in mails.
const DEEPEST: usize = 8;
/// No mail of a person holds more; whatever does is not an answer.
const MOST: usize = 64;

/// A calendar that lay in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailCalendar {
    /// The calendar's text, decoded.
    pub text: String,
    /// The address that the mail came from, or nothing.
    pub from: String,
    /// When it was sent, as the mail says.
    pub date: Option<DateTime<Utc>>,
}

/// Whether these bytes begin like a mail: with a header.
#[must_use]
pub fn is_mail(bytes: &[u8]) -> bool {
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
    name.len() < line.len()
        && !name.is_empty()
        && name
            .iter()
            .all(|byte| byte.is_ascii_graphic() && *byte != b':')
        && !name.eq_ignore_ascii_case(b"BEGIN")
}

/// The calendars of one mail, each once. Most programs send the same answer
/// twice in it: as a part and as an attached file.
#[must_use]
pub fn calendars(mail: &[u8]) -> Vec<MailCalendar> {
    let mut found = Vec::new();
    if let Some(message) = parsed(mail) {
        collect(&message, DEEPEST, &mut found);
    }
    found
}

/// The parser asserts, in builds for testing, what it hopes of its own state; a
/// broken mail then is one without an answer, not the end of reading others.
fn parsed(mail: &[u8]) -> Option<Message<'_>> {
    std::panic::catch_unwind(|| MessageParser::default().parse(mail))
        .ok()
        .flatten()
}

fn collect(message: &Message<'_>, deeper: usize, found: &mut Vec<MailCalendar>) {
    let from = message
        .from()
        .and_then(|from| from.first())
        .and_then(|one| one.address.as_deref())
        .unwrap_or_default()
        .trim()
        .to_owned();
    let date = message
        .date()
        .and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0));
    for part in &message.parts {
        if let PartType::Message(inner) = &part.body {
            if deeper > 0 {
                collect(inner, deeper - 1, found);
            }
        } else if let Some(bytes) = attached_mail(part) {
            if deeper > 0
                && let Some(inner) = parsed(bytes)
            {
                collect(&inner, deeper - 1, found);
            }
        } else if let Some(text) = calendar(part)
            && found.len() < MOST
            && !found.iter().any(|known| same(&known.text, &text))
        {
            found.push(MailCalendar {
                text,
                from: from.clone(),
                date,
            });
        }
    }
}

/// The text of a part that is a calendar by its type or its name.
fn calendar(part: &MessagePart<'_>) -> Option<String> {
    let by_type = part.is_content_type("text", "calendar")
        || part.is_content_type("application", "ics")
        || part.is_content_type("text", "x-vcalendar");
    let by_name = part.attachment_name().is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        [".ics", ".ical", ".vcs"]
            .iter()
            .any(|end| name.ends_with(end))
    });
    if !by_type && !by_name {
        return None;
    }
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => Some(text.clone().into_owned()),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            let charset = part
                .content_type()
                .and_then(|kind| kind.attribute("charset"))
                .unwrap_or("utf-8");
            Some(decoded(charset, bytes))
        }
        PartType::Message(_) | PartType::Multipart(_) => None,
    }
}

/// A mail that was attached as a file like any other.
fn attached_mail<'p>(part: &'p MessagePart<'_>) -> Option<&'p [u8]> {
    let named = part
        .attachment_name()
        .is_some_and(|name| name.to_ascii_lowercase().ends_with(".eml"));
    match &part.body {
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) if named => Some(bytes),
        PartType::Text(text) if named => Some(text.as_bytes()),
        _ => None,
    }
}

fn decoded(charset: &str, bytes: &[u8]) -> String {
    match charset_decoder(charset.as_bytes()) {
        Some(decode) if !charset.eq_ignore_ascii_case("utf-8") => decode(bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// The same calendar but for line ends and empty lines.
fn same(one: &str, other: &str) -> bool {
    let lines = |text| {
        str::lines(text)
            .map(str::trim_end)
            .filter(|line| !line.is_empty())
    };
    lines(one).eq(lines(other))
}
