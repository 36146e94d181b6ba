//! Titles that say an event is called off, where its STATUS does not: Outlook
//! and people write it before or behind the title. "Cancelled Flights: a talk"
//! is a title like any other: the word stands apart, by a colon, a dash or
//! brackets, or it is all there is.

use std::collections::HashSet;
use std::sync::LazyLock;

/// As people write it, in small letters.
const WORDS: &[&str] = &[
    // English
    "cancelled",
    "canceled",
    "cancellation",
    "called off",
    "event cancelled",
    "event canceled",
    "meeting cancelled",
    "meeting canceled",
    "cancelled event",
    "canceled event",
    "cancelled meeting",
    "canceled meeting",
    "has been cancelled",
    "has been canceled",
    // Russian
    "отменено",
    "отменён",
    "отменен",
    "отменена",
    "отменены",
    "отменяется",
    "отмена",
    "событие отменено",
    "мероприятие отменено",
    "встреча отменена",
    "встреча отменяется",
    "отмена встречи",
    "отмена мероприятия",
    "отмена события",
    // Ukrainian, Belarusian
    "скасовано",
    "відмінено",
    "адменена",
    // German
    "abgesagt",
    "fällt aus",
    "entfällt",
    "storniert",
    "absage",
    "termin abgesagt",
    "veranstaltung abgesagt",
    // French, Spanish, Portuguese, Italian
    "annulé",
    "annulée",
    "annulation",
    "événement annulé",
    "cancelado",
    "cancelada",
    "anulado",
    "anulada",
    "suspendido",
    "evento cancelado",
    "annullato",
    "annullata",
    // Dutch, Scandinavian, Finnish, Polish, Czech, Turkish
    "geannuleerd",
    "afgelast",
    "inställt",
    "inställd",
    "aflyst",
    "avlyst",
    "peruttu",
    "peruutettu",
    "odwołane",
    "odwołany",
    "odwołana",
    "zrušeno",
    "iptal",
    "iptal edildi",
];

/// The title without those words, where they are in it. Nothing else in it: the
/// title itself, for it has to be called something.
pub(super) fn called_off(title: &str) -> Option<String> {
    let mut rest = title.trim();
    let mut found = false;
    while let Some(shorter) = before(rest).or_else(|| behind(rest)) {
        found = true;
        rest = shorter;
    }
    let alone = is_word(rest);
    if !found && !alone {
        return None;
    }
    Some(
        if rest.is_empty() || alone {
            title.trim()
        } else {
            rest
        }
        .to_owned(),
    )
}

/// `Canceled: …`, `CANCELLED - …`, `[Отменено] …`.
fn before(title: &str) -> Option<&str> {
    // A sign that is drawn before the word.
    let title = title.trim_start_matches(|c: char| {
        !c.is_alphanumeric() && !matches!(c, '[' | '(' | '{' | '«' | '"' | '“')
    });
    if let Some((word, rest)) = bracketed(title) {
        return is_word(word).then(|| without_separator(rest).unwrap_or(rest.trim_start()));
    }
    let mut ends = title
        .char_indices()
        .filter(|(_, c)| !c.is_alphanumeric())
        .map(|(at, _)| at)
        .take(4);
    ends.find_map(|at| {
        let (word, rest) = title.split_at_checked(at)?;
        is_word(word).then(|| without_separator(rest))?
    })
    .or_else(|| shouted(title))
}

/// `… (cancelled)`, `… — отменено`.
fn behind(title: &str) -> Option<&str> {
    let title = title.trim_end_matches(['!', '.', ' ']);
    for (open, close) in BRACKETS {
        if let Some(inner) = title.strip_suffix(close)
            && let Some((rest, word)) = inner.rsplit_once(open)
        {
            return is_word(word).then(|| rest.trim_end_matches([' ', '-', '–', '—', ':']));
        }
    }
    let (at, separator) = title
        .char_indices()
        .rfind(|(_, c)| matches!(c, '-' | '–' | '—' | ':' | '|' | '/'))?;
    let (rest, word) = title.split_at_checked(at)?;
    let word = word.get(separator.len_utf8()..)?;
    // "Reply-canceled" is a word of its own.
    let apart = word.starts_with(' ') && (separator == ':' || rest.ends_with(' '));
    (apart && is_word(word) && !rest.trim().is_empty()).then(|| rest.trim_end())
}

const BRACKETS: [(char, char); 5] = [('[', ']'), ('(', ')'), ('{', '}'), ('«', '»'), ('*', '*')];

fn bracketed(title: &str) -> Option<(&str, &str)> {
    BRACKETS.iter().find_map(|(open, close)| {
        let inner = title.strip_prefix(*open)?;
        inner.split_once(*close)
    })
}

