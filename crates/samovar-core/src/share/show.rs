//! How the planner stands to the other laptops, for the screen.

use super::bundle::laptop_id;
use super::{SharedLaptop, Sharing, SharingState, lacking, review};
use crate::documents::identity;
use crate::error::Result;
use crate::planner::{Reader, Written};
use crate::wire::Empty;

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<Sharing> {
    shown(reader)
}

pub fn shown(reader: &Reader<'_>) -> Result<Sharing> {
    let conn = reader.conn;
    let one = identity::load(conn)?;
    let state = identity::state(conn, one.as_ref())?;
    let Some(one) = one else {
        return Ok(Sharing {
            state,
            name: String::new(),
            digits: String::new(),
            owner: false,
            laptops: Vec::new(),
            to_review: 0,
        });
    };
    let this = one.laptop.to_string();
    let members = one.members(&identity::records(conn)?)?;
    let mut laptops = Vec::new();
    for member in members.iter().flat_map(|members| members.all()) {
        if member.laptop == this {
            continue;
        }
        let id = laptop_id(&member.laptop)?;
        let met = lacking::met(conn, id)?;
        let waiting = if member.removed || state != SharingState::On {
            0
        } else {
            met.waiting(conn)?
        };
        laptops.push(SharedLaptop {
            id,
            name: member.name.clone(),
            digits: member.public.digits(),
            owner: member.owner,
            removed: member.removed,
            met_at: met.at,
            waiting,
        });
    }
    laptops.sort_by_key(|one| one.removed);
    Ok(Sharing {
        state,
        digits: one.secret()?.public().digits(),
        owner: one.is_owner(),
        name: one.name,
        laptops,
        to_review: review::count(conn)?,
    })
}

/// An answer that says where the screens look anew.
pub fn told(sharing: Sharing) -> Written<Sharing> {
    Written {
        tables: vec!["local_setting".to_owned()],
        ..Written::unchanged(sharing)
    }
}
