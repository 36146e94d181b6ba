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
mod answer_words;
mod answers;
mod arrival;
mod asked;
mod asked_words;
mod beside;
mod budget;
mod choices;
pub mod clean;
mod columns;
mod companion_headers;
mod consent;
mod count;
mod count_headers;
mod count_words;
mod counted_along;
mod delimited;
pub mod diet;
mod email;
mod entry;
mod error;
mod extract;
mod field;
mod fix;
pub mod food;
mod food_scan;
mod food_words;
mod given_names;
mod header_names;
mod header_questions;
mod header_row;
mod header_topics;
mod headers;
mod layout;
mod lexicon;
pub mod limits;
mod merged;
mod moment;
mod name;
mod name_order;
mod no_heads;
mod nobody;
mod nobody_words;
mod option_columns;
mod owners;
mod party;
mod people;
pub mod phone;
mod read;
mod recognise;
mod reply;
mod reply_column;
mod reply_verdict;
mod same_name;
mod shared_surname;
mod sheet;
mod shown;
mod source;
mod stated;
mod summary;
mod table;
mod text;
mod ticket_code;
mod ticket_kind;
mod together;
mod tokens;
mod unclear;
mod unused;
mod vcard;
mod who;
mod words;
mod yes_no;

pub use allergen::Allergen;
pub use choices::with_reply_values;
pub use consent::{ConsentTo, StatedConsent};
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
pub use option_columns::tick;
pub use phone::Phone;
pub use read::{ReadOptions, read};
pub use recognise::{Guess, Recognition, recognise};
pub use reply::Reply;
pub use shown::{is_shown_of, shown, shown_row};
pub use source::Source;
pub use stated::Stated;
pub use table::{Column, Format, ListBeside, RejectedLine, Row, Skip, SkippedLine, Table};
pub use unclear::{About, Reading, Unclear, Unused};
pub use unused::unused;
