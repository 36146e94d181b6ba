//! The first line of a file of ours: what it is, and the number of its format.

/// Whether the file is called so, by a number that is not known yet.
pub fn is_newer(bytes: &[u8], name: &str) -> bool {
    let number = || {
        let rest = bytes.strip_prefix(name.as_bytes())?.strip_prefix(b" ")?;
        // Ten digits are more than will ever be.
        let end = rest.iter().take(10).position(|byte| *byte == b'\n')?;
        let number = str::from_utf8(rest.get(..end)?).ok()?;
        number.trim_end().parse::<u32>().ok()
    };
    number().is_some_and(|number| number > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_number_of_another_version_is_newer_and_nothing_else() {
        let newer = |text: &str| is_newer(text.as_bytes(), "samovar-bundle");
        assert!(newer("samovar-bundle 2\nanything"));
        assert!(newer("samovar-bundle 12\r\n"));
        for other in [
            "",
            "samovar-bundle",
            "samovar-bundle 2",
            "samovar-bundle 0\n",
            "samovar-bundle 1\n",
            "samovar-bundle x\n",
            "samovar-bundle 99999999999\n",
            "samovar-request 2\n",
        ] {
            assert!(!newer(other), "{other:?}");
        }
    }
}
