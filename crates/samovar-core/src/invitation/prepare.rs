//! Prepares what is needed: files first, under a name that says they are not
//! whole; then, in one step, the rows of the ledger and the name of the folder.
//! Writing thousands of files holds up nobody at the door, and what fails or is
//! cancelled leaves neither files nor rows.
//!
//! The step is not on the undo stack: files that may be on their way to people
//! can't be taken back. "Not sent" is how a mailing is taken out of the ledger.

use super::asked::Asked;
use super::copy::{self, Copy};
use super::files::{self, How};
use super::ledger::{self, NewCopy, NewVersion};
use super::list;
use super::message_ledger::{self, NewMessageCopy};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recurrence_id::RecurrenceId;
use super::series_entries::WHOLE;
use super::series_parts::Plans;
use super::service::MOST_TOGETHER;
use super::{
    HeldBack, InvitationFormat, MailService, Message, PrepareInvitations, Prepared, Purpose,
    batch_rows,
};
use crate::error::{Code, Error, Result};
use crate::ids::{InvitationId, MailingId};
use crate::input;
use crate::job::Job;
use crate::outgoing;
use crate::outgoing::folder::Folder;
use crate::planner::{Planner, Writer, Written, latest_step};
use crate::series::parts;
use crate::settings::store as settings;
use crate::time::{self, stamp};
use samovar_i18n::msg;

pub fn prepare(
    planner: &Planner,
    request: PrepareInvitations,
    job: &Job,
) -> Result<Written<Prepared>> {
    // What was sent must be remembered.
    planner.may_write()?;
    let asked = Asked {
        event: request.event_id,
        series: request.series_id,
        format: request.format,
        lang: request.lang,
        people: request
            .person_ids
            .as_ref()
            .map(|ids| ids.iter().copied().collect()),
        again: request.again.unwrap_or(false),
        reach: request.reach,
        message: request.message,
        audience: request.audience,
    };
    if asked.message.is_some()
        && (asked.event.is_none() || asked.format == InvitationFormat::Calendar)
    {
        return Err(Error::field("message", Code::OutOfRange));
    }
    let together = match request.batch {
        Some(most) => input::count("batch", most, MOST_TOGETHER)?.max(1),
        None => request.service.unwrap_or(MailService::Other).together(),
    };
    // Another command may come while files are written: then all is made anew.
    for _ in 0..TRIES {
        if let Some(done) = attempt(planner, &request, &asked, together, job)? {
            return Ok(done);
        }
    }
    Err(Error::new(Code::ChangedMeanwhile))
}

const TRIES: usize = 3;

