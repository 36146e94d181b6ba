//! iCalendar out: an event goes in, the bytes of an `.ics` file come out
//! (RFC 5545, 5546, 7986). Every property passes through one door
//! ([`door`]), which escapes, quotes and folds; no other module of this crate
//! may touch the `ics` crate, and no type outside the door can hold a value
//! that has not been made safe.
//!
//! Nothing here reads a clock, a database or the network: the caller passes
//! `now`, and what is wrong with the input comes back as a code with facts.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod address;
mod agenda;
mod calendar;
mod description;
pub mod door;
mod error;
mod event;
mod file_name;
mod fold;
mod invitation;
mod moment;
mod publication;
pub mod read;
mod recurrence;
mod scan;
mod series;
mod series_invitation;
mod shift;
mod speaker;
mod tasks;
mod text;
mod vevent;
mod vtimezone;

pub use address::Email;
pub use agenda::agenda;
pub use calendar::Calendar;
pub use error::{CalendarError, Result};
pub use event::{
    AgendaItem, Attendee, CalendarEvent, Geo, ItemKind, Organizer, Partstat, Place, Reminder,
    State, Uid,
};
pub use file_name::{file_name, fit_name, is_device, plain_name};
pub use invitation::{Invitations, cancellation, invitation};
pub use moment::{Fold, LocalTime, existing_time, zone};
pub use publication::{Publication, Published, publication};
pub use recurrence::{Ending, Recurrence, Repeat};
pub use series::{Occurrence, RecurrenceId, Series, add_date_to_calendar, add_series_to_calendar};
pub use series_invitation::{DateInvitations, SeriesInvitations};
pub use shift::{ShiftEntry, shifts};
pub use speaker::{Call, speaker_agenda};
pub use tasks::{Task, TaskForm, tasks};
pub use vevent::add_to_calendar;
