//! The planner as JSON: `export planner`, `import planner`.

use std::path::Path;

use samovar_core::Result;
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::output::{number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn export(session: &Session, file: &Path) -> Result<()> {
    let done = session.call("export_planner", json!({ "path": paths::writing(file)? }))?;
    session.print(&done, || {
        let (events, people) = holds(session, &done);
        msg::cli_planner_exported(session.lang, events, str_of(&done, "path"), people)
    });
    Ok(())
}

pub fn import(session: &Session, file: &Path, out: Option<&Path>) -> Result<()> {
    let to = out.map(paths::writing).transpose()?;
    let request = json!({ "path": paths::reading(file)?, "to": to });
    let done = session.call("import_planner", request)?;
    session.print(&done, || {
        let (events, people) = holds(session, &done);
        let made = msg::cli_planner_imported(session.lang, events, str_of(&done, "path"), people);
        match number_of(&done, "erasedAgain") {
            0 => made,
            again => format!("{made}\n{}", msg::erase_again(session.lang, again)),
        }
    });
    Ok(())
}

fn holds(session: &Session, done: &Value) -> (String, String) {
    (
        msg::settings_events(session.lang, number_of(done, "events")),
        msg::settings_people(session.lang, number_of(done, "people")),
    )
}
