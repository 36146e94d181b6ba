//! A backup as it lies on the disk: the planner that it is a copy of, packed as gzip, which
//! every system unpacks without us. What it holds is noted in gzip's own header, so that a
//! list of backups unpacks none of them.
//!
//! Packed and unpacked piece by piece, whatever the size. Nothing here says whether what
//! was packed is a planner that opens: only that it is that one file, whole.

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};

use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::outgoing::names::{ENDINGS, beside};
use crate::outgoing::{ours, private};

/// What a packed backup ends in.
pub const ENDING: &str = ".samovar.gz";

const MAGIC: &[u8] = &[0x1F, 0x8B];
/// Under which two letters gzip's header holds our note.
const NOTE: &[u8; 2] = b"Sm";
/// With the letters and the length, what gzip's header takes.
const LONGEST_NOTE: usize = 65_531;
const PIECE: usize = 64 * 1024;

/// A file that goes with this value, unless it was renamed before.
pub struct Part(PathBuf);

impl Part {
    /// A name of its own beside `target`; nothing is made yet.
    pub fn beside(target: &Path) -> Self {
        Self(private::beside(target))
    }

    /// At a name that whoever gives it clears after a kill.
    pub const fn at(path: PathBuf) -> Self {
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&self.0, ending));
        }
    }
}

/// Packs `plain` into the new file `packed`, and reads that to its end: gzip's own
/// checksum says that what comes out is what went in.
pub fn pack(plain: &Path, packed: &Path, note: &[u8]) -> Result<()> {
    let unread = |error| Error::io(plain, false, error);
    let unwritten = |error| Error::io(packed, true, error);
    let mut source = incoming::open(plain)?;
    let target = private::create_new(packed).map_err(unwritten)?;
    // The quickest: a backup is waited for, and the rest of the levels takes thrice as
    // long for a tenth of the size.
    let mut target = GzBuilder::new()
        .extra(field_of(note))
        .write(BufWriter::new(target), Compression::fast());
    let mut piece = vec![0; PIECE];
    loop {
        let read = source.read(&mut piece).map_err(unread)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        target.write_all(bytes).map_err(unwritten)?;
    }
    target
        .finish()
        .and_then(|mut file| file.flush())
        .map_err(unwritten)?;
    unpack(packed, &mut io::sink(), packed)
}

/// What was noted when it was packed; none where somebody else packed it, or nobody.
pub fn noted(backup: &Path) -> Option<Vec<u8>> {
    let decoder = GzDecoder::new(BufReader::new(incoming::open(backup).ok()?));
    let mut rest = decoder.header()?.extra()?;
    while let [one, other, low, high, after @ ..] = rest {
        let length = usize::from(u16::from_le_bytes([*low, *high]));
        let (value, next) = after.split_at_checked(length)?;
        if [*one, *other] == *NOTE {
            return Some(value.to_owned());
        }
        rest = next;
    }
    None
}

/// As gzip wants it: two letters, a length, the value. What is longer than its header
/// holds is left out.
fn field_of(note: &[u8]) -> Vec<u8> {
    match u16::try_from(note.len()) {
        Ok(length) if note.len() <= LONGEST_NOTE => {
            [NOTE.as_slice(), &length.to_le_bytes(), note].concat()
        }
        _ => Vec::new(),
    }
}

/// Whether a file is packed, by its first bytes.
#[must_use]
pub fn is_packed(path: &Path) -> bool {
    incoming::head(path, MAGIC.len() as u64).is_ok_and(|head| head == MAGIC)
}

/// A backup as SQLite reads it: itself, or unpacked, which goes with this value.
pub enum Plain {
    Itself(PathBuf),
    Unpacked(Part),
}

impl Plain {
    /// Unpacks `backup`, where it is packed, into a file beside `near`.
    pub fn of(backup: &Path, near: &Path) -> Result<Self> {
        Self::into(backup, Part::beside(near))
    }

    /// The same into a part.
    pub fn into(backup: &Path, part: Part) -> Result<Self> {
        if !is_packed(backup) {
            return Ok(Self::Itself(backup.to_owned()));
        }
        let failed = |error| Error::io(part.path(), true, error);
        let mut target = private::create_new(part.path()).map_err(failed)?;
        unpack(backup, &mut target, part.path())?;
        Ok(Self::Unpacked(part))
    }

