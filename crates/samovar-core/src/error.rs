//! What can go wrong, as codes with facts.
//!
//! An [`Error`] never holds prose: the words are `error-<code>` in the Fluent
//! files, so the window, the terminal and the tests say the same thing in
//! either language. The chain of sources goes to the log, never to the screen.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub type Result<T> = std::result::Result<T, Error>;

/// What the screen does with an error: hint at a field, say who and when in a
/// toast, or show a page that offers the last good backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The request is wrong; `args.field` names the field where there is one.
    Invalid,
    /// The request is right, and the facts forbid it.
    Refused,
    /// Something named in the request is not there (any more).
    Missing,
    /// The planner file can't be used as it is.
    Storage,
    /// Another file or folder can't be read or written; `args.path` names it.
    Io,
    /// Our own mistake.
    Bug,
}

macro_rules! codes {
    ($($kind:ident { $($name:ident = $text:literal,)* })*) => {
        /// Every code an error can carry; the text is `error-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code { $($($name,)*)* }

        impl Code {
            pub const ALL: &'static [Code] = &[$($(Code::$name,)*)*];

            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($(Code::$name => $text,)*)* }
            }

            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $($(Code::$name => Kind::$kind,)*)* }
            }
        }
    };
}

codes! {
    Invalid {
        BadRequest = "bad-request",
        UnknownCommand = "unknown-command",
        Required = "required",
        TooLong = "too-long",
        TooMany = "too-many",
        TooManyQuestions = "too-many-questions",
        TooManyChoices = "too-many-choices",
        NotATime = "not-a-time",
        EndBeforeStart = "end-before-start",
        UnknownZone = "unknown-zone",
        TimeSkipped = "time-skipped",
        OutOfRange = "out-of-range",
        RoomElsewhere = "room-elsewhere",
        SittingElsewhere = "sitting-elsewhere",
        TimeOfSession = "time-of-session",
        SessionWithoutTime = "session-without-time",
        ShiftWhen = "shift-when",
        FeedbackLine = "feedback-line",
        NameTaken = "name-taken",
        BadEmail = "bad-email",
        LetterLost = "letter-lost",
        BadMoney = "bad-money",
        NumberBeyond = "number-beyond",
        AmountBeyond = "amount-beyond",
        SumBeyond = "sum-beyond",
        UnknownCurrency = "unknown-currency",
        DishElsewhere = "dish-elsewhere",
        SumTooLarge = "sum-too-large",
        SameCurrency = "same-currency",
        NotAPlanner = "not-a-planner",
        ListNotPlanner = "list-not-planner",
        PlannerPacked = "planner-packed",
        PassphraseShort = "passphrase-short",
        PassphraseDiffers = "passphrase-differs",
        NotPlannerJson = "not-planner-json",
        PlannerJsonNewer = "planner-json-newer",
        PlannerJsonCut = "planner-json-cut",
        PlannerJsonBroken = "planner-json-broken",
        PlannerJsonOdd = "planner-json-odd",
        PlannerJsonValue = "planner-json-value",
        PlannerJsonLoose = "planner-json-loose",
        PlannerJsonChanged = "planner-json-changed",
        PlannerNotList = "planner-not-list",
        NotATable = "not-a-table",
        NotASchedule = "not-a-schedule",
        NotAChat = "not-a-chat",
        ChatCut = "chat-cut",
        ChatBroken = "chat-broken",
        ChatBytes = "chat-bytes",
        ChatDay = "chat-day",
        ChatDayOrder = "chat-day-order",
        ChatPersonal = "chat-personal",
        ChatTooMany = "chat-too-many",
        NoReadings = "no-readings",
        BadAccount = "bad-account",
        ScheduleEntities = "schedule-entities",
        ScheduleBroken = "schedule-broken",
        ScheduleTooMany = "schedule-too-many",
        NoTitleColumn = "no-title-column",
        EmptyFile = "empty-file",
        HeaderOnly = "header-only",
        FileTooLarge = "file-too-large",
        PasswordLocked = "password-locked",
        InflatesTooMuch = "inflates-too-much",
        TooManyRows = "too-many-rows",
        TooManyColumns = "too-many-columns",
        CellTooLong = "cell-too-long",
        BadWorkbook = "bad-workbook",
        OldExcel = "old-excel",
        NoSuchSheet = "no-such-sheet",
        TooManyCells = "too-many-cells",
        NoNameColumn = "no-name-column",
        UnknownEncoding = "unknown-encoding",
        Ambiguous = "ambiguous",
        SeriesNoDates = "series-no-dates",
        SeriesTooManyDates = "series-too-many-dates",
        SeriesFirstDateOff = "series-first-date-off",
        DateNotInSeries = "date-not-in-series",
        CalendarOrganizerMissing = "calendar-organizer-missing",
        CalendarOrganizerEmailInvalid = "calendar-organizer-email-invalid",
        CalendarGuestEmailMissing = "calendar-guest-email-missing",
        CalendarGuestEmailInvalid = "calendar-guest-email-invalid",
        CalendarEndNotAfterStart = "calendar-end-not-after-start",
        CalendarTimeSkipped = "calendar-time-skipped",
        CalendarTimeOutOfRange = "calendar-time-out-of-range",
        CalendarZoneUnknown = "calendar-zone-unknown",
        CalendarUidInvalid = "calendar-uid-invalid",
        CalendarSequenceTooLarge = "calendar-sequence-too-large",
        CalendarAgendaEmpty = "calendar-agenda-empty",
        CalendarEventCancelled = "calendar-event-cancelled",
        CalendarEventNotCancelled = "calendar-event-not-cancelled",
        CalendarRuleInterval = "calendar-rule-interval",
        CalendarRuleIncomplete = "calendar-rule-incomplete",
        CalendarRuleFirstDate = "calendar-rule-first-date",
        CalendarRuleEndsBeforeFirst = "calendar-rule-ends-before-first",
        CalendarRuleTooLong = "calendar-rule-too-long",
        CalendarDateNotInSeries = "calendar-date-not-in-series",
        CalendarSeriesEmpty = "calendar-series-empty",
        CalendarUidTwice = "calendar-uid-twice",
        CalendarNoTasks = "calendar-no-tasks",
        PersonStopped = "person-stopped",
        AddressHeld = "address-held",
        MailAddressUnusable = "mail-address-unusable",
        MailFieldMissing = "mail-field-missing",
        MailFieldPersonal = "mail-field-personal",
        MailFieldUnknown = "mail-field-unknown",
        MailWordsBroken = "mail-words-broken",
        MailBraceUnpaired = "mail-brace-unpaired",
        MessageFieldPersonal = "message-field-personal",
        MessageOverLimit = "message-over-limit",
        MessageCaptionElsewhere = "message-caption-elsewhere",
        MessageOfTwo = "message-of-two",
        MessageTextUnfit = "message-text-unfit",
        MessageWithoutText = "message-without-text",
        LanguageUnknown = "language-unknown",
        LogoOtherKind = "logo-other-kind",
        LogoTooHeavy = "logo-too-heavy",
        LogoTooManyPixels = "logo-too-many-pixels",
        LogoBroken = "logo-broken",
        LogoWhite = "logo-white",
        PhotoOtherKind = "photo-other-kind",
        PhotoTooHeavy = "photo-too-heavy",
        PhotoTooManyPixels = "photo-too-many-pixels",
        PhotoBroken = "photo-broken",
        CalendarNotACalendar = "calendar-not-a-calendar",
        CalendarTooLarge = "calendar-too-large",
        CalendarNoFiles = "calendar-no-files",
        CalendarReplies = "calendar-replies",
        NotARequest = "not-a-request",
        DigitsDiffer = "digits-differ",
        NotABundle = "not-a-bundle",
        BundleDamaged = "bundle-damaged",
        BundleNewer = "bundle-newer",
        BundleTooLarge = "bundle-too-large",
    }
    Refused {
        AlreadyCheckedIn = "already-checked-in",
        NotComing = "not-coming",
        NoRehearsal = "no-rehearsal",
        TooEarly = "too-early",
        NotHere = "not-here",
        AlreadyGuest = "already-guest",
        AlreadySpeaker = "already-speaker",
        OverCapacity = "over-capacity",
        PhotosRefused = "photos-refused",
        NotWaitlisted = "not-waitlisted",
        NothingToUndo = "nothing-to-undo",
        NothingToRedo = "nothing-to-redo",
        NothingNext = "nothing-next",
        NothingShown = "nothing-shown",
        NothingRehearsed = "nothing-rehearsed",
        UndoElsewhere = "undo-elsewhere",
        ChangedSince = "changed-since",
        DoneForGood = "done-for-good",
        ChangedMeanwhile = "changed-meanwhile",
        EventCancelled = "event-cancelled",
        InvitationsTentative = "invitations-tentative",
        InvitationsReach = "invitations-reach",
        PersonInUse = "person-in-use",
        SamePerson = "same-person",
        InUse = "in-use",
        OtherCurrency = "other-currency",
        CurrencyInUse = "currency-in-use",
        OrderUnreadable = "order-unreadable",
        OrderEmpty = "order-empty",
        OrderUnchanged = "order-unchanged",
        ProgrammeEmpty = "programme-empty",
        ProgrammeUnchanged = "programme-unchanged",
        ProgrammeUnreadable = "programme-unreadable",
        LineComputed = "line-computed",
        AlreadyInSeries = "already-in-series",
        NotInSeries = "not-in-series",
        SeriesOver = "series-over",
        SeriesFull = "series-full",
        TooManyAtOnce = "too-many-at-once",
        NothingToPublish = "nothing-to-publish",
        NoSpeakers = "no-speakers",
        NoOwners = "no-owners",
        NoShifts = "no-shifts",
        FormThere = "form-there",
        NoQuestions = "no-questions",
        QuestionAnswered = "question-answered",
        TooFewAnswers = "too-few-answers",
        NotInProgramme = "not-in-programme",
        NoBadges = "no-badges",
        Cancelled = "cancelled-by-user",
        PlannerOpen = "planner-open",
        PassphraseWrong = "passphrase-wrong",
        PlannerNotLocked = "planner-not-locked",
        PlannerBusy = "planner-busy",
        TookTooLong = "took-too-long",
        SharingOff = "sharing-off",
        SharingOn = "sharing-on",
        SharingAsked = "sharing-asked",
        SharingCopied = "sharing-copied",
        SharingRemoved = "sharing-removed",
        NotTheOwner = "not-the-owner",
        PlannerNotEmpty = "planner-not-empty",
        LaptopKnown = "laptop-known",
        BundleNotForUs = "bundle-not-for-us",
        BundleOfAnother = "bundle-of-another",
        BundleStranger = "bundle-stranger",
        NothingToShare = "nothing-to-share",
        SharedKeeps = "shared-keeps",
    }
    Missing {
        Missing = "missing",
        NothingMatches = "nothing-matches",
        LaptopGone = "laptop-gone",
        ReviewGone = "review-gone",
    }
    Storage {
        PlannerDamaged = "planner-damaged",
        PlannerNewer = "planner-newer",
        PlannerForeign = "planner-foreign",
        PlannerMoved = "planner-moved",
        PlannerReadOnly = "planner-read-only",
        PlannerLocked = "planner-locked",
        DiskFull = "disk-full",
        StorageFailed = "storage-failed",
        MigrationChanged = "migration-changed",
    }
    Io {
        CannotRead = "cannot-read",
        CannotWrite = "cannot-write",
        FileMissing = "file-missing",
        PathNotText = "path-not-text",
        NotAFile = "not-a-file",
        PathNotAFile = "path-not-a-file",
        PathIsPlanner = "path-is-planner",
        PathIsBackup = "path-is-backup",
        PathIsOtherKind = "path-is-other-kind",
        PathHoldsPlanner = "path-holds-planner",
        RecoverySheetBeside = "recovery-sheet-beside",
        PathIsSource = "path-is-source",
        PathTaken = "path-taken",
        FileInUse = "file-in-use",
    }
    Bug {
        Bug = "bug",
    }
}

