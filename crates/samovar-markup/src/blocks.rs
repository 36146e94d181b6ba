//! A text read: paragraphs, items of lists, and what stands in them.

use crate::complaint::Complaint;
use crate::fill::{self, Filled};
use crate::inline::{self, Piece, Span};
use crate::mail_text::MailText;
use crate::tokens::{Token, tokens};

/// A text with mark-up and fields, checked and ready to be filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Markup {
    pub(crate) blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub marker: Marker,
    /// Lines that follow each other are one block, with the line ends in its text.
    pub spans: Vec<Span>,
}

/// How a line begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Marker {
    #[default]
    None,
    Bullet,
    Number(String),
    /// It goes on with the item above.
    Within,
}

impl Marker {
    /// As it is written and read.
    pub fn text(&self) -> String {
        match self {
            Self::None | Self::Within => String::new(),
            Self::Bullet => "- ".to_owned(),
            Self::Number(number) => format!("{number}. "),
        }
    }
}

impl Block {
    /// Every field, as often as it stands in it.
    pub fn fields(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.spans
            .iter()
            .flat_map(|span| span.pieces.iter().chain(span.link.iter().flatten()))
            .filter_map(|piece| match piece {
                Piece::Field(field) => Some((field.name.as_str(), field.fallback.as_deref())),
                Piece::Text(_) => None,
            })
    }
}

impl Markup {
    /// Reads `**bold**`, `*italic*`, `[words](https://…)`, lists and fields.
    ///
    /// # Errors
    /// The first brace that is no field, with its place.
    pub fn parse(source: &str, known: impl Fn(&str) -> bool) -> Result<Self, Complaint> {
        let tokens = tokens(source, known)?;
        let mut blocks: Vec<Block> = Vec::new();
        let mut paragraph: Vec<Token> = Vec::new();
        for line in tokens.split(|token| token.is('\n')) {
            let (marker, rest) = marker(line);
            if marker == Marker::None && !line.iter().all(Token::is_space) {
                if !paragraph.is_empty() {
                    paragraph.push(Token::Char('\n'));
                }
                paragraph.extend_from_slice(line);
                continue;
            }
            close(&mut blocks, &mut paragraph);
            blocks.push(Block {
                marker,
                spans: inline::spans(rest),
            });
        }
        close(&mut blocks, &mut paragraph);
        Ok(Self { blocks })
    }

    /// Reads fields alone: in a subject a star is a star.
    ///
    /// # Errors
    /// The first brace that is no field, with its place.
    pub fn parse_plain(source: &str, known: impl Fn(&str) -> bool) -> Result<Self, Complaint> {
        let tokens = tokens(source, known)?;
        Ok(Self {
            blocks: vec![Block {
                marker: Marker::None,
                spans: inline::plain(&tokens),
            }],
        })
    }

    /// Every field, as often as it stands there: its name and its fallback.
    pub fn fields(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.blocks.iter().flat_map(Block::fields)
    }

    /// Readies the text for mails to many: what says the same to everybody is filled in and
    /// rendered here, once. `own` names the fields that each reader has a value of their own for.
    ///
    /// # Errors
    /// The first other field that has neither a value nor a fallback.
    pub fn for_mails(
        &self,
        own: impl Fn(&str) -> bool,
        value: impl Fn(&str) -> Option<String>,
    ) -> Result<MailText<'_>, String> {
        MailText::new(self, &own, &value)
    }

    /// Puts in what each field says. Nothing of it becomes mark-up.
    ///
    /// # Errors
    /// The first field that has neither a value nor a fallback.
    pub fn fill(&self, value: impl Fn(&str) -> Option<String>) -> Result<Filled, String> {
        fill::fill(self, &value)
    }
}

fn close(blocks: &mut Vec<Block>, paragraph: &mut Vec<Token>) {
    if !paragraph.is_empty() {
        blocks.push(Block {
            marker: Marker::None,
            spans: inline::spans(paragraph),
        });
        paragraph.clear();
    }
}

/// Longer numbers are years and sums.
const LONGEST_NUMBER: usize = 3;

fn marker(line: &[Token]) -> (Marker, &[Token]) {
    if let [dash, space, rest @ ..] = line
        && dash.is('-')
        && space.is(' ')
    {
        return (Marker::Bullet, rest);
    }
    let digits: String = line
        .iter()
        .map_while(|token| match token {
            Token::Char(c) if c.is_ascii_digit() => Some(*c),
            Token::Char(_) | Token::Field(_) => None,
        })
        .collect();
    if (1..=LONGEST_NUMBER).contains(&digits.len())
        && let Some([dot, space, rest @ ..]) = line.get(digits.len()..)
        && dot.is('.')
        && space.is(' ')
    {
        return (Marker::Number(digits), rest);
    }
    (Marker::None, line)
}
