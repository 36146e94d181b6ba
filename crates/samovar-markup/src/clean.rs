//! One kind of line end, and no control characters: no channel takes them, and a
//! header that held a line end would be two headers.

/// What stands in the place of a character; nothing for what nobody sees.
fn character(c: char) -> Option<char> {
    match c {
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Takes a text character by character: CR LF is one line end, a lone CR is one too.
#[derive(Debug, Default)]
pub struct Cleaner {
    after_return: bool,
}

impl Cleaner {
    pub fn take(&mut self, c: char) -> Option<char> {
        let after_return = std::mem::replace(&mut self.after_return, c == '\r');
        match c {
            '\r' => Some('\n'),
            '\n' if after_return => None,
            c => character(c),
        }
    }
}

pub fn text(text: &str) -> String {
    let mut cleaner = Cleaner::default();
    text.chars().filter_map(|c| cleaner.take(c)).collect()
}
