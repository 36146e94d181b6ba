//! The plan of a message: who of its audience gets which text, and who does not and why.
//! The same plan is shown, counted, carried out, and looked at again before it counts.

use std::collections::{HashMap, HashSet};

use samovar_i18n::Lang;

use super::channel_kind::ChannelKind;
use super::fields::{self, Values};
use super::permission::{Permissions, takes_mail};
use super::words::Words;
use super::{
    CommunityMessage, HeldCount, HeldReason, LangCount, MessagePlan, SeriesPeople, audience,
    language, of_series, store, texts,
};
use crate::error::Result;
use crate::guest::GuestState;
use crate::ids::{MailingId, MessageId, PersonId};
use crate::invitation::recipient::Recipient;
use crate::invitation::template::MailField;
use crate::planner::Reader;
use crate::settings::store as settings;

/// What is asked beside the message.
#[derive(Debug, Default)]
pub struct Asked {
    pub again: bool,
    /// When each was told is shown; else it is read only where it holds somebody back.
    pub shows_told: bool,
    pub leave_answered: bool,
    pub leave_out: HashSet<PersonId>,
}

/// One of the audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub to: Recipient,
    /// Which of the plan's words they get.
    pub words: Option<usize>,
    pub reason: Option<HeldReason>,
    /// The field that has no value.
    pub field: Option<String>,
    pub told_at: Option<String>,
}

pub struct Plan {
    pub message: CommunityMessage,
    pub words: Vec<Words>,
    pub values: Values,
    pub people: Vec<Planned>,
    /// The planner's language.
    pub lang: Lang,
}

impl Plan {
    /// A few queries, however many people there are.
    pub fn make(reader: &Reader<'_>, id: MessageId, asked: &Asked) -> Result<Self> {
        let message = store::load(reader, id)?;
        let lang = settings::language(reader.conn)?;
        let langs = texts::langs(&message.texts, ChannelKind::Email);
        let words = langs
            .iter()
            .filter_map(|lang| texts::find(&message.texts, lang, ChannelKind::Email))
            .map(|text| Words::of(&message, text, lang))
            .collect::<Result<Vec<_>>>()?;
        let values = Values::load(reader, &message)?;
        let told = match asked.again && !asked.shows_told {
            true => HashMap::new(),
            false => told(reader, id)?,
        };
        let permissions = Permissions::load(reader)?;
        let needed: Vec<Vec<MailField>> = words
            .iter()
            .map(|words| asked_of_each(words, &values))
            .collect();
        let of_series = of_its_series(reader, &message)?;
        let choice = Choice {
            message: &message,
            of_series: &of_series,
            words: &words,
            needed: &needed,
            langs: &langs,
            values: &values,
            permissions: &permissions,
            asked,
            lang,
        };
        let people = audience::people(reader, &message, lang)?
            .into_iter()
            .map(|to| {
                let told_at = told.get(&to.person).cloned();
                choice.of(to, told_at)
            })
            .collect();
        Ok(Self {
            message,
            words,
            values,
            people,
            lang,
        })
    }

    /// Whether the same would be written to the same people.
    pub fn is_as(&self, other: &Self) -> bool {
        (&self.message, &self.values, &self.people)
            == (&other.message, &other.values, &other.people)
    }

    pub fn ready(&self) -> impl Iterator<Item = (&Planned, &Words)> {
        self.people
            .iter()
            .filter(|one| one.reason.is_none())
            .filter_map(|one| Some((one, self.words.get(one.words?)?)))
    }

    pub fn counts(&self) -> MessagePlan {
        let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
        let ready: Vec<&Planned> = self
            .people
            .iter()
            .filter(|one| one.reason.is_none())
            .collect();
        let langs = self.words.iter().enumerate().map(|(at, words)| LangCount {
            lang: words.lang.clone(),
            people: count(ready.iter().filter(|one| one.words == Some(at)).count()),
        });
        MessagePlan {
            people: count(self.people.len()),
            ready: count(ready.len()),
            held: self.held(),
            langs: langs.filter(|one| one.people > 0).collect(),
        }
    }

