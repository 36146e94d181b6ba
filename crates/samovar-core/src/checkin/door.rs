//! door of checkin.

use super::*;

pub fn status(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<DoorStatus> { Err(crate::Error::bug("not written")) }

pub fn find(_: &crate::planner::Reader<'_>, _: crate::api::t::FindAtDoor) -> crate::Result<Vec<DoorGuest>> { Err(crate::Error::bug("not written")) }
