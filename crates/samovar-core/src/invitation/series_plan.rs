//! The plan of a series. Its regulars hold the whole under one UID: the rule, the
//! dates left out, the dates that differ.
//!
//! With the whole, every date that differs from the rule goes into the ledger
//! too (`within`), so that each date is compared with what was really given.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::asked::Asked;
use super::entry::{self, Entry};
use super::ledger::{self, Held, holds};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recipient::{self, Recipient};
use super::series_aim::Aim;
use super::series_entries::{WHOLE, Whole, entries, has_ended, replies};
use super::series_held::{Person, version};
use super::template::AllWords;
use super::{Purpose, Sent, Standing};
use crate::consent::standing::Silent;
use crate::error::{Code, Error, Result};
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;
use crate::series::{self, store};
use crate::settings::store as settings;

/// The plan of a series, or of one part of it, for its regulars and all who still hold
/// it; not numbered yet. `event` is the date of it that is asked about, where it is
/// one.
pub fn make(
    reader: &Reader<'_>,
    id: SeriesId,
    asked: &Asked,
    event: Option<EventId>,
    among: &Among<'_>,
) -> Result<Plan> {
    let lang = settings::language_or(reader.conn, asked.lang)?;
    let (entries, whole) = match store::load(reader.conn, id) {
        Ok(row) => entries(reader, &row)?,
        Err(error) if error.code == Code::Missing => {
            let gone = entry::deleted(reader, "series_id", &id.to_string())?;
            (vec![gone.ok_or(error)?], None)
        }
        Err(error) => return Err(error),
    };
    let Some(first) = entries.first() else {
        return Err(Error::bug("a series without an entry"));
    };
    let held = ledger::held(reader.conn, &first.uid)?;
    let regulars: HashSet<PersonId> = series::regulars::of(reader.conn, id)?
        .into_iter()
        .map(|regular| regular.person_id)
        .collect();
    let holders = held.keys().map(|(person, _)| *person);
    let mut all: HashSet<PersonId> = regulars.iter().copied().chain(holders).collect();
    all.extend(among.people);
    let replies = replies(reader, id)?;
    let over = match &whole {
        Some(whole) => is_over(reader, id, whole, (first, &held))?,
        None => has_ended(reader, &first.shown)?,
    };
    let mut plan = Plan {
        title: title(&entries, whole.as_ref()),
        link: whole
            .as_ref()
            .map(|whole| whole.series.event.url.clone())
            .unwrap_or_default(),
        event: None,
        entries,
        own: WHOLE,
        whole,
        people: Vec::with_capacity(all.len()),
        words: AllWords::load(reader.conn, asked.format)?,
        silent: Silent::load(reader.conn)?,
        over,
        early: false,
        lang,
        format: asked.format,
        moved_up: HashSet::new(),
    };
    let aim = match among.nothing_new {
        true => Aim::One(None),
        false => Aim::of(&plan, asked.reach, event, among.followed_from)?,
    };
    for to in recipient::people(reader.conn, &all, lang)? {
        let person = Person {
            is_regular: regulars.contains(&to.person),
            held: &held,
            replies: replies.get(&to.person),
        };
        let planned = plan.reconcile_series(to, &person, asked, aim)?;
        plan.people.push(planned);
    }
    Ok(plan)
}

/// What a part of a series has to know of the others.
#[derive(Debug, Clone, Copy)]
pub struct Among<'a> {
    /// To whom other parts matter.
    pub people: &'a HashSet<PersonId>,
    /// Nobody gets more of this one than they have.
    pub nothing_new: bool,
    /// The first date of the next part.
    pub followed_from: Option<NaiveDate>,
}

/// What the series is called on its next date that takes place.
fn title(entries: &[Entry], whole: Option<&Whole>) -> String {
    let dates = whole.map(|whole| whole.dates.as_slice());
    let mut dates = entries.iter().skip(1).zip(dates.unwrap_or_default());
    let next = dates.find(|(entry, date)| !entry.off && !date.is_past);
    let said = next.map(|(entry, _)| entry).or(entries.first());
    said.map(|entry| entry.shown.title.clone())
        .unwrap_or_default()
}

