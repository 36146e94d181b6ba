//! Which SEQUENCE the next files carry. Calendars ignore what is not above what
//! they hold, and undo may have lowered the event's own number: so new content
//! is always above everything that was ever prepared, sent or not.

use super::ledger::Version;
use super::shown::Shown;

/// For an invitation or update that shows `shown`. `above` is the highest
/// cancellation that one of its receivers was given: they need more than that.
pub fn of_request(versions: &[Version], shown: &Shown, own: u32, above: Option<u32>) -> u32 {
    let top = versions
        .iter()
        .filter(|version| !version.cancelled)
        .max_by_key(|version| version.sequence);
    if let Some(top) = top {
        let same = top.shown.differences(shown).is_empty();
        if same && own <= top.sequence && above.is_none_or(|above| above < top.sequence) {
            return top.sequence;
        }
    }
    own.max(next(versions))
}

/// For a cancellation: the one of last time, where nothing came after it.
pub fn of_cancellation(versions: &[Version], own: u32) -> u32 {
    let highest = |cancelled: bool| {
        versions
            .iter()
            .filter(|version| version.cancelled == cancelled)
            .map(|version| version.sequence)
            .max()
    };
    match highest(true) {
        Some(last) if highest(false).is_none_or(|request| request < last) => last,
        _ => own.max(next(versions)),
    }
}

fn next(versions: &[Version]) -> u32 {
    versions
        .iter()
        .map(|version| version.sequence.saturating_add(1))
        .max()
        .unwrap_or(0)
}
