//! Breaks a text into lines that are known to fit a width, shrinking it a
//! little before breaking a word, and never breaking a word without a hyphen.
//! Typst draws these lines as they are, so a row's height is known beforehand.

use crate::fonts::{Fonts, MM_PER_POINT, Weight};
use crate::letters;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

/// Lines of one size. Each is one em high and 0.2 em from the next.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Lines {
    pub lines: Vec<String>,
    /// In points.
    pub size: f64,
    /// The end is not there, but for an ellipsis.
    #[serde(skip)]
    pub cut: bool,
    /// The text begins from the right: what stands first in it stands there.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rtl: bool,
}

impl Lines {
    pub fn of(lines: Vec<String>, size: f64) -> Self {
        Lines {
            lines,
            size,
            cut: false,
            rtl: false,
        }
        .directed()
    }

    /// With the direction of its first letter that has one.
    pub fn directed(mut self) -> Self {
        let letters = self.lines.iter().flat_map(|line| line.chars());
        self.rtl = letters
            .filter(|letter| letter.is_alphabetic())
            .map(letters::runs_left)
            .next()
            .unwrap_or(false);
        self
    }

    /// In millimetres.
    pub fn height(&self) -> f64 {
        match self.lines.len() {
            0 => 0.0,
            count => (count as f64 * 1.2 - 0.2) * self.size * MM_PER_POINT,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// How a text may be made to fit.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub weight: Weight,
    /// The size it should have, and the smallest it may have, in points.
    pub size: f64,
    pub least: f64,
    /// Down to this size it shrinks to stay on one line.
    pub squeeze: f64,
    /// With more lines than this the text shrinks first.
    pub good_lines: usize,
    /// Beyond this many lines the rest is an ellipsis.
    pub most_lines: usize,
}

/// The largest size at which no word breaks and the lines are few, else the
/// smallest size with long words hyphenated. Width in millimetres.
pub fn fit(fonts: &Fonts, text: &str, width: f64, style: Style) -> Lines {
    if text.is_empty() {
        return Lines::of(Vec::new(), style.size);
    }
    let mut size = style.size;
    while size >= style.squeeze {
        if fonts.width(text, style.weight, size) <= width {
            return Lines::of(vec![text.to_owned()], size);
        }
        size -= 0.5;
    }
    let mut size = style.size;
    while size >= style.least {
        if let Some(lines) = wrap_whole_words(fonts, text, width, style.weight, size)
            && lines.len() <= style.good_lines
        {
            return Lines::of(lines, size);
        }
        size -= 0.5;
    }
    // No size is good: keep words whole if that is possible at the smallest.
    let size = style.least;
    let mut lines = wrap_whole_words(fonts, text, width, style.weight, size)
        .unwrap_or_else(|| wrap_with_hyphens(fonts, text, width, style.weight, size));
    let cut = lines.len() > style.most_lines;
    if cut {
        lines.truncate(style.most_lines);
        if let Some(last) = lines.last_mut() {
            *last = ellipsis(fonts, &format!("{last} …"), width, style.weight, size);
        }
    }
    Lines {
        cut,
        ..Lines::of(lines, size)
    }
}

/// One line, cut with an ellipsis where it is too long.
pub fn one_line(fonts: &Fonts, text: &str, width: f64, weight: Weight, size: f64) -> String {
    if fonts.width(text, weight, size) <= width {
        text.to_owned()
    } else {
        ellipsis(fonts, text, width, weight, size)
    }
}

fn ellipsis(fonts: &Fonts, text: &str, width: f64, weight: Weight, size: f64) -> String {
    let text = text.trim_end_matches(['…', ' ']);
    let mut kept: Vec<&str> = text.graphemes(true).collect();
    loop {
        let line = format!("{}…", kept.concat().trim_end());
        if kept.is_empty() || fonts.width(&line, weight, size) <= width {
            return line;
        }
        kept.pop();
    }
}

/// Greedy lines broken at spaces and after hyphens; None if a piece is wider
/// than the line.
pub fn wrap_whole_words(
    fonts: &Fonts,
    text: &str,
    width: f64,
    weight: Weight,
    size: f64,
) -> Option<Vec<String>> {
    let fits = |line: &str| fonts.width(line.trim_end(), weight, size) <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !fits(piece) {
            return None;
        }
        let longer = format!("{line}{piece}");
        if fits(&longer) {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, piece.to_owned()));
        }
    }
    lines.push(line);
    Some(trimmed(lines))
}

