//! A person's name in parts. Two-part names follow the order of their column;
//! a patronymic settles the order of its own row. A name is never shortened:
//! what cannot be split stays whole.

use crate::{NameOrder, clean, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A name in parts, and as shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// Given name, then family name; the whole where it has no parts.
    pub display: String,
    pub given: Option<String>,
    pub family: Option<String>,
    pub patronymic: Option<String>,
}

impl Name {
    pub fn is_empty(&self) -> bool {
        self.display.is_empty()
    }

    /// From separate cells. A dash or a dot stands for a blank.
    pub fn from_parts(given: &str, family: &str, patronymic: &str) -> Self {
        let part = |text: &str| {
            let text = clean::line(text);
            let said = text.chars().any(char::is_alphanumeric) || text.contains(clean::LOST);
            (said || text.chars().count() > 2)
                .then_some(text)
                .filter(|t| !t.is_empty())
        };
        let (mut given, family, mut patronymic) = (part(given), part(family), part(patronymic));
        // "Иван Петрович" in the first-name cell.
        if patronymic.is_none()
            && let Some((first, last)) = given.as_deref().and_then(|g| g.rsplit_once(' '))
            && is_patronymic(last)
            && family.is_some()
        {
            (patronymic, given) = (Some(last.to_owned()), Some(first.to_owned()));
        }
        let display = [given.as_deref(), family.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        Self {
            display,
            given,
            family,
            patronymic,
        }
    }

    /// From one cell.
    pub fn from_full(text: &str, order: NameOrder) -> Self {
        let text = clean::line(text);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let whole = Self {
            display: text.clone(),
            given: None,
            family: None,
            patronymic: None,
        };
        if words.len() > 6 || text.contains(['<', '=', '@', '/', '"']) {
            return whole;
        }
        // "Smith, John" says its order itself.
        if let Some((family, given)) = text.split_once(',')
            && !family.trim().is_empty()
            && given.trim().chars().any(char::is_alphabetic)
            && family.split_whitespace().count() <= 3
            && given.split_whitespace().count() <= 3
        {
            return Self::from_parts(given, family, "");
        }
        match words.as_slice() {
            [] => Self::default(),
            [one] => Self {
                given: Some((*one).to_owned()),
                ..whole
            },
            // «Гульнара Рашидовна» has no surname.
            [given, father] if names_father(given, father) => Self {
                given: Some((*given).to_owned()),
                patronymic: Some((*father).to_owned()),
                ..whole
            },
            // Given, patronymic, surname: also where the surname ends in -ович.
            [given, middle, family]
                if is_patronymic(middle) && (!is_patronymic(family) || given_is_known(given)) =>
            {
                Self::from_parts(given, family, middle)
            }
            [family, given, last] if is_patronymic(last) => Self::from_parts(given, family, last),
            // Мамедов Али Гасан оглы.
            [family, given, father, last]
                if matches!(
                    words::squeezed(last).as_str(),
                    "оглы" | "кызы" | "ogly" | "kyzy"
                ) =>
            {
                Self::from_parts(given, family, &format!("{father} {last}"))
            }
            _ => Self::split(&words, crate::name_order::of_row(&words).unwrap_or(order)),
        }
    }

    /// As somebody types one name by hand, in whatever order: its own words
    /// tell, and where they do not, the given name comes first. Shown as typed.
    pub fn typed(text: &str) -> Self {
        let (order, _) = crate::name_order::decide([text].into_iter(), None);
        let name = Self::from_full(text, order);
        let display = clean::line(text);
        if name.given.is_some() && name.family.is_some() {
            Self { display, ..name }
        } else {
            Self {
                display,
                ..Self::default()
            }
        }
    }

    fn split(words: &[&str], order: NameOrder) -> Self {
        const PARTICLES: [&str; 25] = [
            "van", "von", "der", "den", "de", "da", "di", "del", "della", "la", "le", "dos", "das",
            "bin", "ibn", "al", "el", "ter", "zu", "дер", "фон", "ван", "де", "аль", "эль",
        ];
        let particle = |word: &&str| PARTICLES.contains(&words::lower(word).as_str());
        let cut = match order {
            NameOrder::SurnameFirst => 1 + words.iter().take_while(|word| particle(word)).count(),
            NameOrder::GivenFirst => {
                let from = words.iter().skip(1).position(particle).map(|at| at + 1);
                from.unwrap_or(words.len() - 1)
            }
        };
        let (first, last) = words
            .split_at_checked(cut.clamp(1, words.len() - 1))
            .unwrap_or((words, &[]));
        let (first, last) = (first.join(" "), last.join(" "));
        match order {
            NameOrder::GivenFirst => Self::from_parts(&first, &last, ""),
            NameOrder::SurnameFirst => Self::from_parts(&last, &first, ""),
        }
    }

    /// False where two rows plainly speak of two people. Initials, a missing
    /// part, a typing slip, the other alphabet or a new surname are one person.
    pub fn may_be(&self, other: &Self) -> bool {
        if self.is_empty() || other.is_empty() || self.display == other.display {
            return true;
        }
        let (mine, theirs) = (tokens(&self.display), tokens(&other.display));
        let (few, many) = if mine.len() <= theirs.len() {
            (&mine, &theirs)
        } else {
            (&theirs, &mine)
        };
        if few.iter().all(|a| many.iter().any(|b| alike(a, b))) {
            return true;
        }
        match (&self.given, &other.given) {
            (Some(a), Some(b)) => {
                let (a, b) = (tokens(a), tokens(b));
                a.first().zip(b.first()).is_some_and(|(a, b)| alike(a, b))
            }
            _ => false,
        }
    }
}

fn tokens(name: &str) -> Vec<String> {
    words::spaced(&words::latin(name))
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

fn alike(a: &str, b: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    a == b || initial(a, b) || initial(b, a) || (a.len().min(b.len()) >= 4 && one_slip(a, b))
}

/// One letter changed, left out or put in, beyond the last one (Valentin and
/// Valentina are two people).
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a_end, b_end) = (a.iter().skip(same_start), b.iter().skip(same_start));
    let changed = a.len() == b.len() && a_end.clone().skip(1).eq(b_end.clone().skip(1));
    let longer = a.len() == b.len() + 1 && a_end.clone().skip(1).eq(b_end.clone());
    let shorter = b.len() == a.len() + 1 && b_end.skip(1).eq(a_end);
    (changed || longer || shorter) && same_start + 1 < a.len().max(b.len())
}

