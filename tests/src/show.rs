//! `show FOLDER`: drives the real program on the display it finds itself on,
//! plans the sample meetup in it, and leaves pictures of the main screens in
//! both languages and both themes.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;

use crate::{Home, Window};

const SCREENS: &[(&str, &str)] = &[
    ("home", "/"),
    ("events", "/events"),
    ("overview", "/event/{event}"),
    ("programme", "/event/{event}/programme"),
    ("guests", "/event/{event}/guests"),
    ("speakers", "/event/{event}/speakers"),
    ("catering", "/event/{event}/catering"),
    ("check-in", "/event/{event}/checkin"),
    ("print-and-export", "/event/{event}/documents"),
    ("history", "/event/{event}/history"),
    ("people", "/people"),
    ("venues", "/venues"),
    ("suppliers", "/suppliers"),
    ("import", "/import"),
    ("settings", "/settings"),
];

#[must_use]
pub fn main() -> ExitCode {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(show())
}

async fn show() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: show FOLDER");
        return ExitCode::FAILURE;
    };
    let folder = std::path::absolute(folder)
        .expect("a folder has a path")
        .join("screens");
    let window = Window::open_with(folder.clone(), &Home::new()).await;
    window.find("[data-testid=home-welcome]").await;
    window.settled().await;
    window
        .picture_to(&folder.join("en-light-first-start.png"))
        .await;
    window.click("[data-testid=home-sample]").await;
    let event = window
        .wait("the sample meetup", async || {
            let events = window
                .call("list_events", json!({"view": "all"}))
                .await
                .ok()?;
            events["rows"][0]["id"].as_str().map(str::to_owned)
        })
        .await;
    // The notice of the sample goes by itself; pictures are of the screens.
    let quiet = "return (document.querySelector('.toaster')?.innerText ?? '').trim() === ''";
    window
        .wait("the notice to go", async || {
            (window.run(quiet).await == true).then_some(())
        })
        .await;
    for language in ["en", "ru"] {
        for theme in ["light", "dark"] {
            let settings = json!({"language": language, "theme": theme, "welcomed": true});
            window
                .call("edit_settings", settings)
                .await
                .expect("settings are taken");
            window
                .find(&format!("html[lang={language}][data-theme={theme}] body"))
                .await;
            for (name, address) in SCREENS {
                window.go(&address.replace("{event}", &event)).await;
                window.settled().await;
                window
                    .picture_to(&folder.join(format!("{language}-{theme}-{name}.png")))
                    .await;
            }
        }
    }
    window.close().await;
    println!("Pictures of the window: {}", folder.display());
    ExitCode::SUCCESS
}
