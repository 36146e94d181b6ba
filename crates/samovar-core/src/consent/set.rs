//! Somebody's answer is noted, of one person or of many.

use serde::Deserialize;
use ts_rs::TS;

use super::rows::{self, Answered};
use super::{ConsentAnswer, ConsentHow, ConsentPurpose, PersonConsents, list};
use crate::error::{Code, Error, Result};
use crate::guest::Changed;
use crate::ids::PersonId;
use crate::input;
use crate::person::filter;
use crate::person::store as people;
use crate::person::{Consent, PeopleSelection};
use crate::planner::Writer;

/// What somebody answered, how, and to which words.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetConsent {
    pub person_id: PersonId,
    pub purpose: ConsentPurpose,
    pub answer: ConsentAnswer,
    pub how: ConsentHow,
    pub wording: Option<String>,
}

/// The same answer of many: a list that was signed.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetConsents {
    pub selection: PeopleSelection,
    pub purpose: ConsentPurpose,
    pub answer: ConsentAnswer,
    pub how: ConsentHow,
    pub wording: Option<String>,
}

pub fn set(writer: &Writer<'_>, request: SetConsent) -> Result<PersonConsents> {
    let person = people::resolve(writer.conn, request.person_id)?;
    let wording = checked(
        request.purpose,
        request.answer,
        request.how,
        request.wording,
    )?;
    note(
        writer,
        &Answered {
            wording: &wording,
            ..Answered::new(person, request.purpose, request.answer, request.how)
        },
    )?;
    writer.fact("name", people::name(writer.conn, person)?);
    said(writer, request.purpose, request.answer);
    list::of(writer, person)
}

/// Answers with how many people are different now.
pub fn set_many(writer: &Writer<'_>, request: SetConsents) -> Result<Changed> {
    let wording = checked(
        request.purpose,
        request.answer,
        request.how,
        request.wording,
    )?;
    let mut count = 0;
    for person in filter::chosen(writer, &request.selection)? {
        let answered = Answered {
            wording: &wording,
            ..Answered::new(person, request.purpose, request.answer, request.how)
        };
        count += u32::from(note(writer, &answered)?);
    }
    writer.fact("count", count);
    said(writer, request.purpose, request.answer);
    Ok(Changed::only(count))
}

fn said(writer: &Writer<'_>, purpose: ConsentPurpose, answer: ConsentAnswer) {
    writer.fact("purpose", purpose.word());
    writer.fact("answer", answer.word());
}

fn checked(
    purpose: ConsentPurpose,
    answer: ConsentAnswer,
    how: ConsentHow,
    wording: Option<String>,
) -> Result<String> {
    if !purpose.takes(answer) {
        return Err(Error::field("answer", Code::OutOfRange).with("value", answer.word()));
    }
    if !how.by_hand() {
        return Err(Error::field("how", Code::OutOfRange).with("value", how.word()));
    }
    input::prose("wording", &wording.unwrap_or_default())
}

/// Adds the answer; what lists and papers read of pictures stands with the person as well.
pub fn note(writer: &Writer<'_>, answered: &Answered<'_>) -> Result<bool> {
    let added = rows::append(writer, answered)?;
    if answered.purpose == ConsentPurpose::Photo {
        let before = people::load(writer.conn, answered.person)?;
        let mut after = before.clone();
        after.consent = Consent::of(answered.answer);
        people::update(writer.conn, answered.person, &before, &after)?;
        people::refuse_photos_of_aliases(writer.conn, answered.person, after.consent)?;
    }
    Ok(added)
}
