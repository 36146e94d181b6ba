//! Numbers of a reply that count nobody: lateness, clocks, days, money. Each
//! becomes a time with its unit and its preposition, and says nothing. A number
//! before people ("about 5 people") stays, and so does one behind a plus.

use crate::answer_words::{WORDS, Word};
use crate::lexicon::Piece;
use crate::people;
use crate::tokens::{Mark, Token, tokens};

/// The units of what is counted; `*` for the beginning of a word.
const UNITS: [&str; 96] = [
    "min*",
    "минут*",
    "мин",
    "м",
    "sec",
    "secs",
    "second*",
    "сек*",
    "hour*",
    "hr",
    "hrs",
    "h",
    "час",
    "часа",
    "часу",
    "часов",
    "часам",
    "часик*",
    "ч",
    "day",
    "days",
    "дня",
    "дней",
    "дни",
    "день",
    "week*",
    "недел*",
    "month*",
    "месяц*",
    "year*",
    "год",
    "года",
    "лет",
    "am",
    "pm",
    "o'clock",
    "oclock",
    "утра",
    "вечера",
    "ночи",
    "uhr",
    "st",
    "nd",
    "rd",
    "th",
    "го",
    "е",
    "ого",
    "му",
    "euro",
    "euros",
    "eur",
    "usd",
    "gbp",
    "dollar*",
    "buck*",
    "pound*",
    "quid",
    "rub*",
    "руб*",
    "р",
    "доллар*",
    "евро",
    "тыс*",
    "тенге",
    "гривен",
    "лари",
    "percent",
    "процент*",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "январ*",
    "феврал*",
    "марта",
    "апрел*",
    "мая",
    "июн*",
    "июл*",
    "август*",
    "сентябр*",
    "октябр*",
    "ноябр*",
    "декабр*",
    "км",
    "km",
    "kg",
    "кг",
];

/// After these a bare number is a time of day or a length.
const AT: [&str; 29] = [
    "between",
    "между",
    "к",
    "ко",
    "до",
    "после",
    "около",
    "в",
    "во",
    "через",
    "позднее",
    "at",
    "by",
    "in",
    "until",
    "till",
    "til",
    "before",
    "after",
    "past",
    "from",
    "around",
    "since",
    "about",
    "within",
    "um",
    "ab",
    "bis",
    "gegen",
];

/// Belongs to a number of that kind in front of it, and to no other.
const LEADS: [&str; 8] = ["на", "с", "со", "за", "for", "on", "only", "по"];

/// Words of lateness and of a stay, which any bare number of their clause measures.
const LATE: [&str; 14] = [
    "late*",
    "later",
    "delay*",
    "early",
    "earlier",
    "опозда*",
    "опаздыва*",
    "опоздани*",
    "задерж*",
    "позже",
    "попозже",
    "раньше",
    "пораньше",
    "stay*",
];

/// The tokens of a reply without numbers that count nobody.
pub fn tokens_of(value: &str) -> Vec<Token> {
    let money = ['$', '€', '£', '₽'];
    let mut list = tokens(&value.replace(money, " eur "));
    // «20-го», "10-min".
    for at in (1..list.len()).rev() {
        let held = matches!(list.get(at), Some(Token::Mark(Mark::Dash)))
            && matches!(list.get(at - 1), Some(Token::Number(_)))
            && is(&list, Some(at + 1), &UNITS);
        if held {
            list.remove(at);
        }
    }
    let mut aside = vec![false; list.len()];
    for at in 0..list.len() {
        plus(&mut list, at);
        if is_number(&list, at) && !counts_people(&list, at) && is_aside(&list, at) {
            mark(&mut aside, at);
        }
    }
    spread(&list, &mut aside);
    without(list, &aside)
}

fn word(list: &[Token], at: Option<usize>) -> Option<&str> {
    match list.get(at?) {
        Some(Token::Word { text, .. }) => Some(text),
        _ => None,
    }
}

fn is(list: &[Token], at: Option<usize>, words: &[&str]) -> bool {
    word(list, at).is_some_and(|text| {
        words.iter().any(|known| match known.strip_suffix('*') {
            Some(stem) => text.starts_with(stem),
            None => text == *known,
        })
    })
}

/// "Plus 2" is as good as "+2".
fn plus(list: &mut [Token], at: usize) {
    let two_or_more = matches!(list.get(at + 1), Some(Token::Number(number)) if *number > 1.0);
    if two_or_more
        && is(list, Some(at), &["plus", "плюс"])
        && let Some(token) = list.get_mut(at)
    {
        *token = Token::Mark(Mark::Plus);
    }
}

