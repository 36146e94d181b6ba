//! Many mails in one file, one after the other, each in memory alone. Reads
//! what mail programs write: mboxo and mboxrd, with either line end.

use std::io::{self, BufRead, Read};

/// Longer mails are told of and left out: an answer is a few kilobytes.
pub const LONGEST_MAIL: usize = 32 * 1024 * 1024;
/// A separator is short; of a longer line only the beginning is looked at.
const LONGEST_LINE: u64 = 64 * 1024;

/// One mail of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mail {
    /// Its bytes, unquoted.
    Whole(Vec<u8>),
    /// More than [`LONGEST_MAIL`].
    TooLong,
}

/// Whether these bytes begin like an mbox.
#[must_use]
pub fn is_mbox(bytes: &[u8]) -> bool {
    separates(
        bytes
            .split(|byte| *byte == b'\n')
            .next()
            .unwrap_or_default(),
    )
}

/// The mails of an mbox, one at a time.
#[derive(Debug)]
pub struct Mails<R> {
    reader: R,
    begun: bool,
    ended: bool,
}

impl<R: BufRead> Mails<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            begun: false,
            ended: false,
        }
    }

    /// Up to the next separator, or the end.
    fn mail(&mut self) -> io::Result<Option<Mail>> {
        let mut bytes = Vec::new();
        let mut too_long = false;
        // A piece of a line that was cut is no line of its own.
        let mut at_start = true;
        loop {
            let mut line = Vec::new();
            let read = (&mut self.reader)
                .take(LONGEST_LINE)
                .read_until(b'\n', &mut line)?;
            if read == 0 {
                self.ended = true;
                return Ok(self.begun.then_some(finished(bytes, too_long)));
            }
            let starts = std::mem::replace(&mut at_start, line.ends_with(b"\n"));
            if starts && separates(&line) {
                if self.begun {
                    return Ok(Some(finished(bytes, too_long)));
                }
                self.begun = true;
                continue;
            }
            if !self.begun || too_long {
                continue;
            }
            if bytes.len() + line.len() > LONGEST_MAIL {
                too_long = true;
                bytes = Vec::new();
            } else {
                bytes.extend_from_slice(if starts { unquoted(&line) } else { &line });
            }
        }
    }
}

impl<R: BufRead> Iterator for Mails<R> {
    type Item = io::Result<Mail>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let mail = self.mail();
        self.ended |= mail.is_err();
        mail.transpose()
    }
}

fn finished(bytes: Vec<u8>, too_long: bool) -> Mail {
    if too_long {
        Mail::TooLong
    } else {
        Mail::Whole(bytes)
    }
}

/// `From ann@example.org Fri Dec 18 19:00:00 2026`: without a time of day it is
/// a sentence of somebody's mail.
fn separates(line: &[u8]) -> bool {
    line.strip_prefix(b"From ").is_some_and(|rest| {
        rest.windows(5).any(|five| {
            matches!(five, [a, b, b':', c, d] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()))
        })
    })
}

/// `>From ` was `From `, `>>From ` was `>From `.
fn unquoted(line: &[u8]) -> &[u8] {
    let text = line
        .iter()
        .position(|byte| *byte != b'>')
        .and_then(|at| line.get(at..));
    match (line, text) {
        ([b'>', rest @ ..], Some(text)) if text.starts_with(b"From ") => rest,
        _ => line,
    }
}
