//! Why a text is not taken, with its place.

use std::fmt;

/// Lines and columns begin at one, as an editor says them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    pub line: u32,
    pub column: u32,
    pub what: Wrong,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// What stands in the braces, cut where it is long.
    UnknownField(String),
    /// A brace without its other one.
    BraceUnpaired(char),
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, what } = self;
        match what {
            Wrong::UnknownField(name) => write!(f, "{line}:{column}: unknown field {{{name}}}"),
            Wrong::BraceUnpaired(brace) => write!(f, "{line}:{column}: unpaired {brace}"),
        }
    }
}

impl std::error::Error for Complaint {}
