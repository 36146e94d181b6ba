//! Rows of one person brought together: tickets of one order become a party,
//! a form answered twice keeps the later answer. People are the same by the
//! source's id, else by e-mail, else by phone, and only if their names allow
//! it: two who share an address stay two, with a warning on both.

use crate::answers::add_line;
use crate::merged::merged;
use crate::{About, Entry, Moment, Name, Reply, Stated, Warning, WarningCode};
use crate::{ticket_kind, words};
use std::collections::HashMap;

/// One row as read, before it is known whose it is.
pub struct Draft {
    pub entry: Entry,
    /// Heads this row stands for as a ticket.
    pub heads: u32,
    pub order: Option<String>,
    /// Whose companion the row is, where it names nobody else.
    pub companion_of: Option<String>,
}

/// A row that is somebody's companion, and the party of the row above it.
pub struct Hanger {
    pub draft: Draft,
    pub after: Option<usize>,
}

/// A row that names nobody.
pub struct Nobody;

struct Party {
    entry: Entry,
    /// Reply and heads of every ticket.
    tickets: Vec<(Option<Reply>, u32)>,
    /// What every ticket is, by its reply.
    kinds: Vec<(Option<Reply>, Vec<String>)>,
    /// Plus-ones said in words, beside the tickets.
    said: Option<u32>,
    /// Companions that have rows of their own.
    rows_beside: u32,
    ids: Vec<String>,
}

/// The people so far.
pub struct Parties {
    /// True: a row is a ticket, and tickets of one person add up.
    ticketed: bool,
    parties: Vec<Party>,
    by_id: HashMap<String, usize>,
    by_email: HashMap<String, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
    by_order: HashMap<String, usize>,
}

impl Parties {
    pub fn new(ticketed: bool) -> Self {
        Self {
            ticketed,
            parties: Vec::new(),
            by_id: HashMap::new(),
            by_email: HashMap::new(),
            by_phone: HashMap::new(),
            by_order: HashMap::new(),
        }
    }

    /// Adds a row; not one that names nobody where no order is there to belong to.
    pub fn take(&mut self, mut draft: Draft) -> Result<(), Nobody> {
        let nobody = draft.entry.name.is_empty()
            && draft.entry.emails.is_empty()
            && draft.entry.phones.is_empty();
        if nobody {
            let Some(at) = draft
                .order
                .as_ref()
                .and_then(|order| self.by_order.get(order))
                .copied()
            else {
                return Err(Nobody);
            };
            self.add_ticket(at, draft);
            return Ok(());
        }
        match self.find(&draft) {
            Some(at) if self.ticketed => self.add_ticket(at, draft),
            Some(at) => self.answer_again(at, draft.entry),
            None => {
                self.warn_of_shared(&mut draft);
                self.begin(draft);
            }
        }
        Ok(())
    }

    /// The person a row speaks of, if the file has had them.
    fn find(&self, draft: &Draft) -> Option<usize> {
        let entry = &draft.entry;
        let allows = |at: &usize| {
            self.parties
                .get(*at)
                .is_some_and(|party| party.entry.name.may_be(&entry.name))
        };
        let by_id = entry
            .source_id
            .as_ref()
            .and_then(|id| self.by_id.get(id))
            .copied();
        if let Some(at) = by_id.filter(&allows) {
            return Some(at);
        }
        let by_email = entry
            .emails
            .iter()
            .filter_map(|address| self.by_email.get(address))
            .flatten()
            .copied();
        if let Some(at) = by_email.clone().find(&allows) {
            return Some(at);
        }
        // Different ids or addresses are different people, whatever the phone.
        let free = |at: &usize| {
            self.parties.get(*at).is_some_and(|party| {
                (party.entry.emails.is_empty() || entry.emails.is_empty())
                    && (party.entry.source_id.is_none()
                        || entry.source_id.is_none()
                        || self.ticketed)
                    && !entry.name.is_empty()
                    && !party.entry.name.is_empty()
            })
        };
        let phones = entry.phones.iter().filter_map(|phone| phone.e164.as_ref());
        let by_phone = phones
            .filter_map(|number| self.by_phone.get(number))
            .flatten()
            .copied();
        if let Some(at) = by_phone.into_iter().find(|at| allows(at) && free(at)) {
            return Some(at);
        }
        // Tickets of one order without an address, on the buyer's name.
        let by_order = draft
            .order
            .as_ref()
            .and_then(|order| self.by_order.get(order))
            .copied();
        by_order.filter(|at| {
            entry.emails.is_empty()
                && self.ticketed
                && same_words(self.parties.get(*at), &entry.name)
        })
    }

    fn warn_of_shared(&mut self, draft: &mut Draft) {
        let line = draft.entry.lines.first().copied().unwrap_or_default();
        for address in &draft.entry.emails {
            let Some(others) = self.by_email.get(address) else {
                continue;
            };
            for at in others {
                if let Some(other) = self.parties.get_mut(*at) {
                    let first = other.entry.lines.first().copied().unwrap_or_default();
                    let warning = Warning {
                        code: WarningCode::SharedEmail,
                        line: first,
                        cell: address.clone(),
                    };
                    if !other.entry.warnings.contains(&warning) {
                        other.entry.warnings.push(warning);
                    }
                }
            }
            draft.entry.warnings.push(Warning {
                code: WarningCode::SharedEmail,
                line,
                cell: address.clone(),
            });
        }
    }

