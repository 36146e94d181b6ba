//! `demo`: a sample planner with its calendar files and door lists.

use std::path::Path;

use samovar_core::laptop::Laptop;
use samovar_core::planner::system_clock;
use samovar_core::{Error, Planner, Result};
use samovar_i18n::{Lang, msg};
use serde_json::json;

use crate::args::Args;
use crate::passphrase;
use crate::paths;
use crate::session::{Session, field};

pub fn make(args: &Args, out: &Path) -> Result<()> {
    let lang = args.language();
    std::fs::create_dir_all(out).map_err(|error| Error::io(out, true, error))?;
    let out = std::path::absolute(out).map_err(|error| Error::io(out, true, error))?;
    let sample = out.join("sample.samovar");
    // One that was made before may have been locked since.
    let key = passphrase::of(args, &sample)?;
    let session = Session {
        planner: Planner::open_with(&sample, system_clock(), Laptop::forgetful(), key.as_ref())?,
        lang,
        asked: Some(lang),
        json: args.json,
    };
    // Made again in the same folder, the sample is there already.
    let id: String = match session
        .all_rows("list_events", json!({ "view": "all" }))?
        .first()
    {
        Some(event) => field(event, "id")?,
        None => field(&session.call("create_sample", json!({}))?, "id")?,
    };
    let path = |name: &str| paths::writing(&out.join(name));
    session.call(
        "export_calendar",
        json!({ "eventId": id, "path": path("event.ics")?, "lang": lang }),
    )?;
    session.call(
        "export_agenda",
        json!({ "eventId": id, "path": path("agenda.ics")?, "lang": lang }),
    )?;
    session.call(
        "prepare_invitations",
        json!({ "eventId": id, "format": "calendar", "path": path("invitations")?, "lang": lang }),
    )?;
    for paper in Lang::ALL {
        let name = format!("door-list-{paper}.pdf");
        session.call(
            "print_door_list",
            json!({ "options": { "eventId": id, "lang": paper }, "path": path(&name)? }),
        )?;
    }
    let done = json!({ "path": out.display().to_string(), "id": id });
    session.print(&done, || msg::cli_demo(lang, out.display().to_string()));
    Ok(())
}
