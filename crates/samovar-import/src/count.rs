//! How many people somebody brings, in the words they use. «нет» is zero, a
//! blank is not said. Whether the number counts the guest is the column's
//! matter, and the caller says which it is.

use crate::answer_words::{WORDS, Word};
use crate::clean;
use crate::lexicon::Piece;
use crate::limits::MAX_PLUS_ONES;
use crate::people::{self, People};
use crate::tokens::{Mark, tokens};

/// Whom the numbers of a column count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counts {
    /// Those whom the guest brings.
    Beside,
    /// All heads, the guest among them.
    All,
}

/// A cell of such a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// As the column counts; none where it does not say.
    pub number: Option<u32>,
    /// False: a guess, or words are left that were not understood.
    pub plain: bool,
    /// The words say more than the number: "with my wife".
    pub words: bool,
    /// Who comes along by name.
    pub names: Vec<String>,
}

impl Said {
    fn exactly(number: u32) -> Self {
        Self {
            number: Some(number),
            plain: true,
            ..Self::default()
        }
    }

    fn likely(number: Option<u32>) -> Self {
        Self {
            number,
            ..Self::default()
        }
    }
}

/// A count as typed, as far as a column can be told by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    NotSaid,
    Number(u32),
    /// Somebody by name or in words ("with my wife").
    Somebody(String),
    Unclear(String),
}

/// Reads a cell that may be a count of anything.
pub fn read(cell: &str) -> Count {
    let text = clean::line(cell);
    if text.is_empty() {
        return Count::NotSaid;
    }
    match said(&text, Counts::Beside) {
        Said {
            number: Some(_),
            words: true,
            ..
        } => Count::Somebody(text),
        Said {
            number: Some(number),
            plain: true,
            ..
        } => Count::Number(number),
        _ => Count::Unclear(text),
    }
}

/// Reads a cell of a column of people; none where it is blank.
pub fn heads(cell: &str, counts: Counts) -> Option<Said> {
    let text = clean::line(cell);
    (!text.is_empty()).then(|| said(&text, counts))
}

fn said(text: &str, counts: Counts) -> Said {
    let beside = counts == Counts::Beside;
    match text.to_lowercase().as_str() {
        "-" | "--" | "—" | "–" | "−" | "❌" | "✗" | "👎" if beside => {
            return Said::exactly(0);
        }
        "-" | "--" | "—" | "–" | "−" => return Said::likely(None),
        "+" | "✓" | "✔" | "✔️" | "✅" | "☑" | "👍" if beside => {
            return Said::exactly(1);
        }
        // A cross may tick "somebody" or strike it out.
        "x" | "х" if beside => return Said::likely(Some(1)),
        "один" if beside => return Said::likely(Some(1)),
        "одна" if beside => return Said::likely(Some(0)),
        _ => {}
    }
    // «+2», "2.0", "2,0".
    if let Ok(number) = text
        .trim_start_matches('+')
        .replace(',', ".")
        .parse::<f64>()
    {
        let plus = u32::from(!beside && text.starts_with('+'));
        let whole = number.fract() == 0.0 && (0.0..=f64::from(MAX_PLUS_ONES)).contains(&number);
        return if whole {
            Said::exactly(number as u32 + plus)
        } else {
            Said::likely(None)
        };
    }
    let pieces = WORDS.cut(&tokens(text));
    in_words(&pieces, counts)
}

