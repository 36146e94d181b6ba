//! What an evening's feedback comes to, on one page for whoever made the evening: how many
//! answered, each score with how sure it is, what should change in words that were released, and
//! what was promised. What finds no room is counted at its place.

use samovar_i18n::{Lang, msg};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::event::{Event, EventRef, place, store as events};
use crate::feedback::figures::{self, FeedbackFigures, QuestionFigures};
use crate::feedback::{change, said, store as feedback};
use crate::ids::EventId;
use crate::job::Job;
use crate::kpi::said::day;
use crate::kpi::{KpiUnit, figures::share, said::figure};
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::task::Task;

/// More of them fit on no page.
const MOST_COMMENTS: u32 = 60;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintFeedbackSummary {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewFeedbackSummary {
    pub sheet: PrintFeedbackSummary,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewFeedbackSummary,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(
    planner: &Planner,
    request: PrintFeedbackSummary,
    _: &Job,
) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintFeedbackSummary) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let lang = blank.lang;
    let mut paper = Tables {
        kind: msg::print_feedback_summary(lang),
        legend: String::new(),
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: msg::print_feedback_question(lang),
        columns: vec![
            Column::words(msg::print_feedback_score(lang), 52),
            Column::figures(msg::print_feedback_answers(lang), 24),
        ],
        entries: Vec::new(),
    };
    let parts = Parts::load(reader, &blank.event, lang)?;
    let fonts = sheet::fonts();
    let mut room = parts.whole();
    // Paging is reckoning alone; nothing is drawn before the page that fits.
    let sheet = loop {
        paper.entries = parts.entries(lang, &room);
        let sheet = samovar_print::tables(&paper, lang, blank.paper, &fonts)?;
        if sheet.page_count() == 1 || !less(&mut room) {
            break sheet;
        }
    };
    let bearers = sheet::bearers(&paper.entries);
    Ok(blank.filled(msg::print_feedback_summary(lang), sheet, bearers))
}

/// How many rows of each part there is room for.
type Room = [usize; 4];

const EVENING: usize = 0;
const TALKS: usize = 1;
const COMMENTS: usize = 2;
const PROMISES: usize = 3;

/// What is given up first, and how much of it stays meanwhile.
const GIVEN_UP: [(usize, usize); 8] = [
    (COMMENTS, 3),
    (TALKS, 8),
    (EVENING, 5),
    (PROMISES, 3),
    (TALKS, 0),
    (COMMENTS, 0),
    (EVENING, 0),
    (PROMISES, 0),
];

/// False where nothing is left to give up.
fn less(room: &mut Room) -> bool {
    for (part, least) in GIVEN_UP {
        if let Some(count) = room.get_mut(part).filter(|count| **count > least) {
            *count -= (*count - least).div_ceil(4);
            return true;
        }
    }
    false
}

/// All that could stand on the page.
struct Parts {
    head: Vec<Entry>,
    /// In the order of the room, each with its heading.
    listed: [(String, Vec<Entry>); 4],
    /// Comments beyond those that were read.
    unread: usize,
}

impl Parts {
    fn load(reader: &Reader<'_>, event: &Event, lang: Lang) -> Result<Self> {
        let of_event = EventRef { event_id: event.id };
        let figures = figures::get(reader, of_event)?;
        let answered = figures.answers > 0;
        let rows = |of_talks: bool| -> Vec<Entry> {
            let asked = figures.questions.iter();
            asked
                .filter(|one| answered && one.session_id.is_some() == of_talks)
                .map(|one| graded(lang, one, &figures))
                .collect()
        };
        let (released, count) = feedback::released_of_event(reader.conn, event.id, MOST_COMMENTS)?;
        let unread = count.saturating_sub(released.len());
        let comments = released
            .into_iter()
            .map(|words| Entry::Note(format!("— {}", words.replace('\n', " "))));
        let promised = change::promised(reader, event.id)?;
        let promised: Vec<Entry> = promised
            .iter()
            .map(|task| promise(reader, event, lang, task))
            .collect::<Result<_>>()?;
        Ok(Self {
            head: head(lang, &figures),
            listed: [
                (msg::feedback_question_no_session(lang), rows(false)),
                (msg::print_feedback_talks(lang), rows(true)),
                (msg::print_feedback_change(lang), comments.collect()),
                (msg::print_feedback_promised(lang), promised),
            ],
            unread,
        })
    }

