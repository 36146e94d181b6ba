//! Mail in a browser, to many at once: the same words for all, the addresses in
//! batches for the hidden copy, and the calendar file to attach. Nobody is called by
//! name, and whoever gets the same words is in the same batches.
//!
//! Which batches were copied is this laptop's affair (`local_mail_batch`); that the
//! mails went out is said of the mailing, as of every other.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};
use samovar_i18n::{Lang, msg};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::by_hand::Attached;
use super::files::Copy;
use super::plan::Plan;
use super::series_parts::Plans;
use super::{Mailing, Wording, mailing};
use crate::error::Result;
use crate::ids::{InvitationId, MailingId};
use crate::outgoing::folder::Folder;
use crate::person::contact::email_norm;
use crate::planner::{Reader, Writer};
use crate::time::stamp;
use crate::wire::Done;

/// Addresses that get one mail.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    pub wording: Wording,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    /// The name of the calendar file; empty where there is none.
    pub file: String,
    pub copies: Vec<InvitationId>,
    pub emails: Vec<String>,
    /// Where the batch's addresses are in the folder.
    pub name: String,
}

type Words = (Wording, Lang, String, String, String);

/// Everybody of a plan by what they are told, at most so many together.
pub fn batches(
    plans: &Plans,
    copies: &[Copy],
    attached: &Attached,
    together: usize,
) -> Result<Vec<Batch>> {
    let mut order: Vec<Words> = Vec::new();
    let mut groups: HashMap<Words, Vec<(InvitationId, String)>> = HashMap::new();
    for copy in copies {
        let (_, planned, need) = copy.of(plans)?;
        let composed = copy.words(plans)?;
        let said = (
            need.wording,
            planned.to.lang,
            composed.subject,
            composed.text,
            attached.name_for(copy, planned, need),
        );
        let group = groups.entry(said.clone()).or_insert_with(|| {
            order.push(said);
            Vec::new()
        });
        group.push((copy.id, need.email.clone()));
    }
    let lang_of_files = plans.main()?.lang;
    let mut made = Vec::new();
    for said in order {
        let people = groups.remove(&said).unwrap_or_default();
        let (wording, lang, subject, text, file) = said;
        for part in people.chunks(together.max(1)) {
            made.push(Batch {
                wording,
                lang,
                subject: subject.clone(),
                text: text.clone(),
                file: file.clone(),
                copies: part.iter().map(|(id, _)| *id).collect(),
                emails: each_once(part.iter().map(|(_, email)| email.clone())),
                name: format!(
                    "{} {}.txt",
                    msg::web_addresses(lang_of_files),
                    made.len() + 1
                ),
            });
        }
    }
    Ok(made)
}

/// Two people may have one address: it gets one mail.
fn each_once(emails: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    emails
        .filter(|email| seen.insert(email_norm(email)))
        .collect()
}

/// As every mail program takes them, pasted into one field.
fn joined(emails: &[String]) -> String {
    emails.join(", ")
}

/// The same as files, for who works without the window.
pub fn write(plan: &Plan, batches: &[Batch], folder: &mut Folder) -> Result<()> {
    let mut texts: Vec<(&str, &str)> = Vec::new();
    for (at, batch) in batches.iter().enumerate() {
        folder.write(at, &batch.name, joined(&batch.emails).as_bytes())?;
        if texts.last() != Some(&(&batch.subject, &batch.text)) {
            texts.push((&batch.subject, &batch.text));
        }
    }
    for (at, (subject, text)) in texts.iter().enumerate() {
        let name = format!("{} {}.txt", msg::web_text(plan.lang), at + 1);
        folder.write_beside(&name, format!("{subject}\n\n{text}\n").as_bytes())?;
    }
    Ok(())
}

/// Keeps the batches of a mailing, in the step that records it.
pub fn keep(writer: &Writer<'_>, mailing: MailingId, batches: &[Batch]) -> Result<()> {
    for (number, batch) in (1_u32..).zip(batches) {
        writer.conn.execute(
            "INSERT INTO local_mail_batch(mailing_id, number, wording, lang, subject, text, file, copy_ids)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                mailing,
                number,
                batch.wording,
                batch.lang.code(),
                batch.subject,
                batch.text,
                batch.file,
                serde_json::to_string(&batch.copies)?,
            ],
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MailingRef {
    pub mailing_id: MailingId,
}

/// One batch of a mailing, from 1.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BatchRef {
    pub mailing_id: MailingId,
    pub number: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteCopied {
    pub mailing_id: MailingId,
    pub number: u32,
    pub copied: bool,
}

/// A mailing as it is pasted into mails.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WebMail {
    pub mailing: Mailing,
    /// Empty where another laptop prepared it.
    pub texts: Vec<WebText>,
}

/// One mail, to as many batches as it takes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WebText {
    pub wording: Wording,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    /// In the folder of the mailing; empty where nothing is attached.
    pub file: String,
    pub people: u32,
    pub batches: Vec<WebBatch>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WebBatch {
    pub number: u32,
    pub addresses: u32,
    pub copied_at: Option<String>,
}

/// What goes into the hidden copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Addresses {
    pub text: String,
    pub count: u32,
}

