//! What comes out of a file: people, rows refused, and what a person should
//! look at. Data only, in the form the window and the terminal show it; how
//! rows become entries is decided elsewhere.

use crate::{Allergen, Diet, Moment, Name, Phone, Reply, Stated, StatedConsent, Unclear};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One person of the file with all its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The lines it comes from, ascending.
    pub lines: Vec<u32>,
    /// May be empty where there is an address or a phone.
    pub name: Name,
    /// Trimmed, lower case.
    pub emails: Vec<String>,
    pub phones: Vec<Phone>,
    pub company: Option<String>,
    pub job_title: Option<String>,
    pub language: Option<String>,
    /// The source's own id of the person, or of the first ticket.
    pub source_id: Option<String>,
    /// None: the file does not say.
    pub reply: Option<Reply>,
    /// People beside the guest; none where the file does not say.
    pub plus_ones: Option<u32>,
    /// Names of those who come along, where the file gives them.
    pub companions: Vec<String>,
    pub diet: Stated<Diet>,
    pub allergens: Stated<Allergen>,
    /// Answers about food that the codes do not cover, word for word.
    pub diet_note: Option<String>,
    /// True: a person has said what all of these words mean.
    pub diet_note_settled: bool,
    pub answered_at: Option<Moment>,
    pub note: Option<String>,
    pub tags: Vec<String>,
    /// What they agreed to and what not, each once.
    pub consents: Vec<StatedConsent>,
    /// What was sold to the party, each kind of ticket once.
    pub ticket_kinds: Vec<String>,
    /// What the source's scanner reads off the tickets of the party.
    pub ticket_codes: Vec<String>,
    pub checked_in: Option<bool>,
    /// The answer itself says that they were expected and did not come: after the event
    /// that is a promise which was not kept, before it a refusal.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_show: bool,
    /// When they came in, where the file gives a date and a time of day; then
    /// `checked_in` is true. A date alone only says that they were there.
    pub checked_in_at: Option<Moment>,
    /// When they came in, where the file gives a time of day without a date: a
    /// wall clock on the day of the event. `checked_in` is true then, too, and
    /// `checked_in_at` none.
    #[ts(type = "string | null")]
    pub checked_in_time: Option<chrono::NaiveTime>,
    /// Answers that were read without being sure.
    pub unclear: Vec<Unclear>,
    pub warnings: Vec<Warning>,
}

/// Something in an entry that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    pub code: WarningCode,
    pub line: u32,
    /// The cell in question.
    pub cell: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WarningCode {
    BadEmail,
    BadPhone,
    UnknownReply,
    UnclearPlusOnes,
    UnclearDate,
    /// Another person of the file has the same address: ask, do not merge.
    SharedEmail,
    /// The same person answered before; the later answer counts.
    RepeatedAnswer,
    /// The file itself has lost letters of a name ("?ngstr?m") or of another text
    /// (U+FFFD).
    LostLetters,
    /// A spreadsheet has rounded the phone (`7,92E+10`): it is not kept.
    LostDigits,
    /// A firm, a function, a family, a placeholder: perhaps nobody's name.
    MaybeNoPerson,
    /// Another person of the file has the same name.
    SameName,
    /// Two people of the file have the same code on their tickets.
    SameTicketCode,
    /// Several people in the cell of a name: read as one party.
    SeveralPeople,
}

impl WarningCode {
    pub const ALL: [Self; 13] = [
        Self::BadEmail,
        Self::BadPhone,
        Self::UnknownReply,
        Self::UnclearPlusOnes,
        Self::UnclearDate,
        Self::SharedEmail,
        Self::RepeatedAnswer,
        Self::LostLetters,
        Self::LostDigits,
        Self::MaybeNoPerson,
        Self::SameName,
        Self::SameTicketCode,
        Self::SeveralPeople,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::BadEmail => "bad-email",
            Self::BadPhone => "bad-phone",
            Self::UnknownReply => "unknown-reply",
            Self::UnclearPlusOnes => "unclear-plus-ones",
            Self::UnclearDate => "unclear-date",
            Self::SharedEmail => "shared-email",
            Self::RepeatedAnswer => "repeated-answer",
            Self::LostLetters => "lost-letters",
            Self::LostDigits => "lost-digits",
            Self::MaybeNoPerson => "maybe-no-person",
            Self::SameName => "same-name",
            Self::SameTicketCode => "same-ticket-code",
            Self::SeveralPeople => "several-people",
        }
    }
}

/// Why a row made no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowFault {
    MissingNameAndContact,
    /// No name, and the address is none.
    BadEmail,
    /// One text alone that is no name: a heading, a remark.
    NotAPerson,
    /// A total, an average, a count: nobody.
    SummaryRow,
    NameTooLong,
    /// More cells than the header has, so that none can be trusted.
    RowTooWide,
    CellTooLong,
}

impl RowFault {
    pub const ALL: [Self; 7] = [
        Self::MissingNameAndContact,
        Self::BadEmail,
        Self::NotAPerson,
        Self::SummaryRow,
        Self::NameTooLong,
        Self::RowTooWide,
        Self::CellTooLong,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::MissingNameAndContact => "missing-name-and-contact",
            Self::BadEmail => "bad-email",
            Self::NotAPerson => "not-a-person",
            Self::SummaryRow => "summary-row",
            Self::NameTooLong => "name-too-long",
            Self::RowTooWide => "row-too-wide",
            Self::CellTooLong => "cell-too-long",
        }
    }
}

/// A row that made no entry, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rejected {
    pub line: u32,
    pub why: RowFault,
    /// The cell in question, or the beginning of the row.
    pub cell: String,
}

/// All people of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Extracted {
    /// Rows of data seen: those of all entries and all rejected, but for summary
    /// rows, which are no data.
    #[ts(type = "number")]
    pub rows: usize,
    /// In the order of the file.
    pub people: Vec<Entry>,
    pub rejected: Vec<Rejected>,
}
