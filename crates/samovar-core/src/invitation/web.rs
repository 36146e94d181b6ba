//! Mail in a browser, to many at once: the same words for all, the addresses in
//! batches for the hidden copy, and the calendar file to attach. Nobody is called by
//! name, and whoever gets the same words is in the same batches.
//!
//! Which batches were copied is this laptop's affair (`local_mail_batch`); that the
//! mails went out is said of the mailing, as of every other.

use rusqlite::params;
use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::batch_rows::{TOGETHER, copies_of, emails};
use super::batches::{each_once, joined};
use super::{Mailing, Wording, mailing};
use crate::error::Result;
use crate::ids::{InvitationId, MailingId};
use crate::planner::{Reader, Writer};
use crate::time::stamp;
use crate::wire::Done;

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

/// The addresses of a batch as they are now: who was erased or said stop since is not among them.
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
