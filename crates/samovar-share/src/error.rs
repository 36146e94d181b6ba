//! Why something of another laptop is not taken, without a word for a screen.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("not a request to join")]
    NotARequest,
    #[error("not a bundle")]
    NotABundle,
    /// Cut off, or other bytes than were written.
    #[error("damaged or cut off")]
    Damaged,
    /// Sealed, and to none of our keys.
    #[error("sealed to others")]
    NotForUs,
    #[error("written by a newer version")]
    Newer,
    #[error("larger than is read or written")]
    TooLarge,
    #[error("the signature is not theirs")]
    BadSignature,
    /// By a laptop that is no member, or none any more.
    #[error("by a laptop that is no member")]
    Stranger,
    #[error("of another planner")]
    OtherPlanner,
    /// A key, a name or an id that nothing can be done with.
    #[error("a key, a name or an id is not sound")]
    Unsound,
    #[error("nobody to seal it to")]
    NoRecipients,
    #[error("the system gives no random bytes")]
    Random,
    /// Never seen: what is written goes into memory.
    #[error("could not be written")]
    Unwritable,
}
