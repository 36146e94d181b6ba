//! Makes a name as large as its place allows, on a badge or a tent card: two
//! lines at most, and a word is never broken but after a hyphen of its own.

use crate::fit::{self, Lines};
use crate::fonts::{self, Weight};

/// Smaller than this a name is not read across a table.
const READABLE: f64 = 12.0;
/// A word that is too long even so shrinks to this before it is cut.
const LEAST: f64 = 6.0;
/// The second line beside the first.
const SECOND: f64 = 0.8;
const WEIGHT: Weight = Weight::Bold;

/// The first and the second line, or all in the first.
pub fn fit_name(large: &str, small: &str, width: f64, size: f64) -> (Lines, Lines) {
    if large.is_empty() || small.is_empty() {
        return (
            alone(&format!("{large}{small}"), width, size),
            Lines::default(),
        );
    }
    let below = (size * SECOND * 2.0).floor() / 2.0;
    let first = largest(large, width, size, READABLE);
    let second = largest(small, width, below, READABLE);
    if let (Some(first), Some(second)) = (first, second) {
        return (first, second);
    }
    // One of them is too long for a line: together they may still break well.
    let together = format!("{large} {small}");
    if let Some(lines) = two_lines(&together, width, size, READABLE) {
        return (lines, Lines::default());
    }
    (
        largest(large, width, size, LEAST).unwrap_or_else(|| cut(large, width)),
        largest(small, width, below, LEAST).unwrap_or_else(|| cut(small, width)),
    )
}

fn alone(text: &str, width: f64, size: f64) -> Lines {
    if text.is_empty() {
        return Lines::default();
    }
    two_lines(text, width, size, LEAST).unwrap_or_else(|| cut(text, width))
}

/// One line at the largest size that fits.
fn largest(text: &str, width: f64, size: f64, least: f64) -> Option<Lines> {
    sizes(size, least)
        .find(|size| fonts::width(text, WEIGHT, *size) <= width)
        .map(|size| Lines {
            lines: vec![text.to_owned()],
            size,
        })
}

fn two_lines(text: &str, width: f64, size: f64, least: f64) -> Option<Lines> {
    sizes(size, least).find_map(|size| {
        let lines = fit::wrap_whole_words(text, width, WEIGHT, size)?;
        (lines.len() <= 2).then_some(Lines { lines, size })
    })
}

/// Half a point at a time, down to the least.
fn sizes(size: f64, least: f64) -> impl Iterator<Item = f64> {
    (0u32..)
        .map(move |step| size - 0.5 * f64::from(step))
        .take_while(move |size| *size >= least)
}

fn cut(text: &str, width: f64) -> Lines {
    Lines {
        lines: vec![fit::one_line(text, width, WEIGHT, LEAST)],
        size: LEAST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(large: &str, small: &str) -> Vec<(String, f64)> {
        let (first, second) = fit_name(large, small, 80.0, 24.0);
        [first, second]
            .into_iter()
            .flat_map(|lines| lines.lines.into_iter().map(move |line| (line, lines.size)))
            .collect()
    }

    fn lines(large: &str, small: &str) -> Vec<String> {
        fitted(large, small)
            .into_iter()
            .map(|(line, _)| line)
            .collect()
    }

    #[test]
    fn ordinary_name_has_its_full_size() {
        assert_eq!(
            fitted("Анна", "Петрова"),
            [("Анна".to_owned(), 24.0), ("Петрова".to_owned(), 19.0)]
        );
    }

    #[test]
    fn long_name_shrinks_until_its_longest_word_fits() {
        let name = fitted("Александра-Виктория", "Васильчикова");
        assert_eq!(name[0].0, "Александра-Виктория");
        assert!((12.0..24.0).contains(&name[0].1), "{name:?}");
        assert_eq!(name[1], ("Васильчикова".to_owned(), 19.0));
    }

    #[test]
    fn double_surname_breaks_at_its_hyphen_and_nowhere_else() {
        let (name, _) = fit_name("Анна", "Константинопольская-Задунайская", 68.0, 24.0);
        assert_eq!(name.lines, ["Анна Константинопольская-", "Задунайская"]);
        assert!(name.size < 24.0);
        assert_eq!(
            lines("", "Константинопольская-Задунайская"),
            ["Константинопольская-", "Задунайская"]
        );
    }

    #[test]
    fn no_word_is_ever_broken() {
        let solid = "Щ".repeat(20);
        let sixty = "а".repeat(60);
        for (large, small) in [
            ("Nguyễn", "Thị Minh Khai"),
            ("Siobhán", "O'Brien"),
            ("Александра-Виктория", "Константинопольская-Задунайская"),
            (solid.as_str(), sixty.as_str()),
            ("", sixty.as_str()),
        ] {
            let fitted = lines(large, small);
            assert!(fitted.len() <= 2, "{fitted:?}");
            let joined: String = fitted.concat().split(' ').collect();
            let whole: String = [large, small].concat().split(' ').collect();
            assert_eq!(joined, whole);
            for line in &fitted {
                assert!(
                    !line.ends_with('-') || whole.contains(line.split(' ').next_back().unwrap())
                );
            }
        }
    }

    #[test]
    fn word_without_end_is_cut() {
        let name = lines("Анна", &"Щ".repeat(300));
        assert_eq!(name.len(), 2);
        assert!(name[1].ends_with('…'));
    }
}
