//! The window's page: ours, from inside the program, and no other. It cannot
//! be led elsewhere and opens no second window; those beside it are ours too (`beside.rs`).

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Url, WebviewWindow, WebviewWindowBuilder, Wry};

use crate::frame;

/// What WebView2 is started with: as wry would, and without the errands that a browser
/// runs in the network on its own account. Every window needs the same.
const BROWSER: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
    --disable-background-networking --disable-component-update --disable-domain-reliability \
    --disable-sync --no-pings";

type Builder<'a> = WebviewWindowBuilder<'a, Wry, AppHandle>;

/// Makes the window as `tauri.conf.json` describes it.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        held(WebviewWindowBuilder::from_config(app, config)?).build()?;
    }
    Ok(())
}

/// What is true of every window of ours. A browser would also keep what was typed, names
/// of guests too, to offer it again; that is said to WebView2 alone, the others do not.
pub fn held(builder: Builder<'_>) -> Builder<'_> {
    builder
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| frame::titled(&window, &title))
        .general_autofill_enabled(false)
        .additional_browser_args(BROWSER)
}

/// Brings the window before the manager's eyes.
pub fn show(window: &WebviewWindow) -> tauri::Result<()> {
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

pub fn is_ours(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(not(feature = "custom-protocol")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_inside_the_program_is_ours() {
        let ours = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(ours("tauri://localhost/index.html#/events"));
        assert!(ours("http://tauri.localhost/"));
        for other in [
            "https://example.org/",
            "http://localhost:5173/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "tauri://localhost.example.org/",
            "about:blank",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
