//! A table for mail merge: a line for each mail, with its words made already, for
//! programs that turn such a table into mails. Calendars have no part of their own
//! there; the entry lies beside it as a file that everybody may have.

use samovar_i18n::msg;

use super::by_hand::Attached;
use super::copy::Copy;
use super::series_parts::Plans;
use crate::error::Result;
use crate::job::Job;
use crate::outgoing::FileKind;
use crate::outgoing::folder::Folder;
use crate::spreadsheet::ListFormat;
use crate::spreadsheet::cell::Cell;
use crate::spreadsheet::{self as sheet, Column};

/// Writes the table; gives its name, which is where every copy is.
pub fn write(
    plans: &Plans,
    copies: &[Copy],
    attached: &Attached,
    folder: &Folder,
    job: &Job,
) -> Result<String> {
    let lang = plans.main()?.lang;
    let column = |header: String, width| Column { header, width };
    let columns = [
        column(msg::merge_email(lang), 30),
        column(msg::merge_name(lang), 30),
        column(msg::merge_first_name(lang), 20),
        column(msg::merge_subject(lang), 40),
        column(msg::merge_text(lang), 80),
        column(msg::merge_file(lang), 30),
    ];
    let name = format!("{}.csv", msg::merge_table(lang));
    let target = folder.beside(&name, FileKind::Csv);
    sheet::write(
        &target,
        (ListFormat::Csv, lang),
        &columns,
        &Job::silent(),
        |rows| {
            for (at, copy) in copies.iter().enumerate() {
                job.step(at, copies.len())?;
                let (_, planned, need) = copy.of(plans)?;
                let composed = copy.words(plans)?;
                rows.row(&[
                    Cell::text(need.email.clone()),
                    Cell::text(planned.to.name.clone()),
                    Cell::text(planned.to.first_name()),
                    Cell::text(composed.subject),
                    Cell::text(composed.text),
                    Cell::text(attached.name_for(copy, planned, need)),
                ])?;
            }
            Ok(())
        },
    )?;
    Ok(name)
}
