//! `lock`, `unlock`, `recovery-sheet`: a planner that opens by a passphrase alone.
//!
//! A planner changes its lock while nobody has it open: it is opened first, so that a wrong
//! passphrase is told before a new one is typed, and closed again.

use std::path::Path;

use samovar_core::key::{Key, salt_of};
use samovar_core::locking::{self, Relocked};
use samovar_core::{Code, Error, Job, Result};
use samovar_i18n::msg;
use serde_json::json;

use crate::args::{Args, LockArgs};
use crate::files;
use crate::output;
use crate::passphrase;
use crate::paths;
use crate::session::Session;

pub fn lock(args: &Args, asked: &LockArgs) -> Result<()> {
    let lang = args.language();
    is_there(&args.planner)?;
    if salt_of(&args.planner).is_some() && !asked.change {
        unchanged(args, true, &msg::cli_locked_already(lang));
        return Ok(());
    }
    let from = opened(args)?;
    if !args.json {
        eprintln!("{}", msg::cli_lock_forgotten(lang));
    }
    let to = passphrase::fresh(lang, asked.new_passphrase_file.as_deref())?;
    let done = locking::change(&args.planner, from.as_ref(), Some(&to), &Job::silent())?;
    let (said, left) = if from.is_some() {
        (
            msg::cli_lock_changed(lang, done.backups),
            msg::cli_lock_left_old(lang),
        )
    } else {
        (
            msg::cli_locked(lang, done.backups),
            msg::cli_lock_left_open(lang),
        )
    };
    changed(args, true, &done, said, left);
    Ok(())
}

pub fn unlock(args: &Args) -> Result<()> {
    let lang = args.language();
    is_there(&args.planner)?;
    if salt_of(&args.planner).is_none() {
        unchanged(args, false, &msg::cli_unlocked_already(lang));
        return Ok(());
    }
    let from = opened(args)?;
    let done = locking::change(&args.planner, from.as_ref(), None, &Job::silent())?;
    let said = msg::cli_unlocked(lang, done.backups);
    changed(args, false, &done, said, msg::cli_lock_left_locked(lang));
    Ok(())
}

pub fn recovery_sheet(session: &Session, out: &Path) -> Result<()> {
    let request = json!({ "path": paths::writing(out)?, "lang": session.lang });
    files::printed(session, "print_recovery_sheet", request)
}

/// No planner is made only to be locked.
fn is_there(planner: &Path) -> Result<()> {
    if planner.exists() {
        Ok(())
    } else {
        Err(Error::at(Code::FileMissing, planner))
    }
}

/// What opens the planner now, which it did.
fn opened(args: &Args) -> Result<Option<Key>> {
    let key = passphrase::of_closed_planner(args)?;
    Session::open_by(args, key.as_ref())?.planner.may_write()?;
    Ok(key)
}

fn unchanged(args: &Args, locked: bool, said: &str) {
    if args.json {
        let answer = json!({ "locked": locked, "changed": false, "backups": 0, "left": [] });
        output::line(format_args!("{answer:#}"));
    } else {
        output::line(format_args!("{said}"));
    }
}

/// What was done, and what of the planner stays as it was: that is never kept quiet.
fn changed(args: &Args, locked: bool, done: &Relocked, said: String, left: String) {
    if args.json {
        let answer = json!({
            "locked": locked, "changed": true, "backups": done.backups, "left": done.left,
        });
        output::line(format_args!("{answer:#}"));
        return;
    }
    let mut lines = vec![said];
    if !done.left.is_empty() {
        lines.push(left);
        lines.extend(done.left.iter().map(|path| format!("  {path}")));
    }
    if locked {
        // An older sheet opens it no more.
        lines.push(msg::cli_lock_print_sheet(args.language()));
    }
    output::line(format_args!("{}", lines.join("\n")));
}
