//! Many events in one file, written as they come: the memory of one event,
//! whatever their number. The same profile as "add to calendar".

use std::io;
use std::path::Path;

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Zones, head};
use crate::description;
use crate::door::Document;
use crate::error::Result;
use crate::event::CalendarEvent;
use crate::file;
use crate::vevent::{Entry, Extra};

/// Checks all events and prepares their zones; nothing is written yet. Their
/// UIDs must differ.
pub fn publication(
    events: &[CalendarEvent],
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<Publication<'_>> {
    let mut zones = Zones::default();
    for event in events {
        zones.add(Entry::new(event)?.span);
    }
    Ok(Publication {
        events,
        zones,
        lang,
        now,
    })
}

/// Events that are known to be right, ready to be written.
#[derive(Debug, Clone)]
pub struct Publication<'e> {
    events: &'e [CalendarEvent],
    zones: Zones,
    lang: Lang,
    now: DateTime<Utc>,
}

impl Publication<'_> {
    /// Writes one VCALENDAR with all events. Does not flush.
    pub fn write(&self, out: &mut impl io::Write) -> io::Result<()> {
        let mut document = Document::open(out, &head(self.lang, None))?;
        for zone in self.zones.parts() {
            document.put(&zone)?;
        }
        for event in self.events {
            // Checked when the publication was made, so it cannot fail now.
            let entry = Entry::new(event).map_err(io::Error::other)?;
            let description = description::event(&entry, self.lang);
            document.put(&entry.vevent(&description, Extra::default(), self.now))?;
        }
        document.close()
    }

    /// Writes the file whole or not at all; see
    /// [`write_file`](crate::write_file).
    pub fn write_file(&self, path: &Path) -> Result<()> {
        file::write_file(path, |mut out| self.write(&mut out))
    }
}