    /// How many each reason holds back, in the order of the reasons.
    pub fn held(&self) -> Vec<HeldCount> {
        let mut counts: HashMap<HeldReason, u32> = HashMap::new();
        for reason in self.people.iter().filter_map(|one| one.reason) {
            *counts.entry(reason).or_default() += 1;
        }
        HeldReason::ALL
            .iter()
            .filter_map(|reason| {
                let people = *counts.get(reason)?;
                Some(HeldCount {
                    reason: *reason,
                    people,
                })
            })
            .collect()
    }
}

struct Choice<'a> {
    message: &'a CommunityMessage,
    /// The people of its series.
    of_series: &'a HashSet<PersonId>,
    words: &'a [Words],
    /// Of each of the words.
    needed: &'a [Vec<MailField>],
    langs: &'a [String],
    values: &'a Values,
    permissions: &'a Permissions,
    asked: &'a Asked,
    lang: Lang,
}

impl Choice<'_> {
    fn of(&self, to: Recipient, told_at: Option<String>) -> Planned {
        let words = language::chosen(&to.language, self.lang.code(), self.langs);
        let field = words.and_then(|at| self.missing(at, &to));
        let reason = self.reason(&to, told_at.is_some(), field.is_some());
        Planned {
            field: field.filter(|_| reason == Some(HeldReason::EmptyField)),
            to,
            words,
            reason,
            told_at,
        }
    }

    /// The first that holds, in the order of [`HeldReason`].
    fn reason(&self, to: &Recipient, is_told: bool, is_empty: bool) -> Option<HeldReason> {
        let of_event = to.guest.is_some() || self.of_series.contains(&to.person);
        let against = self
            .permissions
            .against(self.message.kind, to.person, &to.email, of_event);
        if against.is_some() {
            return against;
        }
        if !takes_mail(&to.email) {
            return Some(HeldReason::NoEmail);
        }
        if is_told && !self.asked.again {
            return Some(HeldReason::Told);
        }
        if is_empty {
            return Some(HeldReason::EmptyField);
        }
        let answered =
            self.asked.leave_answered && to.reply.is_some_and(|reply| reply != GuestState::Invited);
        let is_left = answered || self.asked.leave_out.contains(&to.person);
        is_left.then_some(HeldReason::LeftOut)
    }

    fn missing(&self, words: usize, to: &Recipient) -> Option<String> {
        let lang = self.words.get(words)?.said;
        self.needed
            .get(words)?
            .iter()
            .find(|field| self.values.of_field(**field, lang, Some(to)).is_none())
            .map(|field| field.word().to_owned())
    }
}

/// Whom a message of a series is a service to: none where it is of none.
pub fn of_its_series(reader: &Reader<'_>, message: &CommunityMessage) -> Result<HashSet<PersonId>> {
    match message.series_id {
        Some(series) => of_series::people(reader, series, SeriesPeople::Everybody),
        None => Ok(HashSet::new()),
    }
}

/// The fields that may hold somebody back: what is each person's own, and what nobody has.
fn asked_of_each(words: &Words, values: &Values) -> Vec<MailField> {
    let is_open = |field: &MailField| {
        fields::is_personal(*field) || values.of_field(*field, words.said, None).is_none()
    };
    words.needed.iter().copied().filter(is_open).collect()
}

/// Who was told, and when last: what was prepared counts until somebody says "no".
fn told(reader: &Reader<'_>, id: MessageId) -> Result<HashMap<PersonId, String>> {
    let mut mailings = reader.conn.prepare_cached(
        "SELECT id, created_at FROM mailing WHERE message_id = ?1 AND sent <> 'no' ORDER BY created_at DESC",
    )?;
    let mut copies = reader
        .conn
        .prepare_cached("SELECT person_id FROM message_copy WHERE mailing_id = ?1")?;
    let mut found: HashMap<PersonId, String> = HashMap::new();
    let mut mailings = mailings.query([id])?;
    while let Some(mailing) = mailings.next()? {
        let (mailing, at): (MailingId, String) = (mailing.get(0)?, mailing.get(1)?);
        let mut copies = copies.query([mailing])?;
        while let Some(copy) = copies.next()? {
            found.entry(copy.get(0)?).or_insert_with(|| at.clone());
        }
    }
    Ok(found)
}
