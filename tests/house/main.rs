//! Rules of the house that no single crate can check: what depends on what,
//! what the page may do, what the program exports, that every error has words in
//! both languages, what only one system knows, and what a workflow that never ran
//! would call.

mod arrows;
mod clock;
mod docs;
mod files;
mod floors;
mod held;
mod permissions;
#[cfg(unix)]
mod release;
mod sorting;
mod symbols;
mod systems;
mod whole_answers;
mod words;
mod writes;
