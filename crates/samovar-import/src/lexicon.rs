//! Phrases and what they mean, and the cutting of a cell into them: the longest
//! phrase wins, and a word that is in no phrase comes out as unknown. It knows
//! no meaning itself.

use crate::tokens::{Mark, Token};
use std::collections::HashMap;

/// A cell cut into phrases.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<T> {
    Known(T),
    Number(f64),
    Time,
    Mark(Mark),
    /// A word in no phrase, as it stood.
    Unknown {
        shown: String,
        capital: bool,
    },
}

struct Phrase<T> {
    words: Vec<&'static str>,
    meaning: T,
}

/// Phrases by their first word.
pub struct Lexicon<T> {
    phrases: Vec<Phrase<T>>,
    whole: HashMap<&'static str, Vec<usize>>,
    stems: HashMap<&'static str, Vec<usize>>,
    numbers: Vec<usize>,
    longest_stem: usize,
}

impl<T: Copy> Lexicon<T> {
    /// Phrases are separated by `|`. A word that ends in `*` is the beginning
    /// of one; `#` is any number.
    pub fn new(lists: &[(T, &'static str)]) -> Self {
        let mut lexicon = Self {
            phrases: Vec::new(),
            whole: HashMap::new(),
            stems: HashMap::new(),
            numbers: Vec::new(),
            longest_stem: 0,
        };
        for (meaning, list) in lists {
            for phrase in list.split('|') {
                let words: Vec<&'static str> = phrase.split_whitespace().collect();
                let Some(first) = words.first().copied() else {
                    continue;
                };
                let at = lexicon.phrases.len();
                if first == "#" || first.parse::<f64>().is_ok() {
                    lexicon.numbers.push(at);
                } else if let Some(stem) = first.strip_suffix('*') {
                    lexicon.longest_stem = lexicon.longest_stem.max(stem.chars().count());
                    lexicon.stems.entry(stem).or_default().push(at);
                } else {
                    lexicon.whole.entry(first).or_default().push(at);
                }
                lexicon.phrases.push(Phrase {
                    words,
                    meaning: *meaning,
                });
            }
        }
        lexicon
    }

    /// Cuts a cell.
    pub fn cut(&self, tokens: &[Token]) -> Vec<Piece<T>> {
        let mut pieces = Vec::with_capacity(tokens.len());
        let mut rest = tokens;
        while let Some(token) = rest.first() {
            if let Some((length, meaning)) = self.longest(rest) {
                pieces.push(Piece::Known(meaning));
                rest = rest.get(length..).unwrap_or_default();
                continue;
            }
            pieces.push(match token {
                Token::Number(number) => Piece::Number(*number),
                Token::Time => Piece::Time,
                Token::Mark(mark) => Piece::Mark(*mark),
                Token::Word { shown, capital, .. } => Piece::Unknown {
                    shown: shown.clone(),
                    capital: *capital,
                },
            });
            rest = rest.get(1..).unwrap_or_default();
        }
        pieces
    }

    /// The longest phrase at the beginning: more words, then more letters.
    fn longest(&self, tokens: &[Token]) -> Option<(usize, T)> {
        let mut best: Option<(usize, usize, T)> = None;
        let mut weigh = |at: &usize| {
            let Some(phrase) = self.phrases.get(*at) else {
                return;
            };
            let Some(letters) = matches(&phrase.words, tokens) else {
                return;
            };
            let length = phrase.words.len();
            if best.is_none_or(|(l, w, _)| (length, letters) > (l, w)) {
                best = Some((length, letters, phrase.meaning));
            }
        };
        match tokens.first()? {
            Token::Number(_) => self.numbers.iter().for_each(&mut weigh),
            Token::Word { text, .. } => {
                self.whole
                    .get(text.as_str())
                    .into_iter()
                    .flatten()
                    .for_each(&mut weigh);
                let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
                for end in ends.take(self.longest_stem) {
                    let stem = text.get(..end).unwrap_or_default();
                    self.stems
                        .get(stem)
                        .into_iter()
                        .flatten()
                        .for_each(&mut weigh);
                }
            }
            Token::Time | Token::Mark(_) => {}
        }
        best.map(|(length, _, meaning)| (length, meaning))
    }
}

/// How many letters of a phrase stand at the beginning; a whole word counts
/// for more than the longest stem.
fn matches(words: &[&str], tokens: &[Token]) -> Option<usize> {
    if words.len() > tokens.len() {
        return None;
    }
    let mut letters = 0;
    for (word, token) in words.iter().zip(tokens) {
        letters += match (token, word.strip_suffix('*')) {
            (Token::Number(_), _) if *word == "#" => 1,
            (Token::Number(number), _) if word.parse() == Ok(*number) => 100,
            (Token::Word { text, .. }, Some(stem)) if text.starts_with(stem) => stem.len(),
            (Token::Word { text, .. }, None) if text == word => 100 + word.len(),
            _ => return None,
        };
    }
    Some(letters)
}

/// Phrases of lists that no text can reach: not in folded letters, or said
/// before.
#[cfg(test)]
pub fn unreachable<T>(lists: &[(T, &'static str)]) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    let mut wrong = Vec::new();
    for phrase in lists.iter().flat_map(|(_, list)| list.split('|')) {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        let read: Vec<String> = crate::tokens::tokens(&phrase.replace(['*', '#'], ""))
            .into_iter()
            .map(|token| match token {
                Token::Word { text, .. } => text,
                Token::Number(number) => number.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        let plain: Vec<String> = words
            .iter()
            .filter(|word| **word != "#")
            .map(|word| word.trim_end_matches('*').to_owned())
            .collect();
        if read != plain {
            wrong.push(format!("{phrase}: read as {}", read.join(" ")));
        } else if !seen.insert(words.clone()) && !words.is_empty() {
            wrong.push(format!("{phrase}: twice"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::tokens;

    #[test]
    fn the_longest_phrase_wins_and_unknown_words_are_told() {
        let lexicon = Lexicon::new(&[
            ('n', "no|не|not"),
            ('y', "going|attend*"),
            ('f', "no problem*|опоздаю на # минут*"),
            ('m', "not sure"),
        ]);
        let shown = |text: &str| -> String {
            lexicon
                .cut(&tokens(text))
                .into_iter()
                .map(|piece| match piece {
                    Piece::Known(c) => c,
                    Piece::Number(_) => '#',
                    Piece::Time => ':',
                    Piece::Mark(_) => ',',
                    Piece::Unknown { .. } => '?',
                })
                .collect()
        };
        for (text, expected) in [
            ("no", "n"),
            ("No problems", "f"),
            ("not sure", "m"),
            ("not going", "ny"),
            ("attending, no banana", "y,n?"),
            ("Опоздаю на 50 минут 3", "f#"),
            ("no, problem", "n,?"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
