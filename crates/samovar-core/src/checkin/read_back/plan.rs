//! What a typed list means: who, how many heads, and what is not counted.
//! Worked out anew for every key and once more for the commit, by the same code.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use samovar_i18n::msg;

use super::known::Guests;
use super::typed::{self, Item, Typed};
use super::{
    PaperListRow, ReadBack, ReadBackFault, ReadBackLine, ReadBackPlan, ReadBackProblem, lists,
};
use crate::db::text;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::guest::GuestState;
use crate::guest::capacity::Seats;
use crate::guest::edit::MOST_PLUS_ONES;
use crate::ids::{EventId, GuestId};
use crate::input;
use crate::planner::Reader;
use crate::settings;
use crate::time::{self, Fold, stamp};
use crate::wire::WINDOW;

/// The longest text, in bytes: 10,000 codes one by one.
const MOST_TEXT: usize = 200_000;
const MOST_HEADS: u32 = MOST_PLUS_ONES + 1;

/// Everything a commit needs.
pub struct Plan {
    pub list: Option<PaperListRow>,
    pub lines: Vec<ReadBackLine>,
    pub problems: Vec<ReadBackProblem>,
    pub at: DateTime<Utc>,
    pub station: String,
}

pub fn resolve(reader: &Reader<'_>, request: ReadBack) -> Result<ReadBackPlan> {
    let plan = Plan::make(reader, &request)?;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let earlier = plan.lines.len().saturating_sub(WINDOW as usize);
    Ok(ReadBackPlan {
        parties: number(plan.lines.len()),
        heads: plan.heads(),
        walk_ins: plan.walk_ins(),
        overridden: number(
            plan.lines
                .iter()
                .filter(|line| !line.over.is_empty())
                .count(),
        ),
        not_counted: number(plan.problems.len()),
        list: plan.list,
        lines: plan.lines.into_iter().skip(earlier).collect(),
        problems: plan.problems.into_iter().take(WINDOW as usize).collect(),
        at: stamp(plan.at),
        station: plan.station,
    })
}

impl Plan {
    pub fn make(reader: &Reader<'_>, request: &ReadBack) -> Result<Self> {
        if request.text.len() > MOST_TEXT {
            return Err(Error::field("text", Code::TooLong).with("most", MOST_TEXT));
        }
        let (list, order) = lists::find(reader.conn, request.event_id, request.list_id)?.unzip();
        let mut resolving = Resolving {
            conn: reader.conn,
            event: request.event_id,
            order,
            guests: Guests::load(reader.conn, request.event_id)?,
            seats: Seats::load(reader.conn, request.event_id)?,
            seen: HashSet::new(),
            lines: Vec::new(),
            problems: Vec::new(),
        };
        for typed in typed::read(&request.text) {
            resolving.take(&typed)?;
        }
        Ok(Self {
            list,
            lines: resolving.lines,
            problems: resolving.problems,
            at: arrived_at(reader, request)?,
            station: match &request.station {
                Some(station) => input::line("station", station)?,
                None => msg::readback_station(settings::store::language(reader.conn)?),
            },
        })
    }

    pub fn heads(&self) -> u32 {
        self.lines.iter().map(|line| line.heads).sum()
    }

    pub fn walk_ins(&self) -> u32 {
        let new = self.lines.iter().filter(|line| line.guest_id.is_none());
        u32::try_from(new.count()).unwrap_or(u32::MAX)
    }

