//! The words of a message in one language, taken apart: the subject at its fields, the body
//! with its mark-up. What nobody could send is refused here with its place.

use samovar_i18n::{Lang, msg};
use samovar_markup::{Complaint, Filled, MailText, Markup, Wrong};

use super::channel_kind::ChannelKind;
use super::fields::{self, AD_TOKEN, ADVERTISER};
use super::paid::is_marked;
use super::{CommunityMessage, MessageText};
use crate::error::{Code, Error, Result};
use crate::invitation::template::{self, MailField, Piece};
use crate::person::language;

/// What a message has, and so which fields.
#[derive(Clone, Copy)]
struct About {
    has_event: bool,
    is_paid: bool,
}

pub struct Words {
    /// A language tag, and the language of the program that dates are said in.
    pub lang: String,
    pub said: Lang,
    subject: Vec<Piece>,
    body: Markup,
    /// Of a person, in the order in which they stand.
    pub personal: Vec<MailField>,
    /// Without a fallback: no mail without a value.
    pub needed: Vec<MailField>,
}

impl Words {
    pub fn of(message: &CommunityMessage, text: &MessageText, usual: Lang) -> Result<Self> {
        let body = with_mark(message, &text.body, said_in(&text.lang, usual));
        let about = About {
            has_event: message.has_event(),
            is_paid: is_marked(message),
        };
        Self::parse(text, &body, about, usual)
    }

    /// Of a text that is kept for a message yet to come, which may be of an event and may be paid.
    pub fn of_any_message(text: &MessageText, usual: Lang) -> Result<Self> {
        let about = About {
            has_event: true,
            is_paid: true,
        };
        Self::parse(text, &text.body, about, usual)
    }

    fn parse(text: &MessageText, body: &str, about: About, usual: Lang) -> Result<Self> {
        let said = said_in(&text.lang, usual);
        let subject = subject(&text.subject, about.has_event)?;
        let body = Markup::parse(body, |name| match name {
            ADVERTISER | AD_TOKEN => about.is_paid,
            _ => fields::find(name, about.has_event).is_some(),
        })
        .map_err(|complaint| refused(&complaint))?;
        let mut words = Self {
            lang: text.lang.clone(),
            said,
            subject,
            body,
            personal: Vec::new(),
            needed: Vec::new(),
        };
        words.look_through();
        Ok(words)
    }

    fn look_through(&mut self) {
        let mut found: Vec<(MailField, bool)> = Vec::new();
        for piece in &self.subject {
            if let Piece::Field { field, fallback } = piece {
                found.push((*field, fallback.is_some()));
            }
        }
        for (name, fallback) in self.body.fields() {
            if let Ok(field) = name.parse() {
                found.push((field, fallback.is_some()));
            }
        }
        for (field, falls_back) in found {
            if fields::is_personal(field) && !self.personal.contains(&field) {
                self.personal.push(field);
            }
            if !falls_back && !self.needed.contains(&field) {
                self.needed.push(field);
            }
        }
    }

    /// The subject, or the field that has no value.
    pub fn subject(
        &self,
        value: impl Fn(&str) -> Option<String>,
    ) -> std::result::Result<String, String> {
        let mut out = String::new();
        for piece in &self.subject {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Field { field, fallback } => match (value(field.word()), fallback) {
                    (Some(value), _) => out.push_str(&value),
                    (None, Some(fallback)) => out.push_str(fallback),
                    (None, None) => return Err(field.word().to_owned()),
                },
            }
        }
        Ok(out)
    }

    /// The body as it is in mails, with all that says the same to everybody in it; or the
    /// field that has no value.
    pub fn for_mails(
        &self,
        value: impl Fn(&str) -> Option<String>,
    ) -> std::result::Result<MailText<'_>, String> {
        let is_own = |name: &str| name.parse().is_ok_and(fields::is_personal);
        self.body.for_mails(is_own, value)
    }

    /// The body, or the field that has no value.
    pub fn body(
        &self,
        value: impl Fn(&str) -> Option<String>,
    ) -> std::result::Result<Filled, String> {
        self.body.fill(value)
    }
}

/// The language of the program that dates are said in.
fn said_in(lang: &str, usual: Lang) -> Lang {
    let base = lang.split('-').next().unwrap_or_default();
    base.parse().unwrap_or(usual)
}

/// The tag of the language of a text.
pub fn tag(typed: &str) -> Result<String> {
    let tag = language::checked("lang", typed)?;
    if tag.is_empty() {
        return Err(Error::field("lang", Code::Required));
    }
    Ok(tag)
}

/// Nobody is called by their name where many read.
pub fn without_people(words: &Words, kind: ChannelKind) -> Result<()> {
    match words.personal.first() {
        Some(field) if kind.is_post() => Err(personal(*field)),
        _ => Ok(()),
    }
}

pub fn personal(field: MailField) -> Error {
    Error::field("body", Code::MessageFieldPersonal).with("name", format!("{{{}}}", field.word()))
}

fn subject(source: &str, has_event: bool) -> Result<Vec<Piece>> {
    let pieces = template::Words::parse(source, "")?.subject;
    for piece in &pieces {
        if let Piece::Field { field, .. } = piece
            && !fields::known(has_event).contains(field)
        {
            let before = source.split(field.word()).next().unwrap_or_default();
            let column = u32::try_from(before.chars().count()).unwrap_or(u32::MAX);
            return Err(unknown("subject", field.word(), (1, column.max(1))));
        }
    }
    Ok(pieces)
}

/// What somebody paid for says so at its end, on every channel, unless the text does itself.
fn with_mark(message: &CommunityMessage, body: &str, lang: Lang) -> String {
    let says_itself = body.contains(&format!("{{{AD_TOKEN}"));
    if says_itself || !is_marked(message) {
        return body.to_owned();
    }
    let line = msg::usual_ad_mark(lang, format!("{{{ADVERTISER}}}"), format!("{{{AD_TOKEN}}}"));
    format!("{}\n\n{line}", body.trim_end())
}

fn unknown(place: &str, name: &str, (line, column): (u32, u32)) -> Error {
    Error::field(place, Code::MailFieldUnknown)
        .with("name", format!("{{{name}}}"))
        .with("line", line)
        .with("column", column)
        .with("example", "{first_name|…}")
}

fn refused(complaint: &Complaint) -> Error {
    let (line, column) = (complaint.line, complaint.column);
    match &complaint.what {
        Wrong::UnknownField(name) => unknown("body", name, (line, column)),
        Wrong::BraceUnpaired(brace) => Error::field("body", Code::MailBraceUnpaired)
            .with("name", brace.to_string())
            .with("line", line)
            .with("column", column)
            .with("example", "{first_name|…}"),
    }
}
