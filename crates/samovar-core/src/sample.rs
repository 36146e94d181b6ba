//! sample of sample.


pub fn create(_: &crate::planner::Writer<'_>, _: crate::api::t::Empty) -> crate::Result<crate::event::Event> { Err(crate::Error::bug("not written")) }