/// Ivanovich, Ильинична: a Russian patronymic by its ending.
pub fn is_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 18] = [
        "ович",
        "евич",
        "ьич",
        "кич",
        "мич",
        "тич",
        "ввич",
        "овна",
        "евна",
        "ична",
        "инична",
        "ovich",
        "evich",
        "ovna",
        "evna",
        "ichna",
        "yich",
        "ilich",
    ];
    let lower = word.to_lowercase().replace('ё', "е");
    lower.chars().count() >= 5 && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// True where the second of two words is a patronymic and no surname: its
/// ending is only that («Рашидовна»), or it is made of a man's name that is
/// common enough («Иван Петрович», and not «Роман Абрамович»).
pub fn names_father(given: &str, father: &str) -> bool {
    let lower = father.to_lowercase().replace('ё', "е");
    let of_a_daughter = ["овна", "евна", "ична", "ovna", "evna", "ichna"]
        .iter()
        .any(|ending| lower.ends_with(ending));
    if of_a_daughter && lower.chars().count() >= 6 {
        return !is_patronymic(given);
    }
    const FATHERS: &str = "\
        александр алексе анатоль андре антон аркадь арсень артем борис вадим валентин валерь василь виктор виталь \
        владимир владислав всеволод вячеслав геннадь георги григорь данил денис дмитри евгень егор ефим захар иван \
        игор иль ильдар камил кирилл константин леонид львов макар максим марат матве михаил никит никола олег павл \
        петр рашид ринат роман рустам руслан семен серге станислав степан тимофе тимур федор филипп шамил эдуард юрь \
        яковл ahmed ivan petr nikola serge alexandr aleksandr andre vladimir dmitri mikhail viktor pavl";
    let stem = ["ович", "евич", "ьич", "ovich", "evich"]
        .iter()
        .find_map(|ending| lower.strip_suffix(ending));
    let known = stem.is_some_and(|stem| FATHERS.split_whitespace().any(|name| name == stem))
        || matches!(
            lower.as_str(),
            "ильич" | "кузьмич" | "фомич" | "лукич" | "никитич" | "ilyich"
        );
    let feminine = given.to_lowercase().ends_with(['а', 'я', 'a'])
        && !matches!(
            given.to_lowercase().as_str(),
            "никита" | "илья" | "лука" | "фома" | "кузьма" | "савва"
        );
    known && given_is_known(given) && !feminine
}

