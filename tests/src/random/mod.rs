//! Random requests for any command of the table, out of dice that a number throws again.

mod dice;
mod files;
mod types;
mod values;

pub use dice::Dice;
pub use types::{Table, Type};
pub use values::Maker;
