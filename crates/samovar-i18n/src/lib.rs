//! Every word the program says, in English and Russian.
//!
//! The words stand in `ftl/{en,ru}/<noun>.ftl`, shared by the window, the
//! paper, the calendars and the terminal. The build refuses them while the two
//! languages disagree, and makes one typed function per message: [`msg`].
//! Nothing here reads the clock, the environment or a file at run time.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod arg;
mod bundle;
mod lang;
mod number;
mod typescript;

pub use arg::Arg;
pub use bundle::text;
pub use lang::{Lang, UnknownLang};
pub use number::{number, signed};
pub use typescript::typescript;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
