//! Mails that came back, by RFC 3464, and by what servers write that do not know it; and mails
//! whose subject asks for no more of them. What it means for anybody is for others to say.

use chrono::{DateTime, Utc};
use mail_parser::{HeaderValue, Message, MessagePart, MimeHeaders, PartType};

use super::parsed;

/// A report names more addresses only where something is wrong with it.
const MOST: usize = 1000;
/// How much of a report in prose is looked through for its number.
const MOST_PROSE: usize = 16 * 1024;

/// What became of a mail to one address: `Action` of RFC 3464.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Failed,
    /// Delayed, delivered, relayed or expanded: nothing that failed.
    Other,
}

/// What a report says of one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// As it was written to, then as the server called it in the end.
    pub addresses: Vec<String>,
    pub action: Action,
    /// `5.1.1`, as RFC 3463 counts.
    pub status: String,
}

/// A mail that was read for what it says of mails sent before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address that it came from, or nothing.
    pub from: String,
    /// When it was sent, as it says itself.
    pub date: Option<DateTime<Utc>>,
    /// What stands behind the word *unsubscribe* in its subject; empty where the word stands
    /// alone, as the answer to a mail to many.
    pub token: Option<String>,
    /// A server made it, to say what became of a mail.
    pub is_report: bool,
    /// Of each address; of a report that nothing was found in, none.
    pub returned: Vec<Returned>,
}

/// One mail, or nothing where it is none.
#[must_use]
pub fn letter(mail: &[u8]) -> Option<Letter> {
    let message = parsed(mail)?;
    let from = message
        .from()
        .and_then(|from| from.first())
        .and_then(|one| one.address.as_deref())
        .unwrap_or_default()
        .trim()
        .to_owned();
    let mut returned = by_report(&message);
    let is_report = !returned.is_empty() || is_of_a_server(&message, &from);
    if returned.is_empty() && is_report {
        returned = by_prose(&message);
    }
    Some(Letter {
        date: message
            .date()
            .and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)),
        token: message.subject().and_then(token),
        from,
        is_report,
        returned,
    })
}

/// `unsubscribe 0198f0aa-…`, also after `Re:` and the like.
fn token(subject: &str) -> Option<String> {
    let mut words = subject.split_whitespace();
    let mut is_bare = true;
    words.find(|word| {
        let found = word.eq_ignore_ascii_case("unsubscribe");
        is_bare &= found || word.ends_with(':');
        found
    })?;
    let Some(token) = words.next() else {
        return is_bare.then(String::new);
    };
    let token = token.trim_matches(['<', '>', '"', '.', ',']);
    let letters = token.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (letters && (16..=64).contains(&token.len())).then(|| token.to_ascii_lowercase())
}

/// The parts of type message/delivery-status, wherever they lie.
fn by_report(message: &Message<'_>) -> Vec<Returned> {
    message
        .parts
        .iter()
        .filter(|part| {
            part.is_content_type("message", "delivery-status")
                || part.is_content_type("message", "global-delivery-status")
        })
        .filter_map(text_of)
        .flat_map(|text| addresses(&text))
        .take(MOST)
        .collect()
}

fn text_of(part: &MessagePart<'_>) -> Option<String> {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => Some(text.clone().into_owned()),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            Some(String::from_utf8_lossy(bytes).into_owned())
        }
        PartType::Message(_) | PartType::Multipart(_) => None,
    }
}

