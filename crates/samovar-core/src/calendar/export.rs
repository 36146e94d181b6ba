//! export of calendar.

use super::*;

pub fn calendar(_: &crate::Planner, _: crate::api::t::ExportCalendar, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::ExportDone>> { Err(crate::Error::bug("not written")) }

pub fn agenda(_: &crate::Planner, _: crate::api::t::ExportCalendar, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::ExportDone>> { Err(crate::Error::bug("not written")) }

pub fn invitations(_: &crate::Planner, _: crate::api::t::ExportInvitations, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::ExportDone>> { Err(crate::Error::bug("not written")) }
