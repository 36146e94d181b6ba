//! headcount of catering.

use super::*;

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<Headcount> { Err(crate::Error::bug("not written")) }
