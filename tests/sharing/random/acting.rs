//! One action of somebody, somewhere.

use samovar_core::api::{COMMANDS, is_write};
use serde_json::json;

use super::damage::damaged;
use super::{MOST_LAPTOPS, Run, own_undo};
use crate::tables::{differ, texts};

/// What people do mostly; any other write comes now and then.
const OFTEN: &[&str] = &[
    "create_event",
    "edit_event",
    "cancel_event",
    "set_event_state",
    "delete_event",
    "create_venue",
    "edit_venue",
    "delete_venue",
    "add_guest",
    "edit_guest",
    "remove_guests",
    "set_reply",
    "check_in_guest",
    "check_in_guest",
    "check_in_guest",
    "undo_check_in",
    "check_out_guest",
    "add_walk_in",
    "add_person",
    "edit_person",
    "delete_person",
    "merge_people",
    "add_session",
    "edit_session",
    "move_session",
    "place_session",
    "add_task",
    "tick_task",
    "add_budget_line",
    "edit_budget_line",
    "delete_budget_line",
];

impl Run {
    pub fn act(&mut self) -> Result<(), String> {
        let at = *self.dice.pick(&self.members);
        match self.dice.below(100) {
            0..56 => self.work(at),
            56..65 => self.take_back(at, "undo"),
            65..68 => self.take_back(at, "redo"),
            68..77 => self.save(at),
            77..88 => self.read_some(at),
            88..91 => self.read_damaged(at),
            91..93 => self.settle(at),
            93..95 => self.stop(at),
            95..97 => self.back_up(at),
            97 => self.put_back(at),
            98 => self.remove_one(),
            _ => {
                if self.members.contains(&0) && self.laptops.all.len() < MOST_LAPTOPS {
                    self.one_more();
                }
                Ok(())
            }
        }
    }

    fn work(&mut self, at: usize) -> Result<(), String> {
        let command = if self.dice.chance(75) {
            *self.dice.pick(OFTEN)
        } else {
            loop {
                let command = *self.dice.pick(COMMANDS);
                // The sample is long, and says nothing that the others don't.
                if is_write(command) && command != "create_sample" {
                    break command;
                }
            }
        };
        let mut request = self.request(at, command);
        // The events are tomorrow's and later, and whoever comes is let in.
        if ["check_in_guest", "add_walk_in"].contains(&command) {
            request["early"] = json!(true);
        }
        if command == "check_in_guest" {
            request["admitAnyway"] = json!(true);
            if let Some(fields) = request.as_object_mut() {
                fields.remove("heads");
            }
        }
        self.call(at, command, request).map(drop)
    }

    fn take_back(&mut self, at: usize, way: &str) -> Result<(), String> {
        let before = self.laptops.all[at].tables();
        let mut request = json!({});
        if way == "undo" && self.dice.chance(30) {
            let steps = "SELECT id FROM change_step ORDER BY rowid DESC LIMIT 12";
            let steps = texts(&self.laptops.all[at].path(), steps);
            if !steps.is_empty() {
                request = json!({ "stepId": self.dice.pick(&steps) });
            }
        }
        let reply = self.call(at, way, request)?;
        let path = self.laptops.all[at].path();
        match reply.and_then(|reply| reply.step) {
            Some(step) => own_undo::check(&path, &before, &step.to_string())
                .map_err(|fault| format!("{way} on {at}: {fault}")),
            None => match differ(&before, &self.laptops.all[at].tables()) {
                Some(fault) => Err(format!("a refused {way} on {at} changed:\n  {fault}")),
                None => Ok(()),
            },
        }
    }

    fn save(&mut self, at: usize) -> Result<(), String> {
        self.log
            .push(format!("{at} saves bundle {}", self.pool.len()));
        match self.laptops.try_save(at) {
            Ok(bundle) => {
                self.pool.push(bundle);
                Ok(())
            }
            Err(error) => self.told(Err(error)).map(drop),
        }
    }

    /// The latest mostly, or any, whether it was read or not.
    fn read_some(&mut self, at: usize) -> Result<(), String> {
        if self.pool.is_empty() {
            return Ok(());
        }
        let back = if self.dice.chance(50) {
            self.dice.below(self.pool.len().min(3))
        } else {
            self.dice.below(self.pool.len())
        };
        self.read_one(at, self.pool.len() - 1 - back)
    }

