//! Many events and series in one file, written as they come: the memory of one
//! entry, whatever their number. The same profile as "add to calendar".

use std::borrow::Borrow;
use std::collections::HashSet;
use std::io;

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Zones, head};
use crate::description;
use crate::door::Document;
use crate::error::{CalendarError, Result};
use crate::event::{CalendarEvent, Uid};
use crate::series::{Checked, Series};
use crate::vevent::{Entry, Extra};

/// One entry of a calendar that is published.
#[derive(Debug, Clone, PartialEq)]
pub enum Published {
    /// An event by itself.
    Event(CalendarEvent),
    /// A series with all its dates.
    Series(Series),
}

impl Published {
    fn event(&self) -> &CalendarEvent {
        match self {
            Self::Event(event) => event,
            Self::Series(series) => &series.event,
        }
    }
}

/// Checks all entries, that no two have one UID, and prepares their zones;
/// nothing is written yet. The entries are walked once here and once when they
/// are written, so an iterator that makes them as it goes (`(0..n).map(…)`)
/// needs the memory of one.
pub fn publication<I>(entries: I, lang: Lang, now: DateTime<Utc>) -> Result<Publication<I>>
where
    I: Iterator + Clone,
    I::Item: Borrow<Published>,
{
    let mut zones = Zones::default();
    let mut uids: HashSet<Uid> = HashSet::new();
    for entry in entries.clone() {
        let entry: &Published = entry.borrow();
        match entry {
            Published::Event(event) => zones.add(Entry::new(event)?.span),
            Published::Series(series) => Checked::new(series, now)?.add_zones(&mut zones),
        }
        let event = entry.event();
        if !uids.insert(event.uid.clone()) {
            let first = entries
                .clone()
                .map(|entry| entry.borrow().event().clone())
                .find(|other| other.uid == event.uid);
            return Err(CalendarError::UidTwice {
                uid: event.uid.as_str().to_owned(),
                first: first.map_or_else(String::new, |first| first.title),
                second: event.title.clone(),
            });
        }
    }
    Ok(Publication {
        entries,
        zones,
        lang,
        now,
    })
}

/// Entries that are known to be right, ready to be written.
#[derive(Debug, Clone)]
pub struct Publication<I> {
    entries: I,
    zones: Zones,
    lang: Lang,
    now: DateTime<Utc>,
}

impl<I> Publication<I>
where
    I: Iterator + Clone,
    I::Item: Borrow<Published>,
{
    /// Writes one VCALENDAR with all entries. Does not flush.
    pub fn write(&self, out: &mut impl io::Write) -> io::Result<()> {
        let mut document = Document::open(out, &head(self.lang, None))?;
        for zone in self.zones.parts() {
            document.put(&zone)?;
        }
        // Checked when the publication was made, so they cannot fail now.
        for entry in self.entries.clone() {
            match entry.borrow() {
                Published::Event(event) => {
                    let entry = Entry::new(event).map_err(io::Error::other)?;
                    let description = description::event(&entry, self.lang);
                    document.put(&entry.vevent(&description, Extra::default(), self.now))?;
                }
                Published::Series(series) => {
                    let checked = Checked::new(series, self.now).map_err(io::Error::other)?;
                    for part in checked.vevents(self.lang, self.now) {
                        document.put(&part)?;
                    }
                }
            }
        }
        document.close()
    }
}
