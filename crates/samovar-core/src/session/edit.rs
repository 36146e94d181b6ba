//! edit of session.

use super::*;

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::AddSession) -> crate::Result<Session> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditSession) -> crate::Result<Session> { Err(crate::Error::bug("not written")) }

pub fn swap(_: &crate::planner::Writer<'_>, _: crate::api::t::MoveSession) -> crate::Result<Session> { Err(crate::Error::bug("not written")) }

pub fn delete(_: &crate::planner::Writer<'_>, _: crate::api::t::SessionRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
