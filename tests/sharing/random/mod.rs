//! Random work on two to eight laptops whose clocks are wrong, with bundles that are read
//! late, twice, out of order, cut off and damaged, cuts of the power and old backups. In the
//! end all hold the same sound planner, and nobody's arrival is lost.
//!
//! `SAMOVAR_SEEDS=500` tries more of them, `SAMOVAR_SEED=17` that one alone. A seed throws
//! the same dice; keys and ids are new in each run, and with them who wins.

mod acting;
mod answers;
mod damage;
mod ending;
mod own_undo;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use samovar_core::{Error, Kind, Reply};
use samovar_tests::random::{Dice, Maker, Table};
use serde_json::{Value, json};

use crate::laptops::Laptops;
use crate::tables::texts;

/// In the run of every day: half a minute of them without optimisation.
const SEEDS: u64 = 3;
const ACTIONS: usize = 90;
/// The most that a clock is wrong, in seconds.
const WRONG: usize = 3600;
const MOST_LAPTOPS: usize = 8;

/// What there is to work on from the start.
const FURNITURE: &[&str] = &[
    "create_venue",
    "add_room",
    "create_event",
    "create_event",
    "add_person",
    "add_person",
    "add_guest",
    "add_guest",
    "add_guest",
    "add_session",
    "add_session",
    "add_task",
    "add_budget_line",
];

struct Run {
    laptops: Laptops,
    table: Table,
    dice: Dice,
    log: Vec<String>,
    /// Those that share; the others were removed, or put back what shares no more.
    members: Vec<usize>,
    /// All bundles that were saved, in the order of their making.
    pool: Vec<PathBuf>,
    /// Which laptop has read which of them.
    read: BTreeSet<(usize, PathBuf)>,
    /// Rows of the door that somebody has seen.
    door: BTreeSet<String>,
    /// Backups, and whose they are.
    backups: Vec<(usize, String)>,
}

impl Run {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let laptops = Laptops::begun(wrong(&mut dice));
        Self {
            laptops,
            table: Table::read(),
            dice,
            log: Vec::new(),
            members: vec![0],
            pool: Vec::new(),
            read: BTreeSet::new(),
            door: BTreeSet::new(),
            backups: Vec::new(),
        }
    }

    fn whole(&mut self) -> Result<(), String> {
        for command in FURNITURE {
            // Few seats, so that some wait.
            let mut request = self.request(0, command);
            if *command == "create_event" {
                request["capacity"] = json!(4);
            }
            self.call(0, command, request)?;
        }
        self.laptops.start();
        for _ in 0..1 + self.dice.below(MOST_LAPTOPS - 2) {
            self.one_more();
        }
        for _ in 0..ACTIONS {
            self.act()?;
        }
        self.end()
    }

    fn one_more(&mut self) {
        let ahead = wrong(&mut self.dice);
        let at = self.laptops.join(ahead);
        self.log.push(format!("{at} joins, {ahead} s ahead"));
        self.members.push(at);
        // Put back, they would not know who shares: whoever removes or adds makes new ones.
        self.backups.clear();
    }

    fn request(&mut self, at: usize, command: &str) -> Value {
        let mut maker = Maker {
            desk: self.laptops.all[at].desk(),
            table: &self.table,
            dice: &mut self.dice,
        };
        maker.request(command)
    }

    /// Tries a command; whatever it answers, it must not be a mistake of ours.
    fn call(&mut self, at: usize, command: &str, request: Value) -> Result<Option<Reply>, String> {
        self.laptops.time.pass(20);
        self.log.push(format!("{at} {command} {request}"));
        let answer = self.laptops.all[at].try_call(command, request);
        let reply = self.told(answer)?;
        if reply.is_some() {
            self.see_the_door(at);
        }
        Ok(reply)
    }

    fn told(&mut self, answer: Result<Reply, Error>) -> Result<Option<Reply>, String> {
        match answer {
            Ok(reply) => Ok(Some(reply)),
            Err(error) if matches!(error.kind(), Kind::Bug | Kind::Storage) => {
                Err(format!("{error} {:?}", std::error::Error::source(&error)))
            }
            Err(error) => {
                self.log.push(format!("  refused: {error}"));
                Ok(None)
            }
        }
    }

    fn arrivals(&self, at: usize) -> Vec<String> {
        texts(&self.laptops.all[at].path(), "SELECT id FROM checkin")
    }

    fn see_the_door(&mut self, at: usize) {
        let seen = self.arrivals(at);
        self.door.extend(seen);
    }
}

fn wrong(dice: &mut Dice) -> i64 {
    dice.below(2 * WRONG) as i64 - WRONG as i64
}

fn wish(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn test_random_work_on_many_laptops_comes_to_one_planner() {
    let seeds = match wish("SAMOVAR_SEED") {
        Some(seed) => seed..seed + 1,
        None => 1..1 + wish("SAMOVAR_SEEDS").unwrap_or(SEEDS),
    };
    let mut faults = Vec::new();
    for seed in seeds {
        let mut run = Run::new(seed);
        // A panic of the program tells what led to it, like any other fault.
        let ended = catch_unwind(AssertUnwindSafe(|| run.whole()))
            .unwrap_or_else(|_| Err("a panic".to_owned()));
        if let Err(fault) = ended {
            faults.push(format!(
                "seed {seed}: {fault}\n  before that:\n  {}",
                run.log.join("\n  ")
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
