//! The whole planner through its command table, without a window.

mod state;
mod undo;
