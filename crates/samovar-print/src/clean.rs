//! Makes any text printable on one line: control characters become spaces,
//! direction marks and characters that no bundled font can draw become a
//! visible box □, so that the paper shows that something stood there and no
//! name can turn the rest of a row around. What was replaced is remembered.

use crate::fonts;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for what cannot be printed. A glyph of Inter, so it can be found and
/// copied in the PDF as well.
pub const BOX: &str = "\u{25a1}";

/// Something a sheet could not print, as it was in the data, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// One character as a reader sees it: an emoji may be several code points.
    pub text: String,
    pub count: usize,
}

/// Cleans texts and keeps the tally of what could not be printed.
#[derive(Default)]
pub struct Cleaner {
    missing: BTreeMap<String, usize>,
}

impl Cleaner {
    pub fn clean(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let composed: String = text.nfc().collect();
        for seen in composed.graphemes(true) {
            self.push(seen, &mut out);
        }
        while out.ends_with(' ') {
            out.pop();
        }
        out
    }

    pub fn missing(self) -> Vec<MissingGlyph> {
        self.missing
            .into_iter()
            .map(|(text, count)| MissingGlyph { text, count })
            .collect()
    }

    fn push(&mut self, seen: &str, out: &mut String) {
        if seen.chars().all(is_blank) {
            // Runs of blanks are one blank; none at the start.
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            return;
        }
        if seen.chars().any(turns_direction) {
            out.push_str(BOX);
            return;
        }
        let drawn: Vec<char> = seen.chars().filter(|c| !draws_nothing(*c)).collect();
        if drawn.iter().all(|c| fonts::covers(*c)) {
            out.extend(drawn);
        } else {
            *self.missing.entry(seen.to_owned()).or_default() += 1;
            out.push_str(BOX);
        }
    }
}

/// Spaces, line ends, tabs and every other control character. The two no-break
/// spaces are letters here: our own words hold them.
fn is_blank(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')) || c.is_control()
}

/// Marks that reverse or isolate what follows (UAX #9).
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Joiners, soft hyphens and variation selectors: nothing is lost without them.
fn draws_nothing(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> (String, Vec<MissingGlyph>) {
        let mut cleaner = Cleaner::default();
        let clean = cleaner.clean(text);
        (clean, cleaner.missing())
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for text in [
            "O'Brien",
            "Nguyễn Thị Minh Khai",
            "#import \"x\"",
            "$x$",
            "<img src=x>",
            "=HYPERLINK(1)",
            "a\\b",
        ] {
            assert_eq!(clean(text), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn control_characters_and_line_ends_are_one_space() {
        assert_eq!(clean("  Анна\r\n\tПетрова\u{0}\u{7} ").0, "Анна Петрова");
    }

    #[test]
    fn direction_marks_are_seen() {
        assert_eq!(clean("Ann\u{202e}exe"), ("Ann□exe".to_owned(), vec![]));
    }

    #[test]
    fn what_no_font_has_is_a_box_and_reported() {
        let missing = |text: &str, count| MissingGlyph {
            text: text.to_owned(),
            count,
        };
        assert_eq!(
            clean("Ян 👩‍💻 и 👩‍💻 漢"),
            (
                "Ян □ и □ □".to_owned(),
                vec![missing("漢", 1), missing("👩‍💻", 2)]
            )
        );
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(clean("и\u{306}е\u{308}e\u{302}\u{303}").0, "йёễ");
    }
}
