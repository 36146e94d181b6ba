//! What a sheet could not say as it was written: letters that no font here has,
//! and texts that were longer than any room for them. It is told to whoever
//! prints, and stands at the foot of the paper with what finds the person.

use crate::fit;
use crate::fonts::{Fonts, Weight};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// Which text of a row, or of the whole sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Name,
    Companion,
    Company,
    Diet,
    Allergens,
    Note,
    TicketKind,
    Code,
    Title,
    Place,
    Logo,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// No font on this machine has the letters.
    NoFont,
    /// The end was cut off.
    NoRoom,
    /// Nothing can read it.
    Damaged,
}

/// A text that is not on the paper as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Of the data, from 0; None for what belongs to the whole sheet.
    pub row: Option<usize>,
    pub part: Part,
    pub text: String,
    pub why: Why,
    /// As a reader sees them, each once.
    pub letters: Vec<String>,
}

/// What one row has lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// A code or an address; empty where nothing was lost.
    pub find_by: String,
    pub names: u32,
    pub others: u32,
    pub cut: u32,
}

impl Tally {
    pub fn add(&mut self, part: Part, why: Why) {
        match (why, part) {
            (Why::NoRoom, _) => self.cut += 1,
            (Why::NoFont, Part::Name | Part::Companion) => self.names += 1,
            (Why::NoFont, _) => self.others += 1,
            // Its place is empty, and nobody is harder to find: told before printing.
            (Why::Damaged, _) => {}
        }
    }

    pub fn is_empty(&self) -> bool {
        self.names + self.others + self.cut == 0
    }
}

/// The line at the foot of a page that these rows stand on; empty when nothing
/// was lost. It fits the width at the size.
pub fn foot<'a>(
    fonts: &Fonts,
    tallies: impl IntoIterator<Item = &'a Tally>,
    lang: Lang,
    width: f64,
    size: f64,
) -> String {
    let mut names = Count::default();
    let mut others = Count::default();
    let mut cut = Count::default();
    for tally in tallies {
        // Each guest's code once, with what matters most.
        let mut find_by = tally.find_by.as_str();
        for (count, more) in [
            (&mut names, tally.names),
            (&mut others, tally.others),
            (&mut cut, tally.cut),
        ] {
            if more > 0 {
                count.add(more, std::mem::take(&mut find_by));
            }
        }
    }
    let said: Vec<String> = [
        (msg::print_foot_names(lang, names.count), names),
        (msg::print_foot_texts(lang, others.count), others),
        (msg::print_foot_cut(lang, cut.count), cut),
    ]
    .into_iter()
    .filter(|(_, count)| count.count > 0)
    .map(|(said, count)| match count.found_by.as_slice() {
        [] => said,
        found_by => format!("{said}: {}", found_by.join(", ")),
    })
    .collect();
    fit::one_line(fonts, &said.join(" · "), width, Weight::SemiBold, size)
}

#[derive(Default)]
struct Count<'a> {
    count: u32,
    found_by: Vec<&'a str>,
}

impl<'a> Count<'a> {
    fn add(&mut self, count: u32, find_by: &'a str) {
        self.count += count;
        if !find_by.is_empty() && !self.found_by.contains(&find_by) {
            self.found_by.push(find_by);
        }
    }
}
