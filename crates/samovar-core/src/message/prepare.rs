//! Prepares a message: files first, under a name that says they are not whole; then, in one
//! step that undo names and leaves, who was written to. What was prepared counts as sent
//! until somebody says that it was not.

use std::collections::HashSet;
use std::path::PathBuf;

use rusqlite::params;
use samovar_ical::{Email, plain_name};

use super::files::{self, Copy, How};
use super::looks;
use super::plan::{Asked, Plan};
use super::requests::PrepareMessage;
use super::{MessageFormat, MessagePrepared};
use crate::error::{Code, Error, Result};
use crate::event::{exports, store as events};
use crate::ids::MailingId;
use crate::input;
use crate::invitation::InvitationFormat;
use crate::invitation::MailService;
use crate::invitation::service::MOST_TOGETHER;
use crate::job::Job;
use crate::outgoing;
use crate::outgoing::folder::Folder;
use crate::planner::{Planner, Reader, Writer, Written, latest_step};
use crate::series;
use crate::settings::store as settings;
use crate::time::{self, stamp};

const TRIES: usize = 3;

pub fn prepare(
    planner: &Planner,
    request: PrepareMessage,
    job: &Job,
) -> Result<Written<MessagePrepared>> {
    // What was sent must be remembered.
    planner.may_write()?;
    let together = match request.batch {
        Some(most) => input::count("batch", most, MOST_TOGETHER)?.max(1),
        None => MailService::Other.together(),
    };
    let asked = Asked {
        again: request.again.unwrap_or(false),
        leave_answered: request.leave_answered.unwrap_or(false),
        leave_out: request
            .leave_out
            .iter()
            .flatten()
            .copied()
            .collect::<HashSet<_>>(),
        ..Asked::default()
    };
    // Another command may come while files are written: then all is made anew.
    for _ in 0..TRIES {
        if let Some(done) = attempt(planner, &request, (&asked, together), job)? {
            return Ok(done);
        }
    }
    Err(Error::new(Code::ChangedMeanwhile))
}

/// `None` where the planner changed in a way that matters here.
fn attempt(
    planner: &Planner,
    request: &PrepareMessage,
    (asked, together): (&Asked, u32),
    job: &Job,
) -> Result<Option<Written<MessagePrepared>>> {
    let (plan, ours, stands_on, zone) = planner.read(|reader| {
        let plan = Plan::make(reader, request.message_id, asked)?;
        let ours = own_folder(planner, reader, &plan)?;
        let zone = time::zone(&settings::load(reader.conn)?.zone)?;
        Ok((plan, ours, latest_step(reader.conn)?, zone))
    })?;
    if plan.words.is_empty() {
        return Err(Error::new(Code::MessageWithoutText).with("name", plan.message.name.as_str()));
    }
    let mut answer = MessagePrepared {
        mailing_id: None,
        path: String::new(),
        people: 0,
        files: 0,
        held: plan.held(),
        looks: looks::of_mails(&plan.message),
    };
    let copies = Copy::all(&plan);
    if copies.is_empty() {
        return Ok(Some(Written::unchanged(answer)));
    }
    from_somebody(&plan)?;
    let parent = outgoing::folder_for(planner, request.path.clone(), ours)?;
    let name = format!(
        "{} {}",
        planner.now().with_timezone(&zone).format("%Y-%m-%d %H%M"),
        plain_name(&plan.message.name, "message")
    );
    let total = match request.format {
        MessageFormat::Eml => copies.len(),
        // Few files, however many people.
        MessageFormat::Mbox | MessageFormat::Bcc | MessageFormat::Csv => 1,
    };
    let mut folder = Folder::create(&parent, &name, total)?;
    let how = How {
        format: request.format,
        together: together as usize,
        now: planner.now(),
    };
    let files = files::write(&plan, &copies, &how, &mut folder, job)?;
    let mailing = MailingId::new();
    let mut is_current = true;
    let written = planner.write_kept("prepare_message", |writer| {
        if latest_step(writer.conn)? != stands_on
            && !Plan::make(writer, request.message_id, asked)?.is_as(&plan)
        {
            is_current = false;
            return Ok(());
        }
        let folder_name = folder.target.display().to_string();
        record(
            writer,
            &plan,
            &copies,
            (mailing, request.format, &folder_name),
        )?;
        folder.put_in_place()
    })?;
    if !is_current {
        return Ok(None);
    }
    answer.mailing_id = Some(mailing);
    answer.path = folder.target.display().to_string();
    answer.people = u32::try_from(copies.len()).unwrap_or(u32::MAX);
    answer.files = u32::try_from(files).unwrap_or(u32::MAX);
    folder.keep();
    Ok(Some(Written {
        value: answer,
        tables: written.tables,
        step: None,
        facts: written.facts,
    }))
}

/// Beside what else is made for its event or its series.
fn own_folder(planner: &Planner, reader: &Reader<'_>, plan: &Plan) -> Result<PathBuf> {
    Ok(match (plan.message.event_id, plan.message.series_id) {
        (Some(event), _) => exports::folder(planner, &events::load(reader, event)?),
        (None, Some(series)) => {
            let title = series::store::load(reader.conn, series)?.title;
            outgoing::series_folder(planner, &title, series)
        }
        (None, None) => planner.exports_folder(),
    })
}

/// Nobody could answer a mail that comes from nowhere.
fn from_somebody(plan: &Plan) -> Result<()> {
    let email = plan.values.from_email.as_str();
    let code = if email.trim().is_empty() {
        Code::CalendarOrganizerMissing
    } else if Email::parse(email).is_none() || !email.is_ascii() {
        Code::CalendarOrganizerEmailInvalid
    } else {
        return Ok(());
    };
    Err(Error::new(code).with("email", email))
}

fn record(
    writer: &Writer<'_>,
    plan: &Plan,
    copies: &[Copy<'_>],
    (mailing, format, folder): (MailingId, MessageFormat, &str),
) -> Result<()> {
    writer.conn.execute(
        "INSERT INTO mailing(id, event_id, series_id, format, folder, created_at, message_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            mailing,
            plan.message.event_id,
            plan.message.series_id,
            kept_as(format),
            folder,
            stamp(writer.now),
            plan.message.id,
        ],
    )?;
    let mut statement = writer.conn.prepare_cached(
        "INSERT OR FAIL INTO message_copy(id, mailing_id, person_id, message, email, lang, token)
         VALUES (?1, ?2, ?3, '', ?4, ?5, ?6)",
    )?;
    for copy in copies {
        let to = &copy.planned.to;
        statement.execute(params![
            copy.id,
            mailing,
            to.person,
            to.email,
            copy.words.lang,
            copy.token
        ])?;
    }
    if let Some(event) = plan.message.event_id {
        writer.about(event);
    }
    writer.fact("name", plan.message.name.as_str());
    writer.fact("count", copies.len());
    Ok(())
}

/// As the list of mailings has it, together with invitations.
const fn kept_as(format: MessageFormat) -> InvitationFormat {
    match format {
        MessageFormat::Eml | MessageFormat::Bcc => InvitationFormat::Mail,
        MessageFormat::Mbox => InvitationFormat::Mbox,
        MessageFormat::Csv => InvitationFormat::Merge,
    }
}
