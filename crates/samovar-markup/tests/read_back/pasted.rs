//! What clients make of a text that somebody pastes or types: Telegram (`**`, `__`, `~~`,
//! `||`, back-ticks) and WhatsApp (`*`, `_`, `~`, back-ticks, lists, quotes).

use crate::model::Shown;

struct Rules {
    marks: &'static [&'static str],
    /// Whether a mark opens or closes beside such a sign of the text.
    edge: fn(Option<char>) -> bool,
}

fn punctuation_or_space(c: Option<char>) -> bool {
    // A word joiner is neither.
    c.is_none_or(|c| c.is_whitespace() || (!c.is_alphanumeric() && c != '\u{2060}'))
}

/// As Telegram's desktop does: at the edges of words.
pub fn telegram_at_edges(source: &str) -> Vec<Vec<Shown>> {
    shown(
        source,
        &Rules {
            marks: &["```", "**", "__", "~~", "||", "`"],
            edge: punctuation_or_space,
        },
    )
}

/// As its phones do: any pair, wherever it stands. Of back-ticks they say nothing else
/// than the desktop does.
pub fn telegram_anywhere(source: &str) -> Vec<Vec<Shown>> {
    shown(
        source,
        &Rules {
            marks: &["**", "__", "~~", "||"],
            edge: |_| true,
        },
    )
}

/// With the word joiners, which are counted.
pub fn telegram_seen(source: &str) -> Vec<Vec<Shown>> {
    telegram_anywhere(source)
}

pub fn whatsapp(source: &str) -> Vec<Vec<Shown>> {
    for line in source.split('\n') {
        let text = line.trim_start();
        assert!(!text.starts_with('>'), "a quote: {source:?}");
        assert!(
            !text.starts_with("* "),
            "a list that nobody wrote: {source:?}"
        );
        let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
        if number.len() < text.len() && (number.starts_with(". ") || number.starts_with(") ")) {
            assert!(
                text.starts_with("7. "),
                "a list that nobody wrote: {source:?}"
            );
        }
    }
    shown(
        source,
        &Rules {
            marks: &["```", "*", "_", "~", "`"],
            edge: punctuation_or_space,
        },
    )
}

fn shown(source: &str, rules: &Rules) -> Vec<Vec<Shown>> {
    source
        .split('\n')
        .map(|line| {
            let line: Vec<char> = line.chars().collect();
            let mut out = Vec::new();
            inline(&line, 0, line.len(), rules, &mut out);
            out
        })
        .collect()
}

fn at(line: &[char], at: usize, mark: &[char]) -> bool {
    line.get(at..at + mark.len()) == Some(mark)
}

fn inline(line: &[char], from: usize, to: usize, rules: &Rules, out: &mut Vec<Shown>) {
    let mut now = from;
    while now < to {
        let found = rules.marks.iter().find_map(|mark| {
            let mark: Vec<char> = mark.chars().collect();
            let end = pair(line, now, to, &mark, rules)?;
            Some((mark.len(), end))
        });
        match found {
            Some((length, end)) => {
                inline(line, now + length, end, rules, out);
                now = end + length;
            }
            None => {
                out.push(Shown::plain(line[now]));
                now += 1;
            }
        }
    }
}

/// Where the mark that opens here is closed.
fn pair(line: &[char], now: usize, to: usize, mark: &[char], rules: &Rules) -> Option<usize> {
    let before = now.checked_sub(1).map(|at| line[at]);
    let inside = now + mark.len();
    let opens = at(line, now, mark) && (rules.edge)(before) && !line.get(inside)?.is_whitespace();
    if !opens {
        return None;
    }
    (inside + 1..to).find(|&end| {
        at(line, end, mark)
            && end + mark.len() <= to
            && !line[end - 1].is_whitespace()
            && (rules.edge)(line.get(end + mark.len()).copied())
    })
}
