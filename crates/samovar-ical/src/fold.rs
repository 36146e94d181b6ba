//! Folds content lines (RFC 5545 §3.1) on their way out: no physical line is
//! longer than 75 octets, no fold cuts a code point, every line ends in CRLF.
//! The component tree folds too, but one octet too late, so its folds are
//! taken out first. Nothing is escaped here and nothing changes when unfolded.

use std::fmt;
use std::io;

/// The longest physical line in octets, without its CRLF.
const LIMIT: usize = 75;

const LINE_END: &str = "\r\n";
const FOLD: &str = "\r\n ";

/// How far back a better place for a fold is looked for, in octets.
const LOOK_BACK: usize = 24;

/// Takes the pieces that content lines are written in through [`fmt::Write`] and
/// passes the lines on folded. A line ends only where a piece ends. Holds one line
/// at a time.
pub(crate) struct Folder<'w, W: io::Write> {
    out: &'w mut W,
    line: String,
    error: Option<io::Error>,
}

impl<'w, W: io::Write> Folder<'w, W> {
    pub(crate) fn new(out: &'w mut W) -> Self {
        Self {
            out,
            line: String::with_capacity(256),
            error: None,
        }
    }

    /// Writes anything that prints itself as content lines. Does not flush the
    /// writer below.
    pub(crate) fn write(&mut self, content: &impl fmt::Display) -> io::Result<()> {
        fmt::write(self, format_args!("{content}")).map_err(|fmt::Error| {
            self.error
                .take()
                .unwrap_or_else(|| io::Error::other("a calendar property failed to print"))
        })
    }
}

impl<W: io::Write> fmt::Write for Folder<'_, W> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        if piece == FOLD {
            return Ok(());
        }
        self.line.push_str(piece);
        if !piece.ends_with(LINE_END) {
            return Ok(());
        }
        // Values hold no line breaks (the door sees to that), and the tree writes
        // its own as pieces by themselves.
        debug_assert_eq!(self.line.find(['\r', '\n']), Some(self.line.len() - 2));
        let written = fold_line(&self.line, self.out);
        self.line.clear();
        written.map_err(|error| {
            self.error = Some(error);
            fmt::Error
        })
    }
}

/// Writes a line that has its end already.
fn fold_line(line: &str, out: &mut impl io::Write) -> io::Result<()> {
    let mut rest = line;
    let mut room = LIMIT;
    while rest.len() > room + LINE_END.len() {
        let (head, tail) = rest.split_at(cut(rest, room));
        out.write_all(head.as_bytes())?;
        out.write_all(FOLD.as_bytes())?;
        rest = tail;
        room = LIMIT - 1;
    }
    out.write_all(rest.as_bytes())
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
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn short_lines_pass_unchanged() {
        let lines = ["BEGIN:VEVENT\r\n", "SUMMARY:Ann\r\n", "END:VEVENT\r\n"];
        assert_eq!(folded(&lines), lines.concat());
    }

    #[test]
    fn line_of_75_octets_is_not_folded_and_of_76_is() {
        let at_limit = "x".repeat(75);
        assert_eq!(folded(&[&at_limit, "\r\n"]), format!("{at_limit}\r\n"));
        let over = "x".repeat(76);
        assert_eq!(folded(&[&over, "\r\n"]), format!("{at_limit}\r\n x\r\n"));
    }

    #[test]
    fn folds_of_the_tree_are_taken_out() {
        assert_eq!(
            folded(&["SUMMARY", ":", "ab", "\r\n ", "  c", "\r\n", "X:1\r\n"]),
            "SUMMARY:ab  c\r\nX:1\r\n"
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
