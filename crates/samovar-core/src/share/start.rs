//! Where sharing begins and ends on a laptop.

use super::{Sharing, SharingState, StartSharing, show};
use crate::documents::Documents;
use crate::documents::identity::{self, Identity};
use crate::documents::project;
use crate::error::{Code, Error, Result};
use crate::input;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::wire::Empty;

/// This laptop begins to share its planner and owns the sharing; or, where the planner was
/// brought from another laptop that has it no more, it goes on in that one's place.
pub fn start(planner: &Planner, request: StartSharing, _: &Job) -> Result<Written<Sharing>> {
    let name = input::required("name", &request.name)?;
    planner.write_sharing(|writer, documents| {
        let conn = writer.conn;
        let known = identity::load(conn)?;
        let one = match (identity::state(conn, known.as_ref())?, known) {
            (SharingState::Copied, Some(known)) => known.called(name).marked_anew(),
            (SharingState::Off, _) => Identity::owner(&name)?,
            (SharingState::Asked, _) => return Err(Error::new(Code::SharingAsked)),
            (SharingState::Removed, _) => return Err(Error::new(Code::SharingRemoved)),
            _ => return Err(Error::new(Code::SharingOn)),
        };
        one.keep(conn, planner.laptop())?;
        let mut fresh = Documents::for_laptop(conn, one)?;
        project::everything(conn, &mut fresh, writer.now)?;
        *documents = Some(fresh);
        Ok(())
    })?;
    planner.read(show::shown).map(show::told)
}

/// This laptop shares no more: its keys and the documents go, the planner stays as it is.
pub fn stop(planner: &Planner, _: Empty, _: &Job) -> Result<Written<Sharing>> {
    planner.write_sharing(|writer, documents| {
        let conn = writer.conn;
        if identity::load(conn)?.is_none() {
            return Err(Error::new(Code::SharingOff));
        }
        Identity::forget(conn, planner.laptop())?;
        conn.execute_batch(
            "DELETE FROM share_record; DELETE FROM share_change; DELETE FROM share_document;
             DELETE FROM share_place; DELETE FROM share_held; DELETE FROM share_review;
             DELETE FROM share_met;",
        )?;
        *documents = None;
        Ok(())
    })?;
    planner.read(show::shown).map(show::told)
}
