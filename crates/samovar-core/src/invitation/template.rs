//! The words of mails: for each purpose and language a subject and a text with
//! fields in braces. Usual words come with the program; a planner may have its
//! own. A field that nobody knows is refused when the words are saved, one that
//! has no value for somebody holds that mail back.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_i18n::{Lang, msg};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Purpose;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::MailTemplateId;
use crate::input;
use crate::planner::{Reader, Writer};
use crate::wire::{Done, Empty, word_enum};

word_enum! {
    /// `{first_name}` in the words; `mail-field-<word>`, with hyphens, says what it is.
    MailField {
        FirstName = "first_name", Name = "name", Event = "event", Details = "details", Date = "date",
        Time = "time", Place = "place", Address = "address", Link = "link", Organizer = "organizer",
        Changes = "changes", Code = "code",
    }
}

/// The words of one purpose in one language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailTemplate {
    pub purpose: Purpose,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    /// Not changed by anybody.
    pub usual: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailTemplates {
    pub templates: Vec<MailTemplate>,
    /// What may stand in braces.
    pub fields: Vec<MailField>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditMailTemplate {
    pub purpose: Purpose,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResetMailTemplate {
    pub purpose: Purpose,
    pub lang: Lang,
}

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<MailTemplates> {
    let mut templates = Vec::new();
    for lang in Lang::ALL {
        for purpose in Purpose::ALL {
            templates.push(of(reader.conn, *purpose, lang)?);
        }
    }
    Ok(MailTemplates {
        templates,
        fields: MailField::ALL.to_vec(),
    })
}

pub fn edit(writer: &Writer<'_>, request: EditMailTemplate) -> Result<MailTemplate> {
    let (purpose, lang) = (request.purpose, request.lang);
    let subject = input::required("subject", &request.subject)?;
    let text = input::prose("text", &request.text)?;
    if text.trim().is_empty() {
        return Err(Error::field("text", Code::Required));
    }
    Words::parse(&subject, &text)?;
    writer.fact("purpose", purpose.word());
    writer.fact("lang", lang.code());
    let usual = usual(purpose, lang);
    if (&subject, &text) == (&usual.subject, &usual.text) {
        remove(writer.conn, purpose, lang)?;
        return Ok(usual);
    }
    match row(writer.conn, purpose, lang)? {
        Some((id, _, _)) => {
            Patch::new("mail_template", id)
                .set("subject", Some(subject))
                .set("text", Some(text))
                .apply(writer.conn)?;
        }
        None => {
            writer.conn.execute(
                "INSERT INTO mail_template(id, purpose, lang, subject, text) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![MailTemplateId::new(), purpose, lang.code(), subject, text],
            )?;
        }
    }
    of(writer.conn, purpose, lang)
}

/// Back to the words that come with the program.
pub fn reset(writer: &Writer<'_>, request: ResetMailTemplate) -> Result<Done> {
    writer.fact("purpose", request.purpose.word());
    writer.fact("lang", request.lang.code());
    remove(writer.conn, request.purpose, request.lang)?;
    Ok(Done {})
}

fn remove(conn: &Connection, purpose: Purpose, lang: Lang) -> Result<()> {
    conn.execute(
        "DELETE FROM mail_template WHERE purpose = ?1 AND lang = ?2",
        params![purpose, lang.code()],
    )?;
    Ok(())
}

fn row(
    conn: &Connection,
    purpose: Purpose,
    lang: Lang,
) -> Result<Option<(MailTemplateId, String, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, subject, text FROM mail_template WHERE purpose = ?1 AND lang = ?2",
        )?
        .query_row(params![purpose, lang.code()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}

pub fn of(conn: &Connection, purpose: Purpose, lang: Lang) -> Result<MailTemplate> {
    Ok(match row(conn, purpose, lang)? {
        Some((_, subject, text)) => MailTemplate {
            purpose,
            lang,
            subject,
            text,
            usual: false,
        },
        None => usual(purpose, lang),
    })
}

/// The words that come with the program; their fields are put in here, so that
/// translators see them as any other variable.
fn usual(purpose: Purpose, lang: Lang) -> MailTemplate {
    const EVENT: &str = "{event}";
    const DATE: &str = "{date}";
    const NAME: &str = "{first_name}";
    const DETAILS: &str = "{details}";
    const ORGANIZER: &str = "{organizer}";
    const CHANGES: &str = "{changes}";
    let (subject, text) = match purpose {
        Purpose::Invitation => (
            msg::mail_usual_invitation_subject(lang, DATE, EVENT),
            msg::mail_usual_invitation_text(lang, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Purpose::Update => (
            msg::mail_usual_update_subject(lang, DATE, EVENT),
            msg::mail_usual_update_text(lang, CHANGES, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Purpose::Cancellation => (
            msg::mail_usual_cancellation_subject(lang, DATE, EVENT),
            msg::mail_usual_cancellation_text(lang, DATE, EVENT, NAME, ORGANIZER, "{time}"),
        ),
    };
    MailTemplate {
        purpose,
        lang,
        subject,
        text,
        usual: true,
    }
}

/// Words cut at their fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    pub subject: Vec<Piece>,
    pub text: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Text(String),
    Field(MailField),
}

impl Words {
    pub fn parse(subject: &str, text: &str) -> Result<Self> {
        Ok(Self {
            subject: pieces("subject", subject)?,
            text: pieces("text", text)?,
        })
    }

    /// Every field that is used.
    pub fn fields(&self) -> impl Iterator<Item = MailField> + '_ {
        self.subject
            .iter()
            .chain(&self.text)
            .filter_map(|piece| match piece {
                Piece::Field(field) => Some(*field),
                Piece::Text(_) => None,
            })
    }
}

/// A word of letters in braces is a field; other braces are themselves.
fn pieces(place: &str, text: &str) -> Result<Vec<Piece>> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        let word = after.split_once('}').filter(|(word, _)| {
            !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_')
        });
        let Some((word, after_word)) = word else {
            plain.push('{');
            rest = after;
            continue;
        };
        let field: MailField = word.parse().map_err(|_| {
            Error::field(place, Code::MailFieldUnknown).with("name", format!("{{{word}}}"))
        })?;
        if !plain.is_empty() {
            found.push(Piece::Text(std::mem::take(&mut plain)));
        }
        found.push(Piece::Field(field));
        rest = after_word;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        found.push(Piece::Text(plain));
    }
    Ok(found)
}

/// The words of every purpose and language, ready to be filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct AllWords(HashMap<(Purpose, Lang), Words>);

impl AllWords {
    pub fn load(conn: &Connection) -> Result<Self> {
        let mut words = HashMap::new();
        for lang in Lang::ALL {
            for purpose in Purpose::ALL {
                let template = of(conn, *purpose, lang)?;
                words.insert(
                    (*purpose, lang),
                    Words::parse(&template.subject, &template.text)?,
                );
            }
        }
        Ok(Self(words))
    }

    pub fn get(&self, purpose: Purpose, lang: Lang) -> Result<&Words> {
        self.0
            .get(&(purpose, lang))
            .ok_or_else(|| Error::bug("a purpose without words"))
    }
}
