//! What was promised to a sponsor or by one: added, changed, ticked, deleted.

use rusqlite::params;

use super::store::{load, of_promise};
use super::{AddPromise, EditPromise, PromiseRef, Sponsor, TickPromise};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::ids::PromiseId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::time::stamp;

/// Two years, as of tasks.
const MOST_DAYS: i32 = 731;

pub fn add(writer: &Writer<'_>, request: AddPromise) -> Result<Sponsor> {
    let sponsor = load(writer, request.sponsor_id)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM promise WHERE sponsor_id = ?1",
        [sponsor.id],
        |row| row.get(0),
    )?;
    let words = input::required("words", &request.words)?;
    writer.conn.execute(
        "INSERT INTO promise(id, sponsor_id, made_by, words, quantity, days_before, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            PromiseId::new(),
            sponsor.id,
            request.made_by,
            words,
            money::quantity("quantity", request.quantity.unwrap_or(1))?,
            request.days_before.map(days).transpose()?,
            position::after(last.as_deref())?,
        ],
    )?;
    tell(writer, &sponsor, words);
    load(writer, sponsor.id)
}

pub fn edit(writer: &Writer<'_>, request: EditPromise) -> Result<Sponsor> {
    let (sponsor, promise) = of_promise(writer, request.promise_id)?;
    Patch::new("promise", promise.id)
        .set_sql("made_by", request.made_by)?
        .set(
            "words",
            request
                .words
                .map(|words| input::required("words", &words))
                .transpose()?,
        )
        .set(
            "quantity",
            request
                .quantity
                .map(|count| money::quantity("quantity", count))
                .transpose()?,
        )
        .set(
            "days_before",
            request
                .days_before
                .map(|day| day.map(days).transpose())
                .transpose()?,
        )
        .apply(writer.conn)?;
    tell(writer, &sponsor, promise.words);
    load(writer, sponsor.id)
}

/// Marks a promise as kept, or as still to keep.
pub fn tick(writer: &Writer<'_>, request: TickPromise) -> Result<Sponsor> {
    let (sponsor, promise) = of_promise(writer, request.promise_id)?;
    // Ticked twice: the first time is when it was kept.
    if promise.done_at.is_some() != request.done {
        let done_at = request.done.then(|| stamp(writer.now));
        Patch::new("promise", promise.id)
            .set("done_at", Some(done_at))
            .apply(writer.conn)?;
    }
    tell(writer, &sponsor, promise.words);
    writer.fact("state", if request.done { "done" } else { "open" });
    load(writer, sponsor.id)
}

pub fn delete(writer: &Writer<'_>, request: PromiseRef) -> Result<Sponsor> {
    let (sponsor, promise) = of_promise(writer, request.promise_id)?;
    deletion::delete(
        writer.conn,
        "promise",
        promise.id,
        &["shot"],
        deletion::in_use(&promise.words),
    )?;
    tell(writer, &sponsor, promise.words);
    load(writer, sponsor.id)
}

fn tell(writer: &Writer<'_>, sponsor: &Sponsor, words: String) {
    writer.about(sponsor.event_id);
    writer.fact("name", sponsor.name.clone());
    writer.fact("words", words);
}

fn days(before: i32) -> Result<i32> {
    if (-MOST_DAYS..=MOST_DAYS).contains(&before) {
        return Ok(before);
    }
    Err(Error::field("daysBefore", Code::OutOfRange)
        .with("value", before)
        .with("most", MOST_DAYS))
}
