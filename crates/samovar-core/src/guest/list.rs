//! list of guest.

use super::*;

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::ListGuests) -> crate::Result<crate::wire::Page<GuestRow>> { Err(crate::Error::bug("not written")) }

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::GuestRef) -> crate::Result<Guest> { Err(crate::Error::bug("not written")) }
