//! What a sheet cannot say as it is written in the planner, and of whom: told
//! before anything is printed, with what finds the person all the same.

use samovar_print::{Lost, Part, Sheet, Why};
use serde::Serialize;
use ts_rs::TS;

use crate::wire::word_enum;

word_enum! {
    DrawnPart {
        Name = "name",
        Companion = "companion",
        Company = "company",
        Diet = "diet",
        Allergens = "allergens",
        Note = "note",
        TicketKind = "ticket-kind",
        Code = "code",
        Title = "title",
        Place = "place",
        Logo = "logo",
    }
}

word_enum! {
    /// No font on this laptop has the letters; the end is cut off; or, of a logo,
    /// nothing can read it.
    DrawnFault { NoFont = "no-font", NoRoom = "no-room", Damaged = "damaged" }
}

/// A text that is not on the paper as it was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CannotDraw {
    /// Whose it is; empty where it belongs to the event.
    pub name: String,
    pub code: String,
    pub email: String,
    pub part: DrawnPart,
    /// The whole text.
    pub text: String,
    pub why: DrawnFault,
    /// Those that no font has, each once.
    pub letters: Vec<String>,
}

/// Who stands on a row of a sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Bearer {
    pub name: String,
    pub code: String,
    pub email: String,
}

impl Bearer {
    /// A code is what the door reads; without one there is an address.
    pub fn find_by(&self) -> String {
        match self.code.as_str() {
            "" => self.email.clone(),
            code => code.to_owned(),
        }
    }
}

/// The first address of the person `p`.
pub(super) const EMAIL: &str = "coalesce((SELECT value FROM contact
    WHERE person_id = p.id AND +kind = 'email' ORDER BY position, id LIMIT 1), '')";

pub(super) fn cannot_draw(sheet: &Sheet, bearers: &[Bearer]) -> Vec<CannotDraw> {
    sheet
        .lost()
        .iter()
        .map(|lost| told(lost, bearers))
        .collect()
}

fn told(lost: &Lost, bearers: &[Bearer]) -> CannotDraw {
    let bearer = lost.row.and_then(|row| bearers.get(row)).cloned();
    let bearer = bearer.unwrap_or_default();
    CannotDraw {
        name: bearer.name,
        code: bearer.code,
        email: bearer.email,
        part: match lost.part {
            Part::Name => DrawnPart::Name,
            Part::Companion => DrawnPart::Companion,
            Part::Company => DrawnPart::Company,
            Part::Diet => DrawnPart::Diet,
            Part::Allergens => DrawnPart::Allergens,
            Part::Note => DrawnPart::Note,
            Part::TicketKind => DrawnPart::TicketKind,
            Part::Code => DrawnPart::Code,
            Part::Title => DrawnPart::Title,
            Part::Place => DrawnPart::Place,
            Part::Logo => DrawnPart::Logo,
        },
        text: lost.text.clone(),
        why: match lost.why {
            Why::NoFont => DrawnFault::NoFont,
            Why::NoRoom => DrawnFault::NoRoom,
            Why::Damaged => DrawnFault::Damaged,
        },
        letters: lost.letters.clone(),
    }
}
