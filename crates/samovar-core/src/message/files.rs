//! The files of a message: a mail for each, all in one mbox, one mail to many who do not see
//! each other, or a table. Written one after another, and never whole in memory.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_mail::{Letter, Mailbox, Mbox, Unsubscribe};
use samovar_markup::{Filled, MailText, Rendered, render};

use super::channel_kind::ChannelKind;
use super::plan::{Plan, Planned};
use super::words::{self, Words};
use super::{MessageFormat, MessageKind, permission};
use crate::error::{Code, Error, Result};
use crate::ids::InvitationId;
use crate::job::Job;
use crate::outgoing::folder::Folder;
use crate::outgoing::{self, FileKind};
use crate::spreadsheet::ListFormat;
use crate::spreadsheet::cell::Cell;
use crate::spreadsheet::{self as sheet, Column};

/// A copy of the message, for one person.
pub struct Copy<'p> {
    pub id: InvitationId,
    pub planned: &'p Planned,
    pub words: &'p Words,
    /// Empty where nobody can say "no more" to it.
    pub token: String,
}

impl<'p> Copy<'p> {
    pub fn all(plan: &'p Plan) -> Vec<Self> {
        let is_news = plan.message.kind == MessageKind::News;
        plan.ready()
            .map(|(planned, words)| Self {
                id: InvitationId::new(),
                planned,
                words,
                token: if is_news {
                    permission::token(planned.to.person)
                } else {
                    String::new()
                },
            })
            .collect()
    }
}

pub struct How {
    pub format: MessageFormat,
    /// Of one mail to many.
    pub together: usize,
    pub now: DateTime<Utc>,
}

/// Writes all of it; gives how many files there are.
pub fn write<'p>(
    plan: &'p Plan,
    copies: &[Copy<'p>],
    how: &How,
    folder: &mut Folder,
    job: &Job,
) -> Result<usize> {
    let mut mails = Mails::new(plan, how.now);
    let count = match how.format {
        MessageFormat::Eml => {
            for (at, copy) in copies.iter().enumerate() {
                job.step(at, copies.len())?;
                let key = copy.planned.to.person.to_string();
                let name = format!("{}.eml", outgoing::labelled(&copy.planned.to.name, &key));
                folder.write(at, &name, &mails.mail_for_one(copy)?)?;
            }
            copies.len()
        }
        MessageFormat::Mbox => {
            write_mbox(&mut mails, copies, folder, job)?;
            1
        }
        MessageFormat::Bcc => write_to_many(&mut mails, copies, how.together, folder)?,
        MessageFormat::Csv => {
            write_table(&mut mails, copies, folder, job)?;
            1
        }
    };
    folder.finish()?;
    Ok(count)
}

fn write_mbox<'p>(
    mails: &mut Mails<'p>,
    copies: &[Copy<'p>],
    folder: &Folder,
    job: &Job,
) -> Result<()> {
    let plan = mails.plan;
    let name = format!("{}.mbox", msg::usual_file(plan.lang));
    let target = folder.beside(&name, FileKind::Mbox);
    target.make(|out| {
        let mut mbox = Mbox::new(out);
        for (at, copy) in copies.iter().enumerate() {
            job.step(at, copies.len())?;
            mbox.append(
                &mails.mail_for_one(copy)?,
                &plan.values.from_email,
                mails.now,
            )
            .map_err(|error| Error::io(target.path(), true, error))?;
        }
        Ok(())
    })
}

/// Everybody who reads the same, at most so many together.
fn write_to_many(
    mails: &mut Mails<'_>,
    copies: &[Copy<'_>],
    together: usize,
    folder: &mut Folder,
) -> Result<usize> {
    let plan = mails.plan;
    let mut count = 0;
    for words in &plan.words {
        let group: Vec<&Copy<'_>> = copies
            .iter()
            .filter(|copy| copy.words.lang == words.lang)
            .collect();
        for part in group.chunks(together.max(1)) {
            let bytes = mails.mail_for_many(words, part)?;
            count += 1;
            let name = format!("{} {} {count}.eml", msg::usual_file(plan.lang), words.lang);
            folder.write_beside(&name, &bytes)?;
        }
    }
    Ok(count)
}

fn write_table<'p>(
    mails: &mut Mails<'p>,
    copies: &[Copy<'p>],
    folder: &Folder,
    job: &Job,
) -> Result<()> {
    let lang = mails.plan.lang;
    let column = |header: String, width| Column { header, width };
    let columns = [
        column(msg::merge_email(lang), 30),
        column(msg::merge_name(lang), 30),
        column(msg::merge_first_name(lang), 20),
        column(msg::usual_column_lang(lang), 10),
        column(msg::merge_subject(lang), 40),
        column(msg::merge_text(lang), 80),
    ];
    let name = format!("{}.csv", msg::usual_file(lang));
    let target = folder.beside(&name, FileKind::Csv);
    sheet::write(
        &target,
        (ListFormat::Csv, lang),
        &columns,
        &Job::silent(),
        |rows| {
            for (at, copy) in copies.iter().enumerate() {
                job.step(at, copies.len())?;
                let to = &copy.planned.to;
                let (subject, rendered) = mails.said(copy)?;
                let text = match mails.footer(copy.words.said, &copy.token) {
                    Some(footer) => format!("{}\n\n{footer}", rendered.text),
                    None => rendered.text,
                };
                rows.row(&[
                    Cell::text(to.email.clone()),
                    Cell::text(to.name.clone()),
                    Cell::text(to.first_name()),
                    Cell::text(copy.words.lang.clone()),
                    Cell::text(subject),
                    Cell::text(text),
                ])?;
            }
            Ok(())
        },
    )?;
    Ok(())
}

/// Makes mails of a plan. What says the same to everybody of a language is rendered once: the
/// whole text where it calls nobody by name, else all of its lines but those that do.
struct Mails<'p> {
    plan: &'p Plan,
    now: DateTime<Utc>,
    /// By language.
    known: HashMap<String, (String, Rendered)>,
    texts: HashMap<&'p str, MailText<'p>>,
}

