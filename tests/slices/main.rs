//! The whole planner through its command table, without a window.

mod calendars;
mod seats;
mod state;
mod terminal;
mod undo;
