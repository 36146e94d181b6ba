//! What the columns of messages may hold, and the message that a task is about.

use super::readings::is_object;
use super::rule::Rule;
use super::words;

pub const RULES: &[(&str, &str, Rule)] = &[
    (
        "message",
        "kind",
        // Nobody is written to without having said yes because of a word that nothing reads.
        Rule::Reads(|text| words::MESSAGE_KINDS.contains(&text), Some("news")),
    ),
    (
        "message",
        "what_for",
        Rule::Reads(|text| words::MESSAGE_USES.contains(&text), Some("own")),
    ),
    // An audience that nothing reads is nobody, and the screen says so.
    ("message", "audience", Rule::Told(is_object)),
    (
        "message_text",
        "channel_kind",
        Rule::Told(|text| text.is_empty() || words::CHANNELS.contains(&text)),
    ),
    (
        "saved_text",
        "channel_kind",
        Rule::Told(|text| text.is_empty() || words::CHANNELS.contains(&text)),
    ),
    (
        "task",
        "message_use",
        Rule::Told(|text| text.is_empty() || words::MESSAGE_USES.contains(&text)),
    ),
];
