//! What a reader of mail shows: HTML by its rules for white space, text by RFC 3676.

use crate::model::Shown;

/// Lines that were broken end with a space, or are as long as a line may be.
pub fn text(source: &str) -> Vec<Vec<Shown>> {
    assert!(source.split('\n').all(|line| line.len() <= 998));
    crate::plain::read(source)
}

#[derive(Default)]
struct Page {
    lines: Vec<Vec<Shown>>,
    bold: bool,
    italic: bool,
    link: Option<String>,
    /// Whether a space now would be a second one.
    after_space: bool,
    /// How much of the line is the list's.
    marker: usize,
}

impl Page {
    fn line(&mut self) {
        if let Some(line) = self.lines.last_mut()
            && line.last().is_some_and(|own| own.c == ' ')
            && self.after_space
            && line.len() > self.marker
        {
            line.pop();
        }
        self.lines.push(Vec::new());
        self.marker = 0;
        self.after_space = true;
    }

    fn show(&mut self, c: char) {
        let own = Shown {
            c,
            bold: self.bold,
            italic: self.italic,
            link: self.link.clone(),
        };
        self.lines
            .last_mut()
            .expect("words outside of a paragraph")
            .push(own);
    }
}

pub fn html(source: &str) -> Vec<Vec<Shown>> {
    let mut page = Page::default();
    let mut inside = false;
    let mut rest = source;
    // Whether what comes next stands below an empty line.
    let mut gap = false;
    while let Some(c) = rest.chars().next() {
        if c == '<' {
            let end = rest.find('>').expect("a tag without an end");
            let tag = &rest[1..end];
            rest = &rest[end + 1..];
            match tag {
                "p" => {
                    // Two paragraphs are apart; so are a list and a paragraph.
                    if gap {
                        page.line();
                    }
                    page.line();
                    inside = true;
                }
                "/p" => {
                    inside = false;
                    gap = true;
                }
                "ul" | "ol" => {}
                "/ul" | "/ol" => gap = true,
                "/li" => inside = false,
                "br" => {
                    page.line();
                }
                "strong" => page.bold = true,
                "/strong" => page.bold = false,
                "em" => page.italic = true,
                "/em" => page.italic = false,
                "/a" => {
                    let link = page.link.take();
                    let line = page.lines.last_mut().unwrap();
                    let from = line
                        .iter()
                        .rposition(|own| own.link.is_none())
                        .map_or(0, |at| at + 1);
                    let words: String = line[from..].iter().map(|own| own.c).collect();
                    // An address in a text, as most readers would show it anyway.
                    if Some(words) == link {
                        line[from..].iter_mut().for_each(|own| own.link = None);
                    }
                }
                tag if tag == "li" || tag.starts_with("li value=\"") => {
                    page.line();
                    inside = true;
                    gap = false;
                    let marker = match tag.strip_prefix("li value=\"") {
                        Some(value) => format!("{}. ", value.trim_end_matches('"')),
                        None => "- ".to_owned(),
                    };
                    page.marker = marker.len();
                    for c in marker.chars() {
                        page.lines.last_mut().unwrap().push(Shown::plain(c));
                    }
                }
                tag => {
                    let address = tag
                        .strip_prefix("a href=\"")
                        .and_then(|tag| tag.strip_suffix('"'));
                    let address = address.unwrap_or_else(|| panic!("tag {tag}: {source:?}"));
                    page.link = Some(
                        address
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&amp;", "&"),
                    );
                }
            }
            continue;
        }
        let entities = [
            ("&lt;", '<'),
            ("&gt;", '>'),
            ("&amp;", '&'),
            ("&quot;", '"'),
            ("&nbsp;", ' '),
        ];
        let entity = entities.iter().find(|(name, _)| rest.starts_with(name));
        if let Some((name, c)) = entity {
            rest = &rest[name.len()..];
            page.after_space = false;
            page.show(*c);
            continue;
        }
        assert_ne!(c, '&', "an & that is no entity: {source:?}");
        rest = &rest[c.len_utf8()..];
        if matches!(c, ' ' | '\n' | '\t') {
            if inside {
                if !page.after_space {
                    page.show(' ');
                }
                page.after_space = true;
            }
        } else {
            page.after_space = false;
            page.show(c);
        }
    }
    page.lines
}
