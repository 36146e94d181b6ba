//! Makes messages, changes and copies them, writes their texts. What was prepared of one
//! stays in the ledger: a message that somebody was told is put away and not deleted.

use rusqlite::params;
use samovar_i18n::Lang;

use super::audience;
use super::library::store as library;
use super::paid::is_marked;
use super::requests::{
    CreateMessage, DuplicateMessage, EditMessage, MessageRef, RemoveMessageText, WriteMessageText,
};
use super::store::load;
use super::what_for::MessageUse;
use super::words::{Words, tag, without_people};
use super::{CommunityMessage, MessageAudience, MessageText, usual};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::{EventId, MessageId, MessageTextId, SavedTextId, SeriesId};
use crate::input;
use crate::planner::Writer;
use crate::series;
use crate::settings::store as settings;
use crate::time::stamp;
use crate::wire::Done;

pub fn create(writer: &Writer<'_>, request: CreateMessage) -> Result<CommunityMessage> {
    audience::checked(writer, &request.audience)?;
    let (event, series) = match (request.event_id, request.series_id) {
        (Some(_), Some(_)) => return Err(of_two()),
        (None, None) => of_audience(&request.audience),
        own => own,
    };
    let series = whole(writer, series)?;
    let title = match (event, series) {
        (Some(event), _) => Some(events::load(writer, event)?.title),
        (None, Some(series)) => Some(series::store::load(writer.conn, series)?.title),
        (None, None) => None,
    };
    let has_event = event.is_some() || series.is_some();
    let usual_lang = settings::language(writer.conn)?;
    let tag = match &request.lang {
        Some(lang) => tag(lang)?,
        None => usual_lang.code().to_owned(),
    };
    let (kept_name, saved) = match request.text_id {
        Some(text) => kept(writer, text)?,
        None => Default::default(),
    };
    let is_of_library = !saved.is_empty();
    let name = match &request.name {
        Some(name) => input::required("name", name)?,
        None if is_of_library => titled(kept_name, title.as_deref()),
        None => named(
            request.what_for,
            title.as_deref(),
            tag.parse().unwrap_or(usual_lang),
        ),
    };
    let id = MessageId::new();
    writer.conn.execute(
        "INSERT INTO message(id, name, kind, what_for, event_id, audience, created_at, series_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            name,
            request.kind,
            request.what_for,
            event,
            serde_json::to_string(&request.audience)?,
            stamp(writer.now),
            series,
        ],
    )?;
    let mut texts = if saved.is_empty() {
        usual::texts(request.what_for, has_event)
    } else {
        saved
    };
    if texts.is_empty() {
        texts.push(MessageText {
            lang: tag,
            channel_kind: None,
            subject: String::new(),
            body: String::new(),
        });
    }
    for text in &texts {
        insert_text(writer, id, text)?;
    }
    let message = load(writer, id)?;
    // A kept text may speak of an event that this message is not of.
    if is_of_library {
        for text in &message.texts {
            Words::of(&message, text, usual_lang).map_err(unfit)?;
        }
    }
    tell(writer, event, &name);
    Ok(message)
}

/// It is refused where it was chosen: what is wrong is the choice, not the text.
fn unfit(error: Error) -> Error {
    let Some(field) = error
        .args
        .get("name")
        .filter(|_| error.code == Code::MailFieldUnknown)
    else {
        return error;
    };
    Error::field("textId", Code::MessageTextUnfit).with("name", field.clone())
}

/// All texts that the library keeps under the name of one, and that name.
fn kept(writer: &Writer<'_>, id: SavedTextId) -> Result<(String, Vec<MessageText>)> {
    let kept = library::of_the_same_name(writer.conn, id)?;
    let name = kept.first().map(|text| text.name.clone());
    let texts = kept.into_iter().map(|text| MessageText {
        lang: text.lang,
        channel_kind: text.channel_kind,
        subject: text.subject,
        body: text.body,
    });
    Ok((name.unwrap_or_default(), texts.collect()))
}

pub fn edit(writer: &Writer<'_>, request: EditMessage) -> Result<CommunityMessage> {
    let old = load(writer, request.message_id)?;
    if let Some(audience) = &request.audience {
        audience::checked(writer, audience)?;
    }
    // Of one or of the other: what is chosen takes the place of what was.
    let (event, series) = match (request.event_id, request.series_id) {
        (Some(Some(_)), Some(Some(_))) => return Err(of_two()),
        (Some(Some(event)), _) => (Some(Some(event)), Some(None)),
        (_, Some(Some(series))) => (Some(None), Some(whole(writer, Some(series))?)),
        neither => neither,
    };
    if let Some(Some(event)) = event {
        events::load(writer, event)?;
    }
    let line =
        |field: &str, text: Option<String>| text.map(|text| input::line(field, &text)).transpose();
    let name = request
        .name
        .map(|name| input::required("name", &name))
        .transpose()?;
    let audience = request
        .audience
        .as_ref()
        .map(serde_json::to_string)
        .transpose()?;
    Patch::new("message", old.id)
        .set("name", name)
        .set_sql("kind", request.kind)?
        .set_sql("event_id", event)?
        .set_sql("series_id", series)?
        .set("audience", audience)
        .set("advertiser", line("advertiser", request.advertiser)?)
        .set("ad_token", line("adToken", request.ad_token)?)
        .apply(writer.conn)?;
    let new = load(writer, old.id)?;
    // Fields of an event that it has no more, or of a sponsor who is not named any more, would
    // hold everybody back.
    let loses_fields = !new.has_event() && old.has_event() || is_marked(&old) && !is_marked(&new);
    if loses_fields {
        let lang = settings::language(writer.conn)?;
        for text in &new.texts {
            Words::of(&new, text, lang)?;
        }
    }
    tell(writer, new.event_id, &new.name);
    Ok(new)
}

