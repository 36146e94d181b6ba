//! What needs a look of an event, asked of every noun.

mod food;
mod money;
mod people;
mod stage;

use crate::error::Result;
use crate::event::look::{self, Look, clashes};
use crate::planner::Reader;
use crate::programme::looks as programme;
use crate::speaker::elsewhere;
use crate::team::show as team;

use super::facts::Facts;

/// What needs a look, and what somebody has found fine.
pub struct Looks {
    /// Conflicts first.
    pub open: Vec<Look>,
    pub fine: Vec<Look>,
}

pub fn find(reader: &Reader<'_>, facts: &Facts<'_>) -> Result<Looks> {
    let event = facts.event;
    let mut open = clashes::where_and_when(reader, event, &facts.rivals)?;
    open.extend(people::looks(facts));
    open.extend(stage::looks(event, &facts.sessions, &facts.speakers));
    open.extend(programme::among_others(&facts.ground()));
    open.extend(elsewhere::looks(reader, event, &facts.rivals)?);
    open.extend(
        facts
            .catering
            .iter()
            .flat_map(|catering| food::looks(event, catering)),
    );
    open.extend(food::orders(reader, event, &facts.orders));
    open.extend(people::late_tasks(facts));
    open.extend(people::due_promises(facts));
    open.extend(people::door_kept(facts));
    open.extend(money::over_budget(facts));
    open.extend(team::looks(
        reader,
        event,
        &facts.sessions,
        &facts.speakers,
    )?);
    open.sort_by_key(|look| look.kind.rank());
    let fine = look::take_out(reader, event, &mut open)?;
    Ok(Looks { open, fine })
}