    pub fn path(&self) -> &Path {
        match self {
            Self::Itself(path) => path,
            Self::Unpacked(part) => part.path(),
        }
    }
}

/// Unpacks a planner into `target`, which lies at `into`. Something else is refused by
/// its first bytes.
fn unpack(packed: &Path, target: &mut impl Write, into: &Path) -> Result<()> {
    let unwritten = |error| Error::io(into, true, error);
    let damaged = || Error::at(Code::PlannerDamaged, packed).with("detail", "gzip");
    let unread = |error: io::Error| match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
            damaged().because(error)
        }
        _ => Error::io(packed, false, error),
    };
    let mut source = GzDecoder::new(BufReader::new(incoming::open(packed)?));
    let mut piece = Vec::with_capacity(PIECE);
    let mut is_planner = false;
    loop {
        piece.clear();
        (&mut source)
            .take(PIECE as u64)
            .read_to_end(&mut piece)
            .map_err(unread)?;
        is_planner = is_planner || ours::is_planner_head(&piece);
        if !is_planner {
            return Err(Error::at(Code::NotAPlanner, packed));
        }
        if piece.is_empty() {
            break;
        }
        target.write_all(&piece).map_err(unwritten)?;
    }
    // A second file behind the first is none of ours.
    match source.get_mut().fill_buf().map_err(unread)? {
        [] => Ok(()),
        _ => Err(damaged()),
    }
}

/// Removes what a kill left of backups that were being made in `folder`. Those of this
/// process may still be at work.
pub fn clear_leftovers(folder: &Path) {
    let ours = private::mark_of_this_process();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        // With what SQLite puts beside a file while it is being made.
        let part = ENDINGS
            .iter()
            .find_map(|ending| name.strip_suffix(ending))
            .unwrap_or(&name);
        if private::is_part(part) && !name.starts_with(&ours) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;

    fn planner(folder: &Path) -> PathBuf {
        let path = folder.join("plain.samovar");
        let conn = crate::db::connection::bare(&path);
        migrate::migrate(&conn, 0).unwrap();
        path
    }

    const NOTED: &[u8] = "{\"about\": \"Гости.csv\"}".as_bytes();

    #[test]
    fn what_is_packed_comes_out_again_and_says_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let plain = planner(folder.path());
        let packed = folder.path().join("packed.samovar.gz");
        pack(&plain, &packed, NOTED).unwrap();
        assert_eq!(noted(&packed), Some(NOTED.to_owned()));
        let unpacked = Plain::of(&packed, &plain).unwrap();
        let path = unpacked.path().to_owned();
        assert!(fs::read(&path).unwrap() == fs::read(&plain).unwrap());
        drop(unpacked);
        assert!(!path.exists());
        // A backup of an earlier Samovar is read where it lies.
        assert_eq!(Plain::of(&plain, &packed).unwrap().path(), plain);
        assert_eq!(noted(&plain), None);
    }

    #[test]
    fn what_is_cut_longer_or_something_else_is_refused_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let plain = planner(folder.path());
        let packed = folder.path().join("packed.samovar.gz");
        pack(&plain, &packed, NOTED).unwrap();
        let whole = fs::read(&packed).unwrap();
        let refused = |bytes: &[u8]| {
            fs::write(&packed, bytes).unwrap();
            Plain::of(&packed, &plain).err().map(|error| error.code)
        };
        let cut = whole.get(..whole.len() - 1).unwrap();
        assert_eq!(refused(cut), Some(Code::PlannerDamaged));
        assert_eq!(refused(&whole.repeat(2)), Some(Code::PlannerDamaged));
        let gzip = |bytes: &[u8]| {
            let mut encoder = GzBuilder::new().write(Vec::new(), Compression::fast());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        };
        assert_eq!(refused(&gzip(&[0; 9000])), Some(Code::NotAPlanner));
        assert_eq!(refused(&gzip(b"")), Some(Code::NotAPlanner));
        assert_eq!(refused(&whole), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn leftovers_of_other_processes_go() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".samovar-0-7.tmp");
        let other = folder.path().join("notes.tmp");
        let at_work = private::beside(&other);
        for path in [&left, &other, &at_work] {
            fs::write(path, "x").unwrap();
        }
        clear_leftovers(folder.path());
        assert_eq!(
            [left.exists(), other.exists(), at_work.exists()],
            [false, true, true]
        );
    }
}
