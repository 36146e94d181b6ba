//! Money: costs above what was to be spent.

use serde_json::json;

use crate::event::look::{Look, LookKind};
use crate::overview::facts::Facts;

/// The currency stands beside the sum: the page and the terminal write it in their words.
pub fn over_budget(facts: &Facts<'_>) -> Option<Look> {
    let over = facts.over_budget.as_ref()?;
    let found = json!({ "minor": over.minor, "currency": over.currency });
    Some(Look::new(facts.event, LookKind::OverBudget, found))
}
