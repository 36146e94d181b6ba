//! What somebody answered, from the words of tools and people. A plain yes or
//! no outvotes every word that stands elsewhere; what is not plain is read as
//! the likeliest thing and said to be so. Nothing here changes a guest.

use crate::answer_words::WORDS;
use crate::no_heads;
use crate::people;
use crate::reply_verdict::verdict;
use crate::words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Invited,
    Going,
    Maybe,
    Declined,
    Waitlisted,
    Cancelled,
}

impl Reply {
    /// Every state, in the order lists show them.
    pub const ALL: [Self; 6] = [
        Self::Invited,
        Self::Going,
        Self::Maybe,
        Self::Declined,
        Self::Waitlisted,
        Self::Cancelled,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Going => "going",
            Self::Maybe => "maybe",
            Self::Declined => "declined",
            Self::Waitlisted => "waitlisted",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.code() == code)
    }
}

/// A reply as far as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The likeliest state; none where nothing is likely.
    pub reply: Option<Reply>,
    /// False: a guess, or words are left that were not understood.
    pub plain: bool,
    /// People beside the guest, where the words speak of them.
    pub plus_ones: Option<u32>,
    /// False: the heads are a guess.
    pub heads_plain: bool,
}

impl Reading {
    const fn plainly(reply: Reply) -> Self {
        Self {
            reply: Some(reply),
            plain: true,
            plus_ones: None,
            heads_plain: true,
        }
    }
}

/// Longer texts are letters, not answers.
const LONGEST: usize = 2000;

/// The state a raw value most likely stands for.
pub fn read(value: &str) -> Option<Reply> {
    reading(value).reply
}

/// Reads a reply.
///
/// A registration the host has not approved or paid for yet ("pending") counts
/// as maybe: it holds no seat and is not forgotten either.
pub fn reading(value: &str) -> Reading {
    let text = value.trim();
    match text.to_lowercase().as_str() {
        "+" | "++" | "1" | "1.0" | "v" | "в" | "in" => return Reading::plainly(Reply::Going),
        "-" | "--" | "−" | "–" | "—" | "0" | "0.0" => {
            return Reading::plainly(Reply::Declined);
        }
        "?" | "??" | "???" | "+/-" | "+-" | "±" | "-/+" | "🤔" => {
            return Reading::plainly(Reply::Maybe);
        }
        // As our own lists say it; within a sentence it is what somebody thanks for.
        "приглашение" | "invitation" => return Reading::plainly(Reply::Invited),
        _ => {}
    }
    let unread = Reading {
        reply: None,
        plain: text.is_empty(),
        plus_ones: None,
        heads_plain: true,
    };
    // A number alone answers some other question.
    if text.is_empty() || text.len() > LONGEST || text.parse::<f64>().is_ok() {
        return unread;
    }
    let pieces = WORDS.cut(&no_heads::tokens_of(&text.replace("50/50", "fifty fifty")));
    let (mut reply, mut plain) = verdict(&pieces);
    let people = people::of_reply(&pieces);
    let (plus_ones, heads_plain) = people.beside_in_reply();
    // «2 чел.», "my partner and I": whoever counts heads comes.
    let only_a_number = people.bare.is_some() && people.beside == 0;
    if reply.is_none() && people.any() && people.persons == 0 && !only_a_number {
        reply = Some(Reply::Going);
        plain &= people.bare.is_none();
    }
    if reply.is_none() {
        return Reading {
            plain: false,
            ..unread
        };
    }
    let comes = !matches!(reply, Some(Reply::Declined | Reply::Cancelled));
    Reading {
        reply,
        plain,
        plus_ones: plus_ones.filter(|_| comes),
        heads_plain: heads_plain || !comes,
    }
}

/// True where the value also says that the person is already in, or was.
pub fn says_checked_in(value: &str) -> bool {
    let spaced = words::spaced(value);
    let came = words::has(
        &spaced,
        &[
            "checked in",
            "checkedin",
            "check in",
            "attended",
            "showed up",
            "scanned",
            "пришел",
            "пришла",
            "пришли",
            "прибыл",
            "явился",
            "явилась",
            "присутствовал",
            "посетил",
        ],
    );
    came && !words::has(&spaced, &["not ", "не ", "no show", "never "])
}

/// True where it says that somebody who was expected did not come.
pub fn says_no_show(value: &str) -> bool {
    words::has(
        &words::spaced(value),
        &[
            "no show",
            "noshow",
            "did not come",
            "didn t come",
            "did not attend",
            "didn t attend",
            "not attended",
            "not checked in",
            "неявка",
            "не пришел",
            "не пришла",
            "не пришли",
            "не явился",
            "не явилась",
        ],
    )
}

#[cfg(test)]
mod arrivals {
    use super::{says_checked_in, says_no_show};

    #[test]
    fn who_came_and_who_was_expected_in_vain_are_told_apart() {
        for value in [
            "Checked In",
            "Attended",
            "Showed up",
            "Пришёл",
            "Присутствовала",
        ] {
            assert_eq!(
                (says_checked_in(value), says_no_show(value)),
                (true, false),
                "{value}"
            );
        }
        for value in [
            "No show",
            "No-show",
            "Did not attend",
            "Не пришёл",
            "Не явилась",
            "Неявка",
        ] {
            assert_eq!(
                (says_checked_in(value), says_no_show(value)),
                (false, true),
                "{value}"
            );
        }
        for value in ["Attending", "Yes", "no", "приду", ""] {
            assert_eq!(
                (says_checked_in(value), says_no_show(value)),
                (false, false),
                "{value}"
            );
        }
    }
}

#[cfg(test)]
mod tests;
