//! What a file says of one guest: all rows that turned out to be the same
//! person, with the later answer first.

use chrono::{DateTime, Utc};
use samovar_import::{About, Allergen, Diet, Entry, Moment, clean};
use samovar_zone::Zone;

use super::heard;
use crate::error::Result;
use crate::guest::GuestState;
use crate::guest::store::GuestRecord;
use crate::guest::unclear::{self, UnclearAnswer};
use crate::input;
use crate::person::food;
use crate::time;

#[derive(Debug, Clone, Default)]
pub struct Said {
    pub lines: Vec<u32>,
    pub reply: Option<GuestState>,
    /// True: nobody answered; the list only holds people of one kind.
    pub assumed: bool,
    pub plus_ones: Option<u32>,
    pub companions: Vec<String>,
    /// As the file gives it, with its offset where it has one.
    pub answered_at: Option<String>,
    pub note: Option<String>,
    pub ticket_codes: Vec<String>,
    pub ticket_kinds: Vec<String>,
    pub diet: String,
    pub allergens: String,
    pub diet_note: String,
    /// The manager has decided on all of these words.
    pub diet_note_settled: bool,
    pub unclear: Vec<UnclearAnswer>,
    pub checked_in: bool,
    /// They were expected and did not come.
    pub no_show: bool,
    pub checked_in_at: Option<String>,
    /// A time of the event's day, where the file gives no date.
    pub checked_in_time: Option<chrono::NaiveTime>,
}

impl Said {
    /// `stated`: the row itself holds an answer.
    pub fn of(entry: &Entry, stated: bool) -> Result<Self> {
        let companions: Vec<String> = entry
            .companions
            .iter()
            .map(|name| clean::line(name).chars().take(input::LINE).collect())
            .filter(|name: &String| !name.is_empty())
            .collect();
        let named = companions.len() as u32;
        Ok(Self {
            lines: entry.lines.clone(),
            reply: entry.reply.map(|reply| reply.code().parse()).transpose()?,
            // A ticket has a day on which it was taken: that is an answer.
            assumed: !stated && entry.answered_at.is_none(),
            plus_ones: match entry.plus_ones {
                Some(number) => Some(number.max(named)),
                None => (named > 0).then_some(named),
            },
            companions,
            answered_at: entry.answered_at.as_ref().map(moment),
            note: entry.note.as_deref().map(|note| short(note, input::PROSE)),
            ticket_codes: entry.ticket_codes.clone(),
            ticket_kinds: entry.ticket_kinds.clone(),
            diet: food::stated(&entry.diet, Diet::code),
            allergens: food::stated(&entry.allergens, Allergen::code),
            diet_note: short(entry.diet_note.as_deref().unwrap_or_default(), input::PROSE),
            diet_note_settled: entry.diet_note_settled,
            unclear: entry
                .unclear
                .iter()
                .map(|one| UnclearAnswer {
                    about: one.about,
                    value: one.value.clone(),
                    taken_as: one.taken_as.clone(),
                })
                .collect(),
            checked_in: entry.checked_in == Some(true) || entry.checked_in_at.is_some(),
            no_show: entry.no_show,
            checked_in_at: entry.checked_in_at.as_ref().map(moment),
            checked_in_time: entry.checked_in_time,
        })
    }

