//! A message to one person, or to many who do not see each other: text and HTML, and for news
//! the address at which somebody asks for no more (RFC 2369). There is no
//! `List-Unsubscribe-Post`: that needs a server, and nothing here sends or receives.

use std::borrow::Cow;
use std::fmt::Write;

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::date::Date;
use mail_builder::headers::text::Text;
use mail_builder::headers::url::URL;
use mail_builder::mime::MimePart;

use crate::html;
use crate::mail::{MailError, Mailbox, address, body, header_line};

/// Where and how somebody asks for no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsubscribe {
    pub email: String,
    /// What the mail is known by; empty in a mail to many.
    pub token: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub from: Mailbox,
    pub to: Mailbox,
    /// Who gets it without being seen by the others.
    pub bcc: Vec<Mailbox>,
    pub subject: String,
    /// Lines end with `\n`.
    pub text: String,
    /// The same as HTML: what stands in a page's body, made by whoever escapes the text.
    pub html: String,
    /// A line of text below both; may be empty.
    pub footer: String,
    /// Of the words: `en`, `kk-KZ`.
    pub lang: String,
    pub unsubscribe: Option<Unsubscribe>,
    pub date: DateTime<Utc>,
    /// What makes the Message-ID unique; its domain is the sender's.
    pub id: String,
}

impl Letter {
    /// The bytes of the `.eml` file: 7 bits, lines of at most 998 octets, CRLF.
    pub fn to_bytes(&self) -> Result<Vec<u8>, MailError> {
        let from = address(&self.from)?;
        let to = address(&self.to)?;
        let (_, domain) = self.from.email.rsplit_once('@').unwrap_or_default();
        let id: String = self
            .id
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let mut text = body(&self.text);
        if !self.footer.is_empty() {
            text = Cow::Owned(format!("{}\n\n{}\n", text.trim_end(), body(&self.footer)));
        }
        let page = if self.html.is_empty() {
            html::page(&text, &self.lang)
        } else {
            html::around(&self.html, &self.footer, &self.lang)
        };
        let alternatives = vec![
            MimePart::new("text/plain", &*text),
            MimePart::new("text/html", page),
        ];
        let mut bytes = Vec::with_capacity(4096);
        let mut message = MessageBuilder::new()
            .header("Date", Date::new(self.date.timestamp()))
            .header("From", from)
            .header("To", to);
        if !self.bcc.is_empty() {
            let bcc = self.bcc.iter().map(address).collect::<Result<_, _>>()?;
            message = message.header("Bcc", Address::new_list(bcc));
        }
        message = message.header("Subject", Text::new(header_line(&self.subject)));
        if let Some(more) = &self.unsubscribe {
            message = message.header("List-Unsubscribe", URL::new(no_more(more)?));
        }
        message
            .message_id(format!("{id}@{domain}"))
            .body(MimePart::new("multipart/alternative", alternatives))
            .serialize(&mut bytes);
        Ok(bytes)
    }
}

/// The address of a mail that asks for no more. Whatever of it is more than letters and digits
/// is written in the way of addresses of the web.
fn no_more(more: &Unsubscribe) -> Result<String, MailError> {
    let mailbox = Mailbox {
        name: String::new(),
        email: more.email.clone(),
    };
    address(&mailbox)?;
    let mut to = String::new();
    for byte in more.email.trim().bytes() {
        if byte.is_ascii_alphanumeric() || b"@.-_+".contains(&byte) {
            to.push(char::from(byte));
        } else {
            // Writing to a String can't fail.
            let _ = write!(to, "%{byte:02X}");
        }
    }
    let token: String = more
        .token
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    Ok(match token.as_str() {
        "" => format!("mailto:{to}?subject=unsubscribe"),
        token => format!("mailto:{to}?subject=unsubscribe%20{token}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        let mailbox = |name: &str, email: &str| Mailbox {
            name: name.to_owned(),
            email: email.to_owned(),
        };
        Letter {
            from: mailbox("Olga", "olga+tea@example.org"),
            to: mailbox("Anna", "anna@example.org"),
            bcc: Vec::new(),
            subject: "News\r\nBcc: everybody@example.org".to_owned(),
            text: "Tea and Rust".to_owned(),
            html: "<p>Tea <strong>and</strong> Rust</p>\n".to_owned(),
            footer: "Write \"unsubscribe\" & we stop.".to_owned(),
            lang: "en".to_owned(),
            unsubscribe: Some(Unsubscribe {
                email: "olga+tea@example.org".to_owned(),
                token: "0190-ab\r\n c".to_owned(),
            }),
            date: DateTime::UNIX_EPOCH,
            id: "1".to_owned(),
        }
    }

    #[test]
    fn news_says_where_to_ask_for_no_more_and_no_value_becomes_a_header() {
        let bytes = letter().to_bytes().unwrap();
        let eml = String::from_utf8(bytes).unwrap();
        let (head, rest) = eml.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n\t", " ").replace("\r\n ", " ");
        assert!(
            unfolded.contains("<mailto:olga+tea@example.org?subject=unsubscribe%200190-abc>"),
            "{unfolded}"
        );
        assert!(!unfolded.contains("\r\nBcc:"), "{unfolded}");
        assert!(!unfolded.contains("List-Unsubscribe-Post"), "{unfolded}");
        assert!(rest.contains("<strong>and</strong>"), "{rest}");
        assert!(
            rest.contains("&quot;unsubscribe&quot; &amp; we stop."),
            "{rest}"
        );
    }

    #[test]
    fn a_mail_to_many_hides_them() {
        let many = ["b@example.org", "c@example.org"].map(|email| Mailbox {
            name: String::new(),
            email: email.to_owned(),
        });
        let eml = String::from_utf8(
            Letter {
                bcc: many.to_vec(),
                ..letter()
            }
            .to_bytes()
            .unwrap(),
        )
        .unwrap();
        let (head, _) = eml.split_once("\r\n\r\n").unwrap();
        let bcc = head.split("\r\nBcc: ").nth(1).unwrap();
        assert!(
            bcc.contains("b@example.org") && bcc.contains("c@example.org"),
            "{head}"
        );
    }
}
