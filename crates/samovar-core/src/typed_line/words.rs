//! A line, read from a place in it: what stands there, and who has taken which of it.

use super::tokens::{Sort, Token, tokens};

pub use super::tokens::Meaning;

/// What was read at a place, and the place after it.
pub type Read<'t, T> = Option<(T, At<'t>)>;

/// The whole line.
#[derive(Debug, Clone)]
pub struct Line {
    pub tokens: Vec<Token>,
    /// More words that lead to what follows: "by Friday" of a task.
    pub more_leads: &'static [&'static str],
}

/// Words that lead to what follows and go with it: "at 19:00", «в пятницу».
const LEADS: &[&str] = &[
    "at",
    "for",
    "around",
    "about",
    "approx",
    "circa",
    "примерно",
    "около",
    "on",
    "from",
    "starting",
    "starts",
    "start",
    "beginning",
    "begins",
    "the",
    "в",
    "во",
    "с",
    "со",
    "на",
    "начало",
    "начиная",
    "к",
    "когда",
    "where",
    "when",
    "где",
    "время",
    "дата",
    "time",
    "date",
    "только",
];
/// Marks between the parts of a line.
const JOINTS: &str = ",;—–-@|·•/:~≈";

impl Line {
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self {
            tokens: tokens(text),
            more_leads: &[],
        }
    }

    #[must_use]
    pub fn at(&self, here: usize) -> At<'_> {
        At {
            all: &self.tokens,
            here,
        }
    }

    /// Each place of the line that nothing has taken yet, and where a word may begin.
    pub fn places(&self) -> impl Iterator<Item = At<'_>> {
        (0..self.tokens.len())
            .map(|here| self.at(here))
            .filter(|at| at.is_free() && at.begins())
    }

    /// Gives the tokens to a meaning, with the words that lead to them.
    pub fn take(&mut self, from: usize, to: usize, meaning: Meaning) {
        let mut first = from;
        while first > 0 {
            let Some(before) = self.tokens.get(first - 1) else {
                break;
            };
            let leads = match before.sort {
                Sort::Word => {
                    (LEADS.contains(&before.low.as_str()) && before.text != "The")
                        || self.more_leads.contains(&before.low.as_str())
                }
                Sort::Mark => JOINTS.contains(before.low.as_str()) || before.low == "(",
                Sort::Number | Sort::Whole => false,
            };
            if before.taken.is_some() || !leads {
                break;
            }
            first -= 1;
        }
        // A bracket or a stop that closed it goes along.
        let opened = self.tokens.get(first).is_some_and(|token| token.low == "(");
        let closers = if opened { ",;.)|:" } else { ",;.|:" };
        let mut last = to;
        while self.tokens.get(last).is_some_and(|after| {
            after.taken.is_none()
                && after.is_mark()
                && !after.spaced
                && closers.contains(after.low.as_str())
        }) {
            last += 1;
        }
        for token in self.tokens.iter_mut().take(last).skip(first) {
            token.taken = Some(meaning);
        }
    }

    /// The words between, as they were typed.
    #[must_use]
    pub fn said(&self, from: usize, to: usize) -> String {
        join(self.tokens.iter().take(to).skip(from))
    }

    /// What nobody has taken: the title.
    #[must_use]
    pub fn rest(&self) -> String {
        let mut out = String::new();
        let mut gap = false;
        for token in &self.tokens {
            if token.taken.is_some() {
                gap = true;
                continue;
            }
            if !out.is_empty() && (token.spaced || (gap && !token.is_mark())) {
                out.push(' ');
            }
            out.push_str(&token.text);
            gap = false;
        }
        let out = without_lone_brackets(&out);
        out.trim_matches(|c: char| c.is_whitespace() || JOINTS.contains(c))
            .to_owned()
    }
}

/// A bracket whose other half went with what was understood goes too.
fn without_lone_brackets(text: &str) -> String {
    let mut out = text.replace("()", "").replace("[]", "");
    for (open, close) in [('(', ')'), ('[', ']')] {
        let count = |of: char| out.chars().filter(|c| *c == of).count();
        if count(open) != count(close) {
            out.retain(|c| c != open && c != close);
        }
    }
    out
}

fn join<'t>(tokens: impl Iterator<Item = &'t Token>) -> String {
    let mut out = String::new();
    for token in tokens {
        if token.spaced && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&token.text);
    }
    out
}

/// A place in the line to read from. What is taken is not there.
#[derive(Debug, Clone, Copy)]
pub struct At<'t> {
    pub(super) all: &'t [Token],
    pub here: usize,
}

impl<'t> At<'t> {
    #[must_use]
    pub fn token(self) -> Option<&'t Token> {
        self.all
            .get(self.here)
            .filter(|token| token.taken.is_none())
    }

    fn is_free(self) -> bool {
        self.token().is_some()
    }

    /// Not in the middle of `ES2025`, of "#19" or of a number.
    fn begins(self) -> bool {
        let Some(token) = self.token() else {
            return false;
        };
        if token.spaced {
            return true;
        }
        match self.before() {
            None => true,
            Some(before) => {
                before.is_mark() && !"#№.+/:'’".contains(before.low.as_str())
                    || before.taken.is_some()
            }
        }
    }

    /// The line has Russian words in it.
    #[must_use]
    pub fn in_russian(self) -> bool {
        self.all
            .iter()
            .any(|token| token.low.chars().any(|c| matches!(c, 'а'..='я')))
    }

    /// The token before, whoever has it.
    #[must_use]
    pub fn before(self) -> Option<&'t Token> {
        self.here.checked_sub(1).and_then(|here| self.all.get(here))
    }

    /// The free word before, in lower case; empty where there is none.
    #[must_use]
    pub fn word_before(self) -> &'t str {
        self.before()
            .filter(|token| token.taken.is_none())
            .map_or("", |token| token.low.as_str())
    }

    #[must_use]
    pub fn next(self) -> Self {
        Self {
            here: self.here + 1,
            ..self
        }
    }

    /// In lower case; empty at the end and where something is taken.
    #[must_use]
    pub fn low(self) -> &'t str {
        self.token().map_or("", |token| token.low.as_str())
    }

    /// Nothing follows that could belong to a title.
    #[must_use]
    pub fn ends(self) -> bool {
        match self.token() {
            None => true,
            Some(token) => token.is_mark() && ",;—–-|·)".contains(token.low.as_str()),
        }
    }

    /// The end, or something that is understood already.
    #[must_use]
    pub fn ends_here(self) -> bool {
        self.ends() && !self.glued()
    }

    /// No space before this one.
    #[must_use]
    pub fn glued(self) -> bool {
        self.token().is_some_and(|token| !token.spaced)
    }

    #[must_use]
    pub fn digits(self) -> Option<(&'t str, Self)> {
        let token = self.token()?;
        (token.sort == Sort::Number).then(|| (token.low.as_str(), self.next()))
    }

    /// A number of at most six digits.
    #[must_use]
    pub fn number(self) -> Option<(u32, Self)> {
        let (digits, after) = self.digits()?;
        (digits.len() <= 6)
            .then(|| digits.parse().ok())?
            .map(|number| (number, after))
    }

    /// One of the words, with the stop of an abbreviation: "dec.", «чел.».
    #[must_use]
    pub fn word(self, words: &[&str]) -> Option<Self> {
        let whole = self.token().is_some_and(|token| token.sort == Sort::Whole);
        (!whole && words.contains(&self.low())).then(|| self.next())
    }

    /// The same, with a stop after it where one stands.
    #[must_use]
    pub fn short(self, words: &[&str]) -> Option<Self> {
        let after = self.word(words)?;
        Some(match after.glued_mark(".") {
            Some(stop) => stop,
            None => after,
        })
    }

    #[must_use]
    pub fn maybe(self, words: &[&str]) -> Self {
        self.word(words).unwrap_or(self)
    }

    #[must_use]
    pub fn mark(self, marks: &str) -> Option<Self> {
        let token = self.token()?;
        (token.is_mark() && marks.contains(token.low.as_str())).then(|| self.next())
    }

    #[must_use]
    pub fn glued_mark(self, marks: &str) -> Option<Self> {
        if self.glued() { self.mark(marks) } else { None }
    }

    /// The words one after the other, parted by spaces in `phrase`.
    #[must_use]
    pub fn phrase(self, phrase: &str) -> Option<Self> {
        phrase
            .split(' ')
            .try_fold(self, |at, word| at.word(&[word]))
    }

    #[must_use]
    pub fn one_of(self, phrases: &[&str]) -> Option<Self> {
        phrases.iter().find_map(|phrase| self.phrase(phrase))
    }
}
