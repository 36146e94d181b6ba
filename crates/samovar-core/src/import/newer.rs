//! Which of two answers of a guest stands: the newer one (ADR 19).
//!
//! An answer's time is the one its row tells; else that of the import which
//! first heard it. What a list says again is as old as when it was said first.
//! A reply that was changed by hand after that time stands, and is listed, so
//! that the file's can be taken all the same. An answer that nobody gave (a list
//! of those who registered) overrules none that somebody did.

use chrono::{DateTime, Utc};
use samovar_import::{Field, Mapping};
use samovar_zone::Zone;

use super::heard::{self, Heard};
use super::said::Said;
use super::{Kept, KeptWhy};
use crate::guest::GuestState;
use crate::guest::store::GuestRecord;
use crate::guest::unclear;
use crate::input;
use crate::person::food;
use crate::person::store::PersonRecord;
use crate::time::{self, stamp};

const PLUS_ONES: &[Field] = &[Field::PlusOnes, Field::PartySize];

/// The list that is read, beside what its rows say.
pub struct List<'a> {
    pub source: &'a str,
    pub mapping: &'a Mapping,
    pub zone: Zone,
    pub now: DateTime<Utc>,
    /// When these very bytes were first imported; else now.
    pub heard_at: DateTime<Utc>,
    /// The latest answer of the list, where its rows tell their times.
    pub latest: Option<DateTime<Utc>>,
}

/// What is known of a guest and what it will be.
pub struct Standing<'a> {
    /// `None`: the event does not have them yet.
    pub before: Option<&'a GuestRecord>,
    pub after: &'a mut GuestRecord,
    pub person: &'a mut PersonRecord,
    pub person_known: bool,
    /// The manager wants the file's answer.
    pub take: bool,
}

