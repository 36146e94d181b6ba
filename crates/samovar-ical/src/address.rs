//! Addresses that may stand in a calendar: e-mail of people, links of events.
//! Decides only whether the text is an address and how it is written as a
//! URI; whether anybody reads mail there is not knowable offline.

use std::borrow::Cow;
use std::fmt::Write;

use crate::text;

/// An e-mail address that passed [`Email::parse`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// Accepts `local@domain` as people use it: one `@`, no spaces, quotes,
    /// brackets or control characters, at most 64 and 255 octets (RFC 5321
    /// §4.5.3.1), no empty label in the domain. Letters of any script are
    /// allowed (RFC 6531). Spaces around are trimmed.
    pub fn parse(email: &str) -> Option<Self> {
        let email = email.trim();
        let (local, domain) = email.split_once('@')?;
        let is_plain = |c: char| {
            !c.is_whitespace()
                && !c.is_control()
                && !matches!(
                    c,
                    '@' | '"' | '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '\\'
                )
                // Characters that turn text around or show as nothing make
                // one address look like another; one that was lost makes none.
                && !matches!(
                    c,
                    '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
                        | '\u{61C}' | '\u{FEFF}' | '\u{FFFD}'
                )
        };
        let plain = email.chars().filter(|c| *c != '@').all(is_plain);
        let local_ok = (1..=64).contains(&local.len())
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        let domain_ok = (1..=255).contains(&domain.len())
            && domain.split('.').all(|label| {
                (1..=63).contains(&label.len())
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label
                        .chars()
                        .all(|c| c.is_alphanumeric() || c == '-' || !c.is_ascii())
            });
        let one_at = !domain.contains('@');
        (plain && local_ok && domain_ok && one_at).then(|| Self(email.to_owned()))
    }

    /// The address as people write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `mailto:` with what a URI cannot hold percent-encoded (RFC 6068 §2).
    pub(crate) fn to_uri(&self) -> String {
        let kept = |b: u8| b.is_ascii_alphanumeric() || b"@-._~!$'*+=".contains(&b);
        let mut uri = String::from("mailto:");
        percent_encode(&mut uri, &self.0, kept);
        uri
    }
}

/// A link as a URI (RFC 3986), or `None` where it does not start with
/// `http://` or `https://`: a calendar must not carry `javascript:` or
/// `file:` to a stranger's machine. Letters of any script and stray
/// characters are percent-encoded.
pub(crate) fn uri(url: &str) -> Option<String> {
    let url = text::line(url);
    let url = match url.is_ascii() {
        true => url,
        false => Cow::Owned(url.replace(text::JOINERS, "")),
    };
    let (scheme, rest) = url.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let has_host = rest
        .chars()
        .next()
        .is_some_and(|c| c.is_alphanumeric() || c == '[');
    let kept = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&b);
    (web && has_host).then(|| {
        let mut uri = scheme.to_ascii_lowercase();
        uri.push_str("://");
        percent_encode(&mut uri, rest, kept);
        uri
    })
}

fn percent_encode(out: &mut String, text: &str, keep: impl Fn(u8) -> bool) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !keep(byte)) {
        let Some((kept, after)) = rest.split_at_checked(at) else {
            break;
        };
        out.push_str(kept);
        let mut after = after.chars();
        for byte in after.next().map(String::from).unwrap_or_default().bytes() {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        rest = after.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_people_use_are_accepted() {
        let cases = [
            ("ann@example.org", "mailto:ann@example.org"),
            (
                " a.b+tag@sub.example.org ",
                "mailto:a.b+tag@sub.example.org",
            ),
            ("o'brien@example.org", "mailto:o'brien@example.org"),
            (
                "50%/?&#x@example.org",
                "mailto:50%25%2F%3F%26%23x@example.org",
            ),
            ("root@localhost", "mailto:root@localhost"),
            (
                "я@пример.рф",
                "mailto:%D1%8F@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84",
            ),
        ];
        for (given, uri) in cases {
            assert_eq!(
                Email::parse(given).map(|e| e.to_uri()).as_deref(),
                Some(uri),
                "{given}"
            );
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let cases = [
            "",
            "ann",
            "@example.org",
            "ann@",
            "a@b@c",
            "a b@example.org",
            "ann@exa mple.org",
            "ann@example..org",
            ".ann@example.org",
            "ann.@example.org",
            "ann@-example.org",
            "Ann <ann@example.org>",
            "ann@example.org,bob@example.org",
            "ann;x@example.org",
            "ann@example.org\r\nATTENDEE:mailto:eve@example.org",
            "\"a\"@example.org",
            "ann\u{202E}@example.org",
            "\u{FFFD}ann@example.org",
            "ann@exa_mple.org:25",
        ];
        for given in cases {
            assert_eq!(Email::parse(given), None, "{given:?}");
        }
    }

    #[test]
    fn only_web_links_become_uris() {
        let cases = [
            (
                "https://example.org/a?b=c#d",
                Some("https://example.org/a?b=c#d"),
            ),
            ("HTTPS://example.org", Some("https://example.org")),
            (
                "https://example.org/a b\"<\r\nX:1",
                Some("https://example.org/a%20b%22%3C%20X:1"),
            ),
            (
                "http://пример.рф",
                Some("http://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84"),
            ),
            ("example.org", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("https://", None),
            ("", None),
        ];
        for (given, expected) in cases {
            assert_eq!(uri(given).as_deref(), expected, "{given:?}");
        }
    }
}
