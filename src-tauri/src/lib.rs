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
mod door;
mod focus;
mod frame;
mod graphics;
mod jobs;
mod log;
mod native;
mod page;
mod planner_file;
mod rpc;
mod sound;
mod staged;
mod start;
mod unnamed;
mod zoom;

use std::path::PathBuf;
use std::process::ExitCode;

use samovar_core::planner::Apart;
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

use crate::brought::Brought;
use crate::jobs::Jobs;
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
            brought::native_brought,
            beside::native_beside,
            door::native_door_mode,
            frame::native_theme,
            sound::native_play_sound,
        ])
        .setup(move |app| Ok(set_up(app.handle(), &start)?))
        .build(context);
    match app {
        Ok(app) => {
            app.run(|app, event| {
                beside::go_with_the_first(app, &event);
                if matches!(event, RunEvent::Exit) {
                    app.state::<PlannerFile>().close();
                    app.state::<Staged>().clear();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            log::error("start", &error);
            eprintln!("samovar: {error}");
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

fn set_up(app: &AppHandle, start: &Start) -> tauri::Result<()> {
    if let Ok(folder) = app.path().app_log_dir() {
        log::write_to(&folder);
    }
    let path = planner_path(start).ok_or(tauri::Error::UnknownPath)?;
    app.manage(Jobs::default());
    app.manage(native::Known::default());
    app.manage(Sounds::start()?);
    app.manage(Staged::in_folder(app.path().app_cache_dir()?));
    let laptop = start.laptop.clone().or_else(|| {
        let settings = app.path().config_dir().ok()?;
        Some(start::default_laptop(&settings))
    });
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
        brought.take(start.bring.clone());
    }
    app.manage(brought);
    app.manage(planner);
    focus::listen(app);
    page::open(app)?;
    zoom::follow(app);
    planner_file::back_up_at_start(app);
    Ok(())
}