impl<'p> Mails<'p> {
    fn new(plan: &'p Plan, now: DateTime<Utc>) -> Self {
        Self {
            plan,
            now,
            known: HashMap::new(),
            texts: HashMap::new(),
        }
    }

    /// Subject and text for one person.
    fn said(&mut self, copy: &Copy<'p>) -> Result<(String, Rendered)> {
        let words = copy.words;
        if words.personal.is_empty() {
            return self.same(words);
        }
        let plan = self.plan;
        let values = &plan.values;
        let value = |name: &str| values.of(name, words.said, Some(&copy.planned.to));
        let no_value = |field: String| Error::bug(format!("a mail without {field}"));
        let subject = words.subject(value).map_err(no_value)?;
        let text = match self.texts.entry(&words.lang) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let text = words.for_mails(|name| values.of(name, words.said, None));
                unknown.insert(text.map_err(no_value)?)
            }
        };
        Ok((subject, text.render(value).map_err(no_value)?))
    }

    /// Subject and text for many; a field of a person is its fallback.
    fn same(&mut self, words: &Words) -> Result<(String, Rendered)> {
        if let Some(known) = self.known.get(&words.lang) {
            return Ok(known.clone());
        }
        let plan = self.plan;
        let value = |name: &str| plan.values.of(name, words.said, None);
        let no_value = |field: String| match field.parse() {
            Ok(field) => words::personal(field),
            Err(error) => error,
        };
        let subject = words.subject(value).map_err(no_value)?;
        let filled = words.body(value).map_err(no_value)?;
        let made = (subject, as_mail(&filled));
        self.known.insert(words.lang.clone(), made.clone());
        Ok(made)
    }

    fn mail_for_one(&mut self, copy: &Copy<'p>) -> Result<Vec<u8>> {
        let (subject, rendered) = self.said(copy)?;
        let to = &copy.planned.to;
        let letter = Letter {
            to: Mailbox {
                name: to.name.clone(),
                email: to.email.clone(),
            },
            id: copy.id.to_string(),
            ..self.letter(copy.words, &copy.token, (subject, rendered))
        };
        written(&letter, &to.email)
    }

    fn mail_for_many(&mut self, words: &Words, copies: &[&Copy<'_>]) -> Result<Vec<u8>> {
        let said = self.same(words)?;
        let mut seen = std::collections::HashSet::new();
        let bcc = copies
            .iter()
            .map(|copy| &copy.planned.to)
            .filter(|to| seen.insert(to.email.to_lowercase()))
            .map(|to| Mailbox {
                name: String::new(),
                email: to.email.clone(),
            })
            .collect();
        let letter = Letter {
            bcc,
            id: InvitationId::new().to_string(),
            // Whoever answers a mail to many is known by their address.
            ..self.letter(words, "", said)
        };
        written(&letter, &self.plan.values.from_email)
    }

    /// From the organiser, and to them unless somebody else is said.
    fn letter(&self, words: &Words, token: &str, (subject, said): (String, Rendered)) -> Letter {
        let values = &self.plan.values;
        let from = Mailbox {
            name: values.from_name.clone(),
            email: values.from_email.clone(),
        };
        let is_news = self.plan.message.kind == MessageKind::News;
        Letter {
            to: from.clone(),
            from,
            bcc: Vec::new(),
            subject,
            text: said.text,
            html: said.html.unwrap_or_default(),
            footer: self.footer(words.said, token).unwrap_or_default(),
            lang: words.lang.clone(),
            unsubscribe: is_news.then(|| Unsubscribe {
                email: values.from_email.clone(),
                token: token.to_owned(),
            }),
            date: self.now,
            id: String::new(),
        }
    }

    fn footer(&self, lang: Lang, token: &str) -> Option<String> {
        self.plan
            .values
            .no_more(self.plan.message.kind, lang, token)
    }
}

fn as_mail(filled: &Filled) -> Rendered {
    render(filled, ChannelKind::Email.written(), None)
}

fn written(letter: &Letter, email: &str) -> Result<Vec<u8>> {
    letter.to_bytes().map_err(|error| {
        Error::new(Code::MailAddressUnusable)
            .with("email", email)
            .because(error)
    })
}