/// The same, with a piece that is too wide split between syllables, or where
/// the line ends if it has none.
pub fn wrap_with_hyphens(
    fonts: &Fonts,
    text: &str,
    width: f64,
    weight: Weight,
    size: f64,
) -> Vec<String> {
    let fits = |line: &str| fonts.width(line.trim_end(), weight, size) <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if fits(&format!("{line}{piece}")) {
            line.push_str(piece);
            continue;
        }
        if fits(piece) {
            lines.push(std::mem::replace(&mut line, piece.to_owned()));
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let hyphen = if letters::takes_hyphen(piece) {
            "-"
        } else {
            ""
        };
        for part in syllables(piece) {
            if fits(&format!("{line}{part}{hyphen}")) {
                line.push_str(part);
                continue;
            }
            if !line.is_empty() {
                lines.push(format!("{line}{hyphen}"));
                line.clear();
            }
            for letter in part.graphemes(true) {
                if !line.is_empty() && !fits(&format!("{line}{letter}{hyphen}")) {
                    lines.push(format!("{line}{hyphen}"));
                    line.clear();
                }
                line.push_str(letter);
            }
        }
    }
    lines.push(line);
    trimmed(lines)
}

fn trimmed(lines: Vec<String>) -> Vec<String> {
    lines
        .into_iter()
        .map(|line| line.trim_end_matches(' ').to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// Words with the space or hyphen that ends them. A hyphen breaks only between
/// letters, so that «-5» and codes stay whole; Chinese and Japanese break
/// between any two characters.
fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, next)| *next);
        let ends = match letter {
            ' ' => after.is_some_and(|next| next != ' '),
            '-' | '‐' | '–' => before.is_alphabetic() && after.is_some_and(char::is_alphabetic),
            '/' | ',' | ';' => after.is_some_and(|next| next != ' '),
            _ => letters::stands_alone(letter) && after.is_some_and(letters::stands_alone),
        };
        before = letter;
        let end = at + letter.len_utf8();
        if ends && let Some(piece) = text.get(start..end) {
            found.push(piece);
            start = end;
        }
    }
    found.extend(text.get(start..));
    found
}

/// By the alphabet of the word itself: a Russian name on an English sheet is
/// still hyphenated as Russian.
fn syllables(word: &str) -> Vec<&str> {
    let lang = if word.chars().any(letters::is_cyrillic) {
        hypher::Lang::Russian
    } else {
        hypher::Lang::English
    };
    hypher::hyphenate(word, lang).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Style = Style {
        weight: Weight::Bold,
        size: 10.0,
        least: 8.0,
        squeeze: 9.0,
        good_lines: 2,
        most_lines: 4,
    };

    fn fit(text: &str, width: f64, style: Style) -> Lines {
        super::fit(&Fonts::bundled(), text, width, style)
    }

    fn widths_hold(lines: &Lines, width: f64) -> bool {
        lines
            .lines
            .iter()
            .all(|line| Fonts::bundled().width(line, Weight::Bold, lines.size) <= width)
    }

    #[test]
    fn short_name_keeps_its_size_and_line() {
        assert_eq!(
            fit("Петрова Анна", 60.0, NAME),
            Lines::of(vec!["Петрова Анна".into()], 10.0)
        );
        assert_eq!(fit("", 60.0, NAME), Lines::of(vec![], 10.0));
    }

    #[test]
    fn double_name_wraps_after_its_hyphen() {
        let name = fit(
            "Константинопольская-Задунайская Александра-Виктория",
            46.0,
            NAME,
        );
        assert_eq!(
            name.lines,
            [
                "Константинопольская-",
                "Задунайская Александра-",
                "Виктория"
            ]
        );
        assert!(widths_hold(&name, 46.0));
    }

    #[test]
    fn long_word_shrinks_before_it_breaks() {
        let full = Fonts::bundled().width("Константинопольская", Weight::Bold, 10.0);
        let name = fit("Константинопольская", full * 0.9, NAME);
        assert_eq!(name.lines, ["Константинопольская"]);
        assert_eq!(name.size, 9.0);
    }

    #[test]
    fn word_that_never_fits_breaks_with_a_hyphen() {
        let name = fit("Константинопольская Анна", 20.0, NAME);
        assert_eq!(name.lines, ["Константино-", "польская", "Анна"]);
        let name = fit("Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 20.0, NAME);
        assert!(widths_hold(&name, 20.0), "{name:?}");
        let count = name.lines.len();
        assert!(
            name.lines
                .iter()
                .take(count - 1)
                .all(|line| line.ends_with('-')),
            "{name:?}"
        );
        assert_eq!(name.lines.concat().replace('-', "").len(), 42);
    }

    #[test]
    fn endless_text_ends_with_an_ellipsis() {
        let name = fit(&"Анна ".repeat(200), 30.0, NAME);
        assert_eq!(name.lines.len(), 4);
        assert!(name.lines[3].ends_with('…'));
        assert!(widths_hold(&name, 30.0));
        assert_eq!(
            one_line(
                &Fonts::bundled(),
                "Очень длинное название",
                20.0,
                Weight::Regular,
                8.0
            ),
            "Очень длин…"
        );
    }

    #[test]
    fn codes_and_numbers_do_not_break_at_their_hyphen() {
        assert_eq!(
            pieces("A-7 -5 Анна-Мария а/б x, y"),
            ["A-7 ", "-5 ", "Анна-", "Мария ", "а/", "б ", "x, ", "y"]
        );
        assert_eq!(pieces("李晓岚 Li"), ["李", "晓", "岚 ", "Li"]);
    }
}
