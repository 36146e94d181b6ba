//! Text as it comes from people: trimmed, freed of control characters, and
//! refused with the name of its field when it breaks a rule.

use samovar_import::clean;

use crate::error::{Code, Error, Result};

/// The longest one-line text, in characters.
pub const LINE: usize = 200;
/// The longest text of several lines, in characters.
pub const PROSE: usize = 20_000;

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

/// Text of several lines; breaks are `\n`.
pub fn prose(field: &str, text: &str) -> Result<String> {
    limit(field, clean::block(text), PROSE)
}

/// An e-mail address, or nothing.
pub fn email(field: &str, text: &str) -> Result<String> {
    let cleaned = line(field, text)?;
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
            .any(|c| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c))
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
    let code = text.trim().to_ascii_uppercase();
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
    fn line_loses_breaks_and_shows_overrides() {
        assert_eq!(
            line("name", "  Anna\r\nPetrova\u{202e}x\u{0}  ").unwrap(),
            "Anna Petrova\u{fffd}x"
        );
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
