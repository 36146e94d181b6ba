//! Typed identifiers: `UUIDv7`, made on the device that makes the row.
//!
//! They sort by the time of making, stay unique over several laptops, and are
//! stored as text so that a planner file can be read with any SQLite tool.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

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
                Self(Uuid::now_v7())
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
    SessionId
    SpeakerId
    PersonId
    ContactId
    GuestId
    CompanionId
    StaffId
    CheckInId
    DishId
    SavedFilterId
    ImportRunId
    BadgePrintId
    PaperListId
    SeriesId
    SkipId
    RegularId
    CalendarVersionId
    MailingId
    InvitationId
    CalendarReplyId
    MailTemplateId
    BusyCalendarId
    BusyTimeId
    TaskId
}
