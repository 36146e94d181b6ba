//! What was sold to a guest, by the lists that say it. A newer export of a list takes the
//! place of what that list said before; what another list says stands beside it, as both
//! tickets open the door. A blank cell takes nothing away.

use samovar_import::Field;

use super::heard::{self, Heard};
use super::newer::{List, Standing};
use super::said::Said;
use crate::guest::ticket_kind;

impl List<'_> {
    /// Puts the kinds that are said where they belong; gives the list's word from now on.
    pub fn ticket_kinds(
        &self,
        said: &Said,
        base: Option<&Heard>,
        standing: &mut Standing<'_>,
    ) -> Option<String> {
        let ours = ticket_kind::with("", &said.ticket_kinds);
        if ours.is_empty() {
            return None;
        }
        let slot = &mut standing.after.ticket_kind;
        if self.mapping.overwrites(&[Field::TicketKind]) {
            slot.clone_from(&ours);
            return Some(ours);
        }
        let before = base.map_or("", |base| base.kinds.as_str());
        if before == ours {
            return None;
        }
        if !before.is_empty() && self.is_an_earlier_export(base) && !standing.take {
            return None;
        }
        let others: Vec<&str> = slot
            .lines()
            .filter(|kind| !before.lines().any(|said| said == *kind))
            .collect();
        let others = others.join("\n");
        *slot = ticket_kind::with(&others, &said.ticket_kinds);
        Some(ours)
    }

    /// These very bytes were imported before what is known, or the latest of their answers
    /// is older.
    fn is_an_earlier_export(&self, base: Option<&Heard>) -> bool {
        let known = base.and_then(|base| heard::parse(&base.list));
        self.heard_at < self.now
            || matches!((self.latest, known), (Some(ours), Some(known)) if ours < known)
    }
}
