//! Words of longer column names: questions of forms, translations, hints. The
//! narrower meanings are looked for first. It never looks at the cells below.

use crate::asked::{self, Asks};
use crate::{Field, count_headers, words};

/// Words of a longer question. The narrower meanings stand first.
pub fn question(header: &str) -> Option<Field> {
    let s = words::spaced(&header.replace('?', " "));
    let has = |stems: &[&str]| words::has(&s, stems);
    if let Some(companion) = companion(&s) {
        return companion;
    }
    let food = has(&[
        "diet",
        "meal",
        "food prefer",
        "food restric",
        "food requir",
        "what do you eat",
        "питани",
        "диет",
        "предпочтения в еде",
        "пищевые предпочт",
        "пищевые огранич",
        "ограничения в еде",
        "ограничения по еде",
        "вегетар",
        "веган",
        "vegan",
        "vegetarian",
        "кормить",
        "что вы едите",
        "есть ли ограничения",
        "особенности в еде",
        "food need",
        "catering",
    ]);
    if has(&["allerg", "аллерг", "intoleranc", "непереносим"]) {
        return Some(if food {
            Field::DietAndAllergies
        } else {
            Field::Allergies
        });
    }
    if food {
        return Some(Field::Diet);
    }
    if let Some(field) = count_headers::question(header) {
        return Some(field);
    }
    let together = has(&[
        "including you",
        "incl you",
        "включая вас",
        "включая себя",
        "считая вас",
        "вместе с собой",
        "вместе с вами",
        "вместе с тобой",
        "with yourself",
        "yourself included",
        "you included",
        "incl yourself",
        "including yourself",
        "с вами вместе",
        "учитывая вас",
        "включая тебя",
        "inklusive ihnen",
        "inkl ihnen",
        "inklusive dir",
        "incluyendote",
        "incluido usted",
        "incluindo voce",
        "vous compris",
        "toi compris",
        "in total",
        "party size",
        "всего человек",
        "сколько вас",
        "total number",
    ]);
    if has(&[
        "plus one",
        "plus 1",
        "+1",
        "how many people",
        "how many guest",
        "how many friend",
        "how many are you",
        "how many will",
        "begleitpers",
        "wie viele gaste",
        "wie viele personen",
        "cuantos acompan",
        "cuantas personas",
        "quantas pessoas",
        "quantos acompan",
        "combien de personnes",
        "combien d accompagn",
        "combien d invites",
        "nombre d accompagn",
        "nombre d invites",
        "numero de acompan",
        "numero de invitados",
        "number of guest",
        "additional guest",
        "extra guest",
        "accompan",
        "bringing",
        "bring anyone",
        "bring a",
        "сколько человек",
        "сколько гост",
        "сколько люд",
        "сколько друз",
        "количество гост",
        "количество человек",
        "количество персон",
        "с собой",
        "с вами",
        "приведете",
        "спутник",
        "сопровожда",
        "кого возьмете",
    ]) || together
    {
        return Some(if together {
            Field::PartySize
        } else {
            Field::PlusOnes
        });
    }
    let postal = has(&[
        "индекс",
        "postal",
        "zip",
        "mailing list",
        "newsletter",
        "рассылк",
        "соглас",
        "consent",
        "agree",
        "privacy",
        "персональн",
    ]);
    if has(&[
        "email",
        "e mail",
        "почт",
        "эл почт",
        "имейл",
        "емейл",
        "электронный адрес",
        "courriel",
    ]) && !postal
    {
        return Some(Field::Email);
    }
    if has(&["phone", "телефон", "mobile number", "whatsapp", "telefon"]) && !postal {
        return Some(Field::Phone);
    }
    if postal {
        return None;
    }
    let family = has(&["surname", "last name", "family name", "фамили", "nachname"]);
    let given = has(&[
        "first name",
        "given name",
        "имя",
        "имени",
        "first and",
        "vorname",
    ]) || (family && has(&["name and", "first"]));
    match (given, family) {
        (true, true) => return Some(Field::FullName),
        (false, true) => return Some(Field::FamilyName),
        _ => {}
    }
    if has(&[
        "full name",
        "name des teilnehm",
        "name der teilnehm",
        "name des gast",
        "name of guest",
        "name of the guest",
        "nombre del",
        "nombre de la",
        "nome do",
        "nome da",
        "nom du",
        "nom de l",
        "nom et prenom",
        "nombre y apellid",
        "nome completo",
        "nombre completo",
        "vor und nachname",
        "vor und zuname",
        "your name",
        "name of participant",
        "name of attendee",
        "what is your name",
        "как вас зовут",
        "как к вам обращ",
        "ваше имя",
        "фио",
        "ф и о",
        "имя участника",
        "имя гостя",
    ]) {
        return Some(Field::FullName);
    }
    if given {
        return Some(Field::GivenName);
    }
    if has(&["отчеств", "patronym"]) {
        return Some(Field::Patronymic);
    }
    if has(&[
        "company",
        "organisation",
        "organization",
        "employer",
        "компани",
        "организаци",
        "место работы",
        "где вы работ",
        "where do you work",
    ]) {
        return Some(Field::Company);
    }
    if has(&[
        "job title",
        "position",
        "occupation",
        "должност",
        "кем вы работ",
        "what do you do",
    ]) {
        return Some(Field::JobTitle);
    }
    if has(&[
        "timestamp",
        "отметка времени",
        "order date",
        "date of order",
        "registration date",
        "submitted",
        "registered",
        "дата регистр",
        "дата ответ",
        "дата заказ",
        "время ответ",
        "дата и время",
    ]) {
        return Some(Field::AnsweredAt);
    }
    if has(ARRIVAL) {
        return Some(Field::CheckedIn);
    }
    if has(RATING) && asked::asks(header) != Asks::Coming {
        return Some(Field::Rating);
    }
    if has(&[
        "comment",
        "note",
        "anything",
        "question",
        "wish",
        "special request",
        "комментари",
        "пожелани",
        "примечани",
        "вопрос",
        "заметк",
        "что нибудь",
        "что еще",
        "нам нужно знать",
        "should we know",
        "сообщени",
    ]) {
        return Some(Field::Note);
    }
    if asked::asks(header) == Asks::Coming {
        return Some(Field::Reply);
    }
    if has(&["language", "язык"]) {
        return Some(Field::Language);
    }
    None
}

