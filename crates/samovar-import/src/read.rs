//! The one door for bytes: what kind of file this is, and its table. Sizes are
//! checked before anything is unpacked, and the kind is told by content, not
//! by the name (an ".xls" is often text with tabs). Nothing is guessed here
//! about what columns mean.

use crate::limits::MAX_BYTES;
use crate::table::{Format, Table};
use crate::{ReadError, delimited, layout, sheet, text, vcard};

/// What the caller knows better than the guesses; all may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReadOptions {
    /// A name or usual alias: `utf-8`, `windows-1251`, `cp866`, `koi8-r` …
    pub encoding: Option<String>,
    /// One ASCII character.
    pub delimiter: Option<char>,
    pub sheet: Option<String>,
    /// The line of the column names; 0 says there are none.
    pub header_row: Option<u32>,
}

/// Reads a file into a table. `file_name` only decides where the bytes do not.
///
/// # Errors
/// Where the file as a whole is no guest list; see [`ReadError`].
pub fn read(bytes: &[u8], file_name: &str, options: &ReadOptions) -> Result<Table, ReadError> {
    if bytes.iter().take(4096).all(u8::is_ascii_whitespace) && bytes.trim_ascii().is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge {
            size: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        });
    }
    if let Some(found) = foreign_bytes(bytes)? {
        return Err(ReadError::NotATable { found });
    }
    if bytes.starts_with(b"PK") {
        return sheet::read(bytes, options);
    }
    let (content, encoding) = text::decode(bytes, options.encoding.as_deref())?;
    if content.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if vcard::is_vcard(&content) {
        return vcard::read(&content, encoding);
    }
    if let Some(found) = delimited::foreign_text(&content) {
        return Err(ReadError::NotATable { found });
    }
    if content
        .chars()
        .take(20_000)
        .filter(|c| c.is_control() && !"\t\r\n".contains(*c))
        .count()
        > 100
    {
        return Err(ReadError::NotATable { found: "binary" });
    }
    read_delimited(&content, encoding, file_name, options)
}

fn read_delimited(
    content: &str,
    encoding: &'static str,
    file_name: &str,
    options: &ReadOptions,
) -> Result<Table, ReadError> {
    let asked = options
        .delimiter
        .and_then(|c| u8::try_from(c).ok())
        .filter(u8::is_ascii);
    let delimiter = asked.or_else(|| delimited::sniff_delimiter(content));
    // One column has no separator to see; commas inside it are then text.
    let byte = delimiter.unwrap_or(if file_name.ends_with(".tsv") {
        b'\t'
    } else {
        b','
    });
    let mut grid = layout::Grid::default();
    for record in delimited::Records::new(content, byte) {
        grid.push(record.line, record.cells, record.fault)?;
    }
    let format = if byte == b'\t' {
        Format::Tsv
    } else {
        Format::Csv
    };
    let mut table = layout::arrange(grid, format, options.header_row)?;
    if asked.is_none() && options.header_row.is_none() && !layout::is_steady(&table) {
        return Err(ReadError::NotATable { found: "text" });
    }
    table.encoding = encoding.to_owned();
    table.delimiter = delimiter.map(char::from);
    Ok(table)
}

/// A planner of Samovar's. A locked one begins with its mark, and with chance from there on,
/// which no table does that happens to begin with the same letters.
fn is_planner(bytes: &[u8]) -> bool {
    let is_locked = || {
        let chance = bytes.get(4..512).unwrap_or_default();
        bytes.starts_with(b"SMV1") && chance.iter().any(|byte| *byte < b'\t')
    };
    is_locked() || (bytes.starts_with(SQLITE) && bytes.get(68..72) == Some(b"Samo".as_slice()))
}

const SQLITE: &[u8] = b"SQLite format 3\0";

/// Files known by their first bytes.
fn foreign_bytes(bytes: &[u8]) -> Result<Option<&'static str>, ReadError> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.starts_with(OLE) {
        // A locked workbook is an OLE file whose directory names this stream.
        let utf16 = |name: &str| {
            name.encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<_>>()
        };
        let holds = |name: &str| {
            let needle = utf16(name);
            bytes.windows(needle.len()).any(|window| window == needle)
        };
        return if holds("EncryptedPackage") {
            Err(ReadError::PasswordLocked)
        } else if holds("Workbook") || holds("Book") {
            Err(ReadError::OldExcel)
        } else {
            Ok(Some("binary"))
        };
    }
    if is_planner(bytes) {
        return Ok(Some("planner"));
    }
    const KNOWN: [(&[u8], &str); 13] = [
        (b"%PDF", "pdf"),
        (b"\x89PNG", "image"),
        (b"\xFF\xD8\xFF", "image"),
        (b"GIF8", "image"),
        (b"RIFF", "image"),
        (b"II*\0", "image"),
        (b"MM\0*", "image"),
        (b"\x1F\x8B", "archive"),
        (b"Rar!", "archive"),
        (b"7z\xBC\xAF", "archive"),
        (b"{\\rtf", "document"),
        (b"\x7FELF", "binary"),
        (SQLITE, "binary"),
    ];
    Ok(KNOWN
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
        .map(|(_, found)| *found))
}
