//! Files and folders to answers. What a file is shows in its first bytes; its
//! name only says which files of a folder are looked into. A mailbox is read
//! mail by mail.

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use samovar_mail::read::{LONGEST_MAIL, Mail, Mails, calendars, is_mail, is_mbox};

use super::ReplyFault;
use super::answer::{Answer, Origin, answers};
use crate::error::{Code, Error, Kind, Result};
use crate::incoming::{self, Limited};
use crate::job::Job;

const DEEPEST_FOLDER: usize = 8;
const MOST_FILES: usize = 200_000;
const MOST_ANSWERS: usize = 200_000;
const MOST_FAULTS: usize = 200;
/// Of one mailbox: beyond it are years of mail, or holes.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
const BUFFER: usize = 256 * 1024;
/// Which files of a folder may hold answers; others may be anything.
const KINDS: &[&str] = &["ics", "ical", "eml", "mbox", "msg"];

/// What some paths hold.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Each once, in the order they were given.
    pub answers: Vec<Answer>,
    pub files: u32,
    pub faults: Vec<ReplyFault>,
    pub fault_count: u32,
    pub without: u32,
    seen: HashSet<String>,
}

impl Gathered {
    pub fn read(paths: &[String], now: DateTime<Utc>, job: &Job) -> Result<Self> {
        let mut gathered = Self::default();
        let mut files = Vec::new();
        for path in paths {
            let path = Path::new(path);
            if path.is_dir() {
                list(path, DEEPEST_FOLDER, &mut files);
            } else {
                files.push(path.to_owned());
            }
        }
        let single = paths.len() == 1 && files.len() == 1;
        for (number, path) in files.iter().enumerate() {
            job.step(number, files.len())?;
            gathered.files += 1;
            match gathered.file(path, now, single, job) {
                Err(error) if error.code == Code::NotAFile && !single => {
                    gathered.fault(path, "not-a-file");
                }
                Err(error) if error.kind() == Kind::Io && error.code != Code::NotAFile => {
                    gathered.fault(path, "unreadable");
                }
                done => done?,
            }
        }
        // When answers were given counts, not where they lay.
        gathered.answers.sort_by_key(|one| one.given_at);
        Ok(gathered)
    }

    fn file(&mut self, path: &Path, now: DateTime<Utc>, single: bool, job: &Job) -> Result<()> {
        let failed = |error| Error::io(path, false, error);
        let file = incoming::open(path)?;
        // Told at once where the file owns up to it; counted all the same.
        let is_huge = file.metadata().is_ok_and(|found| found.len() > MOST_BYTES);
        let mut reader = BufReader::with_capacity(BUFFER, Limited::new(file, MOST_BYTES, job));
        let begin = reader.fill_buf().map_err(failed)?;
        let begin = begin
            .get(..4096.min(begin.len()))
            .unwrap_or_default()
            .to_vec();
        if begin.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            self.fault(path, "outlook-msg");
        } else if is_mbox(&begin) && is_huge {
            self.fault(path, "mailbox-too-large");
        } else if is_mbox(&begin) {
            for mail in Mails::new(reader) {
                job.step(0, 0)?;
                match mail {
                    Ok(Mail::Whole(mail)) => {
                        if !self.mail(path, &mail, now) {
                            self.without += 1;
                        }
                    }
                    Ok(Mail::TooLong) => self.fault(path, "mail-too-long"),
                    Err(error) => {
                        job.look()?;
                        if error.kind() != std::io::ErrorKind::FileTooLarge {
                            return Err(failed(error));
                        }
                        self.fault(path, "mailbox-too-large");
                    }
                }
            }
        } else {
            let mut bytes = Vec::new();
            reader
                .take(LONGEST_MAIL as u64 + 1)
                .read_to_end(&mut bytes)
                .map_err(failed)?;
            if bytes.len() > LONGEST_MAIL {
                self.fault(path, "too-long");
            } else if is_calendar(&begin) {
                let file = name(path);
                let origin = Origin {
                    file: &file,
                    from: "",
                    at: now,
                };
                self.calendar(path, &bytes, origin);
            } else if !is_mail(&begin) {
                self.fault(path, "not-mail");
            } else if !self.mail(path, &bytes, now) {
                if single {
                    self.fault(path, "no-calendar");
                } else {
                    self.without += 1;
                }
            }
        }
        Ok(())
    }

    /// False where no calendar is in it.
    fn mail(&mut self, path: &Path, mail: &[u8], now: DateTime<Utc>) -> bool {
        let file = name(path);
        let found = calendars(mail);
        for calendar in &found {
            let origin = Origin {
                file: &file,
                from: &calendar.from,
                at: calendar.date.unwrap_or(now),
            };
            self.calendar(path, calendar.text.as_bytes(), origin);
        }
        !found.is_empty()
    }

    fn calendar(&mut self, path: &Path, bytes: &[u8], origin: Origin<'_>) {
        match answers(bytes, origin) {
            Ok(found) => {
                for answer in found {
                    if self.answers.len() < MOST_ANSWERS && self.seen.insert(answer.key.clone()) {
                        self.answers.push(answer);
                    }
                }
            }
            Err(code) => self.fault(path, code),
        }
    }

    fn fault(&mut self, path: &Path, code: &str) {
        self.fault_count += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(ReplyFault {
                file: name(path),
                code: code.to_owned(),
            });
        }
    }
}

fn is_calendar(begin: &[u8]) -> bool {
    // Of UTF-16 every other byte is none of a letter.
    let letters: Vec<u8> = begin
        .iter()
        .copied()
        .filter(|byte| *byte != 0)
        .skip_while(|byte| !byte.is_ascii_alphabetic())
        .take(15)
        .collect();
    letters.eq_ignore_ascii_case(b"BEGIN:VCALENDAR")
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The files of a folder and of those in it, in the order of their names; a
/// link to a folder is not followed, for it may lead back.
fn list(folder: &Path, deeper: usize, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(std::result::Result::ok)
        .collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && deeper > 0 {
            list(&path, deeper - 1, files);
        } else if !is_folder && files.len() < MOST_FILES && may_hold(&path) {
            files.push(path);
        }
    }
}

fn may_hold(path: &Path) -> bool {
    // Mail folders of the maildir kind name their files without an ending.
    let in_maildir = path
        .parent()
        .and_then(Path::file_name)
        .is_some_and(|folder| folder == "cur" || folder == "new");
    in_maildir
        || path
            .extension()
            .is_some_and(|kind| KINDS.iter().any(|known| kind.eq_ignore_ascii_case(known)))
}