/// A code, its facts, and the chain of causes for the log.
#[derive(Debug)]
pub struct Error {
    pub code: Code,
    pub args: BTreeMap<String, Value>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            source: None,
        }
    }

    /// A value that breaks a rule, named so that the screen can point at it.
    #[must_use]
    pub fn field(field: &str, code: Code) -> Self {
        Self::new(code).with("field", field)
    }

    #[must_use]
    pub fn missing(entity: &str, id: impl fmt::Display) -> Self {
        Self::new(Code::Missing)
            .with("entity", entity)
            .with("id", id.to_string())
    }

    /// Something about the file at `path`.
    #[must_use]
    pub fn at(code: Code, path: &Path) -> Self {
        Self::new(code).with("path", path.display().to_string())
    }

    #[must_use]
    pub fn bug(what: impl Into<String>) -> Self {
        Self::new(Code::Bug).with("detail", what.into())
    }

    /// Adds a fact that the message shows.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    #[must_use]
    pub fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    #[must_use]
    pub fn kind(&self) -> Kind {
        self.code.kind()
    }

    /// The shape the window and the terminal receive.
    #[must_use]
    pub fn wire(&self) -> WireError {
        WireError {
            kind: self.kind(),
            code: self.code.as_str().to_owned(),
            args: self.args.clone(),
        }
    }

    /// A read or write of another file that failed, told apart by what the
    /// manager can do about it.
    #[must_use]
    pub fn io(path: &Path, writing: bool, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = match (source.kind(), writing) {
            _ if is_held(&source) => Code::FileInUse,
            (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => Code::DiskFull,
            (ErrorKind::NotFound, false) => Code::FileMissing,
            (_, true) => Code::CannotWrite,
            (_, false) => Code::CannotRead,
        };
        Self::at(code, path).because(source)
    }
}

