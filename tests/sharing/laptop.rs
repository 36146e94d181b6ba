//! A laptop: a folder with a planner and settings of its own, and a clock.

use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::laptop::Laptop as Settings;
use samovar_core::{Error, Planner, Reply};
use samovar_tests::desk::Desk;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::clock::Time;
use crate::tables::{Tables, tables};

const PLANNER: &str = "club.samovar";

pub struct Laptop {
    pub name: String,
    /// None only while the program is not running.
    desk: Option<Desk>,
    time: Time,
    ahead: i64,
}

impl Laptop {
    /// With a new planner.
    pub fn new(name: &str, time: &Time, ahead: i64) -> Self {
        Self::with(name, time, ahead, tempfile::tempdir().unwrap())
    }

    /// Another laptop, onto which the planner of this one was copied.
    pub fn copied(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(PLANNER);
        self.call("save_planner_as", json!({"path": path}));
        Self::with("Copy", &self.time, self.ahead, folder)
    }

    fn with(name: &str, time: &Time, ahead: i64, folder: TempDir) -> Self {
        let planner = open(folder.path(), time, ahead);
        Self {
            name: name.to_owned(),
            desk: Some(Desk { planner, folder }),
            time: time.clone(),
            ahead,
        }
    }

    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().unwrap()
    }

    pub fn path(&self) -> PathBuf {
        self.desk().path()
    }

    pub fn folder(&self) -> &Path {
        self.desk().folder.path()
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Reply, Error> {
        self.desk().try_call(name, request)
    }

    /// The value of a command that must succeed.
    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request.clone())
            .unwrap_or_else(|error| panic!("{}: {name} {request}: {error}", self.name))
            .value
    }

    pub fn refusal(&self, name: &str, request: Value) -> &'static str {
        self.desk().refusal(name, request)
    }

    pub fn tables(&self) -> Tables {
        tables(&self.path())
    }

    pub fn state(&self) -> String {
        let sharing = self.call("get_sharing", json!({}));
        sharing["state"].as_str().unwrap().to_owned()
    }

    /// Ended as a person ends it, and begun again.
    pub fn restart(&mut self) {
        self.between(|_| {});
    }

    /// Ended by a cut of the power: what it would have put right while it ends is as if it
    /// had not been.
    pub fn cut(&mut self) {
        let path = self.path();
        let journal = beside(&path, "-wal");
        let (file, lines) = (fs::read(&path).unwrap(), fs::read(&journal).ok());
        self.between(|path| {
            fs::write(path, file).unwrap();
            match lines {
                Some(lines) => fs::write(journal, lines).unwrap(),
                None => drop(fs::remove_file(journal)),
            }
            drop(fs::remove_file(beside(path, "-shm")));
        });
    }

    fn between(&mut self, done: impl FnOnce(&Path)) {
        let path = self.path();
        let Desk { planner, folder } = self.desk.take().unwrap();
        drop(planner);
        done(&path);
        let planner = open(folder.path(), &self.time, self.ahead);
        self.desk = Some(Desk { planner, folder });
    }
}

fn open(folder: &Path, time: &Time, ahead: i64) -> Planner {
    let settings = Settings::at(folder.join("settings/laptop.json"));
    let path = folder.join(PLANNER);
    Planner::open_on(&path, time.clock(ahead), settings).unwrap()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
