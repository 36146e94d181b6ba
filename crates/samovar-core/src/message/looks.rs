//! What is not forbidden and should be looked at before a message goes out.

use samovar_markup::Rendered;

use super::channel_kind::ChannelKind;
use super::{CommunityMessage, MessageLook, paid};

/// In the order of [`MessageLook`].
pub fn of(
    message: &CommunityMessage,
    (kind, body): (ChannelKind, &str),
    (subject, rendered): (&str, &Rendered),
) -> Vec<MessageLook> {
    let mut looks = Vec::new();
    if paid::is_unmarked(message, body) {
        looks.push(MessageLook::SponsorUnmarked);
    }
    if is_too_long(rendered) {
        looks.push(MessageLook::TooLong);
    }
    if kind == ChannelKind::Email && subject.trim().is_empty() {
        looks.push(MessageLook::NoSubject);
    }
    looks
}

/// Of mails that are written all at once: what is looked at in the message itself.
pub fn of_mails(message: &CommunityMessage) -> Vec<MessageLook> {
    let is_unmarked = message.sponsor_unmarked;
    is_unmarked
        .then_some(MessageLook::SponsorUnmarked)
        .into_iter()
        .collect()
}

/// An SMS goes on in as many parts as it takes.
pub fn is_too_long(rendered: &Rendered) -> bool {
    rendered.parts.is_none() && !rendered.fits()
}
