//! A programme as one page that needs nothing from outside: no script, no font, no
//! picture. Texts are texts, whatever stands in them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::builder::is_colour;
use crate::markup::Markup;
use crate::model::{Programme, Session};

/// What the page says in its language, and what it is called.
#[derive(Clone, Debug, Default)]
pub struct HtmlWords {
    /// `en`, `ru`.
    pub lang: String,
    /// When and where, in words.
    pub line: String,
    pub time: String,
    pub room: String,
    pub session: String,
    pub track: String,
    pub unscheduled: String,
    /// Days by their date.
    pub days: BTreeMap<NaiveDate, String>,
    /// Kinds by their word.
    pub kinds: BTreeMap<String, String>,
    pub made: String,
}

/// Hours and rooms do not break, colours stay on paper, a row stays on its page.
const STYLE: &str = "
:root{color-scheme:light}
body{font:16px/1.45 system-ui,sans-serif;color:#1d1d1f;background:#fff;max-width:60rem;margin:0 auto;padding:1.5rem}
h1{margin:0 0 .25rem;font-size:1.9rem}h2{margin:2rem 0 .5rem;font-size:1.3rem;break-after:avoid}
h3{margin:0;font-size:1rem}p{margin:.35rem 0;white-space:pre-line}
table{width:100%;border-collapse:collapse}th{text-align:start;font-size:.85rem;color:#555}
th,td{padding:.5rem .75rem .5rem 0;vertical-align:top;border-top:1px solid #ddd}
tr{break-inside:avoid}.time{white-space:nowrap;font-variant-numeric:tabular-nums}
.who{font-weight:600}.kind{color:#555;font-size:.9rem}.foot{margin-top:2rem;color:#555;font-size:.85rem}
.dot{display:inline-block;vertical-align:-.1em}
@media print{body{font-size:11pt;max-width:none;padding:0}}
@page{margin:15mm}
";

/// The page.
#[must_use]
pub fn to_html(programme: &Programme, words: &HtmlWords) -> String {
    let mut page = Markup::new("<!DOCTYPE html>");
    page.open("html", &[("lang", &words.lang)]);
    page.open("head", &[]);
    page.single("meta", &[("charset", "utf-8")]);
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    page.single(
        "meta",
        &[
            ("http-equiv", "Content-Security-Policy"),
            ("content", policy),
        ],
    );
    page.single(
        "meta",
        &[
            ("name", "viewport"),
            ("content", "width=device-width, initial-scale=1"),
        ],
    );
    page.single(
        "meta",
        &[("name", "generator"), ("content", crate::write_names::NAME)],
    );
    page.leaf("title", &[], &programme.title);
    page.style(STYLE);
    page.close();
    page.open("body", &[]);
    page.leaf("h1", &[], &programme.title);
    page.leaf("p", &[], &words.line);
    let mut days: BTreeMap<Option<NaiveDate>, Vec<&Session>> = BTreeMap::new();
    for session in &programme.sessions {
        let day = session.starts.map(|at| at.date());
        days.entry(day).or_default().push(session);
    }
    // What has no time yet stands last.
    let last = days.remove(&None);
    for (day, sessions) in days
        .into_iter()
        .chain(last.map(|sessions| (None, sessions)))
    {
        let title = match day {
            Some(day) => words
                .days
                .get(&day)
                .cloned()
                .unwrap_or_else(|| day.to_string()),
            None => words.unscheduled.clone(),
        };
        table(&mut page, programme, words, &title, sessions);
    }
    page.leaf("p", &[("class", "foot")], &words.made);
    page.finish()
}

fn table(
    page: &mut Markup,
    programme: &Programme,
    words: &HtmlWords,
    title: &str,
    mut sessions: Vec<&Session>,
) {
    sessions.sort_by_key(|session| session.starts);
    page.leaf("h2", &[], title);
    page.open("table", &[]);
    page.open("thead", &[]);
    page.open("tr", &[]);
    for head in [&words.time, &words.room, &words.session, &words.track] {
        page.leaf("th", &[("scope", "col")], head);
    }
    page.close();
    page.close();
    page.open("tbody", &[]);
    for session in sessions {
        row(page, programme, words, session);
    }
    page.close();
    page.close();
}

fn row(page: &mut Markup, programme: &Programme, words: &HtmlWords, session: &Session) {
    let minutes = i64::from(session.minutes.unwrap_or_default());
    let time = session.starts.map(|from| {
        let until = from
            .checked_add_signed(chrono::TimeDelta::minutes(minutes))
            .unwrap_or(from);
        format!("{}–{}", from.format("%H:%M"), until.format("%H:%M"))
    });
    page.open("tr", &[]);
    page.leaf("td", &[("class", "time")], &time.unwrap_or_default());
    page.leaf("td", &[], &session.room);
    page.open("td", &[]);
    page.leaf("h3", &[], &session.title);
    let kind = words.kinds.get(&session.kind);
    if let Some(kind) = kind.filter(|kind| !kind.is_empty()) {
        page.leaf("div", &[("class", "kind")], kind);
    }
    let names: Vec<&str> = session
        .speakers
        .iter()
        .filter_map(|place| programme.speakers.get(*place))
        .map(|speaker| speaker.name.as_str())
        .collect();
    if !names.is_empty() {
        page.leaf("div", &[("class", "who")], &names.join(", "));
    }
    if !session.about.is_empty() {
        page.leaf("p", &[], &session.about);
    }
    page.close();
    page.open("td", &[]);
    if !session.track.is_empty() {
        track(page, programme, &session.track);
    }
    page.close();
    page.close();
}

/// By colour and by word.
fn track(page: &mut Markup, programme: &Programme, name: &str) {
    let track = programme.tracks.iter().find(|track| track.name == name);
    let colour = track.and_then(|track| track.colour.as_deref());
    if let Some(colour) = colour.filter(|colour| is_colour(colour)) {
        let attributes = [
            ("width", "12"),
            ("height", "12"),
            ("class", "dot"),
            ("aria-hidden", "true"),
        ];
        page.open("svg", &attributes);
        page.leaf(
            "circle",
            &[("cx", "6"), ("cy", "6"), ("r", "6"), ("fill", colour)],
            "",
        );
        page.close();
    }
    page.leaf("span", &[], name);
}
