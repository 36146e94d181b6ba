//! A planner in a folder of its own, and short ways to call it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
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
        Self::on("2026-11-18")
    }

    /// The same at noon, UTC, of another day.
    pub fn on(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = format!("{day}T12:00:00Z").parse().unwrap();
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
        self.days_later(0)
    }

    /// The same planner, opened so many days later.
    pub fn days_later(self, days: i64) -> Self {
        let Self { planner, folder } = self;
        let now = planner.now() + TimeDelta::days(days);
        let path = planner.path().to_owned();
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

    /// An event that is open; gives its id.
    pub fn open_event(&self, title: &str, starts: &str) -> String {
        let request = json!({ "title": title, "starts": starts, "state": "open" });
        text(&self.call("create_event", request)["id"])
    }

    /// Somebody of whom only the name is known; gives their id.
    pub fn person(&self, name: &str) -> String {
        text(&self.call("add_person", json!({ "name": name }))["id"])
    }

    /// The guest is at the door.
    pub fn lets_in(&self, guest: &str) {
        self.call("check_in_guest", json!({ "guestId": guest }));
    }

    pub fn file(&self, name: &str, content: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    /// The file from outside: the one place of these tests that opens it past the planner.
    pub fn connection(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.planner.path()).unwrap()
    }

    /// Changes rows from outside, as no command would.
    pub fn sql(&self, sql: &str) {
        self.connection().execute_batch(sql).unwrap();
    }

    /// Every row of what is shared, by SQL from outside.
    pub fn rows(&self) -> Vec<String> {
        let conn = self.connection();
        let mut rows = Vec::new();
        // What the door and the show have seen is never taken out: what counts is compared.
        let compared = tables::logged().filter(|table| table.log() != Some(Log::AppendOnly));
        for table in compared
            .map(|table| table.name)
            .chain(["passage", "shown", "consented"])
        {
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

/// Chats of invented people, as several programs export them.
pub fn chats() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/chats")
}

/// One party of invented people, as nine tools export it.
pub fn party() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/party")
}
