//! Months, weekdays and parts of a day by their names, in English and Russian.

use chrono::Weekday;

use super::numbers::ordinal;
use super::words::At;

const MONTHS: [&[&str]; 12] = [
    &["jan", "january", "янв", "январь", "января", "январе"],
    &[
        "feb",
        "february",
        "фев",
        "февр",
        "февраль",
        "февраля",
        "феврале",
    ],
    &["mar", "march", "мар", "март", "марта", "марте"],
    &["apr", "april", "апр", "апрель", "апреля", "апреле"],
    &["may", "май", "мая", "мае"],
    &["jun", "june", "июн", "июнь", "июня", "июне"],
    &["jul", "july", "июл", "июль", "июля", "июле"],
    &["aug", "august", "авг", "август", "августа", "августе"],
    &[
        "sep",
        "sept",
        "september",
        "сен",
        "сент",
        "сентябрь",
        "сентября",
        "сентябре",
    ],
    &["oct", "october", "окт", "октябрь", "октября", "октябре"],
    &[
        "nov",
        "november",
        "ноя",
        "нояб",
        "ноябрь",
        "ноября",
        "ноябре",
    ],
    &["dec", "december", "дек", "декабрь", "декабря", "декабре"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (
        Weekday::Mon,
        &[
            "mon",
            "monday",
            "пн",
            "понедельник",
            "понедельника",
            "понедельнику",
            "понедельником",
        ],
    ),
    (
        Weekday::Tue,
        &[
            "tue",
            "tues",
            "tuesday",
            "вт",
            "вторник",
            "вторника",
            "вторнику",
            "вторником",
        ],
    ),
    (
        Weekday::Wed,
        &[
            "wed",
            "weds",
            "wednesday",
            "ср",
            "среда",
            "среду",
            "среды",
            "среде",
        ],
    ),
    (
        Weekday::Thu,
        &[
            "thu",
            "thur",
            "thurs",
            "thursday",
            "чт",
            "четверг",
            "четверга",
            "четвергу",
            "четвергом",
        ],
    ),
    (
        Weekday::Fri,
        &[
            "fri",
            "friday",
            "пт",
            "пятница",
            "пятницу",
            "пятницы",
            "пятнице",
        ],
    ),
    (
        Weekday::Sat,
        &[
            "sat",
            "saturday",
            "сб",
            "суббота",
            "субботу",
            "субботы",
            "субботе",
        ],
    ),
    (
        Weekday::Sun,
        &[
            "sun",
            "sunday",
            "вс",
            "воскресенье",
            "воскресенья",
            "воскресенью",
        ],
    ),
];

/// "Tuesdays", «по вторникам».
const EACH: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["mondays", "понедельникам"]),
    (Weekday::Tue, &["tuesdays", "вторникам"]),
    (Weekday::Wed, &["wednesdays", "средам"]),
    (Weekday::Thu, &["thursdays", "четвергам"]),
    (Weekday::Fri, &["fridays", "пятницам"]),
    (Weekday::Sat, &["saturdays", "субботам"]),
    (Weekday::Sun, &["sundays", "воскресеньям"]),
];

pub fn month(at: At<'_>) -> Option<(u32, At<'_>)> {
    (1..)
        .zip(MONTHS)
        .find_map(|(number, names)| at.short(names).map(|after| (number, after)))
}

pub fn weekday(at: At<'_>) -> Option<(Weekday, At<'_>)> {
    let (day, after) = WEEKDAYS
        .iter()
        .find_map(|(day, names)| at.word(names).map(|after| (*day, after)))?;
    // «Среда разработки» is no Wednesday.
    let title = at.low() == "среда"
        && after
            .token()
            .is_some_and(|next| next.is_word() && lower(&next.text));
    (!title).then_some((day, after))
}

/// A weekday that is no part of a name: not "Black Friday", not «Чистый четверг».
pub fn lone_weekday(at: At<'_>) -> Option<(Weekday, At<'_>)> {
    const NAMES: &[&str] = &[
        "black", "cyber", "super", "casual", "good", "easter", "palm", "giving",
    ];
    let before = at.word_before();
    let whole = at.low().chars().count() > 3;
    let named = NAMES.contains(&before)
        || ["ая", "яя", "ый", "ий", "ое"]
            .iter()
            .any(|end| before.ends_with(end))
        || at.here.checked_sub(1).is_some_and(|_| {
            ordinal(At {
                here: at.here - 1,
                ..at
            })
            .is_some_and(|(_, after)| after.here == at.here)
                && !before.ends_with("го")
        });
    if whole && named { None } else { weekday(at) }
}

/// A weekday, or several of one kind.
pub fn each_weekday(at: At<'_>) -> Option<(Weekday, At<'_>)> {
    EACH.iter()
        .find_map(|(day, names)| at.word(names).map(|after| (*day, after)))
}

fn lower(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

/// When in a day something is that is said without an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartOfDay {
    Morning,
    Afternoon,
    Evening,
}

impl PartOfDay {
    /// The hour that is guessed.
    #[must_use]
    pub const fn usual_hour(self) -> u32 {
        match self {
            Self::Morning => 10,
            Self::Afternoon => 14,
            Self::Evening => 19,
        }
    }
}

/// "evening" after a day; a capital letter begins a title: "Friday Night Code".
pub fn part_of_day(at: At<'_>) -> Option<(PartOfDay, At<'_>)> {
    let inner = at.maybe(&["in"]).maybe(&["the"]);
    if !lower(&inner.token()?.text) {
        return None;
    }
    [
        (PartOfDay::Morning, ["morning", "утром"].as_slice()),
        (PartOfDay::Afternoon, &["afternoon", "днем"]),
        (PartOfDay::Evening, &["evening", "night", "вечером"]),
    ]
    .iter()
    .find_map(|(part, words)| inner.word(words).map(|after| (*part, after)))
}
