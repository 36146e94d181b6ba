//! A logo is chosen, or removed. What is no logo is refused before anything is
//! written.

use std::path::Path;

use samovar_import::clean;
use samovar_print::{MOST_LOGO_BYTES, MOST_LOGO_SIDE, Picture, PictureFault};

use super::{CommunityLogo, SetLogo, store};
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::input;
use crate::job::Job;
use crate::planner::{Planner, Writer, Written};
use crate::wire::{Done, Empty};

pub fn set(planner: &Planner, request: SetLogo, _: &Job) -> Result<Written<CommunityLogo>> {
    let path = Path::new(&request.path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = clean::line(&name).chars().take(input::LINE).collect();
    let bytes = incoming::read(path, MOST_LOGO_BYTES as u64)?
        .ok_or_else(|| refused(&name, &PictureFault::TooHeavy))?;
    let picture = Picture::read(&bytes).map_err(|fault| refused(&name, &fault))?;
    planner.write("set_logo", |writer| {
        match store::find(writer.conn)? {
            Some((id, _)) => store::update(writer.conn, id, &name, &picture)?,
            None => store::insert(writer.conn, &name, &picture)?,
        }
        writer.fact("name", name.as_str());
        store::shown(writer.conn)
    })
}

pub fn remove(writer: &Writer<'_>, _: Empty) -> Result<Done> {
    if let Some((_, name)) = store::find(writer.conn)? {
        store::delete(writer.conn)?;
        writer.fact("name", name);
    }
    Ok(Done {})
}

fn refused(name: &str, fault: &PictureFault) -> Error {
    let told = |code| Error::new(code).with("name", name);
    match fault {
        PictureFault::OtherKind { given } => {
            let given = if given.is_empty() { "none" } else { given };
            told(Code::LogoOtherKind).with("given", given)
        }
        PictureFault::TooHeavy => {
            told(Code::LogoTooHeavy).with("most", MOST_LOGO_BYTES / 1024 / 1024)
        }
        PictureFault::TooManyPixels { width, height } => told(Code::LogoTooManyPixels)
            .with("width", *width)
            .with("height", *height)
            .with("most", MOST_LOGO_SIDE),
        PictureFault::Broken => told(Code::LogoBroken),
        PictureFault::White => told(Code::LogoWhite),
    }
}
