//! Compares what every calendar should hold with what it was last given. The
//! same plan is shown, counted, carried out, and checked again before it counts.

use std::collections::{HashMap, HashSet};

use samovar_i18n::Lang;
use samovar_ical::Email;

use super::compose::{self, Facts};
use super::entry::{self, Entry};
use super::ledger::{self, Held};
use super::recipient::{self, Recipient};
use super::series_entries::{WHOLE, Whole};
use super::series_plan;
use super::shown::{ChangedField, Shown};
use super::template::AllWords;
use super::{HeldBackReason, InvitationFormat, OrganizerProblem, Purpose, Standing, sequence};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::person::contact::email_norm;
use crate::planner::Reader;
use crate::settings::store as settings;

/// What is planned for, and how.
#[derive(Debug, Clone)]
pub struct Asked {
    pub event: Option<EventId>,
    pub series: Option<SeriesId>,
    pub format: InvitationFormat,
    pub lang: Option<Lang>,
    /// Only these, where given.
    pub people: Option<HashSet<PersonId>>,
    /// To them again, though they hold it.
    pub again: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// Of [`Plan::entries`].
    pub entry: usize,
    pub purpose: Purpose,
    pub email: String,
    pub changes: Vec<ChangedField>,
    /// What they answered to this entry.
    pub reply: Option<GuestState>,
}

