//! What kind of session a title speaks of: "Tea break" is a break, "Supper" a meal, and
//! "Breaking the borrow checker" a talk.

use super::SessionKind;
use crate::db::text::fold;

/// Words that are the thing itself.
const KINDS: &[(SessionKind, &[&str])] = &[
    (
        SessionKind::Doors,
        &[
            "doors",
            "door",
            "registration",
            "arrival",
            "arrivals",
            "admission",
            "двери",
            "сбор",
            "регистрация",
            "вход",
            "приход",
            "встреча гостей",
        ],
    ),
    (
        SessionKind::Meal,
        &[
            "breakfast",
            "brunch",
            "lunch",
            "dinner",
            "supper",
            "pizza",
            "food",
            "buffet",
            "bbq",
            "barbecue",
            "snacks",
            "завтрак",
            "обед",
            "ужин",
            "пицца",
            "фуршет",
            "еда",
            "перекус",
            "шашлыки",
            "закуски",
        ],
    ),
    (
        SessionKind::Break,
        &[
            "break",
            "pause",
            "intermission",
            "coffee",
            "tea",
            "перерыв",
            "кофе",
            "чай",
            "пауза",
            "антракт",
            "кофебрейк",
            "брейк",
        ],
    ),
    (
        SessionKind::Networking,
        &[
            "networking",
            "drinks",
            "mingling",
            "social",
            "afterparty",
            "socialising",
            "socializing",
            "нетворкинг",
            "общение",
            "знакомство",
            "афтерпати",
            "вечеринка",
        ],
    ),
    (
        SessionKind::Panel,
        &["panel", "roundtable", "дискуссия", "панель"],
    ),
    (
        SessionKind::Workshop,
        &[
            "workshop",
            "tutorial",
            "воркшоп",
            "практикум",
            "мастеркласс",
        ],
    ),
    (
        SessionKind::Lightning,
        &["lightning", "блиц", "молнии", "блицдоклады"],
    ),
    (
        SessionKind::Other,
        &[
            "welcome",
            "opening",
            "closing",
            "intro",
            "introduction",
            "raffle",
            "announcements",
            "quiz",
            "wrap",
            "photo",
            "cleanup",
            "setup",
            "приветствие",
            "открытие",
            "закрытие",
            "вступление",
            "розыгрыш",
            "объявления",
            "фото",
            "уборка",
            "подготовка",
            "викторина",
            "подведение",
        ],
    ),
];
/// Words that stand beside these and change nothing.
const BESIDE: &[&str] = &[
    "and",
    "the",
    "a",
    "with",
    "for",
    "of",
    "open",
    "opens",
    "short",
    "long",
    "big",
    "first",
    "second",
    "group",
    "common",
    "free",
    "guests",
    "guest",
    "time",
    "talks",
    "discussion",
    "session",
    "remarks",
    "words",
    "up",
    "party",
    "table",
    "evening",
    "и",
    "с",
    "для",
    "на",
    "за",
    "гостей",
    "гостям",
    "участников",
    "общий",
    "общая",
    "общее",
    "короткий",
    "короткая",
    "большой",
    "первый",
    "второй",
    "легкий",
    "вечерний",
    "свободное",
    "время",
    "класс",
    "мастер",
    "доклады",
    "итогов",
    "стол",
    "слово",
    "all",
    "everybody",
    "everyone",
    "team",
    "post",
    "pre",
    "after",
    "брейк",
    "пауза",
    "дверей",
];
const PAIRS: &[(SessionKind, &str)] = &[
    (SessionKind::Workshop, "мастер класс"),
    (SessionKind::Panel, "круглый стол"),
    (SessionKind::Panel, "round table"),
    (SessionKind::Panel, "панельная дискуссия"),
    (SessionKind::Lightning, "lightning talks"),
    (SessionKind::Lightning, "блиц доклады"),
    (SessionKind::Lightning, "короткие доклады"),
    (SessionKind::Doors, "check in"),
    (SessionKind::Doors, "сбор гостей"),
    (SessionKind::Doors, "открытие дверей"),
    (SessionKind::Break, "coffee break"),
    (SessionKind::Break, "tea break"),
    (SessionKind::Break, "кофе брейк"),
    (SessionKind::Networking, "after party"),
    (SessionKind::Other, "q a"),
    (SessionKind::Other, "вопросы и ответы"),
    (SessionKind::Other, "групповое фото"),
    (SessionKind::Other, "group photo"),
];

