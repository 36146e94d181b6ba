//! Guest lists from other tools to neutral rows: bytes in, people and
//! complaints out. Three steps, each of which a caller may correct before the
//! next: [`read`] finds the table, [`recognise`] guesses what its columns mean,
//! [`extract`] makes one entry a person. Nothing here knows the database, the
//! window or the language of the screen; errors are codes with facts.
//! No row of the file is ever dropped silently.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

pub mod allergen;
mod choices;
pub mod clean;
mod columns;
mod count;
mod delimited;
pub mod diet;
mod email;
mod entry;
mod error;
mod extract;
mod field;
mod fix;
pub mod food;
mod food_words;
mod header_names;
mod headers;
mod layout;
pub mod limits;
mod moment;
mod name;
mod name_order;
mod party;
pub mod phone;
mod read;
mod recognise;
mod reply;
mod sheet;
mod source;
mod stated;
mod table;
mod text;
mod vcard;
mod words;

pub use allergen::Allergen;
pub use choices::with_reply_values;
pub use diet::Diet;
pub use email::read_emails;
pub use entry::{Entry, Extracted, Rejected, RowFault, Warning, WarningCode};
pub use error::{Fact, Facts, ReadError};
pub use extract::extract;
pub use field::{Confidence, DateOrder, Field, Mapping, NameOrder, PhoneRegion, ReplyValue};
pub use fix::{Fix, fix};
pub use headers::squeezed_key as header_key;
pub use moment::Moment;
pub use name::Name;
pub use phone::Phone;
pub use read::{ReadOptions, read};
pub use recognise::{Guess, Recognition, recognise};
pub use reply::Reply;
pub use source::Source;
pub use stated::Stated;
pub use table::{Column, Format, RejectedLine, Row, Skip, SkippedLine, Table};