/// `None` where the planner changed in a way that matters here.
fn attempt(
    planner: &Planner,
    request: &PrepareInvitations,
    asked: &Asked,
    together: u32,
    job: &Job,
) -> Result<Option<Written<Prepared>>> {
    let (plans, stands_on, zone) = planner.read(|reader| {
        let plans = wished(Plans::make(reader, asked)?, request);
        let zone = time::zone(&settings::load(reader.conn)?.zone)?;
        Ok((plans, latest_step(reader.conn)?, zone))
    })?;
    let plan = plans.main()?;
    let copies = copy::copies(&plans);
    let mut answer = answer(&plans);
    let problem = plans.each.iter().find_map(|plan| {
        plan.organizer_problem(asked.format)
            .filter(|_| plan.people.iter().any(|one| !one.needs.is_empty()))
    });
    if let Some(problem) = problem {
        let code = if problem.email.trim().is_empty() {
            Code::CalendarOrganizerMissing
        } else {
            Code::CalendarOrganizerEmailInvalid
        };
        return Err(Error::new(code).with("email", problem.email));
    }
    if copies.is_empty() {
        return Ok(Some(Written::unchanged(answer)));
    }
    if plans.is_tentative() && request.tentative != Some(true) {
        return Err(Error::new(Code::InvitationsTentative).with("title", plan.title.as_str()));
    }
    let ours = match (&plan.event, request.series_id) {
        (Some(event), _) => crate::event::exports::folder(planner, event),
        (None, Some(series)) => outgoing::series_folder(planner, &plan.title, series),
        (None, None) => planner.exports_folder(),
    };
    let parent = outgoing::folder_for(planner, request.path.clone(), ours)?;
    let name = format!(
        "{} {}",
        planner.now().with_timezone(&zone).format("%Y-%m-%d %H%M"),
        match asked.message {
            None => msg::invitation_folder(plan.lang),
            Some(message) => files::what(plan.lang, message.wording()),
        }
    );
    let total = match asked.format {
        InvitationFormat::Mail | InvitationFormat::Calendar => copies.len(),
        // Few files, however many people.
        InvitationFormat::Mbox | InvitationFormat::Merge | InvitationFormat::Web => 1,
    };
    let mut folder = Folder::create(&parent, &name, total)?;
    let how = How {
        format: asked.format,
        together: together as usize,
        now: planner.now(),
    };
    let batches = files::write(&plans, &copies, &how, &mut folder, job)?;
    let mailing = MailingId::new();
    let mut is_current = true;
    let written = planner.write_kept("prepare_invitations", |writer| {
        if latest_step(writer.conn)? != stands_on
            && wished(Plans::make(writer, asked)?, request) != plans
        {
            is_current = false;
            return Ok(());
        }
        let new = NewMailing {
            id: mailing,
            asked,
            service: request
                .service
                .filter(|_| asked.format == InvitationFormat::Web),
            folder: folder.target.display().to_string(),
        };
        record(writer, &plans, &copies, &new)?;
        batch_rows::keep(writer, mailing, &batches)?;
        folder.put_in_place()
    })?;
    if !is_current {
        return Ok(None);
    }
    answer.mailing_id = Some(mailing);
    answer.path = folder.target.display().to_string();
    folder.keep();
    Ok(Some(Written {
        value: answer,
        tables: written.tables,
        step: None,
        facts: written.facts,
    }))
}

/// The plan with nothing but what was asked for.
fn wished(mut plans: Plans, request: &PrepareInvitations) -> Plans {
    if let Some(purposes) = &request.purposes {
        for one in plans.each.iter_mut().flat_map(|plan| &mut plan.people) {
            one.needs.retain(|need| purposes.contains(&need.purpose));
        }
    }
    plans
}

fn answer(plans: &Plans) -> Prepared {
    let held_back: Vec<HeldBack> = list::held_back(plans);
    Prepared {
        mailing_id: None,
        path: String::new(),
        invitations: list::ready_of(plans, Purpose::Invitation),
        updates: list::ready_of(plans, Purpose::Update),
        cancellations: list::ready_of(plans, Purpose::Cancellation),
        messages: list::ready_of(plans, Purpose::Message),
        held_back_count: held_back.len() as u32,
        held_back: held_back.into_iter().take(200).collect(),
    }
}

struct NewMailing<'a> {
    id: MailingId,
    asked: &'a Asked,
    service: Option<MailService>,
    folder: String,
}

