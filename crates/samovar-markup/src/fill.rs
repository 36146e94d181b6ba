//! A text with its values in: lines of runs. From here on nobody asks what was the
//! text's and what was a value: both are only characters.

use crate::address;
use crate::blocks::{Block, Marker, Markup};
use crate::clean;
use crate::inline::{Piece, Span, Style};

/// A text for somebody, or for everybody, ready to be rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    pub(crate) lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line {
    pub marker: Marker,
    pub runs: Vec<Run>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub style: Style,
    pub link: Option<String>,
}

impl Line {
    pub fn is_blank(&self) -> bool {
        self.marker.text().is_empty()
            && self
                .runs
                .iter()
                .all(|run| run.link.is_none() && run.text.trim().is_empty())
    }

    /// Puts a run at the end; equal neighbours are one.
    pub fn push(&mut self, run: Run) {
        if run.text.is_empty() && run.link.is_none() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.style == run.style && last.link.is_none() && run.link.is_none() => {
                last.text.push_str(&run.text);
            }
            _ => self.runs.push(run),
        }
    }
}

impl Filled {
    /// The words alone, in one line: for a header, which must hold no line end.
    #[must_use]
    pub fn line(&self) -> String {
        let mut out = String::new();
        for line in &self.lines {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&line.marker.text());
            for run in &line.runs {
                out.push_str(&run.text);
            }
        }
        out.trim().to_owned()
    }

    /// Without the empty lines at both ends.
    pub(crate) fn body(&self) -> &[Line] {
        trimmed(&self.lines)
    }
}

pub(crate) fn trimmed(lines: &[Line]) -> &[Line] {
    let from = lines.iter().position(|line| !line.is_blank());
    let to = lines.iter().rposition(|line| !line.is_blank());
    match (from, to) {
        (Some(from), Some(to)) => lines.get(from..=to).unwrap_or_default(),
        _ => &[],
    }
}

pub(crate) fn fill(
    markup: &Markup,
    value: &impl Fn(&str) -> Option<String>,
) -> Result<Filled, String> {
    let mut lines = Vec::with_capacity(markup.blocks.len());
    for block in &markup.blocks {
        block_lines(block, value, &mut lines)?;
    }
    Ok(Filled { lines })
}

pub(crate) fn block_lines(
    block: &Block,
    value: &impl Fn(&str) -> Option<String>,
    lines: &mut Vec<Line>,
) -> Result<(), String> {
    let mut line = Line {
        marker: block.marker.clone(),
        runs: Vec::new(),
    };
    for span in &block.spans {
        let text = said(&span.pieces, value)?;
        if let Some(address) = &span.link {
            // Spaces at the ends of the words are not the link's.
            let words = text.replace('\n', " ");
            let start = words.len() - words.trim_start().len();
            let (before, rest) = words.split_at(start);
            let (words, after) = rest.split_at(rest.trim_end().len());
            let space = |text: &str| Run {
                text: text.to_owned(),
                style: span.style,
                link: None,
            };
            line.push(space(before));
            line.push(link(span, words, address, value)?);
            line.push(space(after));
            continue;
        }
        for (at, part) in text.split('\n').enumerate() {
            if at > 0 {
                let marker = match block.marker {
                    Marker::None => Marker::None,
                    _ => Marker::Within,
                };
                let next = Line {
                    marker,
                    runs: Vec::new(),
                };
                lines.push(std::mem::replace(&mut line, next));
            }
            line.push(Run {
                text: part.to_owned(),
                style: span.style,
                link: None,
            });
        }
    }
    lines.push(line);
    Ok(())
}

/// A link whose field says no address of the web is only words.
fn link(
    span: &Span,
    words: &str,
    address: &[Piece],
    value: &impl Fn(&str) -> Option<String>,
) -> Result<Run, String> {
    let style = span.style;
    if let [Piece::Field(_)] = address {
        let said = said(address, value)?.replace('\n', " ");
        let said = said.trim();
        if !address::is_web(said) {
            let text = match words {
                "" => said.to_owned(),
                words => format!("{words}: {said}"),
            };
            return Ok(Run {
                text,
                style,
                link: None,
            });
        }
        return Ok(Run {
            text: words.to_owned(),
            style,
            link: Some(address::safe(said)),
        });
    }
    let mut whole = String::new();
    for piece in address {
        match piece {
            Piece::Text(text) => whole.push_str(text),
            Piece::Field(_) => {
                let said = said(std::slice::from_ref(piece), value)?;
                address::push_component(&mut whole, &said);
            }
        }
    }
    Ok(Run {
        text: words.to_owned(),
        style,
        link: Some(address::safe(&whole)),
    })
}

fn said(pieces: &[Piece], value: &impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Field(field) => {
                let own = value(&field.name)
                    .map(|own| clean::text(&own))
                    .filter(|own| !own.trim().is_empty());
                match (own, &field.fallback) {
                    (Some(own), _) => out.push_str(&own),
                    (None, Some(fallback)) => out.push_str(fallback),
                    (None, None) => return Err(field.name.clone()),
                }
            }
        }
    }
    Ok(out)
}
