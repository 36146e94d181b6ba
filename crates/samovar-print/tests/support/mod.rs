//! What the tests of this crate share.

pub mod guests;
pub mod people;
pub mod pictures;
pub mod poppler;
pub mod programme;
pub mod scan;