fn in_words(pieces: &[Piece<Word>], counts: Counts) -> Said {
    let has = |words: &[Word]| {
        pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Known(word) if words.contains(word)))
    };
    let unknown = pieces
        .iter()
        .filter(|piece| matches!(piece, Piece::Unknown { .. }))
        .count();
    let negative = matches!(pieces, [Piece::Mark(Mark::Dash), Piece::Number(_), ..]);
    let asked = pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Mark(Mark::Question | Mark::Sign)));
    let doubted = asked || has(&[Word::Maybe, Word::Hedge, Word::If]);
    let yes = has(&[
        Word::PlainYes,
        Word::Yes,
        Word::Surely,
        Word::Come,
        Word::WeakYes,
        Word::WeYes,
    ]);
    let no = has(&[
        Word::PlainNo,
        Word::No,
        Word::HalfNo,
        Word::Nobody,
        Word::Not,
        Word::WeakNo,
    ]);
    let people = people::scan(pieces);
    if negative {
        return Said::likely(None);
    }
    let (number, plain) = match counts {
        Counts::Beside => beside(&people, yes, no),
        Counts::All => all(&people, yes, no),
    };
    let mut plain = plain && unknown == 0 && !doubted && number.is_some();
    let mut number = number.filter(|number| *number <= MAX_PLUS_ONES);
    let named = persons_by_name(pieces);
    let mut names = people.names.clone();
    let words = has(&[
        Word::Person,
        Word::Kin,
        Word::Two,
        Word::Family,
        Word::Adult,
    ]) || !names.is_empty()
        || named > 0;
    if number.is_none() && counts == Counts::Beside && !doubted && !no && unknown > 0 {
        // "Anna", "my cousin from Perm": somebody, at the least.
        number = Some(u32::try_from(named).unwrap_or(1).max(1));
        plain = named > 0;
        names = by_name(pieces);
    } else if doubted && number.is_some() && people.any() && people.beside == 0 {
        number = Some(match counts {
            Counts::Beside => 0,
            Counts::All => number.unwrap_or(1).min(1),
        });
    }
    Said {
        number,
        plain: plain && number.is_some(),
        words: words || (unknown > 0 && number.is_some()),
        names,
    }
}

/// Those whom the guest brings.
fn beside(people: &People, yes: bool, no: bool) -> (Option<u32>, bool) {
    if let Some(all) = people.together {
        return (Some(all.saturating_sub(1)), !people.unsure && all > 0);
    }
    let parts = [people.heads, people.guests, people.bare];
    let counted = parts.iter().flatten().sum::<u32>() + people.beside + people.persons;
    if counted > 0 || parts.iter().any(Option::is_some) {
        // "1+1" may count the guest, and so may adults.
        let double = people.bare.is_some() && people.beside > 0;
        let number = if double { people.beside } else { counted };
        let plain = !(people.unsure || double || people.adults || no && number > 0);
        return (Some(number), plain);
    }
    if no || people.alone {
        return (Some(0), !people.unsure && !yes);
    }
    if people.unsure {
        return (None, false);
    }
    (yes.then_some(1), yes)
}

/// All heads with the guest.
fn all(people: &People, yes: bool, no: bool) -> (Option<u32>, bool) {
    if let Some(all) = people.together {
        return (Some(all), !people.unsure && all > 0);
    }
    let parts = [people.heads, people.guests, people.bare];
    let counted = parts.iter().flatten().sum::<u32>();
    let beside = people.beside + people.persons;
    if parts.iter().any(Option::is_some) {
        return (Some(counted + beside), !people.unsure && !no);
    }
    if beside > 0 {
        return (Some(beside + 1), !people.unsure && !no);
    }
    if people.alone {
        return (Some(1), !people.unsure);
    }
    if no {
        return (Some(0), !yes);
    }
    (yes.then_some(1), false)
}

/// How many people a cell of names names: "Anna, Boris Lukin".
fn persons_by_name(pieces: &[Piece<Word>]) -> usize {
    let only = pieces.iter().all(|piece| {
        matches!(
            piece,
            Piece::Unknown { capital: true, .. }
                | Piece::Mark(Mark::Comma | Mark::And | Mark::Stop | Mark::Plus | Mark::Slash)
                | Piece::Known(Word::Also | Word::With)
        )
    });
    if only { by_name(pieces).len() } else { 0 }
}

