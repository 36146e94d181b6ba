//! Telegram Desktop's `result.json`, of one chat or of all, and what
//! DiscordChatExporter writes: walked through key by key, so that no more than one
//! message's own marks is in memory at a time.

use std::fmt;
use std::io::Read;

use serde::Deserializer as _;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::day::Days;
use crate::error::ChatError;
use crate::message::{Message, Scalar};
use crate::tally::{Chat, Tally, few};
use crate::{ChatKind, Export, Reading, Wanted};

pub fn read(reader: impl Read, how: &Reading<'_>) -> Result<Export, ChatError> {
    let mut walk = Walk {
        days: Days::new(how.day_of),
        wanted: how.wanted,
        chats: Vec::new(),
        discord: false,
        found: false,
        account: String::new(),
        fault: None,
    };
    let mut json = serde_json::Deserializer::from_reader(reader);
    let read = (&mut json)
        .deserialize_map(Root(&mut walk))
        .and_then(|()| json.end());
    if let Err(error) = read {
        return Err(walk.fault.take().unwrap_or_else(|| why(error)));
    }
    if !walk.found {
        return Err(ChatError::NotAChat);
    }
    if how.wanted == Wanted::Only && walk.chats.len() > 1 {
        return Err(ChatError::SeveralChats);
    }
    if let Wanted::Chat(id) = how.wanted
        && !walk.chats.iter().any(|chat| chat.id == id)
    {
        return Err(ChatError::NoSuchChat { id: id.to_owned() });
    }
    Ok(Export {
        kind: kind(walk.discord),
        chats: walk.chats,
        asks: Vec::new(),
    })
}

const fn kind(discord: bool) -> ChatKind {
    if discord {
        ChatKind::Discord
    } else {
        ChatKind::Telegram
    }
}

fn why(error: serde_json::Error) -> ChatError {
    let (line, column) = (error.line() as u64, error.column() as u64);
    match error.classify() {
        Category::Io => std::io::Error::from(error).into(),
        Category::Eof => ChatError::CutOff { line },
        Category::Syntax => ChatError::Broken { line, column },
        Category::Data => ChatError::NotAChat,
    }
}

struct Walk<'a> {
    days: Days<'a>,
    wanted: Wanted<'a>,
    chats: Vec<Chat>,
    discord: bool,
    found: bool,
    /// The account of the message at hand, with its program's word: one buffer for all.
    account: String,
    fault: Option<ChatError>,
}

impl Walk<'_> {
    fn count(&mut self, message: Message, tally: &mut Tally) -> Result<(), ChatError> {
        let discord = message.is_of_discord();
        self.discord |= discord;
        let Some(said) = message.said(&mut self.days)? else {
            return Ok(());
        };
        self.account.clear();
        if !said.account.is_empty() {
            self.account.push_str(kind(discord).word());
            self.account.push(':');
            self.account.push_str(&said.account);
        }
        tally.add(said.day, &self.account, 1)
    }

    fn finish(&mut self, about: About, tally: Tally) -> Result<(), ChatError> {
        few(self.chats.len())?;
        self.found = true;
        let full = match self.wanted {
            Wanted::Sums => false,
            Wanted::Only => self.chats.is_empty(),
            Wanted::Chat(id) => about.id == id,
        };
        let personal = matches!(
            about.kind.as_str(),
            "personal_chat" | "bot_chat" | "saved_messages" | "DirectTextChat"
        );
        let chat = Chat::of(about.id, about.name, personal);
        self.chats.push(tally.finish(chat, full));
        Ok(())
    }

    /// An error of ours on its way through the reader of JSON.
    fn note<T, E: serde::de::Error>(&mut self, result: Result<T, ChatError>) -> Result<T, E> {
        result.map_err(|fault| {
            let told = E::custom(&fault);
            self.fault = Some(fault);
            told
        })
    }
}

/// What a chat says of itself.
#[derive(Default)]
struct About {
    id: String,
    name: String,
    kind: String,
}

/// The file: a chat, or `chats` and `left_chats` with their lists.
struct Root<'w, 'a>(&'w mut Walk<'a>);

impl<'de> Visitor<'de> for Root<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an export of chats")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let walk = self.0;
        let mut about = About::default();
        let mut tally = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "chats" | "left_chats" => map.next_value_seed(Lists(walk))?,
                "channel" => {
                    let place: Place = map.next_value()?;
                    about.id = place.id.0.unwrap_or_default();
                    about.name = place.name.0.unwrap_or_default();
                    about.kind = place.kind.0.unwrap_or_default();
                }
                _ => one(walk, &key, &mut map, &mut about, &mut tally)?,
            }
        }
        if let Some(tally) = tally {
            let done = walk.finish(about, tally);
            walk.note(done)?;
        }
        Ok(())
    }
}

#[derive(serde::Deserialize)]
struct Place {
    #[serde(default)]
    id: Scalar,
    #[serde(default)]
    name: Scalar,
    #[serde(default, rename = "type")]
    kind: Scalar,
}

/// One key of a chat.
fn one<'de, A: MapAccess<'de>>(
    walk: &mut Walk<'_>,
    key: &str,
    map: &mut A,
    about: &mut About,
    tally: &mut Option<Tally>,
) -> Result<(), A::Error> {
    match key {
        "id" => about.id = map.next_value::<Scalar>()?.0.unwrap_or_default(),
        "name" => about.name = map.next_value::<Scalar>()?.0.unwrap_or_default(),
        "type" => about.kind = map.next_value::<Scalar>()?.0.unwrap_or_default(),
        "messages" => {
            let tally = tally.get_or_insert_with(Tally::default);
            map.next_value_seed(Messages(walk, tally))?;
        }
        _ => {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(())
}

/// `{"about": "…", "list": [chat, …]}`.
struct Lists<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Lists<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Lists<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of chats")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "list" {
                self.0.found = true;
                map.next_value_seed(Chats(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

struct Chats<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Chats<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Chats<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("chats")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(OneChat(self.0))?.is_some() {}
        Ok(())
    }
}

struct OneChat<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for OneChat<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OneChat<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a chat")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut about = About::default();
        let mut tally = None;
        while let Some(key) = map.next_key::<String>()? {
            one(self.0, &key, &mut map, &mut about, &mut tally)?;
        }
        let done = self.0.finish(about, tally.unwrap_or_default());
        self.0.note(done)
    }
}

struct Messages<'w, 'a, 't>(&'w mut Walk<'a>, &'t mut Tally);

impl<'de> DeserializeSeed<'de> for Messages<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Messages<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("messages")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(message) = list.next_element::<Message>()? {
            let counted = self.0.count(message, self.1);
            self.0.note::<(), A::Error>(counted)?;
        }
        Ok(())
    }
}
