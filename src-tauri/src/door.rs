//! The window while the door is open: the whole screen, and awake.

use samovar_core::{Error, WireError};
use tauri::{AppHandle, Manager};

use crate::awake;

/// Takes the whole screen and keeps it awake, or gives both back. Neither is
/// worth stopping the queue for: what the system refuses is left out.
#[tauri::command]
pub fn native_door_mode(app: AppHandle, on: bool) -> Result<(), WireError> {
    let Some(window) = app.get_webview_window("main") else {
        return Err(Error::bug("there is no window").wire());
    };
    app.run_on_main_thread(move || {
        if let Err(error) = window.set_fullscreen(on) {
            crate::log::error("full screen", &error);
        }
        awake::keep(&window, on);
    })
    .map_err(|error| Error::bug(error.to_string()).wire())
}
