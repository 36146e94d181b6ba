//! Which line of a table names its columns, and whether the line below says
//! more of them. A line that looks like those below it is the first of the
//! data, whatever its words: nobody is taken for a heading. It reads no cell.

use crate::layout::is_blank;
use crate::{Row, clean, columns, headers, name_order, words, yes_no};

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 40;
/// Lines below it that are compared with it.
const BELOW: usize = 60;

/// The place of the header among the rows, if there is one.
pub fn find(rows: &[&Row]) -> Option<usize> {
    let best = rows
        .iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .filter(|(_, row)| !holds_data(row))
        .map(|(at, row)| (at, known_names(row), filled(row)))
        // The first row with most known names.
        .reduce(|a, b| if b.1 > a.1 { b } else { a });
    match best {
        Some((at, known, _)) if known >= 2 => Some(at),
        Some((at, 1, width)) if width <= 4 && !is_like_below(rows, at) => Some(at),
        _ => unnamed(rows),
    }
}

/// No name is known: the first row as wide as the table is its header, unless
/// it holds what only data holds (an address, a number, a date) or what those
/// below it hold.
fn unnamed(rows: &[&Row]) -> Option<usize> {
    let usual = rows
        .iter()
        .take(200)
        .map(|row| filled(row))
        .max()
        .unwrap_or(0);
    let at = rows
        .iter()
        .take(HEADER_WITHIN)
        .position(|row| filled(row) * 2 > usual)?;
    let row = rows.get(at)?;
    let data = row.cells.iter().any(|cell| columns::is_data(cell));
    (!data && !is_like_below(rows, at)).then_some(at)
}

/// True for a row with what only data holds. A count beside the names of
/// columns («12;Имя;Почта») is not that.
fn holds_data(row: &Row) -> bool {
    let short = |cell: &str| {
        let cell = cell.trim();
        cell.chars().count() <= 5 && cell.parse::<f64>().is_ok()
    };
    let numbers = row.cells.iter().filter(|cell| short(cell)).count();
    let known = known_names(row);
    row.cells
        .iter()
        .any(|cell| columns::is_data(cell) && !(short(cell) && known >= 1 && numbers <= known))
}

/// How many cells of a row are names of columns.
pub fn known_names(row: &Row) -> usize {
    row.cells
        .iter()
        .filter(|cell| headers::is_known(cell))
        .count()
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !is_blank(cell)).count()
}

/// True where a row is one more of those below: an answer over answers, a
/// person over people, words like theirs among which is somebody's name.
fn is_like_below(rows: &[&Row], at: usize) -> bool {
    let Some(row) = rows.get(at) else {
        return false;
    };
    let below: Vec<&Row> = rows.iter().skip(at + 1).take(BELOW).copied().collect();
    let (mut words_alike, mut cells, mut given) = (0, 0, false);
    for (column, cell) in row.cells.iter().enumerate() {
        if is_blank(cell) {
            continue;
        }
        cells += 1;
        let share = |test: &dyn Fn(&str) -> bool| {
            columns::share(below.iter().map(|row| row.cell(column)), test).unwrap_or(0.0)
        };
        if names_people(cell) {
            continue;
        }
        if yes_no::is_answer(cell) && share(&yes_no::is_answer) >= 0.6 {
            return true;
        }
        let people = |v: &str| columns::is_person(v) && !names_people(v);
        if people(cell) && share(&people) >= 0.6 && !headers::is_known(cell) {
            return true;
        }
        if columns::is_name_word(cell) && share(&columns::is_name_word) >= 0.8 {
            words_alike += 1;
            given |= name_order::is_given(cell.trim())
                || share(&|v| name_order::is_given(v.trim())) >= 0.3;
        }
    }
    // One line alone, of a name: nothing is below it to compare with.
    if below.is_empty() {
        return cells == 1 && row.cells.iter().any(|cell| columns::is_person(cell));
    }
    cells > 0 && words_alike == cells && given && known_names(row) == 0
}

/// A heading of people rather than one of them: "Guest Name", «Список».
fn names_people(cell: &str) -> bool {
    const STEMS: [&str; 40] = [
        "name ",
        "names ",
        "nom ",
        "noms ",
        "nome ",
        "nombre",
        "navn ",
        "namn ",
        "naam ",
        "nimi ",
        "имя ",
        "имена ",
        "фио ",
        "фамил",
        "список",
        "списк",
        "гост",
        "участник",
        "приглашенн",
        "guest",
        "attendee",
        "participant",
        "invitee",
        "people",
        "person",
        "list ",
        "liste ",
        "lista ",
        "member",
        "teilnehm",
        "gaste",
        "gast ",
        "invite",
        "invitad",
        "convidad",
        "люди",
        "стол ",
        "table ",
        "tisch ",
        "команда ",
    ];
    words::has(&words::spaced(cell), &STEMS)
}

/// True for a line below the header that says more of its columns: their names
/// in another language, units, hints. It may name columns that had no name.
pub fn is_second(row: &Row, names: &[String]) -> bool {
    if row.cells.iter().any(|cell| columns::is_data(cell)) {
        return false;
    }
    let (mut all, mut hints, mut again) = (0usize, 0usize, 0usize);
    for (at, cell) in row.cells.iter().enumerate() {
        if is_blank(cell) {
            continue;
        }
        let name = names.get(at).map_or("", String::as_str);
        all += 1;
        hints += usize::from(is_hint(cell));
        let meaning = headers::look_up(cell).map(|meaning| meaning.field);
        let named = headers::look_up(name).map(|meaning| meaning.field);
        again += usize::from(meaning.is_some() && (named == meaning || named.is_none()));
    }
    all > 0 && (hints == all || again >= 2 && again * 2 >= all)
}

