//! What SQLite does not say of a damaged journal: it takes the good head and
//! drops the rest. The frames are counted before it does, so that somebody can
//! be told. The format is that of <https://sqlite.org/walformat.html>.

use std::path::Path;

use crate::outgoing::names::beside;

const HEADER: usize = 32;
const FRAME: usize = 24;

/// How many bytes of the journal beside `planner` can't be read though they
/// belong to it; `None` where all is well. An unfinished last write is no damage.
pub fn dropped(planner: &Path) -> Option<u64> {
    let bytes = std::fs::read(beside(planner, "-wal")).ok()?;
    lost(&bytes)
}

fn lost(wal: &[u8]) -> Option<u64> {
    let header = wal.get(..HEADER)?;
    let whole = || Some((wal.len() - HEADER) as u64).filter(|rest| *rest > FRAME as u64);
    let (little, page) = match (word(header, 0)?, word(header, 8)? as usize) {
        (0x377f_0682, page) => (true, page),
        (0x377f_0683, page) => (false, page),
        _ => return whole(),
    };
    let mut sum = checksum(little, (0, 0), header.get(..24)?);
    if sum != (word(header, 24)?, word(header, 28)?) || !page.is_power_of_two() || page < 512 {
        return whole();
    }
    let salts = header.get(16..24)?;
    let mut frames = wal.get(HEADER..)?.chunks_exact(FRAME + page);
    let mut sound = true;
    let mut lost = 0_u64;
    let mut committed = false;
    for frame in &mut frames {
        let (head, body) = frame.split_at_checked(FRAME)?;
        // Of the journal before this one, whose place it takes: both salts differ.
        if head.get(8..12)? != salts.get(..4)? && head.get(12..16)? != salts.get(4..)? {
            sound = false;
            continue;
        }
        if sound {
            sum = checksum(little, checksum(little, sum, head.get(..8)?), body);
            sound = sum == (word(head, 16)?, word(head, 20)?) && head.get(8..16)? == salts;
        }
        if !sound {
            lost += frame.len() as u64;
            committed |= word(head, 4)? != 0;
        }
    }
    // Without a commit among them they were never answered with "saved".
    (committed && lost > 0).then_some(lost)
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn checksum(little: bool, (mut a, mut b): (u32, u32), bytes: &[u8]) -> (u32, u32) {
    let read = |four: &[u8]| {
        let four = four.try_into().unwrap_or_default();
        if little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        }
    };
    for eight in bytes.chunks_exact(8) {
        let (first, second) = eight.split_at(4);
        a = a.wrapping_add(read(first)).wrapping_add(b);
        b = b.wrapping_add(read(second)).wrapping_add(a);
    }
    (a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes of a journal of twenty commits.
    fn journal() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.samovar");
        let conn = crate::db::connection::bare(&path);
        conn.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t(x)")
            .unwrap();
        for number in 0..20 {
            conn.execute("INSERT INTO t VALUES (?1)", [number]).unwrap();
        }
        std::fs::read(beside(&path, "-wal")).unwrap()
    }

    #[test]
    fn sound_journal_lost_nothing_and_neither_did_an_unfinished_one() {
        let wal = journal();
        assert_eq!(lost(&wal), None);
        assert_eq!(lost(&wal[..wal.len() - 100]), None);
        assert_eq!(lost(&[]), None);
    }

    #[test]
    fn a_bit_in_the_middle_loses_the_tail() {
        let mut wal = journal();
        let frame = FRAME + 4096;
        let fifth = HEADER + 5 * frame;
        wal[fifth + 1000] ^= 4;
        assert_eq!(lost(&wal), Some((wal.len() - fifth) as u64));
    }

    #[test]
    fn a_bit_in_a_salt_loses_the_tail() {
        for at in [8, 12] {
            let mut wal = journal();
            let last = wal.len() - FRAME - 4096;
            wal[last + at] ^= 1;
            assert_eq!(lost(&wal), Some((FRAME + 4096) as u64));
        }
    }

    #[test]
    fn a_bit_in_the_header_loses_all() {
        let mut wal = journal();
        wal[10] ^= 1;
        assert_eq!(lost(&wal), Some((wal.len() - HEADER) as u64));
    }
}
