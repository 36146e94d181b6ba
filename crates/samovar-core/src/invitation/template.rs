//! The words of mails: for each purpose and language a subject and a text with
//! fields in braces. Usual words come with the program; a planner may have its
//! own. A field that nobody knows is refused when the words are saved, one that
//! has neither a value for somebody nor a fallback holds that mail back.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_i18n::{Lang, msg};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{InvitationFormat, Wording};
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
        Changes = "changes", Code = "code", Repeats = "repeats", Answer = "answer",
    }
}

impl MailField {
    /// What it says, in words.
    #[must_use]
    pub fn label(self, lang: Lang) -> String {
        let key = format!("mail-field-{}", self.word().replace('_', "-"));
        samovar_i18n::text(lang, &key, &[]).unwrap_or_else(|| self.word().to_owned())
    }
}

/// The words of one purpose in one language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailTemplate {
    pub purpose: Wording,
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
    pub purpose: Wording,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResetMailTemplate {
    pub purpose: Wording,
    pub lang: Lang,
}

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<MailTemplates> {
    let mut templates = Vec::new();
    for lang in Lang::ALL {
        for purpose in Wording::ALL {
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

fn remove(conn: &Connection, purpose: Wording, lang: Lang) -> Result<()> {
    conn.execute(
        "DELETE FROM mail_template WHERE purpose = ?1 AND lang = ?2",
        params![purpose, lang.code()],
    )?;
    Ok(())
}

fn row(
    conn: &Connection,
    purpose: Wording,
    lang: Lang,
) -> Result<Option<(MailTemplateId, String, String)>> {
    Ok(conn
        .prepare_cached(
            // Two laptops may both have words of their own: the later ones count.
            "SELECT id, subject, text FROM mail_template WHERE purpose = ?1 AND lang = ?2
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![purpose, lang.code()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}

pub fn of(conn: &Connection, purpose: Wording, lang: Lang) -> Result<MailTemplate> {
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
fn usual(purpose: Wording, lang: Lang) -> MailTemplate {
    const EVENT: &str = "{event}";
    const DATE: &str = "{date}";
    const NAME: &str = "{first_name}";
    const DETAILS: &str = "{details}";
    const ORGANIZER: &str = "{organizer}";
    const CHANGES: &str = "{changes}";
    const ANSWER: &str = "{answer}";
    let (subject, text) = match purpose {
        Wording::Invitation => (
            msg::mail_usual_invitation_subject(lang, DATE, EVENT),
            msg::mail_usual_invitation_text(lang, ANSWER, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Wording::Confirmation => (
            msg::mail_usual_confirmation_subject(lang, DATE, EVENT),
            msg::mail_usual_confirmation_text(lang, ANSWER, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Wording::Update => (
            msg::mail_usual_update_subject(lang, DATE, EVENT),
            msg::mail_usual_update_text(lang, CHANGES, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Wording::Cancellation => (
            msg::mail_usual_cancellation_subject(lang, DATE, EVENT),
            msg::mail_usual_cancellation_text(lang, ANSWER, DATE, EVENT, NAME, ORGANIZER, "{time}"),
        ),
        Wording::Seat => (
            msg::mail_usual_seat_subject(lang, DATE, EVENT),
            msg::mail_usual_seat_text(lang, ANSWER, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Wording::Waitlist => (
            msg::mail_usual_waitlist_subject(lang, DATE, EVENT),
            msg::mail_usual_waitlist_text(lang, ANSWER, DATE, EVENT, NAME, ORGANIZER),
        ),
        Wording::Details => (
            msg::mail_usual_details_subject(lang, DATE, EVENT),
            msg::mail_usual_details_text(lang, ANSWER, DETAILS, EVENT, NAME, ORGANIZER),
        ),
        Wording::Thanks => (
            msg::mail_usual_thanks_subject(lang, EVENT),
            msg::mail_usual_thanks_text(lang, ANSWER, EVENT, NAME, ORGANIZER),
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
    Field {
        field: MailField,
        /// What stands there for somebody of whom the field is not known.
        fallback: Option<String>,
    },
}

impl Words {
    pub fn parse(subject: &str, text: &str) -> Result<Self> {
        Ok(Self {
            subject: pieces("subject", subject)?,
            text: pieces("text", text)?,
        })
    }

    /// Every field that holds a mail back where it has no value.
    pub fn needed(&self) -> impl Iterator<Item = MailField> + '_ {
        self.subject
            .iter()
            .chain(&self.text)
            .filter_map(|piece| match piece {
                Piece::Field {
                    field,
                    fallback: None,
                } => Some(*field),
                Piece::Field { .. } | Piece::Text(_) => None,
            })
    }
}

/// Where a character stands, as an editor says it.
#[derive(Debug, Clone, Copy)]
struct At {
    line: u32,
    column: u32,
}

impl At {
    const FIRST: Self = Self { line: 1, column: 1 };

    const fn after(self, c: char) -> Self {
        if c == '\n' {
            Self {
                line: self.line + 1,
                column: 1,
            }
        } else {
            Self {
                column: self.column + 1,
                ..self
            }
        }
    }

    fn error(self, place: &str, code: Code, name: &str) -> Error {
        Error::field(place, code)
            .with("name", name)
            .with("line", self.line)
            .with("column", self.column)
            .with("example", "{first_name|…}")
    }
}

/// Braces hold a field, and perhaps a fallback after a bar: `{first_name|friends}`.
/// Whatever else stands in braces, or a brace without its other one, would go out
/// as it is: it is refused with its place.
fn pieces(place: &str, text: &str) -> Result<Vec<Piece>> {
    let mut found = Vec::new();
    let mut plain = String::new();
    // What has been read inside of braces, and where they began.
    let mut inside: Option<(At, String)> = None;
    let mut at = At::FIRST;
    for c in text.chars() {
        match (c, &mut inside) {
            ('{', None) => inside = Some((at, String::new())),
            ('{', Some((opened, _))) => {
                return Err(opened.error(place, Code::MailBraceUnpaired, "{"));
            }
            ('}', None) => return Err(at.error(place, Code::MailBraceUnpaired, "}")),
            ('}', Some((opened, said))) => {
                let piece = field(said).ok_or_else(|| {
                    let name: String = said.chars().take(LONGEST_NAME).collect();
                    opened.error(place, Code::MailFieldUnknown, &format!("{{{name}}}"))
                })?;
                if !plain.is_empty() {
                    found.push(Piece::Text(std::mem::take(&mut plain)));
                }
                found.push(piece);
                inside = None;
            }
            (_, Some((_, said))) => said.push(c),
            (_, None) => plain.push(c),
        }
        at = at.after(c);
    }
    if let Some((opened, _)) = inside {
        return Err(opened.error(place, Code::MailBraceUnpaired, "{"));
    }
    if !plain.is_empty() {
        found.push(Piece::Text(plain));
    }
    Ok(found)
}

/// More of what stands in braces than an error repeats.
const LONGEST_NAME: usize = 40;

fn field(said: &str) -> Option<Piece> {
    let (name, fallback) = match said.split_once('|') {
        Some((name, fallback)) => (name, Some(fallback.to_owned())),
        None => (said, None),
    };
    let field = name.trim().parse().ok()?;
    Some(Piece::Field { field, fallback })
}

/// The words of every wording and language, ready to be filled in; `None` for
/// words of a planner that nobody could send: written before braces were checked.
#[derive(Debug, Clone, PartialEq)]
pub struct AllWords(HashMap<(Wording, Lang), Option<Words>>);

impl AllWords {
    /// Files for calendars have no words: none are read for them.
    pub fn load(conn: &Connection, format: InvitationFormat) -> Result<Self> {
        let mut words = HashMap::new();
        if format == InvitationFormat::Calendar {
            return Ok(Self(words));
        }
        for lang in Lang::ALL {
            for wording in Wording::ALL {
                let template = of(conn, *wording, lang)?;
                words.insert(
                    (*wording, lang),
                    Words::parse(&template.subject, &template.text).ok(),
                );
            }
        }
        Ok(Self(words))
    }

    pub fn get(&self, wording: Wording, lang: Lang) -> Option<&Words> {
        self.0.get(&(wording, lang))?.as_ref()
    }
}
