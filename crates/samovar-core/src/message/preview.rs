//! A text as it is read on a channel: with the values of a person in a mail, with nobody's in
//! a post; and how much of what the channel takes it uses.

use std::collections::HashSet;

use samovar_i18n::Lang;
use samovar_markup::{cut, render};

use super::channel_kind::ChannelKind;
use super::fields::Values;
use super::permission::Permissions;
use super::plan::of_its_series;
use super::requests::PreviewMessage;
use super::words::Words;
use super::{
    CommunityMessage, HeldReason, MessageAudience, MessagePreview, channel_row, language, looks,
    permission, store, texts,
};
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, PersonId};
use crate::invitation::recipient::{self, Recipient};
use crate::invitation::template::MailField;
use crate::person::store as people;
use crate::planner::Reader;
use crate::settings::store as settings;

pub fn preview(reader: &Reader<'_>, request: PreviewMessage) -> Result<MessagePreview> {
    let message = store::load(reader, request.message_id)?;
    let kind = request.channel_kind;
    let usual = settings::language(reader.conn)?;
    let to = match request.person_id {
        Some(person) => Some(somebody(reader, &message, person, usual)?),
        None => None,
    };
    let held = match &to {
        Some(to) => against(reader, &message, to)?,
        None => None,
    };
    let set = match request.channel_id {
        Some(channel) => channel_row::load(reader, channel)?.limit,
        None => None,
    };
    let limit = kind.limit(set, request.caption.unwrap_or(false))?;
    let lang = said(
        &message,
        kind,
        (request.lang.as_deref(), to.as_ref()),
        usual,
    )?;
    let body = texts::find(&message.texts, &lang, kind).map_or("", |text| text.body.as_str());
    let words = words(&message, &lang, kind, usual)?;
    let values = Values::load(reader, &message)?;
    // Nobody is called by their name in a post.
    let named = to.as_ref().filter(|_| !kind.is_post());
    let mut missing = Vec::new();
    let value = |name: &str| values.of(name, words.said, named);
    let subject = shown(&mut missing, words.said, value, |value| {
        words.subject(value)
    })?;
    let filled = shown(&mut missing, words.said, value, |value| words.body(value))?;
    let rendered = render(&filled, kind.written(), limit);
    let is_long = looks::is_too_long(&rendered);
    let parts = if is_long {
        cut(&filled, kind.written(), limit)
    } else {
        Vec::new()
    };
    // A mail ends with how to get no more of its kind.
    let token = to
        .as_ref()
        .map(|one| permission::token(one.person))
        .unwrap_or_default();
    let no_more = values
        .no_more(message.kind, words.said, &token)
        .filter(|_| !kind.is_post());
    let shown = MessagePreview {
        channel_kind: kind,
        lang,
        person_id: to.as_ref().map(|one| one.person),
        person_name: to.map(|one| one.name).unwrap_or_default(),
        held,
        looks: looks::of(&message, (kind, body), (&subject, &rendered)),
        subject,
        html: rendered.html.map(|html| match &no_more {
            Some(line) => html + &samovar_mail::footer(line),
            None => html,
        }),
        text: match no_more {
            Some(line) => format!("{}\n\n{line}", rendered.text.trim_end()),
            None => rendered.text,
        },
        used: rendered.used,
        limit: rendered.limit,
        unit: rendered.unit.word().to_owned(),
        parts: rendered.parts,
        cut: parts.into_iter().map(|part| part.text).collect(),
        missing,
        personal: words
            .personal
            .iter()
            .filter(|_| kind.is_post())
            .map(|field| field.word().to_owned())
            .collect(),
    };
    Ok(match held {
        Some(_) => without_words(shown),
        None => shown,
    })
}

/// Why somebody may not be written to, by the same answers as when mails are prepared.
fn against(
    reader: &Reader<'_>,
    message: &CommunityMessage,
    to: &Recipient,
) -> Result<Option<HeldReason>> {
    let permissions = Permissions::among(reader, &[to.person])?;
    let of_event = to.guest.is_some() || of_its_series(reader, message)?.contains(&to.person);
    Ok(permissions.against(message.kind, to.person, &to.email, of_event))
}

