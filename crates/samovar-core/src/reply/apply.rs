//! Carries answers out: states and seats, notes, who is added, and the rows
//! that remember what was answered.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_import::About;

use super::judge::{self, Case, Target};
use super::{RepliesDone, ReplyAnswer, ReplyStanding, ReplyWarning, store};
use crate::error::Result;
use crate::guest::capacity::Seats;
use crate::guest::code::Codes;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::waiting::Places;
use crate::guest::waitlist::{self, Seat};
use crate::guest::{GuestState, Moved, Party, unclear};
use crate::ids::{EventId, GuestId, PersonId};
use crate::input;
use crate::person::edit::Somebody;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::time::stamp;

/// Where a guest came from who was added by an answer.
pub const SOURCE: &str = "calendar";

/// What is carried along from answer to answer.
pub struct Applying<'w, 'c> {
    writer: &'w Writer<'c>,
    lang: Lang,
    seats: HashMap<EventId, Seats>,
    places: Places,
    codes: HashMap<EventId, Codes>,
    events: BTreeSet<EventId>,
    waitlisted: Vec<Party>,
    done: RepliesDone,
}

impl<'w, 'c> Applying<'w, 'c> {
    pub fn new(writer: &'w Writer<'c>) -> Result<Self> {
        Ok(Self {
            writer,
            lang: settings::language(writer.conn)?,
            seats: HashMap::new(),
            places: Places::behind(writer)?,
            codes: HashMap::new(),
            events: BTreeSet::new(),
            waitlisted: Vec::new(),
            done: RepliesDone::default(),
        })
    }

    /// One answer, for all the events it is about.
    pub fn carry_out(&mut self, case: &mut Case<'_>) -> Result<()> {
        let mut person = case.person;
        for index in 0..case.targets.len() {
            let Some(target) = case.targets.get(index) else {
                continue;
            };
            if target.standing == ReplyStanding::Known {
                continue;
            }
            let guest = match &target.guest {
                Some(guest) => guest.id,
                None => {
                    let (added, id) =
                        self.add(target.event.id, person, &case.line.name, &case.answer.email)?;
                    person = Some(added);
                    id
                }
            };
            self.answer(case, target, guest)?;
            let record = guests::load(self.writer.conn, guest)?;
            if let Some(target) = case.targets.get_mut(index) {
                target.guest = Some(record);
            }
        }
        self.done.count += 1;
        match case.answer.answer {
            ReplyAnswer::Accepted => self.done.going += 1,
            ReplyAnswer::Tentative => self.done.maybe += 1,
            ReplyAnswer::Declined | ReplyAnswer::Delegated => self.done.declined += 1,
            ReplyAnswer::Counter => self.done.noted += 1,
        }
        Ok(())
    }

