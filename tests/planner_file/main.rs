//! The planner as a file: newer, damaged, foreign, out of reach, or on a full
//! disk. Each is told by its code, and the file is exactly as it was.

mod closing;
mod migrations;
mod out_of_reach;
mod search_index;
mod strange_files;
