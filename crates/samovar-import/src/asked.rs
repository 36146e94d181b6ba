//! What a yes/no question asks: whether somebody comes, or something else of
//! which the same words are true (a child, photos, parking). A "no" to the one
//! declines, a "no" to the other declines nobody; what says both is left to a
//! person. Headers only, in the languages of the usual forms.

use crate::asked_words::{COMING, MEALS, OTHER};
use crate::words;

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Whether somebody comes.
    Coming,
    /// Something else.
    Other,
    /// Words of both: "Will you attend the workshop?"
    Both,
    Unknown,
}

/// What the words of a header ask.
pub fn asks(header: &str) -> Asks {
    let folded = words::spaced(&header.replace('?', " "));
    let coming = words::has(&folded, COMING);
    let other = words::has(&folded, OTHER) || !coming && words::has(&folded, MEALS);
    match (coming, other) {
        (true, true) => Asks::Both,
        (true, false) => Asks::Coming,
        (false, true) => Asks::Other,
        (false, false) => Asks::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_of_coming_are_told_from_others() {
        for (expected, headers) in [
            (
                Asks::Coming,
                "Получится прийти?|Придёте?|Вы с нами?|Сможешь прийти?|Ждать вас?|Kommst du?|Kommen Sie?|Bist du dabei?|\
                 Nimmst du teil?|¿Vienes?|¿Vas a venir?|¿Asistirás?|Você vem?|Vai comparecer?|Tu viens ?|Serez-vous présent ?|\
                 Viendrez-vous ?|Can you make it?|Will you be there?|Are you coming?|Vieni?|Kom je?|Will you join us for dinner?|\
                 Придёте на ужин?",
            ),
            (
                Asks::Other,
                "Is Child?|Newsletter|Photo consent|First time?|Vegetarian?|Parking|Wheelchair access|Ребёнок?|Рассылка|\
                 Согласие на фото|Были в прошлом году?|Впервые у нас?|Нужна парковка?|Мастер-класс|Kind?|Fotos erlaubt?|\
                 Parkplatz benötigt?|Rollstuhl?|¿Primera vez?|¿Es niño?|Boletín|Estacionamento|Primeira vez?|Première fois ?|\
                 Stationnement|Enfant ?|Ужин|Marketing opt-in",
            ),
            (
                Asks::Both,
                "Will you attend the workshop?|Did you attend last year?|Придёте с ребёнком?|Participação no workshop|\
                 Nimmst du am Workshop teil?|Tu viens avec des enfants ?",
            ),
            (Asks::Unknown, "Favourite colour|Ответ|Table"),
        ] {
            for header in headers.split('|') {
                assert_eq!(asks(header), expected, "{header}");
            }
        }
    }
}