fn given_is_known(word: &str) -> bool {
    crate::name_order::is_given(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameOrder::{GivenFirst, SurnameFirst};

    fn parts(text: &str, order: NameOrder) -> String {
        let name = Name::from_full(text, order);
        let show = |part: Option<String>| part.unwrap_or("·".into());
        format!(
            "{} | {} | {}",
            show(name.given),
            show(name.patronymic),
            show(name.family)
        )
    }

    #[test]
    fn names_are_split_in_their_order() {
        for (text, order, expected) in [
            (
                "Ермаков Всеволод Арсенович",
                GivenFirst,
                "Всеволод | Арсенович | Ермаков",
            ),
            (
                "Всеволод Арсенович Ермаков",
                SurnameFirst,
                "Всеволод | Арсенович | Ермаков",
            ),
            (
                "Роман Аркадьевич Абрамович",
                SurnameFirst,
                "Роман | Аркадьевич | Абрамович",
            ),
            ("Мишин Ефим Фокич", GivenFirst, "Ефим | Фокич | Мишин"),
            (
                "Ermakov Vsevolod Arsenovich",
                GivenFirst,
                "Vsevolod | Arsenovich | Ermakov",
            ),
            (
                "Мамедов Али Гасан оглы",
                GivenFirst,
                "Али | Гасан оглы | Мамедов",
            ),
            ("Albert Ibarra", GivenFirst, "Albert | · | Ibarra"),
            ("Ibarra Albert", SurnameFirst, "Albert | · | Ibarra"),
            ("Smith, John", GivenFirst, "John | · | Smith"),
            (
                "Ludwig van Beethoven",
                GivenFirst,
                "Ludwig | · | van Beethoven",
            ),
            ("Mary Jane Watson", GivenFirst, "Mary Jane | · | Watson"),
            ("Cher", GivenFirst, "Cher | · | ·"),
            (
                "ГУЛЬНАРА РАШИДОВНА",
                SurnameFirst,
                "ГУЛЬНАРА | РАШИДОВНА | ·",
            ),
            ("Иван Петрович", SurnameFirst, "Иван | Петрович | ·"),
            ("Роман Абрамович", GivenFirst, "Роман | · | Абрамович"),
            ("ОЛЬГА КАРТИНА", SurnameFirst, "ОЛЬГА | · | КАРТИНА"),
            ("ОБРАЗЦОВА ИРИНА", GivenFirst, "ИРИНА | · | ОБРАЗЦОВА"),
            ("<img src=x onerror=alert(1)>", GivenFirst, "· | · | ·"),
        ] {
            assert_eq!(parts(text, order), expected, "{text}");
        }
    }

    #[test]
    fn a_typed_name_says_its_surname() {
        for (text, given, family) in [
            ("Chen Smith", "Chen", "Smith"),
            ("Щербаков Илья", "Илья", "Щербаков"),
            ("Илья Щербаков", "Илья", "Щербаков"),
            ("Анна Берёзкина-Островская", "Анна", "Берёзкина-Островская"),
            ("Smith, John", "John", "Smith"),
            ("Cher", "", ""),
        ] {
            let name = Name::typed(text);
            let part = |part: &Option<String>| part.clone().unwrap_or_default();
            assert_eq!(
                (part(&name.given), part(&name.family), name.display),
                (given.to_owned(), family.to_owned(), text.to_owned())
            );
        }
    }

    #[test]
    fn two_people_are_told_from_one() {
        let may = |a: &str, b: &str| {
            Name::from_full(a, GivenFirst).may_be(&Name::from_full(b, GivenFirst))
        };
        assert!(may("Ivan Petrov", "Иван Петров"));
        assert!(may("Иван Петров", "Петров Иван"));
        assert!(may("Пётр Ёжиков", "Петр Ежиков"));
        assert!(may("Andrew Sanchez", "Andrew Sanches"));
        assert!(may("Анна Иванова", "Анна Петрова"));
        assert!(may("А. Иванова", "Анна Иванова"));
        assert!(may("", "Анна Иванова"));
        assert!(!may("Иван Петров", "Анна Петрова"));
        assert!(!may("Valentin Petrov", "Valentina Petrova"));
        assert!(!may("John Smith", "Mary Smith"));
    }
}
