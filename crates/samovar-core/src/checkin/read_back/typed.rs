//! Reads what somebody types from a ticked list, whatever the keyboard.
//!
//! Never fails: what it can't read is handed on as it stands.

use crate::guest::code;

/// The highest line a range may name; no list is longer.
const MOST_LINES: u32 = 1_000_000;

/// One thing typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Lines of the list; `heads` of each where a number was given.
    Lines {
        from: u32,
        to: u32,
        heads: Option<u32>,
    },
    /// A guest's short code.
    Code {
        code: String,
        heads: Option<u32>,
    },
    /// A guest from a blank line.
    WalkIn {
        name: String,
        heads: u32,
    },
    Unknown,
}

/// What was typed, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    pub text: String,
    pub item: Item,
}

#[must_use]
pub fn read(text: &str) -> Vec<Typed> {
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.trim();
        match line.strip_prefix(['+', '＋']) {
            Some(rest) => found.push(Typed {
                text: line.to_owned(),
                item: walk_in(rest),
            }),
            None => found.extend(tokens(line).map(|token| Typed {
                item: item(&token),
                text: token,
            })),
        }
    }
    found
}

/// `1 - 20` is one range, whatever the dash.
fn tokens(line: &str) -> impl Iterator<Item = String> {
    let mut plain: String = line
        .chars()
        .map(|c| match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            ',' | ';' => ' ',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    for mark in ["-", "/"] {
        for spaced in [format!(" {mark}"), format!("{mark} ")] {
            while plain.contains(&spaced) {
                plain = plain.replace(&spaced, mark);
            }
        }
    }
    plain
        .split(' ')
        // "20." ends a sentence of the typist, not a number.
        .map(|token| token.trim_end_matches('.').to_owned())
        .filter(|token| !token.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

fn item(token: &str) -> Item {
    let (what, heads) = match split_heads(token) {
        Ok(split) => split,
        Err(()) => return Item::Unknown,
    };
    if let Some((from, to)) = range(what) {
        return Item::Lines { from, to, heads };
    }
    match code::read(
        &what
            .chars()
            .flat_map(char::to_uppercase)
            .map(latin_key)
            .collect::<String>(),
    ) {
        Some(code) => Item::Code { code, heads },
        None => Item::Unknown,
    }
}

/// `23/2`; on the Russian layout the key of the slash gives a dot.
fn split_heads(token: &str) -> Result<(&str, Option<u32>), ()> {
    match token.split_once(['/', '.', '*', ':']) {
        None => Ok((token, None)),
        Some((what, heads)) => heads.parse().map(|heads| (what, Some(heads))).map_err(drop),
    }
}

fn range(text: &str) -> Option<(u32, u32)> {
    let number = |text: &str| {
        (!text.is_empty() && text.len() <= 7 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
            .filter(|line| *line <= MOST_LINES)
    };
    match text.split_once('-') {
        None => number(text).map(|line| (line, line)),
        Some((from, to)) => {
            let (from, to) = (number(from)?, number(to)?);
            // Read off the paper from the bottom up.
            Some((from.min(to), from.max(to)))
        }
    }
}

/// The Latin letter on the key that gives this one on the Russian layout: codes are
/// typed whatever the keyboard is set to.
fn latin_key(letter: char) -> char {
    const RUSSIAN: &str = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
    const LATIN: &str = "QWERTYUIOPASDFGHJKLZXCVBNM";
    RUSSIAN
        .chars()
        .zip(LATIN.chars())
        .find(|(russian, _)| *russian == letter)
        .map_or(letter, |(_, latin)| latin)
}

/// `Anna Petrova /2` or `Anna Petrova +1`: two heads.
fn walk_in(rest: &str) -> Item {
    let rest = rest.trim();
    let (name, heads) = match rest.rsplit_once(['/', '+', '＋']) {
        None => (rest, Ok(1)),
        Some((name, number)) => {
            let plus = !rest.ends_with(&format!("/{number}"));
            let heads = number
                .trim()
                .parse::<u32>()
                .map(|heads| heads.saturating_add(u32::from(plus)));
            (name.trim(), heads)
        }
    };
    match heads {
        Ok(heads) if name.chars().any(char::is_alphabetic) => Item::WalkIn {
            name: name.to_owned(),
            heads,
        },
        _ => Item::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(from: u32, to: u32, heads: Option<u32>) -> Item {
        Item::Lines { from, to, heads }
    }

    fn items(text: &str) -> Vec<Item> {
        read(text).into_iter().map(|typed| typed.item).collect()
    }

    #[test]
    fn ranges_heads_and_lists_are_read_however_they_are_typed() {
        assert_eq!(
            items("1-20 23, 25 – 30;7/2 9.3\n12—10 40."),
            [
                lines(1, 20, None),
                lines(23, 23, None),
                lines(25, 30, None),
                lines(7, 7, Some(2)),
                lines(9, 9, Some(3)),
                lines(10, 12, None),
                lines(40, 40, None),
            ]
        );
    }

    #[test]
    fn codes_are_read_from_either_layout() {
        let code = |code: &str, heads| Item::Code {
            code: code.to_owned(),
            heads,
        };
        assert_eq!(
            items("7k2m9x n0ilo4/2 7л2ь9ч"),
            [
                code("7K2M9X", None),
                code("N01104", Some(2)),
                code("7K2M9X", None)
            ]
        );
    }

    #[test]
    fn blank_lines_carry_a_name_and_heads() {
        let walk_in = |name: &str, heads| Item::WalkIn {
            name: name.to_owned(),
            heads,
        };
        assert_eq!(
            items("+ Анна Петрова\n  +Jean-Luc, junior /2\n+ O'Brien +1\n+ 23\n+\n+ Анна /x"),
            [
                walk_in("Анна Петрова", 1),
                walk_in("Jean-Luc, junior", 2),
                walk_in("O'Brien", 2),
                Item::Unknown,
                Item::Unknown,
                Item::Unknown,
            ]
        );
    }

    #[test]
    fn what_is_nothing_is_handed_on_as_typed() {
        let typed = read("1-2-3 hello 23/ -5 99999999");
        assert!(typed.iter().all(|one| one.item == Item::Unknown));
        let texts: Vec<&str> = typed.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(texts, ["1-2-3", "hello", "23/-5", "99999999"]);
    }
}
