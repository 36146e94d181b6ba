//! A message to the community: what is said to an audience, in any number of languages and
//! on any number of channels, with the ledger of who was told. Samovar prepares it; a
//! manager copies, saves or sends it and says so. Nobody who said stop is written to,
//! whatever an audience says.
//!
//! An invitation, and the fixed messages of an event that may bring calendar entries, are
//! the business of `invitation`; both stand in one list of mailings.

mod audience;
pub mod channel_kind;
mod channel_row;
pub mod edit;
mod fields;
mod files;
pub mod language;
pub mod library;
pub mod list;
mod looks;
mod of_series;
mod paid;
pub mod permission;
mod plan;
pub mod post;
pub mod prepare;
pub mod preview;
pub mod requests;
pub mod store;
pub mod texts;
mod usual;
pub mod what_for;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, MailingId, MessageId, PersonId, SavedFilterId, SeriesId};
use crate::invitation::Audience;
use crate::person::PeopleFilter;
use crate::stage::Stage;
use crate::wire::word_enum;
use channel_kind::ChannelKind;
use what_for::MessageUse;

word_enum! {
    /// About an event that somebody takes part in, or news that they said yes to.
    MessageKind { Service = "service", News = "news" }
}

word_enum! {
    /// A mail for each; all mails in one file; a mail for many who do not see each other;
    /// a table for other programs.
    MessageFormat { Eml = "eml", Mbox = "mbox", Bcc = "bcc", Csv = "csv" }
}

word_enum! {
    /// Who belongs to a series: who is invited to each of its dates, who comes or came to some.
    SeriesPeople { Regulars = "regulars", Guests = "guests", Everybody = "everybody" }
}

word_enum! {
    /// Why somebody of the audience is not written to. One reason a person: the first that holds.
    HeldReason {
        Stopped = "stopped", AddressHeld = "address-held", NoConsent = "no-consent", NoEmail = "no-email",
        Told = "told", EmptyField = "empty-field", LeftOut = "left-out",
    }
}

word_enum! {
    /// What is not forbidden, but should be looked at.
    MessageLook {
        SponsorUnmarked = "sponsor-unmarked", TooLong = "too-long", NoSubject = "no-subject",
    }
}

/// To whom: asked anew each time, so that it is as right tomorrow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "to", rename_all = "kebab-case", deny_unknown_fields)]
pub enum MessageAudience {
    Filter {
        filter: Box<PeopleFilter>,
    },
    Event {
        #[serde(rename = "eventId")]
        event_id: EventId,
        part: Audience,
    },
    Series {
        #[serde(rename = "seriesId")]
        series_id: SeriesId,
        part: SeriesPeople,
    },
    Stages {
        stages: Vec<Stage>,
    },
    SavedFilter {
        #[serde(rename = "filterId")]
        filter_id: SavedFilterId,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageRow {
    pub id: MessageId,
    pub name: String,
    pub kind: MessageKind,
    #[serde(rename = "use")]
    pub what_for: MessageUse,
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    /// Of the event or the series; empty where it is of neither.
    pub event_title: String,
    pub langs: Vec<String>,
    pub audience: MessageAudience,
    /// For how many it was prepared, unless it was not sent.
    pub prepared: u32,
    /// To how many it was sent.
    pub told: u32,
    pub last_at: Option<String>,
    pub archived: bool,
}

/// A message with its texts.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommunityMessage {
    pub id: MessageId,
    pub name: String,
    pub kind: MessageKind,
    #[serde(rename = "use")]
    pub what_for: MessageUse,
    pub event_id: Option<EventId>,
    /// Of a whole series, instead of an event.
    pub series_id: Option<SeriesId>,
    /// Whose date, place and link the fields say, of a series: the next that takes place.
    pub next_event_id: Option<EventId>,
    pub audience: MessageAudience,
    /// Who paid for a part of it, and the token that the law may ask for.
    pub advertiser: String,
    pub ad_token: String,
    /// A sponsor's block, by those two or by what a text says, and one of the two is missing.
    pub sponsor_unmarked: bool,
    pub texts: Vec<MessageText>,
    /// What may stand in braces.
    pub fields: Vec<String>,
    pub archived: bool,
    pub created_at: String,
}

impl CommunityMessage {
    /// Whether its texts may speak of an event.
    #[must_use]
    pub const fn has_event(&self) -> bool {
        self.event_id.is_some() || self.series_id.is_some()
    }

    /// The event that they speak of; none where a series has no date to come.
    #[must_use]
    pub fn spoken_of(&self) -> Option<EventId> {
        self.event_id.or(self.next_event_id)
    }
}

/// What is said in one language, everywhere or on one kind of channel.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageText {
    /// A language tag.
    pub lang: String,
    /// Absent: on every channel without a text of its own.
    pub channel_kind: Option<ChannelKind>,
    pub subject: String,
    /// With mark-up and fields.
    pub body: String,
}

/// How many are held back for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldCount {
    pub reason: HeldReason,
    pub people: u32,
}

/// How many are written to in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LangCount {
    pub lang: String,
    pub people: u32,
}

/// The audience: who is written to and who is held back, and never one more or less.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessagePlan {
    pub people: u32,
    pub ready: u32,
    pub held: Vec<HeldCount>,
    pub langs: Vec<LangCount>,
}

/// Somebody of the audience.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessagePerson {
    pub person_id: PersonId,
    pub name: String,
    pub email: String,
    /// Of the text that they get; empty where there is none.
    pub lang: String,
    pub reason: Option<HeldReason>,
    /// The field without a value.
    pub field: Option<String>,
    pub told_at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessagePeople {
    pub total: u32,
    pub people: Vec<MessagePerson>,
}

/// A text as it is read on a channel.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessagePreview {
    pub channel_kind: ChannelKind,
    pub lang: String,
    pub person_id: Option<PersonId>,
    pub person_name: String,
    /// Why the person may not be written to: then there are no words that could be copied.
    pub held: Option<HeldReason>,
    pub subject: String,
    pub text: String,
    pub html: Option<String>,
    pub used: u32,
    pub limit: Option<u32>,
    /// What is counted: octets, utf16, characters, septets.
    pub unit: String,
    /// Of an SMS.
    pub parts: Option<u32>,
    /// The parts that are offered where it is too long.
    pub cut: Vec<String>,
    /// Fields without a value.
    pub missing: Vec<String>,
    /// Fields of a person in a post, where there must be none.
    pub personal: Vec<String>,
    pub looks: Vec<MessageLook>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessagePrepared {
    /// Absent where nobody could be written to.
    pub mailing_id: Option<MailingId>,
    /// The folder made; empty where none was.
    pub path: String,
    pub people: u32,
    pub files: u32,
    pub held: Vec<HeldCount>,
    /// What should be looked at before they are sent.
    pub looks: Vec<MessageLook>,
}
