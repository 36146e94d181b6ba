//! Makes the calendars and mails of a plan and writes them, one person after
//! another, with an index that says who got which file.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_mail::{Mail, Mailbox, Mbox, Method};

use super::batches::{self, Batch};
use super::by_hand::Attached;
use super::calendars::{Calendars, Contents};
use super::copy::Copy;
use super::series_parts::Plans;
use super::{InvitationFormat, Purpose, Wording, merge};
use crate::error::{Code, Error, Result};
use crate::ids::InvitationId;
use crate::job::Job;
use crate::outgoing::folder::Folder;
use crate::outgoing::{self, FileKind};
use crate::spreadsheet::ListFormat;
use crate::spreadsheet::cell::Cell;
use crate::spreadsheet::{self as sheet, Column};

/// How the copies of a plan are written.
pub struct How {
    pub format: InvitationFormat,
    /// Of mail in a browser: the most addresses in one mail.
    pub together: usize,
    pub now: DateTime<Utc>,
}

/// Writes every copy and the index into the folder; gives the batches of mail in a
/// browser.
pub fn write(
    plans: &Plans,
    copies: &[Copy],
    how: &How,
    folder: &mut Folder,
    job: &Job,
) -> Result<Vec<Batch>> {
    let (places, batches) = match how.format {
        InvitationFormat::Mbox => (write_mbox(plans, copies, how, folder, job)?, Vec::new()),
        InvitationFormat::Mail | InvitationFormat::Calendar => {
            (write_each(plans, copies, how, folder, job)?, Vec::new())
        }
        InvitationFormat::Merge | InvitationFormat::Web => {
            write_by_hand(plans, copies, how, folder, job)?
        }
    };
    folder.finish()?;
    write_index(plans, copies, &places, folder)?;
    Ok(batches)
}

fn write_mbox(
    plans: &Plans,
    copies: &[Copy],
    how: &How,
    folder: &Folder,
    job: &Job,
) -> Result<Vec<String>> {
    let main = plans.main()?;
    let contents = contents(plans)?;
    let calendars = calendars(plans, &contents, how)?;
    let name = format!("{}.mbox", msg::invitation_mbox(main.lang));
    let target = folder.beside(&name, FileKind::Mbox);
    target.make(|out| {
        let mut mbox = Mbox::new(out);
        for (at, copy) in copies.iter().enumerate() {
            job.step(at, copies.len())?;
            let bytes = made(&calendars, plans, copy, how)?;
            mbox.append(&bytes, main.organizer_email(), how.now)
                .map_err(|error| Error::io(target.path(), true, error))?;
        }
        Ok(())
    })?;
    Ok(vec![name; copies.len()])
}

fn write_each(
    plans: &Plans,
    copies: &[Copy],
    how: &How,
    folder: &mut Folder,
    job: &Job,
) -> Result<Vec<String>> {
    let contents = contents(plans)?;
    let calendars = calendars(plans, &contents, how)?;
    let ending = match how.format {
        InvitationFormat::Calendar => "ics",
        _ => "eml",
    };
    let mut places = Vec::with_capacity(copies.len());
    for (at, copy) in copies.iter().enumerate() {
        job.step(at, copies.len())?;
        let (plan, planned, need) = copy.of(plans)?;
        let entry = plan.entry(need.entry)?;
        let key = format!("{} {} {}", planned.to.person, entry.uid, entry.occurrence);
        let name = format!("{}.{ending}", outgoing::labelled(&planned.to.name, &key));
        let bytes = made(&calendars, plans, copy, how)?;
        places.push(folder.write(at, &name, &bytes)?);
    }
    Ok(places)
}

fn contents(plans: &Plans) -> Result<Vec<Contents>> {
    plans.each.iter().map(Contents::of).collect()
}

/// Of each plan.
fn calendars<'c>(plans: &Plans, contents: &'c [Contents], how: &How) -> Result<Vec<Calendars<'c>>> {
    let each = contents.iter().zip(&plans.each);
    each.map(|(contents, plan)| contents.calendars(plan, how.now))
        .collect()
}