/// The kind that the words say; none where they could be the title of a talk.
#[must_use]
pub fn of_title(title: &str) -> Option<SessionKind> {
    let folded = fold(title);
    // "Workshop: async Rust", «Дискуссия. Что дальше?»
    if let Some((head, _)) = title.split_once([':', '—', '–', '.', '|'])
        && head.chars().count() < title.chars().count()
    {
        let head = fold(head);
        let kind = whole(&head).filter(|kind| {
            matches!(
                kind,
                SessionKind::Workshop | SessionKind::Panel | SessionKind::Lightning
            )
        });
        if kind.is_some() {
            return kind;
        }
    }
    if let Some(kind) = whole(&folded) {
        return Some(kind);
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let last = words.last().copied().and_then(kind_of);
    // "Async workshop", "Python panel": three words at most, the thing last.
    let first = words.first().copied().and_then(kind_of);
    let shaped = |kind: &SessionKind| {
        matches!(
            kind,
            SessionKind::Workshop | SessionKind::Panel | SessionKind::Lightning
        )
    };
    match words.len() {
        2 | 3 => last.filter(shaped).or_else(|| first.filter(shaped)),
        _ => first.filter(|kind| shaped(kind) && *kind == SessionKind::Workshop),
    }
}

/// Every word is of a kind, or changes nothing.
fn whole(folded: &str) -> Option<SessionKind> {
    if let Some((kind, _)) = PAIRS.iter().find(|(_, pair)| folded == *pair) {
        return Some(*kind);
    }
    let mut found = None;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        match kind_of(word) {
            // "Tea break" and "Lunch break": a meal is more than a break.
            Some(kind) => {
                found = match (found, kind) {
                    (None, kind) => Some(kind),
                    (Some(SessionKind::Break), SessionKind::Meal) => Some(SessionKind::Meal),
                    (first, _) => first,
                }
            }
            None if BESIDE.contains(&word) => {}
            None => {
                return PAIRS
                    .iter()
                    .find(|(_, pair)| {
                        folded
                            .strip_prefix(pair)
                            .is_some_and(|rest| rest.trim().chars().all(|c| c.is_ascii_digit()))
                    })
                    .map(|(kind, _)| *kind);
            }
        }
    }
    found
}

fn kind_of(word: &str) -> Option<SessionKind> {
    KINDS
        .iter()
        .find(|(_, words)| words.contains(&word))
        .map(|(kind, _)| *kind)
}

/// How long such a thing mostly lasts.
#[must_use]
pub const fn usual_minutes(kind: SessionKind) -> u32 {
    match kind {
        SessionKind::Break => 15,
        SessionKind::Meal | SessionKind::Networking | SessionKind::Workshop => 60,
        SessionKind::Panel => 45,
        SessionKind::Other => 10,
        SessionKind::Talk | SessionKind::Lightning | SessionKind::Doors => 30,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_say_their_kind_and_talks_about_breaks_stay_talks() {
        use SessionKind as K;
        for (title, kind) in [
            ("Doors", Some(K::Doors)),
            ("Doors open", Some(K::Doors)),
            ("Registration and coffee", Some(K::Doors)),
            ("Check-in", Some(K::Doors)),
            ("Tea break", Some(K::Break)),
            ("Coffee", Some(K::Break)),
            ("Short break", Some(K::Break)),
            ("Lunch", Some(K::Meal)),
            ("Lunch break", Some(K::Meal)),
            ("Supper", Some(K::Meal)),
            ("Pizza and networking", Some(K::Meal)),
            ("Networking", Some(K::Networking)),
            ("After-party", Some(K::Networking)),
            ("Welcome", Some(K::Other)),
            ("Opening remarks", Some(K::Other)),
            ("Q&A", Some(K::Other)),
            ("Panel: async in practice", Some(K::Panel)),
            ("Python panel", Some(K::Panel)),
            ("Workshop: async Rust", Some(K::Workshop)),
            ("Async workshop", Some(K::Workshop)),
            ("Lightning talks", Some(K::Lightning)),
            ("Сбор гостей", Some(K::Doors)),
            ("Кофе-брейк", Some(K::Break)),
            ("Перерыв", Some(K::Break)),
            ("Ужин", Some(K::Meal)),
            ("Обед", Some(K::Meal)),
            ("Пицца и общение", Some(K::Meal)),
            ("Нетворкинг", Some(K::Networking)),
            ("Мастер-класс", Some(K::Workshop)),
            ("Мастер-класс: асинхронный Rust", Some(K::Workshop)),
            ("Круглый стол", Some(K::Panel)),
            ("Панельная дискуссия", Some(K::Panel)),
            ("Блиц-доклады", Some(K::Lightning)),
            ("Открытие", Some(K::Other)),
            ("Групповое фото", Some(K::Other)),
            ("Breaking the borrow checker", None),
            ("How we broke the build", None),
            ("There is no free lunch in distributed systems", None),
            ("Opening the black box of async", None),
            ("Async Rust in production", None),
            ("Doors of perception: UX for developers", None),
            ("Кофе, код и компиляторы", None),
            ("Как мы перестали ломать сборку", None),
            ("Перерыв в развитии языка", None),
            ("Rust 2024", None),
        ] {
            assert_eq!(of_title(title), kind, "{title}");
        }
    }
}
