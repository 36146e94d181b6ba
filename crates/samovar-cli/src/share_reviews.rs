//! `share review` and `share settle`: fields that two laptops changed without knowing of
//! each other. Numbers begin at one, as people count.

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::output::{self, items, str_of};
use crate::session::Session;

pub fn list(session: &Session) -> Result<()> {
    let found = session.call("list_reviews", json!({}))?;
    let reviews = rows(&found);
    let told: Vec<Value> = reviews.iter().enumerate().map(stable).collect();
    session.print(&Value::Array(told), || {
        if reviews.is_empty() {
            return msg::cli_share_review_none(session.lang);
        }
        let mut lines: Vec<String> = reviews
            .iter()
            .enumerate()
            .map(|(place, review)| said(session, place + 1, review))
            .collect();
        lines.push(msg::cli_share_review_next(session.lang));
        lines.join("\n")
    });
    Ok(())
}

pub fn settle(session: &Session, field: &str, choice: u32) -> Result<()> {
    let found = session.call("list_reviews", json!({}))?;
    let reviews = rows(&found);
    let numbered = |number: usize| reviews.get(number.checked_sub(1)?);
    let review = reviews
        .iter()
        .find(|review| str_of(review, "id") == field)
        .or_else(|| numbered(field.parse().ok()?))
        .ok_or_else(|| Error::new(Code::NothingMatches).with("value", field))?;
    let nth = |place: u32| items(review, "values").nth(usize::try_from(place).ok()?);
    let (place, value) = choice
        .checked_sub(1)
        .and_then(|place| Some((place, nth(place)?)))
        .ok_or_else(|| Error::field("choice", Code::OutOfRange).with("value", choice))?;
    let request = json!({ "id": str_of(review, "id"), "choice": place });
    session.call("settle_review", request)?;
    let told = json!({
        "id": review.get("id"),
        "table": review.get("table"),
        "called": review.get("called"),
        "column": review.get("column"),
        "value": value.get("value"),
        "by": value.get("by"),
    });
    session.print(&told, || {
        let called = str_of(review, "called");
        msg::cli_share_settled(session.lang, called, shown(session, value))
    });
    Ok(())
}

fn rows(found: &Value) -> &[Value] {
    found.as_array().map_or(&[], Vec::as_slice)
}

/// What programs read; the names stay.
fn stable((place, review): (usize, &Value)) -> Value {
    let values: Vec<Value> = items(review, "values")
        .zip(1_u32..)
        .map(|(one, number)| {
            json!({
                "number": number,
                "value": one.get("value"),
                "by": one.get("by"),
                "at": one.get("at"),
            })
        })
        .collect();
    json!({
        "number": place + 1,
        "id": review.get("id"),
        "table": review.get("table"),
        "called": review.get("called"),
        "person_id": review.get("personId"),
        "column": review.get("column"),
        "values": values,
    })
}

fn said(session: &Session, number: usize, review: &Value) -> String {
    let lang = session.lang;
    let field = match str_of(review, "column") {
        "" => msg::cli_share_review_deleted(lang),
        column => in_words(lang, "field", column),
    };
    let row = in_words(lang, "row", str_of(review, "table"));
    let values: Vec<Vec<String>> = items(review, "values")
        .zip(1_u32..)
        .map(|(one, number)| {
            let at = session.clock(str_of(one, "at"));
            vec![
                format!("   {number}"),
                shown(session, one),
                msg::cli_share_review_by(lang, at, str_of(one, "by")),
            ]
        })
        .collect();
    let called = str_of(review, "called");
    format!(
        "{number}  {row}, {called}: {field}\n{}",
        output::table(&values)
    )
}

/// What a table or a column is called; a column without words of its own as JSON names it.
fn in_words(lang: Lang, kind: &str, stored: &str) -> String {
    let key = format!("sharing-{kind}-{}", stored.replace('_', "-"));
    text(lang, &key, &[]).unwrap_or_else(|| stored.to_owned())
}

/// A value on one line.
fn shown(session: &Session, one: &Value) -> String {
    let words: Vec<&str> = str_of(one, "value").split_whitespace().collect();
    match words.is_empty() {
        true => msg::cli_share_review_empty(session.lang),
        false => words.join(" "),
    }
}
