//! A second start with the same planner brings the first window to the front.
//!
//! The lock beside the planner tells that another process has it; a local
//! socket named after the planner asks that process for its window. No session
//! bus is needed. The socket carries one byte and no data.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericNamespaced, ListenerOptions, Name};
use tauri::{AppHandle, Manager};

use crate::planner_file::PlannerFile;
use crate::{brought, log, page};

const SHOWN: u8 = b'1';

/// Asks the process that has this planner to show its window. `false` when it
/// has none: the terminal may be at work on the file.
pub fn ask(planner: &Path) -> bool {
    answer(planner).is_ok_and(|answer| answer == [SHOWN])
}

fn answer(planner: &Path) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    LocalSocketStream::connect(name(planner)?)?
        .take(1)
        .read_to_end(&mut answer)?;
    Ok(answer)
}

/// Listens for second starts with the planner of this window. Where it is only looked
/// at, whoever wants to work on it gets a window of their own.
pub fn listen(app: &AppHandle) {
    let file = app.state::<PlannerFile>();
    if !file.is_here() {
        return;
    }
    let planner = file.path();
    let listener = match name(&planner).and_then(|name| {
        ListenerOptions::new()
            .name(name)
            .try_overwrite(true)
            .create_sync()
    }) {
        Ok(listener) => listener,
        // This process listens for it already, or sockets are not to be had:
        // a second start then says that the planner is open elsewhere.
        Err(error) if is_taken(error.kind()) => return,
        Err(error) => return log::error("listen for second starts", &error),
    };
    let app = app.clone();
    std::thread::spawn(move || serve(&listener, &app, &planner));
}

/// Windows refuses a second pipe of one name as a thing that is not ours.
fn is_taken(kind: io::ErrorKind) -> bool {
    kind == io::ErrorKind::AddrInUse || (cfg!(windows) && kind == io::ErrorKind::PermissionDenied)
}

fn serve(listener: &LocalSocketListener, app: &AppHandle, planner: &PathBuf) {
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else { continue };
        // The window may hold another planner by now.
        if app.state::<PlannerFile>().path() != *planner {
            continue;
        }
        let Some(window) = app.get_webview_window("main") else {
            continue;
        };
        brought::pick_up(app, planner);
        match page::show(&window) {
            Ok(()) => {
                let _ = stream.write_all(&[SHOWN]);
            }
            Err(error) => log::error("show the window", &error),
        }
    }
}

fn name(planner: &Path) -> io::Result<Name<'static>> {
    let whole = planner
        .canonicalize()
        .or_else(|_| std::path::absolute(planner))?;
    let mut hasher = DefaultHasher::new();
    whole.hash(&mut hasher);
    format!("samovar-{:016x}", hasher.finish()).to_ns_name::<GenericNamespaced>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_answers_for_a_planner_that_no_window_has() {
        assert!(!ask(Path::new("/nowhere/planner.samovar")));
    }
}
