//! The copies of plans: one for each thing that a person needs now.

use super::compose::{self, Composed};
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::series_parts::Plans;
use crate::error::{Error, Result};
use crate::ids::InvitationId;

/// A copy that was written: the row of the ledger it becomes.
pub struct Copy {
    pub id: InvitationId,
    /// Of the plans.
    pub plan: usize,
    /// Of the plan's people and of their needs.
    pub person: usize,
    pub need: usize,
}

/// The copies of the plans that are prepared now.
pub fn copies(plans: &Plans) -> Vec<Copy> {
    let all = plans.each.iter().enumerate();
    all.flat_map(|(plan, planned)| {
        let people = planned.people.iter().enumerate();
        people.flat_map(move |(person, planned)| {
            (0..planned.ready().len()).map(move |need| Copy {
                id: InvitationId::new(),
                plan,
                person,
                need,
            })
        })
    })
    .collect()
}

impl Copy {
    pub fn of<'p>(&self, plans: &'p Plans) -> Result<(&'p Plan, &'p Planned, &'p Need)> {
        let plan = plans
            .each
            .get(self.plan)
            .ok_or_else(|| Error::bug("a copy without a plan"))?;
        let planned = plan
            .people
            .get(self.person)
            .ok_or_else(|| Error::bug("a copy without a person"))?;
        let need = planned
            .ready()
            .get(self.need)
            .ok_or_else(|| Error::bug("a copy without a need"))?;
        Ok((plan, planned, need))
    }

    /// The words for this person, in their language.
    pub fn words(&self, plans: &Plans) -> Result<Composed> {
        let (plan, planned, need) = self.of(plans)?;
        let told = plan.told(need, &planned.off_dates)?;
        let to = need.to(&planned.to);
        let facts = plan.facts(need, &to, &told)?;
        let words = plan
            .words
            .get(need.wording, to.lang)
            .ok_or_else(|| Error::bug("a mail without words"))?;
        compose::compose(words, &facts)
            .map_err(|field| Error::bug(format!("a mail without {}", field.word())))
    }
}
