//! Keys that have no letter, as WebDriver writes them (W3C WebDriver §17.4.2).

pub const ENTER: &str = "\u{e007}";
pub const TAB: &str = "\u{e004}";
pub const ESCAPE: &str = "\u{e00c}";
pub const CONTROL: &str = "\u{e009}";
pub const SHIFT: &str = "\u{e008}";
pub const DOWN: &str = "\u{e015}";
pub const UP: &str = "\u{e013}";
pub const HOME: &str = "\u{e011}";
pub const BACKSPACE: &str = "\u{e003}";
/// Lets go of all keys held.
pub const RELEASE: &str = "\u{e000}";
