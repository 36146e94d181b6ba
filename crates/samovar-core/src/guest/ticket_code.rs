//! The codes that other tools gave a guest: what Luma, pretix, Eventbrite or Tito has put
//! on the ticket that they hold up at our door. A tool may write a bare code in its
//! export and an address with it on the phone, or the other way round: both are taken
//! apart, and what tells one ticket from another is compared.

use rusqlite::Connection;
use samovar_import::clean;

use crate::error::Result;
use crate::ids::{EventId, GuestId};

/// Shorter ones are numbers of something else.
const SHORTEST: usize = 4;
/// What so many share is no code of anybody.
const MOST: usize = 20;
/// Parameters of an address that hold a ticket's code, as the tools name them.
const CODES: &[&str] = &[
    "pk", "code", "secret", "token", "ticket", "barcode", "qr", "key", "guest", "attendee", "t",
];

/// The codes of `known` and those that come with a list, each once, one a line.
#[must_use]
pub fn with(known: &str, more: &[String]) -> String {
    let mut codes: Vec<&str> = known.lines().collect();
    for code in more.iter().flat_map(|code| code.lines()) {
        if !code.is_empty() && !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.join("\n")
}

/// Whose ticket it is: one guest, or all that have the same code on theirs. Letters count
/// as they are written, and in any case where nobody has them so.
pub fn find(conn: &Connection, event: EventId, scanned: &str) -> Result<Vec<GuestId>> {
    let wanted = keys(scanned);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT id, ticket_codes FROM guest WHERE event_id = ?1 AND ticket_codes <> '' ORDER BY id",
    )?;
    let all: Vec<(GuestId, String)> = statement
        .query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for same in [
        (|a: &str, b: &str| a == b) as fn(&str, &str) -> bool,
        |a, b| a.to_lowercase() == b.to_lowercase(),
    ] {
        let has = |codes: &str| {
            codes
                .lines()
                .flat_map(keys)
                .any(|known| wanted.iter().any(|key| same(key, &known)))
        };
        let found: Vec<GuestId> = all
            .iter()
            .filter(|(_, codes)| has(codes))
            .map(|(guest, _)| *guest)
            .collect();
        if !found.is_empty() {
            return Ok(if found.len() > MOST {
                Vec::new()
            } else {
                found
            });
        }
    }
    Ok(Vec::new())
}

/// What of a code tells one ticket from another.
fn keys(text: &str) -> Vec<String> {
    let text = clean::compact(text).replace(char::is_whitespace, "");
    let Some(address) = address(&text) else {
        return Some(text)
            .filter(|text| text.chars().count() >= SHORTEST)
            .into_iter()
            .collect();
    };
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let values: Vec<(&str, &str)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, value)| value.len() >= SHORTEST && !name.starts_with("utm_"))
        .collect();
    let named: Vec<String> = values
        .iter()
        .filter(|(name, _)| CODES.contains(&name.to_lowercase().as_str()))
        .map(|(_, value)| (*value).to_owned())
        .collect();
    if !named.is_empty() {
        return named;
    }
    if let [(_, value)] = values.as_slice() {
        return vec![(*value).to_owned()];
    }
    // The last part of the path that can be a code: …/tickets/ti_p9x2.
    path.trim_end_matches('/')
        .split('/')
        .skip(1)
        .filter(|part| part.len() >= SHORTEST)
        .last()
        .map(str::to_owned)
        .into_iter()
        .collect()
}

/// An address without its scheme.
fn address(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme))?;
    text.get(scheme.len()..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_and_bare_code_are_one_ticket() {
        for (text, key) in [
            ("https://lu.ma/check-in/evt-1?pk=g-A1b2", "g-A1b2"),
            ("g-A1b2", "g-A1b2"),
            ("https://ti.to/tickets/ti_p9x2/", "ti_p9x2"),
            ("HTTPS://ti.to/tickets/ti_p9x2?utm_source=mail", "ti_p9x2"),
            ("https://example.org/e/rust?ticket=77aa11&lang=en", "77aa11"),
            (
                "z3fsn8jyufm5kpk768q69gkbyr5f4h6w",
                "z3fsn8jyufm5kpk768q69gkbyr5f4h6w",
            ),
            (" 0814847311 126137001 ", "0814847311126137001"),
        ] {
            assert_eq!(keys(text), [key], "{text}");
        }
        for nobody in ["12", "", "https://lu.ma", "https://lu.ma/?a=1"] {
            assert_eq!(keys(nobody), Vec::<String>::new(), "{nobody}");
        }
    }

    #[test]
    fn codes_are_kept_once() {
        let more = ["b2b2".to_owned(), "c3c3".to_owned()];
        assert_eq!(with("a1a1\nb2b2", &more), "a1a1\nb2b2\nc3c3");
        assert_eq!(with("", &more), "b2b2\nc3c3");
    }
}
