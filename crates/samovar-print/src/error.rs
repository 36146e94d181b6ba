//! What can go wrong between the data and the paper. Both are faults of this
//! crate, never of the data: every text and every count can be printed.

/// A sheet could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// There is no such page in the sheet. Pages count from zero.
    #[error("no page {page} in a sheet of {pages}")]
    NoPage { page: usize, pages: usize },
    /// Typst refused our own template; the text is Typst's, for the log.
    #[error("typesetting failed: {0}")]
    Typeset(String),
}
