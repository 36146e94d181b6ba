//! What is read of one message: its kind, its moment, its account. Its words are stepped
//! over by the reader itself.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::day::{DayNumber, Days, bad};
use crate::error::ChatError;

/// A text or a number; anything else is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scalar(pub Option<String>);

impl Scalar {
    pub fn text(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar(Some(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar(Some(text)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar(Some(number.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar(Some(number.to_string())))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar(None))
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

/// Of Discord.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Author {
    #[serde(default)]
    id: Scalar,
    #[serde(default, rename = "isBot")]
    is_bot: Option<bool>,
}

/// Posts of a Telegram channel may be signed: there `author` is a text, and no account.
struct AuthorVisitor;

impl<'de> Visitor<'de> for AuthorVisitor {
    type Value = Option<Author>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Author::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn author<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Author>, D::Error> {
    deserializer.deserialize_any(AuthorVisitor)
}

/// Of Telegram and of Discord.
#[derive(Debug, serde::Deserialize)]
pub struct Message {
    #[serde(default, rename = "type")]
    kind: Scalar,
    #[serde(default)]
    date: Scalar,
    #[serde(default)]
    date_unixtime: Scalar,
    #[serde(default)]
    from_id: Scalar,
    #[serde(default)]
    timestamp: Scalar,
    #[serde(default, deserialize_with = "author")]
    author: Option<Author>,
}

/// What a message says of itself.
pub struct Said {
    pub day: DayNumber,
    /// Without the word of the program; '' where none is told.
    pub account: String,
}

impl Message {
    pub fn is_of_discord(&self) -> bool {
        self.author.is_some() && self.timestamp.0.is_some()
    }

    /// None: nobody said anything. Someone came, a title was changed, a bot spoke.
    pub fn said(self, days: &mut Days<'_>) -> Result<Option<Said>, ChatError> {
        if self.is_of_discord() {
            return self.said_at_discord(days);
        }
        if self.kind.text() != "message" {
            return Ok(None);
        }
        let day = match self.date_unixtime.0 {
            Some(seconds) => {
                let moment = seconds.parse().map_err(|_| bad(&seconds))?;
                days.of_moment(moment)?
            }
            // Exports of before 2022 have the clock of whoever made them alone.
            None => days.of_text(self.date.text())?,
        };
        let account = self.from_id.0.unwrap_or_default();
        let bare = !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit());
        Ok(Some(Said {
            day,
            account: if bare {
                format!("user{account}")
            } else {
                account
            },
        }))
    }

    fn said_at_discord(self, days: &mut Days<'_>) -> Result<Option<Said>, ChatError> {
        let author = self.author.unwrap_or_default();
        let spoken = matches!(self.kind.text(), "Default" | "Reply" | "0" | "19");
        if author.is_bot == Some(true) || !spoken {
            return Ok(None);
        }
        Ok(Some(Said {
            day: days.of_text(self.timestamp.text())?,
            account: author.id.0.unwrap_or_default(),
        }))
    }
}
