//! edit of venue.

use super::*;

pub fn create(_: &crate::planner::Writer<'_>, _: crate::api::t::CreateVenue) -> crate::Result<Venue> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditVenue) -> crate::Result<Venue> { Err(crate::Error::bug("not written")) }

pub fn delete(_: &crate::planner::Writer<'_>, _: crate::api::t::VenueRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }

pub fn add_room(_: &crate::planner::Writer<'_>, _: crate::api::t::AddRoom) -> crate::Result<Room> { Err(crate::Error::bug("not written")) }

pub fn edit_room(_: &crate::planner::Writer<'_>, _: crate::api::t::EditRoom) -> crate::Result<Room> { Err(crate::Error::bug("not written")) }

pub fn delete_room(_: &crate::planner::Writer<'_>, _: crate::api::t::RoomRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
