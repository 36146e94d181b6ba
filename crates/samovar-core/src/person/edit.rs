//! edit of person.

use super::*;

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::PersonDraft) -> crate::Result<Person> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditPerson) -> crate::Result<Person> { Err(crate::Error::bug("not written")) }

pub fn delete(_: &crate::planner::Writer<'_>, _: crate::api::t::PersonRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
