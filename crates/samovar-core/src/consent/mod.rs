//! What people agreed to: to their data being kept, to being written to, to being in pictures.
//!
//! Each answer is a row of its own with its moment, its way and the words that were put to
//! them; rows are added and never changed, and the latest that counts is what holds. *Stop*
//! holds back everything that is written, invitations as well. Beside the answers stand the
//! addresses from which mails came back. A form left blank is never a yes.

pub mod hold;
pub mod list;
pub mod mail;
pub mod rows;
pub mod score;
pub mod set;
pub mod standing;
pub mod token;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{ConsentId, PersonId};
use crate::wire::word_enum;

word_enum! {
    ConsentPurpose { Processing = "processing", Mailing = "mailing", Photo = "photo" }
}

word_enum! {
    ConsentAnswer {
        Yes = "yes", No = "no",
        // Of pictures: each time anew.
        Ask = "ask",
        // Of mailing: nothing at all, and no invitation either.
        Stop = "stop",
    }
}

impl ConsentPurpose {
    /// Whether it can be answered so.
    #[must_use]
    pub const fn takes(self, answer: ConsentAnswer) -> bool {
        match answer {
            ConsentAnswer::Yes | ConsentAnswer::No => true,
            ConsentAnswer::Ask => matches!(self, Self::Photo),
            ConsentAnswer::Stop => matches!(self, Self::Mailing),
        }
    }
}

word_enum! {
    ConsentHow {
        Said = "said", Paper = "paper", Form = "form", Import = "import", Mail = "mail",
        // Two people became one, and the manager chose.
        Merged = "merged",
        // It stood with the person before answers were kept.
        Earlier = "earlier",
        // A row that takes another back.
        Undone = "undone",
    }
}

impl ConsentHow {
    /// Whether somebody may say that it was this way; the others are Samovar's to say.
    #[must_use]
    pub const fn by_hand(self) -> bool {
        matches!(self, Self::Said | Self::Paper | Self::Form | Self::Mail)
    }
}

word_enum! {
    /// How somebody stands to being written to, as lists are filtered.
    MailingStand { Yes = "yes", No = "no", Stop = "stop", NotAsked = "not-asked" }
}

word_enum! {
    HoldReason { Bounced = "bounced", Typed = "typed" }
}

/// One answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentRow {
    pub id: ConsentId,
    pub purpose: ConsentPurpose,
    pub answer: ConsentAnswer,
    /// UTC.
    pub at: String,
    pub how: ConsentHow,
    pub wording: String,
}

/// What one person agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonConsents {
    pub person_id: PersonId,
    pub name: String,
    /// What holds now, a purpose each; those that were never asked are left out.
    pub now: Vec<ConsentRow>,
    /// All that counts, the latest first.
    pub history: Vec<ConsentRow>,
    /// Addresses of theirs to which nothing is written.
    pub held: Vec<String>,
}
