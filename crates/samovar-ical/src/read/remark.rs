//! What is said of a file that was read: which entries stayed out and why, and
//! what was understood otherwise than it is written. Codes with facts; the
//! sentences are `calendar-remark-<code>` in the Fluent files.

use super::MAX_REMARKS;

/// Something to tell about one entry, or about the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Of the entry, or of the line itself; 0 for the whole file.
    pub line: u32,
    /// Of the entry, where it has one.
    pub uid: String,
    /// Of the entry, or empty.
    pub title: String,
    /// What it is.
    pub code: RemarkCode,
    /// The piece of the file it is about: a zone's name, a rule, a number.
    pub detail: String,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What there is to tell.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RemarkCode { $($(#[$doc])* $name,)* }

        impl RemarkCode {
            /// Every one, so that a test can walk the texts.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// For `calendar-remark-<code>`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

codes! {
    // Left out.
    /// A task, a note or busy times, not an event; `detail` is the component.
    NotAnEvent = "not-an-event",
    /// No DTSTART.
    StartMissing = "start-missing",
    /// A DTSTART that is no date.
    StartInvalid = "start-invalid",
    /// The very same entry stands in the file before.
    SameEntryTwice = "same-entry-twice",
    /// Another entry with this UID was taken: it is newer, or comes first.
    UidClaimedTwice = "uid-claimed-twice",
    /// More than a megabyte.
    EntryTooLarge = "entry-too-large",
    /// Beyond the first 100,000.
    TooManyEntries = "too-many-entries",

    // Taken, with something to say.
    /// Read as `detail`.
    NotUtf8 = "not-utf8",
    /// Its END is missing, or the file ends in the middle of it.
    NotClosed = "not-closed",
    /// A line that is no property; `detail` is its beginning.
    LineNotUnderstood = "line-not-understood",
    /// An identity was made from the content.
    UidMissing = "uid-missing",
    /// The first of several counts.
    UidTwice = "uid-twice",
    /// Entries that are not one share the identity `detail`: this one is known by
    /// its title and its start.
    UidShared = "uid-shared",
    /// The title `detail` says that it is called off, STATUS does not.
    CancelledByTitle = "cancelled-by-title",
    /// The words `detail` say that there is no place.
    PlaceIsNone = "place-is-none",
    /// It is taken as a point in time.
    EndBeforeStart = "end-before-start",
    /// It is taken as a point in time; `detail` is what stands there.
    EndInvalid = "end-invalid",
    /// UTC and the zone `detail` at once: the one that makes sense is taken.
    ZoneAndUtc = "zone-and-utc",
    /// Nobody knows the zone `detail`: taken by the clock on the wall here.
    ZoneUnknown = "zone-unknown",
    /// The zone `detail` is one of the file's own making, computed by its rules.
    ZoneOfFile = "zone-of-file",
    /// The rule `detail` is none: only the first date is taken.
    RuleInvalid = "rule-invalid",
    /// A rule by hours, minutes or seconds: only the first date is taken.
    RuleTooOften = "rule-too-often",
    /// It takes too long to compute: only what was found by then is taken.
    RuleTooCostly = "rule-too-costly",
    /// A date of a recurrence that is none; `detail` is what stands there.
    DateInvalid = "date-invalid",
    /// "This and all following" is read as that one date.
    RangeIgnored = "range-ignored",
    /// A date of a series whose rule is not in the file: taken by itself.
    SeriesMissing = "series-missing",
    /// It never ends: taken up to the last day asked for.
    RuleEndless = "rule-endless",
    /// No date of it is within the days asked for.
    NoDates = "no-dates",
    /// Too many dates: the first `detail` are taken.
    TooManyDates = "too-many-dates",
    /// Only the first 10,000 are read.
    TooManyAttendees = "too-many-attendees",
}

impl Remark {
    pub(super) fn of_file(code: RemarkCode, detail: impl Into<String>) -> Self {
        Self::of_line(0, code, detail)
    }

    pub(super) fn of_line(line: u32, code: RemarkCode, detail: impl Into<String>) -> Self {
        Self {
            line,
            uid: String::new(),
            title: String::new(),
            code,
            detail: shortened(&detail.into()),
        }
    }
}

/// A piece of a file as it can be shown: no more than a line of it.
fn shortened(text: &str) -> String {
    let text = crate::text::line(text);
    if text.chars().count() <= 120 {
        return text.into_owned();
    }
    text.chars().take(119).chain(['…']).collect()
}

#[derive(Debug, Default)]
pub(super) struct Report {
    pub left_out: Vec<Remark>,
    pub left_out_count: usize,
    pub notes: Vec<Remark>,
}

impl Report {
    pub fn leave_out(&mut self, remark: Remark) {
        self.left_out_count += 1;
        if self.left_out.len() < MAX_REMARKS {
            self.left_out.push(remark);
        }
    }

    pub fn note(&mut self, remark: Remark) {
        if self.notes.len() < MAX_REMARKS {
            self.notes.push(remark);
        }
    }
}
