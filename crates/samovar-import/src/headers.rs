//! Column names of the tools and of people, English and Russian first, the
//! usual translations beside them, to fields: without the numbers, hints and
//! stars around them, looked up whole, then by the words of a question. It
//! never looks at the cells below.

use crate::header_names::NAMES;
use crate::header_questions::question;
use crate::{Confidence, Field, clean};
use crate::{count_headers, words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A name longer than this is a text around a question.
const LONG: usize = 90;

/// Of whom a column speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    #[default]
    Unsaid,
    /// Of who paid, not of who comes: counts only where nobody else is named.
    Buyer,
    /// Plainly of who comes.
    Guest,
}

/// What a column name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub field: Field,
    pub confidence: Confidence,
    pub owner: Owner,
}

/// True for a name that is in the list, whatever it means.
pub fn is_known(header: &str) -> bool {
    look_up(header).is_some()
}

/// The meaning of a column name, if it has one.
pub fn look_up(header: &str) -> Option<Meaning> {
    let header = undressed(header);
    if header.chars().count() > LONG {
        return in_a_text(&header);
    }
    let key = squeezed_key(&header);
    if key.is_empty() {
        return None;
    }
    let folded = words::spaced(&header);
    let owner = owner(&folded, &key);
    let sure = |field| Meaning {
        field,
        confidence: Confidence::Sure,
        owner,
    };
    if let Some(field) = count_headers::says(&header) {
        return Some(sure(field));
    }
    if let Some(field) = exact(&without_buyer(&folded, owner)).or_else(|| exact(&key)) {
        return Some(sure(field));
    }
    // "Phone (WhatsApp)", «Подтверждение (да/нет)»; what a bracket says of
    // numbers matters: «Гости (вместе с вами)».
    let outside = without_brackets(&header);
    let whole = question(&header);
    if outside != header
        && whole != Some(Field::PartySize)
        && let Some(field) = exact(&squeezed_key(&outside))
    {
        return Some(sure(field));
    }
    whole.or_else(|| question(&outside)).map(|field| Meaning {
        field,
        confidence: Confidence::Likely,
        owner,
    })
}

