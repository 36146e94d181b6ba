//! Many mails in one file, as mail programs keep them: mboxrd, where a line that
//! begins with "From " (after any number of ">") gets one more ">", so that
//! reading can take exactly that one away. Written mail by mail, never whole in
//! memory.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

/// A file of mails being written. Does not flush.
#[derive(Debug)]
pub struct Mbox<W: Write> {
    out: W,
    /// The mail as it is written, in memory that each uses again.
    mail: Vec<u8>,
    /// What stands before each, of a sender and a moment that are mostly the same.
    before: Option<(String, DateTime<Utc>, String)>,
}

impl<W: Write> Mbox<W> {
    /// Begins an empty file.
    pub fn new(out: W) -> Self {
        Self {
            out,
            mail: Vec::new(),
            before: None,
        }
    }

    /// Adds one mail, given as the bytes of an `.eml` file. `sender` is an
    /// address without spaces; lines end with LF alone, as in such files.
    pub fn append(&mut self, eml: &[u8], sender: &str, date: DateTime<Utc>) -> io::Result<()> {
        self.mail.clear();
        let before = match self.before.take() {
            Some(known) if known.0 == sender && known.1 == date => known,
            _ => (sender.to_owned(), date, before(sender, date)),
        };
        self.mail.extend_from_slice(before.2.as_bytes());
        self.before = Some(before);
        for line in eml.split_inclusive(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let arrows = line.iter().take_while(|byte| **byte == b'>').count();
            if line
                .get(arrows..)
                .is_some_and(|rest| rest.starts_with(b"From "))
            {
                self.mail.push(b'>');
            }
            self.mail.extend_from_slice(line);
            self.mail.push(b'\n');
        }
        self.mail.push(b'\n');
        self.out.write_all(&self.mail)
    }

    /// Gives back what was written to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

/// The line before a mail.
fn before(sender: &str, date: DateTime<Utc>) -> String {
    let sender: String = sender.chars().filter(|c| c.is_ascii_graphic()).collect();
    let sender = if sender.is_empty() {
        "MAILER-DAEMON"
    } else {
        &sender
    };
    format!("From {sender} {}\n", date.format("%a %b %e %H:%M:%S %Y"))
}
