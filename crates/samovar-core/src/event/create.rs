//! create of event.

use super::*;

pub fn create(_: &crate::planner::Writer<'_>, _: crate::api::t::CreateEvent) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }

pub fn duplicate(_: &crate::planner::Writer<'_>, _: crate::api::t::DuplicateEvent) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }
