//! The fields of a message and what they stand for: those of mails, as far as they say
//! something here. What says the same to everybody is reckoned once a language.

use std::collections::HashMap;

use samovar_i18n::{Lang, msg};

use super::{CommunityMessage, MessageKind};
use crate::error::Result;
use crate::invitation::recipient::Recipient;
use crate::invitation::said::EventSaid;
use crate::invitation::template::MailField;
use crate::planner::Reader;
use crate::settings::store as settings;

/// What is each person's own, and in no post.
const OF_PERSON: [MailField; 3] = [MailField::FirstName, MailField::Name, MailField::Code];
const OF_EVENT: [MailField; 7] = [
    MailField::Event,
    MailField::Details,
    MailField::Date,
    MailField::Time,
    MailField::Place,
    MailField::Address,
    MailField::Link,
];

/// Beside the fields that a manager writes: of the line that marks a sponsor's words.
pub const ADVERTISER: &str = "advertiser";
pub const AD_TOKEN: &str = "ad_token";

pub fn is_personal(field: MailField) -> bool {
    OF_PERSON.contains(&field)
}

/// What may stand in braces; of an event only where there is one.
pub fn known(has_event: bool) -> Vec<MailField> {
    let mut fields = vec![MailField::FirstName, MailField::Name];
    if has_event {
        fields.push(MailField::Code);
        fields.extend(OF_EVENT);
    }
    fields.push(MailField::Organizer);
    fields
}

pub fn find(name: &str, has_event: bool) -> Option<MailField> {
    let field: MailField = name.parse().ok()?;
    known(has_event).contains(&field).then_some(field)
}

/// What fields stand for, whoever reads them, and whose mail it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    said: HashMap<(Lang, MailField), String>,
    advertiser: String,
    ad_token: String,
    pub from_name: String,
    pub from_email: String,
}

impl Values {
    pub fn load(reader: &Reader<'_>, message: &CommunityMessage) -> Result<Self> {
        let settings = settings::load(reader.conn)?;
        let event = match message.spoken_of() {
            Some(event) => Some(EventSaid::of(reader, event)?),
            None => None,
        };
        let (mut from_name, mut from_email) = (settings.organizer_name, settings.organizer_email);
        if let Some(event) = &event {
            let (name, email) = event.organizer();
            if !email.trim().is_empty() {
                (from_name, from_email) = (name.to_owned(), email.to_owned());
            }
        }
        let mut said = HashMap::new();
        for lang in Lang::ALL {
            if let Some(event) = &event {
                for field in OF_EVENT {
                    said.insert((lang, field), event.value(field, lang));
                }
            }
            let organizer = match (&event, from_name.trim().is_empty()) {
                (_, false) => from_name.clone(),
                (Some(event), true) => event.value(MailField::Organizer, lang),
                (None, true) => msg::usual_organizers(lang),
            };
            said.insert((lang, MailField::Organizer), organizer);
        }
        Ok(Self {
            said,
            advertiser: message.advertiser.clone(),
            ad_token: message.ad_token.clone(),
            from_name,
            from_email,
        })
    }

    /// How to get no more of it; nothing under what is about an event.
    pub fn no_more(&self, kind: MessageKind, lang: Lang, token: &str) -> Option<String> {
        (kind == MessageKind::News).then(|| {
            let subject = format!("unsubscribe {token}");
            msg::usual_no_more(lang, self.from_email.as_str(), subject.trim_end())
        })
    }

    /// `None` where nothing is known.
    pub fn of(&self, name: &str, lang: Lang, to: Option<&Recipient>) -> Option<String> {
        let value = match name {
            ADVERTISER => self.advertiser.clone(),
            AD_TOKEN => self.ad_token.clone(),
            _ => self.of_field(name.parse().ok()?, lang, to)?,
        };
        (!value.trim().is_empty()).then_some(value)
    }

    pub fn of_field(&self, field: MailField, lang: Lang, to: Option<&Recipient>) -> Option<String> {
        let value = match field {
            MailField::FirstName => to?.first_name(),
            // Somebody of whom only an address is known has no name.
            MailField::Name if to?.name.contains('@') => return None,
            MailField::Name => to?.name.clone(),
            MailField::Code => to?.code.clone(),
            _ => self.said.get(&(lang, field))?.clone(),
        };
        (!value.trim().is_empty()).then_some(value)
    }
}
