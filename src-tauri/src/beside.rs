//! Windows beside the first one: the clock for the hall, and the show while the door is open
//! in the first. They stand on another screen where there is one, and go with the first.

use samovar_core::ids::{EventId, RoomId};
use samovar_core::{Error, WireError};
use serde::Deserialize;
use tauri::{
    AppHandle, Manager, Monitor, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::{log, page};

/// What one of them holds; also what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Beside {
    Clock,
    Show,
}

/// The names of these windows, whose size and place are not remembered.
pub const LABELS: &[&str] = &["clock", "show"];

impl Beside {
    const fn label(self) -> &'static str {
        match self {
            Self::Clock => "clock",
            Self::Show => "show",
        }
    }
}

/// Opens it for an event, or closes it.
#[tauri::command]
pub async fn native_beside(
    app: AppHandle,
    kind: Beside,
    event: Option<EventId>,
    room: Option<RoomId>,
) -> Result<(), WireError> {
    let done = match event {
        Some(event) => open(&app, kind, event, room),
        None => close(&app, kind),
    };
    done.map_err(|error| Error::bug(error.to_string()).wire())
}

fn open(app: &AppHandle, kind: Beside, event: EventId, room: Option<RoomId>) -> tauri::Result<()> {
    let mut asked = format!("{}={event}", kind.label());
    if let Some(room) = room {
        asked.push_str(&format!("&room={room}"));
    }
    if let Some(window) = app.get_webview_window(kind.label()) {
        let mut address = window.url()?;
        address.set_query(Some(&asked));
        window.navigate(address)?;
        return page::show(&window);
    }
    let address = format!("index.html?{asked}");
    let builder = WebviewWindowBuilder::new(app, kind.label(), WebviewUrl::App(address.into()))
        .title("Samovar")
        .inner_size(960.0, 600.0)
        .min_inner_size(320.0, 240.0);
    let window = page::held(builder).build()?;
    if let Some(screen) = elsewhere(app) {
        window.set_position(*screen.position())?;
        window.set_fullscreen(true)?;
    }
    Ok(())
}

fn close(app: &AppHandle, kind: Beside) -> tauri::Result<()> {
    match app.get_webview_window(kind.label()) {
        Some(window) => window.destroy(),
        None => Ok(()),
    }
}

/// A screen that the first window is not on.
fn elsewhere(app: &AppHandle) -> Option<Monitor> {
    let first: WebviewWindow = app.get_webview_window("main")?;
    let here = first.current_monitor().ok()??;
    let all = first.available_monitors().ok()?;
    all.into_iter()
        .find(|one| one.position() != here.position())
}

/// Without the first window there is nobody who could close them.
pub fn go_with_the_first(app: &AppHandle, event: &RunEvent) {
    let RunEvent::WindowEvent { label, event, .. } = event else {
        return;
    };
    if label != "main" || !matches!(event, WindowEvent::Destroyed) {
        return;
    }
    for kind in [Beside::Clock, Beside::Show] {
        if let Err(error) = close(app, kind) {
            log::error("window beside", &error);
        }
    }
}