    /// A bundle that was read before changes nothing, nor does one that is refused.
    pub fn read_one(&mut self, at: usize, number: usize) -> Result<(), String> {
        self.log.push(format!("{at} reads bundle {number}"));
        let bundle = self.pool[number].clone();
        let before = self.laptops.all[at].tables();
        let answer = self.laptops.read(at, &bundle);
        let known = self.read.contains(&(at, bundle.clone()));
        let was_read = self.told(answer)?.is_some();
        if (known || !was_read)
            && let Some(fault) = differ(&before, &self.laptops.all[at].tables())
        {
            let why = if was_read { "known" } else { "refused" };
            return Err(format!("a {why} bundle has changed on {at}:\n  {fault}"));
        }
        if was_read {
            self.read.insert((at, bundle));
            self.see_the_door(at);
        }
        Ok(())
    }

    fn read_damaged(&mut self, at: usize) -> Result<(), String> {
        if self.pool.is_empty() {
            return Ok(());
        }
        let whole = self.dice.pick(&self.pool).clone();
        let (how, bytes) = damaged(&std::fs::read(whole).unwrap(), &mut self.dice);
        self.log.push(format!("{at} reads a bundle, {how}"));
        let path = self.laptops.file("samovar-bundle");
        std::fs::write(&path, bytes).unwrap();
        let before = self.laptops.all[at].tables();
        let answer = self.laptops.read(at, &path);
        if self.told(answer)?.is_some() {
            return Err(format!("{at} took a bundle, {how}"));
        }
        match differ(&before, &self.laptops.all[at].tables()) {
            Some(fault) => Err(format!("a damaged bundle has changed on {at}:\n  {fault}")),
            None => Ok(()),
        }
    }

    fn settle(&mut self, at: usize) -> Result<(), String> {
        let reviews = self.laptops.call(at, "list_reviews", json!({}));
        let reviews = reviews.as_array().unwrap();
        if reviews.is_empty() {
            return Ok(());
        }
        let review = self.dice.pick(reviews);
        let values = review["values"].as_array().unwrap().len();
        let choice = self.dice.below(values);
        let request = json!({"id": review["id"], "choice": choice});
        self.call(at, "settle_review", request).map(drop)
    }

    fn stop(&mut self, at: usize) -> Result<(), String> {
        let before = self.laptops.all[at].tables();
        let cut = self.dice.chance(60);
        self.log.push(format!("{at} stops, by a cut: {cut}"));
        let laptop = &mut self.laptops.all[at];
        if cut {
            laptop.cut();
        } else {
            laptop.restart();
        }
        match differ(&before, &laptop.tables()) {
            Some(fault) => Err(format!("{at} came back with another planner:\n  {fault}")),
            None => Ok(()),
        }
    }

    fn back_up(&mut self, at: usize) -> Result<(), String> {
        if let Some(reply) = self.call(at, "back_up", json!({}))? {
            let path = reply.value["path"].as_str().unwrap().to_owned();
            self.backups.push((at, path));
        }
        Ok(())
    }

    /// What it knew alone is gone; what others know of it comes back, or stays where it was.
    fn put_back(&mut self, at: usize) -> Result<(), String> {
        let own: Vec<String> = self
            .backups
            .iter()
            .filter(|(whose, _)| *whose == at)
            .map(|(_, path)| path.clone())
            .collect();
        if own.is_empty() {
            return Ok(());
        }
        let path = self.dice.pick(&own).clone();
        let restored = self.call(at, "restore_backup", json!({ "path": path }))?;
        if restored.is_none() {
            return Ok(());
        }
        // It has forgotten what it read.
        self.read.retain(|(who, _)| *who != at);
        let state = self.laptops.all[at].state();
        self.log.push(format!("  it stands: {state}"));
        if state != "on" {
            self.members.retain(|member| *member != at);
        }
        self.forget_what_nobody_has();
        Ok(())
    }

    fn remove_one(&mut self) -> Result<(), String> {
        if self.members.len() < 4 || !self.members.contains(&0) {
            return Ok(());
        }
        let at = *self.dice.pick(&self.members);
        if at == 0 {
            return Ok(());
        }
        let sharing = self.laptops.call(0, "get_sharing", json!({}));
        let name = self.laptops.all[at].name.as_str();
        let others = sharing["laptops"].as_array().unwrap();
        let Some(one) = others.iter().find(|one| one["name"] == name) else {
            return Err(format!("the owner does not know {name}: {sharing}"));
        };
        let request = json!({"laptopId": one["id"]});
        if self.call(0, "remove_laptop", request)?.is_some() {
            self.members.retain(|member| *member != at);
            self.backups.clear();
            self.forget_what_nobody_has();
        }
        Ok(())
    }

    /// Rows of the door that are on no laptop that still shares.
    fn forget_what_nobody_has(&mut self) {
        self.door.clear();
        for at in self.members.clone() {
            self.see_the_door(at);
        }
    }
}
