//! `backups` and `restore`: also for a planner that does not open, or is gone.
//! Neither makes a planner where there is none.

use std::path::{Path, PathBuf};

use samovar_core::planner::system_clock;
use samovar_core::{Code, Result, recovery};
use samovar_i18n::{Lang, msg};
use serde_json::{Value, json};

use crate::args::Args;
use crate::output::{self, number_of, str_of};
use crate::session::Session;

/// The planner's backups, newest first: when, why, and what each holds.
pub fn list(args: &Args) -> Result<()> {
    let found = recovery::list_backups(&args.planner)?;
    let found = serde_json::to_value(&found)?;
    if args.json {
        output::line(format_args!("{found:#}"));
        return Ok(());
    }
    // By the planner's own clock, where it can be asked.
    let session = args
        .planner
        .exists()
        .then(|| Session::open(args).ok())
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
    if !args.planner.exists() {
        return put_back(args, &from);
    }
    match Session::open(args) {
        Ok(session) => {
            let done = session.planner.restore(&from)?;
            say(args, &done.kept.display().to_string(), done.erased_again)
        }
        // Whole, but not ours to replace now.
        Err(error)
            if matches!(
                error.code,
                Code::PlannerOpen | Code::PlannerReadOnly | Code::DiskFull | Code::CannotWrite
            ) =>
        {
            Err(error)
        }
        Err(_) => put_back(args, &from),
    }
}

fn put_back(args: &Args, from: &Path) -> Result<()> {
    let done = recovery::put_back(&args.planner, from, system_clock()())?;
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
    recovery::list_backups(planner)
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
