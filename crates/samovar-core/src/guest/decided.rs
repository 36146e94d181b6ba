//! Answers that were unclear, once somebody has decided on them.

use serde::Deserialize;
use ts_rs::TS;

use super::filter::chosen;
use super::{Changed, GuestSelection, store};
use crate::error::Result;
use crate::planner::Writer;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleUnclear {
    pub selection: GuestSelection,
}

/// What the answers were taken for is right: nobody is asked again.
pub fn settle(writer: &Writer<'_>, request: SettleUnclear) -> Result<Changed> {
    let mut count = 0;
    for id in chosen(writer, &request.selection)? {
        let guest = store::load(writer.conn, id)?;
        let mut after = guest.record.clone();
        after.unclear = String::new();
        if store::update(writer.conn, id, &guest.record, &after)? {
            count += 1;
            writer.about(guest.event_id);
            writer.fact("name", guest.name);
        }
    }
    writer.fact("count", count);
    Ok(Changed::only(count))
}
