//! Random commands with random arguments, over the whole table: the counts agree
//! everywhere, undo of all is the start, redo of all the end, nothing is a bug or a
//! broken planner.
//!
//! `SAMOVAR_SEEDS=100` tries more of them, `SAMOVAR_SEED=17` that one alone.

mod agree;
mod every_write;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use samovar_core::api::COMMANDS;
use samovar_core::planner::system_clock;
use samovar_core::{Code, Job, Kind, Planner, Reply, dispatch};
use samovar_tests::desk::Desk;
use samovar_tests::random::{Dice, Maker, Table};
use serde_json::{Value, json};

use crate::state::{State, ids, present, rows_taken_back, state};

/// In the run of every day.
const SEEDS: u64 = 6;
const STEPS: usize = 45;

/// Not among the commands whose undo is to give the start: what is not taken back,
/// and undo itself. They come afterwards.
const LATER: &[&str] = &[
    "undo",
    "redo",
    "prepare_invitations",
    "prepare_message",
    "publish_programme",
    "export_duties",
    "erase_person",
    "restore_backup",
    "delete_backup",
    "read_bundle",
    "settle_review",
];

/// Drawing takes long: they come a quarter as often.
const SLOW: &[&str] = &[
    "print",
    "preview",
    "export",
    "create_sample",
    "guest_ticket",
];

/// What there is to work on from the start.
const FURNITURE: &[&str] = &[
    "create_event",
    "create_venue",
    "add_room",
    "add_person",
    "add_person",
    "create_series",
    "add_guest",
    "add_guest",
    "add_guest",
    "add_session",
    "add_speaker",
    "add_dish",
    "create_supplier",
    "add_menu_dish",
];

struct Run {
    desk: Desk,
    table: Table,
    dice: Dice,
    log: Vec<String>,
}

impl Run {
    fn new(seed: u64) -> Self {
        Self {
            desk: Desk::new(),
            table: Table::read(),
            dice: Dice::new(seed),
            log: Vec::new(),
        }
    }

    fn request(&mut self, command: &str) -> Value {
        let mut request = Maker {
            desk: &self.desk,
            table: &self.table,
            dice: &mut self.dice,
        }
        .request(command);
        // Its request holds that of another command, whose type the table does not say.
        if command == "rehearse" {
            let within = request["command"].as_str().map(str::to_owned);
            request["request"] = self.request(&within.unwrap_or_default());
        }
        request
    }

    /// Tries a command; whatever it answers, the planner must be sound.
    fn call(&mut self, command: &str, request: Value) -> Result<Option<Reply>, String> {
        let what = format!("{command} {request}");
        self.log.push(what.clone());
        let reply = match self.desk.try_call(command, request) {
            Ok(reply) => Some(reply),
            Err(error) if matches!(error.kind(), Kind::Bug | Kind::Storage) => {
                return Err(format!("{what}: {error}"));
            }
            Err(error) => {
                self.log.push(format!("  refused: {error}"));
                None
            }
        };
        agree::check(&self.desk).map_err(|fault| format!("after {what}: {fault}"))?;
        Ok(reply)
    }

    fn some_step(&mut self) -> String {
        let steps = ids(&self.desk, "change_step");
        self.dice.pick(&steps).clone()
    }

