//! Compares what every calendar should hold with what it was last given. The
//! same plan is shown, counted, carried out, and checked again before it counts.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use samovar_i18n::Lang;
use samovar_ical::{Email, State};

use super::compose::{self, Facts};
use super::entry::{self, Entry};
use super::ledger::{self, Held};
use super::message::{self, Audience, Message};
use super::message_ledger::{self, LastTold};
use super::recipient::{self, Recipient};
use super::repeats::Repeats;
use super::series_entries::{WHOLE, Whole};
use super::series_plan::{self, Among};
use super::shown::{ChangedField, Shown};
use super::template::AllWords;
use super::{
    HeldBackReason, InvitationFormat, OrganizerProblem, Purpose, Reach, Sent, Standing, Wording,
    merge, sequence,
};
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
    pub reach: Option<Reach>,
    /// A message instead of what calendars need.
    pub message: Option<Message>,
    pub audience: Option<Audience>,
}

impl Asked {
    /// Everybody who is concerned by an event or a series.
    pub const fn about(
        event: Option<EventId>,
        series: Option<SeriesId>,
        format: InvitationFormat,
    ) -> Self {
        Self {
            event,
            series,
            format,
            lang: None,
            people: None,
            again: false,
            reach: None,
            message: None,
            audience: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// Of [`Plan::entries`].
    pub entry: usize,
    pub purpose: Purpose,
    /// What its mail says.
    pub wording: Wording,
    pub email: String,
    pub changes: Vec<ChangedField>,
    /// What they answered to this entry.
    pub reply: Option<GuestState>,
    /// The last day of the series that it reaches to, where that is not all.
    pub until: Option<NaiveDate>,
}

impl Need {
    /// At the present address, with what they have answered so far.
    pub fn of(entry: usize, purpose: Purpose, to: &Recipient, changes: Vec<ChangedField>) -> Self {
        Self {
            entry,
            purpose,
            // Who has said that they come has nothing to answer, and who waited for a
            // seat hears that there is one.
            wording: match purpose {
                Purpose::Invitation if to.reply == Some(GuestState::Going) && to.moved_up => {
                    Wording::Seat
                }
                Purpose::Invitation if to.reply == Some(GuestState::Going) => Wording::Confirmation,
                Purpose::Invitation => Wording::Invitation,
                Purpose::Update => Wording::Update,
                Purpose::Cancellation => Wording::Cancellation,
                Purpose::Message => Wording::Details,
            },
            email: to.email.clone(),
            changes,
            reply: to.reply,
            until: None,
        }
    }

    /// With another answer, by which an invitation may be a confirmation.
    pub fn replied(self, reply: Option<GuestState>, to: &Recipient) -> Self {
        let to = Recipient {
            reply,
            ..to.clone()
        };
        Self {
            reply,
            wording: Self::of(self.entry, self.purpose, &to, Vec::new()).wording,
            ..self
        }
    }

    /// Whether it has something for calendars, and not to take it away.
    pub fn is_request(&self) -> bool {
        matches!(self.purpose, Purpose::Invitation | Purpose::Update)
    }

    /// The receiver with what they answered to this.
    pub fn to(&self, to: &Recipient) -> Recipient {
        Recipient {
            reply: self.reply,
            ..to.clone()
        }
    }
}

/// What a mail says of a need.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub shown: Shown,
    pub repeats: Option<Repeats>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub to: Recipient,
    pub standing: Standing,
    pub held: Option<Held>,
    /// Of a message: when they were last told.
    pub told: Option<LastTold>,
    /// The latest date of a series that they hold without the whole.
    pub alone: Option<Held>,
    /// The entries of which they were last given something that was prepared and is
    /// not said to have been sent.
    pub unsent: Vec<usize>,
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
        self.unsent.extend(own.unsent);
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
    /// Of thanks: it has not begun.
    pub early: bool,
    pub lang: Lang,
    pub format: InvitationFormat,
    /// Who has a seat after having waited for one.
    pub moved_up: HashSet<PersonId>,
}

impl Plan {
    pub fn make(reader: &Reader<'_>, asked: &Asked) -> Result<Self> {
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
        let mut plan = Self {
            title,
            link: row.as_ref().map(|row| row.link.clone()).unwrap_or_default(),
            event: row,
            entries,
            own,
            whole,
            people: regulars,
            words: AllWords::load(reader.conn, asked.format)?,
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
        message::narrow(&mut plan, reader, asked)?;
        plan.mark_unsent();
        plan.number();
        Ok(plan)
    }

    /// Whoever needs nothing holds it only when it was sent.
    pub(super) fn mark_unsent(&mut self) {
        for one in &mut self.people {
            if !one.unsent.is_empty()
                && matches!(one.standing, Standing::Current | Standing::Withdrawn)
            {
                one.standing = Standing::Prepared;
            }
        }
    }

    /// Whether calendars would say of what is prepared now that it is not certain.
    pub fn is_tentative(&self) -> bool {
        self.people
            .iter()
            .flat_map(Planned::ready)
            .any(|need| need.is_request() && self.entry_is_tentative(need.entry))
    }

    fn entry_is_tentative(&self, at: usize) -> bool {
        let content = self
            .entries
            .get(at)
            .and_then(|entry| entry.content.as_ref());
        content.is_some_and(|event| event.state == State::Tentative)
    }

    /// What stops every invitation: nobody could answer, and no mail could come
    /// from anybody.
    pub fn organizer_problem(&self, format: InvitationFormat) -> Option<OrganizerProblem> {
        // Mail in a browser comes from whoever is signed in there.
        if !format.is_answerable() {
            return None;
        }
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

    pub(super) fn reason(
        &self,
        need: &Need,
        to: &Recipient,
        off: &[usize],
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
        if format.is_answerable() && !need.email.is_ascii()
            || format == InvitationFormat::Merge && !merge::is_plain(&need.email)
        {
            return Ok(reason(Code::MailAddressUnusable, ""));
        }
        let Some(words) = self.words.get(need.wording, to.lang) else {
            return Ok(reason(Code::MailWordsBroken, ""));
        };
        let told = self.told(need, off)?;
        let to = need.to(to);
        let facts = self.facts(need, &to, &told)?;
        Ok(compose::missing(words, &facts).and_then(|field| {
            let code = if facts.is_personal(field) {
                Code::MailFieldPersonal
            } else {
                Code::MailFieldMissing
            };
            reason(code, field.word())
        }))
    }

    /// What a mail says of a need: of a series how it repeats, without the dates
    /// in `off`.
    pub fn told(&self, need: &Need, off: &[usize]) -> Result<Told> {
        let shown = &self.entry(need.entry)?.shown;
        let repeats = match self.whole.as_ref().filter(|_| need.entry == WHOLE) {
            Some(whole) => Repeats::of(whole, &self.entries, off, need.until)?,
            None => None,
        };
        Ok(Told {
            shown: match &repeats {
                Some(repeats) => shown.on(repeats.from),
                None => shown.clone(),
            },
            repeats,
        })
    }

    pub(super) fn facts<'a>(
        &'a self,
        need: &'a Need,
        to: &'a Recipient,
        told: &'a Told,
    ) -> Result<Facts<'a>> {
        Ok(Facts {
            to,
            shown: &told.shown,
            link: &self.link,
            changes: &need.changes,
            repeats: told.repeats.as_ref(),
            tentative: need.is_request() && self.entry_is_tentative(need.entry),
            wording: need.wording,
            to_many: self.format == InvitationFormat::Web,
            answerable: self.format.is_answerable() && need.purpose != Purpose::Message,
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
            // Who was told that it is off, or of less of it, is told anew only by a
            // higher number.
            let above = self
                .people
                .iter()
                .filter_map(|one| {
                    let mut needs = one.ready().iter();
                    let need = needs.find(|need| need.entry == at && need.is_request())?;
                    let held = one.held.as_ref()?;
                    let is_other = entry.reach_of(held) != need.until;
                    (held.cancelled || is_other).then_some(held.sequence)
                })
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