    fn whole(&self) -> Room {
        self.listed.each_ref().map(|(_, rows)| rows.len())
    }

    fn entries(&self, lang: Lang, room: &Room) -> Vec<Entry> {
        let mut entries = self.head.clone();
        for (part, ((heading, rows), room)) in self.listed.iter().zip(room).enumerate() {
            if rows.is_empty() {
                continue;
            }
            entries.push(Entry::Section(heading.clone()));
            entries.extend(rows.iter().take(*room).cloned());
            let unread = if part == COMMENTS { self.unread } else { 0 };
            let more = rows.len().saturating_sub(*room) + unread;
            if more > 0 {
                entries.push(Entry::Note(msg::print_feedback_more(lang, more)));
            }
        }
        entries
    }
}

/// How many answered of how many came, with the interval of that share.
fn head(lang: Lang, figures: &FeedbackFigures) -> Vec<Entry> {
    let (answers, came) = (figures.answers, figures.came);
    if answers == 0 {
        return vec![Entry::Note(msg::print_feedback_nobody(lang))];
    }
    let (said, detail) = match came {
        0 => (answers.to_string(), msg::print_feedback_no_door(lang)),
        came if answers > came => (answers.to_string(), said::answered(lang, answers, came)),
        came => {
            let share = share(Some(answers), Some(came));
            (figure(lang, KpiUnit::Percent, &share), String::new())
        }
    };
    vec![Entry::Row(Row {
        title: msg::print_feedback_response(lang),
        detail,
        cells: vec![said],
        marked: false,
    })]
}

/// The score with its interval, the mean, or that there are too few answers for either; below,
/// how often each grade or choice was given.
fn graded(lang: Lang, one: &QuestionFigures, figures: &FeedbackFigures) -> Entry {
    let each = one.grades.iter().rev().filter(|each| each.count > 0);
    let each = each.map(|each| {
        let choice = usize::try_from(each.grade)
            .ok()
            .and_then(|grade| one.choices.get(grade.checked_sub(1)?));
        let grade = choice.map_or_else(|| each.grade.to_string(), Clone::clone);
        format!("{grade} × {}", each.count)
    });
    Entry::Row(Row {
        title: one.words.clone(),
        detail: each.collect::<Vec<_>>().join(" · "),
        cells: vec![
            said::score(lang, one, figures.least),
            msg::insights_of_n(lang, figures.answers, one.answers),
        ],
        marked: false,
    })
}

/// What somebody does about it, and by when.
fn promise(reader: &Reader<'_>, event: &Event, lang: Lang, task: &Task) -> Result<Entry> {
    let detail = match task.event_id == event.id {
        true => String::new(),
        false => events::load(reader, task.event_id)?.title,
    };
    let standing = match &task.done_at {
        Some(_) => msg::task_done(lang),
        None => msg::print_feedback_due(lang, day(lang, task.due.0.date())),
    };
    Ok(Entry::Row(Row {
        title: task.title.clone(),
        detail,
        cells: vec![standing],
        marked: task.late,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_answered_is_a_share_of_who_came_where_it_is_one() {
        let head = |answers, came| {
            let figures = FeedbackFigures {
                event_id: EventId::new(),
                answers,
                came,
                least: 5,
                questions: Vec::new(),
            };
            match head(Lang::En, &figures).as_slice() {
                [Entry::Row(row)] => (row.cells.join(""), row.detail.clone()),
                other => panic!("{other:?}"),
            }
        };
        let (share, detail) = head(12, 40);
        assert!(share.starts_with("12 of 40 = 30"), "{share}");
        assert!(share.ends_with("[18.1–45.4]"), "{share}");
        assert_eq!(detail, "");
        let (count, detail) = head(6, 3);
        assert_eq!(count, "6");
        assert!(detail.contains("Fewer guests were checked in"), "{detail}");
        let (count, detail) = head(6, 0);
        assert_eq!(count, "6");
        assert!(detail.contains("no share"), "{detail}");
    }

    #[test]
    fn whatever_there_is_gives_way_in_the_end_and_comments_first() {
        let mut room = [12, 98, 60, 40];
        assert!(less(&mut room));
        assert_eq!(room, [12, 98, 45, 40]);
        let mut steps = 1;
        while less(&mut room) {
            steps += 1;
        }
        assert_eq!(room, [0; 4]);
        assert!(steps < 120, "{steps}");
    }
}
