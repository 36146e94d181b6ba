//! A feedback form on paper: A5, twice on a sheet that is cut in two. Grades are boxes to
//! cross, in the order in which they are typed back; words have lines to write on.

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Part};
use crate::page::{Frame, Orientation, Paper};
use crate::qr::Qr;
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackSheet {
    pub title: String,
    pub starts: NaiveDateTime,
    pub place: String,
    /// Above the questions; may be empty.
    pub intro: String,
    /// The same form elsewhere; may be empty.
    pub link: String,
    pub printed_at: DateTime<FixedOffset>,
    pub questions: Vec<FeedbackQuestion>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackQuestion {
    pub words: String,
    pub answer: FeedbackAnswer,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedbackAnswer {
    /// A box a grade, and what the ends of the scale mean.
    Grades {
        least: u32,
        most: u32,
        low: String,
        high: String,
    },
    Choices(Vec<String>),
    /// Lines to write on.
    Words(u16),
}

const PAD: f64 = 10.0;
const TOP: f64 = 9.0;
const BOX: f64 = 7.6;
const MOST_STEP: f64 = 12.0;
const RULE: f64 = 8.0;
const CHOICE_BOX: f64 = 4.0;
const BETWEEN: f64 = 5.0;
const UNDER_WORDS: f64 = 2.0;
const ENDS: f64 = 4.0;
const FOOT: f64 = 12.0;
/// What a page has room for.
const MOST_CHOICES: f64 = 160.0;
/// The code's side, and the white that scanners need around it.
const QR: f64 = 24.0;
const QUIET: f64 = 4.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    width: f64,
    pad: f64,
    box_side: f64,
    choice_box: f64,
    rule: f64,
}

#[derive(Default, Serialize)]
struct Page {
    head: Option<Head>,
    blocks: Vec<Block>,
    foot: String,
    foot_lost: String,
}

#[derive(Serialize)]
struct Head {
    kind: String,
    heading: Lines,
    heading_top: f64,
    when: Lines,
    when_top: f64,
    intro: Lines,
    intro_top: f64,
    qr: Option<Qr>,
    qr_side: f64,
    qr_left: f64,
    link: Lines,
    link_top: f64,
}

#[derive(Serialize)]
struct Block {
    y: f64,
    height: f64,
    words: Lines,
    answer_top: f64,
    grades: Vec<String>,
    step: f64,
    low: String,
    high: String,
    choices: Vec<Choice>,
    rules: u16,
}

#[derive(Serialize)]
struct Choice {
    y: f64,
    words: Lines,
}

/// Pages a form; there is always a page, if only with its head.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn feedback_form(
    form: &FeedbackSheet,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let frame = Frame::new(paper, Orientation::Landscape);
    let width = frame.width / 2.0;
    let inner = width - 2.0 * PAD;
    let (head, mut top) = head(form, lang, inner, &mut cleaner);
    let kind = msg::print_feedback_form(lang);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{} · {kind}", cleaner.clean(Part::Title, &form.title)),
        width,
        pad: PAD,
        box_side: BOX,
        choice_box: CHOICE_BOX,
        rule: RULE,
        frame,
    };
    let floor = frame.height - FOOT;
    let mut pages = vec![Page {
        head: Some(head),
        ..Page::default()
    }];
    for (index, question) in form.questions.iter().enumerate() {
        cleaner.begin(index);
        let mut block = block(question, index, inner, &mut cleaner);
        let is_first = pages.last().is_some_and(|page| page.blocks.is_empty());
        if top + block.height > floor && !(is_first && pages.len() > 1) {
            pages.push(Page::default());
            top = TOP;
        }
        block.y = top;
        top += block.height + BETWEEN;
        let lost = cleaner.tally("");
        if let Some(page) = pages.last_mut() {
            let told = lost::foot(fonts, [&lost], lang, inner, 6.5);
            if page.foot_lost.is_empty() {
                page.foot_lost = told;
            }
            page.blocks.push(block);
        }
    }
    let count = pages.len();
    for (at, page) in pages.iter_mut().enumerate() {
        page.foot = match count {
            1 => String::new(),
            _ => msg::print_page(lang, at + 1, count),
        };
    }
    Sheet::new(
        Template::FeedbackForm,
        &setup,
        pages,
        form.printed_at,
        cleaner,
    )
}

