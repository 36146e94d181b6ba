//! Why a file as a whole is no programme: a code and its facts, never a sentence.

/// The file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("empty")]
    Empty,
    #[error("{size} bytes, at most {limit}")]
    TooLarge { size: u64, limit: u64 },
    /// Neither a schedule nor what Sessionize gives.
    #[error("no schedule but {found}")]
    NotASchedule { found: String },
    /// It declares entities of its own, which may stand for anything.
    #[error("declares entities")]
    OwnEntities,
    /// Broken off or damaged in this line.
    #[error("broken in line {line}")]
    Broken { line: u32 },
    /// More parts or sessions than any programme has.
    #[error("more than {limit} sessions or parts")]
    TooMany { limit: u32 },
    #[error("unknown encoding {name}")]
    UnknownEncoding { name: String },
}
