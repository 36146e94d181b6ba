//! A text cut at its fields: `{name}` and `{name|fallback}`. Whatever else stands in
//! braces, or a brace without its other one, would go out as it is: it is refused
//! with its place.

use crate::clean::Cleaner;
use crate::complaint::{Complaint, Wrong};

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    /// What stands there for somebody of whom the field is not known.
    pub fallback: Option<String>,
}

/// What mark-up is looked for in: a field is one thing, whatever it will say.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Char(char),
    Field(Field),
}

impl Token {
    pub fn is(&self, c: char) -> bool {
        matches!(self, Self::Char(own) if *own == c)
    }

    pub fn is_space(&self) -> bool {
        matches!(self, Self::Char(c) if c.is_whitespace())
    }

    pub fn is_word(&self) -> bool {
        matches!(self, Self::Char(c) if c.is_alphanumeric())
    }
}

/// More of what stands in braces than a complaint repeats.
const LONGEST_NAME: usize = 40;

#[derive(Debug, Clone, Copy)]
struct At {
    line: u32,
    column: u32,
}

impl At {
    const fn after(self, c: char) -> Self {
        if c == '\n' {
            Self {
                line: self.line.saturating_add(1),
                column: 1,
            }
        } else {
            Self {
                column: self.column.saturating_add(1),
                ..self
            }
        }
    }

    const fn complaint(self, what: Wrong) -> Complaint {
        Complaint {
            line: self.line,
            column: self.column,
            what,
        }
    }
}

pub fn tokens(source: &str, known: impl Fn(&str) -> bool) -> Result<Vec<Token>, Complaint> {
    let mut found = Vec::with_capacity(source.len());
    let mut cleaner = Cleaner::default();
    // What has been read inside of braces, and where they began.
    let mut inside: Option<(At, String)> = None;
    let mut at = At { line: 1, column: 1 };
    for c in source.chars() {
        let clean = cleaner.take(c);
        match (c, &mut inside) {
            ('{', None) => inside = Some((at, String::new())),
            ('{', Some((opened, _))) => return Err(opened.complaint(Wrong::BraceUnpaired('{'))),
            ('}', None) => return Err(at.complaint(Wrong::BraceUnpaired('}'))),
            ('}', Some((opened, said))) => {
                let field = field(said, &known).ok_or_else(|| {
                    opened.complaint(Wrong::UnknownField(
                        said.chars().take(LONGEST_NAME).collect(),
                    ))
                })?;
                found.push(Token::Field(field));
                inside = None;
            }
            (_, Some((_, said))) => said.extend(clean),
            (_, None) => found.extend(clean.map(Token::Char)),
        }
        at = at.after(c);
    }
    match inside {
        Some((opened, _)) => Err(opened.complaint(Wrong::BraceUnpaired('{'))),
        None => Ok(found),
    }
}

fn field(said: &str, known: impl Fn(&str) -> bool) -> Option<Field> {
    let (name, fallback) = match said.split_once('|') {
        Some((name, fallback)) => (name, Some(fallback.to_owned())),
        None => (said, None),
    };
    let name = name.trim();
    known(name).then(|| Field {
        name: name.to_owned(),
        fallback,
    })
}
