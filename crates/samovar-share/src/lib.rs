//! What goes between laptops that share a planner: keys, requests to join, who is a member,
//! and bundles that are sealed to the members and signed by who saved them. Data in, bytes
//! out, and back. Opens no file and no network, and knows neither the planner nor its nouns.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod bundle;
mod change;
mod digits;
mod document;
mod error;
mod keys;
mod member;
mod name;
mod payload;
mod purpose;
mod request;
mod version;

pub use bundle::{Sealed, open, seal};
pub use change::SignedChange;
pub use document::{
    Actor, Crossed, Document, Key, Made, Row, Value, Written, builds_on, looked_at,
};
pub use error::{Error, Result};
pub use keys::{Public, Secret};
pub use member::{Member, Members, Record, SignedRecord, What};
pub use payload::{Owner, Payload};
pub use request::Request;
