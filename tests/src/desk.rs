//! A planner on a real file, driven by the command table, with a clock that
//! the test holds.

use std::path::{Path, PathBuf};

use samovar_core::planner::system_clock;
use samovar_core::{Error, Job, Planner, Reply, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::file;

pub struct Desk {
    pub planner: Planner,
    pub folder: TempDir,
}

impl Desk {
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a desk is made on disk")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let planner = Planner::open(&folder.path().join("planner.samovar"), system_clock())
            .expect("a new planner");
        Self { planner, folder }
    }

    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.planner.path().to_owned()
    }

    /// Runs a command of the table.
    pub fn try_call(&self, name: &str, request: Value) -> Result<Reply, Error> {
        dispatch(&self.planner, name, request, &Job::silent())
    }

    /// Runs a command that must succeed, and gives its value.
    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request.clone())
            .unwrap_or_else(|error| panic!("{name} {request}: {error}"))
            .value
    }

    /// The code of a command that must be refused.
    #[must_use]
    pub fn refusal(&self, name: &str, request: Value) -> &'static str {
        match self.try_call(name, request.clone()) {
            Ok(reply) => panic!("{name} {request} was not refused: {}", reply.value),
            Err(error) => error.code.as_str(),
        }
    }

    /// An event of one evening, and its id.
    #[must_use]
    pub fn evening(&self, title: &str) -> String {
        let event = self.call(
            "create_event",
            json!({"title": title, "starts": "2030-12-18T19:00", "zone": "Europe/Moscow", "capacity": 50}),
        );
        id(&event)
    }
}

/// The `id` of what a command answered.
#[must_use]
pub fn id(value: &Value) -> String {
    value["id"]
        .as_str()
        .unwrap_or_else(|| panic!("no id in {value}"))
        .to_owned()
}

/// The ids of a table, in the order they were made.
#[must_use]
pub fn ids(desk: &Desk, table: &str) -> Vec<String> {
    let conn = file::read(desk.path());
    let mut statement = conn
        .prepare(&format!("SELECT id FROM {table} ORDER BY id"))
        .expect("a table");
    statement
        .query_map([], |row| row.get(0))
        .expect("rows")
        .map(Result::unwrap)
        .collect()
}

/// Opens a planner and gives the code of the refusal.
#[must_use]
pub fn refused_to_open(path: &Path) -> Error {
    Planner::open(path, system_clock())
        .map(drop)
        .expect_err("this file must not open")
}
