//! What the tests share: where things lie, and the real program in a real
//! webview, driven as a person would. Nothing of the planner is imitated here.

pub mod desk;
pub mod file;
pub mod guest_calendar;
pub mod keys;
pub mod paper;
pub mod place;
pub mod random;
pub mod terminal;
pub mod thunderbird;

// What drives the window and measures it beside others; the rest runs for Windows, too.
#[cfg(unix)]
pub mod bench;
#[cfg(unix)]
pub mod display;
#[cfg(unix)]
mod driver;
#[cfg(unix)]
pub mod home;
#[cfg(unix)]
pub mod scanner;
#[cfg(unix)]
pub mod screen_reader;
#[cfg(unix)]
pub mod show;
#[cfg(unix)]
pub mod window;

#[cfg(unix)]
pub use home::Home;
#[cfg(unix)]
pub use window::{Refusal, Window};
