//! Days said from today: "in 10 days", "next Tuesday", «через неделю в пятницу»,
//! «на следующей неделе во вторник», a weekday alone.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar_words::{lone_weekday, part_of_day, weekday};
use super::dated::{About, Dated};
use super::numbers::count;
use super::words::{At, Read};

const DAYS: &[&str] = &["day", "days", "день", "дня", "дней", "сутки", "суток"];
const WEEKS: &[&str] = &[
    "week",
    "weeks",
    "wk",
    "wks",
    "неделю",
    "недели",
    "недель",
    "неделя",
    "неделек",
];
const MONTHS: &[&str] = &["month", "months", "месяц", "месяца", "месяцев"];

/// How far a word goes.
#[derive(Debug, Clone, Copy)]
enum Span {
    Days(u32),
    Weeks(u32),
    Months(u32),
}

impl Span {
    fn from(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(u64::from(days))),
            Self::Weeks(weeks) => day.checked_add_days(Days::new(u64::from(weeks) * 7)),
            Self::Months(months) => day.checked_add_months(Months::new(months)),
        }
    }
}

/// Everything but a weekday alone.
pub fn relative<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (day, after) = named_day(at, today)
        .or_else(|| ahead(at, today))
        .or_else(|| some_week(at, today))
        .or_else(|| qualified(at, today))
        .or_else(|| weekday_of_week(at, today))?;
    Some((day, after))
}

/// "Tuesday", «во вторник»; "сб–вс" is two days.
pub fn plain_weekday<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (day, after) = lone_weekday(at)?;
    // "Wed 19:00" on a Wednesday: today or in a week?
    let mut found = match today.weekday() == day {
        true => Dated::doubted(About::WhichWeek, vec![today + Days::new(7), today])?,
        false => Dated::sure(coming(today, day)),
    };
    if let Some((last, end)) = after.mark("-–—").and_then(weekday)
        && last != day
    {
        found.last = Some(coming(found.day, last));
        return Some((found, end));
    }
    Some((found, after))
}

/// today, tomorrow, the day after, and the word that says so.
fn named_day<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let words: [(u64, &[&str]); 3] = [
        (
            2,
            &[
                "the day after tomorrow",
                "day after tomorrow",
                "послезавтра",
            ],
        ),
        (1, &["tomorrow", "tmrw", "tmr", "завтра"]),
        (0, &["today", "сегодня"]),
    ];
    let (days, after) = words
        .iter()
        .find_map(|(days, words)| at.one_of(words).map(|after| (*days, after)))?;
    let base = today.checked_add_days(Days::new(days))?;
    Some((Dated::sure(base), after))
}

/// "in 10 days", "two weeks from now", «через две недели в пятницу».
fn ahead<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    if let Some(after) = at.word(&["in", "через", "спустя"]) {
        // "in 2 hours" is no day.
        let (span, after) = span(after.maybe(&["about", "примерно"]))?;
        return within_week(span, after, today)
            .or_else(|| Some((Dated::sure(span.from(today)?), after)));
    }
    let (span, after) = span(at)?;
    let from = after.one_of(&[
        "from now",
        "from today",
        "ahead",
        "later",
        "hence",
        "спустя",
    ]);
    if let Some(after) = from {
        return Some((Dated::sure(span.from(today)?), after));
    }
    // "two weeks today", "a week tomorrow"
    if matches!(span, Span::Weeks(_))
        && let Some(after) = after.word(&["today"])
    {
        return Some((Dated::sure(span.from(today)?), after));
    }
    if let Some(after) = after.one_of(&["from tomorrow", "tomorrow"]) {
        return Some((Dated::sure(span.from(today.succ_opt()?)?), after));
    }
    // "a week on Friday", "two weeks from Tuesday": that much after the coming one.
    let weekday_after = after.word(&["on", "from"])?;
    let (day, after) = weekday(weekday_after)?;
    if matches!(span, Span::Weeks(_)) {
        return Some((Dated::sure(span.from(coming(today, day))?), after));
    }
    None
}

/// "in two weeks on Friday": the Friday of the week that is then.
fn within_week<'t>(span: Span, at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let Span::Weeks(weeks) = span else {
        return None;
    };
    let (day, after) = weekday(at.maybe(&["on", "в", "во"]))?;
    Some((Dated::sure(of_week(today, weeks, day)?), after))
}

