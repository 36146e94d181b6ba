//! store of speaker.

use super::*;

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<Vec<Speaker>> { Err(crate::Error::bug("not written")) }