    fn any(&mut self, but: &[&str]) -> &'static str {
        loop {
            let command = *self.dice.pick(COMMANDS);
            let slow = SLOW.iter().any(|part| command.contains(part));
            if !but.contains(&command) && (!slow || self.dice.chance(25)) {
                return command;
            }
        }
    }

    /// Commands whose undo, all of it, gives the start, and redo the end.
    fn back_and_forth(&mut self) -> Result<(), String> {
        let mut seen: Vec<State> = vec![state(&self.desk)];
        let mut done: Vec<String> = Vec::new();
        let mut furniture = FURNITURE.iter();
        let mut missing = furniture.next();
        for _ in 0..FURNITURE.len() + STEPS {
            let command = missing.copied().unwrap_or_else(|| self.any(LATER));
            let request = self.request(command);
            let what = format!("{command} {request}");
            let stepped = self
                .call(command, request)?
                .is_some_and(|reply| reply.step.is_some());
            let now = state(&self.desk);
            if stepped {
                missing = furniture.next();
                seen.push(now);
                done.push(what);
            } else if Some(&now) != seen.last() {
                return Err(format!("no step, and yet another state: {what}"));
            }
        }
        for at in (0..done.len()).rev() {
            self.must("undo", &seen[at], &done[at])?;
        }
        for at in 0..done.len() {
            self.must("redo", &seen[at + 1], &done[at])?;
        }
        Ok(())
    }

    fn must(&mut self, way: &str, wanted: &State, of: &str) -> Result<(), String> {
        if let Err(error) = self.desk.try_call(way, json!({})) {
            return Err(format!("{way} of {of}: {error}"));
        }
        let now = state(&self.desk);
        for (table, rows) in wanted {
            if &now[table] != rows {
                return Err(format!(
                    "{way} of {of}: {table}\n  {rows:?}\n  {:?}",
                    now[table]
                ));
            }
        }
        Ok(())
    }

    /// All commands, also those that nothing takes back, undo of any step by its
    /// id, redo, erasing; then the key down to the ground: it never gets stuck.
    fn in_any_order(&mut self) -> Result<(), String> {
        for _ in 0..STEPS {
            let command = match self.dice.below(6) {
                0 => *self.dice.pick(LATER),
                1 => "undo",
                _ => self.any(&[]),
            };
            let before = state(&self.desk);
            let there = present(&self.desk);
            let mut request = self.request(command);
            if command == "undo" && request == json!({}) && self.dice.chance(50) {
                request = json!({ "stepId": self.some_step() });
            }
            let reply = self.call(command, request)?;
            if !["undo", "redo"].contains(&command) {
                continue;
            }
            let Some(reply) = reply else {
                if state(&self.desk) != before {
                    return Err(format!("a refused {command} has changed something"));
                }
                continue;
            };
            // Nothing goes but what the step itself had brought.
            let own = rows_taken_back(&self.desk, &reply.step.unwrap().to_string());
            let now = present(&self.desk);
            if let Some(lost) = there
                .iter()
                .find(|id| !now.contains(*id) && !own.contains(*id))
            {
                return Err(format!("{command} took {lost} along: {}", reply.value));
            }
        }
        for (way, end) in [("undo", Code::NothingToUndo), ("redo", Code::NothingToRedo)] {
            let mut presses = 0;
            loop {
                match self.desk.try_call(way, json!({})) {
                    Err(error) if error.code == end => break,
                    Err(error) if error.kind() != Kind::Refused => {
                        return Err(format!("{way}: {error}"));
                    }
                    Ok(_) | Err(_) => presses += 1,
                }
                if presses > 10 * STEPS {
                    return Err(format!("{way} comes to no end"));
                }
            }
            agree::check(&self.desk).map_err(|fault| format!("after every {way}: {fault}"))?;
        }
        let checked = self.desk.call("check_planner", json!({}));
        if checked["findings"] != json!([]) {
            return Err(checked.to_string());
        }
        self.out_and_in()
    }

    /// Whatever was done: as JSON the planner goes out and in and is the same.
    fn out_and_in(&self) -> Result<(), String> {
        let at = |name: &str| self.desk.folder.path().join(name);
        let (first, second) = (at("first.json"), at("second.json"));
        self.desk.call("export_planner", json!({ "path": first }));
        let made = self
            .desk
            .try_call("import_planner", json!({ "path": first }))
            .map_err(|error| format!("import_planner: {error}"))?;
        let made = PathBuf::from(made.value["path"].as_str().unwrap());
        let made = Planner::open(&made, system_clock()).map_err(|error| error.to_string())?;
        let request = json!({ "path": second });
        dispatch(&made, "export_planner", request, &Job::silent())
            .map_err(|error| error.to_string())?;
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        match read(&first)
            .lines()
            .zip(read(&second).lines())
            .find(|(one, other)| one != other)
        {
            Some((one, other)) => Err(format!("in and out again:\n  {one}\n  {other}")),
            None => Ok(()),
        }
    }
}

fn wish(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn test_random_commands_agree_and_are_taken_back() {
    let seeds = match wish("SAMOVAR_SEED") {
        Some(seed) => seed..seed + 1,
        None => 1..1 + wish("SAMOVAR_SEEDS").unwrap_or(SEEDS),
    };
    let mut faults = Vec::new();
    for seed in seeds {
        let mut run = Run::new(seed);
        // A panic of the program tells what led to it, like any other fault.
        let ended = catch_unwind(AssertUnwindSafe(|| {
            run.back_and_forth()?;
            run.in_any_order()
        }))
        .unwrap_or_else(|_| Err("a panic".to_owned()));
        if let Err(fault) = ended {
            let last = run.log.len().saturating_sub(12);
            faults.push(format!(
                "seed {seed}: {fault}\n  before that:\n  {}",
                run.log[last..].join("\n  ")
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// Whatever is in the table can be tried: a type that nobody knows to make fails here.
#[test]
fn test_every_command_of_the_table_has_random_requests() {
    let mut run = Run::new(0);
    for command in COMMANDS {
        assert!(run.table.requests.contains_key(*command), "{command}");
        for _ in 0..8 {
            let request = run.request(command);
            if let Err(error) = run.desk.try_call(command, request.clone()) {
                assert_ne!(error.code, Code::BadRequest, "{command} {request}: {error}");
                assert_ne!(error.kind(), Kind::Bug, "{command} {request}: {error}");
            }
        }
    }
}
