//! The one way from the page to the planner: a command's name and JSON in,
//! JSON out. Runs off the window's thread, and tells every screen what changed
//! only once it is safe on disk.

use samovar_core::{Error, Reply, WireError, dispatch, recovery};
use serde::Serialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Manager, State};

use crate::focus;
use crate::jobs::{self, Jobs};
use crate::log;
use crate::planner_file::PlannerFile;
use crate::zoom;

/// The event after a commit: tables with changed rows, and the step to undo.
#[derive(Clone, Serialize)]
struct Change<'a> {
    tables: &'a [String],
    step: Value,
}

/// Runs the command `name` of the table. `job` names long work for `progress`
/// and `cancel_job`; left out, it is the command's name.
#[tauri::command]
pub async fn rpc(
    app: AppHandle,
    name: String,
    args: Option<Value>,
    job: Option<String>,
) -> Result<Reply, WireError> {
    off_thread(move || {
        let request = args.unwrap_or_else(|| json!({}));
        let reply = match app.state::<PlannerFile>().get() {
            Ok(planner) => jobs::run(&app, job.as_deref().unwrap_or(&name), |job| {
                dispatch(&planner, &name, request, job)
            })
            .inspect(|_| {
                if name == "save_planner_as" {
                    app.state::<PlannerFile>().note_saved(&planner);
                }
            }),
            Err(reason) => without_planner(&app, &name, &request).ok_or(reason)?,
        }
        .map_err(|error| told(&name, &error))?;
        if name == "edit_settings" {
            zoom::apply(&app);
        }
        if !reply.changed.is_empty() {
            tell_changed(&app, &reply.changed, json!(reply.step));
        }
        Ok(reply)
    })
    .await
}

/// Tells every screen which tables have changed, and by which step.
pub fn tell_changed(app: &AppHandle, tables: &[String], step: Value) {
    if let Err(error) = app.emit("changed", Change { tables, step }) {
        log::error("changed", &error);
    }
}

/// The two commands that help a planner that does not open.
fn without_planner(
    app: &AppHandle,
    name: &str,
    request: &Value,
) -> Option<samovar_core::Result<Reply>> {
    let file = app.state::<PlannerFile>();
    let reply = |value: Value, changed: Vec<String>| Reply {
        value,
        changed,
        step: None,
        facts: Value::Null,
    };
    match name {
        "list_backups" => Some(
            recovery::list_backups(&file.path(), file.key().as_ref())
                .map(|backups| reply(json!(backups), Vec::new())),
        ),
        "restore_backup" => {
            let said = |name: &str| request.get(name).and_then(Value::as_str);
            let from = recovery::named(&file.path(), said("path").unwrap_or_default());
            Some(file.put_back(&from, said("passphrase")).map(|done| {
                focus::listen(app);
                let kept = done.kept.unwrap_or_else(|| file.path());
                reply(
                    json!({ "path": kept.display().to_string(), "erasedAgain": done.erased_again }),
                    vec!["local_setting".to_owned()],
                )
            }))
        }
        _ => None,
    }
}

/// Asks long work to stop; what it had begun to write is taken back.
#[tauri::command]
pub fn cancel_job(jobs: State<'_, Jobs>, job: String) {
    jobs.cancel(&job);
}

/// Puts what is no mere refusal into the log, and gives what the page is told.
pub fn told(doing: &str, error: &Error) -> WireError {
    use samovar_core::Kind;
    if matches!(error.kind(), Kind::Storage | Kind::Io | Kind::Bug) {
        log::failure(doing, error);
    }
    error.wire()
}

/// Runs blocking work away from the window's thread. A panic in it is an error
/// like any other: the transaction was rolled back, the window lives on.
pub async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, WireError> + Send + 'static,
) -> Result<T, WireError> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Error::bug(error.to_string()).wire()),
    }
}
