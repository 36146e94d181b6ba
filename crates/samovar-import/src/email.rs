//! E-mail addresses in cells: one or several, bare or as `Name <a@b>`. Checks
//! only what a mail program would refuse at once; it never asks a network.

use crate::clean;

/// True for one plain address.
pub fn is_email(text: &str) -> bool {
    let text = text.trim();
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    text.len() <= 254
        && !local.is_empty()
        && local.len() <= 64
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
        && domain
            .rsplit('.')
            .next()
            .is_some_and(|top| top.chars().count() >= 2)
}

/// The addresses of a cell, trimmed and in lower case, and what is left that
/// is none.
pub fn read_emails(cell: &str) -> (Vec<String>, Option<String>) {
    let mut found: Vec<String> = Vec::new();
    let mut bad = false;
    let text = clean::compact(cell);
    for part in text.split([',', ';', ' ', '<', '>', '"', '\n', '|']) {
        let part = part.trim_matches(|c: char| "()[]'«».:".contains(c));
        let part = part.strip_prefix("mailto:").unwrap_or(part);
        if is_email(part) {
            let address = part.to_lowercase();
            if !found.contains(&address) {
                found.push(address);
            }
        } else if part.contains('@') {
            bad = true;
        }
    }
    let said_none = matches!(
        text.as_str(),
        "" | "-" | "—" | "–" | "нет" | "no" | "none" | "n/a" | "?"
    );
    let left = (bad || found.is_empty()) && !said_none;
    (found, left.then_some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_what_people_type() {
        let read = |cell: &str| read_emails(cell).0;
        assert_eq!(read(" Ann@Example.COM "), ["ann@example.com"]);
        assert_eq!(
            read("Ann <ann@example.com>; bob@example.org"),
            ["ann@example.com", "bob@example.org"]
        );
        assert_eq!(read("mailto:ann@example.com"), ["ann@example.com"]);
        assert_eq!(read("почта@пример.рф"), ["почта@пример.рф"]);
        assert_eq!(
            read_emails("ann(at)example.com"),
            (vec![], Some("ann(at)example.com".into()))
        );
        assert_eq!(
            read_emails("ann@example"),
            (vec![], Some("ann@example".into()))
        );
        assert_eq!(read_emails("—"), (vec![], None));
    }
}
