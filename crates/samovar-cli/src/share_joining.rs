//! `share join` and `share add`: how a laptop comes to a planner that is shared. Its
//! request is a file, and six digits that are told by phone say that the file is its own.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use samovar_core::planner::device_name;
use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg};
use serde_json::{Value, json};

use crate::digits;
use crate::output::str_of;
use crate::paths;
use crate::session::Session;

/// What the others will call this laptop: as was said, else as its system calls it, else
/// somebody is asked.
pub fn called(lang: Lang, said: Option<String>) -> Result<String> {
    if let Some(name) = said {
        return Ok(name);
    }
    let own = device_name();
    if !own.is_empty() {
        return Ok(own);
    }
    if !io::stdin().is_terminal() {
        return Err(Error::field("name", Code::Required));
    }
    eprintln!("{}", msg::cli_share_name(lang));
    let mut typed = String::new();
    io::stdin()
        .read_line(&mut typed)
        .map_err(|error| Error::io(Path::new("-"), false, error))?;
    Ok(typed.trim().to_owned())
}

pub fn ask(session: &Session, out: &Path, name: Option<String>) -> Result<()> {
    let lang = session.lang;
    let name = called(lang, name)?;
    let request = json!({ "name": name, "path": paths::writing(out)? });
    let asked = session.call("ask_to_join", request)?;
    let told = json!({ "path": asked.get("path"), "digits": asked.get("digits") });
    session.print(&told, || {
        [
            msg::cli_share_request(lang, str_of(&asked, "path")),
            msg::cli_share_request_digits(lang, digits::shown(str_of(&asked, "digits"))),
            msg::cli_share_request_next(lang),
        ]
        .join("\n")
    });
    Ok(())
}

/// Without digits nobody is added: they are compared first.
pub fn add(session: &Session, file: &Path, told: Option<&str>) -> Result<()> {
    let lang = session.lang;
    let path = paths::reading(file)?;
    let request = session.call("look_at_request", json!({ "path": path }))?;
    let name = str_of(&request, "name");
    let Some(told) = told else {
        session.print(&stable(&request, false), || {
            let digits = digits::shown(str_of(&request, "digits"));
            let typed = file.display().to_string();
            format!(
                "{}\n{}",
                msg::cli_share_look(lang, digits, name),
                msg::cli_share_look_next(lang, typed)
            )
        });
        return Ok(());
    };
    let digits = digits::typed(told);
    session.call("add_laptop", json!({ "path": path, "digits": digits }))?;
    session.print(&stable(&request, true), || msg::cli_share_added(lang, name));
    Ok(())
}

/// What programs read; the names stay.
fn stable(request: &Value, added: bool) -> Value {
    json!({
        "name": request.get("name"),
        "digits": request.get("digits"),
        "added": added,
    })
}
