//! Other people's calendar files, from disk to entries: single files, several,
//! or a folder of them. What cannot be read is listed beside what can.

use std::path::{Path, PathBuf};

use chrono::{Days, Months, NaiveDate};
use samovar_ical::read::{
    Clock, Expansion, Limits, MAX_BYTES, Method, ReadCalendar, ReadError, ReadZone, Remark,
    read_calendar,
};
use samovar_import::shown;
use samovar_zone::Zone;

use super::remark::CalendarRemark;
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::time::{self, Fold, Wall};

const MOST_FILES: usize = 5_000;
const MOST_FOLDERS_DEEP: u32 = 6;
/// Of one answer; the rest is counted.
const MOST_REMARKS: usize = 1_000;

/// A file that was read.
pub struct ReadFile {
    pub name: String,
    pub calendar: ReadCalendar,
}

/// All files of one reading.
pub struct ReadFiles {
    pub files: Vec<ReadFile>,
    /// Files that are no calendars.
    pub unread: Vec<CalendarRemark>,
    /// What the folder is called, where one was chosen.
    folder: Option<String>,
}

impl ReadFiles {
    /// Reads files and folders. One file alone must be a calendar; among
    /// several, those that are none are listed.
    pub fn read(paths: &[String]) -> Result<Self> {
        let mut found = Vec::new();
        for path in paths {
            collect(Path::new(path), MOST_FOLDERS_DEEP, &mut found)?;
        }
        let Some(first) = found.first() else {
            let path = paths.first().map(String::as_str).unwrap_or_default();
            return Err(Error::at(Code::CalendarNoFiles, Path::new(path)));
        };
        let alone = (found.len() == 1).then(|| first.clone());
        let (mut files, mut unread) = (Vec::new(), Vec::new());
        for path in found {
            let name = file_name(&path);
            match read_file(&path) {
                Ok(calendar) => files.push(ReadFile { name, calendar }),
                Err(error) if alone.is_some() => return Err(error),
                Err(error) => unread.push(CalendarRemark {
                    file: name,
                    line: 0,
                    title: String::new(),
                    code: error.code.as_str().to_owned(),
                    detail: String::new(),
                }),
            }
        }
        let folder = match paths {
            [only] if Path::new(only).is_dir() => Some(file_name(Path::new(only))),
            _ => None,
        };
        Ok(Self {
            files,
            unread,
            folder,
        })
    }

    /// What the calendar, or the only file, calls itself. Of a folder of calendars with
    /// names of their own no single one speaks for all: it is the folder's.
    pub fn name(&self) -> String {
        if let (Some(folder), [first, others @ ..]) = (&self.folder, self.files.as_slice())
            && !others.is_empty()
            && (first.calendar.name.is_empty()
                || others
                    .iter()
                    .any(|one| one.calendar.name != first.calendar.name))
        {
            return folder.clone();
        }
        let named = self.files.iter().map(|file| &file.calendar.name);
        let named = named.into_iter().find(|name| !name.is_empty()).cloned();
        named.unwrap_or_else(|| {
            let name = self
                .files
                .first()
                .map(|file| file.name.as_str())
                .unwrap_or_default();
            name.rsplit_once('.')
                .map_or(name, |(stem, _)| stem)
                .to_owned()
        })
    }

    pub fn file_name(&self) -> String {
        match self.files.as_slice() {
            [one] => one.name.clone(),
            _ if self.folder.is_some() => self.folder.clone().unwrap_or_default(),
            several => several
                .iter()
                .map(|file| file.name.as_str())
                .take(3)
                .collect::<Vec<_>>()
                .join(", "),
        }
    }

    /// What the reading of the files left out, and how much in all.
    pub fn left_out(&self) -> (Vec<CalendarRemark>, usize) {
        let count = self.unread.len()
            + self
                .files
                .iter()
                .map(|file| file.calendar.left_out_count)
                .sum::<usize>();
        let listed = self
            .files
            .iter()
            .flat_map(|file| remarks(&file.name, &file.calendar.left_out));
        (
            self.unread
                .iter()
                .cloned()
                .chain(listed)
                .take(MOST_REMARKS)
                .collect(),
            count,
        )
    }

