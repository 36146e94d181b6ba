//! What the tests of this crate share.

pub mod guests;
pub mod poppler;
