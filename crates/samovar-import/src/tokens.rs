//! A cell as words, numbers and marks: what the grammars of replies, heads and
//! food read. Letters are folded as in `words`; where each token stands in the
//! cell is not kept, for nothing that went through here is shown or stored.

use crate::words;

/// What stands between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Comma,
    /// Ends a sentence or an item: full stop, exclamation mark, semicolon.
    Stop,
    /// A new line.
    Line,
    Question,
    Plus,
    Dash,
    Slash,
    And,
    Colon,
    Open,
    Close,
    /// A sign that may mean something: 🥜. Smiles and hearts are left out.
    Sign,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A folded word; `capital` where it began with one; `shown` as it stood.
    Word {
        text: String,
        shown: String,
        capital: bool,
    },
    /// Digits, with a decimal part where there was one.
    Number(f64),
    /// `19:30`.
    Time,
    Mark(Mark),
}

/// Cuts a text.
pub fn tokens(text: &str) -> Vec<Token> {
    Cutter {
        chars: text.chars().collect(),
        at: 0,
        out: Vec::new(),
    }
    .cut()
}

struct Cutter {
    chars: Vec<char>,
    at: usize,
    out: Vec<Token>,
}

impl Cutter {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn cut(mut self) -> Vec<Token> {
        while let Some(c) = self.peek(0) {
            if c.is_ascii_digit() {
                self.number();
            } else if c.is_alphanumeric() {
                self.word();
            } else {
                self.at += 1;
                self.sign(c);
            }
        }
        self.out
    }

    fn digits(&mut self) -> String {
        let mut text = String::new();
        while let Some(c) = self.peek(0).filter(char::is_ascii_digit) {
            text.push(c);
            self.at += 1;
        }
        text
    }

    fn number(&mut self) {
        let mut text = self.digits();
        let more = |cutter: &Self| cutter.peek(1).is_some_and(|c| c.is_ascii_digit());
        if self.peek(0) == Some(':') && more(self) {
            self.at += 1;
            self.digits();
            self.out.push(Token::Time);
            return;
        }
        // "2.0" and "1,5" are numbers; "1, 2" is a list.
        if matches!(self.peek(0), Some('.' | ',')) && more(self) {
            self.at += 1;
            text.push('.');
            text.push_str(&self.digits());
        }
        self.out
            .push(Token::Number(text.parse().unwrap_or(f64::INFINITY)));
    }

    fn word(&mut self) {
        let from = self.at;
        while let Some(c) = self.peek(0) {
            let inside = c.is_alphabetic()
                || ('\u{300}'..='\u{36F}').contains(&c)
                || is_apostrophe(c) && self.peek(1).is_some_and(char::is_alphabetic);
            if !inside && (!c.is_alphanumeric() || c.is_ascii_digit()) {
                break;
            }
            self.at += 1;
        }
        let shown: String = self
            .chars
            .get(from..self.at)
            .into_iter()
            .flatten()
            .collect();
        let capital = shown.chars().next().is_some_and(char::is_uppercase);
        let mut text = folded(&shown);
        // "w/o", "n/a": one word to whoever wrote it.
        if let (Some('/'), Some(next)) = (self.peek(0), self.peek(1)) {
            let ends = !self.peek(2).is_some_and(char::is_alphabetic);
            match (text.as_str(), next.to_ascii_lowercase(), ends) {
                ("w", 'o', true) => {
                    text = "without".to_owned();
                    self.at += 2;
                }
                ("n", 'a', true) => {
                    text = "na".to_owned();
                    self.at += 2;
                }
                _ => {}
            }
        }
        self.out.push(Token::Word {
            text,
            shown,
            capital,
        });
    }

