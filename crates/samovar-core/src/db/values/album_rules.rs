//! What the columns of albums may hold.

use super::rule::{Rule, is_day};

// A day that nobody can read is no day: the album counts as not published.
pub const RULES: &[(&str, &str, Rule)] = &[("album", "published_on", Rule::Reads(is_day, None))];
