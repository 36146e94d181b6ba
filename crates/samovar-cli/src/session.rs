//! One run: an open planner, the language, and how to answer.

use samovar_core::key::Key;
use samovar_core::time;
use samovar_core::{Code, Error, Job, Planner, Reply, Result, dispatch};
use samovar_i18n::{Lang, msg};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::args::Args;
use crate::output::{self, str_of};
use crate::passphrase;

pub struct Session {
    pub planner: Planner,
    pub lang: Lang,
    /// The language, where somebody has asked for it.
    pub asked: Option<Lang>,
    pub json: bool,
}

impl Session {
    pub fn open(args: &Args) -> Result<Self> {
        let key = passphrase::of_closed_planner(args)?;
        Self::open_by(args, key.as_ref())
    }

    /// The same by a key that is at hand already: nobody is asked twice.
    pub fn open_by(args: &Args, key: Option<&Key>) -> Result<Self> {
        let session = Self {
            planner: args.open(key)?,
            lang: args.language(),
            asked: args.asked(),
            json: args.json,
        };
        if session.planner.is_newer() {
            eprintln!("{}", msg::shell_newer(session.lang));
        } else if session.planner.is_read_only() {
            eprintln!("{}", msg::shell_read_only(session.lang));
        }
        session.say_other_zone_data()?;
        session.say_what_opening_found()?;
        Ok(session)
    }

    /// What is not ours was taken out, or could not be read, and that another program
    /// copies the open planner about: until it is put away.
    fn say_what_opening_found(&self) -> Result<()> {
        let status = self.call("planner_status", json!({}))?;
        let found = status.get("foreign").and_then(Value::as_array);
        let lines: Vec<&str> = found
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if !lines.is_empty() {
            eprintln!("{}", msg::cli_foreign_found(self.lang, lines.join("; ")));
        }
        if status.get("journalDropped").is_some_and(Value::is_u64) {
            eprintln!("{}", msg::cli_journal_dropped(self.lang));
        }
        let program = str_of(&status, "syncedFolder");
        if !program.is_empty() && !self.planner.is_read_only() {
            eprintln!("{}", msg::cli_synced(self.lang, program));
        }
        Ok(())
    }

    /// Once, beside whatever was asked for: hours may not be those of before.
    fn say_other_zone_data(&self) -> Result<()> {
        if self.planner.zone_data_before().is_none() {
            return Ok(());
        }
        let status = self.call("planner_status", json!({}))?;
        let zones = status.get("zoneData").unwrap_or(&Value::Null);
        let before = str_of(zones, "before");
        if !before.is_empty() {
            let line = msg::zone_data_other(self.lang, before, str_of(zones, "release"));
            eprintln!("{line}");
        }
        Ok(())
    }

    /// Runs a command of the table.
    pub fn dispatch(&self, name: &str, request: Value) -> Result<Reply> {
        dispatch(&self.planner, name, request, &Job::silent())
    }

    /// The value of a command's answer.
    pub fn call(&self, name: &str, request: Value) -> Result<Value> {
        Ok(self.dispatch(name, request)?.value)
    }

    /// Every row of a list that travels in windows.
    pub fn all_rows(&self, name: &str, mut request: Value) -> Result<Vec<Value>> {
        let mut rows = Vec::new();
        loop {
            if let Some(fields) = request.as_object_mut() {
                fields.insert("offset".to_owned(), json!(rows.len()));
            }
            let mut page = self.call(name, request.clone())?;
            let total = page.get("total").and_then(Value::as_u64).unwrap_or(0);
            let Some(Value::Array(window)) = page.get_mut("rows").map(Value::take) else {
                return Ok(rows);
            };
            if window.is_empty() {
                return Ok(rows);
            }
            rows.extend(window);
            if rows.len() as u64 >= total {
                return Ok(rows);
            }
        }
    }

    /// A stored instant by the wall clock of the planner's usual zone.
    pub fn clock(&self, stamp: &str) -> String {
        let zone = self
            .call("get_settings", json!({}))
            .and_then(|settings| time::zone(output::str_of(&settings, "zone")));
        zone.map_or_else(
            |_| stamp.to_owned(),
            |zone| time::spoken(stamp, zone, self.planner.now()),
        )
    }

    /// Prints the value in JSON, or what `text` makes of it for people.
    pub fn print(&self, value: &Value, text: impl FnOnce() -> String) {
        if self.json {
            output::line(format_args!("{value:#}"));
        } else {
            let text = text();
            if !text.is_empty() {
                output::line(format_args!("{text}"));
            }
        }
    }

    /// Something to know besides, for people; whoever reads JSON asks for it.
    pub fn note(&self, text: &str) {
        if !self.json {
            eprintln!("{text}");
        }
    }

    pub fn call_and_print(&self, name: &str, request: &str) -> Result<()> {
        let request: Value = serde_json::from_str(request)
            .map_err(|error| Error::new(Code::BadRequest).with("detail", error.to_string()))?;
        output::line(format_args!("{:#}", self.call(name, request)?));
        Ok(())
    }

    /// `undo` or `redo`, and what it took back.
    pub fn revert(&self, name: &str) -> Result<()> {
        let value = self.call(name, json!({}))?;
        self.print(&value, || {
            let line = output::history_line(self.lang, &value);
            if name == "undo" {
                msg::cli_undone(self.lang, line)
            } else {
                msg::cli_redone(self.lang, line)
            }
        });
        Ok(())
    }
}

/// A field of an answer; absent or of another shape is our own mistake.
pub fn field<T: DeserializeOwned>(value: &Value, name: &str) -> Result<T> {
    let found = value.get(name).cloned().unwrap_or(Value::Null);
    serde_json::from_value(found).map_err(|error| Error::bug(format!("{name}: {error}")))
}