fn made(calendars: &[Calendars<'_>], plans: &Plans, copy: &Copy, how: &How) -> Result<Vec<u8>> {
    calendars
        .get(copy.plan)
        .ok_or_else(|| Error::bug("a copy without a plan"))?
        .make(plans, copy, how)
}

/// A table, or texts and addresses, with the calendar files that are attached.
fn write_by_hand(
    plans: &Plans,
    copies: &[Copy],
    how: &How,
    folder: &mut Folder,
    job: &Job,
) -> Result<(Vec<String>, Vec<Batch>)> {
    let attached = Attached::make(plans, copies, how.now)?;
    for (name, bytes) in &attached.files {
        folder.write_beside(name, bytes)?;
    }
    if how.format == InvitationFormat::Merge {
        let name = merge::write(plans, copies, &attached, folder, job)?;
        return Ok((vec![name; copies.len()], Vec::new()));
    }
    let batches = batches::of(plans, copies, &attached, how.together)?;
    batches::write(plans.main()?, &batches, folder)?;
    let of_copy: HashMap<InvitationId, &str> = batches
        .iter()
        .flat_map(|batch| batch.copies.iter().map(|id| (*id, batch.name.as_str())))
        .collect();
    let places = copies
        .iter()
        .map(|copy| {
            of_copy
                .get(&copy.id)
                .copied()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    Ok((places, batches))
}

/// Who got which file, for a spreadsheet.
fn write_index(plans: &Plans, copies: &[Copy], places: &[String], folder: &Folder) -> Result<()> {
    let lang = plans.main()?.lang;
    let column = |header: String, width| Column { header, width };
    let columns = [
        column(msg::invitation_index_name(lang), 30),
        column(msg::invitation_index_email(lang), 30),
        column(msg::invitation_index_what(lang), 16),
        column(msg::invitation_index_file(lang), 40),
    ];
    let path = folder.beside(
        &format!("{}.csv", msg::invitation_index(lang)),
        FileKind::Csv,
    );
    sheet::write(
        &path,
        (ListFormat::Csv, lang),
        &columns,
        &Job::silent(),
        |rows| {
            for (copy, file) in copies.iter().zip(places) {
                let (_, planned, need) = copy.of(plans)?;
                rows.row(&[
                    Cell::text(planned.to.name.clone()),
                    Cell::text(need.email.clone()),
                    Cell::text(what(lang, need.wording)),
                    Cell::text(file.clone()),
                ])?;
            }
            Ok(())
        },
    )?;
    Ok(())
}

/// What a mail is, in a word.
pub fn what(lang: Lang, wording: Wording) -> String {
    match wording {
        Wording::Invitation => msg::invitation_purpose_invitation(lang),
        Wording::Confirmation => msg::invitation_purpose_confirmation(lang),
        Wording::Update => msg::invitation_purpose_update(lang),
        Wording::Cancellation => msg::invitation_purpose_cancellation(lang),
        Wording::Seat => msg::invitation_purpose_seat(lang),
        Wording::Waitlist => msg::invitation_purpose_waitlist(lang),
        Wording::Details => msg::invitation_purpose_details(lang),
        Wording::Thanks => msg::invitation_purpose_thanks(lang),
    }
}

impl Calendars<'_> {
    fn make(&self, plans: &Plans, copy: &Copy, how: &How) -> Result<Vec<u8>> {
        let (plan, planned, need) = copy.of(plans)?;
        let entry = plan.entry(need.entry)?;
        let calendar = match need.purpose {
            Purpose::Message => Vec::new(),
            _ => self.calendar(plan, planned, need)?.to_bytes(),
        };
        if how.format == InvitationFormat::Calendar {
            return Ok(calendar);
        }
        let composed = copy.words(plans)?;
        let mail = Mail {
            attachments: Vec::new(),
            from: Mailbox {
                name: entry.shown.organizer_name.clone(),
                email: entry.shown.organizer_email.clone(),
            },
            to: Mailbox {
                name: planned.to.name.clone(),
                email: need.email.clone(),
            },
            subject: composed.subject,
            text: composed.text,
            lang: planned.to.lang.code().to_owned(),
            calendar,
            method: match need.purpose {
                Purpose::Cancellation => Method::Cancel,
                _ => Method::Request,
            },
            date: how.now,
            id: copy.id.to_string(),
        };
        mail.to_bytes().map_err(|error| {
            Error::new(Code::MailAddressUnusable)
                .with("email", need.email.clone())
                .because(error)
        })
    }
}
