//! VTIMEZONE (RFC 5545 §3.6.5) made from chrono-tz, because nothing else with
//! a fitting licence makes it. Outlook reads no more than one STANDARD and one
//! DAYLIGHT, so where the zone's rules allow there is no more; a zone is true
//! for the calendar it stands in, not for all time. No table of zones here.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetName, Tz};

use crate::door::{Kind, Name, Part, Value, Which, YearlyRule};
use crate::moment::offset_at;

/// The release of the IANA time zone database in use, such as `2025b`.
pub fn tzdata_version() -> &'static str {
    chrono_tz::IANA_TZDB_VERSION
}

/// The zone as a calendar with times from `first` to `last` needs it.
///
/// 1. A zone that keeps one offset through those years: a single STANDARD.
/// 2. A zone with yearly rules: one STANDARD and one DAYLIGHT with RRULE. The
///    larger offset is the DAYLIGHT one everywhere, Dublin included.
/// 3. Any other zone whose clocks do not change near those times: a single
///    STANDARD, which Outlook reads right.
/// 4. Otherwise every change of those years as an observance of its own.
pub(crate) fn vtimezone(zone: Tz, first: DateTime<Utc>, last: DateTime<Utc>) -> Part {
    let mut part = Part::new(Kind::VTIMEZONE);
    part.add(Name::TZID, Value::line(zone.name()));
    for observance in observances(zone, first, last) {
        part.put(observance.part());
    }
    part
}

/// A change of the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Transition {
    at: DateTime<Utc>,
    /// Seconds east of Greenwich before and after.
    from: i32,
    to: i32,
}

impl Transition {
    /// What the clocks show at the change, before they are moved.
    fn onset(&self) -> NaiveDateTime {
        (self.at + TimeDelta::seconds(i64::from(self.from))).naive_utc()
    }
}

struct Observance {
    kind: Kind,
    onset: NaiveDateTime,
    from: i32,
    to: i32,
    name: Option<String>,
    rule: Option<YearlyRule>,
}

impl Observance {
    /// An offset kept since before anything this program plans.
    fn always(zone: Tz, at: DateTime<Utc>) -> Self {
        let offset = offset_at(zone, at);
        Self {
            kind: Kind::STANDARD,
            onset: DateTime::UNIX_EPOCH.naive_utc(),
            from: offset,
            to: offset,
            name: abbreviation(zone, at),
            rule: None,
        }
    }

    fn after(zone: Tz, change: &Transition, kind: Kind, rule: Option<YearlyRule>) -> Self {
        Self {
            kind,
            onset: change.onset(),
            from: change.from,
            to: change.to,
            name: abbreviation(zone, change.at),
            rule,
        }
    }

    fn part(self) -> Part {
        let mut part = Part::new(self.kind);
        part.add(Name::DTSTART, Value::local(self.onset));
        part.add(Name::TZOFFSETFROM, Value::offset(self.from));
        part.add(Name::TZOFFSETTO, Value::offset(self.to));
        if let Some(name) = self.name {
            part.add(Name::TZNAME, Value::line(&name));
        }
        if let Some(rule) = self.rule {
            part.add(Name::RRULE, Value::yearly(rule));
        }
        part
    }
}

