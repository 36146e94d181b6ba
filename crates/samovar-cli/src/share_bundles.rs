//! `share bundle` and `share read`: what goes from laptop to laptop.

use std::path::Path;

use samovar_core::Result;
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::digits;
use crate::output::{number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn save(session: &Session, out: &Path) -> Result<()> {
    let lang = session.lang;
    let saved = session.call("save_bundle", json!({ "path": paths::writing(out)? }))?;
    let told = json!({
        "path": saved.get("path"),
        "changes": saved.get("changes"),
        "laptops": saved.get("laptops"),
    });
    session.print(&told, || {
        let (changes, laptops) = (number_of(&saved, "changes"), number_of(&saved, "laptops"));
        format!(
            "{}\n{}",
            msg::cli_share_bundle(lang, str_of(&saved, "path")),
            msg::cli_share_bundle_holds(lang, changes, laptops)
        )
    });
    Ok(())
}

pub fn read(session: &Session, file: &Path) -> Result<()> {
    let done = session.call("read_bundle", json!({ "path": paths::reading(file)? }))?;
    let told = json!({
        "from": done.get("from"),
        "digits": done.get("digits"),
        "changes": done.get("changes"),
        "rows": done.get("rows"),
        "arrivals": done.get("arrivals"),
        "to_review": done.get("toReview"),
        "clock_ahead": done.get("clockAhead"),
    });
    session.print(&told, || said(session, &done));
    Ok(())
}

fn said(session: &Session, done: &Value) -> String {
    let lang = session.lang;
    let from = str_of(done, "from");
    let digits = digits::shown(str_of(done, "digits"));
    let changes = number_of(done, "changes");
    let mut lines = vec![msg::cli_share_read(lang, digits, from)];
    if changes == 0 {
        lines.push(msg::cli_share_read_nothing(lang));
    } else {
        let (arrivals, rows) = (number_of(done, "arrivals"), number_of(done, "rows"));
        lines.push(msg::cli_share_read_counts(lang, arrivals, changes, rows));
    }
    let to_review = number_of(done, "toReview");
    if to_review > 0 {
        lines.push(msg::cli_share_read_review(lang, to_review));
    }
    // A clock that is behind looks like a stick that was long on its way.
    let ahead = number_of(done, "clockAhead");
    if ahead > 0 {
        lines.push(msg::cli_share_clock_ahead(lang, from, ahead));
    }
    lines.join("\n")
}