/// Digits, or a number that is written out.
fn is_number(list: &[Token], at: usize) -> bool {
    let Some(token) = list.get(at) else {
        return false;
    };
    matches!(token, Token::Number(_))
        || matches!(
            WORDS.cut(std::slice::from_ref(token)).as_slice(),
            [Piece::Known(Word::Number(_))]
        )
}

fn behind_plus(list: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| list.get(at));
    matches!(before, Some(Token::Mark(Mark::Plus)))
}

/// True where people follow the number.
fn counts_people(list: &[Token], at: usize) -> bool {
    if is(list, Some(at + 1), &UNITS) {
        return false;
    }
    let rest = list.get(at + 1..).unwrap_or_default();
    people::is_counted(&WORDS.cut(rest))
}

fn is_aside(list: &[Token], at: usize) -> bool {
    if is(list, Some(at + 1), &UNITS) {
        return true;
    }
    if behind_plus(list, at) {
        return false;
    }
    // 19.30, 24.12: people come whole.
    if matches!(list.get(at), Some(Token::Number(number)) if number.fract() != 0.0) {
        return true;
    }
    let before = at.checked_sub(1);
    let led = is(list, before, &LEADS) || is(list, before, &AT);
    // «Минут на 20», «часов в 7», "$5".
    let unit = if led { at.checked_sub(2) } else { before };
    is(list, before, &AT) || is(list, unit, &UNITS) || lateness(list, at)
}

/// True where the clause speaks of lateness: "running 20 late", «опоздаю на 20».
fn lateness(list: &[Token], at: usize) -> bool {
    let ends = |token: &Token| matches!(token, Token::Mark(mark) if !matches!(mark, Mark::Dash | Mark::Slash));
    let from = list.get(..at).unwrap_or_default();
    let from = from.iter().rposition(ends).map_or(0, |end| end + 1);
    let rest = list.get(at..).unwrap_or_default();
    let to = rest
        .iter()
        .position(ends)
        .map_or(list.len(), |end| at + end);
    (from..to).any(|at| is(list, Some(at), &LATE))
}

fn mark(aside: &mut [bool], at: usize) {
    if let Some(slot) = aside.get_mut(at) {
        *slot = true;
    }
}

/// "10-15 minutes", "from 7 to 9", «минут на 10 или 15».
fn spread(list: &[Token], aside: &mut [bool]) {
    let joins = |at: usize| {
        matches!(list.get(at), Some(Token::Mark(Mark::Dash | Mark::Slash)))
            || is(list, Some(at), &["or", "или", "до", "to", "till", "until"])
    };
    let joined = |a: usize| joins(a + 1) && is_number(list, a) && is_number(list, a + 2);
    let between = |a: usize| {
        is(list, Some(a + 1), &["and", "и"])
            && is(list, a.checked_sub(1), &["between", "между"])
            && is_number(list, a + 2)
    };
    let set = |aside: &[bool], at: usize| aside.get(at).copied().unwrap_or(false);
    for at in 0..list.len() {
        if set(aside, at) && (joined(at) || between(at)) && !counts_people(list, at + 2) {
            mark(aside, at + 2);
        }
    }
    for at in (0..list.len()).rev() {
        if set(aside, at + 2) && joined(at) && !behind_plus(list, at) {
            mark(aside, at);
        }
    }
}

fn without(list: Vec<Token>, aside: &[bool]) -> Vec<Token> {
    let is_aside = |at: usize| aside.get(at).copied().unwrap_or(false);
    let time = |at: usize| is_aside(at) || matches!(list.get(at), Some(Token::Time));
    let mut out: Vec<Token> = Vec::with_capacity(list.len());
    for (at, token) in list.iter().enumerate() {
        let unit = is(&list, Some(at), &UNITS);
        let leads = is(&list, Some(at), &LEADS) || is(&list, Some(at), &AT);
        let join = matches!(token, Token::Mark(Mark::Dash | Mark::Slash)) || !unit;
        let gone = if unit {
            at.checked_sub(1).is_some_and(time)
                || time(at + 1)
                || leads_to(&list, at + 1) && time(at + 2)
        } else if leads {
            // "About 5 people".
            let roughly = is(&list, Some(at), &["about", "around", "около"]);
            time(at + 1) || roughly && is_number(&list, at + 1)
        } else {
            join && at.checked_sub(1).is_some_and(is_aside)
                && is_aside(at + 1)
                && !matches!(token, Token::Mark(Mark::Comma | Mark::Stop))
        };
        if is_aside(at) {
            out.push(Token::Time);
        } else if !gone {
            out.push(token.clone());
        }
    }
    out
}

fn leads_to(list: &[Token], at: usize) -> bool {
    is(list, Some(at), &LEADS) || is(list, Some(at), &AT)
}
