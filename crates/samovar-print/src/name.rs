//! Makes a name as large as its place allows, on a badge or a tent card. It
//! shrinks until it is just read across a table, then takes more lines, then
//! shrinks to what is read in the hand, and only then a word breaks, with a
//! hyphen. What has no room even so is cut with an ellipsis, and says so.

use crate::fit::{self, Lines};
use crate::fonts::{Fonts, MM_PER_POINT, Weight};

/// Smaller than this a name is not read across a table.
const READABLE: f64 = 12.0;
/// Smaller than this it is not read at all.
const LEAST: f64 = 9.0;
/// The second line beside the first.
const SECOND: f64 = 0.8;
/// Given name and surname together.
const MOST_LINES: usize = 3;
const WEIGHT: Weight = Weight::Bold;

/// What there is for a name, in millimetres.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub width: f64,
    pub height: f64,
}

/// The first and the second part, or all in the first.
pub fn fit_name(fonts: &Fonts, large: &str, small: &str, room: Room, size: f64) -> (Lines, Lines) {
    let alone = format!("{large}{small}");
    if large.is_empty() || small.is_empty() {
        return (whole(fonts, &alone, room, size), Lines::default());
    }
    let below = (size * SECOND * 2.0).floor() / 2.0;
    let first = largest(fonts, large, room.width, size, READABLE);
    let second = largest(fonts, small, room.width, below, READABLE);
    if let (Some(first), Some(second)) = (first, second) {
        return (first, second);
    }
    let together = format!("{large} {small}");
    (whole(fonts, &together, room, size), Lines::default())
}

/// A name in one piece, in as many lines as it needs and the room has.
fn whole(fonts: &Fonts, text: &str, room: Room, size: f64) -> Lines {
    if text.is_empty() {
        return Lines::default();
    }
    let words = |size: f64, most: usize| {
        let lines = fit::wrap_whole_words(fonts, text, room.width, WEIGHT, size)?;
        let lines = Lines::of(lines, size);
        (lines.lines.len() <= most && lines.height() <= room.height).then_some(lines)
    };
    // Two lines across a table are better read than three.
    for (most, least) in [(2, READABLE), (MOST_LINES, READABLE), (MOST_LINES, LEAST)] {
        if let Some(lines) = sizes(size, least).find_map(|size| words(size, most)) {
            return lines;
        }
    }
    let broken = fit::wrap_with_hyphens(fonts, text, room.width, WEIGHT, LEAST);
    let mut lines = Lines::of(broken, LEAST);
    let most = (((room.height / (LEAST * MM_PER_POINT)) + 0.2) / 1.2) as usize;
    let most = most.max(MOST_LINES);
    lines.cut = lines.lines.len() > most;
    if lines.cut {
        lines.lines.truncate(most);
        if let Some(last) = lines.lines.last_mut() {
            // Wider than the line, so that it ends with the ellipsis.
            let more = format!("{} {text}", last.trim_end_matches('-'));
            *last = fit::one_line(fonts, &more, room.width, WEIGHT, LEAST);
        }
    }
    lines
}

/// One line at the largest size that fits.
fn largest(fonts: &Fonts, text: &str, width: f64, size: f64, least: f64) -> Option<Lines> {
    sizes(size, least)
        .find(|size| fonts.width(text, WEIGHT, *size) <= width)
        .map(|size| Lines::of(vec![text.to_owned()], size))
}

/// Half a point at a time, down to the least.
fn sizes(size: f64, least: f64) -> impl Iterator<Item = f64> {
    (0u32..)
        .map(move |step| size - 0.5 * f64::from(step))
        .take_while(move |size| *size >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(large: &str, small: &str, width: f64) -> (Lines, Lines) {
        let room = Room {
            width,
            height: 18.0,
        };
        fit_name(&Fonts::bundled(), large, small, room, 24.0)
    }

    fn fitted(large: &str, small: &str) -> Vec<(String, f64)> {
        let (first, second) = fit(large, small, 80.0);
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
        let (name, _) = fit("Анна", "Константинопольская-Задунайская", 68.0);
        assert_eq!(name.lines, ["Анна Константинопольская-", "Задунайская"]);
        assert!(name.size < 24.0);
        assert_eq!(
            lines("", "Константинопольская-Задунайская"),
            ["Константинопольская-", "Задунайская"]
        );
    }

    #[test]
    fn long_name_takes_a_third_line_before_it_shrinks_below_what_a_table_reads() {
        let (name, rest) = fit(
            "Maria Antonia Josefina Guadalupe",
            "de los Ángeles Fernández-Villaverde y Montenegro",
            80.0,
        );
        assert_eq!(rest, Lines::default());
        assert_eq!(
            name.lines,
            [
                "Maria Antonia Josefina Guadalupe",
                "de los Ángeles Fernández-",
                "Villaverde y Montenegro"
            ]
        );
        assert!(name.size >= READABLE, "{name:?}");
        assert!(!name.cut);
    }

    #[test]
    fn nothing_is_smaller_than_what_can_be_read_nor_higher_than_its_room() {
        let solid = "Щ".repeat(40);
        let forty = "Donaudampfschifffahrtsgesellschaftskapit";
        let three_hundred = "Щ".repeat(300);
        let words = "Анна-Мария ".repeat(40);
        for (large, small) in [
            ("Nguyễn", "Thị Minh Khai"),
            ("Siobhán", "O'Brien"),
            ("Александра-Виктория", "Константинопольская-Задунайская"),
            (solid.as_str(), ""),
            ("Анна", solid.as_str()),
            ("Anna", forty),
            ("", three_hundred.as_str()),
            ("Анна", words.as_str()),
        ] {
            let (first, second) = fit(large, small, 80.0);
            let whole: String = [large, " ", small].concat().split(' ').collect();
            for lines in [&first, &second] {
                assert!(lines.is_empty() || lines.size >= LEAST, "{lines:?}");
                for line in &lines.lines {
                    let width = Fonts::bundled().width(line, WEIGHT, lines.size);
                    assert!(width <= 80.0, "{line} is {width} wide");
                }
            }
            assert!(
                first.height() + second.height() <= 18.0 + 0.5,
                "{first:?} {second:?}"
            );
            let drawn: String = [&first, &second]
                .iter()
                .flat_map(|lines| lines.lines.clone())
                .collect::<String>()
                .split([' ', '-'])
                .collect();
            let is_whole = drawn == whole.replace('-', "");
            assert_eq!(is_whole, !first.cut, "{drawn}");
            assert_eq!(first.cut, drawn.ends_with('…'), "{drawn}");
        }
    }

    #[test]
    fn word_too_long_for_the_badge_breaks_with_a_hyphen() {
        let (name, _) = fit(&"Щ".repeat(40), "", 60.0);
        let count = name.lines.len();
        assert!(count > 1 && !name.cut, "{name:?}");
        assert!(
            name.lines
                .iter()
                .take(count - 1)
                .all(|line| line.ends_with('-'))
        );
    }
}
