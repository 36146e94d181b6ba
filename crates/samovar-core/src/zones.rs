//! The zones a manager can pick, and what a clock does there.

use chrono::Offset;
use samovar_zone::Zone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::planner::Reader;
use crate::time::{self, ClockCheck, Wall};
use crate::wire::Empty;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ZoneRow {
    /// IANA name.
    pub name: String,
    /// Offset now: `+03:00`.
    pub offset: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckClock {
    pub time: Wall,
    pub zone: String,
}

/// Every zone of the data with a place name, in alphabetical order.
pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<ZoneRow>> {
    Ok(Zone::all()
        .filter(|zone| {
            (zone.name().contains('/') && !zone.name().starts_with("Etc/")) || zone.name() == "UTC"
        })
        .map(|zone| ZoneRow {
            name: zone.name().to_owned(),
            offset: time::offset_text(reader.now.with_timezone(&zone).offset().fix()),
        })
        .collect())
}

pub fn check(_: &Reader<'_>, request: CheckClock) -> Result<ClockCheck> {
    Ok(time::check_clock(request.time, time::zone(&request.zone)?))
}
