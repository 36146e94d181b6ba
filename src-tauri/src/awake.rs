//! Keeps the screen and the computer awake while the door is open. Where the
//! system can't be asked, a line in the log says so, and the door works on.
//! All of it happens on the window's own thread: both ways are bound to one.

use std::cell::RefCell;

use tauri::WebviewWindow;

use crate::log;

thread_local! {
    static HELD: RefCell<Option<system::Held>> = const { RefCell::new(None) };
}

/// Asks the system to stay awake, or lets it sleep again. Asking twice is asking once.
pub fn keep(window: &WebviewWindow, awake: bool) {
    HELD.with_borrow_mut(|held| {
        if awake && held.is_none() {
            *held = system::hold(window)
                .inspect_err(|why| log::note("stay awake", why))
                .ok();
        } else if !awake {
            *held = None;
        }
    });
}

#[cfg(target_os = "linux")]
mod system {
    use gtk::ApplicationInhibitFlags;
    use gtk::gio;
    use gtk::prelude::{Cast, GtkApplicationExt};
    use tauri::WebviewWindow;

    pub struct Held {
        application: gtk::Application,
        cookie: u32,
    }

    impl Drop for Held {
        fn drop(&mut self) {
            self.application.uninhibit(self.cookie);
        }
    }

    /// GTK knows whom to ask: the session of GNOME, Xfce or another, or the portal.
    pub fn hold(window: &WebviewWindow) -> Result<Held, String> {
        let application = gio::Application::default()
            .and_then(|application| application.downcast::<gtk::Application>().ok())
            .ok_or("there is no GTK application")?;
        let window = window.gtk_window().map_err(|error| error.to_string())?;
        let cookie = application.inhibit(
            Some(&window),
            ApplicationInhibitFlags::IDLE | ApplicationInhibitFlags::SUSPEND,
            Some("Samovar: the door is open"),
        );
        if cookie == 0 {
            return Err("this session has nobody to ask".to_owned());
        }
        Ok(Held {
            application,
            cookie,
        })
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use tauri::WebviewWindow;

    pub struct Held {
        _awake: keepawake::KeepAwake,
    }

    pub fn hold(_: &WebviewWindow) -> Result<Held, String> {
        keepawake::Builder::default()
            .display(true)
            .idle(true)
            .sleep(true)
            .reason("The door is open")
            .app_name("Samovar")
            .app_reverse_domain("org.samovar.planner")
            .create()
            .map(|awake| Held { _awake: awake })
            .map_err(|error| error.to_string())
    }
}
