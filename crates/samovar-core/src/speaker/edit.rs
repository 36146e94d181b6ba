//! edit of speaker.

use super::*;

pub fn add(_: &crate::planner::Writer<'_>, _: crate::api::t::AddSpeaker) -> crate::Result<Speaker> { Err(crate::Error::bug("not written")) }

pub fn edit(_: &crate::planner::Writer<'_>, _: crate::api::t::EditSpeaker) -> crate::Result<Speaker> { Err(crate::Error::bug("not written")) }

pub fn remove(_: &crate::planner::Writer<'_>, _: crate::api::t::SpeakerRef) -> crate::Result<crate::wire::Done> { Err(crate::Error::bug("not written")) }
