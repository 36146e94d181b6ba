//! The end of a run: everybody meets everybody, and all that was promised is looked for.

use super::Run;
use crate::tables::differ;

impl Run {
    pub fn end(&mut self) -> Result<(), String> {
        // What lies on the stick and was never read may be the only copy of something.
        for at in self.members.clone() {
            for number in 0..self.pool.len() {
                self.read_one(at, number)?;
            }
        }
        self.log.push("everybody meets everybody".to_owned());
        let members = self.members.clone();
        self.laptops.exchange_among(&members)?;
        self.laptops.agree_among(&members)?;
        self.no_arrival_is_lost()?;
        self.answer_alike()?;
        self.log.push("all bundles again".to_owned());
        self.old_bundles_say_nothing_new()?;
        self.who_joins_now_has_the_same()
    }

    fn no_arrival_is_lost(&self) -> Result<(), String> {
        for at in &self.members {
            let there = self.arrivals(*at);
            if let Some(lost) = self.door.iter().find(|row| !there.contains(row)) {
                return Err(format!("{at} does not know the arrival {lost}"));
            }
        }
        Ok(())
    }

    fn old_bundles_say_nothing_new(&mut self) -> Result<(), String> {
        for at in self.members.clone() {
            let before = self.laptops.all[at].tables();
            for number in (0..self.pool.len()).rev() {
                self.read_one(at, number)?;
            }
            if let Some(fault) = differ(&before, &self.laptops.all[at].tables()) {
                return Err(format!("old bundles have changed on {at}:\n  {fault}"));
            }
        }
        Ok(())
    }

    /// Out of the documents alone come the tables that everybody has.
    fn who_joins_now_has_the_same(&mut self) -> Result<(), String> {
        if !self.members.contains(&0) {
            return Ok(());
        }
        self.one_more();
        let members = self.members.clone();
        self.laptops.agree_among(&members)
    }
}
