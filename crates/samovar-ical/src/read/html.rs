//! Markup in a calendar's texts becomes plain text: lines for blocks, bullets
//! for lists, `text (address)` for links. Only what HTML knows by name is taken
//! for markup; a "<" in a sentence, an address in angle brackets and whatever
//! else looks like it stay as they are written.

mod entity;
mod tag;

use std::borrow::Cow;

use tag::{Kind, Tag};

/// The text without markup.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let Some(read) = once(text) else {
        return Cow::Borrowed(text);
    };
    // Some programs escape the markup itself: `&lt;p&gt;…&lt;/p&gt;`.
    let escaped = !tag::any(text) && tag::any_closing(&read);
    if escaped && let Some(again) = once(&read) {
        return Cow::Owned(again);
    }
    Cow::Owned(read)
}

/// A single line without markup.
pub(super) fn plain_line(text: &str) -> Cow<'_, str> {
    match plain(text) {
        Cow::Borrowed(same) => Cow::Borrowed(same),
        Cow::Owned(read) => Cow::Owned(crate::text::line(&read).into_owned()),
    }
}

/// None where there is nothing to do.
fn once(text: &str) -> Option<String> {
    if !text.contains('<') && !text.contains('&') {
        return None;
    }
    if !tag::any(text) {
        let read = entity::decoded(text);
        return (read != text).then_some(read);
    }
    let mut page = Page::default();
    let mut rest = text;
    // Looked for once: a page of nothing but beginnings is no reason to wait.
    let mut endless: Vec<&str> = Vec::new();
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        page.say(before);
        let Some((tag, after)) = Tag::read(from) else {
            page.say("<");
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        rest = match tag.kind {
            Kind::Skipped if !tag.closing && !endless.contains(&tag.name) => {
                tag::behind_end(after, tag.name).unwrap_or_else(|| {
                    endless.push(tag.name);
                    after
                })
            }
            _ => after,
        };
        page.take(&tag);
    }
    page.say(rest);
    Some(page.done())
}

/// The text while it is put together.
#[derive(Default)]
struct Page {
    text: String,
    /// Line ends that come before whatever is said next.
    breaks: usize,
    /// Whether a space does.
    space: bool,
    /// What stands before the next line: a bullet, a number.
    mark: Option<String>,
    /// Open lists, and the number of the next item where they are numbered.
    lists: Vec<Option<u32>>,
    /// Open links: where their text begins, and where they lead.
    links: Vec<(usize, String)>,
}

impl Page {
    fn say(&mut self, text: &str) {
        let mut blank = false;
        for (number, line) in entity::decoded(text).split('\n').enumerate() {
            if number > 0 {
                self.want(if blank { 2 } else { 1 });
            }
            blank = number > 0 && line.trim().is_empty();
            self.words(line);
        }
    }

    fn words(&mut self, line: &str) {
        for c in line.chars() {
            if c.is_whitespace() || c == '\u{a0}' {
                self.space = true;
                continue;
            }
            self.settle();
            self.text.push(c);
        }
    }

    /// Writes what is due before the next letter.
    fn settle(&mut self) {
        if self.text.is_empty() {
            self.breaks = 0;
            self.space = false;
        }
        if self.breaks > 0 {
            self.text.extend(std::iter::repeat_n('\n', self.breaks));
            self.space = false;
        } else if self.space && !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
        (self.breaks, self.space) = (0, false);
        if let Some(mark) = self.mark.take() {
            let depth = self.lists.len().saturating_sub(1).min(5);
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(&mark);
        }
    }

    fn want(&mut self, breaks: usize) {
        self.breaks = self.breaks.max(breaks);
    }

    fn take(&mut self, tag: &Tag<'_>) {
        match tag.kind {
            Kind::Line => self.want(1),
            Kind::Break => self.breaks = (self.breaks + 1).min(2),
            Kind::Block => self.want(2),
            Kind::List => {
                self.want(if self.lists.is_empty() { 2 } else { 1 });
                if tag.closing {
                    self.lists.pop();
                } else {
                    self.lists.push((tag.name == "ol").then_some(1));
                }
            }
            Kind::Item => {
                self.want(1);
                self.mark = (!tag.closing).then(|| self.bullet());
            }
            Kind::Cell => self.space = true,
            Kind::Image => {
                let text = tag.attribute("alt").unwrap_or_default();
                self.say(&text.replace('\n', " "));
            }
            Kind::Link if !tag.closing => {
                if let Some(address) = tag.attribute("href").and_then(|href| address(&href)) {
                    self.links.push((self.text.len(), address));
                }
            }
            Kind::Link => self.end_link(),
            Kind::Inline | Kind::Skipped => {}
        }
    }