    fn sign(&mut self, c: char) {
        let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let before = self.at.checked_sub(2).and_then(|at| self.chars.get(at));
        let mark = match c {
            ',' | '،' | '、' => Mark::Comma,
            '.' | '!' | ';' | '…' | '•' | '·' | '¡' | '。' | '|' => Mark::Stop,
            '\n' => Mark::Line,
            '?' | '¿' | '؟' => Mark::Question,
            '+' | '＋' => Mark::Plus,
            '/' | '\\' => Mark::Slash,
            '&' => Mark::And,
            ':' | '=' => Mark::Colon,
            '(' | '[' | '{' => Mark::Open,
            ')' | ']' | '}' => Mark::Close,
            '–' | '—' | '−' => Mark::Dash,
            // A hyphen holds words together; between numbers or alone it is a dash.
            '-' | '\u{2010}' | '\u{2011}' => {
                let digits = before.is_some_and(char::is_ascii_digit)
                    || spaced(before.copied()) && self.peek(0).is_some_and(|c| c.is_ascii_digit());
                if digits || spaced(before.copied()) || spaced(self.peek(0)) {
                    Mark::Dash
                } else {
                    return;
                }
            }
            '%' | '✓' | '✔' | '✅' | '☑' | '👍' | '👌' | '❌' | '✗' | '✘' | '✖' | '👎' | '🚫'
            | '🤔' | '🤷' => {
                let text = match c {
                    '%' => "%",
                    '🤔' | '🤷' => "🤔",
                    '❌' | '✗' | '✘' | '✖' | '👎' | '🚫' => "✗",
                    _ => "✓",
                };
                return self.out.push(Token::Word {
                    text: text.to_owned(),
                    shown: c.to_string(),
                    capital: false,
                });
            }
            c if c.is_ascii() || c.is_whitespace() || is_ornament(c) => return,
            _ => Mark::Sign,
        };
        self.out.push(Token::Mark(mark));
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Quotes, faces, hearts, flags of joy: they say nothing that could be lost.
fn is_ornament(c: char) -> bool {
    matches!(c,
        '«' | '»' | '\u{A0}' | '\u{AD}' | '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{2069}'
        | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}' | '\u{FFFD}' | '\u{61C}' | '№' | '°' | '™' | '®' | '¬'
        | '\u{1F600}'..='\u{1F64F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{1F900}'..='\u{1F92F}'
        | '\u{1F970}'..='\u{1F97A}' | '\u{1F493}'..='\u{1F49F}' | '\u{2763}' | '\u{2764}'
        | '☺' | '☹' | '♥' | '♡' | '✨' | '⭐' | '🌟' | '🎉' | '🎊' | '🎈' | '🔥' | '💃' | '🕺'
        | '👏' | '💪' | '✌' | '👋' | '🌸' | '🌹' | '💐')
}

/// Lower case, accents off, look-alike letters of another script put right,
/// letters drawn out ("дааа", "yesss") once.
fn folded(word: &str) -> String {
    let cyrillic = word.chars().any(|c| ('\u{400}'..='\u{45F}').contains(&c));
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    let mut out = String::with_capacity(word.len());
    let mut run = 0;
    for c in word.chars().flat_map(char::to_lowercase) {
        let c = if is_apostrophe(c) { '\'' } else { c };
        if c == '\u{306}' && out.ends_with('и') {
            out.pop();
            out.push('й');
            continue;
        }
        if ('\u{300}'..='\u{36F}').contains(&c) {
            continue;
        }
        if c == 'œ' || c == 'æ' {
            out.push_str(if c == 'œ' { "oe" } else { "ae" });
            continue;
        }
        let c = if cyrillic && latin {
            cyrillic_twin(c)
        } else {
            c
        };
        let c = words::fold(c, latin && !cyrillic);
        if out.ends_with(c) {
            run += 1;
        } else {
            if run >= 2 {
                single(&mut out);
            }
            run = 0;
        }
        out.push(c);
    }
    if run >= 2 {
        single(&mut out);
    }
    out
}

/// The last letter once, however often it stands.
fn single(out: &mut String) {
    let Some(last) = out.chars().next_back() else {
        return;
    };
    out.truncate(out.trim_end_matches(last).len());
    out.push(last);
}

fn cyrillic_twin(c: char) -> char {
    match c {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let parts: Vec<String> = tokens(text)
            .into_iter()
            .map(|token| match token {
                Token::Word { text, .. } => text,
                Token::Number(number) => format!("#{number}"),
                Token::Time => "#:#".to_owned(),
                Token::Mark(mark) => format!("{mark:?}"),
            })
            .collect();
        parts.join(" ")
    }

    #[test]
    fn words_numbers_and_marks_are_told_apart() {
        for (text, expected) in [
            ("Да, приду!", "да Comma приду Stop"),
            ("I’ll be there", "i'll be there"),
            ("gluten-free", "gluten free"),
            ("Не-а", "не а"),
            ("2-3", "#2 Dash #3"),
            ("-1", "Dash #1"),
            ("орехи — аллергия", "орехи Dash аллергия"),
            ("nuts - allergy", "nuts Dash allergy"),
            ("w/o my wife", "without my wife"),
            ("N/A", "na"),
            ("fish/seafood", "fish Slash seafood"),
            ("к 19:30", "к #:#"),
            ("2чел. x3", "#2 чел Stop x #3"),
            ("2.0 1,5", "#2 #1.5"),
            ("Дааа, yesss", "да Comma yes"),
            ("Дa", "да"),
            ("мои\u{306}", "мой"),
            ("Приду 😀❤️🎉", "приду"),
            ("🥜", "Sign"),
            ("CHECKED_IN", "checked in"),
            ("100%", "#100 %"),
            ("מגיע", "מגיע"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
