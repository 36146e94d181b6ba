//! VK: no marks, but whoever is named in one of its ways is told.

use crate::model::Shown;
use crate::plain;

pub fn read(source: &str) -> Vec<Vec<Shown>> {
    let signs: Vec<char> = source.chars().collect();
    let mut at = 0;
    while at < signs.len() {
        let before = at.checked_sub(1).map(|at| signs[at]);
        let after: String = signs[at + 1..].iter().collect();
        match signs[at] {
            '[' => {
                let name = after
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                    .count();
                let words = after.get(name..).unwrap();
                let mentions = name > 0 && words.starts_with('|') && words.contains(']');
                assert!(!mentions, "a mention that nobody wrote: {source:?}");
            }
            '@' | '*' => {
                // An address of mail, or one of the web, names nobody.
                let word = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
                let numbered = ["id", "club"].iter().any(|kind| {
                    after
                        .strip_prefix(kind)
                        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                });
                let named = !word && after.starts_with(|c: char| c.is_ascii_alphabetic());
                assert!(!numbered, "a mention: {source:?}");
                assert!(!named || in_address(&signs[..at]), "a mention: {source:?}");
            }
            _ => {}
        }
        at += 1;
    }
    plain::read(source)
}

fn in_address(before: &[char]) -> bool {
    let text: String = before.iter().collect();
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.contains("https://") || word.contains("http://")
}
