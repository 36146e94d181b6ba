//! Mail out and in: the bytes of `.eml` files and of one mbox from plain data,
//! and the calendar answers that lie in files of mail. Sends nothing and knows
//! neither the planner nor calendars.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod html;
mod letter;
mod mail;
mod mbox;
pub mod read;

pub use html::footer;
pub use letter::{Letter, Unsubscribe};
pub use mail::{Attachment, Mail, MailError, Mailbox, Method};
pub use mbox::Mbox;
