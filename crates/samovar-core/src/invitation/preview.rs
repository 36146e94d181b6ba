//! The mail of one recipient as it would be written, with words that may not
//! be saved yet.

use std::collections::HashSet;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::asked::Asked;
use super::compose::{self, Composed};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recipient::Recipient;
use super::series_parts::Plans;
use super::shown::{ChangedField, ShownField};
use super::template::{MailField, Words, of};
use super::{Audience, InvitationFormat, Purpose, Reach, Wording};
use crate::error::Result;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::person::language::LanguageWhy;
use crate::planner::Reader;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewMail {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    /// Left out: what the person needs.
    pub purpose: Option<Wording>,
    /// As far as invitations to a series would reach.
    pub reach: Option<Reach>,
    /// How it would be sent: some ways can't be answered from a calendar.
    pub format: Option<InvitationFormat>,
    pub audience: Option<Audience>,
    /// Only people who read this language; left out: everybody in theirs.
    pub lang: Option<Lang>,
    /// Which of the recipients, from 0; past the last it is the last.
    pub offset: Option<u32>,
    /// Instead of `offset`. Who may not be written to is shown only when asked for, and
    /// without words.
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
    /// The person's own language, empty where it is not known, and why the mail is
    /// in the other.
    pub language: String,
    pub lang_why: LanguageWhy,
    pub purpose: Wording,
    pub subject: String,
    pub text: String,
    /// The field without a value, because of which the mail is held back.
    pub missing: Option<MailField>,
    /// `error-<code>` of why nothing is written to them: then there are no words.
    pub held: Option<String>,
    pub offset: u32,
    pub total: u32,
}

pub fn preview(reader: &Reader<'_>, request: PreviewMail) -> Result<MailPreview> {
    let format = request.format.unwrap_or(InvitationFormat::Mail);
    let asked = Asked {
        reach: request.reach,
        // Messages are an event's.
        message: request
            .purpose
            .and_then(Wording::message)
            .filter(|_| request.event_id.is_some()),
        audience: request.audience,
        ..Asked::about(request.event_id, request.series_id, format)
    };
    let plans = Plans::make(reader, &asked)?;
    let main = plans.main()?;
    let recipients = recipients(&plans, main, &request);
    let total = recipients.len() as u32;
    let asked = match request.person_id {
        Some(person) => recipients
            .iter()
            .position(|(_, one)| one.to.person == person)
            .unwrap_or(0),
        None => (request.offset.unwrap_or(0) as usize).min(recipients.len().saturating_sub(1)),
    };
    let (plan, one) = match recipients.get(asked) {
        Some((plan, one)) => (*plan, Some(*one)),
        None => (main, None),
    };
    let lang = request
        .lang
        .or(one.map(|one| one.to.lang))
        .unwrap_or(plan.lang);
    let need = one.and_then(|one| {
        let mut needs = one.needs.iter();
        needs.find(|need| {
            request
                .purpose
                .is_none_or(|purpose| need.wording == purpose)
        })
    });
    let purpose = request
        .purpose
        .or(need.map(|need| need.wording))
        .unwrap_or(Wording::Invitation);
    let saved = of(reader.conn, purpose, lang)?;
    let words = Words::parse(
        request.subject.as_deref().unwrap_or(&saved.subject),
        request.text.as_deref().unwrap_or(&saved.text),
    )?;
    let mut to = match one {
        Some(one) => one.to.clone(),
        None => Recipient::nobody(lang),
    };
    if request.lang.is_some() && to.lang != lang {
        (to.lang, to.lang_why) = (lang, LanguageWhy::Own);
    }
    // A mail that nobody needs is shown as if somebody did.
    let usual = one.map(|one| one.to.clone()).unwrap_or_else(|| to.clone());
    let need = need.cloned().unwrap_or_else(|| Need {
        wording: purpose,
        ..Need::of(plan.own, usual_purpose(purpose), &usual, Vec::new())
    });
    let told = plan.told(&need, one.map_or(&[][..], |one| one.off_dates.as_slice()))?;
    to.reply = need.reply;
    let mut need = need;
    // An update is previewed before anything has changed, too.
    if purpose == Wording::Update && need.changes.is_empty() {
        need.changes = vec![ChangedField {
            field: ShownField::Starts,
            old: told.shown.starts.plus_minutes(-30).to_string(),
            new: told.shown.starts.to_string(),
        }];
    }
    let facts = plan.facts(&need, &to, &told)?;
    let missing = compose::missing(&words, &facts).filter(|_| one.is_some());
    let held = one.and_then(|one| plan.silence(one.to.person, &need.email));
    let composed = match held {
        Some(_) => Composed::default(),
        None => compose::draft(&words, &facts),
    };
    Ok(MailPreview {
        person_id: one.map(|one| one.to.person),
        name: to.name.clone(),
        email: need.email.clone(),
        lang,
        language: to.language.clone(),
        lang_why: to.lang_why,
        purpose,
        subject: composed.subject,
        text: composed.text,
        missing: missing.filter(|_| held.is_none()),
        held: held.map(|code| code.as_str().to_owned()),
        offset: asked as u32,
        total,
    })
}

/// Who needs such a mail; where nobody does, everybody who could get one.
fn recipients<'p>(
    plans: &'p Plans,
    main: &'p Plan,
    asked: &PreviewMail,
) -> Vec<(&'p Plan, &'p Planned)> {
    let purpose = asked.purpose;
    let reads = |one: &Planned| asked.lang.is_none_or(|lang| one.to.lang == lang);
    let is_heard = |plan: &Plan, one: &Planned| {
        let mut addresses = one.needs.iter().map(|need| &need.email);
        let person = one.to.person;
        asked.person_id == Some(person)
            || plan.silence(person, &one.to.email).is_none()
                && addresses.all(|email| plan.silence(person, email).is_none())
    };
    let needs = |one: &Planned| {
        let mut needs = one.needs.iter();
        needs.any(|need| purpose.is_none_or(|purpose| need.wording == purpose))
    };
    // Of a series in parts each is shown once: where they are invited first, or with
    // what is otherwise from some date on.
    let mut parts: Vec<&Plan> = plans.each.iter().collect();
    if purpose == Some(Wording::Update) {
        parts.reverse();
    }
    let mut known: HashSet<PersonId> = HashSet::new();
    let mut needing: Vec<(&Plan, &Planned)> = Vec::new();
    for plan in parts {
        let people = plan
            .people
            .iter()
            .filter(|one| reads(one) && needs(one) && is_heard(plan, one));
        needing.extend(
            people
                .map(|one| (plan, one))
                .filter(|(_, one)| known.insert(one.to.person)),
        );
    }
    if !needing.is_empty() {
        return needing;
    }
    let of_main = main
        .people
        .iter()
        .filter(|one| is_heard(main, one))
        .map(|one| (main, one));
    let all: Vec<_> = of_main.clone().filter(|(_, one)| reads(one)).collect();
    if all.is_empty() {
        of_main.collect()
    } else {
        all
    }
}

const fn usual_purpose(wording: Wording) -> Purpose {
    match wording {
        Wording::Invitation | Wording::Confirmation | Wording::Seat => Purpose::Invitation,
        Wording::Update => Purpose::Update,
        Wording::Cancellation => Purpose::Cancellation,
        Wording::Waitlist | Wording::Details | Wording::Thanks => Purpose::Message,
    }
}
