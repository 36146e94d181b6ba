//! What is asked of messages.

use serde::Deserialize;
use ts_rs::TS;

use super::channel_kind::ChannelKind;
use super::what_for::MessageUse;
use super::{HeldReason, MessageAudience, MessageFormat, MessageKind};
use crate::ids::{ChannelId, EventId, MessageId, PersonId, SavedTextId, SeriesId};

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListMessages {
    /// Left out: all of the community.
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MessageRef {
    pub message_id: MessageId,
}

/// With the usual texts of what it is for, in both languages of the program.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateMessage {
    pub name: Option<String>,
    pub kind: MessageKind,
    #[serde(rename = "use")]
    pub what_for: MessageUse,
    /// Left out: that of the audience.
    pub event_id: Option<EventId>,
    /// Instead of an event; left out: that of the audience.
    pub series_id: Option<SeriesId>,
    pub audience: MessageAudience,
    /// Of the empty text of a message without usual ones, and of its name.
    pub lang: Option<String>,
    /// Instead of usual texts: all that the library keeps under the name of this one.
    pub text_id: Option<SavedTextId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditMessage {
    pub message_id: MessageId,
    pub name: Option<String>,
    pub kind: Option<MessageKind>,
    #[serde(default, deserialize_with = "crate::wire::nullable")]
    #[ts(as = "Option<EventId>")]
    pub event_id: Option<Option<EventId>>,
    /// Takes the place of an event, and the other way round.
    #[serde(default, deserialize_with = "crate::wire::nullable")]
    #[ts(as = "Option<SeriesId>")]
    pub series_id: Option<Option<SeriesId>>,
    pub audience: Option<MessageAudience>,
    pub advertiser: Option<String>,
    pub ad_token: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WriteMessageText {
    pub message_id: MessageId,
    pub lang: String,
    pub channel_kind: Option<ChannelKind>,
    pub subject: String,
    pub body: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RemoveMessageText {
    pub message_id: MessageId,
    pub lang: String,
    pub channel_kind: Option<ChannelKind>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DuplicateMessage {
    pub message_id: MessageId,
    pub name: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewMessage {
    pub message_id: MessageId,
    pub channel_kind: ChannelKind,
    /// Left out: the person's, or the planner's.
    pub lang: Option<String>,
    pub person_id: Option<PersonId>,
    /// Whose limit counts.
    pub channel_id: Option<ChannelId>,
    /// Under a picture, where less fits.
    pub caption: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlanMessage {
    pub message_id: MessageId,
    /// Also to who was told.
    pub again: Option<bool>,
    /// Not to guests of its event who have answered.
    pub leave_answered: Option<bool>,
    pub leave_out: Option<Vec<PersonId>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListMessagePeople {
    pub message_id: MessageId,
    pub again: Option<bool>,
    pub leave_answered: Option<bool>,
    pub reason: Option<HeldReason>,
    /// True: only who is written to; false: only who is not.
    pub ready: Option<bool>,
    pub offset: Option<u32>,
    /// At most 200.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrepareMessage {
    pub message_id: MessageId,
    pub format: MessageFormat,
    /// The folder into which a new one is put; left out: the planner's exports.
    pub path: Option<String>,
    pub again: Option<bool>,
    pub leave_answered: Option<bool>,
    pub leave_out: Option<Vec<PersonId>>,
    /// Of one mail to many: the most addresses in one.
    pub batch: Option<u32>,
}

/// A text was copied for a channel.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NotePost {
    pub message_id: MessageId,
    pub channel_id: ChannelId,
    pub lang: String,
    /// With a picture, under which less fits.
    pub caption: Option<bool>,
}
