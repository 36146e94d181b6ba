//! What the tests share: where things lie, and the real program in a real
//! webview, driven as a person would. Nothing of the planner is imitated here.

pub mod bench;
pub mod desk;
pub mod display;
mod driver;
pub mod guest_calendar;
pub mod home;
pub mod keys;
pub mod place;
pub mod scanner;
pub mod screen_reader;
pub mod thunderbird;
pub mod window;

pub use home::Home;
pub use window::{Refusal, Window};
