//! Rows that count the others: totals, averages, sums per table, wherever they
//! stand. They are nobody, and are named as left out. A row with an address in
//! it is never one.

use crate::given_names::is_given;
use crate::layout::is_blank;
use crate::{Row, words};

/// True for «Итого: 120», "Table 1 total;;;3", "Average per table", "Yes: 5":
/// words that count, and nothing but numbers beside them.
pub fn is_summary(row: &Row) -> bool {
    if row.cells.iter().any(|cell| cell.contains('@')) {
        return false;
    }
    let filled = || row.cells.iter().filter(|cell| !is_blank(cell));
    let Some(label) = filled().find(|cell| has_letters(cell)) else {
        return false;
    };
    // «yes;0» is an answer without a name, "Yes: 5" a count.
    let leads = row.cells.first() == Some(label) || label.chars().any(|c| c.is_ascii_digit());
    if label.chars().count() > 80 {
        return false;
    }
    let label = words::spaced(label);
    // The bare word names no person, whatever is counted beside it.
    if BARE.contains(&label.trim()) {
        return true;
    }
    if !filled().all(|cell| !has_letters(cell) || words::spaced(cell) == label || counts(cell)) {
        return false;
    }
    let numbered = filled().any(|cell| cell.chars().any(|c| c.is_ascii_digit()));
    let text: String = label.chars().filter(|c| !c.is_ascii_digit()).collect();
    let text = words::spaced(&text);
    let beside = filled().count() > 1;
    if first_is_given(&text) {
        return false;
    }
    let few = text.split_whitespace().count() <= 7;
    few && (words::has(&text, STARTS) && starts(&text, STARTS)
        || numbered && beside && ENDS.iter().any(|word| text.ends_with(word))
        || numbered && leads && WEAK.contains(&text.trim()))
}

fn starts(text: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| text.trim_start().starts_with(stem))
}

fn first_is_given(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    first.chars().count() > 3 && is_given(first)
}

fn has_letters(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic)
}

/// A number with a word to it: «12 чел.», "yes: 5".
fn counts(cell: &str) -> bool {
    let folded = words::spaced(cell);
    let digits = folded.chars().any(|c| c.is_ascii_digit());
    let text: String = folded
        .chars()
        .filter(|c| !c.is_ascii_digit() && *c != '+')
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .iter()
        .all(|word| UNITS.contains(word) || WEAK.contains(word) || BARE.contains(word))
        && (digits || words.iter().all(|word| BARE.contains(word)))
}

const BARE: &[&str] = &[
    "minimum",
    "maximum",
    "минимум",
    "максимум",
    "итого",
    "всего",
    "сумма",
    "итог",
    "итоги",
    "total",
    "totals",
    "grand total",
    "sum",
    "subtotal",
    "sub total",
    "gesamt",
    "insgesamt",
    "summe",
    "zwischensumme",
    "average",
    "avg",
    "mean",
    "median",
    "count",
    "headcount",
    "head count",
    "среднее",
    "в среднем",
    "подытог",
    "количество",
    "кол во",
    "durchschnitt",
    "mittelwert",
    "moyenne",
    "media",
    "promedio",
    "suma",
    "soma",
    "totale",
    "totaux",
    "razem",
    "totaal",
    "tally",
    "всього",
    "разом",
];

/// What a label begins with that counts.
const STARTS: &[&str] = &[
    "response rate",
    "attendance rate",
    "percent",
    "процент ",
    "доля ",
    "capacity ",
    "remaining ",
    "seats left",
    "вместимость ",
    "осталось ",
    "свободно мест",
    "свободных мест",
    "итого ",
    "итог ",
    "всего ",
    "сумма ",
    "подытог ",
    "total ",
    "totals ",
    "grand total",
    "subtotal",
    "sub total",
    "sum of",
    "sum total",
    "gesamt ",
    "gesamtzahl",
    "gesamtsumme",
    "insgesamt ",
    "summe ",
    "zwischensumme",
    "average ",
    "avg ",
    "mean of",
    "median of",
    "count of",
    "number of",
    "no of",
    "headcount",
    "head count",
    "среднее ",
    "в среднем",
    "средний ",
    "средняя ",
    "количество ",
    "кол во ",
    "число гост",
    "число челов",
    "число участ",
    "общее ",
    "общий итог",
    "итоговое",
    "anzahl ",
    "durchschnitt",
    "moyenne ",
    "nombre de",
    "nombre total",
    "promedio ",
    "media por",
    "media de",
    "numero de",
    "numero total",
    "total de",
    "total des",
    "soma ",
    "suma ",
    "totale ",
    "summary",
    "сводка",
    "всього ",
    "guests in total",
    "people in total",
    "придут всего",
    "гостей всего",
];

