//! Column names that ask for a number of people: whom the number counts, the
//! kinds of heads that add up, and ceilings, which are no count at all.

use crate::{Field, words};

/// The field of a column that plainly says whom its number counts.
pub fn says(header: &str) -> Option<Field> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
    if is_ceiling(&s) {
        return Some(Field::Ignore);
    }
    let of_people = has(&[
        "how many",
        "number",
        "no ",
        "num ",
        "people",
        "person",
        "guest",
        "head",
        "ticket",
        "seat",
        "part",
        "count",
        "total",
        "attend",
        "come",
        "coming",
        "bring",
        "+1",
        "plus",
        "friend",
        "companion",
        "сколько",
        "количеств",
        "кол ",
        "число",
        "человек",
        "чел ",
        "людей",
        "гост",
        "персон",
        "мест ",
        "билет",
        "всего",
        "вас ",
        "будет",
        "придет",
        "придут",
        "спутник",
        "anzahl",
        "wie viele",
        "personen",
        "gaste",
        "cuant",
        "numero",
        "personas",
        "quant",
        "pessoas",
        "combien",
        "nombre de",
    ]);
    if !of_people {
        return None;
    }
    let with_you = has(&["с вами", "с собой"]) && !has(&["вместе с"]);
    if with_you || has(&BESIDE) {
        return Some(Field::PlusOnes);
    }
    has(&TOGETHER).then_some(Field::PartySize)
}

/// The field of a column whose words ask for people, without saying whom.
pub fn question(header: &str) -> Option<Field> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
    if let Some(field) = says(header) {
        return Some(field);
    }
    if has(&[
        "plus one",
        "plus 1",
        "+1",
        "how many guest",
        "how many friend",
        "how many others",
        "number of guest",
        "additional guest",
        "additional people",
        "extra guest",
        "extra people",
        "accompan",
        "bringing",
        "bring anyone",
        "bring someone",
        "bring a",
        "сколько гост",
        "сколько друз",
        "количество гост",
        "число гост",
        "кол во гост",
        "приведете",
        "спутник",
        "сопровожда",
        "кого возьмете",
        "begleit",
        "acompan",
        "accompagn",
    ]) {
        return Some(Field::PlusOnes);
    }
    has(&[
        "how many people",
        "how many person",
        "how many of you",
        "how many are you",
        "how many attend",
        "how many will",
        "how many are coming",
        "how many are attending",
        "how many coming",
        "how many seats",
        "how many tickets",
        "how many in your",
        "number of people",
        "number of person",
        "number of attendee",
        "number of seats",
        "number attending",
        "number coming",
        "head count",
        "headcount",
        "сколько человек",
        "сколько люд",
        "сколько вас",
        "сколько персон",
        "сколько мест",
        "сколько билет",
        "количество человек",
        "количество персон",
        "количество люд",
        "количество мест",
        "кол во человек",
        "кол во персон",
        "кол во мест",
        "число человек",
        "wie viele personen",
        "anzahl personen",
        "anzahl der personen",
        "cuantas personas",
        "numero de personas",
        "quantas pessoas",
        "numero de pessoas",
        "combien de personnes",
        "nombre de personnes",
    ])
    .then_some(Field::PartySize)
}

/// "Besides you" stands before "you" counts: it may hold the same words.
const BESIDE: [&str; 44] = [
    "besides you",
    "beside you",
    "apart from you",
    "other than you",
    "aside from you",
    "in addition to you",
    "excluding you",
    "excl you",
    "excluding self",
    "not including you",
    "not counting you",
    "without you",
    "with you ",
    "you bring",
    "you be bringing",
    "you are bringing",
    "are you bringing",
    "you ll bring",
    "bringing",
    "will accompany you",
    "joining you",
    "coming with you",
    "come with you",
    "кроме вас",
    "кроме себя",
    "помимо вас",
    "помимо себя",
    "не считая вас",
    "не считая себя",
    "не включая вас",
    "не включая себя",
    "без вас",
    "без учета вас",
    "гостей с вами",
    "человек с вами",
    "людей с вами",
    "придет с вами",
    "придут с вами",
    "будет с вами",
    "вы приведете",
    "ausser dir",
    "ohne dich",
    "ademas de ti",
    "en plus de vous",
];

const TOGETHER: [&str; 43] = [
    "including you",
    "incl you",
    "including self",
    "including me",
    "including the",
    "including primary",
    "you included",
    "yourself included",
    "counting you",
    "with yourself",
    "you and your",
    "you and any",
    "in total",
    "in all",
    "total number",
    "total guest",
    "total people",
    "total attend",
    "total head",
    "total in party",
    "total party",
    "party size",
    "size of party",
    "size of your party",
    "size of the party",
    "group size",
    "party of",
    "in your party",
    "in party",
    "in your group",
    "number attending",
    "вместе с вами",
    "вместе с собой",
    "включая вас",
    "включая себя",
    "считая вас",
    "считая себя",
    "с учетом вас",
    "вас включая",
    "всего человек",
    "всего гостей",
    "inklusive dir",
    "vous compris",
];

/// How many may come is not how many come.
fn is_ceiling(spaced: &str) -> bool {
    words::has(
        spaced,
        &[
            "max guest",
            "max number",
            "max people",
            "max plus",
            "max party",
            "max heads",
            "max seats",
            "max tickets",
            "max +1",
            "maximum",
            "guests max",
            "guest limit",
            "guests limit",
            "limit of guest",
            "guests allowed",
            "allowed guest",
            "allowed plus",
            "plus ones allowed",
            "plus one allowed",
            "plus one permitted",
            "guests permitted",
            "guest allowance",
            "up to how many",
            "seats reserved",
            "invited guests",
            "number invited",
            "allocated",
            "allocation",
            "макс ",
            "максим",
            "лимит",
            "не более",
            "не больше",
            "разрешен",
            "допустим",
            "можно взять",
            "можно привести",
            "hochstens",
            "maximal",
            "maximo",
        ],
    )
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
    // An age, a name or a question about children is no number of them.
    if is_ceiling(&s)
        || has(&[
            "name",
            "age ",
            "ages",
            "is ",
            "are ",
            "diet",
            "allerg",
            "menu",
            "имя",
            "имена",
            "возраст",
            "лет ",
            "аллерг",
            "питан",
            "меню",
            "price",
            "цена",
        ]) && !has(&["how many", "number", "сколько", "колич"])
    {
        return None;
    }
    let adults = has(&[
        "adult",
        "grown up",
        "взросл",
        "erwachsen",
        "adulto",
        "adultes",
    ]);
    let others = has(&[
        "child",
        "kids",
        "kid ",
        "infant",
        "toddler",
        "babies",
        "teen",
        "senior",
        "under 12",
        "under 18",
        "under 5",
        "дети ",
        "детей",
        "ребен",
        "малыш",
        "подростк",
        "младен",
        "kinder",
        "ninos",
        "hijos",
        "criancas",
        "enfants",
    ]);
    let beside = has(&[
        "additional",
        "extra",
        "other",
        "accompan",
        "besides",
        "доп ",
        "дополнит",
        "сопровожд",
        "кроме",
    ]);
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