/// The name a column has after a second header: its own, unless it had none.
pub fn named_by(name: &str, second: &str) -> String {
    let second = clean::line(second);
    let unknown = name.is_empty() || headers::look_up(name).is_none();
    if name.is_empty() || unknown && headers::look_up(&second).is_some() && !is_hint(&second) {
        second
    } else {
        name.to_owned()
    }
}

/// What a form writes under a name: «(да/нет)», "text", "DD.MM.YYYY".
fn is_hint(cell: &str) -> bool {
    let text = clean::line(cell);
    let left_open = text.contains("...") || text.contains('…') || text.contains("__");
    if left_open || (text.starts_with(['(', '[', '{']) && text.ends_with([')', ']', '}'])) {
        return true;
    }
    const HINTS: [&str; 62] = [
        "да нет",
        "yes no",
        "y n",
        "да нет возможно",
        "yes no maybe",
        "ja nein",
        "oui non",
        "si no",
        "sim nao",
        "д н",
        "text",
        "string",
        "number",
        "integer",
        "date",
        "required",
        "optional",
        "mandatory",
        "free text",
        "текст",
        "число",
        "дата",
        "строка",
        "обязательно",
        "необязательно",
        "обязательное поле",
        "шт",
        "чел",
        "pcs",
        "pers",
        "people",
        "человек",
        "кол во",
        "количество",
        "dd mm yyyy",
        "yyyy mm dd",
        "mm dd yyyy",
        "дд мм гггг",
        "гггг мм дд",
        "hh mm",
        "чч мм",
        "eur",
        "usd",
        "руб",
        "формат",
        "format",
        "hint",
        "подсказка",
        "варианты",
        "options",
        "choice",
        "список",
        "list",
        "boolean",
        "true false",
        "datum",
        "zahl",
        "pflichtfeld",
        "texte",
        "nombre",
        "0 1",
        "ja nein vielleicht",
    ];
    const BEGIN: [&str; 10] = [
        "e g ",
        "eg ",
        "for example",
        "example",
        "например",
        "пример",
        "z b ",
        "par exemple",
        "p ex ",
        "por ejemplo",
    ];
    let folded = words::spaced(&text);
    let hint = HINTS.contains(&folded.trim());
    hint || BEGIN
        .iter()
        .any(|begin| folded.trim_start().starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        (1..)
            .zip(text.lines())
            .map(|(line, text)| Row {
                line,
                cells: text.split(';').map(str::to_owned).collect(),
            })
            .collect()
    }

    #[test]
    fn headers_are_found_and_people_are_none() {
        for (expected, text) in [
            (Some(0), "Name;Email\nIda Berg;ida@example.org"),
            (None, "Ida Berg;yes\nPer Lund;no\nMax Rowe;yes"),
            (None, "Ida;Berg\nPer;Lund\nMax;Rowe"),
            (None, "Anna Petrova;да;+1\nOlga Lind;нет;\nIvan Kats;да;+2"),
            (None, "Анна\nБорис\nВера"),
            (None, "Priya Nair\nArun Rao\nLeo Katz"),
            (Some(0), "СПИСОК\nПРОБОВА ЗОЯ\nТЕСТОВА ЛЮБОВЬ"),
            (Some(0), "Гости\nАнна\nБорис"),
            (Some(0), "Guest Name\nIda Berg\nPer Lund"),
            (Some(0), "12;Имя;Почта\n1;Анна Белова;anna@example.org"),
            (Some(0), "First;Last\nJohn;Doe\nJane;Roe"),
            (
                Some(1),
                "ГОСТИ ШОУРУМА;;;\nКод;Клиент;Менеджер;Подтверждение (да/нет)\n1001;Прадо Лукия;Гилев Тимофей;ДА",
            ),
            (Some(0), "Спасибо;Город\nда;Псков\nнет;Тверь"),
        ] {
            let rows = rows(text);
            let rows: Vec<&Row> = rows.iter().collect();
            assert_eq!(find(&rows), expected, "{text}");
        }
    }

    #[test]
    fn second_headers_are_no_people() {
        let second = |names: &str, below: &str| {
            let names: Vec<String> = names.split(';').map(str::to_owned).collect();
            is_second(&rows(below)[0], &names)
        };
        assert!(second("Name;Email;RSVP", "Имя;Почта;Ответ"));
        assert!(second("Имя;Почта;Придёте?", ";;(да/нет)"));
        assert!(second("Имя;Почта;Придёте?;Гости", "текст;;да/нет;чел."));
        assert!(second("Name;Email;RSVP;Guests", "Имя;Почта;Ответ;Гости"));
        assert!(second(
            "Имя;Почта;Придёте?;Телефон",
            "(полностью);;(да/нет);+7..."
        ));
        assert!(second("Имя;Почта;Еда;", ";;Питание;Аллергии"));
        assert!(!second("Name;Email;RSVP", "Ida Berg;;yes"));
        assert!(!second("Имя;Почта;Ответ", "Анна Белова;;нет"));
        assert!(!second("Name;Email;RSVP", "Ida Berg;ida@example.org;yes"));
    }
}
