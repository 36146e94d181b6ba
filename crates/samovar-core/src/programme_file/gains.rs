//! What the library of talks, and who is in it, gains by a programme from a file.

use crate::ids::TalkId;

/// What becomes of the talk that is given in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkFor {
    /// One of the library; none: it is new.
    pub known: Option<TalkId>,
    /// The session does not say yet that it gives it.
    pub is_to_be_said: bool,
    /// A language tag, or empty.
    pub language: String,
    /// Links that it has not, one a line.
    pub lines: Vec<String>,
    /// Sessions of one file with one of these give the same new talk.
    pub group: (String, Vec<usize>),
}

/// What is written of somebody who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// The place in the plan's `speakers`.
    pub place: usize,
    /// Empty: there is one already, or the file has none.
    pub biography: String,
    pub lines: Vec<String>,
}
