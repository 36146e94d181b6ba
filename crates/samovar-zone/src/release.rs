//! Releases of the IANA's zone data, `2026f`: a year and a letter.

use std::cmp::Ordering;

/// Where the data comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Built into the program.
    Bundled,
    /// The operating system's files, where they are newer.
    System,
}

impl Source {
    /// For the wire and the Fluent files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bundled => "bundled",
            Self::System => "system",
        }
    }
}

/// Which data is in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// As the IANA calls it: `2026f`.
    pub name: String,
    /// Where it was found.
    pub source: Source,
}

/// Whether one release is newer than another. What is no release is older than
/// any: it is never preferred.
pub(crate) fn compare(one: &str, other: &str) -> Ordering {
    parts(one).cmp(&parts(other))
}

/// The year, and the letters: after `z` comes `za`, which is longer.
fn parts(release: &str) -> Option<(u16, usize, &str)> {
    let (year, letters) = release.split_at_checked(4)?;
    let known = !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    known.then_some((year.parse().ok()?, letters.len(), letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_ordered_by_year_and_letter() {
        let inorder = [
            "", "2025b", "2025c", "2026a", "2026f", "2026z", "2026za", "2027a",
        ];
        for pair in inorder.windows(2) {
            assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        for not_one in ["", "unknown", "2026", "2026F", "20266", "v2027a", "год"] {
            assert_eq!(compare(not_one, "1993a"), Ordering::Less, "{not_one}");
        }
    }
}
