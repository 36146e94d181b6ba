//! Which part of a name comes first, decided over a whole column: one row may
//! deceive («Роман Александр»), a hundred do not. Patronymics, endings of
//! surnames and common given names vote; what the header says weighs like a
//! good share of the rows. No single name is split here.

use crate::name::is_patronymic;
use crate::{NameOrder, clean, words};

/// The order of a column and whether the names themselves settle it.
/// `header` is what its name says, if it says anything.
pub fn decide<'a>(
    cells: impl Iterator<Item = &'a str>,
    header: Option<NameOrder>,
) -> (NameOrder, bool) {
    let (mut given_first, mut surname_first) = (0i64, 0i64);
    for cell in cells.take(5000) {
        let cell = clean::line(cell);
        let parts: Vec<&str> = cell.split(' ').collect();
        match parts.as_slice() {
            [given, middle, family]
                if is_patronymic(middle) && (!is_patronymic(family) || is_given(given)) =>
            {
                given_first += 3;
            }
            [_, _, last] if is_patronymic(last) => surname_first += 3,
            [first, .., last] => {
                let weight = surname_likeness(last) - surname_likeness(first);
                given_first += weight.max(0);
                surname_first += (-weight).max(0);
            }
            _ => {}
        }
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
    let lower = word.to_lowercase().replace('ё', "е");
    if lower.chars().count() >= 4 && ENDINGS.iter().any(|ending| lower.ends_with(ending)) {
        2
    } else {
        0
    }
}

/// One of the common given names of the people who come.
pub fn is_given(word: &str) -> bool {
    let word = word.to_lowercase().replace('ё', "е");
    GIVEN.split_whitespace().any(|name| name == word)
}

/// Common names, and above all those whose endings look like surnames.
const GIVEN: &str = "\
александр александра алексей алена алина алиса алла анастасия анатолий анна андрей ангелина антон антонина арина \
аркадий арсен арсений артем артур борис богдан вадим валентин валентина валерий валерия варвара василий вера вениамин \
вероника виктор виктория виталий владимир владислав владлен всеволод вячеслав галина геннадий георгий герман глеб \
григорий давид даниил данила дарья денис диана дмитрий ева евгений евгения егор екатерина елена елизавета ефим захар \
зинаида зоя иван игорь илья инна иннокентий ирина карина кирилл кира константин кристина ксения лариса лев леонид лидия \
любовь людмила макар максим маргарита марина мария марк мартин матвей милана михаил надежда наталия наталья ника никита \
николай нина оксана олег олеся ольга павел полина петр прохор радим раиса регина роман руслан светлана семен сергей \
снежана софия софья станислав степан таисия тамара татьяна тимофей тимур ульяна федор фаина филипп эдуард элина эмма юлия \
юрий яков яна ян ярослав августин валерьян касьян демьян лукьян ульян мартын севастьян емельян аксинья \
aaron adam adrian alan albert alex alexander alexandra alice alicia amanda amy andrea andrew angela anna anne anthony \
barbara benjamin beth betty brandon brenda brian briana caroline catherine charles charlotte christian christina \
christine christopher claire cynthia daniel david deborah dennis diana donald donna dorothy douglas edward elena elizabeth \
emily emma eric erin evelyn eva frank gary george grace gregory hannah harold heather helen henry irina ivan jack jacob \
jacqueline james jane janet jason jeffrey jennifer jeremy jessica jim joan joe john johnny jonathan jordan jose joseph \
joshua juan judith judy julia julie justin karen katherine kathleen kayla keith kelly kenneth kevin kimberly kyle larry \
laura lauren linda lisa lucas luis margaret maria marie marilyn mark martha martin mary matthew megan melissa michael \
michelle mike natalie nathan nicholas nicole noah nora olga olivia pamela patricia patrick paul peter philip rachel ralph \
ray raymond rebecca richard robert robin roger ronald rose ruth ryan sabrina samantha samuel sandra sara sarah scott sean \
sharon shirley sofia sophia stephanie stephen steven susan teresa theresa thomas tiffany timothy tom tyler victoria \
vincent virginia walter wayne wendy william zachary zoe dmitry sergey alexey andrey mikhail nikolay natalia tatiana \
svetlana ekaterina anastasia maxim pavel igor oleg vladimir yuri julia ksenia darya";

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
