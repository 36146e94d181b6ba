//! companions of guest.

use super::*;

pub fn set(_: &crate::planner::Writer<'_>, _: crate::api::t::SetCompanions) -> crate::Result<Guest> { Err(crate::Error::bug("not written")) }
