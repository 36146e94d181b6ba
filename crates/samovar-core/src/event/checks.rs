//! What the times of an event must be, whoever sets them.

use crate::error::{Code, Error, Result};
use crate::input;
use crate::time::{self, Fold, Wall};

/// Four weeks: no calendar asks for more.
const MOST_REMINDER_MINUTES: u32 = 28 * 24 * 60;

/// How long before the start calendars remind.
pub fn reminder(minutes: u32) -> Result<u32> {
    input::count("reminderMinutes", minutes, MOST_REMINDER_MINUTES)
}

/// Times that exist in the zone, the end after the start as instants.
pub fn check_times(starts: (Wall, Fold), ends: (Wall, Fold), zone: &str) -> Result<()> {
    let zone = time::zone(zone)?;
    let start =
        time::instant(starts.0, zone, starts.1).map_err(|error| error.with("field", "starts"))?;
    let end = time::instant(ends.0, zone, ends.1).map_err(|error| error.with("field", "ends"))?;
    if end <= start {
        return Err(Error::field("ends", Code::EndBeforeStart)
            .with("starts", starts.0.to_string())
            .with("ends", ends.0.to_string()));
    }
    Ok(())
}

pub const fn fold_word(fold: Fold) -> &'static str {
    match fold {
        Fold::Earlier => "earlier",
        Fold::Later => "later",
    }
}