/// Groups of fields, with an empty line between them: first one of the mail, then one an
/// address.
fn addresses(report: &str) -> Vec<Returned> {
    let mut found = Vec::new();
    let mut group: Vec<(String, String)> = Vec::new();
    for line in report.lines().chain(std::iter::once("")) {
        if line.trim().is_empty() {
            found.extend(address(&group));
            group.clear();
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    found
}

fn address(group: &[(String, String)]) -> Option<Returned> {
    let field = |name: &str| {
        let found = group.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    };
    let mut addresses: Vec<String> = Vec::new();
    for name in ["original-recipient", "final-recipient"] {
        let address = field(name).map(plain_address).unwrap_or_default();
        if address.contains('@') && !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    let action = field("action")?;
    if addresses.is_empty() {
        return None;
    }
    let status = field("status").and_then(enhanced);
    let status = status.or_else(|| field("diagnostic-code").and_then(number));
    Some(Returned {
        addresses,
        action: match action.eq_ignore_ascii_case("failed") {
            true => Action::Failed,
            false => Action::Other,
        },
        status: status.unwrap_or_default(),
    })
}

/// `rfc822; Anna@Example.org` and `<anna@example.org>`.
fn plain_address(value: &str) -> String {
    let address = value.rsplit(';').next().unwrap_or_default();
    address.trim().trim_matches(['<', '>', '"']).to_owned()
}

/// By its sender: whoever answers a report answers to nobody.
fn is_of_a_server(message: &Message<'_>, from: &str) -> bool {
    let local = from.split('@').next().unwrap_or_default();
    let named = ["mailer-daemon", "postmaster", "mail-daemon"]
        .iter()
        .any(|name| local.eq_ignore_ascii_case(name));
    let report = message
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("report"));
    named || report || header(message, "X-Failed-Recipients").is_some()
}

fn header(message: &Message<'_>, name: &'static str) -> Option<String> {
    match message.header(name)? {
        HeaderValue::Text(text) => Some(text.clone().into_owned()),
        HeaderValue::TextList(all) => Some(all.join(",")),
        _ => None,
    }
}

/// Servers without RFC 3464: the address stands in a header of theirs, or is that of the mail
/// that lies in the report; the number stands in the prose. Without a number nothing is said.
fn by_prose(message: &Message<'_>) -> Vec<Returned> {
    let prose = message
        .parts
        .iter()
        .find_map(|part| match &part.body {
            PartType::Text(text) => Some(text.clone().into_owned()),
            _ => None,
        })
        .unwrap_or_default();
    let prose: String = prose.chars().take(MOST_PROSE).collect();
    let Some(status) = number(&prose) else {
        return Vec::new();
    };
    let named = header(message, "X-Failed-Recipients").map(|all| {
        let each = all.split(',').map(plain_address);
        each.filter(|address| address.contains('@')).collect()
    });
    let addresses: Vec<String> = named.unwrap_or_else(|| original_to(message));
    addresses
        .into_iter()
        .take(MOST)
        .map(|address| Returned {
            addresses: vec![address],
            action: Action::Failed,
            status: status.clone(),
        })
        .collect()
}

/// To whom the mail went that lies in the report: to one, for else nobody can say to whom of
/// them it failed.
fn original_to(message: &Message<'_>) -> Vec<String> {
    let inner = message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inner) => Some(inner),
        _ => None,
    });
    let all: Vec<String> = inner
        .and_then(|inner| inner.to())
        .into_iter()
        .flat_map(|to| to.iter())
        .filter_map(|one| one.address.as_deref())
        .map(|address| address.trim().to_owned())
        .collect();
    match all.as_slice() {
        [_] => all,
        _ => Vec::new(),
    }
}

/// `5.1.1` at the beginning of a field's value.
fn enhanced(value: &str) -> Option<String> {
    value.split_whitespace().find_map(as_enhanced)
}

/// The first number of RFC 3463 in prose, else the first reply of SMTP: `550` is `5.0.0`.
fn number(prose: &str) -> Option<String> {
    let words = || prose.split(|c: char| c.is_whitespace() || "()[]<>#:;,-".contains(c));
    words().find_map(as_enhanced).or_else(|| {
        words().find_map(|word| {
            let reply = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
            match (reply, word.bytes().next()) {
                (true, Some(b'5')) => Some("5.0.0".to_owned()),
                (true, Some(b'4')) => Some("4.0.0".to_owned()),
                _ => None,
            }
        })
    })
}

fn as_enhanced(word: &str) -> Option<String> {
    let word = word.trim_end_matches('.');
    let parts: Vec<&str> = word.split('.').collect();
    let numbers = parts
        .iter()
        .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    let [class, _, _] = parts.as_slice() else {
        return None;
    };
    (numbers && ["2", "4", "5"].contains(class)).then(|| word.to_owned())
}