    /// Gives the seats that came free away, and tells the step what was done.
    pub fn finish(mut self, cases: &mut [Case<'_>]) -> Result<RepliesDone> {
        let mut promoted = Vec::new();
        for event in &self.events {
            promoted.extend(waitlist::promote(self.writer, *event)?);
            self.writer.about(*event);
        }
        // Whoever waited for a moment and got a seat in the end does not wait.
        self.waitlisted.retain(|party| {
            promoted
                .iter()
                .all(|other: &Party| other.guest_id != party.guest_id)
        });
        for case in cases.iter_mut().filter(|case| case.line.ticked) {
            if case.answer.answer != ReplyAnswer::Accepted {
                continue;
            }
            let waits = case.targets.iter().any(|target| {
                target.guest.as_ref().is_some_and(|guest| {
                    self.waitlisted
                        .iter()
                        .any(|party| party.guest_id == guest.id)
                })
            });
            if waits {
                case.line.warnings.push(ReplyWarning::Waits);
                case.line.to = Some(GuestState::Waitlisted);
                self.done.going = self.done.going.saturating_sub(1);
            }
        }
        self.done.waitlisted = Moved::of(&self.waitlisted);
        self.done.promoted = Moved::of(&promoted);
        let writer = self.writer;
        writer.fact("count", self.done.count);
        writer.fact("going", self.done.going);
        writer.fact("maybe", self.done.maybe);
        writer.fact("declined", self.done.declined);
        waitlist::tell(writer, "waitlisted", &self.waitlisted);
        waitlist::tell(writer, "promoted", &promoted);
        Ok(self.done)
    }

    fn answer(&mut self, case: &Case<'_>, target: &Target, guest: GuestId) -> Result<()> {
        let answer = case.answer;
        let at = judge::effective(answer, self.writer.now);
        let before = guests::load(self.writer.conn, guest)?;
        let mut after = before.record.clone();
        let heads = before.record.heads();
        self.events.insert(target.event.id);
        if answer.answer == ReplyAnswer::Counter {
            after.note = noted(self.lang, case, target, &before.record.note);
        } else {
            let party = Party {
                guest_id: guest,
                name: before.name.clone(),
                heads,
            };
            self.reply(target.event.id, party, &mut after, answer.answer, at)?;
            after.answered_at = Some(stamp(at));
            after.unclear = unclear::without(&after.unclear, &[About::Reply]);
        }
        guests::update(self.writer.conn, guest, &before.record, &after)?;
        if answer.answer == ReplyAnswer::Delegated {
            for email in &answer.delegated_to {
                self.invite(target.event.id, email)?;
            }
        }
        store::insert(
            self.writer,
            target.event.id,
            guest,
            answer,
            judge::proposed(answer, &target.event),
        )
    }

    /// The state that an answer gives, as far as there is a seat.
    fn reply(
        &mut self,
        event: EventId,
        party: Party,
        guest: &mut GuestRecord,
        answer: ReplyAnswer,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let was_going = guest.state == GuestState::Going;
        let seats = match self.seats.entry(event) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(Seats::load(self.writer.conn, event)?)
            }
        };
        match judge::becomes(answer) {
            Some(GuestState::Going) if !was_going => {
                let seat = Seat::take(seats, party.heads, false);
                seat.give(guest, at, &self.places);
                if seat == Seat::Waitlist {
                    self.waitlisted.push(party);
                }
            }
            Some(GuestState::Going) | None => {}
            Some(state) => {
                if was_going {
                    seats.coming = seats.coming.saturating_sub(party.heads);
                }
                guest.set_state(state, at, &self.places);
                guest.over_capacity = false;
                self.waitlisted
                    .retain(|other| other.guest_id != party.guest_id);
            }
        }
        Ok(())
    }

    /// A guest who was on no list.
    fn add(
        &mut self,
        event: EventId,
        person: Option<PersonId>,
        name: &str,
        email: &str,
    ) -> Result<(PersonId, GuestId)> {
        let person = Somebody {
            id: person,
            name,
            // An address that is none keeps nobody out.
            email: if input::looks_like_email(email) {
                email
            } else {
                ""
            },
            ..Somebody::default()
        }
        .find_or_add(self.writer)?;
        if let Some(known) = guests::find(self.writer.conn, event, person)? {
            return Ok((person, known));
        }
        let codes = match self.codes.entry(event) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(Codes::of_event(self.writer.conn, event)?)
            }
        };
        let id = GuestId::new();
        let guest = GuestRecord::new(GuestState::Invited, SOURCE);
        guests::insert(self.writer, id, event, person, &guest, &codes.fresh())?;
        self.done.added += 1;
        Ok((person, id))
    }

    /// Who is sent instead is asked like anybody else.
    fn invite(&mut self, event: EventId, email: &str) -> Result<()> {
        let name = email.split('@').next().unwrap_or_default();
        let (_, guest) = self.add(event, None, name, email)?;
        let before = guests::load(self.writer.conn, guest)?.record;
        let mut after = before.clone();
        after.asked_at = after.asked_at.or_else(|| Some(stamp(self.writer.now)));
        guests::update(self.writer.conn, guest, &before, &after)?;
        Ok(())
    }
}

/// The note with the proposal under it.
fn noted(lang: Lang, case: &Case<'_>, target: &Target, note: &str) -> String {
    let time = judge::proposed(case.answer, &target.event).map_or_else(
        || "?".to_owned(),
        |(starts, ends)| {
            let same_day = starts.0.date() == ends.0.date();
            let format = if same_day { "%H:%M" } else { "%Y-%m-%d %H:%M" };
            format!(
                "{}–{}",
                starts.0.format("%Y-%m-%d %H:%M"),
                ends.0.format(format)
            )
        },
    );
    let proposal = msg::reply_note_counter(lang, time);
    [note, &proposal, &case.answer.comment]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