    fn begin(&mut self, draft: Draft) {
        let Draft {
            entry,
            heads,
            order,
            ..
        } = draft;
        let at = self.parties.len();
        if let Some(order) = order {
            self.by_order.entry(order).or_insert(at);
        }
        let party = Party {
            tickets: vec![(entry.reply, heads)],
            kinds: vec![(entry.reply, entry.ticket_kinds.clone())],
            said: entry.plus_ones,
            rows_beside: 0,
            ids: entry.source_id.iter().cloned().collect(),
            entry,
        };
        self.index(at, &party.entry);
        self.parties.push(party);
    }

    fn index(&mut self, at: usize, entry: &Entry) {
        if let Some(id) = &entry.source_id {
            self.by_id.entry(id.clone()).or_insert(at);
        }
        for address in &entry.emails {
            let known = self.by_email.entry(address.clone()).or_default();
            if !known.contains(&at) {
                known.push(at);
            }
        }
        for number in entry.phones.iter().filter_map(|phone| phone.e164.as_ref()) {
            let known = self.by_phone.entry(number.clone()).or_default();
            if !known.contains(&at) {
                known.push(at);
            }
        }
    }

    /// One more ticket of a party. The same ticket twice is one.
    fn add_ticket(&mut self, at: usize, draft: Draft) {
        self.index(at, &draft.entry);
        if let Some(order) = draft.order {
            self.by_order.entry(order).or_insert(at);
        }
        let Some(party) = self.parties.get_mut(at) else {
            return;
        };
        let entry = draft.entry;
        party.kinds.push((entry.reply, entry.ticket_kinds.clone()));
        let again = entry
            .source_id
            .as_ref()
            .is_some_and(|id| party.ids.contains(id));
        if !again {
            party.tickets.push((entry.reply, draft.heads));
            party.ids.extend(entry.source_id.clone());
            party.said = match (party.said, entry.plus_ones) {
                (Some(a), Some(b)) => Some(a.max(b)),
                (a, b) => a.or(b),
            };
        }
        let food_differs = entry.diet != Stated::NotAsked
            && entry.diet != party.entry.diet
            && party.entry.diet != Stated::NotAsked;
        let others = entry
            .diet
            .codes()
            .map(crate::Diet::code)
            .collect::<Vec<_>>()
            .join(", ");
        let kept = std::mem::take(&mut party.entry);
        let diet = if food_differs {
            kept.diet.clone()
        } else {
            Stated::NotAsked
        };
        let allergens = kept.allergens.clone().and(entry.allergens.clone());
        party.entry = merged(kept, entry);
        // The guest's own diet stays; that of a companion is told in words.
        if food_differs {
            party.entry.diet = diet;
            if !others.is_empty() {
                add_line(&mut party.entry.diet_note, &format!("+1: {others}"));
            }
        }
        party.entry.allergens = allergens;
    }

    /// A form answered again: the later answer, and where it is blank the
    /// earlier one.
    fn answer_again(&mut self, at: usize, entry: Entry) {
        self.index(at, &entry);
        let Some(party) = self.parties.get_mut(at) else {
            return;
        };
        let time = |entry: &Entry| entry.answered_at.as_ref().map(Moment::order);
        let known = std::mem::take(&mut party.entry);
        let earlier_again = matches!((time(&known), time(&entry)), (Some(a), Some(b)) if b < a);
        let (later, mut earlier) = if earlier_again {
            (known, entry)
        } else {
            (entry, known)
        };
        let line = earlier.lines.last().copied().unwrap_or_default();
        let cell = earlier
            .emails
            .first()
            .unwrap_or(&earlier.name.display)
            .clone();
        // Whoever names companions anew, or a number, names all of them.
        let companions = (!later.companions.is_empty() || later.plus_ones.is_some())
            .then(|| later.companions.clone());
        replaced(&mut earlier, &later);
        party.entry = merged(later, earlier);
        if let Some(companions) = companions {
            party.entry.companions = companions;
        }
        party.entry.warnings.push(Warning {
            code: WarningCode::RepeatedAnswer,
            line,
            cell,
        });
        party.said = party.entry.plus_ones;
        party.tickets = vec![(party.entry.reply, 1)];
    }

