//! The kinds of sessions, by the words that other tools have for them.

const KINDS: &[(&str, &[&str])] = &[
    (
        "talk",
        &[
            "talk",
            "lecture",
            "keynote",
            "maintrack",
            "devroom",
            "presentation",
            "session",
            "longtalk",
            "shorttalk",
            "regulartalk",
            "fulltalk",
            "mainstage",
            "доклад",
            "лекция",
            "выступление",
            "vortrag",
            "speech",
            "invitedtalk",
            "sponsoredtalk",
            "opening",
            "closing",
        ],
    ),
    (
        "workshop",
        &[
            "workshop",
            "tutorial",
            "handson",
            "training",
            "masterclass",
            "мастеркласс",
            "воркшоп",
            "практикум",
            "семинар",
            "lab",
            "certification",
        ],
    ),
    (
        "panel",
        &[
            "panel",
            "discussion",
            "paneldiscussion",
            "bof",
            "birdsofafeather",
            "debate",
            "podium",
            "roundtable",
            "дискуссия",
            "панельнаядискуссия",
            "круглыйстол",
            "qa",
        ],
    ),
    (
        "lightning",
        &[
            "lightning",
            "lightningtalk",
            "lightningtalks",
            "блиц",
            "блицдоклад",
            "молния",
        ],
    ),
    (
        "break",
        &["break", "pause", "перерыв", "coffeebreak", "кофебрейк"],
    ),
    (
        "meal",
        &[
            "meal",
            "lunch",
            "dinner",
            "breakfast",
            "обед",
            "ужин",
            "завтрак",
            "еда",
        ],
    ),
    (
        "doors",
        &[
            "doors",
            "registration",
            "checkin",
            "регистрация",
            "вход",
            "сборгостей",
        ],
    ),
    (
        "networking",
        &[
            "networking",
            "party",
            "social",
            "socialevent",
            "meetup",
            "нетворкинг",
            "общение",
            "вечеринка",
        ],
    ),
    (
        "other",
        &[
            "other",
            "другое",
            "прочее",
            "meeting",
            "game",
            "film",
            "movie",
            "performance",
            "concert",
            "podcast",
            "keysigning",
            "event",
            "service",
            "contest",
            "show",
            "exhibition",
            "sports",
        ],
    ),
];

/// Our word for it, where it or a word of it is known.
pub fn of(word: &str) -> Option<&'static str> {
    let words = word.split(|c: char| !c.is_alphanumeric());
    exactly(word).or_else(|| words.filter(|word| !word.is_empty()).find_map(exactly))
}

fn exactly(word: &str) -> Option<&'static str> {
    let key: String = word
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let found = KINDS
        .iter()
        .find(|(_, words)| words.contains(&key.as_str()));
    found.map(|(kind, _)| *kind)
}
