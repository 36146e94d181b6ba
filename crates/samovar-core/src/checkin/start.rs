//! The door opens: a backup of the planner as it was before the first guest.

use crate::db::backup::Reason;
use crate::error::Result;
use crate::event::{EventRef, store};
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::wire::FilePath;

pub fn start(planner: &Planner, request: EventRef, _: &Job) -> Result<Written<FilePath>> {
    let event = planner.read(|reader| store::load(reader, request.event_id))?;
    let path = planner
        .back_up_before(Reason::Door, Some(&event.title))?
        .display()
        .to_string();
    // The status bar shows the last backup.
    Ok(Written {
        value: FilePath { path },
        tables: vec!["local_setting".to_owned()],
        step: None,
        facts: serde_json::Value::Null,
    })
}
