//! A text for mails to many, of which only some fields are each reader's own. What stands in
//! paragraphs without them is filled in and rendered once; a mail then takes only the few lines
//! that name somebody, and is letter for letter what filling in and rendering all of it gives.

use crate::blocks::{Block, Markup};
use crate::count;
use crate::fill::{self, Line};
use crate::kind::{ChannelKind, Unit};
use crate::render::{Rendered, html, mail};

/// Ready for the values of one reader after another.
#[derive(Debug)]
pub struct MailText<'m> {
    parts: Vec<Part<'m>>,
}

#[derive(Debug)]
enum Part<'m> {
    Same(Vec<Known>),
    /// Holds a field of the reader's.
    Own(&'m Block),
}

/// A line as mails have it.
#[derive(Debug)]
struct Known {
    text: String,
    /// Absent where it is so long that the lines of HTML are not those of the text.
    html: Option<String>,
    is_blank: bool,
    line: Line,
}

impl Known {
    fn of(line: Line) -> Self {
        Self {
            text: mail::text(std::slice::from_ref(&line)),
            html: html::words(&line),
            is_blank: line.is_blank(),
            line,
        }
    }

    fn all(block: &Block, value: &impl Fn(&str) -> Option<String>) -> Result<Vec<Self>, String> {
        let mut lines = Vec::new();
        fill::block_lines(block, value, &mut lines)?;
        Ok(lines.into_iter().map(Self::of).collect())
    }
}

impl<'m> MailText<'m> {
    pub(crate) fn new(
        markup: &'m Markup,
        own: &impl Fn(&str) -> bool,
        value: &impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let parts = markup
            .blocks
            .iter()
            .map(|block| {
                if block.fields().any(|(name, _)| own(name)) {
                    return Ok(Part::Own(block));
                }
                Known::all(block, value).map(Part::Same)
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { parts })
    }

    /// The text for one reader, of whom `value` knows every field.
    ///
    /// # Errors
    /// The first field of the reader's paragraphs that has neither a value nor a fallback.
    pub fn render(&self, value: impl Fn(&str) -> Option<String>) -> Result<Rendered, String> {
        let mut own: Vec<Vec<Known>> = Vec::new();
        for part in &self.parts {
            if let Part::Own(block) = part {
                own.push(Known::all(block, &value)?);
            }
        }
        let mut own = own.iter();
        let mut lines: Vec<&Known> = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            match part {
                Part::Same(known) => lines.extend(known),
                Part::Own(_) => lines.extend(own.next().into_iter().flatten()),
            }
        }
        Ok(joined(body(&lines)))
    }
}

/// Without the empty lines at both ends.
fn body<'l, 'k>(lines: &'l [&'k Known]) -> &'l [&'k Known] {
    let from = lines.iter().position(|line| !line.is_blank);
    let to = lines.iter().rposition(|line| !line.is_blank);
    match (from, to) {
        (Some(from), Some(to)) => lines.get(from..=to).unwrap_or_default(),
        _ => &[],
    }
}

fn joined(lines: &[&Known]) -> Rendered {
    let length: usize = lines.iter().map(|line| line.text.len() + 1).sum();
    let mut text = String::with_capacity(length);
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        text.push_str(&line.text);
    }
    let used = count::longest_line(&text);
    let page = lines.iter().map(|one| (&one.line, one.html.as_deref()));
    Rendered {
        text,
        html: Some(html::together(page)),
        used: count::number(used),
        limit: ChannelKind::Email.usual_limit(),
        unit: Unit::Octets,
        parts: None,
    }
}
