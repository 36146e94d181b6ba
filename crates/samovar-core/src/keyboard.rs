//! What the same keys give on the other layout: "кгые" is "rust" with the Russian
//! keyboard left on. Every search reads what it is given here: as it was typed first, and
//! only where that finds nothing the other way, which is said with what is found.

use crate::error::Result;

const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

/// The text as the other of the two layouts would have given it; none where no key differs.
#[must_use]
pub fn other_layout(text: &str) -> Option<String> {
    let russian = text.chars().any(|c| RUSSIAN.contains(c));
    let (from, to) = if russian {
        (RUSSIAN, LATIN)
    } else {
        (LATIN, RUSSIAN)
    };
    let key = |c: char| {
        from.chars()
            .zip(to.chars())
            .find(|(here, _)| *here == c)
            .map_or(c, |(_, there)| there)
    };
    let other: String = text.chars().map(key).collect();
    (other != text).then_some(other)
}

/// The words that a search goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub words: String,
    /// They are not what was typed.
    pub guessed: bool,
}

impl Reading {
    /// `finds` asks whether there is anything at all, and stops at the first: the other
    /// layout is looked at only after it has said no. `as_typed`: nothing is guessed.
    pub fn of(
        typed: &str,
        as_typed: Option<bool>,
        mut finds: impl FnMut(&str) -> Result<bool>,
    ) -> Result<Self> {
        let guess = other_layout(typed).filter(|_| as_typed != Some(true));
        if let Some(words) = guess
            && !finds(typed)?
            && finds(&words)?
        {
            return Ok(Self {
                words,
                guessed: true,
            });
        }
        Ok(Self {
            words: typed.to_owned(),
            guessed: false,
        })
    }

    /// What a list says of itself.
    #[must_use]
    pub fn read_as(&self) -> Option<String> {
        self.guessed.then(|| self.words.trim().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_layout_is_tried_only_where_the_typed_one_finds_nothing() {
        let read = |typed: &str, as_typed, known: &[&str]| {
            let mut asked = Vec::new();
            let reading = Reading::of(typed, as_typed, |words| {
                asked.push(words.to_owned());
                Ok(known.contains(&words))
            });
            (reading.unwrap().read_as(), asked)
        };
        let (typed, other) = ("ctktp", "селез");
        assert_eq!(
            read(typed, None, &[typed, other]),
            (None, vec![typed.to_owned()])
        );
        assert_eq!(
            read(typed, None, &[other]),
            (
                Some(other.to_owned()),
                vec![typed.to_owned(), other.to_owned()]
            )
        );
        assert_eq!(read(typed, None, &[]).0, None);
        assert_eq!(read(typed, Some(true), &[other]), (None, vec![]));
        assert_eq!(read("2026", None, &[]), (None, vec![]));
    }

    #[test]
    fn either_layout_is_read_by_its_keys() {
        assert_eq!(other_layout("кгые").as_deref(), Some("rust"));
        assert_eq!(other_layout("xfq").as_deref(), Some("чай"));
        assert_eq!(other_layout("Ljrkfl 2").as_deref(), Some("Доклад 2"));
        assert_eq!(other_layout(";bds").as_deref(), Some("живы"));
        assert_eq!(other_layout("2026"), None);
    }
}
