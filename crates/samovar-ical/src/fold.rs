//! Folds content lines (RFC 5545 §3.1) on their way out: no physical line is
//! longer than 75 octets, no fold cuts a code point, every line ends in CRLF.
//! The component tree folds too, but one octet too late, so its folds are
//! taken out first. Nothing is escaped here and nothing changes when unfolded.

use std::fmt;
use std::io;

/// The longest physical line in octets, without its CRLF.
const LIMIT: usize = 75;

/// How far back a better place for a fold is looked for, in octets.
const LOOK_BACK: usize = 24;

/// Takes text with CRLF line ends through [`fmt::Write`] and passes it on
/// folded. Call [`Folder::finish`] at the end. Holds one line at a time.
pub(crate) struct Folder<'w, W: io::Write> {
    out: &'w mut W,
    line: String,
    after_break: bool,
    error: Option<io::Error>,
}

impl<'w, W: io::Write> Folder<'w, W> {
    pub(crate) fn new(out: &'w mut W) -> Self {
        Self {
            out,
            line: String::with_capacity(256),
            after_break: false,
            error: None,
        }
    }

    /// Writes anything that prints itself as content lines.
    pub(crate) fn write(&mut self, content: &impl fmt::Display) -> io::Result<()> {
        fmt::write(self, format_args!("{content}")).map_err(|fmt::Error| {
            self.error
                .take()
                .unwrap_or_else(|| io::Error::other("a calendar property failed to print"))
        })
    }

    /// Writes what is still held. Does not flush the writer below.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.end_line()
    }

    fn end_line(&mut self) -> io::Result<()> {
        if !self.line.is_empty() {
            fold_line(&self.line, self.out)?;
            self.line.clear();
        }
        self.after_break = false;
        Ok(())
    }

    fn take(&mut self, mut text: &str) -> io::Result<()> {
        while !text.is_empty() {
            if self.after_break {
                if let Some(rest) = text.strip_prefix(' ') {
                    self.after_break = false;
                    text = rest;
                    continue;
                }
                self.end_line()?;
            }
            let (piece, rest) = match text.split_once('\n') {
                Some((piece, rest)) => {
                    self.after_break = true;
                    (piece, rest)
                }
                None => (text, ""),
            };
            // Values hold no CR (the door sees to that), so one can only be
            // part of a line end.
            self.line.push_str(piece.trim_end_matches('\r'));
            text = rest;
        }
        Ok(())
    }
}

impl<W: io::Write> fmt::Write for Folder<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.take(text).map_err(|error| {
            self.error = Some(error);
            fmt::Error
        })
    }
}

fn fold_line(line: &str, out: &mut impl io::Write) -> io::Result<()> {
    let mut rest = line;
    let mut room = LIMIT;
    while rest.len() > room {
        let (head, tail) = rest.split_at(cut(rest, room));
        out.write_all(head.as_bytes())?;
        out.write_all(b"\r\n ")?;
        rest = tail;
        room = LIMIT - 1;
    }
    out.write_all(rest.as_bytes())?;
    out.write_all(b"\r\n")
}

/// Where to fold: at most `room` octets in, on a code point, and if there is
/// such a place nearby, neither beside a space (mail programs trim line ends,
/// some readers trim line starts) nor inside an escape such as `\n`.
fn cut(line: &str, room: usize) -> usize {
    let furthest = line.floor_char_boundary(room);
    let good = |at: &usize| {
        let (head, tail) = line.split_at(*at);
        let slashes = head.len() - head.trim_end_matches('\\').len();
        slashes % 2 == 0 && !head.ends_with([' ', '\t']) && !tail.starts_with([' ', '\t'])
    };
    (furthest.saturating_sub(LOOK_BACK).max(1)..=furthest)
        .rev()
        .filter(|at| line.is_char_boundary(*at))
        .find(good)
        .unwrap_or(furthest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    fn folded(pieces: &[&str]) -> String {
        let mut out = Vec::new();
        let mut folder = Folder::new(&mut out);
        for piece in pieces {
            folder.write_str(piece).unwrap();
        }
        folder.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn short_lines_pass_unchanged() {
        let text = "BEGIN:VEVENT\r\nSUMMARY:Ann\r\nEND:VEVENT\r\n";
        assert_eq!(folded(&[text]), text);
    }

    #[test]
    fn line_of_75_octets_is_not_folded_and_of_76_is() {
        let at_limit = "x".repeat(75);
        assert_eq!(folded(&[&at_limit, "\r\n"]), format!("{at_limit}\r\n"));
        let over = "x".repeat(76);
        assert_eq!(folded(&[&over, "\r\n"]), format!("{at_limit}\r\n x\r\n"));
    }

    #[test]
    fn folds_of_the_tree_are_taken_out_wherever_the_pieces_break() {
        let expected = "SUMMARY:ab  c\r\nX:1\r\n";
        assert_eq!(folded(&["SUMMARY:ab\r\n   c\r\nX:1\r\n"]), expected);
        assert_eq!(
            folded(&["SUMMARY:ab\r", "\n", " ", "  c", "\r\nX", ":1\r\n"]),
            expected
        );
    }

    #[test]
    fn cyrillic_is_cut_between_letters() {
        let line = format!("SUMMARY:{}", "Ж".repeat(60));
        let expected = format!("SUMMARY:{}\r\n {}\r\n", "Ж".repeat(33), "Ж".repeat(27));
        assert_eq!(folded(&[&line, "\r\n"]), expected);
    }

    #[test]
    fn fold_avoids_spaces_and_escapes() {
        let spaced = format!("{}  {}", "x".repeat(73), "y".repeat(20));
        assert_eq!(
            folded(&[&spaced, "\r\n"]),
            format!("{}\r\n x  {}\r\n", "x".repeat(72), "y".repeat(20))
        );
        let escaped = format!("{}\\n{}", "x".repeat(74), "y".repeat(5));
        assert_eq!(
            folded(&[&escaped, "\r\n"]),
            format!("{}\r\n \\nyyyyy\r\n", "x".repeat(74))
        );
    }
}