/// The head, and where the questions begin.
fn head(form: &FeedbackSheet, lang: Lang, inner: f64, cleaner: &mut Cleaner) -> (Head, f64) {
    let fonts = cleaner.fonts;
    let link_text = cleaner.clean(Part::Place, &form.link);
    let qr = Qr::new(&form.link);
    let beside = match qr {
        Some(_) => QR + 2.0 * QUIET,
        None => 0.0,
    };
    let width = inner - beside;
    let title = cleaner.clean(Part::Title, &form.title);
    let heading = fit::fit(fonts, &title, width, style(Weight::Bold, 15.0, 10.0, 3));
    let when = dates::span(lang, form.starts, None);
    let place = cleaner.clean(Part::Place, &form.place);
    let when = match place.is_empty() {
        true => when,
        false => format!("{when} · {place}"),
    };
    let when = fit::fit(fonts, &when, width, style(Weight::Regular, 8.5, 7.0, 2));
    let intro = match form.intro.is_empty() {
        true => msg::print_feedback_intro(lang),
        false => form.intro.replace('\n', " "),
    };
    let intro = cleaner.clean(Part::Note, &intro);
    let intro = fit::fit(fonts, &intro, width, style(Weight::Regular, 9.0, 7.0, 5));
    if intro.cut {
        cleaner.cut(Part::Note, &form.intro);
    }
    let link = match qr {
        Some(_) => fit::fit(
            fonts,
            &link_text,
            inner,
            style(Weight::Regular, 7.5, 6.0, 2),
        ),
        None => Lines::default(),
    };
    let heading_top = TOP + 5.0;
    let when_top = heading_top + heading.height() + 1.6;
    let intro_top = when_top + when.height() + 2.4;
    let words_end = intro_top + intro.height();
    let link_top = match qr {
        Some(_) => words_end.max(TOP + QR + QUIET) + 1.4,
        None => words_end,
    };
    let head = Head {
        kind: msg::print_feedback_form(lang),
        heading,
        heading_top,
        when,
        when_top,
        intro,
        intro_top,
        qr,
        qr_side: QR,
        qr_left: PAD + inner - QR - QUIET / 2.0,
        link_top,
        link,
    };
    let end = head.link_top + head.link.height();
    (head, end + BETWEEN)
}

fn block(question: &FeedbackQuestion, index: usize, inner: f64, cleaner: &mut Cleaner) -> Block {
    let words = cleaner.clean(Part::Note, &question.words);
    // The number under which a grade is typed back.
    let words = format!("{}. {words}", index + 1);
    let words = fit::fit(
        cleaner.fonts,
        &words,
        inner,
        style(Weight::SemiBold, 10.0, 8.0, 4),
    );
    if words.cut {
        cleaner.cut(Part::Note, &question.words);
    }
    let answer_top = words.height() + UNDER_WORDS;
    let mut block = Block {
        y: 0.0,
        height: answer_top,
        words,
        answer_top,
        grades: Vec::new(),
        step: MOST_STEP,
        low: String::new(),
        high: String::new(),
        choices: Vec::new(),
        rules: 0,
    };
    match &question.answer {
        FeedbackAnswer::Grades {
            least,
            most,
            low,
            high,
        } => {
            block.grades = (*least..=*most).map(|grade| grade.to_string()).collect();
            let gaps = f64::from(most.saturating_sub(*least).max(1));
            block.step = ((inner - BOX) / gaps).min(MOST_STEP);
            block.low.clone_from(low);
            block.high.clone_from(high);
            block.height += BOX + ENDS;
        }
        FeedbackAnswer::Choices(choices) => {
            let mut y = answer_top;
            for choice in choices {
                if y > MOST_CHOICES {
                    cleaner.cut(Part::Note, choice);
                    continue;
                }
                let text = cleaner.clean(Part::Note, choice);
                let room = inner - CHOICE_BOX - 2.0;
                let words = fit::fit(
                    cleaner.fonts,
                    &text,
                    room,
                    style(Weight::Regular, 9.5, 7.0, 2),
                );
                let height = words.height().max(CHOICE_BOX);
                block.choices.push(Choice { y, words });
                y += height + 1.8;
            }
            block.height = y;
        }
        FeedbackAnswer::Words(lines) => {
            block.rules = *lines;
            block.height += f64::from(*lines) * RULE;
        }
    }
    block
}

fn style(weight: Weight, size: f64, least: f64, most_lines: usize) -> Style {
    Style {
        weight,
        size,
        least,
        squeeze: size * 0.9,
        good_lines: 2,
        most_lines,
    }
}
