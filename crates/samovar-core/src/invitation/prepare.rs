//! Prepares what is needed: files first, under a name that says they are not
//! whole; then, in one step, the rows of the ledger and the name of the folder.
//! Writing thousands of files holds up nobody at the door, and what fails or is
//! cancelled leaves neither files nor rows.
//!
//! The step is not on the undo stack: files that may be on their way to people
//! can't be taken back. "Not sent" is how a mailing is taken out of the ledger.

use std::path::PathBuf;

use super::files::{self, Copy};
use super::folder::Folder;
use super::ledger::{self, NewCopy, NewVersion};
use super::list;
use super::plan::{Asked, Plan, Planned};
use super::series_entries::WHOLE;
use super::{HeldBack, InvitationFormat, PrepareInvitations, Prepared, Purpose};
use crate::api::unchanged;
use crate::error::{Code, Error, Result};
use crate::ids::{InvitationId, MailingId};
use crate::job::Job;
use crate::outgoing;
use crate::planner::{Planner, Writer, Written, latest_step};
use crate::settings::store as settings;
use crate::time::{self, stamp};
use samovar_i18n::msg;

pub fn prepare(
    planner: &Planner,
    request: PrepareInvitations,
    job: &Job,
) -> Result<Written<Prepared>> {
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
    };
    // Another command may come while files are written: then all is made anew.
    for _ in 0..TRIES {
        if let Some(done) = attempt(planner, &request, &asked, job)? {
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
    job: &Job,
) -> Result<Option<Written<Prepared>>> {
    let (plan, stands_on, zone) = planner.read(|reader| {
        let plan = wished(Plan::make(reader, asked)?, request);
        let zone = time::zone(&settings::load(reader.conn)?.zone)?;
        Ok((plan, latest_step(reader.conn)?, zone))
    })?;
    let copies = files::copies(&plan);
    let mut answer = answer(&plan);
    let problem = plan
        .organizer_problem(asked.format)
        .filter(|_| plan.people.iter().any(|one| !one.needs.is_empty()));
    if let Some(problem) = problem {
        let code = if problem.email.trim().is_empty() {
            Code::CalendarOrganizerMissing
        } else {
            Code::CalendarOrganizerEmailInvalid
        };
        return Err(Error::new(code).with("email", problem.email));
    }
    if copies.is_empty() {
        return Ok(Some(unchanged(answer)));
    }
    let parent = match (&request.path, &plan.event) {
        (Some(path), _) => PathBuf::from(path),
        (None, Some(event)) => outgoing::event_folder(planner, event),
        (None, None) => planner.exports_folder(),
    };
    let name = format!(
        "{} {}",
        planner.now().with_timezone(&zone).format("%Y-%m-%d %H%M"),
        msg::invitation_folder(plan.lang)
    );
    let total = match asked.format {
        InvitationFormat::Mbox => 1,
        InvitationFormat::Mail | InvitationFormat::Calendar => copies.len(),
    };
    let mut folder = Folder::create(&parent, &name, total)?;
    files::write(
        &plan,
        &copies,
        asked.format,
        &mut folder,
        planner.now(),
        job,
    )?;
    let mailing = MailingId::new();
    let mut is_current = true;
    let written = planner.write_kept("prepare_invitations", |writer| {
        if latest_step(writer.conn)? != stands_on
            && wished(Plan::make(writer, asked)?, request) != plan
        {
            is_current = false;
            return Ok(());
        }
        record(writer, &plan, &copies, mailing, asked, &folder)?;
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
fn wished(mut plan: Plan, request: &PrepareInvitations) -> Plan {
    if let Some(purposes) = &request.purposes {
        for one in &mut plan.people {
            one.needs.retain(|need| purposes.contains(&need.purpose));
        }
    }
    plan
}

fn answer(plan: &Plan) -> Prepared {
    let held_back: Vec<HeldBack> = list::held_back(plan);
    Prepared {
        mailing_id: None,
        path: String::new(),
        invitations: plan.ready_of(Purpose::Invitation),
        updates: plan.ready_of(Purpose::Update),
        cancellations: plan.ready_of(Purpose::Cancellation),
        held_back_count: held_back.len() as u32,
        held_back: held_back.into_iter().take(200).collect(),
    }
}

/// The rows: numbers raised where they must be, versions, the mailing, copies.
fn record(
    writer: &Writer<'_>,
    plan: &Plan,
    copies: &[Copy],
    mailing: MailingId,
    asked: &Asked,
    folder: &Folder,
) -> Result<()> {
    let at = stamp(writer.now);
    writer.conn.execute(
        "INSERT INTO mailing(id, event_id, series_id, format, folder, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        rusqlite::params![
            mailing,
            asked.event,
            asked.series,
            asked.format,
            folder.target.display().to_string(),
            at,
        ],
    )?;
    let mut versions = std::collections::HashMap::new();
    for copy in copies {
        let Some(planned) = plan.people.get(copy.person) else {
            continue;
        };
        let Some(need) = planned.ready().get(copy.need) else {
            continue;
        };
        let cancelled = need.purpose == Purpose::Cancellation;
        let version = match versions.get(&(need.entry, cancelled)) {
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
                    shown: &entry.shown,
                };
                let version = ledger::version_row(writer.conn, &new, &at)?;
                versions.insert((need.entry, cancelled), version);
                version
            }
        };
        let given = NewCopy {
            id: copy.id,
            mailing,
            version,
            person: planned.to.person,
            method: if cancelled { "cancel" } else { "request" },
            email: &need.email,
        };
        ledger::insert_copy(writer.conn, &given)?;
        if need.entry == WHOLE && !cancelled && plan.whole.is_some() {
            within(writer, plan, planned, &given, &at)?;
        }
    }
    if let Some(event) = &plan.event {
        writer.about(event.id);
    }
    writer.fact("title", plan.title.as_str());
    writer.fact("count", copies.len());
    Ok(())
}

/// The dates that came with the whole: those that differ from the rule, and those
/// that are left out for this person.
fn within(
    writer: &Writer<'_>,
    plan: &Plan,
    planned: &Planned,
    given: &NewCopy<'_>,
    at: &str,
) -> Result<()> {
    let dates = plan.whole.iter().flat_map(|whole| &whole.dates);
    let top = plan.entry(WHOLE)?.request_sequence;
    for (number, date) in (WHOLE + 1..).zip(dates) {
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
