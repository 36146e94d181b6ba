//! Column names that ask for a number of people: whom the number counts, the
//! kinds of heads that add up, and ceilings, which are no count at all.

use crate::count_words::{
    ADDED, ADULTS, ASKS_BESIDE, ASKS_TOGETHER, BESIDE, CEILING, NO_NUMBER, NUMBER, OF_PEOPLE,
    OTHERS, TOGETHER,
};
use crate::{Field, words};

/// The field of a column that plainly says whom its number counts.
pub fn says(header: &str) -> Option<Field> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
    if is_ceiling(&s) {
        return Some(Field::Ignore);
    }
    let of_people = has(OF_PEOPLE);
    if !of_people {
        return None;
    }
    let with_you = has(&["с вами", "с собой"]) && !has(&["вместе с"]);
    if with_you || has(BESIDE) {
        return Some(Field::PlusOnes);
    }
    has(TOGETHER).then_some(Field::PartySize)
}

/// The field of a column whose words ask for people, without saying whom.
pub fn question(header: &str) -> Option<Field> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
    if let Some(field) = says(header) {
        return Some(field);
    }
    if has(ASKS_BESIDE) {
        return Some(Field::PlusOnes);
    }
    has(ASKS_TOGETHER).then_some(Field::PartySize)
}

/// How many may come is not how many come.
fn is_ceiling(spaced: &str) -> bool {
    words::has(spaced, CEILING)
}

/// A kind of heads, of which several columns add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// May hold the guest.
    Adults,
    Others,
    /// "Additional adults": beside the guest.
    Beside,
}

/// The kind of heads a column counts.
pub fn kind(header: &str) -> Option<Kind> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
    if is_ceiling(&s) || has(NO_NUMBER) && !has(NUMBER) {
        return None;
    }
    let adults = has(ADULTS);
    let others = has(OTHERS);
    let beside = has(ADDED);
    match (adults, others) {
        (true, true) => None,
        (false, false) => None,
        _ if beside => Some(Kind::Beside),
        (true, false) => Some(Kind::Adults),
        (false, true) => Some(Kind::Others),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_number_counts() {
        for (field, headers) in [
            (
                Field::PartySize,
                "Сколько человек придёт (вместе с вами)?|How many people will come, including you?|Number of guests (including yourself)|\
                 Guests incl. you|Сколько вас будет?|Party size|Total attending|Number attending|How many in your party?|Количество гостей, включая вас|\
                 Всего человек|Party of|How many people will attend?|Сколько человек придёт?|Сколько гостей (считая вас)|How many of you are coming?|Headcount",
            ),
            (
                Field::PlusOnes,
                "Сколько человек с вами?|How many guests will you bring?|Сколько гостей вы приведёте с собой?|Guests besides you|Сколько человек кроме вас|\
                 Сколько гостей придёт (не считая вас)?|How many people are you bringing?|Number of people coming with you|Number of guests (excluding yourself)|\
                 Гостей с вами|Сколько гостей приведёте?",
            ),
            (
                Field::Ignore,
                "Max guests|Maximum number of guests|Guests allowed|Максимум гостей|Лимит гостей|Guest limit|Не более гостей",
            ),
        ] {
            for header in headers.split('|') {
                assert_eq!(question(header), Some(field), "{header}");
            }
        }
        for header in [
            "Name",
            "Город",
            "Party name",
            "Tickets type",
            "Вместе с вами мы сделаем мир лучше",
        ] {
            assert_eq!(question(header), None, "{header}");
        }
    }

    #[test]
    fn kinds_of_heads() {
        for (header, expected) in [
            ("Adults", Some(Kind::Adults)),
            ("Number of adults", Some(Kind::Adults)),
            ("Взрослых", Some(Kind::Adults)),
            ("Children", Some(Kind::Others)),
            ("Kids (under 12)", Some(Kind::Others)),
            ("Сколько детей", Some(Kind::Others)),
            ("Additional adults", Some(Kind::Beside)),
            ("Is Child?", None),
            ("Children's names", None),
            ("Ages of children", None),
            ("Имена детей", None),
            ("Guests", None),
        ] {
            assert_eq!(kind(header), expected, "{header}");
        }
    }
}
