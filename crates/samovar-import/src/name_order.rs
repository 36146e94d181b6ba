//! Which part of a name comes first, decided over a whole column: one row may
//! deceive («Роман Александр»), a hundred do not. Patronymics, endings of
//! surnames and common given names vote; what the header says weighs like a
//! good share of the rows. No single name is split here.

pub use crate::given_names::is_given;
use crate::given_names::is_only_given;
use crate::name::{is_patronymic, names_father};
use crate::{NameOrder, clean, words};

/// The order of a column and whether the names themselves settle it.
/// `header` is what its name says, if it says anything.
pub fn decide<'a>(
    cells: impl Iterator<Item = &'a str>,
    header: Option<NameOrder>,
) -> (NameOrder, bool) {
    let (mut given_first, mut surname_first) = (0i64, 0i64);
    let (mut all, mut turned) = (0usize, 0usize);
    for cell in cells.take(5000) {
        let cell = clean::line(cell);
        let parts: Vec<&str> = cell.split(' ').collect();
        let before = surname_first;
        match parts.as_slice() {
            [given, middle, family]
                if is_patronymic(middle) && (!is_patronymic(family) || is_given(given)) =>
            {
                given_first += 3;
            }
            [_, _, last] if is_patronymic(last) => surname_first += 3,
            // A given name and a patronymic say nothing of a surname.
            [given, father] if names_father(given, father) => {}
            [first, .., last] => {
                let weight = surname_likeness(last) - surname_likeness(first);
                given_first += weight.max(0);
                surname_first += (-weight).max(0);
            }
            _ => {}
        }
        all += usize::from(parts.len() > 1);
        turned += usize::from(surname_first > before);
    }
    // Two rows do not turn a file.
    if turned * 5 < all {
        surname_first = 0;
    }
    let votes = given_first + surname_first;
    let said = votes / 3 + 1;
    match header {
        Some(NameOrder::GivenFirst) => given_first += said,
        Some(NameOrder::SurnameFirst) => surname_first += said,
        None => {}
    }
    let order = if surname_first > given_first {
        NameOrder::SurnameFirst
    } else {
        NameOrder::GivenFirst
    };
    let (more, less) = (
        given_first.max(surname_first),
        given_first.min(surname_first),
    );
    (order, more > 0 && more >= less * 2)
}

/// The order of one name by its own words, where they tell: a given name that
/// is nothing else on the one side and none on the other.
pub fn of_row(words: &[&str]) -> Option<NameOrder> {
    let [first, .., last] = words else {
        return None;
    };
    match (surname_likeness(first), surname_likeness(last)) {
        // A given name is the least like a surname there is: −2.
        (-2, b) if b > -2 && is_only_given(first) => Some(NameOrder::GivenFirst),
        (a, -2) if a > -2 && is_only_given(last) => Some(NameOrder::SurnameFirst),
        // «Карпов Роман»: the ending tells, though Роман may be a surname.
        (2, -2) => Some(NameOrder::SurnameFirst),
        (-2, 2) => Some(NameOrder::GivenFirst),
        _ => None,
    }
}

/// What a header says of the order: «Фамилия и имя», "First and last name".
pub fn said_by(header: &str) -> Option<NameOrder> {
    let folded = words::spaced(header);
    let family = ["фамил", "surname", "last", "family", "nachname", "фио"]
        .iter()
        .filter_map(|s| words::find(&folded, s))
        .min();
    let given = [" имя", " имени", "first", "given", "vorname", "name "]
        .iter()
        .filter_map(|s| folded.find(s))
        .min();
    if words::squeezed(header).starts_with("фио") {
        return Some(NameOrder::SurnameFirst);
    }
    match (family, given) {
        (Some(family), Some(given)) if family < given => Some(NameOrder::SurnameFirst),
        (Some(_), Some(_)) => Some(NameOrder::GivenFirst),
        _ => None,
    }
}

/// How much a word looks like a surname: 2 by its ending, −2 a known given
/// name, 0 cannot say.
fn surname_likeness(word: &str) -> i64 {
    if is_given(word) {
        return -2;
    }
    const ENDINGS: [&str; 36] = [
        "ов",
        "ев",
        "ин",
        "ын",
        "ова",
        "ева",
        "ина",
        "ына",
        "ский",
        "цкий",
        "ская",
        "цкая",
        "ской",
        "енко",
        "чук",
        "юк",
        "дзе",
        "швили",
        "янц",
        "ых",
        "их",
        "ян",
        "ко",
        "ovich",
        "ov",
        "ev",
        "ova",
        "eva",
        "sky",
        "skiy",
        "skaya",
        "skii",
        "enko",
        "chuk",
        "dze",
        "shvili",
    ];
    let lower = words::lower(word).replace('ё', "е");
    if lower.chars().count() >= 4 && ENDINGS.iter().any(|ending| lower.ends_with(ending)) {
        2
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameOrder::{GivenFirst, SurnameFirst};

    #[test]
    fn the_column_decides_not_the_row() {
        let decide = |cells: &[&str], header| super::decide(cells.iter().copied(), header);
        assert_eq!(
            decide(
                &["Ермаков Всеволод", "Никитин Сократ", "Ibarra Albert"],
                None
            ),
            (SurnameFirst, true)
        );
        assert_eq!(
            decide(&["Всеволод Ермаков", "Марина Лев", "Albert Ibarra"], None),
            (GivenFirst, true)
        );
        assert_eq!(
            decide(&["Ермаков Всеволод Арсенович", "Ибарра Альберт"], None),
            (SurnameFirst, true)
        );
        // The header is believed where the names are silent, overruled where they shout.
        assert_eq!(
            decide(&["Ли Мин", "Ким Чен"], Some(SurnameFirst)),
            (SurnameFirst, true)
        );
        assert_eq!(
            decide(
                &["Анна Попова", "Ирина Кац", "Олег Дудин"],
                Some(SurnameFirst)
            ),
            (GivenFirst, true)
        );
        assert_eq!(decide(&["Li Min"], None), (GivenFirst, false));
    }

    #[test]
    fn headers_say_the_order() {
        assert_eq!(said_by("Фамилия и имя"), Some(SurnameFirst));
        assert_eq!(said_by("Имя и фамилия"), Some(GivenFirst));
        assert_eq!(said_by("Ф.И.О."), Some(SurnameFirst));
        assert_eq!(said_by("First and last name"), Some(GivenFirst));
        assert_eq!(said_by("Last name, first name"), Some(SurnameFirst));
        assert_eq!(said_by("Name"), None);
    }
}