/// Whether another program has the file open, and shares it with nobody. Only Windows
/// says so: `ERROR_SHARING_VIOLATION` and `ERROR_LOCK_VIOLATION`.
#[must_use]
pub fn is_held(error: &std::io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code.as_str())?;
        for (name, value) in &self.args {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

/// `{kind, code, args}`: an error on its way to a screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WireError {
    pub kind: Kind,
    pub code: String,
    #[ts(type = "Record<string, unknown>")]
    pub args: BTreeMap<String, Value>,
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sqlite;
        let code = match source.sqlite_error_code() {
            // The second: no room for what SQLite shares of its journal.
            Some(Sqlite::DiskFull) => Code::DiskFull,
            Some(_) if is_without_room(&source) => Code::DiskFull,
            Some(Sqlite::DatabaseCorrupt | Sqlite::NotADatabase) => Code::PlannerDamaged,
            Some(Sqlite::ReadOnly | Sqlite::PermissionDenied) => Code::PlannerReadOnly,
            // A command that did not see it coming. The planner is sound: no
            // backup would help. (Keys between tables are told by `broken_key`.)
            Some(Sqlite::ConstraintViolation) => Code::Bug,
            Some(Sqlite::OperationInterrupted) => Code::TookTooLong,
            Some(_) => Code::StorageFailed,
            // A stored value that nothing can read: opening mends those it finds.
            None if is_unreadable(&source) => Code::PlannerDamaged,
            None => Code::Bug,
        };
        let detail = cut(match &source {
            // The whole statement stands in its words, and says nothing to anybody.
            rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
            other => other.to_string(),
        });
        // The chain goes to the log: what SQLite says, without what it was told.
        let cause = std::io::Error::other(detail.clone());
        Self::new(code).with("detail", detail).because(cause)
    }
}

fn is_without_room(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
}

fn is_unreadable(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        // A row that must be there is not: an index no longer knows what its table has.
        rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

/// A line of detail, not a page.
fn cut(text: String) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

impl From<serde_json::Error> for Error {
    fn from(source: serde_json::Error) -> Self {
        // What can't be read was stored by somebody else, or the disk has changed it.
        let code = match source.classify() {
            serde_json::error::Category::Io => Code::Bug,
            _ => Code::PlannerDamaged,
        };
        let detail = source.to_string();
        Self::new(code).with("detail", detail).because(source)
    }
}
