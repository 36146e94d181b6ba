//! Texts of messages: mark-up with fields in, what each channel takes out. One text
//! is written once; a rendering, read by the rules of its channel, shows the same
//! words, whatever stands in them. Sends nothing and knows neither the planner nor
//! the words of a screen.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod address;
mod blocks;
mod clean;
mod complaint;
mod count;
mod cut;
mod fill;
mod inline;
mod kind;
mod mail_text;
mod render;
mod sms;
mod tokens;

pub use blocks::Markup;
pub use complaint::{Complaint, Wrong};
pub use cut::cut;
pub use fill::Filled;
pub use kind::{ChannelKind, Unit, UnknownKind};
pub use mail_text::MailText;
pub use render::{Rendered, render};