/// What follows a colon, a dash that stands free, or the like.
fn without_separator(rest: &str) -> Option<&str> {
    let plain = rest.trim_start();
    let spaced = plain.len() < rest.len();
    let mut chars = plain.chars();
    let separator = chars.next()?;
    let after = chars
        .as_str()
        .trim_start_matches([':', '!', '-', '–', '—', '*', ' ', '.']);
    let free = spaced || chars.as_str().starts_with(' ');
    match separator {
        ':' | '!' | '|' | '*' | '：' => Some(after),
        '-' | '–' | '—' | '/' | '~' if free => Some(after),
        _ => None,
    }
}

/// `CANCELLED Rust evening`: in capitals before a title that is not.
fn shouted(title: &str) -> Option<&str> {
    let (word, rest) = title.split_once(' ')?;
    let loud = [
        "CANCELLED",
        "CANCELED",
        "ОТМЕНЕНО",
        "ОТМЕНЕНА",
        "ABGESAGT",
        "ANNULÉ",
        "CANCELADO",
    ];
    let quiet = rest.chars().any(char::is_lowercase);
    (loud.contains(&word) && quiet).then(|| rest.trim_start())
}

fn is_word(text: &str) -> bool {
    // Asked of every beginning of every title.
    static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.iter().copied().collect());
    let text = text
        .trim()
        .trim_matches(['!', '.', '*', '"', '“', '”', ' ']);
    (5..=50).contains(&text.len()) && KNOWN.contains(text.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_says_it_is_called_off() {
        let cases = [
            ("Canceled: Rust evening", "Rust evening"),
            ("Cancelled - Rust evening", "Rust evening"),
            ("CANCELLED: Rust evening", "Rust evening"),
            ("CANCELLED – Rust evening", "Rust evening"),
            ("[Cancelled] Rust evening", "Rust evening"),
            ("[CANCELED]: Rust evening", "Rust evening"),
            ("(cancelled) Rust evening", "Rust evening"),
            ("*CANCELLED* Rust evening", "Rust evening"),
            ("CANCELLED!!! Rust evening", "Rust evening"),
            ("CANCELLED Rust evening", "Rust evening"),
            ("❌ Cancelled: Rust evening", "Rust evening"),
            ("Canceled: Canceled: Rust evening", "Rust evening"),
            ("Event cancelled: Rust evening", "Rust evening"),
            ("Called off: picnic", "picnic"),
            ("Rust evening (cancelled)", "Rust evening"),
            ("Rust evening [CANCELED]", "Rust evening"),
            ("Rust evening - CANCELLED", "Rust evening"),
            ("Rust evening: cancelled!", "Rust evening"),
            ("Отменено: Вечер Rust", "Вечер Rust"),
            ("ОТМЕНА: Вечер Rust", "Вечер Rust"),
            ("ОТМЕНЕНО! Вечер Rust", "Вечер Rust"),
            ("ОТМЕНЕНО Вечер Rust", "Вечер Rust"),
            ("Отменён — Вечер Rust", "Вечер Rust"),
            ("[отменена] Встреча", "Встреча"),
            ("«Отменено» Вечер Rust", "Вечер Rust"),
            ("Вечер Rust (отменён)", "Вечер Rust"),
            ("Вечер Rust — отменяется", "Вечер Rust"),
            ("Встреча отменена: чай", "чай"),
            ("Abgesagt: Treffen", "Treffen"),
            ("ABGESAGT - Treffen", "Treffen"),
            ("Treffen (fällt aus)", "Treffen"),
            ("Annulé : soirée", "soirée"),
            ("Cancelada: charla", "charla"),
            ("Iptal: buluşma", "buluşma"),
            // All there is.
            ("Cancelled", "Cancelled"),
            ("Отменено!", "Отменено!"),
            ("Canceled:", "Canceled:"),
        ];
        for (title, rest) in cases {
            assert_eq!(called_off(title).as_deref(), Some(rest), "{title}");
        }
    }

    #[test]
    fn a_title_that_speaks_of_it() {
        for title in [
            "Cancelled Flights: a talk",
            "Cancelled flights and what to do",
            "How to be cancelled",
            "Cancel culture: a debate",
            "Cancellation policy: Q&A",
            "Cancelled-flights club",
            "Отмена крепостного права: лекция",
            "Отменённые рейсы: что делать",
            "ОТМЕНА крепостного права. Лекция",
            "Abgesagte Liebe: Lesung",
            "Pre-cancelled",
            "Talk: what if it is cancelled by rain",
            "Вечер: как отменяется крепостное право",
            "Iptalsiz: konser",
            "",
            ":",
            "()",
            "- - -",
        ] {
            assert_eq!(called_off(title), None, "{title}");
        }
    }
}
