//! Tags: what HTML knows by name, and what each does to the text.

use super::entity;

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: bold, a colour.
    Inline,
    /// A line of its own.
    Line,
    /// The end of a line.
    Break,
    /// A paragraph of its own.
    Block,
    List,
    Item,
    Cell,
    Link,
    Image,
    /// Its content is for machines.
    Skipped,
}

/// A tag as it stands in the text.
pub struct Tag<'t> {
    pub name: &'static str,
    pub kind: Kind,
    pub closing: bool,
    attributes: &'t str,
}

const KNOWN: &[(&str, Kind)] = &[
    ("a", Kind::Link),
    ("abbr", Kind::Inline),
    ("address", Kind::Line),
    ("article", Kind::Block),
    ("b", Kind::Inline),
    ("big", Kind::Inline),
    ("blockquote", Kind::Block),
    ("body", Kind::Block),
    ("br", Kind::Break),
    ("button", Kind::Inline),
    ("caption", Kind::Line),
    ("center", Kind::Line),
    ("cite", Kind::Inline),
    ("code", Kind::Inline),
    ("dd", Kind::Line),
    ("del", Kind::Inline),
    ("div", Kind::Line),
    ("dl", Kind::Block),
    ("dt", Kind::Line),
    ("em", Kind::Inline),
    ("figcaption", Kind::Line),
    ("figure", Kind::Block),
    ("font", Kind::Inline),
    ("footer", Kind::Block),
    ("h1", Kind::Block),
    ("h2", Kind::Block),
    ("h3", Kind::Block),
    ("h4", Kind::Block),
    ("h5", Kind::Block),
    ("h6", Kind::Block),
    ("head", Kind::Skipped),
    ("header", Kind::Block),
    ("hr", Kind::Line),
    ("html", Kind::Block),
    ("html-blob", Kind::Line),
    ("i", Kind::Inline),
    ("iframe", Kind::Skipped),
    ("img", Kind::Image),
    ("ins", Kind::Inline),
    ("kbd", Kind::Inline),
    ("li", Kind::Item),
    ("link", Kind::Inline),
    ("main", Kind::Block),
    ("mark", Kind::Inline),
    ("meta", Kind::Inline),
    ("nav", Kind::Block),
    ("nobr", Kind::Inline),
    ("o:p", Kind::Inline),
    ("ol", Kind::List),
    ("p", Kind::Block),
    ("pre", Kind::Block),
    ("q", Kind::Inline),
    ("s", Kind::Inline),
    ("script", Kind::Skipped),
    ("section", Kind::Block),
    ("small", Kind::Inline),
    ("span", Kind::Inline),
    ("strike", Kind::Inline),
    ("strong", Kind::Inline),
    ("style", Kind::Skipped),
    ("sub", Kind::Inline),
    ("sup", Kind::Inline),
    ("svg", Kind::Skipped),
    ("table", Kind::Block),
    ("tbody", Kind::Line),
    ("td", Kind::Cell),
    ("template", Kind::Skipped),
    ("tfoot", Kind::Line),
    ("th", Kind::Cell),
    ("thead", Kind::Line),
    ("time", Kind::Inline),
    ("title", Kind::Skipped),
    ("tr", Kind::Line),
    ("tt", Kind::Inline),
    ("u", Kind::Inline),
    ("ul", Kind::List),
    ("wbr", Kind::Inline),
];

/// Longer ones are none.
const MOST_BYTES: usize = 2_048;

impl<'t> Tag<'t> {
    /// The tag at the beginning of the text, and what stands behind it.
    pub fn read(text: &'t str) -> Option<(Self, &'t str)> {
        if let Some(found) = remark(text) {
            return Some(found);
        }
        let inner = text.strip_prefix('<')?;
        let (closing, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        let name_ends = inner
            .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, ':' | '-'))
            .unwrap_or(inner.len());
        let (name, rest) = inner.split_at(name_ends);
        let (name, kind) = *KNOWN
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        let (attributes, after) = rest.split_at(end(rest)?);
        // `<i = 3 and b>` is no tag: an attribute begins with a letter.
        let begins = attributes.trim_start().chars().next();
        if begins.is_some_and(|c| !c.is_ascii_alphabetic() && c != '/') {
            return None;
        }
        let tag = Self {
            name,
            kind,
            closing,
            attributes,
        };
        Some((tag, after.get(1..)?))
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let key_ends = rest
                .find(|c: char| c == '=' || c.is_whitespace())
                .unwrap_or(rest.len());
            let (key, tail) = rest.split_at(key_ends);
            if key.is_empty() && tail.is_empty() {
                return None;
            }
            let Some(value) = tail.trim_start().strip_prefix('=') else {
                rest = tail;
                continue;
            };
            let value = value.trim_start();
            let (value, tail) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = value.get(1..).unwrap_or_default();
                    inner.split_once(quote).unwrap_or((inner, ""))
                }
                _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
            };
            if key.eq_ignore_ascii_case(name) {
                return Some(entity::decoded(value));
            }
            rest = tail;
        }
    }
}

/// `<!-- … -->`, `<!DOCTYPE …>`, `<?xml …?>`: nothing of it is text.
fn remark(text: &str) -> Option<(Tag<'_>, &str)> {
    let after = if let Some(inner) = text.strip_prefix("<!--") {
        inner.split_once("-->").map_or("", |(_, after)| after)
    } else {
        let inner = text
            .strip_prefix("<!")
            .or_else(|| text.strip_prefix("<?"))?;
        let word = inner.split(|c: char| !c.is_ascii_alphabetic()).next()?;
        let known = ["doctype", "xml"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word));
        // `<![if !mso]>` is Outlook's.
        if !known && !inner.starts_with('[') {
            return None;
        }
        inner.split_once('>')?.1
    };
    let tag = Tag {
        name: "",
        kind: Kind::Inline,
        closing: false,
        attributes: "",
    };
    Some((tag, after))
}

/// Where the `>` of a tag stands: not within quotes, unless these never end.
fn end(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut first = None;
    for (at, byte) in rest.bytes().enumerate().take(MOST_BYTES) {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), b'>') => first = first.or(Some(at)),
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, _) => {}
        }
    }
    first
}

/// Whether there is any tag in it.
pub fn any(text: &str) -> bool {
    let mut starts = text.match_indices('<').map(|(at, _)| at);
    starts.any(|at| text.get(at..).is_some_and(|text| Tag::read(text).is_some()))
}

/// Whether a tag is closed in it.
pub fn any_closing(text: &str) -> bool {
    let mut starts = text.match_indices("</").map(|(at, _)| at);
    starts.any(|at| text.get(at..).is_some_and(|text| Tag::read(text).is_some()))
}

/// What stands behind the closing tag. None where there is none, so that a
/// `<title>` in a sentence costs no more than itself.
pub fn behind_end<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut starts = text.match_indices("</").map(|(at, _)| at);
    starts.find_map(|at| {
        let (tag, after) = Tag::read(text.get(at..)?)?;
        (tag.closing && tag.name == name).then_some(after)
    })
}