    /// What could not be read, as it would be typed again.
    pub fn left(&self) -> String {
        self.problems
            .iter()
            .filter(|problem| {
                !matches!(
                    problem.fault,
                    ReadBackFault::AlreadyIn | ReadBackFault::Repeated
                )
            })
            .map(|problem| problem.typed.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The time stated, or the event's start; nobody has come in the future.
fn arrived_at(reader: &Reader<'_>, request: &ReadBack) -> Result<DateTime<Utc>> {
    let event = events::load(reader, request.event_id)?;
    let zone = time::zone(&event.zone)?;
    match request.at {
        None => Ok(time::instant_or_after(event.starts, zone, event.starts_fold).min(reader.now)),
        Some(wall) => {
            let at = time::instant(wall, zone, request.fold.unwrap_or(Fold::Earlier))
                .map_err(|error| error.with("field", "at"))?;
            if at > reader.now {
                return Err(Error::field("at", Code::OutOfRange).with("value", wall.to_string()));
            }
            Ok(at)
        }
    }
}

struct Resolving<'a> {
    conn: &'a Connection,
    event: EventId,
    /// The guests of the paper; `None`: no list.
    order: Option<Vec<GuestId>>,
    guests: Guests,
    seats: Seats,
    seen: HashSet<usize>,
    lines: Vec<ReadBackLine>,
    problems: Vec<ReadBackProblem>,
}

impl Resolving<'_> {
    fn take(&mut self, typed: &Typed) -> Result<()> {
        match &typed.item {
            Item::Unknown => self.ticket(&typed.text, ReadBackFault::Unknown)?,
            Item::WalkIn { name, heads } => self.walk_in(&typed.text, name, *heads)?,
            Item::Code { code, heads } => match self.guests.by_code(self.conn, self.event, code)? {
                Some(guest) => self.guest(&typed.text, None, guest, *heads),
                None => self.ticket(&typed.text, ReadBackFault::NoCode)?,
            },
            Item::Lines { from, to, heads } => self.range(&typed.text, *from, *to, *heads)?,
        }
        Ok(())
    }

    /// The code of another tool, copied off a ticket.
    fn ticket(&mut self, typed: &str, else_: ReadBackFault) -> Result<()> {
        match self.guests.by_ticket(self.conn, self.event, typed)? {
            Some(guest) => self.guest(typed, None, guest, None),
            None => self.fault(typed, else_),
        }
        Ok(())
    }

    fn range(&mut self, typed: &str, from: u32, to: u32, heads: Option<u32>) -> Result<()> {
        let lines = self
            .order
            .as_ref()
            .map_or(0, |order| u32::try_from(order.len()).unwrap_or(u32::MAX));
        // A code may be made of digits alone.
        if from > lines
            && from == to
            && let Some(guest) = self.guests.by_code(
                self.conn,
                self.event,
                typed.split(['/', '.', '*', ':']).next().unwrap_or(typed),
            )?
        {
            self.guest(typed, None, guest, heads);
            return Ok(());
        }
        if self.order.is_none() {
            self.fault(typed, ReadBackFault::NoList);
            return Ok(());
        }
        for line in from.max(1)..=to.min(lines) {
            let id = self
                .order
                .as_ref()
                .and_then(|order| order.get(line as usize - 1))
                .copied();
            let alone = match heads {
                Some(heads) => format!("{line}/{heads}"),
                None => line.to_string(),
            };
            match id
                .map(|id| self.guests.by_id(self.conn, id))
                .transpose()?
                .flatten()
            {
                Some(guest) => self.guest(&alone, Some(line), guest, heads),
                None => self.fault(&alone, ReadBackFault::Gone),
            }
        }
        if from == 0 || to > lines {
            let beyond = if from == 0 { 0 } else { from.max(lines + 1) };
            let typed = if beyond == to || from == 0 {
                beyond.to_string()
            } else {
                format!("{beyond}-{to}")
            };
            self.problem(&typed, ReadBackFault::NoLine, |problem| {
                problem.most = lines
            });
        }
        Ok(())
    }

    fn guest(&mut self, typed: &str, number: Option<u32>, n: usize, heads: Option<u32>) {
        let Some(known) = self.guests.all.get(n) else {
            return;
        };
        let wanted = heads.unwrap_or(known.party);
        let name = known.name.clone();
        if wanted == 0 || wanted > MOST_HEADS {
            self.problem(typed, ReadBackFault::Heads, |problem| problem.name = name);
        } else if !self.seen.insert(n) {
            self.problem(typed, ReadBackFault::Repeated, |problem| {
                problem.name = name
            });
        } else if known.arrived >= wanted {
            let first = known.first.clone();
            self.problem(typed, ReadBackFault::AlreadyIn, |problem| {
                problem.name = name;
                if let Some((at, station)) = first {
                    (problem.at, problem.station) = (Some(at), station);
                }
            });
        } else {
            let over = match known.state {
                GuestState::Declined | GuestState::Waitlisted | GuestState::Cancelled => {
                    known.state.word()
                }
                _ if wanted > known.party => "party",
                _ => "",
            };
            self.lines.push(ReadBackLine {
                typed: typed.to_owned(),
                number,
                guest_id: Some(known.id),
                name,
                company: known.company.clone(),
                heads: wanted - known.arrived,
                arrived: known.arrived,
                party: known.party,
                over: over.to_owned(),
                same_name: None,
            });
        }
    }

    /// Somebody written on a blank line. One who was read back before, or came
    /// in at the screen as a walk-in, is the same person again.
    fn walk_in(&mut self, typed: &str, name: &str, heads: u32) -> Result<()> {
        if heads == 0 || heads > MOST_HEADS {
            self.problem(typed, ReadBackFault::Heads, |problem| {
                name.clone_into(&mut problem.name)
            });
            return Ok(());
        }
        let Ok(name) = input::required("text", name) else {
            self.fault(typed, ReadBackFault::Unknown);
            return Ok(());
        };
        let same: &[usize] = self
            .guests
            .by_name
            .get(&text::fold(&name))
            .map_or(&[], Vec::as_slice);
        let is_walk_in = |n: &&usize| self.guests.all.get(**n).is_some_and(|known| known.walk_in);
        if let Some(known) = same
            .iter()
            .filter(is_walk_in)
            .find(|n| !self.seen.contains(n))
        {
            let known = *known;
            self.guest(typed, None, known, Some(heads));
            return Ok(());
        }
        let same_name = same
            .iter()
            .filter_map(|n| self.guests.all.get(*n))
            .find_map(|known| self.line_of(known.id));
        let over = self
            .seats
            .capacity
            .is_some_and(|capacity| self.seats.coming.saturating_add(heads) > capacity);
        self.seats.coming = self.seats.coming.saturating_add(heads);
        self.lines.push(ReadBackLine {
            typed: typed.to_owned(),
            number: None,
            guest_id: None,
            name,
            company: String::new(),
            heads,
            arrived: 0,
            party: heads,
            over: if over { "over-capacity" } else { "" }.to_owned(),
            same_name,
        });
        Ok(())
    }

    fn line_of(&self, guest: GuestId) -> Option<u32> {
        let at = self.order.as_ref()?.iter().position(|id| *id == guest)?;
        u32::try_from(at + 1).ok()
    }

    fn fault(&mut self, typed: &str, fault: ReadBackFault) {
        self.problem(typed, fault, |_| {});
    }

    fn problem(
        &mut self,
        typed: &str,
        fault: ReadBackFault,
        fill: impl FnOnce(&mut ReadBackProblem),
    ) {
        let mut problem = ReadBackProblem {
            typed: typed.to_owned(),
            fault,
            name: String::new(),
            at: None,
            station: String::new(),
            most: 0,
        };
        fill(&mut problem);
        self.problems.push(problem);
    }
}
