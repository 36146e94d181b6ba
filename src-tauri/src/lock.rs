//! A planner that is locked with a passphrase: unlocked, locked, locked anew, and the lock
//! removed. What is typed goes to the core and nowhere else: not into the log, not into a
//! file, and not back to the page.

use samovar_core::key::Key;
use samovar_core::locking::Relocked;
use samovar_core::{Code, Error, Job, Result, WireError};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};
use zeroize::Zeroizing;

use crate::jobs::{self, Jobs};
use crate::keyring::{Keyring, Lack};
use crate::native::Known;
use crate::planner_file::{self, PlannerFile};
use crate::rpc::{self, off_thread, told};
use crate::{focus, log, zoom};

/// The name by which the page hears how far it is.
const JOB: &str = "lock-planner";
/// The page's look for damage, which nobody waits for.
const BACKGROUND_CHECK: &str = "background-check";

#[derive(Debug, Serialize)]
pub struct Unlocked {
    open: bool,
    remembered: bool,
}

/// What was done, what stays readable, and whether this laptop remembers the key.
#[derive(Debug, Serialize)]
pub struct Locked {
    #[serde(flatten)]
    done: Relocked,
    remembered: bool,
}

#[derive(Debug, Serialize)]
pub struct CanRemember {
    /// Of the planner in this window.
    remembered: bool,
    lack: Option<Lack>,
}

/// Opens the locked planner with what somebody typed. Nothing typed: with the key that this
/// laptop remembers, if it does.
#[tauri::command]
pub async fn native_unlock_planner(
    app: AppHandle,
    typed: Option<String>,
    remember: bool,
) -> std::result::Result<Unlocked, WireError> {
    off_thread(move || {
        let file = app.state::<PlannerFile>();
        let keyring = app.state::<Keyring>();
        let open = match typed.map(Zeroizing::new) {
            Some(typed) => unlock(&file, &typed).map(|()| true),
            None => unlock_remembered(&file, &keyring),
        }
        .map_err(|error| told("unlock", &error))?;
        if open {
            focus::listen(&app);
            zoom::apply(&app);
            planner_file::back_up_at_start(&app);
        }
        let key = file.key().filter(|_| open && remember);
        let remembered = key.is_some_and(|key| keyring.remember(&key).is_ok());
        Ok(Unlocked { open, remembered })
    })
    .await
}

fn unlock(file: &PlannerFile, typed: &str) -> Result<()> {
    match file.salt() {
        Some(salt) => file.unlock(Some(Key::typed(typed, salt)?)),
        // It is locked no more.
        None => file.unlock(None),
    }
}

/// Silent: a key that opens nothing any more is forgotten, and the passphrase asked for.
fn unlock_remembered(file: &PlannerFile, keyring: &Keyring) -> Result<bool> {
    let Some((salt, key)) = file
        .salt()
        .and_then(|salt| Some((salt, keyring.find(salt)?)))
    else {
        return Ok(false);
    };
    match file.unlock(Some(key)) {
        Ok(()) => Ok(true),
        Err(error) if error.code == Code::PassphraseWrong => {
            log::note("unlock", "the remembered key opens nothing any more");
            let _ = keyring.forget(salt);
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Locks the open planner and its backups, or changes the passphrase: of a locked planner
/// the `current` one has to be right.
#[tauri::command]
pub async fn native_lock_planner(
    app: AppHandle,
    current: Option<String>,
    passphrase: String,
    again: String,
    remember: bool,
) -> std::result::Result<Locked, WireError> {
    off_thread(move || {
        let (passphrase, again) = (Zeroizing::new(passphrase), Zeroizing::new(again));
        let file = app.state::<PlannerFile>();
        may_change(&file, current.map(Zeroizing::new))
            .and_then(|()| chosen(&passphrase, &again))
            .and_then(|to| relock(&app, Some(&to), remember))
            .map_err(|error| told("lock", &error))
    })
    .await
}

/// Makes a plain file of the locked planner again, and of its backups.
#[tauri::command]
pub async fn native_remove_lock(
    app: AppHandle,
    current: String,
) -> std::result::Result<Locked, WireError> {
    off_thread(move || {
        let file = app.state::<PlannerFile>();
        may_change(&file, Some(Zeroizing::new(current)))
            .and_then(|()| relock(&app, None, false))
            .map_err(|error| told("remove the lock", &error))
    })
    .await
}

/// Whoever finds the laptop open must not lock its owner out.
fn may_change(file: &PlannerFile, current: Option<Zeroizing<String>>) -> Result<()> {
    let Some(key) = file.key() else { return Ok(()) };
    let typed = current.unwrap_or_default();
    if Key::typed(&typed, key.salt())?.is(&key) {
        Ok(())
    } else {
        Err(Error::at(Code::PassphraseWrong, &file.path()).with("field", "current"))
    }
}

fn chosen(passphrase: &str, again: &str) -> Result<Key> {
    if passphrase == again {
        Key::new(passphrase)
    } else {
        Err(Error::field("again", Code::PassphraseDiffers))
    }
}

fn relock(app: &AppHandle, to: Option<&Key>, remember: bool) -> Result<Locked> {
    let file = app.state::<PlannerFile>();
    let keyring = app.state::<Keyring>();
    let before = file.key();
    app.state::<Jobs>().cancel(BACKGROUND_CHECK);
    let done = jobs::run(app, JOB, |job: &Job| file.relock(to, job));
    // Also where it ended early: by then the planner may be under its new key.
    let now = file.key();
    let mut remembered = false;
    if is_other(before.as_ref(), now.as_ref()) {
        if let Some(before) = &before {
            let _ = keyring.forget(before.salt());
        }
        remembered = remember && now.is_some_and(|now| keyring.remember(&now).is_ok());
    }
    rpc::tell_changed(app, &["local_setting".to_owned()], Value::Null);
    let done = done?;
    for left in &done.left {
        app.state::<Known>().add(std::path::Path::new(left));
    }
    Ok(Locked { done, remembered })
}

fn is_other(before: Option<&Key>, now: Option<&Key>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => !before.is(now),
        (before, now) => before.is_some() != now.is_some(),
    }
}

/// Whether this laptop remembers the planner in its window, or could.
#[tauri::command]
pub async fn native_can_remember(app: AppHandle) -> std::result::Result<CanRemember, WireError> {
    off_thread(move || {
        let held = app
            .state::<Keyring>()
            .holds(app.state::<PlannerFile>().salt());
        Ok(CanRemember {
            remembered: held.unwrap_or(false),
            lack: held.err(),
        })
    })
    .await
}

/// Remembers the key of the planner that is open, and says whether it could.
#[tauri::command]
pub async fn native_remember(app: AppHandle) -> std::result::Result<bool, WireError> {
    off_thread(move || {
        let key = app.state::<PlannerFile>().key();
        Ok(key.is_some_and(|key| app.state::<Keyring>().remember(&key).is_ok()))
    })
    .await
}

/// Forgets the key, and says whether it is gone.
#[tauri::command]
pub async fn native_forget(app: AppHandle) -> std::result::Result<bool, WireError> {
    off_thread(move || {
        let salt = app.state::<PlannerFile>().salt();
        Ok(salt.is_none_or(|salt| app.state::<Keyring>().forget(salt).is_ok()))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passphrase_is_typed_twice_alike_and_long_enough() {
        let code = |passphrase, again| chosen(passphrase, again).map(|_| ()).unwrap_err().code;
        assert!(chosen("tea and rust in may", "tea and rust in may").is_ok());
        assert_eq!(
            code("tea and rust in may", "tea and rust in june"),
            Code::PassphraseDiffers
        );
        assert_eq!(code("tea", "tea"), Code::PassphraseShort);
    }
}
