//! Batches of mail in a browser: everybody who is told the same, at most so many
//! together, with the same as files for who works without the window.

use std::collections::{HashMap, HashSet};

use samovar_i18n::{Lang, msg};

use super::Wording;
use super::by_hand::Attached;
use super::copy::Copy;
use super::plan::Plan;
use super::series_parts::Plans;
use crate::error::Result;
use crate::ids::InvitationId;
use crate::outgoing::folder::Folder;
use crate::person::contact::email_norm;

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
pub fn of(
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
pub fn each_once(emails: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    emails
        .filter(|email| seen.insert(email_norm(email)))
        .collect()
}

/// As every mail program takes them, pasted into one field.
pub fn joined(emails: &[String]) -> String {
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
