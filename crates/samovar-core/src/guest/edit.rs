//! edit of guest.

use super::*;

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::AddGuest) -> crate::Result<Guest> { Err(crate::Error::bug("not written")) }

pub fn invite(_: &crate::planner::Writer<'_>, _: crate::api::t::InvitePeople) -> crate::Result<Changed> { Err(crate::Error::bug("not written")) }

pub fn set_reply(_: &crate::planner::Writer<'_>, _: crate::api::t::SetReply) -> crate::Result<Changed> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditGuest) -> crate::Result<Guest> { Err(crate::Error::bug("not written")) }

pub fn remove(_: &crate::planner::Writer<'_>, _: crate::api::t::RemoveGuests) -> crate::Result<Changed> { Err(crate::Error::bug("not written")) }
