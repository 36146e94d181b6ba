//! People, guests, the door, food and imports as a user meets them: every
//! command by its name with JSON, on a real file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod attendance;
mod calendar_kinds;
mod calendars;
mod clashes;
mod desk;
mod door;
mod door_search;
mod erase;
mod exports;
mod filters;
mod food;
mod guests;
mod import_again;
mod import_fuzz;
mod import_newer;
mod import_unclear;
mod imports;
mod invitations;
mod layouts;
mod lines;
mod list_first;
mod logo;
mod mails;
mod marks;
mod merge;
mod merge_together;
mod messages;
mod narrowing;
mod paper;
mod paths;
mod people;
mod picking;
mod places;
mod planner_json;
mod presence;
mod private;
mod profiles;
mod read_bounds;
mod read_paths;
mod readback;
mod rehearsal;
mod replies;
mod reply_ledger;
mod reply_mails;
mod sample;
mod series;
mod series_mails;
mod sittings;
mod suppliers;
mod tasks;
mod ticket_kinds;
mod waitlist;
mod written_paths;
