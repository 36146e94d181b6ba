//! What can be wrong with an event before it becomes a calendar file: a code
//! and the facts, never prose. The sentences live in `calendar.ftl` as
//! `error-<code>` with the same argument names.

use chrono::{NaiveDate, NaiveDateTime};

/// The result of every operation of this crate.
pub type Result<T, E = CalendarError> = std::result::Result<T, E>;

/// Why no calendar was made. `Display` gives the code alone, for logs.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.code())]
pub enum CalendarError {
    /// An invitation needs somebody who invites.
    OrganizerMissing,
    /// The organizer's address is not one that mail could reach.
    OrganizerEmailInvalid {
        /// The address as it was given.
        email: String,
    },
    /// This guest cannot be sent an invitation: no address is known.
    GuestEmailMissing {
        /// The guest's name.
        guest: String,
    },
    /// The guest's address is not one that mail could reach.
    GuestEmailInvalid {
        /// The guest's name.
        guest: String,
        /// The address as it was given.
        email: String,
    },
    /// The event ends before it starts, or at that very instant.
    EndNotAfterStart {
        /// Wall clock of the start.
        starts: NaiveDateTime,
        /// Wall clock of the end.
        ends: NaiveDateTime,
    },
    /// Clocks jump over this wall-clock time in this zone.
    TimeSkipped {
        /// The wall clock that never shows.
        at: NaiveDateTime,
        /// IANA name of the zone.
        zone: String,
    },
    /// The year cannot be written as a calendar date (1900–9998 can).
    TimeOutOfRange {
        /// The wall clock asked for.
        at: NaiveDateTime,
    },
    /// Not a name of the IANA time zone database.
    ZoneUnknown {
        /// The name as it was given.
        zone: String,
    },
    /// A UID is 1–255 visible ASCII characters.
    UidInvalid {
        /// The UID as it was given.
        uid: String,
    },
    /// SEQUENCE is an integer below 2³¹ (RFC 5545 §3.3.8).
    SequenceTooLarge {
        /// The number asked for.
        sequence: u32,
    },
    /// A calendar must hold something: the programme has no items.
    AgendaEmpty {
        /// Title of the event.
        event: String,
    },
    /// A cancelled event invites nobody; prepare its cancellation instead.
    EventCancelled {
        /// Title of the event.
        event: String,
    },
    /// Only a cancelled event can be withdrawn from calendars.
    EventNotCancelled {
        /// Title of the event.
        event: String,
    },
    /// A rule repeats every 1 to so many weeks or months.
    RuleInterval {
        /// The largest interval.
        most: u32,
    },
    /// The rule names no day, or one that no week or month has.
    RuleIncomplete,
    /// The first date is not one that the rule gives.
    RuleFirstDate {
        /// The date asked for.
        first: NaiveDate,
    },
    /// The rule ends before it begins.
    RuleEndsBeforeFirst {
        /// The first date.
        first: NaiveDate,
        /// The last date allowed.
        last: NaiveDate,
    },
    /// The rule makes no dates, or more than anybody plans.
    RuleTooLong {
        /// The most dates.
        dates: u32,
        /// The most years.
        years: u32,
    },
    /// The rule of the series does not give this date.
    DateNotInSeries {
        /// The date asked for.
        date: NaiveDate,
        /// Title of the series.
        series: String,
    },
    /// Every date of the series is left out.
    SeriesEmpty {
        /// Title of the series.
        series: String,
    },
    /// Two entries of one file claim the same UID; calendars would keep one.
    UidTwice {
        /// The UID.
        uid: String,
        /// Title of the entry that came first.
        first: String,
        /// Title of the other one.
        second: String,
    },
    /// A calendar must hold something: there is nothing to do.
    NoTasks,
}

