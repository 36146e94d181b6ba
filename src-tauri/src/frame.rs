//! What the system draws around the page: the title in its lists of windows, and
//! light or dark, which its own menus and dialogs follow.

use samovar_core::{Error, WireError};
use serde::Deserialize;
use tauri::{AppHandle, Manager, Theme, WebviewWindow};

/// As the settings have it; `System` follows the desktop again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    Light,
    Dark,
    System,
}

impl Look {
    const fn theme(self) -> Option<Theme> {
        match self {
            Self::Light => Some(Theme::Light),
            Self::Dark => Some(Theme::Dark),
            Self::System => None,
        }
    }
}

/// A list that drops down is the system's own: it is dark where the page is.
#[tauri::command]
pub fn native_theme(app: AppHandle, theme: Look) -> Result<(), WireError> {
    let Some(window) = app.get_webview_window("main") else {
        return Err(Error::bug("there is no window").wire());
    };
    app.run_on_main_thread(move || {
        if let Err(error) = window.set_theme(theme.theme()) {
            crate::log::error("theme", &error);
        }
    })
    .map_err(|error| Error::bug(error.to_string()).wire())
}

/// Two windows are told apart by their titles, which are the page's.
pub fn titled(window: &WebviewWindow, title: &str) {
    if let Err(error) = window.set_title(title) {
        crate::log::error("title", &error);
    }
}
