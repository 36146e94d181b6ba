//! The plan of an event, or of a series that is one in calendars. Guests of an event that
//! is a date of a series may hold it as a part of that.

use std::collections::{HashMap, HashSet};

use super::asked::Asked;
use super::entry::{self, Entry};
use super::ledger::{self, Held, holds};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recipient::{self, Recipient, same_address};
use super::series_plan::{self, Among};
use super::shown::ChangedField;
use super::template::AllWords;
use super::{InvitationFormat, Purpose, Sent, Standing, message_ledger, message_plan};
use crate::consent::standing::Silent;
use crate::error::{Code, Error, Result};
use crate::guest::GuestState;
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::settings::store as settings;

pub fn make(reader: &Reader<'_>, asked: &Asked) -> Result<Plan> {
    let alone = Among {
        people: &HashSet::new(),
        nothing_new: false,
        followed_from: None,
    };
    let event = match (asked.series, asked.event) {
        (Some(series), _) => {
            let mut plan = series_plan::make(reader, series, asked, None, &alone)?;
            plan.mark_unsent();
            plan.number();
            return Ok(plan);
        }
        (None, Some(event)) => event,
        (None, None) => return Err(Error::field("eventId", Code::Required)),
    };
    let lang = settings::language_or(reader.conn, asked.lang)?;
    let (entry, row) = entry::of_event(reader, event)?;
    // Regulars hold a date as a part of its series.
    let series = match row.as_ref().and_then(|row| row.series_part) {
        Some(part) => {
            Some(series_plan::make(reader, part, asked, Some(event), &alone)?.narrowed(event))
        }
        None => None,
    };
    let over = match &row {
        Some(row) => row.is_past,
        None => entry::has_ended(reader, &entry.shown),
    };
    let held = ledger::held(reader.conn, &entry.uid)?;
    let mut people = match &row {
        Some(row) => recipient::guests(reader.conn, row.id, lang)?,
        None => Vec::new(),
    };
    people.extend(recipient::people(
        reader.conn,
        &removed(&held, &people),
        lang,
    )?);
    let (mut entries, whole, regulars) = match series {
        Some(plan) => (plan.entries, plan.whole, plan.people),
        None => Default::default(),
    };
    let own = entries.len();
    let title = entry.shown.title.clone();
    entries.push(entry);
    let mut plan = Plan {
        title,
        link: row.as_ref().map(|row| row.link.clone()).unwrap_or_default(),
        event: row,
        entries,
        own,
        whole,
        people: regulars,
        words: AllWords::load(reader.conn, asked.format)?,
        silent: Silent::load(reader.conn)?,
        over,
        early: false,
        lang,
        format: asked.format,
        // Calendar files have no words in which it would be said.
        moved_up: match asked.format {
            InvitationFormat::Calendar => HashSet::new(),
            _ => message_ledger::moved_up(reader.conn, event)?,
        },
    };
    let regulars: HashMap<PersonId, usize> = plan
        .people
        .iter()
        .map(|one| one.to.person)
        .zip(0..)
        .collect();
    for mut to in people {
        to.moved_up = plan.moved_up.contains(&to.person);
        let held = held.get(&(to.person, String::new())).cloned();
        let Some(at) = regulars.get(&to.person) else {
            let planned = plan.reconcile(own, to, held, asked)?;
            plan.people.push(planned);
            continue;
        };
        let is_regular = plan
            .people
            .get(*at)
            .is_some_and(|one| one.to.reply.is_some());
        if is_regular {
            // Who was invited to this date alone before has it twice now.
            to.reply = None;
        }
        let planned = plan.reconcile(own, to, held, asked)?;
        if let Some(known) = plan.people.get_mut(*at) {
            known.join(planned, is_regular);
        }
    }
    message_plan::narrow(&mut plan, reader, asked)?;
    plan.mark_unsent();
    plan.number();
    Ok(plan)
}

