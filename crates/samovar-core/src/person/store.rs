//! store of person.

use super::*;

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::PersonRef) -> crate::Result<Person> { Err(crate::Error::bug("not written")) }
