//! list of person.

use super::*;

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::ListPeople) -> crate::Result<crate::wire::Page<PersonRow>> { Err(crate::Error::bug("not written")) }
