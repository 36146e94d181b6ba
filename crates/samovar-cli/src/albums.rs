//! `album`: where photos of an event are to be seen, and since when.

use samovar_core::Result;
use samovar_i18n::msg;
use serde_json::{Map, Value, json};

use crate::args::AlbumCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: AlbumCommand) -> Result<()> {
    match command {
        AlbumCommand::Add { event, title, link } => {
            let event = names::event(session, event.text())?;
            let mut request = Map::new();
            request.insert("eventId".to_owned(), json!(event));
            request.insert("title".to_owned(), json!(title));
            optional(&mut request, "link", link);
            let photos = session.call("add_album", Value::Object(request))?;
            // Identifiers sort by the time of making.
            let added = items(&photos, "albums").max_by_key(|one| str_of(one, "id").to_owned());
            let added = added.cloned().unwrap_or_default();
            session.print(&stable_album(&added), || str_of(&added, "id").to_owned());
        }
        AlbumCommand::List { event } => {
            let event = names::event(session, event.text())?;
            let photos = session.call("get_photos", json!({ "eventId": event }))?;
            session.print(&stable(&photos), || said(session, &photos));
        }
        AlbumCommand::Publish {
            event,
            album,
            day,
            anyway,
        } => {
            let event = names::event(session, event.text())?;
            let album = names::album(session, &event, &album)?;
            let mut request = Map::new();
            request.insert("albumId".to_owned(), json!(album));
            request.insert("anyway".to_owned(), json!(anyway));
            optional(&mut request, "day", day);
            let photos = session.call("publish_album", Value::Object(request))?;
            let published = items(&photos, "albums")
                .find(|one| str_of(one, "id") == album)
                .cloned()
                .unwrap_or_default();
            session.print(&stable_album(&published), || {
                msg::album_is_published(session.lang, str_of(&published, "title"))
            });
        }
    }
    Ok(())
}

fn stable(photos: &Value) -> Value {
    let marks = photos.get("marks").cloned().unwrap_or_default();
    json!({
        "albums": items(photos, "albums").map(stable_album).collect::<Vec<_>>(),
        "yes": marks.get("yes"),
        "ask": marks.get("ask"),
        "no": marks.get("no"),
        "not_asked": marks.get("notAsked"),
    })
}

fn stable_album(one: &Value) -> Value {
    json!({
        "id": one.get("id"),
        "title": one.get("title"),
        "link": one.get("link"),
        "published_on": one.get("publishedOn"),
    })
}

fn said(session: &Session, photos: &Value) -> String {
    let lang = session.lang;
    let rows: Vec<Vec<String>> = items(photos, "albums")
        .map(|one| {
            let published = match str_of(one, "publishedOn") {
                "" => msg::album_not_published(lang),
                day => msg::album_on(lang, day),
            };
            vec![
                str_of(one, "title").to_owned(),
                published,
                str_of(one, "link").to_owned(),
            ]
        })
        .collect();
    let albums = match rows.is_empty() {
        true => msg::album_none(lang),
        false => output::table(&rows),
    };
    let marks = photos.get("marks").cloned().unwrap_or_default();
    let counts = [
        (msg::photo_marks_yes(lang), "yes"),
        (msg::photo_marks_ask(lang), "ask"),
        (msg::photo_marks_no(lang), "no"),
        (msg::photo_marks_not_asked(lang), "notAsked"),
    ]
    .map(|(label, field)| format!("{label}: {}", number_of(&marks, field)));
    format!("{albums}\n{}", counts.join("\n"))
}