fn observances(zone: Tz, first: DateTime<Utc>, last: DateTime<Utc>) -> Vec<Observance> {
    let day = TimeDelta::days(1);
    let from_year = first.with_timezone(&zone).year();
    let to_year = last.with_timezone(&zone).year();
    // One more year at each side: the rule must already hold when the first
    // year begins, and the years are the zone's, not UTC's.
    let changes = transitions(zone, new_year(from_year - 1), new_year(to_year + 2));

    let years = new_year(from_year) - day..new_year(to_year + 1) + day;
    if !changes.iter().any(|change| years.contains(&change.at)) {
        return vec![Observance::always(zone, first)];
    }

    let (forward, back): (Vec<&Transition>, Vec<&Transition>) =
        changes.iter().partition(|change| change.to > change.from);
    let year_count = usize::try_from(to_year - from_year + 3).unwrap_or(usize::MAX);
    if let ([summer, ..], [winter, ..]) = (forward.as_slice(), back.as_slice())
        && forward.len() == year_count
        && back.len() == year_count
        && let (Some(summer_rule), Some(winter_rule)) = (yearly(&forward), yearly(&back))
    {
        return vec![
            Observance::after(zone, summer, Kind::DAYLIGHT, Some(summer_rule)),
            Observance::after(zone, winter, Kind::STANDARD, Some(winter_rule)),
        ];
    }

    let near = first - day..last + day;
    if !changes.iter().any(|change| near.contains(&change.at)) {
        return vec![Observance::always(zone, first)];
    }

    let most = changes
        .iter()
        .map(|change| change.to.max(change.from))
        .max();
    let mut all = vec![Observance::always(zone, new_year(from_year - 1))];
    for change in &changes {
        let kind = match change.to > change.from && Some(change.to) == most {
            true => Kind::DAYLIGHT,
            false => Kind::STANDARD,
        };
        all.push(Observance::after(zone, change, kind, None));
    }
    all
}

/// The changes of the clocks in `[from, to)`. Looks once a day, so two
/// changes within a day that undo each other are not seen; there are none.
fn transitions(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Transition> {
    let mut found = Vec::new();
    let (mut at, mut offset) = (from, offset_at(zone, from));
    while at < to {
        let next = (at + TimeDelta::days(1)).min(to);
        let new = offset_at(zone, next);
        if new != offset {
            let (mut before, mut after) = (at, next);
            while after - before > TimeDelta::seconds(1) {
                let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
                if offset_at(zone, middle) == offset {
                    before = middle;
                } else {
                    after = middle;
                }
            }
            found.push(Transition {
                at: after,
                from: offset,
                to: new,
            });
        }
        (at, offset) = (next, new);
    }
    found
}

/// The rule that makes all these changes, one a year, if there is one.
fn yearly(changes: &[&Transition]) -> Option<YearlyRule> {
    let first = changes.first()?;
    let onset = first.onset();
    let alike = changes.iter().zip(0..).all(|(change, years)| {
        let this = change.onset();
        this.year() == onset.year() + years
            && (this.month(), this.weekday(), this.time())
                == (onset.month(), onset.weekday(), onset.time())
            && (change.from, change.to) == (first.from, first.to)
    });
    let week = |change: &&Transition| (change.onset().day() - 1) / 7 + 1;
    let days = || changes.iter().map(|change| change.onset().day());
    let which = if changes
        .iter()
        .all(|change| in_last_week(change.onset().date()))
    {
        Which::Nth(-1)
    } else if changes.iter().all(|change| week(change) == week(first)) {
        Which::Nth(i8::try_from(week(first)).ok()?)
    } else {
        let (least, most) = (days().min()?, days().max()?);
        let from = most.saturating_sub(6).max(1);
        // A week that reaches over the end of a month is no rule of one month.
        let shortest = if onset.month() == 2 { 28 } else { 30 };
        (least >= from && from + 6 <= shortest).then_some(Which::From(from))?
    };
    alike.then_some(YearlyRule {
        month: onset.month(),
        which,
        weekday: onset.weekday(),
    })
}

fn in_last_week(date: NaiveDate) -> bool {
    date.with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .is_some_and(|next_month| next_month - date <= TimeDelta::days(7))
}

fn abbreviation(zone: Tz, at: DateTime<Utc>) -> Option<String> {
    zone.offset_from_utc_datetime(&at.naive_utc())
        .abbreviation()
        .map(str::to_owned)
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1)
        .map(|date| date.and_time(chrono::NaiveTime::MIN).and_utc())
        // Years are those of resolved moments, which stay within 1900–9998.
        .unwrap_or(DateTime::UNIX_EPOCH)
}
