//! The library: texts of the manager's own, kept under a name to begin messages with. Of a name
//! there is one text for each language and kind of channel; a message takes all of them along.

pub mod edit;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::channel_kind::ChannelKind;
use crate::ids::SavedTextId;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedText {
    pub id: SavedTextId,
    pub name: String,
    /// A language tag.
    pub lang: String,
    /// Absent: for every channel without a text of its own.
    pub channel_kind: Option<ChannelKind>,
    pub subject: String,
    /// With mark-up and fields.
    pub body: String,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListSavedTexts {
    /// Words of the name or of the text, in any order.
    pub query: Option<String>,
    /// Only in this language, or in what it is a kind of.
    pub lang: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedTextRef {
    pub text_id: SavedTextId,
}

/// A place that has a text already takes the new words.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveText {
    pub name: String,
    pub lang: String,
    pub channel_kind: Option<ChannelKind>,
    pub subject: String,
    pub body: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSavedText {
    pub text_id: SavedTextId,
    pub name: Option<String>,
    pub lang: Option<String>,
    #[serde(default, deserialize_with = "crate::wire::nullable")]
    #[ts(as = "Option<ChannelKind>")]
    pub channel_kind: Option<Option<ChannelKind>>,
    pub subject: Option<String>,
    pub body: Option<String>,
}
