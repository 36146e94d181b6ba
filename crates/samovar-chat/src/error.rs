//! Why a file is refused: facts, no prose.

use std::io;

/// A refusal is of the whole file; nothing of it has been taken.
#[derive(Debug, thiserror::Error)]
pub enum ChatError {
    #[error("nothing in it")]
    Empty,
    #[error("no export of a chat")]
    NotAChat,
    #[error("ends in the middle, on line {line}")]
    CutOff { line: u64 },
    #[error("not readable on line {line}, column {column}")]
    Broken { line: u64, column: u64 },
    #[error("bytes that are no text, after {offset}")]
    InvalidBytes { offset: u64 },
    /// A day that cannot be: before 2000, after 2100, or none at all.
    #[error("no such day: {value}")]
    BadDay { value: String },
    #[error("larger than {limit}")]
    TooLarge { limit: u64 },
    #[error("more than {limit} chats or accounts")]
    TooMany { limit: u64 },
    #[error("no chat {id}")]
    NoSuchChat { id: String },
    #[error("several chats")]
    SeveralChats,
    /// The reader beneath gave up: a disk, or somebody who pressed Cancel.
    #[error(transparent)]
    Read(io::Error),
}

/// What travels through other readers as an `io::Error` and comes out as itself.
pub(crate) fn carried(error: ChatError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

impl From<io::Error> for ChatError {
    fn from(error: io::Error) -> Self {
        error.downcast::<Self>().unwrap_or_else(Self::Read)
    }
}
