//! Makes any text printable on one line: control characters become spaces,
//! marks that turn the rest of a row around and letters that no font here can
//! draw become a visible box □. Whose text lost something is remembered, so
//! that it can be said before anything is printed, and on the paper.

use crate::fonts::{Fonts, Home, draws_nothing};
use crate::lost::{Lost, Part, Tally, Why};
use std::collections::{BTreeMap, BTreeSet};
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

/// Cleans texts, keeps the tally of what could not be printed, and of the
/// machine's fonts that what can be printed asks for.
pub struct Cleaner<'a> {
    pub fonts: &'a Fonts,
    used: BTreeSet<usize>,
    missing: BTreeMap<String, usize>,
    lost: Vec<Lost>,
    /// Whose texts come next.
    row: Option<usize>,
    tally: Tally,
}

impl<'a> Cleaner<'a> {
    pub fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            used: BTreeSet::new(),
            missing: BTreeMap::new(),
            lost: Vec::new(),
            row: None,
            tally: Tally::default(),
        }
    }

    /// The texts that follow belong to this row of the data.
    pub fn begin(&mut self, row: usize) {
        self.row = Some(row);
        self.tally = Tally::default();
    }

    /// The texts that follow belong to the whole sheet again.
    pub fn begin_whole(&mut self) {
        self.row = None;
        self.tally = Tally::default();
    }

    /// What the row has lost since it began, and whose it is.
    pub fn tally(&mut self, find_by: &str) -> Tally {
        let mut tally = self.tally.clone();
        if !tally.is_empty() {
            for seen in find_by.graphemes(true) {
                self.push(seen, &mut tally.find_by);
            }
        }
        tally
    }

    /// A text of the row, or of the whole sheet.
    pub fn clean(&mut self, part: Part, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut letters: Vec<String> = Vec::new();
        let composed: String = text.nfc().collect();
        for seen in composed.graphemes(true) {
            if let Some(letter) = self.push(seen, &mut out)
                && !letters.contains(&letter)
            {
                letters.push(letter);
            }
        }
        while out.ends_with(' ') {
            out.pop();
        }
        if !letters.is_empty() {
            self.lose(part, text, Why::NoFont, letters);
        }
        out
    }

    /// A letter of our own making, if it can be drawn.
    pub fn letter(&mut self, letter: char) -> Option<String> {
        let letter = letter.to_string();
        if let Home::Machine(family) = self.fonts.home(&letter)? {
            self.used.insert(family);
        }
        Some(letter)
    }

    /// A text of the row did not fit, and its end is not printed.
    pub fn cut(&mut self, part: Part, text: &str) {
        self.lose(part, text, Why::NoRoom, Vec::new());
    }

    pub fn finish(self) -> Printed {
        Printed {
            used: self.used,
            lost: self.lost,
            missing: (self.missing.into_iter())
                .map(|(text, count)| MissingGlyph { text, count })
                .collect(),
        }
    }

    pub fn lose(&mut self, part: Part, text: &str, why: Why, letters: Vec<String>) {
        // Given name and surname are one name.
        if part == Part::Name
            && let Some(last) = self.lost.last_mut()
            && (last.row, last.part, last.why) == (self.row, part, why)
        {
            last.text = format!("{} {text}", last.text);
            let more = letters.into_iter();
            let more: Vec<String> = more.filter(|one| !last.letters.contains(one)).collect();
            last.letters.extend(more);
            return;
        }
        self.tally.add(part, why);
        self.lost.push(Lost {
            row: self.row,
            part,
            text: text.to_owned(),
            why,
            letters,
        });
    }

    /// Gives the letter that cannot be drawn.
    fn push(&mut self, seen: &str, out: &mut String) -> Option<String> {
        if seen.chars().all(is_blank) {
            // Runs of blanks are one blank; none at the start.
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            return None;
        }
        if !seen.chars().any(turns_direction) {
            match self.fonts.home(seen) {
                Some(Home::Bundled) => {
                    out.extend(
                        seen.chars()
                            .filter(|c| !draws_nothing(*c) || joins(*c, seen)),
                    );
                    return None;
                }
                Some(Home::Machine(family)) => {
                    self.used.insert(family);
                    // Selectors and joiners make one picture of several.
                    out.push_str(seen);
                    return None;
                }
                None => {}
            }
        }
        *self.missing.entry(seen.to_owned()).or_default() += 1;
        out.push_str(BOX);
        Some(seen.to_owned())
    }
}

/// What a sheet asks for and lacks.
#[derive(Debug, Default)]
pub struct Printed {
    pub used: BTreeSet<usize>,
    pub missing: Vec<MissingGlyph>,
    pub lost: Vec<Lost>,
}

/// Spaces, line ends, tabs and every other control character. The two no-break
/// spaces are letters here: our own words hold them.
fn is_blank(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')) || c.is_control()
}

/// Marks that reverse what follows (UAX #9). Those that only say which way a
/// letter belongs are left out without harm.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

/// The two joiners are spelling in scripts whose letters join.
fn joins(c: char, seen: &str) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}') && seen.chars().any(|c| matches!(c, '\u{600}'..='\u{8ff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> (String, Vec<MissingGlyph>) {
        let fonts = Fonts::bundled();
        let mut cleaner = Cleaner::new(&fonts);
        let clean = cleaner.clean(Part::Name, text);
        (clean, cleaner.finish().missing)
    }

    fn missing(text: &str, count: usize) -> MissingGlyph {
        MissingGlyph {
            text: text.to_owned(),
            count,
        }
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
            "علی\u{200c}رضا",
        ] {
            assert_eq!(clean(text), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn control_characters_and_line_ends_are_one_space() {
        assert_eq!(clean("  Анна\r\n\tПетрова\u{0}\u{7} ").0, "Анна Петрова");
    }

    #[test]
    fn marks_that_turn_the_row_are_seen_and_told() {
        assert_eq!(
            clean("Ann\u{202e}exe"),
            ("Ann□exe".to_owned(), vec![missing("\u{202e}", 1)])
        );
        assert_eq!(clean("\u{200f}שירה\u{2069}"), ("שירה".to_owned(), vec![]));
    }

    #[test]
    fn what_no_font_has_is_a_box_and_reported() {
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

    #[test]
    fn each_row_tells_what_it_lost() {
        let fonts = Fonts::bundled();
        let mut cleaner = Cleaner::new(&fonts);
        cleaner.clean(Part::Title, "Чай");
        cleaner.begin(0);
        cleaner.clean(Part::Name, "Анна");
        assert_eq!(cleaner.tally("AAA"), Tally::default());
        cleaner.begin(1);
        cleaner.clean(Part::Name, "李 Li 李");
        cleaner.clean(Part::Name, "王");
        cleaner.clean(Part::Company, "公司");
        let tally = Tally {
            find_by: "BBB".into(),
            names: 1,
            others: 1,
            cut: 0,
        };
        assert_eq!(cleaner.tally("BBB"), tally);
        let lost = |part, text: &str, letters: &[&str]| Lost {
            row: Some(1),
            part,
            text: text.into(),
            why: Why::NoFont,
            letters: letters.iter().map(|letter| (*letter).to_owned()).collect(),
        };
        assert_eq!(
            cleaner.finish().lost,
            [
                lost(Part::Name, "李 Li 李 王", &["李", "王"]),
                lost(Part::Company, "公司", &["公", "司"])
            ]
        );
    }
}
