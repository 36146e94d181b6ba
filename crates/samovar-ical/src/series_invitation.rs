//! Invitations to a series (RFC 5546 §3.2.2, §3.2.5), one file per guest: to
//! all of it, to one date that has changed since, and the withdrawal of either.
//! One date goes out as its VEVENT with RECURRENCE-ID alone: calendars put it
//! over what the rule gave, and leave the rest as it is.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Part, Token};
use crate::error::{CalendarError, Result};
use crate::event::{Attendee, CalendarEvent, State};
use crate::invitation::{Host, not_cancelled};
use crate::moment::Span;
use crate::series::{Checked, RecurrenceId, Series, not_in_series};
use crate::vevent::{Entry, Extra, Line};

/// A series checked and worded once, for as many guests as come.
#[derive(Debug, Clone)]
pub struct SeriesInvitations<'s> {
    checked: Checked<'s>,
    host: Host,
    zones: Vec<Part>,
    /// The series and its overrides, in every language.
    texts: Vec<(Lang, String, Vec<String>)>,
    now: DateTime<Utc>,
}

impl<'s> SeriesInvitations<'s> {
    /// Checks everything that does not depend on the guest.
    pub fn new(series: &'s Series, now: DateTime<Utc>) -> Result<Self> {
        let checked = Checked::new(series, now)?;
        let texts = Lang::ALL.map(|lang| {
            let overrides = checked.overrides.iter();
            let overrides = overrides.map(|(_, entry)| description::event(entry, lang));
            let overrides = overrides.collect();
            (lang, description::event(&checked.entry, lang), overrides)
        });
        Ok(Self {
            host: Host::of(&series.event)?,
            zones: checked.zones().parts().collect(),
            texts: texts.into(),
            checked,
            now,
        })
    }

    /// METHOD:REQUEST for the whole series, with every date that differs.
    pub fn invitation(&self, guest: &Attendee) -> Result<Calendar> {
        let event = self.checked.entry.event;
        if event.state == State::Cancelled {
            return Err(CalendarError::EventCancelled {
                event: event.title.clone(),
            });
        }
        let mut calendar = self.calendar(guest, Token::REQUEST);
        let people = self.host.with(guest, Token::REQUEST)?;
        let (text, texts) = self.texts(guest.lang);
        let whole = Extra {
            people: people.clone(),
            recurrence: self.checked.rule(),
            ..Extra::default()
        };
        let text = description::for_guest(text, guest);
        calendar.put(self.checked.entry.vevent(&text, whole, self.now));
        for ((date, entry), text) in self.checked.overrides.iter().zip(texts) {
            let one = Extra {
                people: people.clone(),
                recurrence: vec![self.checked.recurrence_id(*date)],
                ..Extra::default()
            };
            let text = description::for_guest(text, guest);
            calendar.put(entry.vevent(&text, one, self.now));
        }
        Ok(calendar)
    }

    /// METHOD:CANCEL for the whole series, which must be cancelled and its
    /// SEQUENCE raised since the invitation.
    pub fn cancellation(&self, guest: &Attendee) -> Result<Calendar> {
        let event = self.checked.entry.event;
        not_cancelled(event)?;
        self.withdrawal(guest, event.sequence)
    }

    /// METHOD:CANCEL of the whole series for a guest who is no longer invited,
    /// whatever the state of the series. `sequence` must be higher than any
    /// that this guest was given.
    pub fn withdrawal(&self, guest: &Attendee, sequence: u32) -> Result<Calendar> {
        let mut calendar = self.calendar(guest, Token::CANCEL);
        let whole = Extra {
            people: self.host.with(guest, Token::CANCEL)?,
            recurrence: self.checked.rule().into_iter().take(1).collect(),
            sequence: Some(sequence),
            withdrawn: true,
        };
        let (text, _) = self.texts(guest.lang);
        calendar.put(self.checked.entry.vevent(text, whole, self.now));
        Ok(calendar)
    }

    /// One date of the series, for many guests.
    pub fn date(&self, date: NaiveDate) -> Result<DateInvitations<'s>> {
        DateInvitations::new(&self.checked, &self.host, date, self.now)
    }

    /// METHOD:REQUEST for one date: that override alone.
    pub fn occurrence(&self, date: NaiveDate, guest: &Attendee) -> Result<Calendar> {
        self.date(date)?.invitation(guest)
    }

    /// METHOD:CANCEL for one date, which must be cancelled, skipped or no longer
    /// one of the rule's. SEQUENCE is that of the changed date, or else the
    /// series'.
    pub fn occurrence_cancellation(&self, date: NaiveDate, guest: &Attendee) -> Result<Calendar> {
        self.date(date)?.cancellation(guest)
    }

    fn calendar(&self, guest: &Attendee, method: Token) -> Calendar {
        let mut calendar = Calendar::new(guest.lang, Some(method));
        for zone in &self.zones {
            calendar.put(zone.clone());
        }
        calendar
    }

    fn texts(&self, lang: Lang) -> (&str, &[String]) {
        self.texts
            .iter()
            .find(|(of, ..)| *of == lang)
            .map_or(("", &[]), |(_, whole, dates)| (whole, dates))
    }
}

