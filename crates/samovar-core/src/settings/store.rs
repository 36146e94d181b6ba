//! Where each setting is kept, the laptop's in its own file and the planner's as
//! rows of `local_setting`, with what holds while neither says anything.

use std::ops::RangeInclusive;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_i18n::Lang;
use serde_json::Value;

use super::{Density, DoorMode, EditSettings, Paper, Settings, Theme, WeekStart, system};
use crate::error::{Code, Error, Result};
use crate::input;
use crate::job::Job;
use crate::laptop;
use crate::money;
use crate::planner::{Planner, Reader, Written};
use crate::time;
use crate::wire::Empty;

/// The zone of this machine is not asked for: a planner that travels must not
/// change its times. The manager picks one; until then it is Moscow's.
const FIRST_ZONE: &str = "Europe/Moscow";

/// Smaller is not read, larger leaves no room for anything beside it.
const TEXT_SIZES: RangeInclusive<u16> = 80..=200;

/// Of a hundred who say they come to a free evening: until somebody says otherwise.
const USUALLY_COME: u16 = 70;

/// What stages go by, until somebody says otherwise: days, days, evenings.
const DRIFTING: u16 = 90;
const LOST: u16 = 365;
const CHANCES: u16 = 2;
const DAYS: RangeInclusive<u16> = 1..=3650;
const EVENINGS: RangeInclusive<u16> = 1..=100;

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<Settings> {
    load(reader.conn)
}

/// The currency of what has none of its own: an event's, or else the planner's.
pub fn currency_of(conn: &Connection, own: &str) -> Result<String> {
    match own {
        "" => currency(conn),
        own => Ok(own.to_owned()),
    }
}

/// The planner's currency, without all that else is set.
pub fn currency(conn: &Connection) -> Result<String> {
    let usual = match language(conn)? {
        Lang::Ru => "RUB",
        Lang::En => "EUR",
    };
    Ok(stored(conn, "currency")?.unwrap_or_else(|| usual.to_owned()))
}

