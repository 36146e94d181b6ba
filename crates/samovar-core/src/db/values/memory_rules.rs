//! What the columns of channels, their readings and their chats may hold.

use super::rule::{Rule, is_day};
use super::words;

const COUNT: Rule = Rule::Number(0, u32::MAX as i64);
const DAY: Rule = Rule::Reads(is_day, Some("2000-01-01"));

pub const RULES: &[(&str, &str, Rule)] = &[
    (
        "channel",
        "kind",
        Rule::Reads(|text| words::CHANNELS.contains(&text), Some("page")),
    ),
    ("channel", "char_limit", COUNT),
    ("reading", "day", DAY),
    ("reading", "members", COUNT),
    ("reading", "views", COUNT),
    ("reading", "reactions", COUNT),
    ("reading", "replies", COUNT),
    ("chat_day", "day", DAY),
    ("chat_day", "messages", COUNT),
    ("past_total", "day", DAY),
    ("past_total", "events", COUNT),
    ("past_total", "no_shows", COUNT),
];
