//! Settings as rows of `local_setting`, with what holds when a row is absent.

use rusqlite::{Connection, OptionalExtension, params};
use samovar_i18n::Lang;

use super::{Density, DoorMode, EditSettings, Paper, Settings, Theme, WeekStart};
use crate::error::Result;
use crate::input;
use crate::planner::{Reader, Writer};
use crate::time;
use crate::wire::Empty;

/// The zone of this machine is not asked for: a planner that travels must not
/// change its times. The manager picks one; until then it is Moscow's.
const FIRST_ZONE: &str = "Europe/Moscow";

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<Settings> {
    load(reader.conn)
}

/// All settings.
pub fn load(conn: &Connection) -> Result<Settings> {
    let text = |key: &str, default: &str| -> Result<String> {
        Ok(stored(conn, key)?.unwrap_or_else(|| default.to_owned()))
    };
    let language = language(conn)?;
    let russian = language == Lang::Ru;
    Ok(Settings {
        language,
        theme: word(conn, "theme", Theme::System)?,
        week_start: word(conn, "week_start", WeekStart::Monday)?,
        paper: word(conn, "paper", Paper::A4)?,
        density: word(conn, "density", Density::Default)?,
        zone: text("zone", FIRST_ZONE)?,
        currency: text("currency", if russian { "RUB" } else { "EUR" })?,
        organizer_name: text("organizer_name", "")?,
        organizer_email: text("organizer_email", "")?,
        station: text("station", "")?,
        reply_keys: stored(conn, "reply_keys")?.as_deref() != Some("0"),
        door_mode: word(conn, "door_mode", DoorMode::Express)?,
        door_sounds: stored(conn, "door_sounds")?.as_deref() != Some("0"),
        welcomed: stored(conn, "welcomed")?.as_deref() == Some("1"),
    })
}

/// The language asked for, or that of the screen.
pub fn language_or(conn: &Connection, asked: Option<Lang>) -> Result<Lang> {
    asked.map_or_else(|| language(conn), Ok)
}

/// The language of the screen; until one is chosen, the one of the system.
pub fn language(conn: &Connection) -> Result<Lang> {
    if let Some(stored) = stored(conn, "language")? {
        return Ok(stored.parse().unwrap_or(Lang::En));
    }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    Ok(system.map_or(Lang::En, |locale| {
        if locale.starts_with("ru") {
            Lang::Ru
        } else {
            Lang::En
        }
    }))
}

pub fn edit(writer: &Writer<'_>, request: EditSettings) -> Result<Settings> {
    if let Some(zone) = &request.zone {
        time::zone(zone)?;
    }
    let line = |field: &str, value: Option<String>| {
        value.map(|value| input::line(field, &value)).transpose()
    };
    let changes = [
        ("language", request.language.map(|lang| lang.to_string())),
        ("theme", request.theme.map(|theme| theme.word().to_owned())),
        (
            "week_start",
            request.week_start.map(|day| day.word().to_owned()),
        ),
        ("paper", request.paper.map(|paper| paper.word().to_owned())),
        (
            "density",
            request.density.map(|density| density.word().to_owned()),
        ),
        ("zone", request.zone),
        (
            "currency",
            request
                .currency
                .map(|code| input::currency("currency", &code))
                .transpose()?,
        ),
        (
            "organizer_name",
            line("organizerName", request.organizer_name)?,
        ),
        (
            "organizer_email",
            request
                .organizer_email
                .map(|email| input::email("organizerEmail", &email))
                .transpose()?,
        ),
        ("station", line("station", request.station)?),
        ("reply_keys", request.reply_keys.map(flag)),
        (
            "door_mode",
            request.door_mode.map(|mode| mode.word().to_owned()),
        ),
        ("door_sounds", request.door_sounds.map(flag)),
        ("welcomed", request.welcomed.map(flag)),
    ];
    for (key, value) in changes {
        if let Some(value) = value {
            writer.conn.execute(
                "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
                 ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                params![key, value],
            )?;
        }
    }
    load(writer.conn)
}

fn flag(yes: bool) -> String {
    if yes { "1" } else { "0" }.to_owned()
}

fn stored(conn: &Connection, key: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT value FROM local_setting WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// A setting of few values; one that this program does not know is the default.
fn word<T: std::str::FromStr>(conn: &Connection, key: &str, default: T) -> Result<T> {
    Ok(stored(conn, key)?
        .and_then(|text| text.parse().ok())
        .unwrap_or(default))
}
