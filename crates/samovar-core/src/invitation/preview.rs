//! The mail of one recipient as it would be written, with words that may not
//! be saved yet.

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compose::{self, Facts};
use super::plan::{Asked, Plan, Planned};
use super::shown::{ChangedField, ShownField};
use super::template::{MailField, Words, of};
use super::{InvitationFormat, Purpose};
use crate::error::Result;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewMail {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    /// Left out: what the person needs.
    pub purpose: Option<Purpose>,
    /// Only people who read this language; left out: everybody in theirs.
    pub lang: Option<Lang>,
    /// Which of the recipients, from 0; past the last it is the last.
    pub offset: Option<u32>,
    /// Instead of `offset`.
    pub person_id: Option<PersonId>,
    /// Words that are not saved yet.
    pub subject: Option<String>,
    pub text: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailPreview {
    /// Absent where nobody would get such a mail.
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub purpose: Purpose,
    pub subject: String,
    pub text: String,
    /// The field without a value, because of which the mail is held back.
    pub missing: Option<MailField>,
    pub offset: u32,
    pub total: u32,
}

pub fn preview(reader: &Reader<'_>, request: PreviewMail) -> Result<MailPreview> {
    let plan = Plan::make(
        reader,
        &Asked {
            event: request.event_id,
            series: request.series_id,
            format: InvitationFormat::Mail,
            lang: None,
            people: None,
            again: false,
        },
    )?;
    let recipients = recipients(&plan, request.purpose, request.lang);
    let total = recipients.len() as u32;
    let asked = match request.person_id {
        Some(person) => recipients
            .iter()
            .position(|one| one.to.person == person)
            .unwrap_or(0),
        None => (request.offset.unwrap_or(0) as usize).min(recipients.len().saturating_sub(1)),
    };
    let one = recipients.get(asked).copied();
    let lang = request
        .lang
        .or(one.map(|one| one.to.lang))
        .unwrap_or(plan.lang);
    let need = one.and_then(|one| one.needs.first());
    let purpose = request
        .purpose
        .or(need.map(|need| need.purpose))
        .unwrap_or(Purpose::Invitation);
    let saved = of(reader.conn, purpose, lang)?;
    let words = Words::parse(
        request.subject.as_deref().unwrap_or(&saved.subject),
        request.text.as_deref().unwrap_or(&saved.text),
    )?;
    let mut to = match one {
        Some(one) => one.to.clone(),
        None => nobody(lang),
    };
    to.lang = lang;
    let entry = plan.entry(need.map_or(0, |need| need.entry))?;
    let changes = match need {
        Some(need) if !need.changes.is_empty() => need.changes.clone(),
        // An update is previewed before anything has changed, too.
        _ if purpose == Purpose::Update => vec![ChangedField {
            field: ShownField::Starts,
            old: entry.shown.starts.plus_minutes(-30).to_string(),
            new: entry.shown.starts.to_string(),
        }],
        _ => Vec::new(),
    };
    let facts = Facts {
        to: &to,
        shown: &entry.shown,
        link: &plan.link,
        changes: &changes,
    };
    let missing = compose::missing(&words, &facts).filter(|_| one.is_some());
    let composed = compose::draft(&words, &facts);
    Ok(MailPreview {
        person_id: one.map(|one| one.to.person),
        name: to.name.clone(),
        email: need.map_or_else(|| to.email.clone(), |need| need.email.clone()),
        lang,
        purpose,
        subject: composed.subject,
        text: composed.text,
        missing,
        offset: asked as u32,
        total,
    })
}

/// Who needs such a mail; where nobody does, everybody who could get one.
fn recipients(plan: &Plan, purpose: Option<Purpose>, lang: Option<Lang>) -> Vec<&Planned> {
    let reads = |one: &&Planned| lang.is_none_or(|lang| one.to.lang == lang);
    let needing: Vec<&Planned> = plan
        .people
        .iter()
        .filter(reads)
        .filter(|one| {
            one.needs
                .iter()
                .any(|need| purpose.is_none_or(|purpose| need.purpose == purpose))
        })
        .collect();
    if !needing.is_empty() {
        return needing;
    }
    let all: Vec<&Planned> = plan.people.iter().filter(reads).collect();
    if all.is_empty() {
        plan.people.iter().collect()
    } else {
        all
    }
}

fn nobody(lang: Lang) -> super::recipient::Recipient {
    super::recipient::Recipient {
        person: PersonId::new(),
        guest: None,
        name: String::new(),
        given: String::new(),
        email: String::new(),
        lang,
        reply: None,
        plus_ones: 0,
        code: String::new(),
    }
}
