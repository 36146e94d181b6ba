//! about_line of event.

use super::*;

pub fn parse(_: &crate::planner::Reader<'_>, _: crate::api::t::ParseEventLine) -> crate::Result<EventLine> { Err(crate::Error::bug("not written")) }
