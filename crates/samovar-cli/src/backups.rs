//! `backups` and `restore`: also for a planner that does not open, or is gone.
//! Neither makes a planner where there is none.

use std::path::{Path, PathBuf};

use samovar_core::key::{Key, salt_of};
use samovar_core::planner::system_clock;
use samovar_core::{Code, Result, recovery};
use samovar_i18n::{Lang, msg};
use serde_json::{Value, json};

use crate::args::Args;
use crate::output::{self, number_of, str_of};
use crate::passphrase;
use crate::session::Session;

/// The planner's backups, newest first: when, why, and what each holds.
pub fn list(args: &Args) -> Result<()> {
    // When and why each was made can be told without a passphrase.
    let key = match passphrase::of_planner(args) {
        Err(error) if error.code == Code::PlannerLocked => None,
        key => key?,
    };
    let found = recovery::list_backups(&args.planner, key.as_ref())?;
    let found = serde_json::to_value(&found)?;
    if args.json {
        output::line(format_args!("{found:#}"));
        return Ok(());
    }
    // By the planner's own clock, where it can be asked.
    let session = args
        .planner
        .exists()
        .then(|| Session::open_by(args, key.as_ref()).ok())
        .flatten();
    let lang = args.language();
    let rows: Vec<Vec<String>> = found
        .as_array()
        .into_iter()
        .flatten()
        .map(|backup| {
            let at = str_of(backup, "at");
            vec![
                session
                    .as_ref()
                    .map_or_else(|| at.to_owned(), |session| session.clock(at)),
                why(lang, backup),
                holds(lang, backup),
                str_of(backup, "path").to_owned(),
            ]
        })
        .collect();
    if rows.is_empty() {
        output::line(format_args!("{}", msg::settings_backups_none(lang)));
    } else {
        output::line(format_args!("{}", output::table(&rows)));
    }
    Ok(())
}

/// Puts a backup in the planner's place, and says where what was there is kept.
pub fn restore(args: &Args, from: &Path) -> Result<()> {
    let from = found(&args.planner, from);
    let own = passphrase::of_closed_planner(args)?;
    // Looked at before the planner is opened, which the file could be by another name.
    let salt = salt_of(&from);
    let is_other = salt.is_some() && salt != own.as_ref().map(Key::salt);
    let opened = |work: &dyn Fn(Option<&str>) -> Result<()>| {
        if is_other {
            passphrase::of_backup(args, &from, |typed| work(Some(typed)))
        } else {
            work(None)
        }
    };
    let instead = |typed: Option<&str>| {
        let brought = typed.zip(salt).map(|(typed, salt)| Key::typed(typed, salt));
        let brought = brought.transpose()?;
        put_back(args, &from, brought.as_ref().or(own.as_ref()))
    };
    if !args.planner.exists() {
        return opened(&instead);
    }
    match Session::open_by(args, own.as_ref()) {
        Ok(session) => opened(&|typed| {
            let done = session.planner.restore(&from, typed)?;
            say(args, &done.kept.display().to_string(), done.erased_again)
        }),
        // Nothing but a locked backup tells a wrong passphrase from a damaged planner.
        Err(error) if error.code == Code::PassphraseWrong && salt.is_none() => Err(error),
        // Whole, but not ours to replace now.
        Err(error)
            if matches!(
                error.code,
                Code::PlannerOpen
                    | Code::PlannerReadOnly
                    | Code::DiskFull
                    | Code::CannotWrite
                    | Code::FileInUse
            ) =>
        {
            Err(error)
        }
        Err(_) => opened(&instead),
    }
}

fn put_back(args: &Args, from: &Path, key: Option<&Key>) -> Result<()> {
    let done = recovery::put_back(&args.planner, from, system_clock()(), key)?;
    let kept = done.kept.unwrap_or_default();
    say(args, &kept.display().to_string(), done.erased_again)
}

/// `kept` is empty where there was no file before.
fn say(args: &Args, kept: &str, erased_again: u32) -> Result<()> {
    let lang = args.language();
    if args.json {
        let kept = Some(kept).filter(|kept| !kept.is_empty());
        output::line(format_args!(
            "{:#}",
            json!({ "kept": kept, "erasedAgain": erased_again })
        ));
    } else if kept.is_empty() {
        output::line(format_args!("{}", msg::cli_restored(lang)));
    } else {
        output::line(format_args!("{}", msg::cli_restored_kept(lang, kept)));
    }
    if erased_again > 0 && !args.json {
        output::line(format_args!("{}", msg::erase_again(lang, erased_again)));
    }
    Ok(())
}

/// A path, or how `backups` calls one of the planner's own: whole, or by its name.
fn found(planner: &Path, asked: &Path) -> PathBuf {
    if asked.exists() {
        return asked.to_owned();
    }
    let text = asked.display().to_string();
    recovery::list_backups(planner, None)
        .unwrap_or_default()
        .into_iter()
        .map(|backup| backup.path)
        .find(|path| *path == text || Path::new(path).file_name() == Some(asked.as_os_str()))
        .map_or_else(|| asked.to_owned(), |path| recovery::named(planner, &path))
}

fn why(lang: Lang, backup: &Value) -> String {
    let about = str_of(backup, "about");
    match str_of(backup, "reason") {
        "import" if !about.is_empty() => msg::settings_reason_import_of(lang, about),
        "door" if !about.is_empty() => msg::settings_reason_door_of(lang, about),
        reason => {
            let key = format!("settings-reason-{reason}");
            output::say(lang, &key, std::iter::empty()).unwrap_or_else(|| reason.to_owned())
        }
    }
}

fn holds(lang: Lang, backup: &Value) -> String {
    if backup.get("events").is_none_or(Value::is_null) {
        return String::new();
    }
    let events = msg::settings_events(lang, number_of(backup, "events"));
    let people = msg::settings_people(lang, number_of(backup, "people"));
    msg::settings_holds(lang, events, people)
}
