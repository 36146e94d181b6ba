//! Column names of the tools and of people, English and Russian first, the
//! usual translations beside them, to fields. A whole name is looked up, then
//! words in a question. It never looks at the cells below.

use crate::header_names::NAMES;
use crate::words;
use crate::{Confidence, Field};

/// What a column name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub field: Field,
    pub confidence: Confidence,
    /// Of who paid, not of who comes: counts only where nobody else is named.
    pub buyer: bool,
}

/// True for a name that is in the list, whatever it means.
pub fn is_known(header: &str) -> bool {
    let squeezed = squeezed_key(header);
    !squeezed.is_empty() && (exact(&squeezed).is_some() || question(header).is_some())
}

/// The meaning of a column name, if it has one.
pub fn look_up(header: &str) -> Option<Meaning> {
    let key = squeezed_key(header);
    if key.is_empty() {
        return None;
    }
    const BUYER: [&str; 7] = [
        "buyer",
        "purchaser",
        "покупател",
        "заказчик",
        "плательщик",
        "billing",
        "invoice",
    ];
    let folded = words::spaced(header);
    let buyer = words::has(&folded, &BUYER);
    let plain = |buyer, key: &str| {
        if buyer {
            BUYER.iter().fold(key.to_owned(), |k, b| k.replace(b, ""))
        } else {
            key.to_owned()
        }
    };
    if let Some(field) = exact(&plain(buyer, &key)).or_else(|| exact(&key)) {
        return Some(Meaning {
            field,
            confidence: Confidence::Sure,
            buyer,
        });
    }
    question(header).map(|field| Meaning {
        field,
        confidence: Confidence::Likely,
        buyer,
    })
}

/// A repeated question carries `_2`, `_3` … behind its name.
pub fn squeezed_key(header: &str) -> String {
    let header = header.trim();
    let bare = match header.rsplit_once('_') {
        Some((bare, number))
            if number.len() <= 2 && number.parse::<u8>().is_ok() && bare.len() > 2 =>
        {
            bare
        }
        _ => header,
    };
    words::squeezed(bare)
}

fn exact(key: &str) -> Option<Field> {
    NAMES
        .iter()
        .find(|(_, names)| names.split_whitespace().any(|name| name == key))
        .map(|(field, _)| *field)
}

/// Words of a longer question. The narrower meanings stand first.
fn question(header: &str) -> Option<Field> {
    let s = words::spaced(header);
    let has = |stems: &[&str]| words::has(&s, stems);
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
    let together = has(&[
        "including you",
        "incl you",
        "включая вас",
        "включая себя",
        "считая вас",
        "вместе с собой",
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
    if has(&["checked in", "check in", "пришел", "явка", "отметка о прих"]) {
        return Some(Field::CheckedIn);
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
    if has(&[
        "will you",
        "are you coming",
        "are you attending",
        "can you make",
        "attend",
        "rsvp",
        "join us",
        "coming",
        "see you",
        "particip",
        "приде",
        "будете",
        "участв",
        "присутств",
        "сможете",
        "посетите",
        "ждать вас",
        "планируете",
        "статус",
        "status",
        "вы с нами",
        "приход",
    ]) {
        return Some(Field::Reply);
    }
    if has(&["language", "язык"]) {
        return Some(Field::Language);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_tool_are_known() {
        for (field, headers) in [
            (
                Field::FullName,
                "Name|ФИО|Ф.И.О.|Attendee name|Фамилия и имя|Full Name|Имя и фамилия|Как вас зовут?|First and last name",
            ),
            (
                Field::GivenName,
                "First Name|first_name|Имя|Buyer First Name|Attendee name: Given name|Vorname",
            ),
            (
                Field::FamilyName,
                "Surname|Last Name|last_name|Фамилия|Buyer Last Name|Nachname",
            ),
            (
                Field::Email,
                "Email|E-mail|E-Mail|Почта|Email Address|Адрес электронной почты|Эл. почта|Buyer Email|Электронная почта|Ваш e-mail для связи",
            ),
            (
                Field::Phone,
                "phone_number|Телефон|Phone Number|Ваш номер телефона",
            ),
            (
                Field::Company,
                "Company|Affilιation|Компания|Организация|Где вы работаете?",
            ),
            (
                Field::Reply,
                "RSVP|approval_status|Attendee Status|Придёт?|Придёте?|Will you attend?|Вы придёте на встречу?|Status|Статус",
            ),
            (
                Field::PlusOnes,
                "Guests|+1|Сколько человек с вами?|How many guests will you bring?|Сколько гостей вы приведёте с собой?",
            ),
            (
                Field::PartySize,
                "Quantity|Ticket Quantity|How many people will come, including you?|Сколько вас будет?",
            ),
            (
                Field::Diet,
                "Dietary requirements|Any dietary restrictions?|Особенности питания|Dietary requirements_2|Питание|Есть ли у вас ограничения в еде?",
            ),
            (
                Field::Allergies,
                "Allergies|Аллергии|Есть ли у вас пищевая аллергия?|Do you have any food allergies?",
            ),
            (
                Field::DietAndAllergies,
                "Питание / аллергии|Any dietary restrictions or allergies?|Особенности питания и аллергии",
            ),
            (
                Field::AnsweredAt,
                "Timestamp|Отметка времени|RSVPed on|created_at|Order Date|Order date",
            ),
            (
                Field::SourceId,
                "Attendee #|Attendee no.|User ID|api_id|Member ID",
            ),
            (
                Field::OrderId,
                "Order #|Order no.|Order ID|Order code|Номер заказа|№ заказа",
            ),
            (
                Field::CheckedIn,
                "Checked in|checked_in_at|Check Ins|Attended|Attendance",
            ),
            (
                Field::Ignore,
                "№|Secret|qr_code_url|Home Zip|Joined Group on|№ п/п",
            ),
            (
                Field::Note,
                "Notes|Комментарий|Заметки|Anything else we should know?",
            ),
        ] {
            for header in headers.split('|') {
                assert_eq!(look_up(header).map(|m| m.field), Some(field), "{header}");
            }
        }
        assert_eq!(look_up("Согласие на рассылку по почте"), None);
        assert_eq!(look_up("Favourite colour"), None);
        assert!(look_up("Buyer Email").is_some_and(|m| m.buyer));
    }
}