/// What a label ends with that counts.
const ENDS: &[&str] = &[
    " total ",
    " totals ",
    " subtotal ",
    " sum ",
    " average ",
    " avg ",
    " count ",
    " итого ",
    " всего ",
    " итог ",
    " в среднем ",
    " gesamt ",
    " summe ",
    " insgesamt ",
    " in total ",
    " in all ",
    " overall ",
];

/// Words that count only with a number beside them and nothing else.
const WEAK: &[&str] = &[
    "yes",
    "no",
    "maybe",
    "да",
    "нет",
    "возможно",
    "going",
    "coming",
    "confirmed",
    "declined",
    "invited",
    "pending",
    "придут",
    "придет",
    "не придут",
    "идут",
    "подтвердили",
    "отказались",
    "приглашено",
    "пришли",
    "guests",
    "people",
    "heads",
    "adults",
    "children",
    "kids",
    "гостей",
    "гости",
    "человек",
    "взрослых",
    "детей",
    "дети",
    "взрослые",
    "vegetarian",
    "vegetarians",
    "vegan",
    "vegans",
    "вегетарианцев",
    "веганов",
    "ja",
    "nein",
    "gaste",
    "personen",
    "oui",
    "non",
    "invites",
    "si",
    "invitados",
    "sim",
    "nao",
    "convidados",
    "attending",
    "not attending",
    "not coming",
    "checked in",
    "registered",
    "зарегистрировано",
    "plus ones",
    "seats",
    "мест",
    "tables",
    "столов",
    "едоков",
    "men",
    "women",
    "мужчин",
    "женщин",
];

const UNITS: &[&str] = &[
    "чел",
    "человек",
    "человека",
    "гостей",
    "гостя",
    "гость",
    "guest",
    "guests",
    "people",
    "person",
    "persons",
    "pax",
    "heads",
    "шт",
    "руб",
    "eur",
    "usd",
    "rub",
    "места",
    "мест",
    "seats",
    "tickets",
    "билетов",
    "билета",
    "personen",
    "personas",
    "personnes",
    "pessoas",
    "x",
    "of",
    "из",
    "per",
    "на",
    "p",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &str) -> Row {
        Row {
            line: 1,
            cells: cells.split(';').map(str::to_owned).collect(),
        }
    }

    #[test]
    fn what_counts_others_is_nobody() {
        for cells in [
            "Итого: 120",
            ";Итого:;4;;;1;",
            "Total;;5;3",
            "Table 1 total;;;3",
            "Number of guests;;;4",
            "Average per table;;;2",
            "Average;2.5",
            "Count;;12",
            "Всего придут;;;12",
            "Всего придут: 12 чел.",
            "Стол 2 итого;;7",
            "Итого по столу 2;;7",
            "Среднее на стол;;3,5",
            "Количество гостей;12",
            "Grand total;;120",
            "Total;;;yes: 5",
            "Yes: 5;No: 3",
            "Придут;12",
            "Gesamt;14",
            "Anzahl Gäste;14",
            "Nombre de personnes;14",
            "Total de invitados;14",
            "Итого;да: 1",
            "Total guests",
        ] {
            assert!(is_summary(&row(cells)), "{cells}");
        }
        for cells in [
            "Ida Holm;Table 1;Yes;1",
            "Count Dracula;;yes",
            "Total Recall;total@example.org;5",
            "Anna Sum;;1",
            "Average Joe;Table 1;Yes",
            "Гость Иры;;1",
            "4",
            "",
            "Иван Итогов;;1",
            "Yes",
            "+1;да",
            "12;да",
            ";;yes;0",
        ] {
            assert!(!is_summary(&row(cells)), "{cells}");
        }
    }
}
