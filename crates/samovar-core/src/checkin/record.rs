//! record of checkin.

use super::*;

pub fn check_in(_: &crate::planner::Writer<'_>, _: crate::api::t::CheckInGuest) -> crate::Result<CheckIn> { Err(crate::Error::bug("not written")) }

pub fn undo(_: &crate::planner::Writer<'_>, _: crate::api::t::UndoCheckIn) -> crate::Result<DoorGuest> { Err(crate::Error::bug("not written")) }

pub fn walk_in(_: &crate::planner::Writer<'_>, _: crate::api::t::AddWalkIn) -> crate::Result<CheckIn> { Err(crate::Error::bug("not written")) }
