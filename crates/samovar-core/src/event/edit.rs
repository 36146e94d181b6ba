//! edit of event.

use super::*;

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditEvent) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }

pub fn set_state(_: &crate::planner::Writer<'_>, _: crate::api::t::SetEventState) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }

pub fn cancel(_: &crate::planner::Writer<'_>, _: crate::api::t::EventRef) -> crate::Result<Event> { Err(crate::Error::bug("not written")) }

pub fn delete(_: &crate::planner::Writer<'_>, _: crate::api::t::EventRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
