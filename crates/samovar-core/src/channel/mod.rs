//! A channel: where the community hears of us, what was read off it day by day, and how
//! much was said in its chat. Readings are typed or read from a table; chats are counted
//! from their exports. Nobody is asked over a network, and no text of a chat is kept.

pub mod activity;
pub mod chat;
mod chat_days;
mod chat_file;
pub mod edit;
pub mod kind;
pub mod reach;
pub mod reading;
pub mod readings_file;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use kind::ChannelKind;

use crate::ids::{ChannelId, ReadingId};
use crate::rule::Day;
use crate::wire;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    pub id: ChannelId,
    pub kind: ChannelKind,
    pub name: String,
    /// A link or a handle.
    pub address: String,
    /// A language tag; '' is any.
    pub lang: String,
    /// Of a post, where the channel has another limit than its kind.
    pub char_limit: Option<u32>,
    pub archived_at: Option<String>,
    pub created_at: String,
    /// By the last reading that tells it.
    pub members: Option<u32>,
}

/// What was read off a channel, or off one post, on a day. `null`: not looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChannelReading {
    pub id: ReadingId,
    pub channel_id: ChannelId,
    /// '' is the channel itself.
    pub post: String,
    pub day: Day,
    pub members: Option<u32>,
    pub views: Option<u32>,
    pub reactions: Option<u32>,
    pub replies: Option<u32>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListChannels {
    /// True: those put away as well.
    pub archived: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddChannel {
    pub kind: ChannelKind,
    pub name: String,
    pub address: Option<String>,
    pub lang: Option<String>,
    pub char_limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditChannel {
    pub channel_id: ChannelId,
    pub kind: Option<ChannelKind>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub lang: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub char_limit: Option<Option<u32>>,
}

/// Puts a channel away, or takes it out again.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ArchiveChannel {
    pub channel_id: ChannelId,
    /// False: it is used again. Left out: it is put away.
    pub archived: Option<bool>,
}

/// One of a day and a post takes the place of another of both.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddReading {
    pub channel_id: ChannelId,
    pub post: Option<String>,
    /// Left out: today.
    pub day: Option<Day>,
    pub members: Option<u32>,
    pub views: Option<u32>,
    pub reactions: Option<u32>,
    pub replies: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadingRef {
    pub reading_id: ReadingId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListReadings {
    pub channel_id: ChannelId,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}