/// A text that nobody could send is refused with its place.
pub fn write_text(writer: &Writer<'_>, request: WriteMessageText) -> Result<CommunityMessage> {
    let message = load(writer, request.message_id)?;
    let text = MessageText {
        lang: tag(&request.lang)?,
        channel_kind: request.channel_kind,
        subject: input::line("subject", &request.subject)?,
        body: input::prose("body", &request.body)?,
    };
    let words = Words::of(&message, &text, settings::language(writer.conn)?)?;
    if let Some(kind) = text.channel_kind {
        without_people(&words, kind)?;
    }
    match text_id(writer, message.id, &text)? {
        Some(id) => {
            Patch::new("message_text", id)
                .set("subject", Some(text.subject))
                .set("body", Some(text.body))
                .apply(writer.conn)?;
        }
        None => insert_text(writer, message.id, &text)?,
    }
    tell(writer, message.event_id, &message.name);
    writer.fact("lang", text.lang);
    load(writer, message.id)
}

pub fn remove_text(writer: &Writer<'_>, request: RemoveMessageText) -> Result<CommunityMessage> {
    let message = load(writer, request.message_id)?;
    let text = MessageText {
        lang: tag(&request.lang)?,
        channel_kind: request.channel_kind,
        subject: String::new(),
        body: String::new(),
    };
    let id = text_id(writer, message.id, &text)?
        .ok_or_else(|| Error::missing("message-text", &text.lang))?;
    deletion::delete(
        writer.conn,
        "message_text",
        id,
        &[],
        deletion::in_use(&message.name),
    )?;
    tell(writer, message.event_id, &message.name);
    writer.fact("lang", text.lang);
    load(writer, message.id)
}

/// The same to the same people, of which nobody was told anything yet.
pub fn duplicate(writer: &Writer<'_>, request: DuplicateMessage) -> Result<CommunityMessage> {
    let old = load(writer, request.message_id)?;
    let name = match &request.name {
        Some(name) => input::required("name", name)?,
        None => old.name.clone(),
    };
    let id = MessageId::new();
    writer.conn.execute(
        "INSERT INTO message(id, name, kind, what_for, event_id, audience, advertiser, ad_token, created_at,
                             series_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            id,
            name,
            old.kind,
            old.what_for,
            old.event_id,
            serde_json::to_string(&old.audience)?,
            old.advertiser,
            old.ad_token,
            stamp(writer.now),
            old.series_id,
        ],
    )?;
    for text in &old.texts {
        insert_text(writer, id, text)?;
    }
    tell(writer, old.event_id, &name);
    load(writer, id)
}

/// One of which something was prepared is put away: who was told what stays known.
pub fn remove(writer: &Writer<'_>, request: MessageRef) -> Result<Done> {
    let message = load(writer, request.message_id)?;
    let is_in_ledger: bool = writer.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM mailing WHERE message_id = ?1)",
        [message.id],
        |row| row.get(0),
    )?;
    if !is_in_ledger {
        deletion::delete(
            writer.conn,
            "message",
            message.id,
            &["message_text"],
            deletion::in_use(&message.name),
        )?;
    } else if !message.archived {
        Patch::new("message", message.id)
            .set("archived_at", Some(stamp(writer.now)))
            .apply(writer.conn)?;
    }
    tell(writer, message.event_id, &message.name);
    Ok(Done {})
}

/// The event or the series whose people an audience is.
const fn of_audience(audience: &MessageAudience) -> (Option<EventId>, Option<SeriesId>) {
    match audience {
        MessageAudience::Event { event_id, .. } => (Some(*event_id), None),
        MessageAudience::Series { series_id, .. } => (None, Some(*series_id)),
        _ => (None, None),
    }
}

/// By whatever of its parts a series is named.
fn whole(writer: &Writer<'_>, series: Option<SeriesId>) -> Result<Option<SeriesId>> {
    series
        .map(|id| Ok(series::store::load(writer.conn, id)?.whole()))
        .transpose()
}

fn of_two() -> Error {
    Error::field("seriesId", Code::MessageOfTwo)
}

/// `Announcement: Rust Night`
fn named(what_for: MessageUse, title: Option<&str>, lang: Lang) -> String {
    titled(usual::name(what_for, lang), title)
}

/// As much of both as a name holds.
fn titled(name: String, title: Option<&str>) -> String {
    let whole = match title {
        Some(title) => format!("{name}: {title}"),
        None => name,
    };
    let held: String = whole.chars().take(input::LINE).collect();
    held.trim_end().to_owned()
}

fn text_id(
    writer: &Writer<'_>,
    message: MessageId,
    text: &MessageText,
) -> Result<Option<MessageTextId>> {
    use rusqlite::OptionalExtension;
    Ok(writer
        .conn
        .query_row(
            "SELECT id FROM message_text WHERE message_id = ?1 AND lang = ?2 AND channel_kind = ?3
             ORDER BY id LIMIT 1",
            params![message, text.lang, kind_word(text)],
            |row| row.get(0),
        )
        .optional()?)
}

fn insert_text(writer: &Writer<'_>, message: MessageId, text: &MessageText) -> Result<()> {
    writer.conn.execute(
        "INSERT INTO message_text(id, message_id, lang, channel_kind, subject, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            MessageTextId::new(),
            message,
            text.lang,
            kind_word(text),
            text.subject,
            text.body
        ],
    )?;
    Ok(())
}

fn kind_word(text: &MessageText) -> &'static str {
    text.channel_kind
        .map_or("", super::channel_kind::ChannelKind::word)
}

fn tell(writer: &Writer<'_>, event: Option<EventId>, name: &str) {
    if let Some(event) = event {
        writer.about(event);
    }
    writer.fact("name", name);
}