impl List<'_> {
    /// Adds what is said to what is known; gives what it says otherwise and is
    /// not taken.
    pub fn settle(&self, said: &Said, standing: &mut Standing<'_>) -> Option<Kept> {
        let all = standing
            .before
            .map(|before| heard::list(&before.heard))
            .unwrap_or_default();
        let base = all.iter().find(|heard| heard.source == self.source);
        let said_at = said
            .row_time(self.zone)
            .unwrap_or(self.heard_at)
            .min(self.now);
        if let Some(note) = &said.note
            && (standing.after.note.is_empty() || self.mapping.overwrites(&[Field::Note]))
        {
            standing.after.note.clone_from(note);
        }
        let (reply, at) = match standing.before {
            Some(_) => self.reply(said, said_at, base, &all, standing),
            None => (None, said_at),
        };
        let (food, food_at) = match standing.person_known {
            true => self.food(said, said_at, base, standing),
            false => {
                if has_food(said) {
                    standing.person.food_at = Some(stamp(said_at));
                }
                (None, said_at)
            }
        };
        let kinds = self.ticket_kinds(said, base, standing);
        let mut word = self.word(said, at, food_at, base);
        if let Some(kinds) = kinds {
            self.source.clone_into(&mut word.source);
            word.kinds = kinds;
        }
        if word != Heard::default() && base != Some(&word) {
            standing.after.heard = heard::with(&standing.after.heard, word);
        }
        let since = if reply.is_some() { &reply } else { &food };
        let since = since.as_ref()?;
        Some(Kept {
            why: since.0,
            at: since.1.map(stamp),
            reply: said.reply.filter(|_| reply.is_some()),
            plus_ones: said.plus_ones.filter(|_| reply.is_some()),
            diets: food::list(if food.is_some() { &said.diet } else { "" }),
            allergens: food::list(if food.is_some() { &said.allergens } else { "" }),
            diet_note: if food.is_some() {
                said.diet_note.clone()
            } else {
                String::new()
            },
        })
    }

    /// The source's word from now on; what it says nothing of is as it was.
    fn word(
        &self,
        said: &Said,
        at: DateTime<Utc>,
        food_at: DateTime<Utc>,
        base: Option<&Heard>,
    ) -> Heard {
        let mut word = base.cloned().unwrap_or_default();
        let answers = (said.reply.is_some() && !said.assumed) || said.plus_ones.is_some();
        if answers || said.is_unclear(unclear::REPLY) {
            word.reply = said.reply_digest();
            word.at = heard::text(answers.then_some(at));
            word.list = heard::text(self.latest);
        }
        if has_food(said) {
            word.food = said.food_digest();
            word.food_at = stamp(food_at);
        }
        if word != Heard::default() {
            self.source.clone_into(&mut word.source);
        }
        word
    }

    /// Gives why the known reply stands where the file has another, and when the
    /// file's was said.
    fn reply(
        &self,
        said: &Said,
        said_at: DateTime<Utc>,
        base: Option<&Heard>,
        all: &[Heard],
        standing: &mut Standing<'_>,
    ) -> (Option<Reason>, DateTime<Utc>) {
        let again = base.filter(|base| base.reply == said.reply_digest());
        let again = again.filter(|base| self.is_no_later(said, &base.at));
        let first_said = again.and_then(|base| heard::parse(&base.at));
        let said_at = first_said.unwrap_or(said_at);
        let guest = &mut *standing.after;
        // "Invited" is no answer: it takes none away.
        let state = said
            .reply
            .filter(|reply| *reply != GuestState::Invited || guest.state == GuestState::Invited);
        let known = self.known(guest, all);
        if state.is_none() && said.plus_ones.is_none() {
            // Words that nobody can read, said later than what is known.
            if again.is_none()
                && said.is_unclear(unclear::REPLY)
                && known.is_none_or(|known| known <= said_at)
            {
                said.unclear_into(guest, unclear::REPLY);
            }
            return (None, said_at);
        }
        let decided = guest.decided_at.as_deref().and_then(heard::parse);
        let by_hand = |at: DateTime<Utc>| decided.filter(|decided| *decided >= at);
        let other_state = state.is_some_and(|state| !same(state, guest.state));
        let other_number = said
            .plus_ones
            .is_some_and(|number| number != guest.plus_ones);
        let overwrites = self.mapping.overwrites(&[Field::Reply, Field::ReplyOption]);
        let reason = if overwrites {
            None
        } else if said.assumed && guest.state != GuestState::Invited && other_state {
            Some((KeptWhy::NoAnswer, None))
        } else if guest.state == GuestState::Invited && decided.is_none() {
            None
        } else if again.is_some() {
            // Said before: whatever came since stands.
            match (by_hand(said_at), known.filter(|known| *known > said_at)) {
                (Some(at), _) => Some((KeptWhy::ByHand, Some(at))),
                (None, Some(at)) => Some((KeptWhy::Later, Some(at))),
                (None, None) => None,
            }
        } else if let Some(known) = known.filter(|known| *known > said_at) {
            let why = match by_hand(known) {
                Some(_) => KeptWhy::ByHand,
                None => KeptWhy::Later,
            };
            Some((why, Some(known)))
        } else if self.is_older(base, said, said_at) {
            Some((KeptWhy::Later, known))
        } else {
            None
        };
        let differs = other_state || other_number;
        let taken = standing.take && reason.is_some() && differs;
        if let Some(reason) = reason.filter(|_| !taken) {
            let fills = guest.plus_ones == 0
                && decided.is_none()
                && again.is_none()
                && state.is_none_or(|state| state == guest.state);
            if fills && let Some(number) = said.plus_ones {
                // Another tool knows of plus-ones that the first did not count.
                guest.plus_ones = number;
                return (None, said_at);
            }
            if self.mapping.overwrites(PLUS_ONES) {
                guest.plus_ones = said.plus_ones.unwrap_or(guest.plus_ones);
            }
            return (differs.then_some(reason), said_at);
        }
        if again.is_some() && !taken && !overwrites {
            // Seats may have moved them since: that is no change of the answer.
            let ours = [GuestState::Going, GuestState::Waitlisted];
            let moved_up = state == Some(GuestState::Waitlisted) && ours.contains(&guest.state);
            if let Some(state) = state.filter(|_| !moved_up) {
                set(guest, state);
            }
            guest.plus_ones = said.plus_ones.unwrap_or(guest.plus_ones);
            return (None, said_at);
        }
        if let Some(state) = state {
            set(guest, state);
        }
        guest.plus_ones = said.plus_ones.unwrap_or(guest.plus_ones);
        let answered = guest.answered_at.as_deref();
        let before = answered.and_then(|at| time::when(at, self.zone));
        // The same moment by another clock is no other time.
        if other_state || said.row_time(self.zone) > before {
            guest.answered_at.clone_from(&said.answered_at);
        }
        said.unclear_into(guest, unclear::REPLY);
        if taken {
            guest.decided_at = Some(stamp(self.now));
        }
        // What was taken against the clock counts as said when it was taken.
        let at = known.map_or(said_at, |known| known.max(said_at));
        (None, at)
    }

    /// True where the row tells no later time than that of the same words before:
    /// who answers the same anew has answered anew.
    fn is_no_later(&self, said: &Said, before: &str) -> bool {
        match (said.row_time(self.zone), heard::parse(before)) {
            (Some(row), Some(before)) => row.min(self.now) <= before,
            _ => true,
        }
    }

    /// The rows keep the time at which they were made: which of two lists is
    /// the older is then told by their latest rows.
    fn is_older(&self, base: Option<&Heard>, said: &Said, said_at: DateTime<Utc>) -> bool {
        let Some(base) = base.filter(|_| said.answered_at.is_some()) else {
            return false;
        };
        let same_row = heard::parse(&base.at) == Some(said_at);
        let older = match (self.latest, heard::parse(&base.list)) {
            (Some(ours), Some(theirs)) => ours < theirs,
            _ => false,
        };
        same_row && (older || self.heard_at < self.now)
    }

    /// When what is known was said.
    fn known(&self, guest: &GuestRecord, all: &[Heard]) -> Option<DateTime<Utc>> {
        let answered = guest.answered_at.as_deref();
        [
            answered.and_then(|at| time::when(at, self.zone)),
            guest.decided_at.as_deref().and_then(heard::parse),
            heard::latest(all),
        ]
        .into_iter()
        .flatten()
        .max()
    }

    fn food(
        &self,
        said: &Said,
        said_at: DateTime<Utc>,
        base: Option<&Heard>,
        standing: &mut Standing<'_>,
    ) -> (Option<Reason>, DateTime<Utc>) {
        let again = base.filter(|base| base.food == said.food_digest());
        let again = again.filter(|base| self.is_no_later(said, &base.food_at));
        let first_said = again.and_then(|base| heard::parse(&base.food_at));
        let said_at = first_said.unwrap_or(said_at);
        if !has_food(said) {
            return (None, said_at);
        }
        let known = standing.person.food_at.as_deref().and_then(heard::parse);
        if said.diet_note_settled && said.diet_note == standing.person.diet_note {
            // These very words were decided on, whoever says them later.
            standing
                .person
                .diet_note_settled
                .clone_from(&said.diet_note);
        }
        let mut after = standing.person.clone();
        for (slot, value) in [
            (&mut after.diet, &said.diet),
            (&mut after.allergens, &said.allergens),
        ] {
            if value != food::NOT_ASKED {
                slot.clone_from(value);
            }
        }
        if !said.diet_note.is_empty() {
            after.diet_note = said.diet_note.chars().take(input::PROSE).collect();
            if said.diet_note_settled {
                after.diet_note_settled.clone_from(&after.diet_note);
            }
        }
        let later = known.is_some_and(|known| known > said_at);
        if *standing.person == after {
            if !later {
                standing.person.food_at = Some(stamp(said_at));
                if again.is_none() {
                    said.unclear_into(standing.after, unclear::FOOD);
                }
            }
            return (None, said_at);
        }
        let stands = later || again.is_some();
        if stands && !standing.take {
            if standing.before.is_none() {
                standing.after.unclear = unclear::without(&standing.after.unclear, unclear::FOOD);
            }
            return (Some((KeptWhy::Food, known)), said_at);
        }
        after.food_at = Some(stamp(if stands { self.now } else { said_at }));
        *standing.person = after;
        said.unclear_into(standing.after, unclear::FOOD);
        (None, said_at)
    }
}

type Reason = (KeptWhy, Option<DateTime<Utc>>);

fn has_food(said: &Said) -> bool {
    said.diet != food::NOT_ASKED || said.allergens != food::NOT_ASKED || !said.diet_note.is_empty()
}

/// Who waits for a seat has said that they come.
fn same(said: GuestState, known: GuestState) -> bool {
    said == known || (said == GuestState::Going && known == GuestState::Waitlisted)
}

fn set(guest: &mut GuestRecord, state: GuestState) {
    if state != GuestState::Going {
        guest.over_capacity = false;
    }
    guest.state = state;
}
