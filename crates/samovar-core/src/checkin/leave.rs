//! Departures: somebody of a party leaves. A row of its own, so that whoever
//! comes back is let in again without a word.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::presence;
use super::rows::{self, PassageKind, Passing};
use crate::error::{Code, Error, Result};
use crate::guest::{counts, store as guests};
use crate::ids::{CheckInId, GuestId};
use crate::planner::Writer;
use crate::time::stamp;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckOutGuest {
    pub guest_id: GuestId,
    /// Heads leaving now; left out: all of the party who are here.
    pub heads: Option<u32>,
    pub station: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckOut {
    pub check_in_id: CheckInId,
    pub guest_id: GuestId,
    pub name: String,
    pub at: String,
    pub heads: u32,
    /// Heads of the party who stay.
    pub party_here: u32,
    /// Heads of the event who stay.
    pub here: u32,
}

pub fn check_out(writer: &Writer<'_>, request: CheckOutGuest) -> Result<CheckOut> {
    let guest = guests::load(writer.conn, request.guest_id)?;
    let here = presence::of_guest(writer.conn, guest.id)?;
    if here == 0 {
        return Err(Error::new(Code::NotHere).with("name", guest.name));
    }
    let heads = request.heads.unwrap_or(here);
    if heads == 0 || heads > here {
        return Err(Error::field("heads", Code::OutOfRange)
            .with("value", heads)
            .with("most", here));
    }
    let station = rows::station(writer, request.station.as_deref())?;
    let id = rows::insert(
        writer,
        &Passing {
            guest: guest.id,
            event: guest.event_id,
            kind: PassageKind::Departure,
            heads,
            at: writer.now,
            station: &station,
            over: "",
        },
    )?;
    writer.about(guest.event_id);
    writer.fact("name", guest.name.as_str());
    writer.fact("count", heads);
    Ok(CheckOut {
        check_in_id: id,
        guest_id: guest.id,
        name: guest.name,
        at: stamp(writer.now),
        heads,
        party_here: here - heads,
        here: counts::here(writer.conn, guest.event_id)?,
    })
}
