//! Files and folders of mail, looked through mail by mail. What a file is shows in its first
//! bytes; its name only says which files of a folder are looked into. What a mail says is for
//! whoever asks.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use samovar_mail::read::{LONGEST_MAIL, Mail, Mails, is_mail, is_mbox};

use crate::error::{Code, Error, Kind, Result};
use crate::incoming::{self, Limited};
use crate::job::Job;

const DEEPEST_FOLDER: usize = 8;
const MOST_FILES: usize = 200_000;
const MOST_FAULTS: usize = 200;
/// Of one mailbox: beyond it are years of mail, or holes.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
const BUFFER: usize = 256 * 1024;

/// What is looked for in mails.
pub trait Wanted {
    /// Which files of a folder may hold it; others may be anything.
    fn kinds(&self) -> &'static [&'static str];

    /// The fault of a mail that was named alone and holds nothing of it.
    fn nothing(&self) -> &'static str;

    /// False where nothing of it is in the mail; what of it can't be read goes to `faults`.
    fn mail(&mut self, file: &str, mail: &[u8], faults: &mut Vec<&'static str>) -> bool;

    /// A file that is neither mail nor mailbox; `None` where it is of no kind that is known.
    fn other(&mut self, _: &str, _: &[u8]) -> Option<std::result::Result<(), &'static str>> {
        None
    }
}

/// A file that nothing was read from, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    pub code: &'static str,
}

/// What was looked through.
#[derive(Debug, Default)]
pub struct Looked {
    pub files: u32,
    /// At most 200.
    pub faults: Vec<Fault>,
    pub fault_count: u32,
    /// Mails without anything that was wanted: most of a mailbox.
    pub without: u32,
}

/// Looks through files, mailboxes and folders of them, in the order they are given in.
pub fn look(paths: &[String], job: &Job, wanted: &mut impl Wanted) -> Result<Looked> {
    let mut looked = Looked::default();
    let mut files = Vec::new();
    for path in paths {
        let path = Path::new(path);
        if path.is_dir() {
            list(path, DEEPEST_FOLDER, wanted.kinds(), &mut files);
        } else {
            files.push(path.to_owned());
        }
    }
    let single = paths.len() == 1 && files.len() == 1;
    for (number, path) in files.iter().enumerate() {
        job.step(number, files.len())?;
        looked.files += 1;
        match looked.file(path, wanted, single, job) {
            Err(error) if error.code == Code::NotAFile && !single => {
                looked.fault(path, "not-a-file");
            }
            Err(error) if error.kind() == Kind::Io && error.code != Code::NotAFile => {
                looked.fault(path, "unreadable");
            }
            done => done?,
        }
    }
    Ok(looked)
}

impl Looked {
    fn file(
        &mut self,
        path: &Path,
        wanted: &mut impl Wanted,
        single: bool,
        job: &Job,
    ) -> Result<()> {
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
                        if !self.mail(path, &mail, wanted) {
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
            self.alone(path, &bytes, wanted, single);
        }
        Ok(())
    }

    /// A file that is no mailbox.
    fn alone(&mut self, path: &Path, bytes: &[u8], wanted: &mut impl Wanted, single: bool) {
        if bytes.len() > LONGEST_MAIL {
            self.fault(path, "too-long");
        } else if let Some(read) = wanted.other(&name(path), bytes) {
            if let Err(code) = read {
                self.fault(path, code);
            }
        } else if !is_mail(bytes) {
            self.fault(path, "not-mail");
        } else if !self.mail(path, bytes, wanted) {
            if single {
                self.fault(path, wanted.nothing());
            } else {
                self.without += 1;
            }
        }
    }

    /// False where nothing that is wanted is in it.
    fn mail(&mut self, path: &Path, mail: &[u8], wanted: &mut impl Wanted) -> bool {
        let mut faults = Vec::new();
        let found = wanted.mail(&name(path), mail, &mut faults);
        for code in faults {
            self.fault(path, code);
        }
        found
    }

    fn fault(&mut self, path: &Path, code: &'static str) {
        self.fault_count += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault {
                file: name(path),
                code,
            });
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The files of a folder and of those in it, in the order of their names; a
/// link to a folder is not followed, for it may lead back.
fn list(folder: &Path, deeper: usize, kinds: &[&str], files: &mut Vec<PathBuf>) {
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
            list(&path, deeper - 1, kinds, files);
        } else if !is_folder && files.len() < MOST_FILES && may_hold(&path, kinds) {
            files.push(path);
        }
    }
}

fn may_hold(path: &Path, kinds: &[&str]) -> bool {
    // Mail folders of the maildir kind name their files without an ending.
    let in_maildir = path
        .parent()
        .and_then(Path::file_name)
        .is_some_and(|folder| folder == "cur" || folder == "new");
    in_maildir
        || path
            .extension()
            .is_some_and(|kind| kinds.iter().any(|known| kind.eq_ignore_ascii_case(known)))
}