    /// Adds another row of the same person; the later answer speaks.
    #[must_use]
    pub fn and(self, other: Self, zone: Zone) -> Self {
        let when = |said: &Self| {
            let at = said.answered_at.as_deref()?;
            time::when(at, zone)
        };
        let other_speaks = match (when(&self), when(&other)) {
            (Some(one), Some(two)) => two > one,
            (None, None) => other.reply.is_some() && !other.assumed,
            (None, Some(_)) => true,
            (Some(_), None) => false,
        };
        let (mut first, second) = if other_speaks {
            (other, self)
        } else {
            (self, other)
        };
        // What a later answer says anew, nobody doubts any more.
        let answered: Vec<About> = About::ALL
            .into_iter()
            .filter(|about| first.answers(*about))
            .collect();
        let food_replaced = [About::Diet, About::Allergens]
            .iter()
            .all(|about| answered.contains(about) || !second.answers(*about))
            && unclear::FOOD.iter().any(|about| answered.contains(about));
        first.lines.extend(second.lines);
        first.lines.sort_unstable();
        if first.reply.is_none() {
            first.reply = second.reply;
            first.no_show = second.no_show;
            first.assumed = second.assumed;
        }
        first.plus_ones = first.plus_ones.or(second.plus_ones);
        if first.companions.is_empty() {
            first.companions = second.companions;
        }
        first.note = first.note.or(second.note);
        first.ticket_codes.extend(second.ticket_codes);
        first.ticket_kinds.extend(second.ticket_kinds);
        for (slot, more) in [
            (&mut first.diet, second.diet),
            (&mut first.allergens, second.allergens),
        ] {
            if slot == food::NOT_ASKED {
                *slot = more;
            }
        }
        if first.diet_note.is_empty() && !food_replaced {
            first.diet_note = second.diet_note;
            first.diet_note_settled = second.diet_note_settled;
        }
        let known: Vec<_> = first.unclear.iter().map(|one| one.about).collect();
        let more = second.unclear.into_iter();
        first.unclear.extend(
            more.filter(|one| !known.contains(&one.about) && !answered.contains(&one.about)),
        );
        first.checked_in |= second.checked_in;
        first.checked_in_at = first.checked_in_at.or(second.checked_in_at);
        first.checked_in_time = first.checked_in_time.or(second.checked_in_time);
        first
    }

    fn answers(&self, about: About) -> bool {
        match about {
            About::Reply => self.reply.is_some() && !self.assumed,
            About::PlusOnes => self.plus_ones.is_some(),
            About::Diet => self.diet != food::NOT_ASKED,
            About::Allergens => self.allergens != food::NOT_ASKED,
        }
    }

    /// When it was answered, where the row tells.
    #[must_use]
    pub fn row_time(&self, zone: Zone) -> Option<DateTime<Utc>> {
        time::when(self.answered_at.as_deref()?, zone)
    }

    /// A guest whom the event did not have. Without a reply they are invited.
    #[must_use]
    pub fn new_guest(&self, source: &str) -> GuestRecord {
        GuestRecord {
            plus_ones: self.plus_ones.unwrap_or(0),
            answered_at: self.answered_at.clone(),
            note: self.note.clone().unwrap_or_default(),
            unclear: unclear::stored(&self.unclear),
            // Who waits is put into order by `seats.rs`.
            ..GuestRecord::new(self.reply.unwrap_or(GuestState::Invited), source)
        }
    }

    /// Whoever was expected and did not come had promised: after the event that is no
    /// refusal.
    pub fn keep_promise(&mut self, begun: bool) {
        if self.no_show && begun {
            self.reply = Some(GuestState::Going);
        }
    }

    /// For telling whether a source says the same again.
    #[must_use]
    pub fn reply_digest(&self) -> String {
        let number = self.plus_ones.map(|number| number.to_string());
        heard::digest(&[
            self.reply.map_or("", GuestState::word),
            number.as_deref().unwrap_or_default(),
            &self.words(unclear::REPLY),
            &self.companions.join("\n"),
        ])
    }

    #[must_use]
    pub fn food_digest(&self) -> String {
        heard::digest(&[
            &self.diet,
            &self.allergens,
            &self.diet_note,
            &self.words(unclear::FOOD),
        ])
    }

    #[must_use]
    pub fn is_unclear(&self, abouts: &[About]) -> bool {
        self.unclear.iter().any(|one| abouts.contains(&one.about))
    }

    fn words(&self, abouts: &[About]) -> String {
        let words: Vec<&str> = self
            .unclear
            .iter()
            .filter(|one| abouts.contains(&one.about))
            .map(|one| one.value.as_str())
            .collect();
        words.join("\n")
    }

    /// The reply was taken: what was unclear about it is what this file says.
    pub fn unclear_into(&self, guest: &mut GuestRecord, abouts: &[About]) {
        let mut answers = unclear::list(&guest.unclear);
        answers.retain(|one| !abouts.contains(&one.about));
        let ours = self.unclear.iter();
        answers.extend(ours.filter(|one| abouts.contains(&one.about)).cloned());
        guest.unclear = unclear::stored(&answers);
    }
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// A moment as the file gives it, with its offset where it has one.
fn moment(moment: &Moment) -> String {
    let wall = moment.wall.format("%Y-%m-%dT%H:%M:%S");
    match moment
        .offset_minutes
        .and_then(|minutes| chrono::FixedOffset::east_opt(minutes * 60))
    {
        Some(offset) => format!("{wall}{}", time::offset_text(offset)),
        None => wall.to_string(),
    }
}
