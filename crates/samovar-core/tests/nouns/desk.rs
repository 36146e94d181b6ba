//! A planner in a folder of its own, and short ways to call it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use samovar_core::tables::{self, Log};
use samovar_core::{Code, Error, Job, Planner, Reply, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Desk {
    pub planner: Planner,
    pub folder: TempDir,
}

impl Desk {
    /// A new planner in English whose clock stands on 18 November 2026.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
        let planner =
            Planner::open(&folder.path().join("club.samovar"), Box::new(move || now)).unwrap();
        let desk = Self { planner, folder };
        desk.call(
            "edit_settings",
            json!({ "language": "en", "zone": "Europe/Moscow", "currency": "EUR" }),
        );
        desk
    }

    /// The same planner after a restart.
    pub fn opened_again(self) -> Self {
        let Self { planner, folder } = self;
        let (path, now) = (planner.path().to_owned(), planner.now());
        drop(planner);
        let planner = Planner::open(&path, Box::new(move || now)).unwrap();
        Self { planner, folder }
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Reply, Error> {
        dispatch(&self.planner, name, request, &Job::silent())
    }

    /// Doors open though the events of most tests are a month away; `try_call` and `refused`
    /// say it themselves.
    pub fn call(&self, name: &str, mut request: Value) -> Value {
        if let "check_in_guest" | "add_walk_in" = name
            && let Some(fields) = request.as_object_mut()
        {
            fields.insert("early".to_owned(), json!(true));
        }
        self.try_call(name, request)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    }

    pub fn refused(&self, name: &str, request: Value) -> (Code, Value) {
        let error = self
            .try_call(name, request)
            .map(|reply| reply.value)
            .expect_err(name);
        (error.code, serde_json::to_value(error.args).unwrap())
    }

    pub fn event(&self, capacity: Option<u32>) -> String {
        let request =
            json!({ "title": "Rust Night", "starts": "2026-12-18T19:00", "capacity": capacity });
        text(&self.call("create_event", request)["id"])
    }

    /// A guest who is going, by name; gives the guest's id.
    pub fn going(&self, event: &str, name: &str, plus_ones: u32) -> String {
        let request =
            json!({ "eventId": event, "name": name, "state": "going", "plusOnes": plus_ones });
        text(&self.call("add_guest", request)["row"]["id"])
    }

    pub fn file(&self, name: &str, content: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    /// Changes rows from outside, as no command would.
    pub fn sql(&self, sql: &str) {
        let conn = rusqlite::Connection::open(self.planner.path()).unwrap();
        conn.execute_batch(sql).unwrap();
    }

    /// Every row of what is shared, by SQL from outside.
    pub fn rows(&self) -> Vec<String> {
        let conn = rusqlite::Connection::open(self.planner.path()).unwrap();
        let mut rows = Vec::new();
        // What the door and the show have seen is never taken out: what counts is compared.
        let compared = tables::logged().filter(|table| table.log() != Some(Log::AppendOnly));
        for table in compared.map(|table| table.name).chain(["passage", "shown"]) {
            let mut statement = conn
                .prepare(&format!("SELECT * FROM {table} ORDER BY id"))
                .unwrap();
            let columns = statement.column_count();
            let found = statement
                .query_map([], |row| {
                    (0..columns)
                        .map(|column| row.get::<_, rusqlite::types::Value>(column))
                        .collect::<Result<Vec<_>, _>>()
                })
                .unwrap();
            rows.extend(found.map(|row| format!("{table} {:?}", row.unwrap())));
        }
        rows
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

pub fn names(page: &Value) -> Vec<String> {
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&row["name"]))
        .collect()
}

/// One party of invented people, as nine tools export it.
pub fn party() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/party")
}
