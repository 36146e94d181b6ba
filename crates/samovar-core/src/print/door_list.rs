//! door_list of print.

use super::*;

pub fn preview(_: &crate::Planner, _: crate::api::t::PreviewDoorList, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::SheetPage>> { Err(crate::Error::bug("not written")) }

pub fn print(_: &crate::Planner, _: crate::api::t::PrintDoorList, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::Printed>> { Err(crate::Error::bug("not written")) }
