//! `series`: recurring events.

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::SeriesCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: SeriesCommand) -> Result<()> {
    match command {
        SeriesCommand::Create {
            event,
            every,
            interval,
            weekdays,
            nth,
            day,
            until,
            count,
            dates,
        } => {
            let ends = match (until, count) {
                (Some(date), _) => json!({ "kind": "on", "date": date }),
                (None, Some(count)) => json!({ "kind": "after", "count": count }),
                (None, None) => json!({ "kind": "never" }),
            };
            let mut rule = Map::new();
            rule.insert("every".to_owned(), json!(every));
            rule.insert("interval".to_owned(), json!(interval));
            rule.insert("ends".to_owned(), ends);
            if !weekdays.is_empty() {
                rule.insert("weekdays".to_owned(), json!(weekdays));
            }
            optional(&mut rule, "nth", nth);
            optional(&mut rule, "day", day);
            let mut request = Map::new();
            let id = names::event(session, event.text())?;
            request.insert("eventId".to_owned(), json!(id));
            request.insert("rule".to_owned(), Value::Object(rule));
            optional(&mut request, "dates", dates);
            let made = session.call("create_series", Value::Object(request))?;
            show(session, &made, &part(&made, "series"));
        }
        SeriesCommand::List => {
            let rows = session.call("list_series", json!({}))?;
            session.print(&rows, || {
                let lines: Vec<Vec<String>> = rows
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|row| {
                        vec![
                            str_of(row, "id").to_owned(),
                            str_of(row, "nextStarts").replace('T', " "),
                            str_of(row, "title").to_owned(),
                            words(session, row),
                        ]
                    })
                    .collect();
                output::table(&lines)
            });
        }
        SeriesCommand::Show { series } => {
            let series = get(session, &series)?;
            show(session, &series, &series);
        }
        SeriesCommand::Edit {
            series,
            from,
            title,
            time,
            minutes,
            venue,
            capacity,
            about,
        } => {
            let series = get(session, &series)?;
            let mut changes = Map::new();
            optional(&mut changes, "title", title);
            optional(&mut changes, "time", time);
            optional(&mut changes, "minutes", minutes);
            optional(&mut changes, "capacity", capacity);
            optional(&mut changes, "about", about);
            optional(
                &mut changes,
                "venueId",
                venue
                    .map(|venue| names::venue(session, &venue))
                    .transpose()?,
            );
            let mut request = Map::new();
            request.insert("seriesId".to_owned(), json!(str_of(&series, "id")));
            request.insert("changes".to_owned(), Value::Object(changes));
            match from {
                Some(date) => {
                    request.insert("scope".to_owned(), json!("following"));
                    request.insert("fromEventId".to_owned(), event_on(&series, &date)?);
                }
                None => {
                    request.insert("scope".to_owned(), json!("all"));
                }
            }
            let edited = session.call("edit_series", Value::Object(request))?;
            show(session, &edited, &part(&edited, "series"));
        }
        SeriesCommand::Skip { series, date } => date_of(session, "skip_date", &series, &date)?,
        SeriesCommand::BringBack { series, date } => {
            date_of(session, "bring_back_date", &series, &date)?;
        }
        SeriesCommand::Extend { series, dates } => {
            let mut request = Map::new();
            let id = names::series(session, &series)?;
            request.insert("seriesId".to_owned(), json!(id));
            optional(&mut request, "dates", dates);
            let made = session.call("extend_series", Value::Object(request))?;
            show(session, &made, &part(&made, "series"));
        }
        SeriesCommand::End { series, after } => {
            let id = names::series(session, &series)?;
            let gone = session.call("end_series", json!({ "seriesId": id, "after": after }))?;
            session.print(&gone, || {
                msg::series_ended(
                    session.lang,
                    number_of(&gone, "cancelled"),
                    number_of(&gone, "deleted"),
                )
            });
        }
    }
    Ok(())
}

fn date_of(session: &Session, command: &str, series: &str, date: &str) -> Result<()> {
    let id = names::series(session, series)?;
    let series = session.call(command, json!({ "seriesId": id, "date": date }))?;
    show(session, &series, &series);
    Ok(())
}

fn get(session: &Session, series: &str) -> Result<Value> {
    let id = names::series(session, series)?;
    session.call("get_series", json!({ "seriesId": id }))
}

fn part(value: &Value, name: &str) -> Value {
    value.get(name).cloned().unwrap_or_default()
}

fn dates(series: &Value) -> impl Iterator<Item = &Value> {
    series
        .get("dates")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn event_on(series: &Value, date: &str) -> Result<Value> {
    dates(series)
        .find(|one| str_of(one, "occurrence") == date)
        .and_then(|one| one.get("eventId"))
        .filter(|id| !id.is_null())
        .cloned()
        .ok_or_else(|| {
            Error::new(Code::DateNotInSeries)
                .with("title", str_of(series, "title"))
                .with("date", date)
        })
}

fn words(session: &Session, of: &Value) -> String {
    let language = match session.lang {
        Lang::En => "en",
        Lang::Ru => "ru",
    };
    of.get("words")
        .map(|words| str_of(words, language).to_owned())
        .unwrap_or_default()
}

/// Title, rule, and a line for each date.
fn show(session: &Session, answer: &Value, series: &Value) {
    session.print(answer, || {
        let lang = session.lang;
        let lines: Vec<Vec<String>> = dates(series)
            .map(|date| {
                let state = str_of(date, "state");
                let state = if state.is_empty() {
                    msg::series_skipped(lang)
                } else {
                    text(lang, &format!("event-state-{state}"), &[])
                        .unwrap_or_else(|| state.to_owned())
                };
                vec![
                    str_of(date, "occurrence").to_owned(),
                    str_of(date, "starts").replace('T', " "),
                    state,
                    str_of(date, "eventId").to_owned(),
                ]
            })
            .collect();
        format!(
            "{}\n{}\n{}\n{}",
            str_of(series, "id"),
            str_of(series, "title"),
            words(session, series),
            output::table(&lines)
        )
    });
}
