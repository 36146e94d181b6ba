//! Who stands how, for lists that ask for it beside other things.

use super::asked::Asked;
use super::event_plan;
use super::{InvitationFormat, Standing};
use crate::error::Result;
use crate::ids::{EventId, PersonId};
use crate::planner::Reader;

/// The people of an event who stand so, as the list of invitations has it for mails.
pub fn people(reader: &Reader<'_>, event: EventId, standing: Standing) -> Result<Vec<PersonId>> {
    let asked = Asked::about(Some(event), None, InvitationFormat::Mail);
    let plan = event_plan::make(reader, &asked)?;
    Ok(plan
        .people
        .into_iter()
        .filter(|one| one.standing == standing)
        .map(|one| one.to.person)
        .collect())
}
