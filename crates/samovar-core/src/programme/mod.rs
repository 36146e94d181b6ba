//! The programme as a whole: what needs a look in it, where a session may go, what is pushed
//! by one that is late, and what was published of it.

pub mod diff;
#[cfg(test)]
mod diff_tests;
pub mod free;
pub mod looks;
pub mod publish;
pub mod push;
#[cfg(test)]
mod push_tests;
pub mod version;
