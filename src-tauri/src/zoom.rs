//! How large everything is drawn: as the laptop's settings say, times the size of
//! text that the desktop asks of every program. The page is laid out anew for it,
//! as in a browser, so that what fits no more moves instead of being cut off.

use samovar_core::{Job, dispatch};
use serde_json::json;
use tauri::{AppHandle, Manager};

use crate::log;
use crate::planner_file::PlannerFile;

/// Draws at the size of the settings, and again when the desktop changes its own.
pub fn follow(app: &AppHandle) {
    let again = app.clone();
    let followed = app.run_on_main_thread(move || {
        let changed = again.clone();
        system::follow(move || apply(&changed));
        apply(&again);
    });
    if let Err(error) = followed {
        log::error("text size", &error);
    }
}

/// After a change of the settings.
pub fn apply(app: &AppHandle) {
    let percent = percent(app);
    let window = app.get_webview_window("main");
    let done = app.run_on_main_thread(move || {
        let Some(window) = window else { return };
        if let Err(error) = window.set_zoom(percent / 100.0 * system::text_scale()) {
            log::error("text size", &error);
        }
    });
    if let Err(error) = done {
        log::error("text size", &error);
    }
}

fn percent(app: &AppHandle) -> f64 {
    let planner = app.state::<PlannerFile>().get().ok();
    let settings =
        planner.and_then(|open| dispatch(&open, "get_settings", json!({}), &Job::silent()).ok());
    settings
        .and_then(|reply| reply.value.get("textSize")?.as_f64())
        .unwrap_or(100.0)
}

#[cfg(target_os = "linux")]
mod system {
    use gtk::gdk::Screen;
    use gtk::prelude::ObjectExt;

    /// Dots an inch at the usual size of text; what GTK's own programs go by.
    const USUAL: f64 = 96.0;

    pub fn text_scale() -> f64 {
        scale_of(Screen::default().map_or(-1.0, |screen| screen.resolution()))
    }

    pub fn scale_of(dots: f64) -> f64 {
        // -1: the desktop says nothing.
        if dots <= 0.0 {
            return 1.0;
        }
        (dots / USUAL).clamp(0.5, 3.0)
    }

    pub fn follow(changed: impl Fn() + 'static) {
        if let Some(screen) = Screen::default() {
            screen.connect_notify_local(Some("resolution"), move |_, _| changed());
        }
    }
}

/// Elsewhere the webview follows the system by itself.
#[cfg(not(target_os = "linux"))]
mod system {
    pub const fn text_scale() -> f64 {
        1.0
    }

    pub fn follow(_: impl Fn() + 'static) {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::system::scale_of;

    #[test]
    fn large_text_of_the_desktop_is_taken_and_nonsense_is_bounded() {
        let scales = [-1.0, 0.0, 96.0, 120.0, 192.0, 1e9].map(scale_of);
        let wanted = [1.0, 1.0, 1.0, 1.25, 2.0, 3.0];
        assert!(
            scales
                .iter()
                .zip(wanted)
                .all(|(scale, wanted)| (scale - wanted).abs() < 1e-9),
            "{scales:?}"
        );
    }
}