/// All settings.
pub fn load(conn: &Connection) -> Result<Settings> {
    let text = |key: &str, default: &str| -> Result<String> {
        Ok(stored(conn, key)?.unwrap_or_else(|| default.to_owned()))
    };
    let language = language(conn)?;
    Ok(Settings {
        language,
        theme: word(conn, "theme", Theme::System)?,
        week_start: word(conn, "week_start", WeekStart::Monday)?,
        paper: word(conn, "paper", Paper::A4)?,
        density: word(conn, "density", Density::Default)?,
        text_size: stored(conn, "text_size")?
            .and_then(|text| text.parse().ok())
            .filter(|size| TEXT_SIZES.contains(size))
            .unwrap_or(100),
        zone: text("zone", FIRST_ZONE)?,
        currency: currency(conn)?,
        organizer_name: text("organizer_name", "")?,
        organizer_email: text("organizer_email", "")?,
        show_rate_percent: stored(conn, "show_rate_percent")?
            .and_then(|text| text.parse().ok())
            .filter(|percent| *percent <= 100)
            .unwrap_or(USUALLY_COME),
        drifting_days: number(conn, "drifting_days", &DAYS, DRIFTING)?,
        lost_days: number(conn, "lost_days", &DAYS, LOST)?,
        stage_chances: number(conn, "stage_chances", &EVENINGS, CHANCES)?,
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
    Ok(system::language())
}

pub fn edit(planner: &Planner, request: EditSettings, _: &Job) -> Result<Written<Settings>> {
    if let Some(zone) = &request.zone {
        time::zone(zone)?;
    }
    if let Some(size) = request.text_size
        && !TEXT_SIZES.contains(&size)
    {
        return Err(Error::field("textSize", Code::OutOfRange).with("value", size));
    }
    if let Some(percent) = request.show_rate_percent {
        input::count("showRatePercent", u32::from(percent), 100)?;
    }
    for (field, value, allowed) in [
        ("driftingDays", request.drifting_days, &DAYS),
        ("lostDays", request.lost_days, &DAYS),
        ("stageChances", request.stage_chances, &EVENINGS),
    ] {
        if let Some(value) = value.filter(|value| !allowed.contains(value)) {
            return Err(Error::field(field, Code::OutOfRange).with("value", value));
        }
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
        ("text_size", request.text_size.map(|size| size.to_string())),
        ("zone", request.zone),
        (
            "currency",
            request
                .currency
                .map(|code| money::currency("currency", &code))
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
        (
            "show_rate_percent",
            request.show_rate_percent.map(|percent| percent.to_string()),
        ),
        (
            "drifting_days",
            request.drifting_days.map(|days| days.to_string()),
        ),
        ("lost_days", request.lost_days.map(|days| days.to_string())),
        (
            "stage_chances",
            request.stage_chances.map(|evenings| evenings.to_string()),
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
    let (of_laptop, of_planner): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .partition(|(key, _)| laptop::owns(key));
    // The planner's first: it may refuse, and then nothing has changed.
    if !of_planner.is_empty() {
        planner.write_local(|writer| {
            for (key, value) in of_planner {
                put(writer.conn, key, &value)?;
            }
            Ok(())
        })?;
    }
    if !of_laptop.is_empty() {
        let kept = of_laptop
            .into_iter()
            .map(|(key, value)| (key.to_owned(), Some(value)));
        planner.laptop().keep(kept);
    }
    planner.read(|reader| load(reader.conn)).map(told)
}

/// Whose mails an event's are: name and address.
pub type Organizer<'a> = (&'a str, &'a str);

/// New events begin with the organiser that one was given, unless the settings say
/// another: typed once, they are not asked for again. One that nothing bears any more
/// was a slip that has been put right.
pub fn remember_organizer(conn: &Connection, old: Organizer<'_>, new: Organizer<'_>) -> Result<()> {
    let settings = load(conn)?;
    let kept = (
        settings.organizer_name.as_str(),
        settings.organizer_email.as_str(),
    );
    if new.1.is_empty() || new == old || new == kept {
        return Ok(());
    }
    if !kept.1.is_empty() && (kept != old || is_borne(conn, kept.1)?) {
        return Ok(());
    }
    for (key, value) in [("organizer_name", new.0), ("organizer_email", new.1)] {
        put(conn, key, value)?;
    }
    Ok(())
}

fn is_borne(conn: &Connection, email: &str) -> Result<bool> {
    Ok(conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM event WHERE organizer_email = ?1)
             OR EXISTS (SELECT 1 FROM series WHERE organizer_email = ?1)",
        [email],
        |row| row.get(0),
    )?)
}

fn put(conn: &Connection, key: &str, value: &str) -> Result<()> {
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}

/// An answer after which the screens ask for the settings again.
pub(super) fn told<T>(value: T) -> Written<T> {
    Written {
        value,
        tables: vec!["local_setting".to_owned()],
        step: None,
        facts: Value::Null,
    }
}

fn flag(yes: bool) -> String {
    if yes { "1" } else { "0" }.to_owned()
}

fn stored(conn: &Connection, key: &str) -> Result<Option<String>> {
    if laptop::owns(key) {
        return laptop::stored(conn, key);
    }
    Ok(conn
        .prepare_cached("SELECT value FROM local_setting WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// A setting that is a number; one that this program would not take is the default.
fn number(
    conn: &Connection,
    key: &str,
    allowed: &RangeInclusive<u16>,
    default: u16,
) -> Result<u16> {
    Ok(stored(conn, key)?
        .and_then(|text| text.parse().ok())
        .filter(|value| allowed.contains(value))
        .unwrap_or(default))
}

/// A setting of few values; one that this program does not know is the default.
fn word<T: std::str::FromStr>(conn: &Connection, key: &str, default: T) -> Result<T> {
    Ok(stored(conn, key)?
        .and_then(|text| text.parse().ok())
        .unwrap_or(default))
}