pub fn get(reader: &Reader<'_>, request: MailingRef) -> Result<WebMail> {
    let mailing = mailing::load(reader.conn, request.mailing_id)?;
    let emails = emails(reader.conn, mailing.id)?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT number, wording, lang, subject, text, file, copy_ids, copied_at FROM local_mail_batch
         WHERE {TOGETHER} ORDER BY number"
    ))?;
    let mut rows = statement.query([mailing.id])?;
    let mut texts: Vec<WebText> = Vec::new();
    while let Some(row) = rows.next()? {
        let (subject, text): (String, String) = (row.get(3)?, row.get(4)?);
        let copies: Vec<InvitationId> = serde_json::from_str(&row.get::<_, String>(6)?)?;
        let in_batch: Vec<&String> = copies.iter().filter_map(|id| emails.get(id)).collect();
        if in_batch.is_empty() {
            continue;
        }
        let batch = WebBatch {
            number: row.get(0)?,
            addresses: each_once(in_batch.iter().map(|email| (*email).clone())).len() as u32,
            copied_at: row.get(7)?,
        };
        let people = in_batch.len() as u32;
        let file: String = row.get(5)?;
        match texts.last_mut() {
            Some(last) if (&last.subject, &last.text, &last.file) == (&subject, &text, &file) => {
                last.people += people;
                last.batches.push(batch);
            }
            _ => texts.push(WebText {
                wording: row.get(1)?,
                lang: row.get::<_, String>(2)?.parse().unwrap_or(Lang::En),
                subject,
                text,
                file,
                people,
                batches: vec![batch],
            }),
        }
    }
    Ok(WebMail { mailing, texts })
}

/// Batches that were prepared together: where only some were sent, the others are a
/// mailing of their own, and undo may make them one again.
const TOGETHER: &str = "mailing_id IN (
    SELECT o.id FROM mailing AS m JOIN mailing AS o ON o.folder = m.folder WHERE m.id = ?1)";

/// The addresses of a batch as they are now: who was erased since is not among them.
pub fn addresses(reader: &Reader<'_>, request: BatchRef) -> Result<Addresses> {
    let emails = emails(reader.conn, request.mailing_id)?;
    let copies = copies_of(reader.conn, request.mailing_id, |number, _| {
        number == request.number
    })?;
    let found = each_once(copies.iter().filter_map(|id| emails.get(id).cloned()));
    Ok(Addresses {
        count: found.len() as u32,
        text: joined(&found),
    })
}

pub fn note_copied(writer: &Writer<'_>, request: NoteCopied) -> Result<Done> {
    writer.conn.execute(
        &format!("UPDATE local_mail_batch SET copied_at = ?3 WHERE {TOGETHER} AND number = ?2"),
        params![
            request.mailing_id,
            request.number,
            request.copied.then(|| stamp(writer.now))
        ],
    )?;
    Ok(Done {})
}

/// The copies of batches that nobody has copied: they were not sent.
pub fn left(conn: &Connection, mailing: MailingId) -> Result<Vec<InvitationId>> {
    copies_of(conn, mailing, |_, copied| !copied)
}

fn copies_of(
    conn: &Connection,
    mailing: MailingId,
    wanted: impl Fn(u32, bool) -> bool,
) -> Result<Vec<InvitationId>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT number, copied_at IS NOT NULL, copy_ids FROM local_mail_batch WHERE {TOGETHER} ORDER BY number"
    ))?;
    let mut rows = statement.query([mailing])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if wanted(row.get(0)?, row.get(1)?) {
            found.extend(serde_json::from_str::<Vec<InvitationId>>(
                &row.get::<_, String>(2)?,
            )?);
        }
    }
    Ok(found)
}

/// Of the copies of a mailing, by their ids.
fn emails(conn: &Connection, mailing: MailingId) -> Result<HashMap<InvitationId, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, email FROM invitation WHERE mailing_id = ?1
         UNION ALL SELECT id, email FROM message_copy WHERE mailing_id = ?1",
    )?;
    let found = statement
        .query_map([mailing], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