/// All dates are past. A part that another one follows is not over while somebody's
/// calendar still goes on with it.
fn is_over(
    reader: &Reader<'_>,
    id: SeriesId,
    whole: &Whole,
    (entry, held): (&Entry, &HashMap<(PersonId, String), Held>),
) -> Result<bool> {
    if whole.dates.is_empty() || whole.dates.iter().any(|date| !date.is_past) {
        return Ok(false);
    }
    let is_followed = series::parts::all(reader.conn, id)?
        .last()
        .is_some_and(|last| last.id != id);
    if !is_followed {
        return Ok(true);
    }
    for ((_, occurrence), held) in held {
        let version = version(entry, held).filter(|_| occurrence.is_empty() && !held.cancelled);
        let Some(version) = version else { continue };
        let until = version.reach.is_none_or(|until| until >= whole.today);
        if until && !has_ended(reader, &version.shown)? {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Plan {
    fn reconcile_series(
        &self,
        mut to: Recipient,
        person: &Person<'_>,
        asked: &Asked,
        aim: Aim,
    ) -> Result<Planned> {
        let wanted = asked
            .people
            .as_ref()
            .is_none_or(|people| people.contains(&to.person));
        let held = person.held.get(&(to.person, String::new())).cloned();
        to.reply = person.is_regular.then(|| common_reply(person.replies));
        let mut off_dates = Vec::new();
        let alone = self.alone(&to, held.as_ref(), person);
        let mut needs = self.series_needs(&to, held.as_ref(), person, aim, &mut off_dates)?;
        let again = asked.again && asked.people.is_some() && wanted && needs.is_empty();
        let holds_whole = self.holds_whole(held.as_ref());
        if again && person.is_regular && holds_whole.is_some() {
            needs.push(Need {
                until: self.reach_of(holds_whole),
                ..Need::of(WHOLE, Purpose::Invitation, &to, Vec::new())
            });
        }
        if !wanted || self.over {
            needs.clear();
        }
        let mut reason = None;
        for need in &needs {
            reason = reason.or(self.reason(need, &to, &off_dates, asked.format)?);
        }
        let standing = match (&reason, needs.first()) {
            (Some(_), _) => Standing::HeldBack,
            (None, Some(_)) => standing(&needs),
            (None, None) if holds(held.as_ref()).is_some() || alone.is_some() => Standing::Current,
            (None, None) if held.is_some() => Standing::Withdrawn,
            (None, None) => Standing::None,
        };
        // What came before the whole was overwritten by it.
        let since = |row: &Held| held.as_ref().is_none_or(|held| row.order >= held.order);
        let unsent = (WHOLE..).zip(&self.entries).filter(|(_, entry)| {
            let row = person.held.get(&(to.person, entry.occurrence.clone()));
            row.is_some_and(|row| row.sent == Sent::Unknown && since(row))
        });
        Ok(Planned {
            unsent: unsent.map(|(at, _)| at).collect(),
            to,
            standing,
            held,
            told: None,
            alone,
            needs,
            reason,
            off_dates,
        })
    }

    /// Only what one date needs: itself, and the whole where that is missing.
    pub fn narrowed(mut self, event: EventId) -> Self {
        let at = self.whole.as_ref().and_then(|whole| {
            let mut dates = whole.dates.iter();
            dates.position(|date| date.event == Some(event))
        });
        for one in &mut self.people {
            one.needs
                .retain(|need| need.entry == WHOLE || at == Some(need.entry - 1));
            one.unsent
                .retain(|entry| *entry == WHOLE || at == Some(*entry - 1));
            let has = holds(one.held.as_ref()).is_some() || one.alone.is_some();
            if one.needs.is_empty() && one.reason.is_none() && has {
                one.standing = Standing::Current;
            }
        }
        self
    }
}

pub fn standing(needs: &[Need]) -> Standing {
    let has = |purpose| needs.iter().any(|need| need.purpose == purpose);
    if has(Purpose::Invitation) {
        Standing::Invitation
    } else if has(Purpose::Update) {
        Standing::Update
    } else {
        Standing::Cancellation
    }
}

/// One answer for all dates: what they said to each, where that is the same.
fn common_reply(replies: Option<&HashMap<EventId, GuestState>>) -> GuestState {
    let mut all = replies.into_iter().flat_map(HashMap::values);
    match all.next() {
        Some(first) if all.all(|other| other == first) => *first,
        _ => GuestState::Invited,
    }
}
