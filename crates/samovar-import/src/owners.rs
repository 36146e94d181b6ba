//! Whose a column is: the guest's, the buyer's, or that of those who come
//! along. A buyer's address on every ticket would reach the wrong people; who
//! is named beside the first name of an ordinary list comes along.

use crate::headers::Owner;
use crate::recognise::{Candidate, values};
use crate::{Confidence, Field, Table, columns, together};

fn is_name(field: Field) -> bool {
    matches!(
        field,
        Field::FullName | Field::GivenName | Field::FamilyName | Field::Patronymic
    )
}

/// Settles of whom names and contacts speak.
pub fn settle(table: &Table, columns: &mut [Candidate]) {
    attendees_beside(table, columns);
    let guest_named = columns
        .iter()
        .any(|column| column.owner != Owner::Buyer && is_name(column.guess.field));
    if !guest_named {
        buyers_are_guests(columns);
        return;
    }
    contacts_beside_a_buyer(columns);
    for column in columns.iter_mut().filter(|c| c.owner == Owner::Buyer) {
        column.guess.field = match column.guess.field {
            Field::Email => Field::BuyerEmail,
            Field::Phone => Field::BuyerPhone,
            Field::OrderId => Field::OrderId,
            Field::AnsweredAt => Field::AnsweredAt,
            field if is_name(field) => Field::BuyerName,
            _ => {
                column.guess.confidence = Confidence::None;
                Field::Ignore
            }
        };
    }
}

/// Nobody but the buyer is named: the buyers are the guests, with what is said
/// of them where no column of its own says it.
fn buyers_are_guests(columns: &mut [Candidate]) {
    let own: Vec<Field> = columns
        .iter()
        .filter(|column| column.owner != Owner::Buyer)
        .map(|column| column.guess.field)
        .collect();
    for column in columns.iter_mut().filter(|c| c.owner == Owner::Buyer) {
        if own.contains(&column.guess.field) {
            column.ignore();
        }
    }
}

/// Two columns of whole names: on tickets the attendee is the guest and the
/// other the buyer; elsewhere the attendees come along with the first.
fn attendees_beside(table: &Table, columns: &mut [Candidate]) {
    let ticketed = columns.iter().any(|column| {
        matches!(
            column.guess.field,
            Field::OrderId | Field::TicketKind | Field::PartySize | Field::SourceId
        )
    });
    let whole = |owner: Owner| {
        columns.iter().position(|column| {
            column.owner == owner
                && column.guess.field == Field::FullName
                && column.guess.confidence >= Confidence::Likely
        })
    };
    let bare_given = columns
        .iter()
        .any(|column| column.owner == Owner::Unsaid && column.guess.field == Field::GivenName);
    let Some(guest) = whole(Owner::Guest) else {
        return;
    };
    let other = whole(Owner::Unsaid).or_else(|| whole(Owner::Buyer));
    if other.is_none() && !bare_given {
        return;
    }
    let several = columns::share(values(table, guest), |cell| {
        together::read(cell).is_some_and(|party| !party.others.is_empty())
    });
    let listed = several.is_some_and(|share| share >= 0.2);
    if listed
        || !ticketed
            && other.is_some_and(|at| columns.get(at).is_some_and(|c| c.owner == Owner::Unsaid))
    {
        if let Some(column) = columns.get_mut(guest) {
            column.guess.field = Field::CompanionName;
        }
    } else if ticketed && let Some(other) = other {
        let differs = table
            .rows
            .iter()
            .any(|row| row.cell(guest).trim() != row.cell(other).trim());
        if let Some(column) = columns.get_mut(other)
            && differs
        {
            column.owner = Owner::Buyer;
        }
    }
}

/// An e-mail right of the buyer's name and left of the guest's is the buyer's.
fn contacts_beside_a_buyer(columns: &mut [Candidate]) {
    let mut last = Owner::Unsaid;
    let has_buyer = columns
        .iter()
        .any(|column| column.owner == Owner::Buyer && is_name(column.guess.field));
    if !has_buyer {
        return;
    }
    for column in columns.iter_mut() {
        let field = column.guess.field;
        if is_name(field) {
            last = column.owner;
        } else if column.owner == Owner::Unsaid
            && last == Owner::Buyer
            && matches!(
                field,
                Field::Email | Field::Phone | Field::Company | Field::JobTitle
            )
        {
            column.owner = Owner::Buyer;
        }
    }
}
