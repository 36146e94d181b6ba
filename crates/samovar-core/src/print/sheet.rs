//! What all sheets begin and end with: the event, the paper's language and
//! size, the print time; the PDF written whole or not at all.

use chrono::{DateTime, FixedOffset, Offset};
use samovar_i18n::Lang;
use samovar_print::{Entry, Fonts, Sheet};

use super::cannot_draw::{Bearer, cannot_draw};
use super::{Printed, SheetPage};
use crate::catering::sitting as sittings;
use crate::error::{Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{EventId, SittingId};
use crate::outgoing::{self, FileKind, Target};
use crate::planner::{Planner, Reader, Written};
use crate::settings::{Paper, store as settings};
use crate::time;

/// What sheets are drawn with. Fonts of this laptop are looked for once, when
/// the first letter comes that ours do not have.
pub(super) fn fonts() -> Fonts {
    Fonts::of_this_machine()
}

/// A sheet of paper before anything stands on it.
pub(super) struct Blank {
    pub event: Event,
    pub lang: Lang,
    pub paper: samovar_print::Paper,
    /// By the wall clock of the event.
    pub printed_at: DateTime<FixedOffset>,
}

impl Blank {
    /// The paper's language and size are the screen's unless others are named.
    pub fn load(
        reader: &Reader<'_>,
        event: EventId,
        lang: Option<Lang>,
        paper: Option<Paper>,
    ) -> Result<Self> {
        let settings = settings::load(reader.conn)?;
        let event = events::load(reader, event)?;
        let printed = reader.now.with_timezone(&time::zone(&event.zone)?);
        Ok(Self {
            event,
            lang: lang.unwrap_or(settings.language),
            paper: size(paper.unwrap_or(settings.paper)),
            printed_at: printed.with_timezone(&printed.offset().fix()),
        })
    }

    /// The sheet when it is drawn, and what its file is called, without the ending.
    pub fn filled(self, name: String, sheet: Sheet, bearers: Vec<Bearer>) -> Made {
        Made {
            sheet,
            bearers,
            name,
            event: Some(self.event),
        }
    }
}

/// A drawn sheet, and who or what stands on it.
pub(super) struct Made {
    pub sheet: Sheet,
    pub bearers: Vec<Bearer>,
    /// What its file is called, without the ending.
    pub name: String,
    /// Its files lie in the folder of this event; without one, beside those of all events.
    pub event: Option<Event>,
}

impl Made {
    /// What a preview shows.
    pub fn page(&self, number: u32) -> Result<Written<SheetPage>> {
        page(&self.sheet, number, &self.bearers).map(Written::unchanged)
    }

    /// Writes the PDF asked for, or the usual one.
    pub fn save(&self, planner: &Planner, asked: Option<String>) -> Result<Written<Printed>> {
        let target = match &self.event {
            Some(event) => target(planner, event, asked, &self.name)?,
            None => {
                let name = format!("{}.pdf", self.name);
                outgoing::path(planner, asked, &name, FileKind::Pdf)?
            }
        };
        save(&target, &self.sheet, &self.bearers).map(Written::unchanged)
    }
}

/// The paper of the settings, as it is drawn on.
pub(super) fn size(paper: Paper) -> samovar_print::Paper {
    match paper {
        Paper::A4 => samovar_print::Paper::A4,
        Paper::Letter => samovar_print::Paper::Letter,
    }
}

/// The one sitting that a sheet is of, if it is not of all: a sitting of this event.
pub(super) fn sitting(
    reader: &Reader<'_>,
    event: &Event,
    asked: Option<SittingId>,
) -> Result<Option<SittingId>> {
    let Some(asked) = asked else { return Ok(None) };
    match sittings::load(reader.conn, asked)?.event_id == event.id {
        true => Ok(Some(asked)),
        false => Err(Error::missing("sitting", asked)),
    }
}

/// Who or what stands on the rows of a sheet of tables.
pub(super) fn bearers(entries: &[Entry]) -> Vec<Bearer> {
    entries
        .iter()
        .map(|entry| Bearer {
            name: match entry {
                Entry::Row(row) => row.title.clone(),
                _ => String::new(),
            },
            ..Bearer::default()
        })
        .collect()
}

/// One page, drawn by the engine that makes the PDF. Beyond the last it is the
/// last: what is shown may have become shorter.
pub(super) fn page(sheet: &Sheet, page: u32, bearers: &[Bearer]) -> Result<SheetPage> {
    let pages = sheet.page_count();
    Ok(SheetPage {
        svg: sheet.svg((page as usize).min(pages.saturating_sub(1)))?,
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        guests: u32::try_from(bearers.len()).unwrap_or(u32::MAX),
        undecided: 0,
        waitlisted: 0,
        cannot_draw: cannot_draw(sheet, bearers),
        fonts: sheet.machine_fonts().to_vec(),
    })
}

/// The PDF asked for, or one in the event's folder of exports under `name`.
/// Asked before anything is drawn or noted.
pub(super) fn target(
    planner: &Planner,
    event: &Event,
    asked: Option<String>,
    name: &str,
) -> Result<Target> {
    let name = format!("{name}.pdf");
    crate::event::exports::path(planner, event, asked, &name, FileKind::Pdf)
}

pub(super) fn save(path: &Target, sheet: &Sheet, bearers: &[Bearer]) -> Result<Printed> {
    let pdf = sheet.pdf()?;
    path.write(|out| out.write_all(&pdf))?;
    Ok(Printed {
        path: path.shown(),
        pages: u32::try_from(sheet.page_count()).unwrap_or(u32::MAX),
        cannot_draw: cannot_draw(sheet, bearers),
        fonts: sheet.machine_fonts().to_vec(),
    })
}

/// The community's, where there is one and it is wanted.
pub(super) fn logo(reader: &Reader<'_>, wanted: bool) -> Result<Option<samovar_print::Logo>> {
    match wanted {
        true => crate::logo::store::for_paper(reader.conn),
        false => Ok(None),
    }
}

/// How to get in, in one paragraph; empty where nothing is known.
pub(super) fn way_in(reader: &Reader<'_>, event: &Event) -> Result<String> {
    let Some(venue) = event.venue_id else {
        return Ok(String::new());
    };
    let notes = crate::venue::store::load(reader, venue)?.access_notes;
    Ok(notes
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" "))
}
