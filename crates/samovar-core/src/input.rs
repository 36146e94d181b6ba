//! Text as it comes from people: trimmed, freed of control characters, and
//! refused with the name of its field when it breaks a rule.

use samovar_import::clean;
use serde_json::Value;

use crate::error::{Code, Error, Result};

/// The longest one-line text, in characters.
pub const LINE: usize = 200;
/// The longest text of several lines, in characters.
pub const PROSE: usize = 20_000;

/// Addresses, numbers or tags of one person.
pub const MOST: usize = 100;

/// Refuses more than anybody has, before any of it is looked at.
pub fn few(field: &str, count: usize) -> Result<()> {
    if count > MOST {
        return Err(Error::field(field, Code::TooMany).with("most", MOST));
    }
    Ok(())
}

/// What a request calls files and sheets by: those are called what they are.
const NAMES_OF_FILES: [&str; 5] = ["path", "paths", "to", "folder", "sheet"];

/// A request whose texts begin and end with nothing that nobody sees: a date, a
/// code or an id is often pasted with the marks that a phone puts around it.
pub fn without_marks(request: &mut Value) {
    match request {
        Value::String(text) => {
            let plain = clean::without_marks(text);
            if plain.len() < text.len() {
                *text = plain.to_owned();
            }
        }
        Value::Array(list) => list.iter_mut().for_each(without_marks),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| !NAMES_OF_FILES.contains(&name.as_str()))
            .for_each(|(_, value)| without_marks(value)),
        _ => {}
    }
}

/// One line: a name, a title. Line breaks become spaces.
pub fn line(field: &str, text: &str) -> Result<String> {
    limit(field, clean::line(text), LINE)
}

/// One line that may not be empty.
pub fn required(field: &str, text: &str) -> Result<String> {
    let cleaned = line(field, text)?;
    if cleaned.is_empty() {
        return Err(Error::field(field, Code::Required));
    }
    Ok(cleaned)
}

/// One line that is copied and not read: a number, a link. One of which a
/// character was lost reaches nobody.
pub fn compact(field: &str, text: &str) -> Result<String> {
    let cleaned = limit(field, clean::compact(text), LINE)?;
    if cleaned.contains(clean::LOST) {
        return Err(Error::field(field, Code::LetterLost).with("value", cleaned));
    }
    Ok(cleaned)
}

/// Text of several lines; breaks are `\n`.
pub fn prose(field: &str, text: &str) -> Result<String> {
    limit(field, clean::block(text), PROSE)
}

/// An e-mail address, or nothing.
pub fn email(field: &str, text: &str) -> Result<String> {
    let cleaned = limit(field, clean::compact(text), LINE)?;
    if cleaned.is_empty() || looks_like_email(&cleaned) {
        return Ok(cleaned);
    }
    Err(Error::field(field, Code::BadEmail).with("value", cleaned))
}

/// Shape only: whether the mailbox exists no offline program can know.
#[must_use]
pub fn looks_like_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    !local.is_empty()
        && !local.contains('@')
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty())
        && !text
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\\u{FFFD}".contains(c))
}

/// A sum in minor units that is no less than nothing.
pub fn money(field: &str, minor: i64) -> Result<i64> {
    if (0..=100_000_000_000).contains(&minor) {
        Ok(minor)
    } else {
        Err(Error::field(field, Code::BadMoney))
    }
}

/// An ISO 4217 code, or nothing.
pub fn currency(field: &str, text: &str) -> Result<String> {
    let code = clean::compact(text).to_ascii_uppercase();
    if code.is_empty() || (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())) {
        Ok(code)
    } else {
        Err(Error::field(field, Code::BadMoney).with("value", code))
    }
}

/// A number of seats, heads or minutes within reason.
pub fn count(field: &str, value: u32, most: u32) -> Result<u32> {
    if value <= most {
        Ok(value)
    } else {
        Err(Error::field(field, Code::OutOfRange)
            .with("value", value)
            .with("most", most))
    }
}

fn limit(field: &str, text: String, most: usize) -> Result<String> {
    if text.chars().count() > most {
        return Err(Error::field(field, Code::TooLong).with("most", most));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_loses_breaks_and_what_nobody_sees() {
        assert_eq!(
            line("name", "  \u{200f}Anna\r\nPetrova\u{202e}x\u{0}  ").unwrap(),
            "Anna Petrovax"
        );
    }

    #[test]
    fn addresses_numbers_and_links_hold_no_marks_and_no_lost_letters() {
        for mark in "\u{61c}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202e}\u{2060}\u{2069}\u{feff}".chars() {
            assert_eq!(
                email("email", &format!("{mark}an{mark}na@example.org{mark}")).unwrap(),
                "anna@example.org"
            );
            assert_eq!(
                compact("phone", &format!("{mark}+7 916 {mark}555-01-01{mark}")).unwrap(),
                "+7 916 555-01-01"
            );
        }
        for lost in ["\u{fffd}anna@example.org", "an\u{fffd}na@example.org"] {
            assert_eq!(email("email", lost).unwrap_err().code, Code::BadEmail);
        }
        let lost = compact("phone", "+7 916 555-01-01\u{fffd}").unwrap_err();
        assert_eq!(lost.code, Code::LetterLost);
    }

    #[test]
    fn request_loses_marks_at_the_ends_of_its_texts_but_not_of_file_names() {
        let mut request = serde_json::json!({
            "starts": "\u{200e}2026-12-18T19:00\u{202c}", "tags": ["\u{feff}vip"], "path": "/tmp/a\u{200f}",
            "filter": { "query": "anna\u{200b}" }, "sheet": "\u{200e}One", "plusOnes": 2,
        });
        without_marks(&mut request);
        let wanted = serde_json::json!({
            "starts": "2026-12-18T19:00", "tags": ["vip"], "path": "/tmp/a\u{200f}",
            "filter": { "query": "anna" }, "sheet": "\u{200e}One", "plusOnes": 2,
        });
        assert_eq!(request, wanted);
    }

    #[test]
    fn email_shape_is_checked() {
        for good in ["anna@example.org", "a.b+c@mail.example"] {
            assert!(looks_like_email(good), "{good}");
        }
        for bad in [
            "anna",
            "anna@",
            "@example.org",
            "a b@example.org",
            "a@b",
            "a@b..org",
            "<a@b.org>",
        ] {
            assert!(!looks_like_email(bad), "{bad}");
        }
    }
}
