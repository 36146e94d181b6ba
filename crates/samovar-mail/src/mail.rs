//! One mail with a calendar in it, in the shape of RFC 6047 that mail programs
//! offer answers for: the words as text and HTML and the calendar as three
//! alternatives, and the calendar once more as a file. Without a calendar it is
//! the words alone.
//!
//! Whatever goes into a header is freed of line breaks and control characters
//! here, at the one place where headers are made.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};

use crate::html;

/// What the calendar in the mail asks for; `method=` says the same as METHOD.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// An invitation or its update.
    Request,
    /// A withdrawal.
    Cancel,
}

impl Method {
    const fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Somebody with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// May be empty.
    pub name: String,
    /// Of ASCII letters: other mailboxes need servers that know RFC 6531.
    pub email: String,
}

/// A file that goes along with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// `application/pdf`
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

/// A mail to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The same as the calendar's ORGANIZER.
    pub from: Mailbox,
    /// The same as the calendar's ATTENDEE.
    pub to: Mailbox,
    pub subject: String,
    /// Lines end with `\n`.
    pub text: String,
    /// Of the words: `en`, `ru`.
    pub lang: String,
    /// An iCalendar file with METHOD; empty where the mail has nothing for calendars.
    pub calendar: Vec<u8>,
    pub method: Method,
    /// Beside the calendar's file.
    pub attachments: Vec<Attachment>,
    pub date: DateTime<Utc>,
    /// What makes the Message-ID unique; its domain is the sender's, so that it
    /// tells nothing about the machine.
    pub id: String,
}

/// Why no mail was made. `Display` gives the code alone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum MailError {
    /// An address that a header can't hold as it is.
    AddressUnusable {
        /// As it was given.
        email: String,
    },
    /// The calendar is not UTF-8.
    CalendarUnreadable,
}

impl MailError {
    /// Stable code; its text is the message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AddressUnusable { .. } => "mail-address-unusable",
            Self::CalendarUnreadable => "bug",
        }
    }
}

impl Mail {
    /// The bytes of the `.eml` file: 7 bits, lines of at most 998 octets, CRLF.
    pub fn to_bytes(&self) -> Result<Vec<u8>, MailError> {
        let calendar =
            std::str::from_utf8(&self.calendar).map_err(|_| MailError::CalendarUnreadable)?;
        let from = address(&self.from)?;
        let to = address(&self.to)?;
        let (_, domain) = self.from.email.rsplit_once('@').unwrap_or_default();
        let id: String = self
            .id
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
            .collect();
        let text = body(&self.text);
        let html = html::page(&text, &self.lang);
        let mut alternatives = vec![
            MimePart::new("text/plain", &*text),
            MimePart::new("text/html", html),
        ];
        let mut files: Vec<MimePart> = self
            .attachments
            .iter()
            .map(|one| {
                MimePart::new(
                    ContentType::new(one.content_type).attribute("name", one.name.as_str()),
                    BodyPart::Binary(Cow::Borrowed(&one.bytes)),
                )
                .attachment(one.name.as_str())
            })
            .collect();
        if !calendar.is_empty() {
            let invite = ContentType::new("text/calendar")
                .attribute("charset", "utf-8")
                .attribute("method", self.method.word());
            let file = ContentType::new("application/ics").attribute("name", "invite.ics");
            alternatives.push(MimePart::new(invite, calendar));
            let attachment = MimePart::new(file, BodyPart::Binary(Cow::Borrowed(&self.calendar)))
                .attachment("invite.ics");
            files.insert(0, attachment);
        }
        let text = MimePart::new("multipart/alternative", alternatives);
        let body = if files.is_empty() {
            text
        } else {
            files.insert(0, text);
            MimePart::new("multipart/mixed", files)
        };
        let mut bytes = Vec::with_capacity(self.calendar.len() * 3 + 4096);
        MessageBuilder::new()
            .header("Date", Date::new(self.date.timestamp()))
            .header("From", from)
            .header("To", to)
            .header("Subject", Text::new(header_line(&self.subject)))
            .message_id(format!("{id}@{domain}"))
            .body(body)
            .serialize(&mut bytes);
        Ok(bytes)
    }
}

pub(crate) fn address(mailbox: &Mailbox) -> Result<Address<'static>, MailError> {
    let email = mailbox.email.trim();
    let usable = email.is_ascii()
        && email.len() <= 254
        && email.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && !domain.is_empty() && !domain.contains('@')
        })
        && !email
            .bytes()
            .any(|b| b <= b' ' || b == 0x7F || b"<>()[],;:\\\"".contains(&b));
    if !usable {
        return Err(MailError::AddressUnusable {
            email: mailbox.email.clone(),
        });
    }
    let name = header_line(&mailbox.name);
    Ok(Address::new_address(
        (!name.is_empty()).then_some(name),
        email.to_owned(),
    ))
}

/// One line without control characters, so that no value starts a header of
/// its own, and without those that turn the reader's text around.
pub(crate) fn header_line(text: &str) -> String {
    if is_header_line(text) {
        return text.to_owned();
    }
    one_line(text)
}

fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words with single spaces between them, as nearly all names and subjects are.
fn is_header_line(text: &str) -> bool {
    let mut after_space = true;
    for c in text.chars() {
        let is_space = c == ' ';
        let is_plain = is_space
            || !c.is_whitespace()
                && !c.is_control()
                && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if !is_plain || is_space && after_space {
            return false;
        }
        after_space = is_space;
    }
    !after_space
}

/// Several lines: one kind of line end, no other control characters.
pub(crate) fn body(text: &str) -> Cow<'_, str> {
    let is_clean = !text.chars().any(|c| match c {
        '\n' | '\t' => false,
        '\u{2028}' | '\u{2029}' => true,
        c => c.is_control(),
    });
    if is_clean {
        return Cow::Borrowed(text);
    }
    Cow::Owned(cleaned(text))
}

fn cleaned(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
            '\n' | '\t' => Some(c),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        /// What looks clean is taken as it is: that must be what cleaning gives.
        #[test]
        fn what_is_taken_as_it_is_is_what_cleaning_gives(
            text in "([a-zа-я 🎉.:<>]|[\r\n\t\u{0}\u{7f}\u{85}\u{9f}\u{a0}\u{2028}\u{2029}\u{202a}\u{2066}\u{3000}]){0,24}|\\PC{0,24}"
        ) {
            prop_assert_eq!(header_line(&text), one_line(&text));
            prop_assert_eq!(body(&text).into_owned(), cleaned(&text));
        }
    }
}
