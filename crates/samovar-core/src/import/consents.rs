//! Answers about consent that a file gives. A file does not say when they were given, so they
//! stand where nobody answered, or where only a file did; what was said in another way stays.

use rusqlite::Connection;
use samovar_import::{ConsentTo, Entry};

use super::planned::{NewConsent, Planned};
use crate::consent::rows::{self, Answered};
use crate::consent::{ConsentAnswer, ConsentHow, ConsentPurpose, set};
use crate::error::Result;
use crate::planner::Writer;

/// A header may be a whole form.
const MOST_WORDS: usize = 2000;

impl Planned {
    /// Adds what the entry says to what the person's other rows say: of two answers a *no* stands.
    pub fn add_consents(&mut self, conn: &Connection, entry: &Entry) -> Result<()> {
        for stated in &entry.consents {
            let new = NewConsent {
                purpose: match stated.to {
                    ConsentTo::Mailing => ConsentPurpose::Mailing,
                    ConsentTo::Photo => ConsentPurpose::Photo,
                },
                answer: match stated.yes {
                    true => ConsentAnswer::Yes,
                    false => ConsentAnswer::No,
                },
                wording: stated.wording.chars().take(MOST_WORDS).collect(),
            };
            let known = match self.before {
                Some(_) => rows::latest(conn, self.id, new.purpose)?,
                None => None,
            };
            let stays = known.is_some_and(|known| {
                known.how != ConsentHow::Import
                    || (known.answer == new.answer && known.wording == new.wording)
            });
            if stays {
                continue;
            }
            let before = self
                .consents
                .iter_mut()
                .find(|one| one.purpose == new.purpose);
            match before {
                Some(before) if new.answer == ConsentAnswer::No => *before = new,
                Some(_) => {}
                None => self.consents.push(new),
            }
        }
        Ok(())
    }
}

pub fn write(writer: &Writer<'_>, planned: &Planned) -> Result<()> {
    for new in &planned.consents {
        let answered = Answered {
            wording: &new.wording,
            ..Answered::new(planned.id, new.purpose, new.answer, ConsentHow::Import)
        };
        set::note(writer, &answered)?;
    }
    Ok(())
}
