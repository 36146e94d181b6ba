//! An entry of a calendar as an event of the planner: what it says, and what is
//! assumed where it says nothing.

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_ical::State;
use samovar_ical::read::{Method, Occurrence, ReadPerson, ReadTime};
use samovar_import::clean;
use samovar_zone::Zone;

use crate::calendar::read::{self, ReadFile};
use crate::event::EventState;
use crate::ids::VenueId;
use crate::input;
use crate::time::{self, Fold, Wall};

/// What a start without an end means, as in the event's form.
pub const USUAL_MINUTES: i64 = 180;

/// An event as the file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Kept with the event to know it again.
    pub source: String,
    pub title: String,
    pub starts: Wall,
    pub ends: Wall,
    pub starts_fold: Fold,
    pub ends_fold: Fold,
    pub zone: String,
    pub whole_days: bool,
    /// The file says no end: it was taken for the usual length.
    pub end_assumed: bool,
    pub of_series: bool,
    pub place: String,
    pub venue: Option<(VenueId, String)>,
    pub about: String,
    /// Who invites in the file: `Society, web@example.org`, or empty.
    pub organizer: String,
    pub link: String,
    pub state: EventState,
}

impl Draft {
    /// Ended before now.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        time::zone(&self.zone)
            .is_ok_and(|zone| time::instant_or_after(self.ends, zone, self.ends_fold) < now)
    }
}

/// One date of the file. `home`: by which clock it goes where it names none.
pub fn draft(one: &Occurrence<'_>, file: &ReadFile, home: Zone, lang: Lang) -> Draft {
    let entry = one.entry;
    let mut end_assumed = false;
    let (starts, ends, zone) = match &one.time {
        ReadTime::Days { first, last } => {
            let (starts, ends) = read::whole_days(*first, *last);
            ((starts, Fold::Earlier), (ends, Fold::Earlier), home)
        }
        ReadTime::Timed { starts, ends } => {
            let point = starts == ends;
            let (start, start_fold, zone) = read::wall(starts, home);
            let (end, end_fold, _) = read::wall_in(ends, zone, home);
            if point {
                end_assumed = true;
                (
                    (start, start_fold),
                    (start.plus_minutes(USUAL_MINUTES), start_fold),
                    zone,
                )
            } else {
                ((start, start_fold), (end, end_fold), zone)
            }
        }
    };
    // A day that begins with a gap of the clock begins after it.
    let existing = |(wall, fold): (Wall, Fold)| match time::instant(wall, zone, fold) {
        Ok(_) => wall,
        Err(_) => time::wall_at(time::instant_or_after(wall, zone, fold), zone),
    };
    let title =
        input::line("title", &entry.title).unwrap_or_else(|_| shortened(&entry.title, input::LINE));
    let cancelled = entry.state == State::Cancelled || file.calendar.method == Some(Method::Cancel);
    let date = if one.date.is_empty() {
        String::new()
    } else {
        format!("#{}", one.date)
    };
    let web = ["http://", "https://"]
        .iter()
        .any(|scheme| entry.url.starts_with(scheme));
    Draft {
        source: format!("{}{date}", entry.uid),
        title: if title.is_empty() {
            msg::calendar_untitled(lang)
        } else {
            title
        },
        starts: existing(starts),
        ends: existing(ends),
        starts_fold: starts.1,
        ends_fold: ends.1,
        zone: zone.name().to_owned(),
        whole_days: matches!(one.time, ReadTime::Days { .. }),
        end_assumed,
        of_series: !one.date.is_empty(),
        place: shortened(&entry.location, input::LINE),
        venue: None,
        about: input::prose("about", &entry.description)
            .unwrap_or_else(|_| shortened(&entry.description, input::PROSE)),
        organizer: organizer(entry.organizer.as_ref()),
        link: if web {
            input::compact("link", &entry.url).unwrap_or_default()
        } else {
            String::new()
        },
        state: match entry.state {
            _ if cancelled => EventState::Cancelled,
            State::Tentative => EventState::Draft,
            _ => EventState::Open,
        },
    }
}

fn organizer(person: Option<&ReadPerson>) -> String {
    let Some(person) = person else {
        return String::new();
    };
    let known = [&person.name, &person.email];
    let mut known: Vec<&str> = known
        .iter()
        .map(|text| text.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    known.dedup();
    shortened(&known.join(", "), input::LINE)
}

fn shortened(text: &str, most: usize) -> String {
    clean::block(text)
        .chars()
        .take(most)
        .collect::<String>()
        .trim()
        .to_owned()
}
