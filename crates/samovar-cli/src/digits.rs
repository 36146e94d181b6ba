//! The six digits by which laptops know each other: said by phone in two groups, and typed
//! as they were heard.

/// "123 456".
pub fn shown(digits: &str) -> String {
    let plain = typed(digits);
    match plain.split_at_checked(3) {
        Some((first, second)) if !second.is_empty() => format!("{first} {second}"),
        _ => plain,
    }
}

/// Without the spaces between the groups.
pub fn typed(digits: &str) -> String {
    digits.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_shown_in_two_groups_and_typed_in_any() {
        assert_eq!(shown("012345"), "012 345");
        assert_eq!(shown("012 345"), "012 345");
        assert_eq!(shown(""), "");
        for heard in ["012345", "012 345", " 01 23 45 ", "012\u{a0}345"] {
            assert_eq!(typed(heard), "012345", "{heard}");
        }
    }
}