/// A question with a text around it: the sentence that asks, else the first.
fn in_a_text(header: &str) -> Option<Meaning> {
    let sentences: Vec<&str> = header
        .split_inclusive(['?', '.', '!', ':', ';'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    let asking = sentences.iter().rev().filter(|s| s.ends_with('?'));
    let field = asking
        .chain(sentences.first())
        .filter(|sentence| sentence.chars().count() <= 300)
        .find_map(|sentence| exact(&squeezed_key(sentence)).or_else(|| question(sentence)))
        .or_else(|| question(header))?;
    Some(Meaning {
        field,
        confidence: Confidence::Likely,
        owner: Owner::Unsaid,
    })
}

/// Without "3.", "Q3:", "*", "(required)" around it.
fn undressed(header: &str) -> String {
    let header = clean::line(header);
    let mut text = header.trim().trim_matches(['*', ' ', '"', '·', '•']);
    let head: String = text.chars().take(10).collect();
    let start = head.trim_start_matches(['Q', 'q', '№', '#', ' ']);
    let digits = start.chars().take_while(char::is_ascii_digit).count();
    if (1..=2).contains(&digits) {
        let after = start.get(digits..).unwrap_or_default();
        let dots = after
            .chars()
            .take_while(|c| matches!(c, '.' | ')' | ':'))
            .count();
        let rest = after.get(dots..).unwrap_or_default();
        let skipped = head.len() - rest.len();
        if dots > 0
            && rest.starts_with([' ', '\u{a0}'])
                | rest.chars().next().is_some_and(char::is_alphabetic)
        {
            text = text.get(skipped..).unwrap_or(text);
        }
    }
    let mut text = text.trim().trim_end_matches([':', '*', ' ']);
    const MARKS: [&str; 8] = [
        "(required)",
        "(optional)",
        "[required]",
        "(обязательно)",
        "(необязательно)",
        "(обязательное поле)",
        "- required",
        "(pflichtfeld)",
    ];
    for mark in MARKS {
        if let Some(at) = text.len().checked_sub(mark.len())
            && text.get(at..).is_some_and(|end| end.to_lowercase() == mark)
        {
            text = text
                .get(..at)
                .unwrap_or(text)
                .trim_end_matches([' ', '*', ':']);
        }
    }
    text.to_owned()
}

fn without_brackets(header: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_u32;
    for c in header.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    clean::line(out.trim_end_matches([':', '*', ' ', '-', ',']))
}

const BUYER: [&str; 22] = [
    "buyer",
    "purchaser",
    "purchased",
    "payer",
    "booker",
    "booked",
    "ordered",
    "customer",
    "billing",
    "invoice",
    "покупател",
    "заказчик",
    "плательщик",
    "клиент",
    "оформил",
    "kaufer",
    "besteller",
    "kunde",
    "comprador",
    "cliente",
    "acheteur",
    "client",
];

const GUEST: [&str; 14] = [
    "attendee",
    "participant",
    "guest",
    "holder",
    "visitor",
    "участник",
    "гост",
    "посетител",
    "слушател",
    "teilnehm",
    "gast",
    "asistente",
    "invitad",
    "convidad",
];

fn owner(folded: &str, key: &str) -> Owner {
    if words::has(folded, &BUYER) || matches!(key, "ordername" | "orderemail" | "orderphone") {
        Owner::Buyer
    } else if words::has(folded, &GUEST) {
        Owner::Guest
    } else {
        Owner::Unsaid
    }
}

/// "Buyer Email" is an e-mail, "Customer" a name.
fn without_buyer(folded: &str, owner: Owner) -> String {
    if owner != Owner::Buyer {
        return String::new();
    }
    let is_buyer = |word: &&str| {
        !BUYER.iter().any(|stem| word.starts_with(stem)) && *word != "by" && *word != "order"
    };
    let rest: String = folded
        .split_whitespace()
        .filter(is_buyer)
        .collect::<Vec<_>>()
        .concat();
    if rest.is_empty() {
        "name".to_owned()
    } else {
        rest.replace('?', "")
    }
}

/// True for a column of attendance, which may hold replies, arrivals or times.
pub fn is_attendance(header: &str) -> bool {
    const KEYS: [&str; 13] = [
        "attendance",
        "attendances",
        "attendancestatus",
        "посещаемость",
        "посещение",
        "явка",
        "присутствие",
        "anwesenheit",
        "asistencia",
        "presenca",
        "presence",
        "teilnahme",
        "presenza",
    ];
    KEYS.contains(&squeezed_key(&without_brackets(&undressed(header))).as_str())
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
    if key.is_empty() {
        return None;
    }
    static FIELDS: LazyLock<HashMap<&str, Field>> = LazyLock::new(|| {
        let mut fields = HashMap::new();
        for (field, names) in NAMES {
            for name in names.split_whitespace() {
                fields.entry(name).or_insert(field);
            }
        }
        fields
    });
    FIELDS.get(key).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_tool_are_known() {
        for (field, headers) in [
            (
                Field::FullName,
                "Vor- und Nachname|Navn|3. Ваше имя *|Клиент|Customer|1) ФИО (полностью)|Name|ФИО|Ф.И.О.|Attendee name|Фамилия и имя|Full Name|Имя и фамилия|Как вас зовут?|First and last name",
            ),
            (
                Field::GivenName,
                "First|First Name|first_name|Имя|Buyer First Name|Attendee name: Given name|Vorname",
            ),
            (
                Field::FamilyName,
                "Last|Surname|Last Name|last_name|Фамилия|Buyer Last Name|Nachname",
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
                "Подтверждение (да/нет)|Получится прийти?|Kommst du?|¿Vienes?|Você vem?|Tu viens ?|3. Придёте? *|Q4: Will you come? (required)|RSVP|approval_status|Attendee Status|Придёт?|Придёте?|Will you attend?|Вы придёте на встречу?|Status|Статус",
            ),
            (
                Field::PlusOnes,
                "Guests|+1|Сколько человек с вами?|How many guests will you bring?|Сколько гостей вы приведёте с собой?",
            ),
            (
                Field::CompanionName,
                "Guest 2 name|Guest 2 (full name)|Имя второго гостя|Guest 3|Гость 2|Plus one name|Name of your plus-one|Имя спутника|Guest names|Имена гостей",
            ),
            (
                Field::Rating,
                "survey_response_rating|How would you rate the event?|Оценка мероприятия|Rating",
            ),
            (
                Field::PartySize,
                "Сколько человек придёт (вместе с вами)?|How many will come (including you)?|Quantity|Ticket Quantity|How many people will come, including you?|Сколько вас будет?",
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
                Field::TicketCode,
                "Secret|qr_code_url|Barcode|Unique Ticket URL|Код билета|Штрихкод",
            ),
            (
                Field::OrderId,
                "Order #|Order no.|Order ID|Order code|Номер заказа|№ заказа",
            ),
            (
                Field::CheckedIn,
                "Checked in|checked_in_at|Check Ins|Attended|Attendance",
            ),
            (Field::Ignore, "№|Home Zip|Joined Group on|№ п/п"),
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
        for other in [
            "Is Child?",
            "Newsletter",
            "Photo consent",
            "Did you attend last year?",
            "Guest 2 email",
        ] {
            assert_eq!(look_up(other), None, "{other}");
        }
        let long = format!(
            "{} Will you come to the evening? Please answer by Friday.",
            "We meet in the large hall beside the station, note that photos are taken. ".repeat(8)
        );
        assert!(long.len() > 500);
        assert_eq!(look_up(&long).map(|m| m.field), Some(Field::Reply));
        assert!(look_up("Buyer Email").is_some_and(|m| m.owner == Owner::Buyer));
    }
}
