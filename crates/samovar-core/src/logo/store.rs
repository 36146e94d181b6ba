//! Rows ⇄ the logo. There is one; where two laptops came to have one each, the
//! newer stands.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, OptionalExtension, params};
use samovar_print::Picture;

use super::picture::{MOST_TEXT, read};
use super::{CommunityLogo, Logo, LogoPicture};
use crate::db::patch::Patch;
use crate::error::Result;
use crate::ids::LogoId;
use crate::input;
use crate::planner::Reader;
use crate::wire::Empty;

const MOST_NAME: i64 = input::LINE as i64;

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<CommunityLogo> {
    shown(reader.conn)
}

/// As the page shows it.
pub fn shown(conn: &Connection) -> Result<CommunityLogo> {
    let logo = for_paper(conn)?.map(|logo| Logo {
        name: logo.name,
        picture: logo.picture.map(|picture| LogoPicture {
            width: picture.width,
            height: picture.height,
            data_url: format!(
                "data:image/{};base64,{}",
                picture.mime(),
                STANDARD.encode(picture.bytes())
            ),
        }),
    });
    Ok(CommunityLogo { logo })
}

/// As a sheet draws it.
pub fn for_paper(conn: &Connection) -> Result<Option<samovar_print::Logo>> {
    // A value of any size may stand in a file of somebody else: it is asked for its
    // length before it is read.
    let row: Option<(String, Option<String>)> = conn
        .prepare_cached(
            "SELECT substr(name, 1, ?1), CASE WHEN octet_length(image) <= ?2 THEN image END
             FROM logo ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![MOST_NAME, MOST_TEXT as i64], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(row.map(|(name, image)| samovar_print::Logo {
        name,
        picture: image.and_then(|image| read(&image)),
    }))
}

/// Id and name of the one that stands.
pub(super) fn find(conn: &Connection) -> Result<Option<(LogoId, String)>> {
    Ok(conn
        .prepare_cached("SELECT id, substr(name, 1, ?1) FROM logo ORDER BY id DESC LIMIT 1")?
        .query_row([MOST_NAME], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

pub(super) fn insert(conn: &Connection, name: &str, picture: &Picture) -> Result<()> {
    conn.execute(
        "INSERT INTO logo(id, name, image) VALUES (?1, ?2, ?3)",
        params![LogoId::new(), name, STANDARD.encode(picture.bytes())],
    )?;
    Ok(())
}

pub(super) fn update(conn: &Connection, id: LogoId, name: &str, picture: &Picture) -> Result<()> {
    Patch::new("logo", id)
        .set("name", Some(name.to_owned()))
        .set("image", Some(STANDARD.encode(picture.bytes())))
        .apply(conn)?;
    Ok(())
}

/// All there are: the one beneath would come to stand in its place.
pub(super) fn delete(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM logo", [])?;
    Ok(())
}
