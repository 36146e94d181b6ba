//! store of settings.

use super::*;

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::Empty) -> crate::Result<Settings> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditSettings) -> crate::Result<Settings> { Err(crate::Error::bug("not written")) }
