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
}

impl<W: Write> Mbox<W> {
    /// Begins an empty file.
    pub fn new(out: W) -> Self {
        Self { out }
    }

    /// Adds one mail, given as the bytes of an `.eml` file. `sender` is an
    /// address without spaces; lines end with LF alone, as in such files.
    pub fn append(&mut self, eml: &[u8], sender: &str, date: DateTime<Utc>) -> io::Result<()> {
        let sender: String = sender.chars().filter(|c| c.is_ascii_graphic()).collect();
        writeln!(
            self.out,
            "From {} {}",
            if sender.is_empty() {
                "MAILER-DAEMON"
            } else {
                &sender
            },
            date.format("%a %b %e %H:%M:%S %Y")
        )?;
        for line in eml.split_inclusive(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let arrows = line.iter().take_while(|byte| **byte == b'>').count();
            if line
                .get(arrows..)
                .is_some_and(|rest| rest.starts_with(b"From "))
            {
                self.out.write_all(b">")?;
            }
            self.out.write_all(line)?;
            self.out.write_all(b"\n")?;
        }
        self.out.write_all(b"\n")
    }

    /// Gives back what was written to.
    pub fn into_inner(self) -> W {
        self.out
    }
}