const ARRIVAL: &[&str] = &[
    "checked in",
    "check in",
    "checkin",
    "пришел",
    "пришла",
    "пришли",
    "явка",
    "отметка о прих",
    "время прихода",
    "время прибытия",
    "время входа",
    "час прихода",
    "когда пришел",
    "прибыл",
    "arrival",
    "arrived",
    "time in",
    "showed up",
    "was there",
    "was present",
    "was attended",
    "has attended",
    "scanned",
    "ankunft",
    "eingecheckt",
    "anwesend",
    "llegada",
    "llego",
    "chegada",
    "chegou",
    "arrivee",
];

const RATING: &[&str] = &[
    "rating",
    "survey response",
    "nps ",
    "net promoter",
    "how did you like",
    "how would you rate",
    "satisfact",
    "satisfied",
    "stars ",
    "оцен",
    "отзыв",
    "рейтинг",
    "насколько вам понрав",
    "понравилось",
    "порекоменд",
    "would you recommend",
    "likely are you to recommend",
    "feedback",
    "bewertung",
    "zufried",
    "valoracion",
    "calificacion",
    "avaliacao",
    "evaluation",
];

/// "Guest 2 name", «Имя второго гостя», "Name of your plus-one": somebody who
/// comes along. `Some(None)`: of theirs, and nothing that is the guest's.
fn companion(spaced: &str) -> Option<Option<Field>> {
    const WITH: &[&str] = &[
        "plus one",
        "plus 1",
        "+1",
        "companion",
        "spouse",
        "partner",
        "спутник",
        "спутниц",
        "сопровожд",
        "супруг",
        "begleit",
        "acompan",
        "accompagn",
        "child",
        "kid",
        "ребен",
        "детей",
        "дети",
    ];
    const GUEST: &[&str] = &[
        "guest",
        "гост",
        "gast ",
        "gastes",
        "invitad",
        "convidad",
        "invite ",
        "attendee",
        "участник",
    ];
    const NAME: &[&str] = &[
        "name",
        "имя",
        "имена",
        "имени",
        "фио",
        "ф и о",
        "nombre",
        "nome ",
        "nomes ",
        "nom ",
        "noms ",
        "navn",
    ];
    const LATER: &[&str] = &[
        "second",
        "third",
        "fourth",
        "fifth",
        "втор",
        "треть",
        "четверт",
        "пятого",
        "zweite",
        "dritte",
        "segundo",
        "tercer",
        "terceiro",
        "deuxieme",
        "troisieme",
        "additional",
        "дополнительн",
        "other guest",
        "your guest",
        "ваших гост",
        "вашего гост",
        "extra guest",
    ];
    let has = |stems: &[&str]| words::has(spaced, stems);
    let number = spaced
        .split_whitespace()
        .filter_map(|word| word.trim_start_matches("no").parse::<u32>().ok())
        .find(|number| (1..=30).contains(number));
    let guest = has(GUEST);
    let later = number.is_some_and(|number| number >= 2) || has(LATER);
    let asks_name = has(NAME);
    let plural = has(&["names ", "имена ", "noms ", "nombres ", "nomes ", "namen "]);
    let bare = spaced.split_whitespace().count() <= 2 && number.is_some();
    if has(&[
        "how many",
        "сколько",
        "number of",
        "количество",
        "anzahl",
        "cuant",
        "quant",
        "combien",
    ]) {
        return None;
    }
    // "Guest 1 name" beside no other name is the guest.
    if guest && number == Some(1) && (asks_name || bare) {
        return Some(Some(Field::FullName));
    }
    if asks_name && (has(WITH) || guest && (later || plural)) || guest && later && bare {
        // A surname beside the name is not one person more.
        let surname = has(&[
            "surname",
            "last name",
            "family name",
            "фамили",
            "nachname",
            "apellido",
            "sobrenome",
        ]);
        let whole = has(&["full name", "имя и фам", "фамилия и имя", "first and last"]);
        return Some(if surname && !whole {
            None
        } else {
            Some(Field::CompanionName)
        });
    }
    // What reaches a companion does not reach the guest.
    let theirs = guest && later && number.is_some() || has(&["plus one", "companion", "спутник"]);
    let contact = has(&[
        "email",
        "e mail",
        "mail ",
        "почт",
        "phone",
        "телефон",
        "telefon",
    ]);
    (theirs && contact).then_some(None)
}