/// The rows: numbers raised where they must be, versions, the mailing, copies.
fn record(writer: &Writer<'_>, plans: &Plans, copies: &[Copy], new: &NewMailing<'_>) -> Result<()> {
    let at = stamp(writer.now);
    let (mailing, asked) = (new.id, new.asked);
    writer.conn.execute(
        "INSERT INTO mailing(id, event_id, series_id, format, folder, created_at, message, service)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        rusqlite::params![
            mailing,
            asked.event,
            asked
                .series
                .map(|series| parts::whole_or_gone(writer.conn, series))
                .transpose()?,
            asked.format,
            new.folder,
            at,
            asked.message.map_or("", Message::word),
            new.service.map_or("", MailService::word),
        ],
    )?;
    let mut versions = std::collections::HashMap::new();
    for copy in copies {
        let (plan, planned, need) = copy.of(plans)?;
        if asked.event.is_some()
            && let Some(message) = need.wording.message()
        {
            let given = NewMessageCopy {
                // The copy itself where it is words alone, else beside its entry.
                id: if need.purpose == Purpose::Message {
                    copy.id
                } else {
                    InvitationId::new()
                },
                mailing,
                person: planned.to.person,
                message,
                email: &need.email,
            };
            message_ledger::insert(writer.conn, &given)?;
        }
        if need.purpose == Purpose::Message {
            continue;
        }
        let cancelled = need.purpose == Purpose::Cancellation;
        let version = match versions.get(&(copy.plan, need.entry, cancelled, need.until)) {
            Some(version) => *version,
            None => {
                let entry = plan.entry(need.entry)?;
                if !cancelled {
                    raise(writer, plan, need.entry)?;
                }
                let new = NewVersion {
                    uid: &entry.uid,
                    occurrence: &entry.occurrence,
                    sequence: if cancelled {
                        entry.cancel_sequence
                    } else {
                        entry.request_sequence
                    },
                    cancelled,
                    event: entry.event,
                    series: entry.series,
                    reach: need.until,
                    shown: &entry.shown,
                };
                let version = ledger::version_row(writer.conn, &new, &at)?;
                versions.insert((copy.plan, need.entry, cancelled, need.until), version);
                version
            }
        };
        let recurrence_id = recurrence_id(plan, need);
        let given = NewCopy {
            id: copy.id,
            mailing,
            version,
            person: planned.to.person,
            method: if cancelled { "cancel" } else { "request" },
            email: &need.email,
            recurrence_id: recurrence_id.as_ref(),
        };
        ledger::insert_copy(writer.conn, &given)?;
        if need.entry == WHOLE && !cancelled && plan.whole.is_some() {
            within(writer, plan, (planned, need), &given, &at)?;
        }
    }
    let plan = plans.main()?;
    if let Some(event) = &plan.event {
        writer.about(event.id);
    }
    writer.fact("title", plan.title.as_str());
    writer.fact("count", copies.len());
    Ok(())
}

/// By which a calendar knows a date from now on, where it is given alone.
fn recurrence_id(plan: &Plan, need: &Need) -> Option<RecurrenceId> {
    let whole = plan.whole.as_ref()?;
    let date = whole.dates.get(need.entry.checked_sub(WHOLE + 1)?)?;
    let kept = need.recurrence_id.clone();
    Some(kept.unwrap_or_else(|| RecurrenceId::by_rule(&whole.series, date.day)))
}

/// The dates that came with the whole: those that differ from the rule, and those
/// that are left out for this person.
fn within(
    writer: &Writer<'_>,
    plan: &Plan,
    (planned, need): (&Planned, &Need),
    given: &NewCopy<'_>,
    at: &str,
) -> Result<()> {
    let dates = plan.whole.iter().flat_map(|whole| &whole.dates);
    let top = plan.entry(WHOLE)?.request_sequence;
    for (number, date) in (WHOLE + 1..).zip(dates) {
        if need.until.is_some_and(|until| date.day > until) {
            continue;
        }
        let entry = plan.entry(number)?;
        let off = planned.off_dates.contains(&number);
        if !off && !date.differs && entry.request_sequence <= top {
            continue;
        }
        let version = ledger::version_row(
            writer.conn,
            &NewVersion {
                uid: &entry.uid,
                occurrence: &entry.occurrence,
                sequence: if off {
                    entry.cancel_sequence
                } else {
                    entry.request_sequence
                },
                cancelled: off,
                event: entry.event,
                series: entry.series,
                reach: None,
                shown: &entry.shown,
            },
            at,
        )?;
        ledger::insert_copy(
            writer.conn,
            &NewCopy {
                id: InvitationId::new(),
                version,
                method: "within",
                ..*given
            },
        )?;
    }
    Ok(())
}

/// The event's own number follows what its files said.
fn raise(writer: &Writer<'_>, plan: &Plan, at: usize) -> Result<()> {
    let entry = plan.entry(at)?;
    if plan.whole.is_some() && at == WHOLE && entry.request_sequence > entry.own_sequence {
        writer.conn.execute(
            "UPDATE series SET calendar_sequence = ?2 WHERE id = ?1",
            rusqlite::params![entry.series, entry.request_sequence],
        )?;
        return Ok(());
    }
    if let Some(event) = entry.event
        && entry.request_sequence > entry.own_sequence
    {
        writer.conn.execute(
            "UPDATE event SET calendar_sequence = calendar_sequence + ?2 WHERE id = ?1",
            rusqlite::params![event, entry.request_sequence - entry.own_sequence],
        )?;
    }
    Ok(())
}
