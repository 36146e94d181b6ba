//! Zone files (RFC 9636), read for comparison only: changes of the clocks from the table, and after its end by the rule of
//! the footer. Knows the rules that are in use: `Mm.w.d` and none.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// The newest files of the IANA as Python's `tzdata` brings them, where
/// `scripts/zone-peer.sh` has installed it.
pub fn peer() -> Option<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"),
        PathBuf::from,
    );
    Some(target.join("zone-peer/tzdata/zoneinfo")).filter(|folder| folder.exists())
}

/// The folder of the system's zone files, if there is one.
pub fn system() -> Option<PathBuf> {
    let folder = std::env::var_os("TZDIR").map_or("/usr/share/zoneinfo".into(), PathBuf::from);
    folder.join("Europe/Moscow").exists().then_some(folder)
}

/// The release of the files, such as `2026f`, where they say it.
pub fn version(folder: &Path) -> Option<String> {
    let first_line = fs::read_to_string(folder.join("tzdata.zi")).ok()?;
    let first_line = first_line.lines().next()?.to_owned();
    first_line.strip_prefix("# version ").map(str::to_owned)
}

/// Changes of the offset in `[from, to)`, and the offset at `from`.
#[derive(Debug, PartialEq)]
pub struct Truth {
    pub first: i32,
    pub changes: Vec<(DateTime<Utc>, i32)>,
}

/// What the files say of a zone; `None` where they have it not.
pub fn read(folder: &Path, zone: &str, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Truth> {
    let bytes = fs::read(folder.join(zone)).ok()?;
    let first_block = Counts::of(&bytes);
    assert!(
        first_block.version >= b'2',
        "{zone}: a file of the old format"
    );
    let bytes = &bytes[44 + first_block.size(4)..];
    let counts = Counts::of(bytes);
    let data = &bytes[44..];
    let (times, rest) = data.split_at(counts.times * 8);
    let (indices, types) = rest.split_at(counts.times);
    let offset = |index: u8| number(&types[usize::from(index) * 6..][..4]) as i32;

    let mut all: Vec<(i64, i32)> = vec![(i64::MIN, offset(0))];
    let times = times.chunks(8).map(number);
    all.extend(times.zip(indices).map(|(at, index)| (at, offset(*index))));

    let footer = std::str::from_utf8(&data[counts.size(8)..]).unwrap().trim();
    let end = all.last().unwrap().0;
    let years = from.year() - 1..=to.year();
    let by_rule = years.flat_map(|year| rule_changes(footer, year));
    let mut by_rule: Vec<(i64, i32)> = by_rule.filter(|(at, _)| *at > end).collect();
    by_rule.sort_unstable();
    all.extend(by_rule);

    let before = |at: &i64| *at <= from.timestamp();
    let first = all.iter().rev().find(|(at, _)| before(at)).unwrap().1;
    let mut truth = Truth {
        first,
        changes: Vec::new(),
    };
    let mut offset = first;
    for (at, to_offset) in all {
        let inside = at > from.timestamp() && at < to.timestamp();
        if inside && to_offset != offset {
            let at = DateTime::from_timestamp(at, 0).unwrap();
            truth.changes.push((at, to_offset));
            offset = to_offset;
        }
    }
    Some(truth)
}

struct Counts {
    version: u8,
    times: usize,
    /// isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt.
    all: [usize; 6],
}

impl Counts {
    fn of(bytes: &[u8]) -> Self {
        assert_eq!(&bytes[..4], b"TZif");
        let at = |index: usize| number(&bytes[20 + index * 4..][..4]) as usize;
        let all = std::array::from_fn(at);
        Self {
            version: bytes[4],
            times: all[3],
            all,
        }
    }

    /// The length of the data after the header, times being of `width` octets.
    fn size(&self, width: usize) -> usize {
        let [utc, standard, leap, times, types, letters] = self.all;
        times * (width + 1) + types * 6 + letters + leap * (width + 4) + standard + utc
    }
}

fn number(bytes: &[u8]) -> i64 {
    let negative = bytes[0] & 0x80 != 0;
    let start = if negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |number, byte| (number << 8) | i64::from(*byte))
}

/// The changes that a rule such as `CET-1CEST,M3.5.0,M10.5.0/3` makes in a year.
fn rule_changes(rule: &str, year: i32) -> Vec<(i64, i32)> {
    let mut parts = rule.split(',');
    let names = parts.next().unwrap();
    let (Some(begins), Some(ends)) = (parts.next(), parts.next()) else {
        return Vec::new();
    };
    let (standard, rest) = offset_after_name(names);
    let standard = -standard.unwrap();
    let (summer, _) = offset_after_name(rest);
    let summer = summer.map_or(standard + 3600, |offset| -offset);
    let change = |rule: &str, from: i32, to: i32| {
        let (date, time) = rule.split_once('/').unwrap_or((rule, "2"));
        let local = date_of(date, year).and_time(chrono::NaiveTime::MIN)
            + TimeDelta::seconds(i64::from(seconds(time)));
        (local.and_utc().timestamp() - i64::from(from), to)
    };
    vec![
        change(begins, standard, summer),
        change(ends, summer, standard),
    ]
}

/// Skips a name, `CET` or `<+03>`, and reads the offset that may follow it.
fn offset_after_name(text: &str) -> (Option<i32>, &str) {
    let rest = match text.strip_prefix('<') {
        Some(quoted) => quoted.split_once('>').unwrap().1,
        None => text.trim_start_matches(|c: char| c.is_ascii_alphabetic()),
    };
    let end = rest
        .find(|c: char| c.is_ascii_alphabetic() || c == '<')
        .unwrap_or(rest.len());
    let (offset, rest) = rest.split_at(end);
    ((!offset.is_empty()).then(|| seconds(offset)), rest)
}

/// `2`, `-1`, `3:30`, `+26:00:00`.
fn seconds(text: &str) -> i32 {
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1, text),
        None => (1, text.trim_start_matches('+')),
    };
    let mut units = text.split(':').map(|unit| unit.parse::<i32>().unwrap());
    let mut unit = || units.next().unwrap_or(0);
    sign * (unit() * 3600 + unit() * 60 + unit())
}

fn date_of(rule: &str, year: i32) -> NaiveDate {
    let numbers: Vec<u32> = rule
        .strip_prefix('M')
        .unwrap_or_else(|| panic!("no Mm.w.d: {rule}"))
        .split('.')
        .map(|number| number.parse().unwrap())
        .collect();
    let [month, week, weekday] = numbers[..] else {
        panic!("no Mm.w.d: {rule}");
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap();
    let ahead = (7 + weekday - first.weekday().num_days_from_sunday()) % 7;
    let mut date = first + Days::new(u64::from(ahead + (week - 1) * 7));
    while date.month() != month {
        date = date - Days::new(7);
    }
    date
}
