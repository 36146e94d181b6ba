//! preview of import.

use super::*;

pub fn preview(_: &crate::Planner, _: crate::api::t::PreviewImport, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::ImportPreview>> { Err(crate::Error::bug("not written")) }
