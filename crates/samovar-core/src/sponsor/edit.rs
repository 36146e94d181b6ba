//! Sponsors of an event: added, changed, deleted.

use rusqlite::params;

use super::store::load;
use super::{AddSponsor, EditSponsor, Sponsor, SponsorRef, SponsorState};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::Result;
use crate::event::store as events;
use crate::ids::SponsorId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddSponsor) -> Result<Sponsor> {
    let event = events::load(writer, request.event_id)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM sponsor WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let id = SponsorId::new();
    let name = input::required("name", &request.name)?;
    writer.conn.execute(
        "INSERT INTO sponsor(id, event_id, name, level, state, money_minor, currency, in_kind_minor, in_kind,
                             contact, notes, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            event.id,
            name,
            input::line("level", request.level.as_deref().unwrap_or_default())?,
            request.state.unwrap_or(SponsorState::Asked),
            money::typed("moneyMinor", request.money_minor.unwrap_or(0))?,
            money::currency("currency", request.currency.as_deref().unwrap_or_default())?,
            money::typed("inKindMinor", request.in_kind_minor.unwrap_or(0))?,
            input::line("inKind", request.in_kind.as_deref().unwrap_or_default())?,
            input::line("contact", request.contact.as_deref().unwrap_or_default())?,
            input::prose("notes", request.notes.as_deref().unwrap_or_default())?,
            position::after(last.as_deref())?,
        ],
    )?;
    writer.about(event.id);
    writer.fact("name", name);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditSponsor) -> Result<Sponsor> {
    let before = load(writer, request.sponsor_id)?;
    let line =
        |field: &str, text: Option<String>| text.map(|text| input::line(field, &text)).transpose();
    let sum =
        |field: &str, minor: Option<i64>| minor.map(|minor| money::typed(field, minor)).transpose();
    Patch::new("sponsor", before.id)
        .set(
            "name",
            request
                .name
                .map(|name| input::required("name", &name))
                .transpose()?,
        )
        .set("level", line("level", request.level)?)
        .set_sql("state", request.state)?
        .set("money_minor", sum("moneyMinor", request.money_minor)?)
        .set(
            "currency",
            request
                .currency
                .map(|code| money::currency("currency", &code))
                .transpose()?,
        )
        .set("in_kind_minor", sum("inKindMinor", request.in_kind_minor)?)
        .set("in_kind", line("inKind", request.in_kind)?)
        .set("contact", line("contact", request.contact)?)
        .set(
            "notes",
            request
                .notes
                .map(|notes| input::prose("notes", &notes))
                .transpose()?,
        )
        .apply(writer.conn)?;
    writer.about(before.event_id);
    writer.fact("name", before.name);
    load(writer, request.sponsor_id)
}

/// With what was promised, and with what the budget holds of its papers.
pub fn delete(writer: &Writer<'_>, request: SponsorRef) -> Result<Done> {
    let sponsor = load(writer, request.sponsor_id)?;
    deletion::delete(
        writer.conn,
        "sponsor",
        sponsor.id,
        &["promise", "budget_line", "budget_doc", "shot"],
        deletion::in_use(&sponsor.name),
    )?;
    writer.about(sponsor.event_id);
    writer.fact("name", sponsor.name);
    Ok(Done {})
}
