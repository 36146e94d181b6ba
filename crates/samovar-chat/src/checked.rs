//! Bytes that are text, or an error where they are not: checked as they pass, for what
//! is stepped over is read by nobody else.

use std::io::{self, Read};

use crate::error::{ChatError, carried};

/// Longer than any text of a message: no file of chats has so much between two quotes.
const MAX_RUN: usize = 16 * 1024 * 1024;

pub struct Checked<R> {
    inner: R,
    /// The beginning of a letter whose rest comes with the next piece.
    open: [u8; 4],
    open_len: usize,
    offset: u64,
    /// Bytes since the last quote or line end.
    run: usize,
}

impl<R: Read> Checked<R> {
    pub fn new(inner: R) -> Self {
        Self {
            inner,
            open: [0; 4],
            open_len: 0,
            offset: 0,
            run: 0,
        }
    }

    fn invalid(&self) -> io::Error {
        carried(ChatError::InvalidBytes {
            offset: self.offset,
        })
    }

    /// Gives how many of the bytes finish the open letter.
    fn close(&mut self, piece: &[u8]) -> io::Result<usize> {
        let mut taken = 0;
        while self.open_len > 0
            && let Some(byte) = piece.get(taken)
        {
            let Some(place) = self.open.get_mut(self.open_len) else {
                return Err(self.invalid());
            };
            *place = *byte;
            self.open_len += 1;
            taken += 1;
            let letter = self.open.get(..self.open_len).unwrap_or_default();
            match std::str::from_utf8(letter) {
                Ok(_) => self.open_len = 0,
                Err(error) if error.error_len().is_none() => {}
                Err(_) => return Err(self.invalid()),
            }
        }
        Ok(taken)
    }

    fn look(&mut self, piece: &[u8]) -> io::Result<()> {
        let taken = self.close(piece)?;
        let rest = piece.get(taken..).unwrap_or_default();
        if let Err(error) = std::str::from_utf8(rest) {
            if error.error_len().is_some() {
                return Err(self.invalid());
            }
            let tail = rest.get(error.valid_up_to()..).unwrap_or_default();
            self.open
                .iter_mut()
                .zip(tail)
                .for_each(|(to, from)| *to = *from);
            self.open_len = tail.len();
        }
        self.run = match piece.iter().rposition(|byte| matches!(byte, b'"' | b'\n')) {
            Some(at) => piece.len() - at,
            None => self.run + piece.len(),
        };
        if self.run > MAX_RUN {
            return Err(carried(ChatError::NotAChat));
        }
        self.offset += piece.len() as u64;
        Ok(())
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self
            .inner
            .read(buffer)
            .map_err(|error| carried(ChatError::Read(error)))?;
        self.look(buffer.get(..read).unwrap_or_default())?;
        Ok(read)
    }
}
