//! Lines that come in from a keyboard, a file or another program: UTF-8, with or without a
//! mark at its head, or UTF-16, as programs of Windows write it; and either end of a line.

use std::io::{self, BufRead, Read};
use std::path::Path;

use samovar_core::{Code, Error, Result};

pub struct Lines<R> {
    input: R,
    /// None before the first line, which may begin with a mark.
    letters: Option<Letters>,
}

#[derive(Clone, Copy)]
enum Letters {
    OfOneByteOrMore,
    /// Which number two bytes are.
    OfTwoBytes(fn([u8; 2]) -> u16),
}

impl<R: BufRead> Lines<R> {
    pub fn of(input: R) -> Self {
        Self {
            input,
            letters: None,
        }
    }

    /// The bytes of a line with its end; none at the end of all.
    fn bytes(&mut self) -> io::Result<(Letters, Vec<u8>)> {
        let (letters, mut line) = match self.letters {
            Some(letters) => (letters, Vec::new()),
            None => self.begin()?,
        };
        self.letters = Some(letters);
        match letters {
            Letters::OfOneByteOrMore if line.ends_with(b"\n") => {}
            Letters::OfOneByteOrMore => {
                self.input.read_until(b'\n', &mut line)?;
            }
            Letters::OfTwoBytes(number) => loop {
                let mut letter = Vec::new();
                self.input.by_ref().take(2).read_to_end(&mut letter)?;
                line.extend(&letter);
                match <[u8; 2]>::try_from(letter) {
                    Ok(letter) if number(letter) != u16::from(b'\n') => {}
                    _ => break,
                }
            },
        }
        Ok((letters, line))
    }

    /// Looks at the mark, and waits for no byte more than that takes: whoever types has
    /// given one.
    fn begin(&mut self) -> io::Result<(Letters, Vec<u8>)> {
        let mut head = Vec::new();
        self.input.by_ref().take(1).read_to_end(&mut head)?;
        let more = match head.first() {
            Some(0xFE | 0xFF) => 1,
            Some(0xEF) => 2,
            _ => 0,
        };
        self.input.by_ref().take(more).read_to_end(&mut head)?;
        Ok(match head.as_slice() {
            [0xFF, 0xFE] => (Letters::OfTwoBytes(u16::from_le_bytes), Vec::new()),
            [0xFE, 0xFF] => (Letters::OfTwoBytes(u16::from_be_bytes), Vec::new()),
            [0xEF, 0xBB, 0xBF] => (Letters::OfOneByteOrMore, Vec::new()),
            _ => (Letters::OfOneByteOrMore, head),
        })
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Self::Item> {
        let (letters, line) = match self.bytes() {
            Ok((_, line)) if line.is_empty() => return None,
            Ok(read) => read,
            Err(error) => return Some(Err(Error::io(Path::new("-"), false, error))),
        };
        let text = match letters {
            Letters::OfOneByteOrMore => String::from_utf8(line).ok(),
            Letters::OfTwoBytes(number) => of_two_bytes(&line, number),
        };
        let line = text.map(|text| text.trim_end_matches(['\r', '\n']).to_owned());
        Some(line.ok_or_else(|| Error::new(Code::UnknownEncoding)))
    }
}

/// None where half a letter is left.
fn of_two_bytes(line: &[u8], number: fn([u8; 2]) -> u16) -> Option<String> {
    let (letters, rest) = line.as_chunks();
    let numbers: Vec<u16> = letters.iter().map(|letter| number(*letter)).collect();
    rest.is_empty()
        .then(|| String::from_utf16(&numbers).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<String> {
        Lines::of(bytes)
            .map(|line| line.unwrap_or_else(|error| error.code.as_str().to_owned()))
            .collect()
    }

    fn in_two_bytes(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn lines_are_the_same_whatever_wrote_them() {
        // U+0A0D and U+010A have the byte that ends a line within.
        let text = "9 4 | Розетки 🫖\r\n\r\nĊ\u{A0D}\n7";
        let wanted = ["9 4 | Розетки 🫖", "", "Ċ\u{A0D}", "7"];
        assert_eq!(read(text.as_bytes()), wanted);
        let marked = format!("\u{FEFF}{text}");
        assert_eq!(read(marked.as_bytes()), wanted);
        assert_eq!(read(&in_two_bytes(&marked, u16::to_le_bytes)), wanted);
        assert_eq!(read(&in_two_bytes(&marked, u16::to_be_bytes)), wanted);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let russian_of_old = b"7 | \xE4\xE0\n9 |\n";
        assert_eq!(read(russian_of_old), ["unknown-encoding", "9 |"]);
        assert_eq!(read(b"\xFF\xFE7\0\n"), ["unknown-encoding"]);
        assert_eq!(read(b""), [""; 0]);
        assert_eq!(read(b"\n"), [""]);
    }

    /// A keyboard that gives a byte and then nothing for a long time.
    #[test]
    fn an_empty_line_waits_for_nobody() {
        struct Keyboard(&'static [u8]);
        impl Read for Keyboard {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                self.0.read(buffer)
            }
        }
        impl BufRead for Keyboard {
            fn fill_buf(&mut self) -> io::Result<&[u8]> {
                assert!(!self.0.is_empty(), "waits for more");
                Ok(self.0)
            }
            fn consume(&mut self, amount: usize) {
                self.0.consume(amount);
            }
        }
        let first = Lines::of(Keyboard(b"\n")).next();
        assert_eq!(
            first.map(|line| line.unwrap_or_default()),
            Some(String::new())
        );
    }
}
