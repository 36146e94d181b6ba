//! A line cut into words, numbers and marks.

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
pub enum Sort {
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
    pub(super) low: String,
    pub(super) sort: Sort,
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

/// The tokens of a text; what stands in quotes is sealed.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for chunk in text.split_whitespace() {
        let before = tokens.len();
        cut(chunk, &mut tokens);
        if let Some(first) = tokens.get_mut(before) {
            first.spaced = true;
        }
    }
    seal_quotes(&mut tokens);
    tokens
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
