//! How many a line is for: "80 people", «на 80 человек», "80 мест", "max 80".

use super::numbers::count;
use super::words::At;

const HEADS: &[&str] = &[
    "people",
    "persons",
    "person",
    "ppl",
    "pax",
    "seats",
    "seat",
    "guests",
    "guest",
    "places",
    "spots",
    "attendees",
    "participants",
    "heads",
    "tickets",
    "билетов",
    "билета",
    "человек",
    "человека",
    "чел",
    "мест",
    "места",
    "место",
    "гостей",
    "гостя",
    "участников",
    "участника",
    "персон",
    "посадочных",
];
const LEADS: &[&str] = &[
    "for",
    "up to",
    "max",
    "maximum",
    "at most",
    "на",
    "до",
    "максимум",
    "не более",
    "макс",
];
const NAMED: &[&str] = &[
    "capacity",
    "cap",
    "seats",
    "limit",
    "max",
    "places",
    "мест",
    "лимит",
    "вместимость",
    "максимум",
    "макс",
    "seating",
];
/// What makes a number at the beginning of a line a title: "10 people to follow".
const TITLE_GOES_ON: &[&str] = &[
    "to",
    "who",
    "you",
    "which",
    "that",
    "whose",
    "we",
    "i",
    "in",
    "of",
    "где",
    "которые",
    "которым",
    "которых",
    "что",
    "чтобы",
    "в",
    "о",
    "об",
    "за",
    "и",
    "and",
];
pub const MOST: u32 = 100_000;

/// Heads or seats by their word, or after "capacity".
pub fn named(at: At<'_>) -> Option<(u32, At<'_>)> {
    let lead = LEADS
        .iter()
        .find_map(|lead| at.phrase(lead))
        .map(|after| after.glued_mark(".").unwrap_or(after));
    if let Some((seats, after)) = thousands(lead.unwrap_or(at)) {
        let inner = after.glued_mark("+-").unwrap_or(after);
        if let Some(after) = inner.short(HEADS) {
            let after = after
                .maybe(&["мест"])
                .maybe(&["max", "maximum", "максимум"]);
            let goes_on = after.mark(",").unwrap_or(after);
            let title = lead.is_none() && at.here == 0 && TITLE_GOES_ON.contains(&goes_on.low());
            return (!title).then_some((seats, after));
        }
        if lead.is_some() && !["for", "на", "до"].contains(&at.low()) && seats > 1 {
            return Some((seats, after));
        }
        if let Some(after) = after.word(&["max", "maximum", "максимум", "макс"]) {
            return Some((seats, after));
        }
        return None;
    }
    // "capacity: 80", «человек 80»
    let name = at.short(NAMED).or_else(|| at.short(&["человек"]))?;
    let sep = name.mark(":=—-").unwrap_or(name);
    let sep = sep.maybe(&["of", "до", "на"]);
    thousands(sep)
}

/// "for 80", «на 80» and nothing more: only where the title does not go on.
pub fn bare(at: At<'_>) -> Option<(u32, At<'_>)> {
    let lead = at.word(&["for", "на"])?;
    let (seats, after) = thousands(lead)?;
    let year = (1990..2100).contains(&seats);
    (after.ends() && !year && seats >= 5 && !after.glued()).then_some((seats, after))
}

/// 80, "1,000", «1 000», "a hundred".
fn thousands(at: At<'_>) -> Option<(u32, At<'_>)> {
    let (number, after) = count(at)
        .filter(|_| !["a", "an"].contains(&at.low()) || at.phrase("a hundred").is_some())?;
    let group = match after.glued_mark(",") {
        Some(comma) => comma.digits().filter(|_| comma.glued()),
        None => after.digits(),
    };
    let found = match group {
        Some((digits, end)) if digits.len() == 3 && (1..=99).contains(&number) => {
            (number * 1000 + digits.parse::<u32>().ok()?, end)
        }
        _ => (number, after),
    };
    ((1..=MOST).contains(&found.0)).then_some(found)
}