/// What is not written to somebody is not handed out to be copied either.
fn without_words(shown: MessagePreview) -> MessagePreview {
    MessagePreview {
        subject: String::new(),
        text: String::new(),
        html: None,
        used: 0,
        parts: None,
        cut: Vec::new(),
        missing: Vec::new(),
        personal: Vec::new(),
        looks: Vec::new(),
        ..shown
    }
}

/// The words of a language for a kind of channel.
pub fn words(
    message: &CommunityMessage,
    lang: &str,
    kind: ChannelKind,
    usual: Lang,
) -> Result<Words> {
    let text = texts::find(&message.texts, lang, kind)
        .ok_or_else(|| Error::new(Code::MessageWithoutText).with("name", message.name.as_str()))?;
    Words::of(message, text, usual)
}

/// The language asked for, or the one that the person would get.
fn said(
    message: &CommunityMessage,
    kind: ChannelKind,
    (asked, to): (Option<&str>, Option<&Recipient>),
    usual: Lang,
) -> Result<String> {
    let langs = texts::langs(&message.texts, kind);
    let theirs = to.map_or("", |one| one.language.as_str());
    let wanted = asked.unwrap_or(theirs);
    language::chosen(wanted, usual.code(), &langs)
        .and_then(|at| langs.get(at).cloned())
        .ok_or_else(|| Error::new(Code::MessageWithoutText).with("name", message.name.as_str()))
}

/// What a field stands for, by its name.
type Value<'v> = &'v dyn Fn(&str) -> Option<String>;

/// What `say` makes of the values; a field without one is noted and shown by what it is.
fn shown<T>(
    missing: &mut Vec<String>,
    lang: Lang,
    value: impl Fn(&str) -> Option<String>,
    say: impl Fn(Value<'_>) -> std::result::Result<T, String>,
) -> Result<T> {
    // Each field that says nothing is found by its name, and stands for itself the next time.
    let mut labels: HashSet<String> = HashSet::new();
    loop {
        let known =
            |name: &str| value(name).or_else(|| labels.contains(name).then(|| label(name, lang)));
        match say(&known) {
            Ok(said) => return Ok(said),
            Err(field) => {
                if !missing.contains(&field) {
                    missing.push(field.clone());
                }
                if !labels.insert(field) {
                    return Err(Error::bug("a field that stays without a value"));
                }
            }
        }
    }
}

fn label(name: &str, lang: Lang) -> String {
    name.parse::<MailField>().map_or_else(
        |_| format!("[{name}]"),
        |field| format!("[{}]", field.label(lang)),
    )
}

/// A person as the message knows them: a guest of its event, or somebody of the directory.
fn somebody(
    reader: &Reader<'_>,
    message: &CommunityMessage,
    person: PersonId,
    lang: Lang,
) -> Result<Recipient> {
    let person = people::resolve(reader.conn, person)?;
    let mut found = recipient::people(reader.conn, &HashSet::from([person]), lang)?;
    if let Some(event) = event_of(message) {
        recipient::as_guests(reader.conn, event, &mut found)?;
    }
    found
        .into_iter()
        .next()
        .ok_or_else(|| Error::missing("person", person))
}

fn event_of(message: &CommunityMessage) -> Option<EventId> {
    match (message.spoken_of(), &message.audience) {
        (None, MessageAudience::Event { event_id, .. }) if message.series_id.is_none() => {
            Some(*event_id)
        }
        (event, _) => event,
    }
}

/// The same text for everybody, as it is posted; refused where it can't be.
pub fn post(
    reader: &Reader<'_>,
    message: &CommunityMessage,
    (lang, kind, limit): (&str, ChannelKind, Option<u32>),
) -> Result<String> {
    let usual = settings::language(reader.conn)?;
    let words = words(message, lang, kind, usual)?;
    super::words::without_people(&words, kind)?;
    let values = Values::load(reader, message)?;
    let filled = words
        .body(|name| values.of(name, words.said, None))
        .map_err(|field| Error::field("body", Code::MailFieldMissing).with("name", field))?;
    let rendered = render(&filled, kind.written(), limit);
    if looks::is_too_long(&rendered) {
        return Err(Error::field("body", Code::MessageOverLimit)
            .with("used", rendered.used)
            .with("limit", rendered.limit.unwrap_or_default())
            .with("unit", rendered.unit.word()));
    }
    Ok(rendered.text)
}