fn span(at: At<'_>) -> Read<'_, Span> {
    let (number, after) = match count(at) {
        Some(found) => found,
        // «через неделю»
        None => (1, at),
    };
    // "2-week"
    let after = after.glued_mark("-").unwrap_or(after);
    if let Some(after) = after.word(DAYS) {
        // «через день» is the day after tomorrow.
        let days = if number == 1 && at.low() == "день" {
            2
        } else {
            number
        };
        return (days <= 730).then_some((Span::Days(days), after));
    }
    if let Some(after) = after.word(WEEKS) {
        return (number <= 104).then_some((Span::Weeks(number), after));
    }
    if let Some(after) = after.word(&["fortnight"]) {
        return Some((Span::Weeks(2), after));
    }
    let after = after.word(MONTHS)?;
    (number <= 24).then_some((Span::Months(number), after))
}

/// "next week", «на этой неделе», with or without its day; "the weekend".
fn some_week<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let weeks: [(u32, &[&str]); 3] = [
        (
            1,
            &[
                "next week",
                "на следующей неделе",
                "на будущей неделе",
                "следующая неделя",
            ],
        ),
        (0, &["this week", "на этой неделе"]),
        (
            2,
            &["the week after next", "week after next", "через неделю"],
        ),
    ];
    if let Some((weeks, after)) = weeks
        .iter()
        .find_map(|(weeks, words)| at.one_of(words).map(|after| (*weeks, after)))
    {
        if let Some((day, after)) = weekday(after.maybe(&["on", "в", "во", "—", ","])) {
            let found = of_week(today, weeks, day)?;
            return Some((not_over(found, today)?, after));
        }
        // A week and no day of it: every day that is ahead could be meant.
        let monday = of_week(today, weeks, Weekday::Mon)?;
        let days = (0..5)
            .filter_map(|days| monday.checked_add_days(Days::new(days)))
            .filter(|day| *day > today)
            .collect();
        return Some((Dated::doubted(About::WhichWeek, days)?, after));
    }
    let weekends: [(u32, &[&str]); 2] = [
        (
            1,
            &[
                "next weekend",
                "на следующих выходных",
                "на следующие выходные",
            ],
        ),
        (
            0,
            &[
                "this weekend",
                "at the weekend",
                "on the weekend",
                "на выходных",
                "на выходные",
                "в выходные",
                "на этих выходных",
            ],
        ),
    ];
    let (weeks, after) = weekends
        .iter()
        .find_map(|(weeks, words)| at.one_of(words).map(|after| (*weeks, after)))?;
    let saturday = of_week(today, weeks, Weekday::Sat)?;
    let days = vec![saturday, saturday.succ_opt()?];
    let days = days.into_iter().filter(|day| *day >= today).collect();
    Some((Dated::doubted(About::WhichWeek, days)?, after))
}

/// "next Tuesday", "this Friday", «в ближайший вторник».
fn qualified<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    const NEAREST: &[&str] = &[
        "this coming",
        "this",
        "coming",
        "the coming",
        "ближайший",
        "ближайшая",
        "ближайшую",
        "ближайшее",
        "этот",
        "эту",
        "эта",
        "это",
    ];
    const NEXT: &[&str] = &[
        "next",
        "the next",
        "следующий",
        "следующая",
        "следующую",
        "следующее",
        "след",
        "будущий",
        "будущую",
        "будущее",
    ];
    if let Some(after) = at.one_of(NEAREST) {
        let (day, after) = weekday(after)?;
        let found = match today.weekday() == day {
            true => Dated::doubted(About::WhichWeek, vec![today, today + Days::new(7)])?,
            false => Dated::sure(coming(today, day)),
        };
        return Some((found, after));
    }
    if let Some(after) = at.one_of(NEXT) {
        let after = after.glued_mark(".").unwrap_or(after);
        let russian = at.one_of(&["next", "the next"]).is_none();
        let (day, after) = weekday(after)?;
        let found = of_week(today, 1, day)?;
        let near = coming(today, day);
        // On a Wednesday "next Friday" is in two days to some and in nine to others.
        let found = match near < found && !russian {
            true => Dated::doubted(About::WhichWeek, vec![found, near])?,
            false => Dated::sure(found),
        };
        return Some((found, after));
    }
    None
}

/// "Tuesday next week", "Friday week", "Friday after next", «во вторник через неделю».
fn weekday_of_week<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (day, after) = weekday(at)?;
    if let Some(after) = after.one_of(&[
        "next week",
        "of next week",
        "на следующей неделе",
        "следующей недели",
        "на будущей неделе",
    ]) {
        return Some((Dated::sure(of_week(today, 1, day)?), after));
    }
    if let Some(after) = after.one_of(&["this week", "на этой неделе", "этой недели"])
    {
        return Some((not_over(of_week(today, 0, day)?, today)?, after));
    }
    if let Some(after) = after.one_of(&["after next"]) {
        return Some((Dated::sure(coming(today, day) + Days::new(7)), after));
    }
    if let Some(after) = after.word(&["через"]) {
        let (span, after) = span(after)?;
        let Span::Weeks(weeks) = span else {
            return None;
        };
        return Some((Dated::sure(of_week(today, weeks, day)?), after));
    }
    if let Some(after) = after.word(&["in"]) {
        let (span, after) = span(after)?;
        let Span::Weeks(weeks) = span else {
            return None;
        };
        return Some((Dated::sure(of_week(today, weeks, day)?), after));
    }
    let week = after.word(&["week"])?;
    Some((Dated::sure(coming(today, day) + Days::new(7)), week))
}

/// The next such day after this one.
#[must_use]
pub fn coming(today: NaiveDate, day: Weekday) -> NaiveDate {
    let ahead = (7 + day.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
    today + Days::new(u64::from(if ahead == 0 { 7 } else { ahead }))
}

/// That day of the week so many weeks ahead; weeks begin on Monday.
fn of_week(today: NaiveDate, weeks: u32, day: Weekday) -> Option<NaiveDate> {
    let monday =
        today.checked_sub_days(Days::new(u64::from(today.weekday().num_days_from_monday())))?;
    monday.checked_add_days(Days::new(u64::from(weeks * 7 + day.num_days_from_monday())))
}

fn not_over(day: NaiveDate, today: NaiveDate) -> Option<Dated> {
    match day < today {
        true => Dated::doubted(About::Past, vec![day + Days::new(7), day]),
        false => Some(Dated::sure(day)),
    }
}

/// "tonight", "this evening", «сегодня вечером»: the day, and the hour that is guessed.
pub fn this_part<'t>(at: At<'t>) -> Option<(u32, At<'t>)> {
    if let Some(after) = at.one_of(&["tonight", "this evening", "this afternoon", "this morning"]) {
        let hour = match at.next().low() {
            _ if at.low() == "tonight" => 19,
            "morning" => 10,
            "afternoon" => 14,
            _ => 19,
        };
        return Some((hour, after));
    }
    let after = at.word(&["сегодня"])?;
    part_of_day(after).map(|(part, after)| (part.usual_hour(), after))
}