    pub fn notes(&self) -> Vec<CalendarRemark> {
        let all = self
            .files
            .iter()
            .flat_map(|file| remarks(&file.name, &file.calendar.notes));
        all.take(MOST_REMARKS).collect()
    }

    /// Whether the files hold answers of guests rather than events.
    pub fn are_replies(&self) -> bool {
        let is_answer = |file: &ReadFile| {
            matches!(
                file.calendar.method,
                Some(Method::Reply | Method::Counter | Method::Refresh)
            )
        };
        !self.files.is_empty() && self.files.iter().all(is_answer)
    }
}

pub fn remarks<'r>(
    file: &'r str,
    remarks: &'r [Remark],
) -> impl Iterator<Item = CalendarRemark> + 'r {
    remarks.iter().map(move |remark| CalendarRemark {
        file: file.to_owned(),
        line: remark.line,
        title: shown(&remark.title),
        code: remark.code.code().to_owned(),
        detail: shown(&remark.detail),
    })
}

fn collect(path: &Path, deep: u32, found: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path).map_err(|error| Error::io(path, false, error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    for path in paths {
        if found.len() >= MOST_FILES {
            break;
        }
        let is_calendar = path.extension().is_some_and(|ending| {
            ["ics", "ical", "icalendar"]
                .iter()
                .any(|known| ending.eq_ignore_ascii_case(known))
        });
        // Links may lead round in a circle.
        if path.is_dir() && !path.is_symlink() && deep > 0 {
            collect(&path, deep - 1, found)?;
        } else if is_calendar && path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> Result<ReadCalendar> {
    let bytes = incoming::read(path, MAX_BYTES as u64)?
        .ok_or_else(|| Error::at(Code::CalendarTooLarge, path))?;
    read_calendar(&bytes).map_err(|error| {
        let code = match error {
            ReadError::NotACalendar => Code::CalendarNotACalendar,
            ReadError::TooLarge => Code::CalendarTooLarge,
        };
        Error::at(code, path)
    })
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// How far series are counted: from `first` on, for so many months.
pub fn limits(first: NaiveDate, months: u32, per_file: usize) -> Limits {
    Limits {
        from: first,
        to: first
            .checked_add_months(Months::new(months))
            .unwrap_or(first),
        per_series: 1_000,
        per_file,
    }
}

/// The dates of a calendar, and what was cut short of them.
pub fn dates<'c>(
    file: &'c ReadFile,
    limits: &Limits,
    notes: &mut Vec<CalendarRemark>,
) -> Expansion<'c> {
    let expansion = file.calendar.occurrences(limits);
    let room = MOST_REMARKS.saturating_sub(notes.len());
    notes.extend(remarks(&file.name, &expansion.notes).take(room));
    expansion
}

/// A clock of a file as the planner keeps times: by a zone with a name. Times
/// in UTC, and those of a zone of the file's own, go by `here`.
pub fn wall(clock: &Clock, here: Zone) -> (Wall, Fold, Zone) {
    let zone = match &clock.zone {
        ReadZone::Known(zone) => *zone,
        _ => here,
    };
    wall_in(clock, zone, here)
}

/// The same by a certain zone.
pub fn wall_in(clock: &Clock, zone: Zone, here: Zone) -> (Wall, Fold, Zone) {
    let at = clock.instant(here);
    let wall = time::wall_at(at, zone);
    let earlier = time::instant(wall, zone, Fold::Earlier).ok() == Some(at);
    (wall, Fold::from_flag(!earlier), zone)
}

/// A day's beginning, and that of the day after the last.
pub fn whole_days(first: NaiveDate, last: NaiveDate) -> (Wall, Wall) {
    let end = last.checked_add_days(Days::new(1)).unwrap_or(last);
    (
        Wall(first.and_time(chrono::NaiveTime::MIN)),
        Wall(end.and_time(chrono::NaiveTime::MIN)),
    )
}
