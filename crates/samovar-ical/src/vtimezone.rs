//! VTIMEZONE (RFC 5545 §3.6.5) made from the zone data, because nothing else
//! with a fitting licence makes it. Outlook reads no more than one STANDARD and one
//! DAYLIGHT, so where the zone's rules allow there is no more; a zone is true
//! for the calendar it stands in, not for all time. No table of zones here.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use samovar_zone::{Change, Zone};

use crate::door::{Kind, Name, Part, Value, Which, YearlyRule};
use crate::moment::offset_at;

/// The zone as a calendar with times from `first` to `last` needs it.
///
/// 1. A zone that keeps one offset through those years: a single STANDARD.
/// 2. A zone with yearly rules: one STANDARD and one DAYLIGHT with RRULE. The
///    larger offset is the DAYLIGHT one everywhere, Dublin included.
/// 3. Any other zone whose clocks do not change near those times: a single
///    STANDARD, which Outlook reads right.
/// 4. Otherwise every change of those years as an observance of its own.
pub(crate) fn vtimezone(zone: Zone, first: DateTime<Utc>, last: DateTime<Utc>) -> Part {
    let mut part = Part::new(Kind::VTIMEZONE);
    part.add(Name::TZID, Value::line(zone.name()));
    for observance in observances(zone, first, last) {
        part.put(observance.part());
    }
    part
}

/// What the clocks show at the change, before they are moved.
fn onset(change: &Change) -> NaiveDateTime {
    (change.at + TimeDelta::seconds(i64::from(change.from))).naive_utc()
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
    fn always(zone: Zone, at: DateTime<Utc>) -> Self {
        let offset = offset_at(zone, at);
        Self {
            kind: Kind::STANDARD,
            onset: DateTime::UNIX_EPOCH.naive_utc(),
            from: offset,
            to: offset,
            name: zone.abbreviation(at),
            rule: None,
        }
    }

    fn after(zone: Zone, change: &Change, kind: Kind, rule: Option<YearlyRule>) -> Self {
        Self {
            kind,
            onset: onset(change),
            from: change.from,
            to: change.to,
            name: zone.abbreviation(change.at),
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

fn observances(zone: Zone, first: DateTime<Utc>, last: DateTime<Utc>) -> Vec<Observance> {
    let day = TimeDelta::days(1);
    let from_year = first.with_timezone(&zone).year();
    let to_year = last.with_timezone(&zone).year();
    // One more year at each side: the rule must already hold when the first
    // year begins, and the years are the zone's, not UTC's.
    let changes = zone.changes(new_year(from_year - 1), new_year(to_year + 2));

    let years = new_year(from_year) - day..new_year(to_year + 1) + day;
    if !changes.iter().any(|change| years.contains(&change.at)) {
        return vec![Observance::always(zone, first)];
    }

    let (forward, back): (Vec<&Change>, Vec<&Change>) =
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

/// The rule that makes all these changes, one a year, if there is one.
fn yearly(changes: &[&Change]) -> Option<YearlyRule> {
    let first = changes.first()?;
    let first_onset = onset(first);
    let alike = changes.iter().zip(0..).all(|(change, years)| {
        let this = onset(change);
        this.year() == first_onset.year() + years
            && (this.month(), this.weekday(), this.time())
                == (
                    first_onset.month(),
                    first_onset.weekday(),
                    first_onset.time(),
                )
            && (change.from, change.to) == (first.from, first.to)
    });
    let week = |change: &&Change| (onset(change).day() - 1) / 7 + 1;
    let days = || changes.iter().map(|change| onset(change).day());
    let which = if changes
        .iter()
        .all(|change| in_last_week(onset(change).date()))
    {
        Which::Nth(-1)
    } else if changes.iter().all(|change| week(change) == week(first)) {
        Which::Nth(i8::try_from(week(first)).ok()?)
    } else {
        let (least, most) = (days().min()?, days().max()?);
        let from = most.saturating_sub(6).max(1);
        // A week that reaches over the end of a month is no rule of one month.
        let shortest = if first_onset.month() == 2 { 28 } else { 30 };
        (least >= from && from + 6 <= shortest).then_some(Which::From(from))?
    };
    alike.then_some(YearlyRule {
        month: first_onset.month(),
        which,
        weekday: first_onset.weekday(),
    })
}

fn in_last_week(date: NaiveDate) -> bool {
    date.with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .is_some_and(|next_month| next_month - date <= TimeDelta::days(7))
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1)
        .map(|date| date.and_time(chrono::NaiveTime::MIN).and_utc())
        // Years are those of resolved moments, which stay within 1900–9998.
        .unwrap_or(DateTime::UNIX_EPOCH)
}