    /// Rows that name nobody but whose companion they are, once all others are
    /// in. They count with their host where there is exactly one, and stay
    /// entries of their own where there is none.
    pub fn hang_on(&mut self, hangers: Vec<Hanger>) {
        for Hanger { draft, after } in hangers {
            let host = match draft.companion_of.as_deref() {
                Some("") => after,
                Some(name) => self.host(name),
                None => None,
            };
            let doubt = Warning {
                code: WarningCode::MaybeNoPerson,
                line: draft.entry.lines.first().copied().unwrap_or_default(),
                cell: draft.entry.name.display.clone(),
            };
            match host.and_then(|at| self.parties.get_mut(at)) {
                Some(party) => {
                    let out = [Some(Reply::Declined), Some(Reply::Cancelled)];
                    party.rows_beside += u32::from(!out.contains(&draft.entry.reply));
                    party.entry.lines.extend(draft.entry.lines);
                    party.entry.ticket_codes.extend(draft.entry.ticket_codes);
                    let kinds = draft.entry.ticket_kinds;
                    party.kinds.push((draft.entry.reply, kinds.clone()));
                    ticket_kind::add(&mut party.entry.ticket_kinds, kinds);
                    party.entry.warnings.extend(draft.entry.warnings);
                    party.entry.warnings.push(doubt);
                }
                None => {
                    let mut draft = draft;
                    draft.entry.warnings.push(doubt);
                    self.begin(draft);
                }
            }
        }
    }

    /// How many parties there are: the place after the last.
    pub fn last(&self) -> Option<usize> {
        self.parties.len().checked_sub(1)
    }

    /// The one party of a given or whole name, also in another case («Иры»).
    fn host(&self, name: &str) -> Option<usize> {
        let wanted = words::spaced(name);
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let fits = |party: &Party, alike: &dyn Fn(&str, &str) -> bool| {
            let shown = words::spaced(&party.entry.name.display);
            wanted
                .iter()
                .all(|word| shown.split_whitespace().any(|part| alike(part, word)))
        };
        let only = |alike: &dyn Fn(&str, &str) -> bool| {
            let mut found = self
                .parties
                .iter()
                .enumerate()
                .filter(|(_, party)| fits(party, alike))
                .map(|(at, _)| at);
            found.next().filter(|_| found.next().is_none())
        };
        only(&|part, word| part == word).or_else(|| only(&in_another_case))
    }

    pub fn finish(self) -> Vec<Entry> {
        let ticketed = self.ticketed;
        self.parties
            .into_iter()
            .map(|mut party| {
                if ticketed {
                    let (reply, heads) = state_of(&party.tickets);
                    party.entry.reply = reply;
                    // A ticket that was given back opens no door.
                    party.entry.ticket_kinds.clear();
                    for (_, kinds) in party.kinds.into_iter().filter(|(of, _)| *of == reply) {
                        ticket_kind::add(&mut party.entry.ticket_kinds, kinds);
                    }
                    let beside = heads.saturating_sub(1) + party.said.unwrap_or(0);
                    party.entry.plus_ones = (beside > 0 || party.said.is_some()).then_some(beside);
                }
                let named = u32::try_from(party.entry.companions.len()).unwrap_or(u32::MAX);
                let beside = named.max(party.rows_beside);
                if beside > 0 {
                    party.entry.plus_ones = Some(party.entry.plus_ones.unwrap_or(0).max(beside));
                }
                party.entry.lines.sort_unstable();
                party.entry
            })
            .collect()
    }
}

/// The state of a party and its heads in that state: while one of them comes,
/// the party does.
fn state_of(tickets: &[(Option<Reply>, u32)]) -> (Option<Reply>, u32) {
    const FIRST: [Option<Reply>; 7] = [
        Some(Reply::Going),
        Some(Reply::Maybe),
        Some(Reply::Waitlisted),
        Some(Reply::Invited),
        Some(Reply::Declined),
        Some(Reply::Cancelled),
        None,
    ];
    let heads = |state| {
        tickets
            .iter()
            .filter(|(reply, _)| *reply == state)
            .map(|(_, heads)| heads)
            .sum::<u32>()
    };
    FIRST
        .into_iter()
        .map(|state| (state, heads(state)))
        .find(|(_, heads)| *heads > 0)
        .unwrap_or((None, 1))
}

fn same_words(party: Option<&Party>, name: &Name) -> bool {
    party
        .is_some_and(|party| party.entry.name.display.to_lowercase() == name.display.to_lowercase())
}

/// «Иры» is Ира, «Олега» Олег: the same but for the ending.
fn in_another_case(part: &str, word: &str) -> bool {
    let stem = |text: &str| -> String {
        text.trim_end_matches(['а', 'я', 'ы', 'и', 'у', 'ю', 'е', 'й', 'ь'])
            .to_owned()
    };
    let (a, b) = (stem(part), stem(word));
    let cyrillic = word.chars().any(|c| c > '\u{400}');
    cyrillic && a == b && a.chars().count() >= 2
}

/// Takes out of an answer the doubts, and the words about food, that a later
/// answer leaves nothing of.
fn replaced(earlier: &mut Entry, later: &Entry) {
    let diet = later.diet != Stated::NotAsked;
    let allergens = later.allergens != Stated::NotAsked;
    let food = match (diet, allergens) {
        (true, true) => true,
        (true, false) => earlier.allergens == Stated::NotAsked,
        (false, true) => earlier.diet == Stated::NotAsked,
        (false, false) => false,
    };
    if food {
        earlier.diet_note = None;
    }
    earlier.unclear.retain(|unclear| match unclear.about {
        About::Reply => later.reply.is_none(),
        About::PlusOnes => later.plus_ones.is_none(),
        About::Diet => !diet && !food,
        About::Allergens => !allergens && !food,
    });
}
