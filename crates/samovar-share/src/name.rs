//! What laptops are called: by people, and by an id. Both come in files of others and are
//! shown and stored here.

const NAME: usize = 200;
const ID: usize = 64;

/// A name that a screen can show: a line of at most 200 letters.
pub fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= NAME && !name.chars().any(is_hidden)
}

/// An id as the planner makes them: letters, digits and dashes.
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= ID
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Breaks a line, or turns round what stands beside it.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_name_is_a_line_that_shows() {
        for name in ["Казань", "Laptop of Ann", &"ё".repeat(200)] {
            assert!(is_name(name), "{name:?}");
        }
        for name in ["", "  ", "a\nb", "a\0", "a\u{202E}b", &"a".repeat(201)] {
            assert!(!is_name(name), "{name:?}");
        }
    }

    #[test]
    fn test_id_is_short_and_plain() {
        assert!(is_id("0190a1b2-0000-7000-8000-000000000001"));
        for id in ["", "a b", "a/b", "ё", &"a".repeat(65)] {
            assert!(!is_id(id), "{id:?}");
        }
    }
}
