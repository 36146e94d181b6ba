//! People, guests, the door, food and imports as a user meets them: every
//! command by its name with JSON, on a real file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod calendars;
mod desk;
mod door;
mod erase;
mod exports;
mod filters;
mod food;
mod guests;
mod import_again;
mod import_fuzz;
mod imports;
mod invitations;
mod merge;
mod paper;
mod people;
mod presence;
mod profiles;
mod readback;
mod replies;
mod reply_ledger;
mod reply_mails;
mod sample;
mod series;
mod tasks;
mod waitlist;
