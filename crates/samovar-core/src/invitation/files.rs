//! Makes the calendars and mails of a plan and writes them, one person after
//! another, with an index that says who got which file.

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};
use samovar_mail::{Mail, Mailbox, Mbox, Method};

use super::calendars::{Calendars, Contents};
use super::compose::{self, Facts};
use super::folder::Folder;
use super::plan::{Need, Plan, Planned};
use super::recipient::Recipient;
use super::{InvitationFormat, Purpose};
use crate::error::{Code, Error, Result};
use crate::export::ListFormat;
use crate::export::cell::Cell;
use crate::export::sheet::{self, Column};
use crate::ids::InvitationId;
use crate::job::Job;
use crate::outgoing;

/// A copy that was written: the row of the ledger it becomes.
pub struct Copy {
    pub id: InvitationId,
    /// Of the plan's people and of their needs.
    pub person: usize,
    pub need: usize,
}

/// The copies of a plan that are prepared now.
pub fn copies(plan: &Plan) -> Vec<Copy> {
    plan.people
        .iter()
        .enumerate()
        .flat_map(|(person, planned)| {
            (0..planned.ready().len()).map(move |need| Copy {
                id: InvitationId::new(),
                person,
                need,
            })
        })
        .collect()
}

/// Writes every copy and the index into the folder.
pub fn write(
    plan: &Plan,
    copies: &[Copy],
    format: InvitationFormat,
    folder: &mut Folder,
    now: DateTime<Utc>,
    job: &Job,
) -> Result<()> {
    let contents = Contents::of(plan)?;
    let calendars = contents.calendars(plan, now)?;
    let mut index = Vec::with_capacity(copies.len());
    let each = |at: usize, copy: &Copy| -> Result<(Vec<u8>, Recipient, Need)> {
        job.step(at, copies.len())?;
        let planned = person(plan, copy)?;
        let need = planned
            .ready()
            .get(copy.need)
            .ok_or_else(|| Error::bug("a copy without a need"))?;
        let bytes = calendars.make(plan, planned, need, copy, format, now)?;
        Ok((bytes, planned.to.clone(), need.clone()))
    };
    if format == InvitationFormat::Mbox {
        let name = format!("{}.mbox", msg::invitation_mbox(plan.lang));
        let mut reason: Option<Error> = None;
        let written = samovar_ical::write_file(&folder.beside(&name), |out| {
            let mut mbox = Mbox::new(out);
            for (at, copy) in copies.iter().enumerate() {
                let (bytes, to, need) = match each(at, copy) {
                    Ok(made) => made,
                    Err(error) => {
                        reason = Some(error);
                        return Err(std::io::Error::other("a mail could not be made"));
                    }
                };
                mbox.append(&bytes, plan.organizer_email(), now)?;
                index.push((name.clone(), to, need));
            }
            Ok(())
        });
        if let Some(error) = reason {
            return Err(error);
        }
        written?;
    } else {
        let ending = match format {
            InvitationFormat::Calendar => "ics",
            InvitationFormat::Mail | InvitationFormat::Mbox => "eml",
        };
        for (at, copy) in copies.iter().enumerate() {
            let (bytes, to, need) = each(at, copy)?;
            let entry = plan.entry(need.entry)?;
            let key = format!("{} {} {}", to.person, entry.uid, entry.occurrence);
            let name = format!("{}.{ending}", outgoing::labelled(&to.name, &key));
            let inside = folder.write(at, &name, &bytes)?;
            index.push((inside, to, need));
        }
        folder.finish()?;
    }
    write_index(plan, &index, folder)
}

fn person<'p>(plan: &'p Plan, copy: &Copy) -> Result<&'p Planned> {
    plan.people
        .get(copy.person)
        .ok_or_else(|| Error::bug("a copy without a person"))
}

/// Who got which file, for a spreadsheet.
fn write_index(plan: &Plan, index: &[(String, Recipient, Need)], folder: &Folder) -> Result<()> {
    let lang = plan.lang;
    let column = |header: String, width| Column { header, width };
    let columns = [
        column(msg::invitation_index_name(lang), 30),
        column(msg::invitation_index_email(lang), 30),
        column(msg::invitation_index_what(lang), 16),
        column(msg::invitation_index_file(lang), 40),
    ];
    let path = folder.beside(&format!("{}.csv", msg::invitation_index(lang)));
    sheet::write(
        &path,
        (ListFormat::Csv, lang),
        &columns,
        &Job::silent(),
        |rows| {
            for (file, to, need) in index {
                rows.row(&[
                    Cell::text(to.name.clone()),
                    Cell::text(need.email.clone()),
                    Cell::text(purpose_word(lang, need.purpose)),
                    Cell::text(file.clone()),
                ])?;
            }
            Ok(())
        },
    )?;
    Ok(())
}

fn purpose_word(lang: Lang, purpose: Purpose) -> String {
    match purpose {
        Purpose::Invitation => msg::invitation_purpose_invitation(lang),
        Purpose::Update => msg::invitation_purpose_update(lang),
        Purpose::Cancellation => msg::invitation_purpose_cancellation(lang),
    }
}

impl Calendars<'_> {
    fn make(
        &self,
        plan: &Plan,
        planned: &Planned,
        need: &Need,
        copy: &Copy,
        format: InvitationFormat,
        now: DateTime<Utc>,
    ) -> Result<Vec<u8>> {
        let entry = plan.entry(need.entry)?;
        let calendar = self.calendar(plan, planned, need)?;
        let calendar = calendar.to_bytes();
        if format == InvitationFormat::Calendar {
            return Ok(calendar);
        }
        let facts = Facts {
            to: &planned.to,
            shown: &plan.told(need)?,
            link: &plan.link,
            changes: &need.changes,
        };
        let words = plan.words.get(need.purpose, planned.to.lang)?;
        let composed = compose::compose(words, &facts)
            .map_err(|field| Error::bug(format!("a mail without {}", field.word())))?;
        let mail = Mail {
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
                Purpose::Invitation | Purpose::Update => Method::Request,
            },
            date: now,
            id: copy.id.to_string(),
        };
        mail.to_bytes().map_err(|error| {
            Error::new(Code::MailAddressUnusable)
                .with("email", need.email.clone())
                .because(error)
        })
    }
}
