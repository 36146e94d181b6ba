//! Rules of the house that no single crate can check: what depends on what,
//! what the page may do, what the program exports, and that every error has
//! words in both languages.

mod arrows;
mod clock;
mod docs;
mod files;
mod floors;
mod permissions;
mod sorting;
mod symbols;
mod whole_answers;
mod words;
mod writes;