fn by_name(pieces: &[Piece<Word>]) -> Vec<String> {
    pieces
        .split(|piece| !matches!(piece, Piece::Unknown { capital: true, .. }))
        .map(|words| {
            let words: Vec<&str> = words
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Unknown { shown, .. } => Some(shown.as_str()),
                    _ => None,
                })
                .collect();
            words.join(" ")
        })
        .filter(|name| !name.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &str, counts: Counts) -> String {
        let Some(said) = heads(cell, counts) else {
            return String::new();
        };
        let number = said.number.map_or("-".to_owned(), |n| n.to_string());
        let sure = if said.plain { "" } else { " unclear" };
        let names = said.names.join("+");
        format!("{number}{sure} {names}").trim().to_owned()
    }

    #[test]
    fn people_somebody_brings() {
        for (cell, expected) in [
            ("", ""),
            ("нет", "0"),
            ("—", "0"),
            ("No, just me", "0"),
            ("только я", "0"),
            ("никого", "0"),
            ("без спутников", "0"),
            ("+1", "1"),
            ("да", "1"),
            ("Yes", "1"),
            ("2.0", "2"),
            ("двое", "2"),
            ("two", "2"),
            ("да, двоих", "2"),
            ("3 guests", "3"),
            ("1 человек", "1"),
            ("2 чел.", "2"),
            ("одного", "1"),
            ("один", "1 unclear"),
            ("одна", "0 unclear"),
            ("с женой", "1"),
            ("my wife", "1"),
            ("муж и двое детей", "3"),
            ("me and my wife", "1"),
            ("my partner and I", "1"),
            ("вдвоём", "1"),
            ("нас трое", "2"),
            ("three of us", "2"),
            ("2 adults, 1 child", "3 unclear"),
            ("2 взрослых и ребёнок", "3 unclear"),
            ("wife and 2 kids", "3"),
            ("?", "- unclear"),
            ("1-2", "1 unclear"),
            ("2-3", "2 unclear"),
            ("1+1", "1 unclear"),
            ("1?", "0 unclear"),
            ("maybe 1", "0 unclear"),
            ("возможно, муж", "0 unclear"),
            ("не знаю", "- unclear"),
            ("-1", "- unclear"),
            ("1e9", "- unclear"),
            ("1000000000", "- unclear"),
            ("2.5", "- unclear"),
            ("x", "1 unclear"),
            ("Анна", "1 Анна"),
            ("Anna and Boris Lukin", "2 Anna+Boris Lukin"),
            ("с Машей", "1 unclear Машей"),
            ("some zebras perhaps", "- unclear"),
        ] {
            assert_eq!(shown(cell, Counts::Beside), expected, "{cell}");
        }
    }

    #[test]
    fn all_heads_together() {
        for (cell, expected) in [
            ("", ""),
            ("2", "2"),
            ("0", "0"),
            ("1+1", "2"),
            ("+1", "2"),
            ("just me", "1"),
            ("одна", "1"),
            ("только я", "1"),
            ("вдвоём", "2"),
            ("с женой", "2"),
            ("me and my wife", "2"),
            ("2 adults, 1 child", "3"),
            ("2 adults and 2 kids", "4"),
            ("2 взрослых и ребёнок", "3"),
            ("2 взрослых + 1 ребенок", "3"),
            ("трое", "3"),
            ("four people", "4"),
            ("party of 4", "4"),
            ("2-3", "2 unclear"),
            ("yes", "1 unclear"),
            ("нет", "0"),
            ("-2", "- unclear"),
            ("1e9", "- unclear"),
        ] {
            assert_eq!(shown(cell, Counts::All), expected, "{cell}");
        }
    }

    #[test]
    fn a_column_is_told_by_its_counts() {
        for (cell, expected) in [
            ("", Count::NotSaid),
            ("нет", Count::Number(0)),
            ("No, just me", Count::Number(0)),
            ("+1", Count::Number(1)),
            ("да", Count::Number(1)),
            ("1 человек", Count::Number(1)),
            ("с женой", Count::Somebody("с женой".into())),
            ("Anna Berg", Count::Somebody("Anna Berg".into())),
            ("?", Count::Unclear("?".into())),
            ("1-2", Count::Unclear("1-2".into())),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
