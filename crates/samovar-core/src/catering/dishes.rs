//! dishes of catering.

use super::*;

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<Catering> { Err(crate::Error::bug("not written")) }

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::AddDish) -> crate::Result<Catering> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditDish) -> crate::Result<Catering> { Err(crate::Error::bug("not written")) }

pub fn delete(_: &crate::planner::Writer<'_>, _: crate::api::t::DishRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
