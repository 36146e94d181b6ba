//! What a column can mean, and the choices that go with it. Everything here is
//! a guess the caller may overrule before anything is extracted, and may keep
//! to offer it for the next file of the same source.

use crate::{Reading, Reply};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The meaning of a column.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    #[default]
    Ignore,
    /// The whole name in one cell, in the order of [`Mapping::name_order`].
    FullName,
    GivenName,
    FamilyName,
    Patronymic,
    Email,
    Phone,
    Company,
    JobTitle,
    Reply,
    /// People somebody brings, without themselves.
    PlusOnes,
    /// Heads of a row, with the guest: tickets, "how many of you".
    PartySize,
    Diet,
    Allergies,
    DietAndAllergies,
    Note,
    AnsweredAt,
    /// The source's own id of the person or ticket.
    SourceId,
    /// Rows of one order are one purchase: same name and e-mail, one party.
    OrderId,
    /// What the source's own scanner reads off a ticket: a code, or an address with one.
    TicketCode,
    /// Yes and no, or the time of the arrival.
    CheckedIn,
    Tags,
    Language,
    /// What was sold, in the tool's own words: VIP, standard.
    #[serde(alias = "ticketType")]
    TicketKind,
    /// The name of somebody who comes along.
    CompanionName,
    /// Who bought the ticket, where the file also names who holds it.
    BuyerName,
    BuyerEmail,
    BuyerPhone,
    /// What somebody thought of the event: not used yet.
    Rating,
    /// One diet, named by the header and ticked in the cells.
    DietOption,
    /// One allergy, named by the header and ticked in the cells.
    AllergyOption,
    /// One reply, named by the header and ticked in the cells.
    ReplyOption,
    /// Yes and no to being written to; its wording is the header.
    MailingConsent,
    /// Yes and no to being in pictures.
    PhotoConsent,
}

impl Field {
    /// Every field, in the order a list of choices shows them.
    pub const ALL: [Self; 34] = [
        Self::Ignore,
        Self::FullName,
        Self::GivenName,
        Self::FamilyName,
        Self::Patronymic,
        Self::Email,
        Self::Phone,
        Self::Company,
        Self::JobTitle,
        Self::Reply,
        Self::PlusOnes,
        Self::PartySize,
        Self::Diet,
        Self::Allergies,
        Self::DietAndAllergies,
        Self::Note,
        Self::AnsweredAt,
        Self::SourceId,
        Self::OrderId,
        Self::TicketCode,
        Self::CheckedIn,
        Self::Tags,
        Self::Language,
        Self::TicketKind,
        Self::CompanionName,
        Self::BuyerName,
        Self::BuyerEmail,
        Self::BuyerPhone,
        Self::Rating,
        Self::DietOption,
        Self::AllergyOption,
        Self::ReplyOption,
        Self::MailingConsent,
        Self::PhotoConsent,
    ];

    /// True where several columns may give one person's value together.
    #[must_use]
    pub fn adds_up(self) -> bool {
        matches!(
            self,
            Self::Ignore
                | Self::Email
                | Self::Phone
                | Self::Diet
                | Self::Allergies
                | Self::DietAndAllergies
                | Self::Note
                | Self::TicketCode
                | Self::CheckedIn
                | Self::Tags
                | Self::CompanionName
                | Self::BuyerName
                | Self::BuyerEmail
                | Self::BuyerPhone
                | Self::Rating
                | Self::PlusOnes
                | Self::PartySize
                | Self::DietOption
                | Self::AllergyOption
                | Self::ReplyOption
                | Self::MailingConsent
                | Self::PhotoConsent
        )
    }
}

/// How sure a guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Nothing was recognised.
    None,
    /// By what the cells look like.
    Unsure,
    /// By a word in the header.
    Likely,
    /// By the header, and the cells agree.
    Sure,
}

/// Which part of a full name comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NameOrder {
    #[default]
    GivenFirst,
    SurnameFirst,
}

/// How `5/10/2026` is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// Whose national phone numbers those without a country code are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneRegion {
    Russia,
    NorthAmerica,
    #[default]
    Unknown,
}

/// One distinct value of a reply column and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyValue {
    /// As in the file, cleaned.
    pub value: String,
    /// None: not known; such rows keep the state they have.
    pub reply: Option<Reply>,
    /// Rows that hold it.
    #[ts(type = "number")]
    pub rows: usize,
}

/// What every column means and how its values are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mapping {
    /// The field of each column, by index.
    pub fields: Vec<Field>,
    /// Whether a column replaces what is known, by index; otherwise it fills
    /// what is empty. May be shorter than the columns.
    #[serde(default)]
    pub overwrite: Vec<bool>,
    pub reply_values: Vec<ReplyValue>,
    /// For rows whose file has no reply at all: an export of those who
    /// registered means they are going.
    pub default_reply: Option<Reply>,
    /// What a person said of cells that are not plain; it speaks over every
    /// other reading.
    #[serde(default)]
    pub readings: Vec<Reading>,
    pub name_order: NameOrder,
    pub date_order: DateOrder,
    pub phone_region: PhoneRegion,
}

impl Mapping {
    /// The columns of a field, left to right.
    pub fn columns(&self, field: Field) -> impl Iterator<Item = usize> + '_ {
        self.fields
            .iter()
            .enumerate()
            .filter(move |(_, f)| **f == field)
            .map(|(index, _)| index)
    }

    /// True where a column of one of these fields replaces what is known.
    pub fn overwrites(&self, fields: &[Field]) -> bool {
        self.fields
            .iter()
            .zip(&self.overwrite)
            .any(|(field, overwrite)| *overwrite && fields.contains(field))
    }

    /// Makes a column mean `field`; a field that only one column can give is
    /// taken from the column that had it.
    pub fn assign(&mut self, column: usize, field: Field) {
        if !field.adds_up() {
            for other in self.fields.iter_mut().filter(|other| **other == field) {
                *other = Field::Ignore;
            }
        }
        if let Some(slot) = self.fields.get_mut(column) {
            *slot = field;
        }
    }

    pub fn has(&self, field: Field) -> bool {
        self.columns(field).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_that_was_remembered_under_the_former_name_is_read() {
        let read = |name: &str| serde_json::from_str::<Field>(name).unwrap();
        assert_eq!(read("\"ticketType\""), Field::TicketKind);
        assert_eq!(
            serde_json::to_string(&Field::TicketKind).unwrap(),
            "\"ticketKind\""
        );
    }
}
