//! staff of catering.

use super::*;

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::AddStaff) -> crate::Result<Catering> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditStaff) -> crate::Result<Catering> { Err(crate::Error::bug("not written")) }

pub fn remove(_: &crate::planner::Writer<'_>, _: crate::api::t::StaffRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
