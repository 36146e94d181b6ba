//! Two rows of one person as one entry. What the first says stands; what it
//! leaves blank the second fills, and lists are put together. Whether they are
//! one person is decided elsewhere.

use crate::{Entry, Name, Stated, consent, ticket_kind};

/// `first` where it says something, else `second`; lists together.
pub fn merged(first: Entry, second: Entry) -> Entry {
    let mut entry = first;
    entry.lines.extend(second.lines);
    // The fuller name: with a patronymic, in two parts rather than one.
    let parts = |name: &Name| {
        usize::from(name.given.is_some())
            + usize::from(name.family.is_some())
            + usize::from(name.patronymic.is_some())
    };
    if parts(&second.name) > parts(&entry.name) {
        entry.name = second.name;
    }
    for address in second.emails {
        if !entry.emails.contains(&address) {
            entry.emails.push(address);
        }
    }
    for number in second.phones {
        if !entry
            .phones
            .iter()
            .any(|p| p.raw == number.raw || (p.e164.is_some() && p.e164 == number.e164))
        {
            entry.phones.push(number);
        }
    }
    entry.company = entry.company.or(second.company);
    entry.job_title = entry.job_title.or(second.job_title);
    entry.language = entry.language.or(second.language);
    entry.source_id = entry.source_id.or(second.source_id);
    entry.reply = entry.reply.or(second.reply);
    entry.plus_ones = entry.plus_ones.or(second.plus_ones);
    if entry.diet == Stated::NotAsked {
        entry.diet = second.diet;
    }
    if entry.allergens == Stated::NotAsked {
        entry.allergens = second.allergens;
    }
    entry.diet_note = entry.diet_note.or(second.diet_note);
    entry.answered_at = entry.answered_at.or(second.answered_at);
    entry.note = entry.note.or(second.note);
    for tag in second.tags {
        if !entry.tags.contains(&tag) {
            entry.tags.push(tag);
        }
    }
    for stated in second.consents {
        consent::add(&mut entry.consents, stated);
    }
    for code in second.ticket_codes {
        if !entry.ticket_codes.contains(&code) {
            entry.ticket_codes.push(code);
        }
    }
    ticket_kind::add(&mut entry.ticket_kinds, second.ticket_kinds);
    entry.checked_in = match (entry.checked_in, second.checked_in) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (a, b) => a.or(b),
    };
    entry.no_show |= second.no_show && entry.checked_in != Some(true);
    entry.checked_in_at = entry.checked_in_at.or(second.checked_in_at);
    entry.checked_in_time = entry.checked_in_time.or(second.checked_in_time);
    if entry.checked_in_at.is_some() {
        entry.checked_in_time = None;
    }
    for name in second.companions {
        if !entry.companions.contains(&name) {
            entry.companions.push(name);
        }
    }
    for unclear in second.unclear {
        if !entry.unclear.contains(&unclear) {
            entry.unclear.push(unclear);
        }
    }
    for warning in second.warnings {
        if !entry.warnings.contains(&warning) {
            entry.warnings.push(warning);
        }
    }
    entry
}
