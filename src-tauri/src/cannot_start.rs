//! Why there is no window, said by the system's own dialog and on standard error: who
//! double-clicked sees neither a panic nor nothing at all.

use std::error::Error;
use std::path::Path;

use samovar_i18n::{Lang, msg};

use crate::log;

/// What a window cannot be without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Windows may come without what draws the page. Linux packages bring it, macOS has it.
    Webview,
    /// Linux, in a terminal of another machine.
    Display,
}

/// Asked before Tauri is, which panics where one of them is not there.
#[must_use]
pub fn lack() -> Option<Lack> {
    if cfg!(windows) && tauri::webview_version().is_err() {
        return Some(Lack::Webview);
    }
    (!system::has_display()).then_some(Lack::Display)
}

/// What it is, and what helps.
pub fn say_lack(lack: Lack, lang: Lang) {
    say(&match lack {
        Lack::Webview => msg::start_no_webview(lang),
        Lack::Display => msg::start_no_display(lang),
    });
}

/// Any other reason, and where more of it stands.
pub fn say_why(lang: Lang, error: &dyn Error, log_file: Option<&Path>) {
    log::error("start", error);
    let mut text = msg::start_no_window(lang, error.to_string());
    if let Some(path) = log_file {
        text.push_str("\n\n");
        text.push_str(&msg::start_log(lang, path.display().to_string()));
    }
    say(&text);
}

fn say(text: &str) {
    eprintln!("samovar: {text}");
    system::show(text);
}

#[cfg(target_os = "linux")]
mod system {
    use gtk::prelude::{DialogExt, GtkWindowExt};
    use gtk::{ButtonsType, DialogFlags, MessageDialog, MessageType, Window};

    pub fn has_display() -> bool {
        gtk::init().is_ok()
    }

    pub fn show(text: &str) {
        // Without a display the words on standard error are all.
        if !gtk::is_initialized_main_thread() {
            return;
        }
        let dialog = MessageDialog::new(
            None::<&Window>,
            DialogFlags::empty(),
            MessageType::Error,
            ButtonsType::Close,
            text,
        );
        dialog.set_title("Samovar");
        dialog.run();
    }
}

/// Called on the first thread, as macOS wants it.
#[cfg(not(target_os = "linux"))]
mod system {
    use rfd::{MessageDialog, MessageLevel};

    pub const fn has_display() -> bool {
        true
    }

    pub fn show(text: &str) {
        MessageDialog::new()
            .set_level(MessageLevel::Error)
            .set_title("Samovar")
            .set_description(text)
            .show();
    }
}
