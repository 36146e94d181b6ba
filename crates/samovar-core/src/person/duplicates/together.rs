//! Pairs that agree in everything, merged together as one step: two hundred pairs
//! are one decision, and one undo makes them two hundred pairs again.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agree::agree;
use super::{all, apart, ordered};
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::PeopleSelection;
use crate::person::filter::{self};
use crate::person::{merge, store};
use crate::planner::{Reader, Writer};

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MergeAgreeing {
    /// Only pairs of these people; left out: all pairs.
    pub selection: Option<PeopleSelection>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedTogether {
    /// People who became one with another.
    pub merged: u32,
}

/// The people of a selection, or nobody in particular.
pub fn among(
    reader: &Reader<'_>,
    selection: Option<&PeopleSelection>,
) -> Result<Option<HashSet<PersonId>>> {
    let chosen = selection.map(|selection| filter::chosen(reader, selection));
    Ok(chosen.transpose()?.map(|ids| ids.into_iter().collect()))
}

pub fn merge(writer: &Writer<'_>, request: MergeAgreeing) -> Result<MergedTogether> {
    let conn = writer.conn;
    let chosen = among(writer, request.selection.as_ref())?;
    let pairs = all(conn)?;
    let told_apart = apart(conn)?;
    let mut merged = 0;
    for pair in pairs.iter().filter(|pair| pair.agrees) {
        let within = |id| chosen.as_ref().is_none_or(|chosen| chosen.contains(id));
        if !within(&pair.one) || !within(&pair.other) {
            continue;
        }
        // A third of the same name may have become one with either of them before.
        let (one, other) = (
            store::resolve(conn, pair.one)?,
            store::resolve(conn, pair.other)?,
        );
        if one == other || told_apart.contains(&ordered(one, other)) || !agree(conn, one, other)? {
            continue;
        }
        merge::unite(writer, one, other, &[])?;
        merged += 1;
    }
    writer.about_none();
    writer.fact("count", merged);
    Ok(MergedTogether { merged })
}
