//! Whether all there is to say about a file fits on one sheet. What is asked of
//! single rows (unclear answers, look-alikes, rows that stay out) does, and so does
//! which part of a name comes first; what the columns mean is the business of the
//! steps.

use samovar_import::{Confidence, Field};

use super::file::Opened;
use super::plan::Plan;

#[must_use]
pub fn is(file: &Opened, plan: &Plan) -> bool {
    let somebody = plan.report.people_added + plan.report.people_matched > 0;
    somebody && file.has_names() && (as_last_time(file) || recognised(file)) && replies_known(file)
}

/// A file with the same columns was gone through before.
fn as_last_time(file: &Opened) -> bool {
    file.last_time.as_ref().is_some_and(|last| last.whole)
}

fn recognised(file: &Opened) -> bool {
    let sure = |(field, guess): (&Field, &samovar_import::Guess)| {
        *field == Field::Ignore || guess.confidence != Confidence::Unsure
    };
    let mapping = &file.mapping;
    mapping
        .fields
        .iter()
        .zip(&file.recognition.guesses)
        .all(sure)
}

fn replies_known(file: &Opened) -> bool {
    let values = &file.mapping.reply_values;
    !file.mapping.has(Field::Reply) || values.iter().all(|value| value.reply.is_some())
}
