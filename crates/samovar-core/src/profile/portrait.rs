//! A speaker's photo is chosen, or removed. What is no photo is refused before anything is
//! written; what a camera wrote beside the picture is not kept.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{OptionalExtension, params};
use samovar_import::clean;
use samovar_print::{MOST_LOGO_BYTES, MOST_LOGO_SIDE, Picture, PictureFault};

use super::store::load;
use super::{SetPortrait, SpeakerProfile};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::{PersonId, fresh};
use crate::incoming;
use crate::input;
use crate::job::Job;
use crate::person::{PersonRef, store as people};
use crate::planner::{Planner, Writer, Written};

pub fn set(planner: &Planner, request: SetPortrait, _: &Job) -> Result<Written<SpeakerProfile>> {
    let path = Path::new(&request.path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = clean::line(&name).chars().take(input::LINE).collect();
    let bytes = incoming::read(path, MOST_LOGO_BYTES as u64)?
        .ok_or_else(|| refused(&name, &PictureFault::TooHeavy))?;
    let picture = Picture::read(&bytes).map_err(|fault| refused(&name, &fault))?;
    planner.write("set_portrait", |writer| {
        let id = people::resolve(writer.conn, request.person_id)?;
        keep(writer, id, &name, &STANDARD.encode(picture.bytes()))?;
        let profile = load(writer.conn, id)?;
        writer.fact("name", profile.name.as_str());
        Ok(profile)
    })
}

pub fn remove(writer: &Writer<'_>, request: PersonRef) -> Result<SpeakerProfile> {
    let id = people::resolve(writer.conn, request.person_id)?;
    writer
        .conn
        .execute("DELETE FROM portrait WHERE person_id = ?1", [id])?;
    let profile = load(writer.conn, id)?;
    writer.fact("name", profile.name.as_str());
    Ok(profile)
}

/// The same once more is no change.
fn keep(writer: &Writer<'_>, id: PersonId, name: &str, image: &str) -> Result<()> {
    let known: Option<String> = writer
        .conn
        .prepare_cached("SELECT id FROM portrait WHERE person_id = ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    match known {
        Some(row) => {
            Patch::new("portrait", row)
                .set("name", Some(name.to_owned()))
                .set("image", Some(image.to_owned()))
                .apply(writer.conn)?;
        }
        None => {
            writer.conn.execute(
                "INSERT INTO portrait(id, person_id, name, image) VALUES (?1, ?2, ?3, ?4)",
                params![fresh().to_string(), id, name, image],
            )?;
        }
    }
    Ok(())
}

fn refused(name: &str, fault: &PictureFault) -> Error {
    let told = |code| Error::new(code).with("name", name);
    match fault {
        PictureFault::OtherKind { given } => {
            let given = if given.is_empty() { "none" } else { given };
            told(Code::PhotoOtherKind).with("given", given)
        }
        PictureFault::TooHeavy => {
            told(Code::PhotoTooHeavy).with("most", MOST_LOGO_BYTES / 1024 / 1024)
        }
        PictureFault::TooManyPixels { width, height } => told(Code::PhotoTooManyPixels)
            .with("width", *width)
            .with("height", *height)
            .with("most", MOST_LOGO_SIDE),
        // One that is white through and through shows nobody.
        PictureFault::Broken | PictureFault::White => told(Code::PhotoBroken),
    }
}