    fn bullet(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number = number.saturating_add(1);
                mark
            }
            _ => "• ".to_owned(),
        }
    }

    /// The address stands behind the words, unless the words are the address.
    fn end_link(&mut self) {
        let Some((from, address)) = self.links.pop() else {
            return;
        };
        let words = self.text.get(from..).unwrap_or_default().trim();
        let bare = |text: &str| {
            let text = text.to_lowercase();
            let text = text
                .trim_start_matches("https://")
                .trim_start_matches("http://");
            text.trim_start_matches("www.")
                .trim_end_matches('/')
                .to_owned()
        };
        if words.is_empty() {
            self.words(&address);
        } else if bare(words) != bare(&address) {
            let brackets = format!(" ({address})");
            self.text.push_str(&brackets);
        }
    }

    fn done(mut self) -> String {
        while !self.links.is_empty() {
            self.end_link();
        }
        self.text
    }
}

/// Where a link leads, if that can be said to people.
fn address(href: &str) -> Option<String> {
    let href: String = href.chars().filter(|c| !c.is_control()).collect();
    let href = href.trim();
    let scheme = href.split_once(':')?.0.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => Some(href.to_owned()),
        "mailto" | "tel" => {
            let target = href.get(scheme.len() + 1..)?.split('?').next()?;
            (!target.is_empty()).then(|| target.to_owned())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines_lists_and_addresses() {
        let cases = [
            ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
            (
                "<p>One.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Two</p>",
                "One.\n\n• a\n• b\n\nTwo",
            ),
            ("One<br>Two<br/>Three<BR />Four", "One\nTwo\nThree\nFour"),
            ("One<br><br>Two", "One\n\nTwo"),
            ("One<br>\nTwo", "One\nTwo"),
            ("<div>One</div><div>Two</div>", "One\nTwo"),
            (
                "<ol><li>a<li>b<ul><li>c</ul><li>d</ol>",
                "1. a\n2. b\n  • c\n3. d",
            ),
            (
                "See <a href=\"https://example.org/talk/106/\">the page</a>.",
                "See the page (https://example.org/talk/106/).",
            ),
            (
                "<a href='https://example.org/'>example.org</a>",
                "example.org",
            ),
            (
                "<a href=\"https://example.org/x?a=1&amp;b=2\"></a>",
                "https://example.org/x?a=1&b=2",
            ),
            (
                "Write to <a href=\"mailto:anna@example.org?subject=x\">Anna</a>",
                "Write to Anna (anna@example.org)",
            ),
            ("<a href=\"javascript:alert(1)\">here</a>", "here"),
            (
                "<b>Tea</b> &amp; <i>talks</i> &laquo;Rust&raquo; &#8212; caf&eacute;&nbsp;&#x263A;",
                "Tea & talks «Rust» — café ☺",
            ),
            (
                "<html><head><title>x</title><style>p { color: red }</style></head><body>Hi<script>alert('<p>')</script> you</body></html>",
                "Hi you",
            ),
            ("<!-- hidden <b> -->Hi<!DOCTYPE html> you", "Hi you"),
            (
                "<table><tr><td>18:00</td><td>Doors</td></tr><tr><td>19:00</td><td>Talk</td></tr></table>",
                "18:00 Doors\n19:00 Talk",
            ),
            (
                "<img src=x alt=\"A cat\"> <o:p></o:p>and <span class=\"x>y\">more</span>",
                "A cat and more",
            ),
            ("<p>One\nTwo</p>", "One\nTwo"),
            ("One\n\nTwo <b>bold</b>\nThree", "One\n\nTwo bold\nThree"),
            ("&lt;p&gt;Hi &lt;b&gt;there&lt;/b&gt;&lt;/p&gt;", "Hi there"),
            (
                "<p>unclosed <b>and <a href=\"https://example.org\">open",
                "unclosed and open (https://example.org)",
            ),
        ];
        for (html, text) in cases {
            assert_eq!(plain(html), text, "{html}");
        }
    }

    #[test]
    fn what_is_no_markup_stays() {
        for text in [
            "a < b and c > d",
            "<KEIN ORT ANGEGEBEN>",
            "Anna <anna@example.org>",
            "Join: <https://example.org/x>",
            "1 <3 you; <- this; x<y>z",
            "Vec<String> and Option<T>",
            "AT&T, R&D, a & b, &copy, &unknown;",
            "<",
            "a <",
            "</",
            "",
        ] {
            assert_eq!(plain(text), text);
        }
        assert_eq!(plain("Online &amp; in-person"), "Online & in-person");
        assert_eq!(plain_line("<b>Rust</b><br>evening"), "Rust evening");
    }

    #[test]
    fn nothing_takes_long_or_panics() {
        for piece in [
            "<",
            "<p",
            "<p>",
            "</p>",
            "&",
            "&#",
            "&#x110000;",
            "<a href=\"",
            "<!--",
            "<ul><li>",
            "<script>",
            "\n<br>",
            "é<é>",
        ] {
            let text = piece.repeat(20_000);
            assert!(plain(&text).len() <= text.len() * 8);
        }
    }
}
