//! How people are reached: by the same address, language and consents as a message goes by.

use std::collections::HashMap;

use rusqlite::Connection;
use samovar_i18n::Lang;

use super::Reached;
use crate::channel::ChannelKind;
use crate::error::Result;
use crate::ids::PersonId;
use crate::invitation::recipient::{self, Recipient};
use crate::message::permission::Permissions;
use crate::person::contact::{self, ContactKind};
use crate::planner::Reader;
use crate::settings::store as settings;

/// What is known of some people.
pub struct Addresses {
    people: HashMap<PersonId, Recipient>,
    permissions: Permissions,
    /// The planner's.
    lang: Lang,
}

impl Addresses {
    pub fn load(reader: &Reader<'_>, people: &[PersonId]) -> Result<Self> {
        let lang = settings::language(reader.conn)?;
        let found = recipient::people(reader.conn, &people.iter().copied().collect(), lang)?;
        Ok(Self {
            people: found.into_iter().map(|one| (one.person, one)).collect(),
            permissions: Permissions::among(reader, people)?,
            lang,
        })
    }

    /// What somebody is called, and how they are reached; once.
    pub fn take(
        &mut self,
        conn: &Connection,
        person: PersonId,
    ) -> Result<Option<(String, Reached)>> {
        let Some(to) = self.people.remove(&person) else {
            return Ok(None);
        };
        let reached = Reached {
            held: self.permissions.against_news(person, &to.email),
            channels: channels(conn, person)?,
            lang: if to.language.is_empty() {
                self.lang.code().to_owned()
            } else {
                to.language
            },
            email: to.email,
        };
        Ok(Some((to.name, reached)))
    }
}

/// Each once, mail first.
fn channels(conn: &Connection, person: PersonId) -> Result<Vec<ChannelKind>> {
    let mut found = Vec::new();
    for one in contact::list(conn, person)? {
        let kind = match one.kind {
            ContactKind::Email => Some(ChannelKind::Email),
            ContactKind::Phone => Some(ChannelKind::Sms),
            ContactKind::Source => of_account(&one.norm),
        };
        if let Some(kind) = kind
            && !found.contains(&kind)
        {
            found.push(kind);
        }
    }
    Ok(found)
}

/// `telegram:user1`; the ids of other tools are no way to reach anybody.
fn of_account(norm: &str) -> Option<ChannelKind> {
    let (chat, _) = norm.split_once(':')?;
    match chat {
        "telegram" => Some(ChannelKind::Telegram),
        "discord" => Some(ChannelKind::Discord),
        "vk" => Some(ChannelKind::Vk),
        _ => None,
    }
}
