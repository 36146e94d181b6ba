//! Bold, italic and links within a paragraph. A mark without its other one is text.
//! What a field says is never looked at here: it is not known yet.

use crate::tokens::{Field, Token};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    pub bold: bool,
    pub italic: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Text(String),
    Field(Field),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub pieces: Vec<Piece>,
    pub style: Style,
    /// Where a link leads.
    pub link: Option<Vec<Piece>>,
}

/// No address is longer; a paragraph without spaces is not searched again and again.
const LONGEST_ADDRESS: usize = 2048;

pub fn spans(tokens: &[Token]) -> Vec<Span> {
    within(tokens, Style::default(), true)
}

/// A text in which nothing is mark-up, as a subject.
pub fn plain(tokens: &[Token]) -> Vec<Span> {
    vec![Span {
        pieces: pieces(tokens),
        style: Style::default(),
        link: None,
    }]
}

fn within(tokens: &[Token], style: Style, links: bool) -> Vec<Span> {
    let mut scan = Scan {
        tokens,
        style,
        links,
        no_bold: style.bold,
        no_italic: style.italic,
        found: Vec::new(),
        text_from: 0,
    };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let after = match token {
            Token::Char('*') => scan.emphasis(at),
            Token::Char('[') => scan.link(at),
            Token::Char(_) | Token::Field(_) => None,
        };
        at = after.unwrap_or(at + 1);
    }
    scan.text_until(tokens.len());
    scan.found
}

struct Scan<'a> {
    tokens: &'a [Token],
    style: Style,
    links: bool,
    /// None opens here, or none that opens from here on is ever closed.
    no_bold: bool,
    no_italic: bool,
    found: Vec<Span>,
    /// Where the text begins that is in no span yet.
    text_from: usize,
}

impl Scan<'_> {
    fn is(&self, at: usize, c: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(c))
    }

    fn slice(&self, from: usize, to: usize) -> &[Token] {
        self.tokens.get(from..to).unwrap_or_default()
    }

    fn text_until(&mut self, end: usize) {
        let text = self.slice(self.text_from, end);
        if !text.is_empty() {
            let pieces = pieces(text);
            self.found.push(Span {
                pieces,
                style: self.style,
                link: None,
            });
        }
    }

    fn stars(&self, at: usize) -> usize {
        self.slice(at, self.tokens.len())
            .iter()
            .take_while(|token| token.is('*'))
            .count()
    }

    /// Where reading goes on after the stars, or after what they hold.
    fn emphasis(&mut self, at: usize) -> Option<usize> {
        let stars = self.stars(at);
        let (wide, style) = if stars >= 2 {
            (
                2,
                Style {
                    bold: true,
                    ..self.style
                },
            )
        } else {
            (
                1,
                Style {
                    italic: true,
                    ..self.style
                },
            )
        };
        let from = at + wide;
        let end = if wide == 2 {
            self.bold_end(from)
        } else {
            self.italic_end(at, from)
        };
        let Some(end) = end else {
            return Some(at + stars);
        };
        self.text_until(at);
        let held = within(self.slice(from, end), style, self.links);
        self.found.extend(held);
        self.text_from = end + wide;
        Some(self.text_from)
    }

    fn opens(&self, from: usize) -> bool {
        self.tokens.get(from).is_some_and(|token| !token.is_space())
    }

    fn closes(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .is_some_and(|token| !token.is_space())
    }

    fn bold_end(&mut self, from: usize) -> Option<usize> {
        if self.no_bold || !self.opens(from) {
            return None;
        }
        // Of three stars the last two close: the first belongs to what is inside.
        let end = (from + 1..self.tokens.len()).find(|&at| {
            self.is(at, '*') && self.is(at + 1, '*') && !self.is(at + 2, '*') && self.closes(at)
        });
        self.no_bold = end.is_none();
        end
    }

    /// Not inside of a word: `2*3*4` is a sum.
    fn italic_end(&mut self, at: usize, from: usize) -> Option<usize> {
        let in_word = at
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .is_some_and(Token::is_word);
        if self.no_italic || in_word || !self.opens(from) {
            return None;
        }
        let mut next = from;
        while next < self.tokens.len() {
            let stars = self.stars(next);
            let last = (next + stars).saturating_sub(1);
            // Two are somebody's bold; of three the last one is ours.
            let ours = stars == 1 || stars >= 3;
            let word_after = self.tokens.get(last + 1).is_some_and(Token::is_word);
            if ours && last > from && self.closes(last) && !word_after {
                return Some(last);
            }
            next += stars.max(1);
        }
        self.no_italic = true;
        None
    }

    fn link(&mut self, at: usize) -> Option<usize> {
        if !self.links {
            return None;
        }
        let words_end = self.words_end(at + 1)?;
        let address_from = words_end + 2;
        let address_end = self.address_end(address_from)?;
        let address = self.slice(address_from, address_end);
        if !leads(address) {
            return None;
        }
        let address = pieces(address);
        let words = within(self.slice(at + 1, words_end), self.style, false);
        let all =
            |has: fn(Style) -> bool| !words.is_empty() && words.iter().all(|span| has(span.style));
        let style = Style {
            bold: self.style.bold || all(|style| style.bold),
            italic: self.style.italic || all(|style| style.italic),
        };
        self.text_until(at);
        self.found.push(Span {
            pieces: words.into_iter().flat_map(|span| span.pieces).collect(),
            style,
            link: Some(address),
        });
        self.text_from = address_end + 1;
        Some(self.text_from)
    }

    fn words_end(&self, from: usize) -> Option<usize> {
        (from..self.tokens.len())
            .take_while(|&at| !self.is(at, '[') && !self.is(at, '\n'))
            .find(|&at| self.is(at, ']') && self.is(at + 1, '('))
    }

    /// At the bracket that closes; an address may hold pairs of them.
    fn address_end(&self, from: usize) -> Option<usize> {
        let mut open = 0_usize;
        for (at, token) in self
            .tokens
            .iter()
            .enumerate()
            .skip(from)
            .take(LONGEST_ADDRESS)
        {
            match token {
                Token::Char('(') => open += 1,
                Token::Char(')') if open == 0 => return Some(at),
                Token::Char(')') => open -= 1,
                token if token.is_space() => return None,
                Token::Char(_) | Token::Field(_) => {}
            }
        }
        None
    }
}

/// An address of the web, or a field that will say one.
fn leads(address: &[Token]) -> bool {
    if let [Token::Field(_)] = address {
        return true;
    }
    ["https://", "http://"].iter().any(|scheme| {
        let length = scheme.len();
        address.len() > length && scheme.chars().zip(address).all(|(c, token)| token.is(c))
    })
}

fn pieces(tokens: &[Token]) -> Vec<Piece> {
    let mut found = Vec::new();
    for token in tokens {
        match (token, found.last_mut()) {
            (Token::Char(c), Some(Piece::Text(text))) => text.push(*c),
            (Token::Char(c), _) => found.push(Piece::Text(c.to_string())),
            (Token::Field(field), _) => found.push(Piece::Field(field.clone())),
        }
    }
    found
}
