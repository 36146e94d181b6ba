//! Typed identifiers: `UUIDv7`, made on the device that makes the row.
//!
//! They sort by the time of making, stay unique over several laptops, and are
//! stored as text so that a planner file can be read with any SQLite tool.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{ContextV7, NoContext, Timestamp, Uuid};

/// Keeps ids that are made in one millisecond in the order of their making.
static ORDER: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// A `UUIDv7` of this moment. (`Uuid::now_v7` panics where the machine's clock says
/// a time before 1970.)
#[must_use]
pub fn fresh() -> Uuid {
    at(SystemTime::now())
}

fn at(clock: SystemTime) -> Uuid {
    let since = clock.duration_since(UNIX_EPOCH).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(
        &ORDER,
        since.as_secs(),
        since.subsec_nanos(),
    ))
}

/// A `UUIDv7` that says a day and no hour: the rest of it is chance.
fn of_day(day: NaiveDate) -> Uuid {
    let seconds = day.and_time(NaiveTime::MIN).and_utc().timestamp();
    let seconds = u64::try_from(seconds).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, 0))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh identifier of this moment.
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(fresh())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(FromSqlError::other)
            }
        }
    )*};
}

ids! {
    /// A laptop that writes to the planner.
    DeviceId
    /// One undoable step of the change log.
    StepId
    EventId
    VenueId
    RoomId
    SupplierId
    MenuDishId
    SessionId
    TrackId
    ProgrammeVersionId
    SpeakerId
    PersonId
    ContactId
    GuestId
    CompanionId
    StaffId
    CheckInId
    SittingId
    DishId
    OrderId
    OrderVersionId
    SavedFilterId
    LogoId
    ImportRunId
    BadgePrintId
    PaperListId
    SeriesId
    SkipId
    PhaseId
    RegularId
    CalendarVersionId
    MailingId
    InvitationId
    CalendarReplyId
    MailTemplateId
    BusyCalendarId
    BusyTimeId
    TaskId
    SponsorId
    PromiseId
    CueId
    ShowMarkId
    BudgetLineId
    BudgetDocId
    EventRateId
    DutyId
    ShiftId
    AssignmentId
    ShotId
    ShiftNoticeId
    EventTemplateId
    TalkId
    KpiTargetId
    FormId
    QuestionId
    FeedbackId
    AnswerId
    FeedbackTaskId
    ChannelId
    ReadingId
    ChatDayId
    PastTotalId
    MessageId
    MessageTextId
    SavedTextId
    ConsentId
    AddressHoldId
    BounceId
    AlbumId
}

impl FeedbackId {
    /// Of a filled form: when it was made would tell who wrote it.
    #[must_use]
    pub fn of_day(day: NaiveDate) -> Self {
        Self(of_day(day))
    }
}

impl AnswerId {
    /// Of an answer of a filled form: as little as the form's own.
    #[must_use]
    pub fn of_day(day: NaiveDate) -> Self {
        Self(of_day(day))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn ids_are_made_whatever_the_clock_says_and_sort_by_their_making() {
        let hour = Duration::from_hours(1);
        let first = at(UNIX_EPOCH - hour);
        let second = at(UNIX_EPOCH - hour);
        assert!(first < second, "{first} {second}");
        assert_ne!(at(UNIX_EPOCH), at(UNIX_EPOCH));
        let far = at(UNIX_EPOCH + hour * 24 * 365 * 130);
        assert!(second < far);
    }

    #[test]
    fn the_id_of_a_filled_form_says_its_day_and_no_hour() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
        let (one, other) = (FeedbackId::of_day(day), FeedbackId::of_day(day));
        assert_ne!(one, other);
        let (seconds, nanos) = one.0.get_timestamp().unwrap().to_unix();
        let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp();
        assert_eq!((seconds, nanos), (u64::try_from(midnight).unwrap(), 0));
    }
}
