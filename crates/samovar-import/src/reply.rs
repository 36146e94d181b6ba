//! What somebody answered, from the words of tools and people. A reading is a
//! proposal: the caller sees every distinct value and may change what it
//! stands for. Nothing here counts heads or changes a guest.

use crate::words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Invited,
    Going,
    Maybe,
    Declined,
    Waitlisted,
    Cancelled,
}

impl Reply {
    /// Every state, in the order lists show them.
    pub const ALL: [Self; 6] = [
        Self::Invited,
        Self::Going,
        Self::Maybe,
        Self::Declined,
        Self::Waitlisted,
        Self::Cancelled,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Going => "going",
            Self::Maybe => "maybe",
            Self::Declined => "declined",
            Self::Waitlisted => "waitlisted",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.code() == code)
    }
}

/// The state a raw value stands for, where it is plain.
///
/// A registration the host has not approved or paid for yet ("pending") counts
/// as maybe: it holds no seat and is not forgotten either.
pub fn read(value: &str) -> Option<Reply> {
    let text = value.trim();
    match text {
        "" => return None,
        "+" | "++" | "✓" | "✔" | "✔️" | "✅" | "👍" | "1" => return Some(Reply::Going),
        "-" | "−" | "–" | "—" | "0" | "❌" | "✗" | "👎" => return Some(Reply::Declined),
        "?" | "??" | "???" | "+/-" | "+-" | "±" | "🤔" => return Some(Reply::Maybe),
        _ => {}
    }
    if text.len() > 200 {
        return None;
    }
    let s = words::spaced(text);
    let has = |stems: &[&str]| words::has(&s, stems);
    let is = |wanted: &[&str]| wanted.contains(&s.trim());
    // The order matters: "no reply" is no refusal, "awaiting payment" no
    // waitlist, "not attending" not attending.
    if has(&[
        "no reply",
        "no response",
        "not replied",
        "not responded",
        "нет ответа",
        "не ответил",
        "без ответа",
        "not yet replied",
        "no answer",
        "awaiting reply",
        "ждем ответ",
    ]) {
        Some(Reply::Invited)
    } else if has(&[
        "awaiting",
        "pending",
        "unpaid",
        "notpaid",
        "not paid",
        "не оплач",
        "to be paid",
        "booked",
        "забронир",
        "на рассмотрении",
        "на модерации",
        "ожидает оплат",
        "ожидает подтвержд",
        "ожидает одобр",
        "ожидание оплат",
        "in review",
        "unconfirmed",
        "не подтвержд",
        "ausstehend",
        "en attente de paiement",
    ]) {
        Some(Reply::Maybe)
    } else if has(&[
        "waitlist",
        "wait list",
        "waiting",
        "лист ожид",
        "листе ожид",
        "списке ожид",
        "список ожид",
        "ожида",
        "в очеред",
        "резерв",
        "standby",
        "warteliste",
        "liste d attente",
        "lista de espera",
        "on hold",
    ]) {
        Some(Reply::Waitlisted)
    } else if has(&[
        "cancel",
        "отмен",
        "аннулир",
        "refund",
        "возврат",
        "возвращ",
        "returned",
        "deleted",
        "удален",
        "void",
        "invalidated",
        "transfer",
        "переда",
        "просроч",
        "expired",
        "released",
        "inactive",
        "blocked",
        "storniert",
        "annule",
        "abgesagt",
    ]) {
        Some(Reply::Cancelled)
    } else if has(&[
        "invited",
        "invitation",
        "приглаш",
        "выслан",
        "отправлен",
        "eingeladen",
    ]) {
        Some(Reply::Invited)
    } else if has(&[
        "maybe",
        "may be",
        "perhaps",
        "tentative",
        "unsure",
        "not sure",
        "undecided",
        "don t know",
        "not certain",
        "не знаю",
        "не увер",
        "возможно",
        "может",
        "под вопрос",
        "подума",
        "думаю",
        "вероятн",
        "скорее",
        "постараюсь",
        "наверн",
        "i ll try",
        "will try",
        "50",
        "interested",
        "possibl",
        "probabl",
        "пока не",
        "еще не",
        "не реш",
        "vielleicht",
        "peut etre",
        "quizas",
        "tal vez",
        "eventuell",
    ]) || is(&["hz", "idk", "хз"])
    {
        Some(Reply::Maybe)
    } else if has(&[
        "no ",
        "not ",
        "can t",
        "cannot",
        "cant ",
        "won t",
        "wont ",
        "unable",
        "declin",
        "reject",
        "regret",
        "нет ",
        "не ",
        "отказ",
        "отклон",
        "невозм",
        "absent",
        "nope",
        "sorry",
        "увы",
        "к сожал",
        "жаль",
        "false ",
        "nein ",
        "non ",
        "rsvp no",
        "notgoing",
        "n ",
    ]) || is(&["н", "nej", "nao", "ne"])
    {
        Some(Reply::Declined)
    } else if has(&[
        "yes",
        "yep",
        "yeah",
        "going",
        "attend",
        "coming",
        "will come",
        "i ll come",
        "i ll be",
        "joining",
        "i ll join",
        "will be",
        "approv",
        "confirm",
        "accept",
        "regist",
        "paid",
        "ok ",
        "checked",
        "check in",
        "active",
        "acquired",
        "complet",
        "sure",
        "definit",
        "of course",
        "да ",
        "прид",
        "прие",
        "буд",
        "иду ",
        "идет ",
        "идем ",
        "участв",
        "присутств",
        "подтвер",
        "одобр",
        "оплач",
        "бесплатн",
        "зарегистр",
        "конечно",
        "точно",
        "обязательн",
        "ага ",
        "соглас",
        "true ",
        "ja ",
        "oui ",
        "si ",
        "sim ",
        "zugesagt",
        "teilnehm",
        "in person",
        "onsite",
        "online",
        "очно",
        "онлайн",
        "успешн",
        "пришел",
        "пришла",
        "смогу",
        "готов",
        "rsvp yes",
    ]) || is(&["y", "д", "в", "v", "in", "rsvp"])
    {
        Some(Reply::Going)
    } else {
        None
    }
}

/// True where the value also says that the person is already in.
pub fn says_checked_in(value: &str) -> bool {
    words::has(
        &words::spaced(value),
        &["checked in", "checkedin", "check in", "пришел", "пришла"],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_tool_are_read() {
        for (reply, values) in [
            (
                Reply::Going,
                "Yes|YES|going|Attending|approved|Checked In|Да, приду|да|+|Буду|registered|paid|ACTIVE|Приду!|Участвует|CHECKED_IN|Подтверждено|I'll be there",
            ),
            (
                Reply::Declined,
                "No|Not Attending|declined|Нет, не смогу|нет|-|Не приду|can't make it|not_going|Отказ|Не участвует|К сожалению, нет",
            ),
            (
                Reply::Maybe,
                "Maybe|?|Пока не знаю|pending_approval|Возможно|под вопросом|Not sure|TO_BE_PAID|notpaid|может быть|Awaiting payment|Думаю",
            ),
            (
                Reply::Waitlisted,
                "Waitlist|waitlisted|лист ожидания|Waiting list|В листе ожидания|on the wait list",
            ),
            (
                Reply::Cancelled,
                "Cancelled|canceled|Refunded|отменено|deleted|возврат|CANCELLED|Deleted",
            ),
            (Reply::Invited, "invited|приглашён|No reply|нет ответа"),
        ] {
            for value in values.split('|') {
                assert_eq!(read(value), Some(reply), "{value}");
            }
        }
        assert_eq!(read("banana"), None);
        assert_eq!(read(""), None);
    }
}