/// One date of a series, checked and worded once, for as many guests as come.
#[derive(Debug, Clone)]
pub struct DateInvitations<'s> {
    series: &'s Series,
    event: Cow<'s, CalendarEvent>,
    date: NaiveDate,
    span: Span,
    takes_place: bool,
    recurrence_id: Line,
    host: Host,
    zones: Vec<Part>,
    texts: Vec<(Lang, String)>,
    now: DateTime<Utc>,
}

impl<'s> DateInvitations<'s> {
    fn new(
        checked: &Checked<'s>,
        host: &Host,
        date: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let event = checked.event_on(date);
        let entry = Entry::of_series(&event, &checked.series.event)?;
        let texts = Lang::ALL.map(|lang| (lang, description::event(&entry, lang)));
        let span = entry.span;
        let mut zones = Zones::of([span]);
        // RECURRENCE-ID has a zone even where the date itself needs none.
        let by_rule = checked.entry.span.on(date);
        if checked.entry.span.needs_zone() {
            zones.add_range(by_rule.zone, by_rule.starts.utc, by_rule.last().utc);
        }
        Ok(Self {
            series: checked.series,
            date,
            span,
            takes_place: checked.takes_place(date),
            recurrence_id: checked.recurrence_id(date),
            host: host.clone(),
            zones: zones.parts().collect(),
            texts: texts.into(),
            event,
            now,
        })
    }

    /// The same under the RECURRENCE-ID that it was first given by. Somebody who holds
    /// this date without the series knows it by that alone, whatever time the rule has
    /// since.
    #[must_use]
    pub fn known_as(&self, id: RecurrenceId) -> Self {
        let mut zones = Zones::of([self.span]);
        id.add_zone(&mut zones);
        Self {
            recurrence_id: id.line(),
            zones: zones.parts().collect(),
            ..self.clone()
        }
    }

    /// METHOD:REQUEST for this date alone, whether it differs from the rest or
    /// no longer does.
    pub fn invitation(&self, guest: &Attendee) -> Result<Calendar> {
        if self.event.state == State::Cancelled {
            return Err(CalendarError::EventCancelled {
                event: self.event.title.clone(),
            });
        }
        if !self.takes_place {
            return Err(not_in_series(self.date, self.series));
        }
        let extra = Extra {
            people: self.host.with(guest, Token::REQUEST)?,
            recurrence: vec![self.recurrence_id.clone()],
            ..Extra::default()
        };
        let text = description::for_guest(self.text(guest.lang), guest);
        Ok(self.calendar(guest, Token::REQUEST, &text, extra))
    }

    /// METHOD:CANCEL for this date, which must not take place.
    pub fn cancellation(&self, guest: &Attendee) -> Result<Calendar> {
        if self.takes_place {
            not_cancelled(&self.event)?;
        }
        self.withdrawal(guest, self.event.sequence)
    }

    /// METHOD:CANCEL of this date for a guest who is not to come to it, whatever
    /// its state. `sequence` must be higher than any given for this date.
    pub fn withdrawal(&self, guest: &Attendee, sequence: u32) -> Result<Calendar> {
        let extra = Extra {
            people: self.host.with(guest, Token::CANCEL)?,
            recurrence: vec![self.recurrence_id.clone()],
            sequence: Some(sequence),
            withdrawn: true,
        };
        Ok(self.calendar(guest, Token::CANCEL, self.text(guest.lang), extra))
    }

    fn calendar(&self, guest: &Attendee, method: Token, text: &str, extra: Extra) -> Calendar {
        let mut calendar = Calendar::new(guest.lang, Some(method));
        for zone in &self.zones {
            calendar.put(zone.clone());
        }
        let entry = Entry {
            event: &self.event,
            uid: &self.series.event.uid,
            span: self.span,
            programme: Vec::new(),
        };
        calendar.put(entry.vevent(text, extra, self.now));
        calendar
    }

    fn text(&self, lang: Lang) -> &str {
        self.texts
            .iter()
            .find(|(of, _)| *of == lang)
            .map_or("", |(_, text)| text.as_str())
    }
}
