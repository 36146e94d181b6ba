//! What a whole programme says of those who speak. Nothing that stands is changed.

use super::edit::set_links;
use super::store::load;
use crate::error::Result;
use crate::ids::{PersonId, fresh};
use crate::planner::Writer;

/// A biography for somebody who has none, in a language that nobody has said; lines behind
/// the links they have.
pub fn describe(
    writer: &Writer<'_>,
    person: PersonId,
    biography: &str,
    lines: &[String],
) -> Result<()> {
    if !biography.is_empty() {
        writer
            .conn
            .prepare_cached(
                "INSERT INTO biography(id, person_id, language, words) VALUES (?1, ?2, '', ?3)",
            )?
            .execute((fresh().to_string(), person, biography))?;
    }
    if !lines.is_empty() {
        let known = load(writer.conn, person)?.links;
        let mut all: Vec<&str> = known.lines().collect();
        all.extend(lines.iter().map(String::as_str));
        set_links(writer, person, &all.join("\n"))?;
    }
    Ok(())
}
