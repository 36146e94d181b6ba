//! The planner as a file: newer, damaged, foreign, out of reach, or on a full
//! disk. Each is told by its code, and the file is exactly as it was.

mod chance;
mod closing;
mod commands;
mod damaged;
mod foreign;
mod killed;
mod laptop;
mod locked;
mod migrations;
mod newer;
mod out_of_reach;
mod packed;
mod read_only;
mod restoring;
mod search_index;
mod split_series;
mod strange_files;
mod two_laptops;
// Windows lets nobody move, replace or delete a planner that is open.
#[cfg(unix)]
mod under_us;
