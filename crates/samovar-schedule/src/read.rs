//! The one door for bytes: how they are encoded, what kind of file it is. Sizes are
//! checked before anything is read, and the kind is told by content, not by the name.

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::error::ReadError;
use crate::model::Programme;
use crate::{json, sessionize, xml};

/// The largest file that is read, in bytes: 30 times the largest that is known.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads schedule XML, schedule JSON or what Sessionize gives.
///
/// # Errors
/// Where the file as a whole is no programme; see [`ReadError`].
pub fn read(bytes: &[u8]) -> Result<Programme, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge {
            size: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        });
    }
    let text = decode(bytes)?;
    let text = text.trim_start();
    if text.is_empty() {
        return Err(ReadError::Empty);
    }
    if text.starts_with('<') {
        return xml::read(text);
    }
    if !text.starts_with(['{', '[']) {
        let found = "text".to_owned();
        return Err(ReadError::NotASchedule { found });
    }
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| ReadError::Broken {
            line: u32::try_from(error.line()).unwrap_or(u32::MAX),
        })?;
    if let Some(schedule) = json::schedule_of(&value) {
        return json::read(&value, schedule);
    }
    sessionize::read(&value)
}

/// True for XML and JSON, which are read here; a table is another's to read.
#[must_use]
pub fn looks_like_schedule(bytes: &[u8]) -> bool {
    let Ok(head) = decode(bytes.get(..4_096).unwrap_or(bytes)) else {
        return false;
    };
    head.trim_start().starts_with(['<', '{', '['])
}

/// Text by its mark, by what its XML says, or else as UTF-8.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => declared(bytes)?,
    };
    Ok(encoding.decode(bytes).0)
}

/// What `<?xml … encoding="…"?>` says.
fn declared(bytes: &[u8]) -> Result<&'static Encoding, ReadError> {
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let Some(declaration) = head
        .trim_start()
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split("?>").next())
    else {
        return Ok(encoding_rs::UTF_8);
    };
    let Some((_, value)) = declaration.split_once("encoding") else {
        return Ok(encoding_rs::UTF_8);
    };
    let name = value
        .trim_start_matches(|c: char| c == '=' || c.is_whitespace() || c == '"' || c == '\'')
        .split(['"', '\''])
        .next()
        .unwrap_or_default();
    Encoding::for_label(name.as_bytes()).ok_or_else(|| ReadError::UnknownEncoding {
        name: name.chars().take(40).collect(),
    })
}
