//! `feedback`.

use std::path::PathBuf;

use clap::Subcommand;
use samovar_core::feedback::QuestionKind;

use super::EventArg;
use super::map::{self, Mapped};

#[derive(Debug, Subcommand)]
pub enum FeedbackCommand {
    /// Make the form with the usual questions.
    Start {
        #[command(flatten)]
        event: EventArg,
    },
    /// The form, and what was answered: x of n, scores from five answers on.
    Show {
        #[command(flatten)]
        event: EventArg,
    },
    /// Type in filled forms: a grade for each question or -, then | and the words.
    Type {
        #[command(flatten)]
        event: EventArg,
        /// One filled form, such as "9 4 - | More sockets"; left out: a line each from the input.
        #[arg(long, allow_hyphen_values = true)]
        line: Vec<String>,
        /// Who signed it: an id, a name or an address; left out: nobody.
        #[arg(long, requires = "line")]
        person: Option<String>,
        /// When it was filled in, 2026-12-18; left out: today.
        #[arg(long)]
        day: Option<String>,
    },
    /// Read filled forms from a file: Google Forms, Luma, CSV or XLSX. The same twice adds nothing.
    Import {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        event: EventArg,
        /// Which sheet of a workbook; left out: the one that looks most like a list.
        #[arg(long)]
        sheet: Option<String>,
        /// What a column is, by its name or number: left-out, day, email (which signs it),
        /// question:WORDS of the form, or a new question, new:five; left out: as guessed.
        #[arg(long, value_name = "COLUMN=USE", value_parser = feedback_use)]
        map: Vec<Mapped<FeedbackUse>>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

/// What a column of answers is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedbackUse {
    LeftOut,
    Day,
    Email,
    /// A question of the form, by its words or its id.
    Question(String),
    New(QuestionKind),
}

fn feedback_use(text: &str) -> Result<Mapped<FeedbackUse>, String> {
    let taken_as = |word: &str| match word.split_once(':') {
        None if word == "left-out" => Some(FeedbackUse::LeftOut),
        None if word == "day" => Some(FeedbackUse::Day),
        None if word == "email" => Some(FeedbackUse::Email),
        Some(("question", words)) if !words.trim().is_empty() => {
            Some(FeedbackUse::Question(words.trim().to_owned()))
        }
        Some(("new", kind)) => kind.parse().ok().map(FeedbackUse::New),
        _ => None,
    };
    let uses = "left-out, day, email, question:WORDS, new:recommend, new:ten, new:five, new:choice or new:text";
    map::read(text, taken_as, uses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_taken_as_it_is_said() {
        let read = |text: &str| {
            feedback_use(text)
                .ok()
                .map(|one| (one.column, one.taken_as))
        };
        let as_said = |column: &str, taken_as| Some((column.to_owned(), taken_as));
        assert_eq!(
            read("Shirt=left-out"),
            as_said("Shirt", FeedbackUse::LeftOut)
        );
        assert_eq!(read("a=b=day"), as_said("a=b", FeedbackUse::Day));
        assert_eq!(
            read("2 = new:five"),
            as_said("2", FeedbackUse::New(QuestionKind::Five))
        );
        assert_eq!(
            read("Q=question: Quiet threads"),
            as_said("Q", FeedbackUse::Question("Quiet threads".to_owned()))
        );
        for wrong in [
            "Shirt",
            "Shirt=",
            "Shirt=new:six",
            "Shirt=question:",
            "Shirt=else",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
