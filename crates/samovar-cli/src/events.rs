//! `event` and `venue`.

use samovar_core::Result;
use samovar_core::money::Money;
use samovar_core::words::{codes_in_words, some_names};
use samovar_i18n::{msg, text};
use serde_json::{Map, Value, json};

use crate::args::{EventCommand, VenueCommand};
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::session::Session;
use crate::templates;

pub fn run(session: &Session, command: EventCommand) -> Result<()> {
    match command {
        EventCommand::Add {
            title,
            start,
            end,
            zone,
            venue,
            capacity,
            organizer,
            about,
            template,
        } => {
            let mut request = Map::new();
            request.insert("title".to_owned(), json!(title));
            request.insert("starts".to_owned(), json!(start));
            optional(&mut request, "ends", end);
            optional(&mut request, "zone", zone);
            optional(&mut request, "capacity", capacity);
            optional(&mut request, "organizerEmail", organizer);
            optional(&mut request, "about", about);
            optional(
                &mut request,
                "venueId",
                venue
                    .map(|venue| names::venue(session, &venue))
                    .transpose()?,
            );
            let event = match template {
                Some(name) => templates::plan(session, &name, Value::Object(request))?,
                None => session.call("create_event", Value::Object(request))?,
            };
            session.print(&event, || str_of(&event, "id").to_owned());
            Ok(())
        }
        EventCommand::List { past, upcoming } => {
            let view = match (past, upcoming) {
                (true, _) => "past",
                (_, true) => "upcoming",
                _ => "all",
            };
            let rows = session.all_rows("list_events", json!({ "view": view }))?;
            session.print(&Value::Array(rows.clone()), || {
                if rows.is_empty() {
                    return msg::cli_no_events(session.lang);
                }
                output::table(
                    &rows
                        .iter()
                        .map(|row| event_line(session, row))
                        .collect::<Vec<_>>(),
                )
            });
            Ok(())
        }
        EventCommand::Show { event } => {
            let id = names::event(session, event.text())?;
            let overview = session.call("event_overview", json!({ "eventId": id }))?;
            session.print(&overview, || overview_text(session, &overview));
            Ok(())
        }
        EventCommand::Edit {
            event,
            title,
            start,
            end,
            zone,
            venue,
            capacity,
            organizer,
            about,
            state,
        } => {
            let id = names::event(session, event.text())?;
            let mut request = Map::new();
            request.insert("eventId".to_owned(), json!(id));
            optional(&mut request, "title", title);
            optional(&mut request, "starts", start);
            optional(&mut request, "ends", end);
            optional(&mut request, "zone", zone);
            optional(&mut request, "capacity", capacity);
            optional(&mut request, "organizerEmail", organizer);
            optional(&mut request, "about", about);
            optional(
                &mut request,
                "venueId",
                venue
                    .map(|venue| names::venue(session, &venue))
                    .transpose()?,
            );
            let mut value = Value::Null;
            if request.len() > 1 || state.is_none() {
                value = session.call("edit_event", Value::Object(request))?;
            }
            if let Some(state) = state {
                value =
                    session.call("set_event_state", json!({ "eventId": id, "state": state }))?;
            }
            session.print(&value, || output::table(&[event_line(session, &value)]));
            Ok(())
        }
    }
}

pub fn venue(session: &Session, command: VenueCommand) -> Result<()> {
    match command {
        VenueCommand::Add {
            name,
            address,
            capacity,
        } => {
            let mut request = Map::new();
            request.insert("name".to_owned(), json!(name));
            optional(&mut request, "address", address);
            optional(&mut request, "capacity", capacity);
            let venue = session.call("create_venue", Value::Object(request))?;
            session.print(&venue, || str_of(&venue, "id").to_owned());
        }
        VenueCommand::List => {
            let page = session.call("list_venues", json!({}))?;
            let venues = page.get("rows").cloned().unwrap_or_default();
            session.print(&venues, || {
                let rows: Vec<Vec<String>> = venues
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|venue| {
                        vec![
                            str_of(venue, "id").to_owned(),
                            str_of(venue, "name").to_owned(),
                            str_of(venue, "address").replace('\n', ", "),
                        ]
                    })
                    .collect();
                output::table(&rows)
            });
        }
    }
    Ok(())
}

pub fn optional(request: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        request.insert(name.to_owned(), value.into());
    }
}