impl Plan {
    fn reconcile(
        &self,
        at: usize,
        to: Recipient,
        held: Option<Held>,
        asked: &Asked,
    ) -> Result<Planned> {
        let entry = self.entry(at)?;
        let wanted = asked
            .people
            .as_ref()
            .is_none_or(|people| people.contains(&to.person));
        let (mut standing, mut need) = self.needed(entry, &to, held.as_ref());
        if asked.again && asked.people.is_some() && wanted && need.is_none() && !entry.off {
            let invited = matches!(
                to.reply,
                Some(GuestState::Invited | GuestState::Going | GuestState::Maybe)
            );
            if invited && standing == Standing::Current && !self.over {
                need = Some((Purpose::Invitation, to.email.clone(), Vec::new()));
            }
        }
        if self.over && need.is_some() {
            need = None;
            standing = if holds(held.as_ref()).is_some() {
                Standing::Current
            } else {
                Standing::None
            };
        }
        if !wanted {
            need = None;
        }
        let needs: Vec<Need> = need
            .into_iter()
            .map(|(purpose, email, changes)| Need {
                email,
                ..Need::of(at, purpose, &to, changes)
            })
            .collect();
        let mut reason = None;
        for need in &needs {
            reason = reason.or(self.reason(need, &to, &[], asked.format)?);
        }
        if reason.is_some() {
            standing = Standing::HeldBack;
        }
        Ok(Planned {
            to,
            standing,
            unsent: held
                .as_ref()
                .filter(|held| held.sent == Sent::Unknown)
                .map(|_| at)
                .into_iter()
                .collect(),
            held,
            told: None,
            alone: None,
            needs,
            reason,
            off_dates: Vec::new(),
        })
    }

    /// How the person stands, and what makes it right.
    #[allow(clippy::type_complexity)]
    fn needed(
        &self,
        entry: &Entry,
        to: &Recipient,
        held: Option<&Held>,
    ) -> (Standing, Option<(Purpose, String, Vec<ChangedField>)>) {
        let holds = holds(held);
        if entry.off || to.reply.is_none() {
            return match holds {
                Some(held) => (
                    Standing::Cancellation,
                    // Where it went, it has to be taken from.
                    Some((Purpose::Cancellation, held.email.clone(), Vec::new())),
                ),
                None if held.is_some() => (Standing::Withdrawn, None),
                None => (Standing::None, None),
            };
        }
        let changes = holds
            .and_then(|held| entry.versions.iter().find(|one| one.id == held.version))
            .map(|version| version.shown.differences(&entry.shown))
            .unwrap_or_default();
        let update = || {
            (
                Standing::Update,
                Some((Purpose::Update, to.email.clone(), changes.clone())),
            )
        };
        match (to.reply, holds) {
            (Some(GuestState::Declined | GuestState::Cancelled), _) => (Standing::Declined, None),
            (Some(GuestState::Waitlisted), None) => (Standing::Waiting, None),
            (_, None) => (
                Standing::Invitation,
                Some((Purpose::Invitation, to.email.clone(), Vec::new())),
            ),
            (Some(GuestState::Waitlisted), Some(_)) if !changes.is_empty() => update(),
            (Some(GuestState::Waitlisted), Some(_)) => (Standing::Current, None),
            // At a new address nobody has it yet.
            (_, Some(held)) if !to.email.is_empty() && !same_address(&held.email, &to.email) => (
                Standing::Invitation,
                Some((Purpose::Invitation, to.email.clone(), Vec::new())),
            ),
            (_, Some(_)) if !changes.is_empty() => update(),
            (_, Some(_)) => (Standing::Current, None),
        }
    }
}

fn removed(held: &HashMap<(PersonId, String), Held>, guests: &[Recipient]) -> HashSet<PersonId> {
    let there: HashSet<PersonId> = guests.iter().map(|guest| guest.person).collect();
    held.keys()
        .map(|(person, _)| *person)
        .filter(|person| !there.contains(person))
        .collect()
}
