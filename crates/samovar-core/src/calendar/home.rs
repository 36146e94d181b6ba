//! By which zone a file's times are taken where they name none: hours without a
//! zone, hours in UTC (which say nothing of where), and whole days. The zone that
//! the file names, else the planner's; what the manager chooses goes before both.

use samovar_ical::read::{ReadTime, ReadZone};
use samovar_zone::Zone;
use serde::Serialize;
use ts_rs::TS;

use super::read::{ReadFile, ReadFiles};
use crate::error::Result;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time;
use crate::wire::word_enum;

word_enum! {
    /// Who says so.
    ZoneBy { File = "file", Planner = "planner", Chosen = "chosen" }
}

/// A zone that was taken for times without one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenZone {
    pub zone: String,
    pub by: ZoneBy,
    /// Entries whose hours name no zone: they stay as they are written.
    pub floating: u32,
    /// Entries whose hours are in UTC: they are shown by the clock of the zone.
    pub utc: u32,
    /// Entries of whole days.
    pub days: u32,
}

/// The zones of files.
#[derive(Debug, Clone, Copy)]
pub struct Homes {
    here: Zone,
    chosen: Option<Zone>,
}

impl Homes {
    /// `chosen`: what the manager said, or nothing.
    pub fn of(reader: &Reader<'_>, chosen: Option<&str>) -> Result<Self> {
        Ok(Self {
            here: time::zone(&settings::load(reader.conn)?.zone)?,
            chosen: chosen
                .filter(|name| !name.is_empty())
                .map(time::zone)
                .transpose()?,
        })
    }

    /// The planner's own.
    pub fn here(&self) -> Zone {
        self.here
    }

    pub fn of_file(&self, file: &ReadFile) -> Zone {
        self.found(file).0
    }

    fn found(&self, file: &ReadFile) -> (Zone, ZoneBy) {
        match (self.chosen, file.calendar.zone) {
            (Some(zone), _) => (zone, ZoneBy::Chosen),
            (None, Some(zone)) => (zone, ZoneBy::File),
            (None, None) => (self.here, ZoneBy::Planner),
        }
    }

    /// What there is to say of all files: nothing where every time has a zone.
    pub fn taken(&self, files: &ReadFiles) -> Vec<TakenZone> {
        let mut taken: Vec<TakenZone> = Vec::new();
        for file in &files.files {
            let (zone, by) = self.found(file);
            for entry in &file.calendar.entries {
                let (floating, utc, days) = match &entry.time {
                    Some(ReadTime::Days { .. }) => (0, 0, 1),
                    Some(ReadTime::Timed { starts, .. }) => match starts.zone {
                        ReadZone::Floating => (1, 0, 0),
                        ReadZone::Utc | ReadZone::OfFile(_) => (0, 1, 0),
                        ReadZone::Known(_) => continue,
                    },
                    None => continue,
                };
                let known = taken
                    .iter()
                    .position(|one| one.zone == zone.name() && one.by == by);
                let at = known.unwrap_or(taken.len());
                if known.is_none() {
                    taken.push(TakenZone {
                        zone: zone.name().to_owned(),
                        by,
                        floating: 0,
                        utc: 0,
                        days: 0,
                    });
                }
                if let Some(one) = taken.get_mut(at) {
                    one.floating += floating;
                    one.utc += utc;
                    one.days += days;
                }
            }
        }
        taken
    }
}