impl Need {
    /// At the present address, with what they have answered so far.
    pub fn of(entry: usize, purpose: Purpose, to: &Recipient, changes: Vec<ChangedField>) -> Self {
        Self {
            entry,
            purpose,
            email: to.email.clone(),
            changes,
            reply: to.reply,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub to: Recipient,
    pub standing: Standing,
    pub held: Option<Held>,
    /// A regular of a series may need several: the whole, or some dates.
    pub needs: Vec<Need>,
    pub reason: Option<HeldBackReason>,
    /// Dates of a series that they are not to come to, by their entries.
    pub off_dates: Vec<usize>,
}

impl Planned {
    /// What the same person needs of the event by itself.
    fn join(&mut self, own: Self, is_regular: bool) {
        if !own.needs.is_empty() || !is_regular {
            self.standing = own.standing;
        }
        if !is_regular {
            (self.to, self.held) = (own.to, own.held);
        }
        self.reason = self.reason.take().or(own.reason);
        if self.reason.is_some() {
            self.standing = Standing::HeldBack;
        }
        self.needs.extend(own.needs);
    }

    /// What is prepared now: all of it or, where something is missing, nothing.
    pub fn ready(&self) -> &[Need] {
        if self.reason.is_none() {
            &self.needs
        } else {
            &[]
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub title: String,
    pub link: String,
    /// The event itself, where it is still there.
    pub event: Option<Event>,
    pub entries: Vec<Entry>,
    /// The one that is planned for; those of the series of a date stand before it.
    pub own: usize,
    /// The series whose entries stand first.
    pub whole: Option<Whole>,
    pub people: Vec<Planned>,
    pub words: AllWords,
    pub over: bool,
    pub lang: Lang,
}

impl Plan {
    pub fn make(reader: &Reader<'_>, asked: &Asked) -> Result<Self> {
        let event = match (asked.series, asked.event) {
            (Some(series), _) => return series_plan::make(reader, series, asked),
            (None, Some(event)) => event,
            (None, None) => return Err(Error::field("eventId", Code::Required)),
        };
        let lang = settings::language_or(reader.conn, asked.lang)?;
        let (entry, row) = entry::of_event(reader, event)?;
        // Regulars hold a date as a part of its series.
        let series = match row.as_ref().and_then(|row| row.series.as_ref()) {
            Some(series) => Some(series_plan::make(reader, series.id, asked)?.narrowed(event)),
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
        let mut plan = Self {
            title,
            link: row.as_ref().map(|row| row.link.clone()).unwrap_or_default(),
            event: row,
            entries,
            own,
            whole,
            people: regulars,
            words: AllWords::load(reader.conn)?,
            over,
            lang,
        };
        let regulars: HashMap<PersonId, usize> = plan
            .people
            .iter()
            .map(|one| one.to.person)
            .zip(0..)
            .collect();
        for mut to in people {
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
        plan.number();
        Ok(plan)
    }

    /// What stops every invitation: nobody could answer, and no mail could come
    /// from anybody.
    pub fn organizer_problem(&self, format: InvitationFormat) -> Option<OrganizerProblem> {
        let email = self.organizer_email();
        let code = if email.trim().is_empty() {
            Code::CalendarOrganizerMissing
        } else if Email::parse(email).is_none()
            || (format != InvitationFormat::Calendar && !email.is_ascii())
        {
            Code::CalendarOrganizerEmailInvalid
        } else {
            return None;
        };
        Some(OrganizerProblem {
            code: code.as_str().to_owned(),
            email: email.to_owned(),
        })
    }

    pub fn organizer_email(&self) -> &str {
        self.entries
            .get(self.own)
            .map_or("", |entry| entry.shown.organizer_email.as_str())
    }

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
            reason = reason.or(self.reason(need, &to, asked.format)?);
        }
        if reason.is_some() {
            standing = Standing::HeldBack;
        }
        Ok(Planned {
            to,
            standing,
            held,
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

    pub(super) fn reason(
        &self,
        need: &Need,
        to: &Recipient,
        format: InvitationFormat,
    ) -> Result<Option<HeldBackReason>> {
        let reason = |code: Code, field: &str| {
            Some(HeldBackReason {
                code: code.as_str().to_owned(),
                email: need.email.clone(),
                field: field.to_owned(),
            })
        };
        if need.email.trim().is_empty() {
            return Ok(reason(Code::CalendarGuestEmailMissing, ""));
        }
        if Email::parse(&need.email).is_none() {
            return Ok(reason(Code::CalendarGuestEmailInvalid, ""));
        }
        if format == InvitationFormat::Calendar {
            return Ok(None);
        }
        if !need.email.is_ascii() {
            return Ok(reason(Code::MailAddressUnusable, ""));
        }
        let words = self.words.get(need.purpose, to.lang)?;
        let facts = Facts {
            to,
            shown: &self.told(need)?,
            link: &self.link,
            changes: &need.changes,
        };
        Ok(compose::missing(words, &facts)
            .and_then(|field| reason(Code::MailFieldMissing, field.word())))
    }

    /// What a mail says of a need: of a series, its next date.
    pub fn told(&self, need: &Need) -> Result<Shown> {
        let shown = &self.entry(need.entry)?.shown;
        let whole = self.whole.as_ref().filter(|_| need.entry == WHOLE);
        let mut dates = whole.into_iter().flat_map(|whole| &whole.dates);
        let next = dates.find(|date| !date.is_past && date.event.is_some());
        Ok(match next {
            Some(date) => shown.on(date.day),
            None => shown.clone(),
        })
    }

    pub fn entry(&self, at: usize) -> Result<&Entry> {
        self.entries
            .get(at)
            .ok_or_else(|| Error::bug("a need without an entry"))
    }

    /// Gives the entries the numbers that their files will carry.
    pub(super) fn number(&mut self) {
        let dates = self.whole.as_ref().map_or(0, |whole| whole.dates.len());
        for (at, entry) in self.entries.iter_mut().enumerate() {
            if (WHOLE + 1..=dates).contains(&at) {
                continue;
            }
            // Who was told that it is off is told anew only by a higher number.
            let above = self
                .people
                .iter()
                .filter(|one| {
                    one.ready()
                        .iter()
                        .any(|need| need.entry == at && need.purpose != Purpose::Cancellation)
                })
                .filter_map(|one| one.held.as_ref())
                .filter(|held| held.cancelled)
                .map(|held| held.sequence)
                .max();
            entry.request_sequence =
                sequence::of_request(&entry.versions, &entry.shown, entry.own_sequence, above);
            entry.cancel_sequence = sequence::of_cancellation(&entry.versions, entry.own_sequence);
        }
        self.number_dates();
    }
}

/// What somebody has in the calendar: not what they were told is off.
pub(super) fn holds(held: Option<&Held>) -> Option<&Held> {
    held.filter(|held| !held.cancelled)
}

pub(super) fn same_address(a: &str, b: &str) -> bool {
    email_norm(a) == email_norm(b)
}

fn removed(held: &HashMap<(PersonId, String), Held>, guests: &[Recipient]) -> HashSet<PersonId> {
    let there: HashSet<PersonId> = guests.iter().map(|guest| guest.person).collect();
    held.keys()
        .map(|(person, _)| *person)
        .filter(|person| !there.contains(person))
        .collect()
}
