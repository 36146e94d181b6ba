//! Undo and redo: an ordinary logged write that puts rows back.
//!
//! What is refused changes nothing, says what holds it, and never blocks what is
//! beneath it: where the key came to it, it is set aside for the history, and the
//! next press goes on. Steps that were done for good are named, not passed over.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value;

use super::steps::{self, Reverted, Side, Standing, Way, describe_step, push};
use super::{Door, Planner, Writer, Written, on_screen};
use crate::db::revert;
use crate::error::{Code, Error, Kind, Result};
use crate::ids::{EventId, StepId};

/// What is done around putting rows back while later steps stay in effect: what
/// the rows alone don't tell (seats) has to be right again, or be refused.
pub type Beside = fn(&Writer<'_>, &dyn Fn() -> Result<()>) -> Result<()>;

impl Planner {
    /// Takes back the latest step, or the one named.
    pub fn undo(&self, step: Option<StepId>, beside: Beside) -> Result<Written<Reverted>> {
        self.take_back(Way::Undo, beside, |conn| steps::next(conn, Way::Undo, step))
    }

    /// Takes back what was done in the event that is on the screen.
    pub fn undo_on_screen(&self, event: EventId, beside: Beside) -> Result<Written<Reverted>> {
        self.take_back(Way::Undo, beside, |conn| {
            on_screen::next(conn, event, &self.opened)
        })
    }

    /// Does again what was taken back last.
    pub fn redo(&self, beside: Beside) -> Result<Written<Reverted>> {
        self.take_back(Way::Redo, beside, |conn| steps::next(conn, Way::Redo, None))
    }

    fn take_back(
        &self,
        way: Way,
        beside: Beside,
        which: impl FnOnce(&Connection) -> Result<Standing>,
    ) -> Result<Written<Reverted>> {
        self.may_write()?;
        let mut writer = self.writer();
        let (standing, original, way_back, done) = {
            let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let standing = which(&tx)?;
            let original = describe_step(&tx, standing.step)?;
            // Taking back a taking-back is doing it again, whichever key it was.
            let way_back = if steps::is_undoing(&tx, standing.step)? {
                Way::Redo
            } else {
                Way::Undo
            };
            let done = match standing.side {
                Side::Kept | Side::Told => {
                    Err(Error::new(Code::DoneForGood).with("command", original.command.as_str()))
                }
                Side::Undo | Side::Redo | Side::Held => {
                    self.put_back(tx, standing, &original, way_back, beside)
                }
            };
            (standing, original, way_back, done)
        };
        match done {
            Ok(done) => Ok(Written {
                // With what taking it back did besides: who moved up.
                value: Reverted {
                    facts: done.facts.clone(),
                    ..original
                },
                tables: done.tables,
                step: done.step,
                facts: done.facts,
            }),
            // A full disk is no reason to set anything aside.
            Err(error) if matches!(error.kind(), Kind::Storage | Kind::Io) => Err(error),
            Err(error) => Err(set_aside(&mut writer, way, standing)?.into_iter().fold(
                error
                    .with("what", original.told())
                    .with("way", way_back.word()),
                |error, next| error.with("next", next.told()),
            )),
        }
    }

    fn put_back(
        &self,
        tx: Transaction<'_>,
        standing: Standing,
        original: &Reverted,
        way: Way,
        beside: Beside,
    ) -> Result<Written<()>> {
        // What was taken back can be done again, and the other way round.
        let side = match way {
            Way::Undo => Side::Redo,
            Way::Redo => Side::Undo,
        };
        let since = steps::in_effect_since(&tx, standing.step)?;
        let done = self.run(&tx, &original.command, back_over(standing.step), |writer| {
            if let Some(event) = original.event_id {
                writer.about(event);
            }
            if let Value::Object(facts) = &original.facts {
                *writer.facts.borrow_mut() = facts.clone();
            }
            let rows = || revert::revert(writer.conn, standing.step, &since);
            if since.is_empty() {
                rows()
            } else {
                beside(writer, &rows)
            }
        })?;
        let back = done
            .step
            .ok_or_else(|| Error::bug("a step without rows was on the undo stack"))?;
        steps::forget(&tx, standing)?;
        push(&tx, side, back)?;
        self.commit(tx, done.step, true)?;
        Ok(done)
    }
}

const fn back_over(step: StepId) -> Door<'static> {
    Door::Here {
        reverts: Some(step),
    }
}

/// After a refusal: what the key came to is put aside. Gives what it comes to next.
fn set_aside(writer: &mut Connection, way: Way, standing: Standing) -> Result<Option<Reverted>> {
    let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if steps::top(&tx, way)? != Some(standing) {
        return Ok(None);
    }
    let side = match standing.side {
        Side::Kept | Side::Told => Side::Told,
        Side::Undo | Side::Redo | Side::Held => Side::Held,
    };
    steps::put_aside(&tx, standing, side)?;
    let next = steps::top(&tx, way)?
        .map(|next| describe_step(&tx, next.step))
        .transpose()?;
    tx.commit()?;
    Ok(next)
}
