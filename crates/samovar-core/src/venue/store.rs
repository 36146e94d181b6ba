//! store of venue.

use super::*;

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::ListVenues) -> crate::Result<Vec<Venue>> { Err(crate::Error::bug("not written")) }

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::VenueRef) -> crate::Result<Venue> { Err(crate::Error::bug("not written")) }