impl CalendarError {
    /// Stable code; its text is the message `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OrganizerMissing => "calendar-organizer-missing",
            Self::OrganizerEmailInvalid { .. } => "calendar-organizer-email-invalid",
            Self::GuestEmailMissing { .. } => "calendar-guest-email-missing",
            Self::GuestEmailInvalid { .. } => "calendar-guest-email-invalid",
            Self::EndNotAfterStart { .. } => "calendar-end-not-after-start",
            Self::TimeSkipped { .. } => "calendar-time-skipped",
            Self::TimeOutOfRange { .. } => "calendar-time-out-of-range",
            Self::ZoneUnknown { .. } => "calendar-zone-unknown",
            Self::UidInvalid { .. } => "calendar-uid-invalid",
            Self::SequenceTooLarge { .. } => "calendar-sequence-too-large",
            Self::AgendaEmpty { .. } => "calendar-agenda-empty",
            Self::EventCancelled { .. } => "calendar-event-cancelled",
            Self::EventNotCancelled { .. } => "calendar-event-not-cancelled",
            Self::RuleInterval { .. } => "calendar-rule-interval",
            Self::RuleIncomplete => "calendar-rule-incomplete",
            Self::RuleFirstDate { .. } => "calendar-rule-first-date",
            Self::RuleEndsBeforeFirst { .. } => "calendar-rule-ends-before-first",
            Self::RuleTooLong { .. } => "calendar-rule-too-long",
            Self::DateNotInSeries { .. } => "calendar-date-not-in-series",
            Self::SeriesEmpty { .. } => "calendar-series-empty",
            Self::UidTwice { .. } => "calendar-uid-twice",
            Self::NoTasks => "calendar-no-tasks",
        }
    }

    /// Every code this crate can return, so that a test can walk the texts.
    pub const CODES: [&'static str; 22] = [
        "calendar-organizer-missing",
        "calendar-organizer-email-invalid",
        "calendar-guest-email-missing",
        "calendar-guest-email-invalid",
        "calendar-end-not-after-start",
        "calendar-time-skipped",
        "calendar-time-out-of-range",
        "calendar-zone-unknown",
        "calendar-uid-invalid",
        "calendar-sequence-too-large",
        "calendar-agenda-empty",
        "calendar-event-cancelled",
        "calendar-event-not-cancelled",
        "calendar-rule-interval",
        "calendar-rule-incomplete",
        "calendar-rule-first-date",
        "calendar-rule-ends-before-first",
        "calendar-rule-too-long",
        "calendar-date-not-in-series",
        "calendar-series-empty",
        "calendar-uid-twice",
        "calendar-no-tasks",
    ];

    /// The facts, by the names the text uses. Times are `YYYY-MM-DD HH:MM`.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OrganizerMissing => vec![],
            Self::OrganizerEmailInvalid { email } => vec![("email", email.clone())],
            Self::GuestEmailMissing { guest } => vec![("guest", guest.clone())],
            Self::GuestEmailInvalid { guest, email } => {
                vec![("email", email.clone()), ("guest", guest.clone())]
            }
            Self::EndNotAfterStart { starts, ends } => {
                vec![("ends", clock(*ends)), ("starts", clock(*starts))]
            }
            Self::TimeSkipped { at, zone } => vec![("at", clock(*at)), ("zone", zone.clone())],
            Self::TimeOutOfRange { at } => vec![("at", clock(*at))],
            Self::ZoneUnknown { zone } => vec![("zone", zone.clone())],
            Self::UidInvalid { uid } => vec![("uid", uid.clone())],
            Self::SequenceTooLarge { sequence } => vec![("sequence", sequence.to_string())],
            Self::AgendaEmpty { event }
            | Self::EventCancelled { event }
            | Self::EventNotCancelled { event } => vec![("event", event.clone())],
            Self::RuleInterval { most } => vec![("most", most.to_string())],
            Self::RuleIncomplete | Self::NoTasks => vec![],
            Self::RuleFirstDate { first } => vec![("first", first.to_string())],
            Self::RuleEndsBeforeFirst { first, last } => {
                vec![("first", first.to_string()), ("last", last.to_string())]
            }
            Self::RuleTooLong { dates, years } => {
                vec![("dates", dates.to_string()), ("years", years.to_string())]
            }
            Self::DateNotInSeries { date, series } => {
                vec![("date", date.to_string()), ("series", series.clone())]
            }
            Self::SeriesEmpty { series } => vec![("series", series.clone())],
            Self::UidTwice { uid, first, second } => vec![
                ("first", first.clone()),
                ("second", second.clone()),
                ("uid", uid.clone()),
            ],
        }
    }
}

fn clock(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}
