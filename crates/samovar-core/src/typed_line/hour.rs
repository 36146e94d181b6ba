//! An hour as it is written, before it is one of a day.

/// How plainly something is an hour; the plainest of a line is taken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plain {
    /// `19-22`
    Bare,
    /// "at 7", `19.00`
    Led,
    /// `19:00`, "7pm", «7 вечера»
    Clear,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Unknown,
    Before,
    After,
    /// «2 часа ночи» and «10 вечера» by the hour.
    Night,
}

/// An hour as it is written, before morning and evening are told apart.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    pub hour: u32,
    pub minute: u32,
    pub half: Half,
    pub plain: Plain,
    /// "09", "19:00": on a clock of 24 hours.
    pub whole_day: bool,
    /// "half past seven", "7 o'clock": in words, which have no 24 hours.
    pub spoken: bool,
}

impl Clock {
    pub const fn new(hour: u32, minute: u32, half: Half, plain: Plain) -> Self {
        Self {
            hour,
            minute,
            half,
            plain,
            whole_day: hour > 12,
            spoken: false,
        }
    }

    /// On a clock of twelve hours, or of twenty-four.
    #[must_use]
    pub fn open(&self) -> bool {
        self.half == Half::Unknown && self.hour <= 12 && !self.whole_day
    }
}

/// A number with such a word is no hour.
pub const UNITS: &[&str] = &[
    "years",
    "year",
    "yrs",
    "people",
    "persons",
    "person",
    "guests",
    "seats",
    "places",
    "days",
    "day",
    "weeks",
    "week",
    "months",
    "month",
    "minutes",
    "min",
    "mins",
    "talks",
    "talk",
    "speakers",
    "rules",
    "ways",
    "steps",
    "things",
    "reasons",
    "лет",
    "года",
    "год",
    "человек",
    "чел",
    "мест",
    "места",
    "дней",
    "дня",
    "день",
    "недели",
    "недель",
    "неделю",
    "месяцев",
    "месяца",
    "минут",
    "мин",
    "доклада",
    "докладов",
    "доклад",
    "гостей",
    "классов",
    "класса",
    "классы",
    "класс",
    "этап",
    "этапа",
    "этапов",
    "раз",
    "раза",
    "языках",
    "языка",
    "процентов",
    "rubles",
    "руб",
    "рублей",
    "euro",
    "eur",
    "usd",
    "строк",
    "шагов",
    "способов",
    "причин",
];
