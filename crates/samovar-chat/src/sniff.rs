//! What a file is, by how it begins.

use std::io::BufRead;

use crate::error::ChatError;
use crate::{stamp, table};

pub enum Shape {
    Json,
    /// A message a line, as WhatsApp writes it.
    Lines,
    /// A table, by what stands between its cells.
    Table(u8),
}

/// Looks without taking, but for the mark that some programs put before a text.
pub fn sniff(reader: &mut impl BufRead) -> Result<Shape, ChatError> {
    if reader.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
        reader.consume(3);
    }
    let head = reader.fill_buf()?;
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) => head
            .get(..error.valid_up_to())
            .and_then(|sound| std::str::from_utf8(sound).ok())
            .unwrap_or_default(),
    };
    if text.trim().is_empty() && head.len() < 1 << 15 {
        return Err(ChatError::Empty);
    }
    if text.trim_start().starts_with('{') {
        return Ok(Shape::Json);
    }
    let first = text.lines().find(|line| !line.trim().is_empty());
    let first = first.unwrap_or_default();
    if stamp::read(first).is_some() {
        return Ok(Shape::Lines);
    }
    table::delimiter_of(first)
        .map(Shape::Table)
        .ok_or(ChatError::NotAChat)
}
