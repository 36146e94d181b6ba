//! Laptops that share a planner, and the stick that goes between them.

use std::path::{Path, PathBuf};

use samovar_core::{Error, Kind, Reply};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::clock::Time;
use crate::laptop::Laptop;
use crate::tables::differ;

/// So many rounds of exchange are more than any meeting of laptops needs.
const ROUNDS: usize = 8;

pub struct Laptops {
    pub all: Vec<Laptop>,
    pub time: Time,
    stick: TempDir,
    files: usize,
}

impl Laptops {
    /// One laptop with an empty planner, which shares nothing.
    pub fn alone() -> Self {
        Self::begun(0)
    }

    /// The same, with a clock that is so many seconds ahead.
    pub fn begun(ahead: i64) -> Self {
        let time = Time::default();
        Self {
            all: vec![Laptop::new("Laptop 0", &time, ahead)],
            time,
            stick: tempfile::tempdir().unwrap(),
            files: 0,
        }
    }

    /// So many that share an empty planner, with clocks that agree.
    pub fn sharing(count: usize) -> Self {
        let mut laptops = Self::alone();
        laptops.start();
        for _ in 1..count {
            laptops.join(0);
        }
        laptops
    }

    pub fn start(&self) {
        let owner = &self.all[0];
        owner.call("start_sharing", json!({"name": owner.name}));
    }

    /// One more laptop, with a clock that is so many seconds ahead; gives its place.
    pub fn join(&mut self, ahead: i64) -> usize {
        let at = self.all.len();
        let laptop = Laptop::new(&format!("Laptop {at}"), &self.time, ahead);
        let request = self.file("samovar-request");
        let asked = laptop.call("ask_to_join", json!({"name": laptop.name, "path": request}));
        let owner = &self.all[0];
        let seen = owner.call("look_at_request", json!({"path": request}));
        assert_eq!(seen["digits"], asked["digits"]);
        assert_eq!(seen["name"], laptop.name.as_str());
        owner.call(
            "add_laptop",
            json!({"path": request, "digits": asked["digits"]}),
        );
        self.all.push(laptop);
        let bundle = self.save(0);
        self.read(at, &bundle).unwrap_or_else(|error| {
            panic!("{} can't read its first bundle: {error}", self.all[at].name)
        });
        assert_eq!(self.all[at].state(), "on");
        at
    }

    /// A place on the stick for another file.
    pub fn file(&mut self, ending: &str) -> PathBuf {
        self.files += 1;
        self.stick.path().join(format!("{}.{ending}", self.files))
    }

    pub fn try_save(&mut self, at: usize) -> Result<PathBuf, Error> {
        self.time.pass(1);
        let path = self.file("samovar-bundle");
        self.all[at].try_call("save_bundle", json!({"path": path}))?;
        Ok(path)
    }

    pub fn save(&mut self, at: usize) -> PathBuf {
        self.try_save(at)
            .unwrap_or_else(|error| panic!("{} saves no bundle: {error}", self.all[at].name))
    }

    pub fn read(&self, at: usize, bundle: &Path) -> Result<Reply, Error> {
        self.time.pass(1);
        self.all[at].try_call("read_bundle", json!({"path": bundle}))
    }

    /// What `from` has comes to `to`; gives what that says of the reading.
    pub fn carry(&mut self, from: usize, to: usize) -> Value {
        let bundle = self.save(from);
        self.read(to, &bundle)
            .unwrap_or_else(|error| {
                let (from, to) = (&self.all[from].name, &self.all[to].name);
                panic!("{to} can't read what {from} saved: {error}")
            })
            .value
    }

    /// All of these, until nobody has anything new for anybody. Who does not know yet of
    /// somebody who joined can't read or write for them, and learns of them on the way.
    pub fn exchange_among(&mut self, members: &[usize]) -> Result<(), String> {
        if members.len() < 2 {
            return Ok(());
        }
        let mut last = String::new();
        for _ in 0..ROUNDS {
            let mut news = 0;
            for from in members {
                let bundle = self.try_save(*from).map_err(|error| {
                    format!("{} saves no bundle: {error}", self.all[*from].name)
                })?;
                for to in members.iter().filter(|to| *to != from) {
                    match self.read(*to, &bundle) {
                        Ok(reply) => news += reply.value["changes"].as_u64().unwrap(),
                        Err(error) => {
                            let (from, to) = (&self.all[*from].name, &self.all[*to].name);
                            last = format!("{to} can't read what {from} saved: {error}");
                            if matches!(error.kind(), Kind::Bug | Kind::Storage) {
                                return Err(last);
                            }
                            news += 1;
                        }
                    }
                }
            }
            if news == 0 {
                return Ok(());
            }
        }
        Err(format!("{ROUNDS} rounds were not enough; {last}"))
    }

    pub fn agree_among(&self, members: &[usize]) -> Result<(), String> {
        let Some((first, others)) = members.split_first() else {
            return Ok(());
        };
        let held = self.all[*first].tables();
        for at in others {
            if let Some(fault) = differ(&held, &self.all[*at].tables()) {
                let (one, other) = (&self.all[*first].name, &self.all[*at].name);
                return Err(format!("{one} and {other} differ:\n  {fault}"));
            }
        }
        for at in members {
            let checked = self.all[*at].call("check_planner", json!({}));
            if checked["findings"] != json!([]) {
                return Err(format!("{}: {checked}", self.all[*at].name));
            }
        }
        Ok(())
    }

    /// Everybody meets everybody, and all hold the same sound planner.
    pub fn exchange(&mut self) {
        let members: Vec<usize> = (0..self.all.len()).collect();
        self.exchange_among(&members)
            .and_then(|()| self.agree_among(&members))
            .unwrap_or_else(|fault| panic!("{fault}"));
    }

    pub fn call(&self, at: usize, name: &str, request: Value) -> Value {
        self.time.pass(1);
        self.all[at].call(name, request)
    }

    /// An event of one evening on a laptop; gives its id.
    pub fn evening(&self, at: usize, capacity: u32) -> String {
        let event = self.call(
            at,
            "create_event",
            json!({"title": "Tea", "starts": "2030-11-02T19:00", "zone": "Europe/Moscow",
                   "capacity": capacity}),
        );
        samovar_tests::desk::id(&event)
    }

    /// A guest who comes; gives the guest's id.
    pub fn guest(&self, at: usize, event: &str, name: &str) -> String {
        let guest = self.call(
            at,
            "add_guest",
            json!({"eventId": event, "name": name, "state": "going"}),
        );
        guest["row"]["id"].as_str().unwrap().to_owned()
    }
}
