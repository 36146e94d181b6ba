//! A finished calendar: a head, its zones and its components, ready to be
//! written anywhere. Knows nothing of events; the profiles fill it.

use std::io;

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;
use samovar_zone::Zone;

use crate::door::{Document, Name, Part, Token, Value};
use crate::moment::Span;
use crate::vtimezone::vtimezone;

/// One VCALENDAR. For mail, `method` of the MIME part is that of the profile
/// that made it: REQUEST, CANCEL, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    head: Vec<(Name, Value)>,
    parts: Vec<Part>,
}

impl Calendar {
    pub(crate) fn new(lang: Lang, method: Option<Token>) -> Self {
        Self {
            head: head(lang, method),
            parts: Vec::new(),
        }
    }

    pub(crate) fn put(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Writes the calendar as UTF-8 with CRLF line ends. Does not flush.
    pub fn write(&self, out: &mut impl io::Write) -> io::Result<()> {
        let mut document = Document::open(out, &self.head)?;
        for part in &self.parts {
            document.put(part)?;
        }
        document.close()
    }

    /// The calendar in memory.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to memory cannot fail.
        let _ = self.write(&mut bytes);
        bytes
    }
}

pub(crate) fn head(lang: Lang, method: Option<Token>) -> Vec<(Name, Value)> {
    let program = format!(
        "-//Samovar//Samovar {}//{}",
        env!("CARGO_PKG_VERSION"),
        lang.code().to_ascii_uppercase()
    );
    let mut head = vec![
        (Name::VERSION, Value::token(Token::V2_0)),
        (Name::PRODID, Value::line(&program)),
        (Name::CALSCALE, Value::token(Token::GREGORIAN)),
    ];
    if let Some(method) = method {
        head.push((Name::METHOD, Value::token(method)));
    }
    head
}

/// The zones that these times refer to, each true from the first to the last
/// time written in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Zones(Vec<(Zone, DateTime<Utc>, DateTime<Utc>)>);

impl Zones {
    pub(crate) fn of(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut zones = Self::default();
        for span in spans {
            zones.add(span);
        }
        zones
    }

    pub(crate) fn add(&mut self, span: Span) {
        if span.needs_zone() {
            self.add_range(span.zone, span.starts.utc, span.last().utc);
        }
    }

    /// A zone that must be true from `first` to `last`.
    pub(crate) fn add_range(&mut self, zone: Zone, first: DateTime<Utc>, last: DateTime<Utc>) {
        match self.0.iter_mut().find(|(known, ..)| *known == zone) {
            Some((_, from, to)) => {
                *from = first.min(*from);
                *to = last.max(*to);
            }
            None => self.0.push((zone, first, last)),
        }
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> {
        self.0
            .iter()
            .map(|(zone, first, last)| vtimezone(*zone, *first, *last))
    }
}
