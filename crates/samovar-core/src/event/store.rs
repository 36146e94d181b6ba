//! store of event.

use super::*;

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::ListEvents) -> crate::Result<crate::wire::Page<EventRow>> { Err(crate::Error::bug("not written")) }

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }
