//! A line as words, numbers and marks, and who has taken which of them.

/// What a piece of the line was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    Day,
    Time,
    Length,
    Seats,
    Repeats,
    Venue,
    Room,
    Owner,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Number,
    Word,
    Mark,
    /// An address of the web or of mail, or what stands in quotes: nobody reads into it.
    Whole,
}

/// A word, a number or a mark of the line.
#[derive(Debug, Clone)]
pub struct Token {
    /// As it was typed.
    pub text: String,
    /// Lower case, ё as е.
    low: String,
    sort: Sort,
    /// A space, or the beginning of the line, stands before it.
    pub spaced: bool,
    pub taken: Option<Meaning>,
}

impl Token {
    #[must_use]
    pub fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    #[must_use]
    pub fn is_mark(&self) -> bool {
        self.sort == Sort::Mark
    }

    #[must_use]
    pub fn low(&self) -> &str {
        &self.low
    }
}

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
        let mut tokens = Vec::new();
        for chunk in text.split_whitespace() {
            let before = tokens.len();
            cut(chunk, &mut tokens);
            if let Some(first) = tokens.get_mut(before) {
                first.spaced = true;
            }
        }
        seal_quotes(&mut tokens);
        Self {
            tokens,
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

/// What stands in quotation marks is a name: nobody reads into it.
fn seal_quotes(tokens: &mut [Token]) {
    for (open, close) in [("«", "»"), ("“", "”"), ("\"", "\""), ("„", "“")] {
        let mut from = 0;
        while let Some(begin) = tokens
            .iter()
            .skip(from)
            .position(|token| token.text == open)
            .map(|at| at + from)
        {
            let Some(end) = tokens
                .iter()
                .skip(begin + 1)
                .position(|token| token.text == close)
                .map(|at| at + begin + 1)
            else {
                break;
            };
            for token in tokens.iter_mut().take(end).skip(begin + 1) {
                token.sort = Sort::Whole;
            }
            from = end + 1;
        }
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

/// Cuts a run without spaces: `19:00-22:00` is seven tokens, "o'clock" one.
fn cut(chunk: &str, tokens: &mut Vec<Token>) {
    let whole = chunk.contains("://")
        || chunk.starts_with("www.")
        || chunk
            .split_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    let mut text = String::new();
    let mut sort = None;
    let mut push = |text: &mut String, sort: Option<Sort>| {
        if let Some(sort) = sort
            && !text.is_empty()
        {
            let low = text.to_lowercase().replace('ё', "е");
            tokens.push(Token {
                text: std::mem::take(text),
                low,
                sort,
                spaced: false,
                taken: None,
            });
        }
    };
    if whole {
        text.push_str(chunk);
        push(&mut text, Some(Sort::Whole));
        return;
    }
    let mut letters = chunk.chars().peekable();
    while let Some(c) = letters.next() {
        let next = if c.is_ascii_digit() {
            Sort::Number
        } else if c.is_alphanumeric()
            // "o'clock" and "Tomorrow's" are one word.
            || (sort == Some(Sort::Word) && (c == '\'' || c == '’') && letters.peek().is_some_and(|c| c.is_alphabetic()))
        {
            Sort::Word
        } else {
            Sort::Mark
        };
        if sort != Some(next) || next == Sort::Mark {
            push(&mut text, sort);
        }
        sort = Some(next);
        text.push(c);
    }
    push(&mut text, sort);
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
