//! Invented people, the same in every run: half in Latin, half in Cyrillic
//! letters, names as uneven as real lists have them.

use std::fmt::Write;
use std::path::Path;

pub struct Invented {
    pub name: String,
    pub given: String,
    pub family: String,
    pub email: String,
    pub phone: String,
    pub company: String,
    pub reply: &'static str,
    pub plus_ones: u32,
    pub diet: &'static str,
}

const LATIN: [&[&str]; 3] = [
    &[
        "An", "Mar", "Ol", "Chen", "Jam", "So", "Wil", "Ri", "Tho", "Ed",
    ],
    &["a", "ia", "ga", "es", "fie", "ma", "ta", "on", "mas", "win"],
    &[
        "Ber", "Okaf", "Smi", "Had", "Orr", "Nov", "Ade", "Holm", "Kim", "Lind", "Pet", "Quin",
    ],
];
const LATIN_ENDS: &[&str] = &[
    "g", "or", "th", "dad", "son", "ak", "yemi", "gren", "berg", "ell", "rova", "ov", "well",
];
const CYRILLIC: [&[&str]; 3] = [
    &[
        "Ан", "Мар", "Оль", "Пёт", "Юл", "Гле", "Ве", "Ма", "Фё", "Ари",
    ],
    &["на", "ия", "га", "р", "ия", "б", "ра", "ксим", "дор", "на"],
    &[
        "Щерб",
        "Ёж",
        "Лапт",
        "Дор",
        "Сед",
        "Гром",
        "Берёз",
        "Орл",
        "Кузн",
        "Ласт",
        "Пух",
        "Выс",
    ],
];
const CYRILLIC_ENDS: &[&str] = &[
    "аков",
    "иков",
    "ева",
    "охов",
    "ов",
    "ова",
    "кин",
    "ецов",
    "очкин",
    "оцкий",
    "ин",
    "ян",
    "енко",
];
const COMPANIES: &[&str] = &[
    "",
    "",
    "Acme",
    "Ferrous Tea",
    "ООО «Ромашка»",
    "Library No. 5",
    "Самовар и партнёры",
];
const REPLIES: &[&str] = &["yes", "yes", "yes", "no", "maybe", "waitlist", ""];
const DIETS: &[&str] = &["", "", "", "vegan", "vegetarian", "gluten-free", "no nuts"];

/// The person with this number.
pub fn person(number: usize) -> Invented {
    let (parts, ends) = if number.is_multiple_of(2) {
        (LATIN, LATIN_ENDS)
    } else {
        (CYRILLIC, CYRILLIC_ENDS)
    };
    let pick = |list: &[&'static str], by: usize| list[by % list.len()];
    let half = number / 2;
    let given = format!("{}{}", pick(parts[0], half), pick(parts[1], half / 10));
    let family = format!("{}{}", pick(parts[2], half / 100), pick(ends, half / 1200));
    Invented {
        name: format!("{given} {family}"),
        given,
        family,
        email: format!("guest{number}@example.org"),
        phone: format!("+7999{number:07}"),
        company: pick(COMPANIES, number).to_owned(),
        reply: pick(REPLIES, number / 3),
        plus_ones: u32::from(number.is_multiple_of(9)),
        diet: pick(DIETS, number / 5),
    }
}

/// A guest list as a manager would hand it over.
pub fn write_csv(path: &Path, count: usize) {
    let mut text = String::from("Name,E-mail,Phone,Company,RSVP,Plus ones,Diet\r\n");
    for one in (0..count).map(person) {
        let Invented {
            name,
            email,
            phone,
            company,
            reply,
            plus_ones,
            diet,
            ..
        } = one;
        let _ = write!(
            text,
            "{name},{email},{phone},{company},{reply},{plus_ones},{diet}\r\n"
        );
    }
    std::fs::write(path, text).expect("a guest list is written");
}
