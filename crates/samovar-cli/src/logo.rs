//! `logo`: which one badges and tickets bear.

use samovar_core::Result;
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::LogoCommand;
use crate::output::{number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: &LogoCommand) -> Result<()> {
    let lang = session.lang;
    match command {
        LogoCommand::Show => {
            let value = session.call("get_logo", json!({}))?;
            session.print(&value, || described(session, &value));
        }
        LogoCommand::Set { file } => {
            let value = session.call("set_logo", json!({ "path": paths::reading(file)? }))?;
            session.print(&value, || {
                format!("{}\n{}", msg::logo_set(lang), described(session, &value))
            });
        }
        LogoCommand::Remove => {
            let there = session.call("get_logo", json!({}))?;
            let value = session.call("remove_logo", json!({}))?;
            session.print(&value, || {
                match there.get("logo").is_some_and(Value::is_object) {
                    true => msg::logo_removed(lang),
                    false => msg::logo_none(lang),
                }
            });
        }
    }
    Ok(())
}

fn described(session: &Session, value: &Value) -> String {
    let lang = session.lang;
    let Some(logo) = value.get("logo").filter(|logo| !logo.is_null()) else {
        return msg::logo_none(lang);
    };
    let name = str_of(logo, "name");
    match logo.get("picture").filter(|picture| !picture.is_null()) {
        Some(picture) => {
            let side = |name: &str| number_of(picture, name);
            let size = msg::logo_size(lang, side("height"), side("width"));
            format!("{name}: {size}")
        }
        None => msg::logo_damaged(lang, name),
    }
}
