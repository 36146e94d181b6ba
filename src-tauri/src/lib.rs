//! The window around the planner: a thin shell. It opens the planner file,
//! hands commands of the page to the core and tells the page what changed.
//! No rule of the planner is decided here, and the page can reach nothing but
//! the commands of [`rpc`] and [`native`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod awake;
mod beside;
mod brought;
mod cannot_start;
mod door;
mod finder;
mod focus;
mod frame;
mod graphics;
mod jobs;
mod keyring;
mod language;
mod lock;
mod log;
mod native;
mod outside;
mod page;
mod planner_file;
mod rpc;
mod sound;
mod staged;
mod start;
mod unnamed;
mod zoom;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use samovar_core::planner::Apart;
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

use crate::brought::Brought;
use crate::jobs::Jobs;
use crate::keyring::Keyring;
use crate::planner_file::{Opened, PlannerFile};
use crate::sound::Sounds;
use crate::staged::Staged;
use crate::start::Start;

/// Runs the program until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    let start = Start::from_environment();
    if start.version {
        println!("Samovar {}", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    let context = tauri::generate_context!();
    if handed_over(&start, &context.config().identifier) {
        return ExitCode::SUCCESS;
    }
    graphics::settle(start.safe_graphics);
    let laptop = laptop_path(&start);
    if let Some(lack) = cannot_start::lack() {
        cannot_start::say_lack(lack, language::before_the_page(laptop.as_deref()));
        return ExitCode::FAILURE;
    }

    let settings = laptop.clone();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                // Killed at the door, it must not start without a way out of full screen.
                .with_state_flags(StateFlags::all().difference(StateFlags::FULLSCREEN))
                .with_denylist(beside::LABELS)
                .build(),
        )
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            rpc::cancel_job,
            staged::stage_file,
            native::native_pick_file,
            native::native_pick_folder,
            native::native_pick_save,
            native::native_open_path,
            native::native_show_in_folder,
            native::native_planner_state,
            native::native_open_planner,
            lock::native_unlock_planner,
            lock::native_lock_planner,
            lock::native_remove_lock,
            lock::native_can_remember,
            lock::native_remember,
            lock::native_forget,
            brought::native_brought,
            beside::native_beside,
            door::native_door_mode,
            frame::native_theme,
            sound::native_play_sound,
        ])
        .manage(finder::Asked::default())
        .setup(move |app| {
            if let Err(error) = set_up(app.handle(), start, settings.clone()) {
                give_up(app.handle(), settings.as_deref(), &error);
            }
            Ok(())
        })
        .build(context);
    match app {
        Ok(app) => {
            app.run(|app, event| {
                beside::go_with_the_first(app, &event);
                finder::listen(app, &event);
                if matches!(event, RunEvent::Exit) {
                    app.state::<PlannerFile>().close();
                    app.state::<Staged>().clear();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            let lang = language::before_the_page(laptop.as_deref());
            cannot_start::say_why(lang, &error, None);
            ExitCode::FAILURE
        }
    }
}

/// Whether a window that has this planner came to the front instead. Asked before there is
/// anything of a window here: what is begun of one and ended at once may crash on its way
/// out.
fn handed_over(start: &Start, identifier: &str) -> bool {
    let (Some(planner), Some(cache)) = (planner_path(start), dirs::cache_dir()) else {
        return false;
    };
    if start.read_only || !planner.exists() {
        return false;
    }
    let brought = Brought::in_folder(cache.join(identifier));
    brought.leave(&planner, &start.bring);
    let handed_over = focus::ask(&planner);
    if !handed_over {
        brought.leave_nothing(&planner);
    }
    handed_over
}

fn planner_path(start: &Start) -> Option<PathBuf> {
    let documents = || dirs::document_dir().or_else(dirs::home_dir);
    let chosen = start.planner.clone();
    chosen.or_else(|| documents().map(start::default_planner))
}

/// Where this laptop's own settings lie.
fn laptop_path(start: &Start) -> Option<PathBuf> {
    let chosen = start.laptop.clone();
    chosen.or_else(|| dirs::config_dir().map(|settings| start::default_laptop(&settings)))
}

/// There will be no window. Tauri would panic, which nobody sees who double-clicked.
fn give_up(app: &AppHandle, laptop: Option<&Path>, error: &tauri::Error) -> ! {
    let folder = app.path().app_log_dir().ok();
    let log_file = folder.map(|folder| log::file_in(&folder));
    let lang = language::before_the_page(laptop);
    cannot_start::say_why(lang, error, log_file.as_deref());
    if let Some(planner) = app.try_state::<PlannerFile>() {
        planner.close();
    }
    std::process::exit(1);
}

fn set_up(app: &AppHandle, mut start: Start, laptop: Option<PathBuf>) -> tauri::Result<()> {
    if let Ok(folder) = app.path().app_log_dir() {
        log::write_to(&folder);
    }
    for path in app.state::<finder::Asked>().take() {
        start.add(path);
    }
    let path = planner_path(&start).ok_or(tauri::Error::UnknownPath)?;
    app.manage(Jobs::default());
    app.manage(native::Known::default());
    app.manage(Keyring::System);
    app.manage(Sounds::start()?);
    app.manage(Staged::in_folder(app.path().app_cache_dir()?));
    let apart = Apart {
        copies: app.path().app_cache_dir()?.join("read-only"),
        exports: app
            .path()
            .document_dir()
            .or_else(|_| app.path().home_dir())?,
    };
    let brought = Brought::in_folder(app.path().app_cache_dir()?);
    let planner = PlannerFile::new(path, laptop, apart, start.read_only);
    if planner.open() == Opened::Elsewhere {
        brought.leave(&planner.path(), &start.bring);
        if focus::ask(&planner.path()) {
            // It was opened since we asked for the first time.
            std::process::exit(0);
        }
        brought.take_left(&planner.path());
    } else {
        brought.take(start.bring);
    }
    app.manage(brought);
    app.manage(planner);
    focus::listen(app);
    page::open(app)?;
    zoom::follow(app);
    planner_file::back_up_at_start(app);
    Ok(())
}