fn event_line(session: &Session, row: &Value) -> Vec<String> {
    let state = str_of(row, "state");
    vec![
        str_of(row, "id").to_owned(),
        str_of(row, "starts").replace('T', " "),
        str_of(row, "zone").to_owned(),
        text(session.lang, &format!("event-state-{state}"), &[])
            .unwrap_or_else(|| state.to_owned()),
        str_of(row, "title").to_owned(),
        str_of(row, "venueName").to_owned(),
    ]
}

/// The five questions with what is missing, as the Overview shows them.
fn overview_text(session: &Session, overview: &Value) -> String {
    let lang = session.lang;
    let none = Value::Null;
    let event = overview.get("event").unwrap_or(&none);
    let guests = overview.get("guests").unwrap_or(&none);
    let mut lines = vec![
        str_of(event, "title").to_owned(),
        format!(
            "{} – {} {}",
            str_of(event, "starts").replace('T', " "),
            str_of(event, "ends").replace('T', " "),
            str_of(event, "zone")
        ),
        String::new(),
    ];
    let list = |name: &str, of: &str| -> String {
        overview
            .get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|item| str_of(item, of))
            .filter(|item| !item.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let venue = overview.get("venue").unwrap_or(&none);
    let place: Vec<&str> = ["name", "room", "address"]
        .iter()
        .map(|name| str_of(venue, name))
        .filter(|part| !part.is_empty())
        .collect();
    for (question, answer) in [
        ("where", place.join(", ").replace('\n', ", ")),
        (
            "who",
            msg::cli_coming(
                lang,
                number_of(guests, "coming"),
                number_of(guests, "invited"),
                number_of(guests, "waitlisted"),
            ),
        ),
        ("speaks", list("speakers", "name")),
        (
            "about",
            [str_of(event, "about").to_owned(), list("sessions", "title")]
                .iter()
                .filter(|text| !text.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(" — "),
        ),
        (
            "food",
            msg::cli_eating(
                lang,
                number_of(overview, "dishes"),
                number_of(overview, "headcount"),
            ),
        ),
    ] {
        let heading = text(lang, &format!("cli-question-{question}"), &[]).unwrap_or_default();
        lines.push(format!(
            "{heading}: {}",
            if answer.is_empty() {
                "—".to_owned()
            } else {
                answer
            }
        ));
        for look in looks_of(overview, question) {
            lines.push(format!("  ! {}", look_text(session, look)));
        }
    }
    lines.join("\n")
}

fn looks_of<'v>(overview: &'v Value, question: &str) -> Vec<&'v Value> {
    overview
        .get("answers")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(|answer| str_of(answer, "question") == question)
        .filter_map(|answer| answer.get("looks").and_then(Value::as_array))
        .flatten()
        .collect()
}

fn look_text(session: &Session, look: &Value) -> String {
    let mut facts = look
        .get("facts")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    for (name, noun) in [
        ("diet", "diet"),
        ("allergen", "allergen"),
        ("course", "catering-course"),
    ] {
        if let Some(code) = facts.get(name).and_then(Value::as_str) {
            let words = codes_in_words(session.lang, noun, code);
            facts.insert(name.to_owned(), json!(words));
        }
    }
    // A sitting without a name is called by its kind.
    if let Some(called) = facts.get("sitting").and_then(Value::as_str)
        && let Some(kind) = text(session.lang, &format!("sitting-kind-{called}"), &[])
    {
        facts.insert("sitting".to_owned(), json!(kind));
    }
    for (name, total) in [("names", "count"), ("dishes", "dishCount")] {
        let Some(list) = facts.get(name).and_then(Value::as_array) else {
            continue;
        };
        let all: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
        let count = facts.get(total).and_then(Value::as_u64);
        let total = count.and_then(|count| usize::try_from(count).ok());
        let shown = some_names(session.lang, &all, total.unwrap_or(all.len()));
        facts.insert(name.to_owned(), json!(shown));
    }
    if let Some(time) = facts.get("time").and_then(Value::as_str) {
        let spoken = time.replace('T', " ");
        facts.insert("time".to_owned(), json!(spoken));
    }
    if let (Some(minor), Some(currency)) = (
        facts.get("minor").and_then(Value::as_i64),
        facts.get("currency").and_then(Value::as_str),
    ) {
        let sum = Money::new(minor, currency).said(session.lang);
        facts.insert("sum".to_owned(), json!(sum));
    }
    let kind = str_of(look, "kind");
    output::say(
        session.lang,
        &format!("look-{kind}"),
        facts.iter().map(|(name, value)| (name.as_str(), value)),
    )
    .unwrap_or_else(|| kind.to_owned())
}
