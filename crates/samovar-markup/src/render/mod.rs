//! What each channel takes: the text as it is pasted, sent or put into a mail, and how
//! much of the channel's measure it fills.

mod discord;
pub(crate) mod html;
mod joined;
pub(crate) mod mail;
mod plain;
mod segments;
mod telegram;
mod vk;
mod whatsapp;

use crate::count;
use crate::fill::{Filled, Line};
use crate::kind::{ChannelKind, Unit};
use crate::sms;

/// A text as a channel takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub text: String,
    /// Beside a mail's text: the same in HTML, a piece to put into a page.
    pub html: Option<String>,
    pub used: u32,
    pub limit: Option<u32>,
    pub unit: Unit,
    /// How many an SMS becomes.
    pub parts: Option<u32>,
}

impl Rendered {
    #[must_use]
    pub fn fits(&self) -> bool {
        self.limit.is_none_or(|limit| self.used <= limit)
    }
}

/// Renders for a kind of channel; without a limit of its own the channel has the usual one.
#[must_use]
pub fn render(filled: &Filled, kind: ChannelKind, limit: Option<u32>) -> Rendered {
    lines(filled.body(), kind, limit)
}

pub(crate) fn lines(lines: &[Line], kind: ChannelKind, limit: Option<u32>) -> Rendered {
    let set = limit;
    let limit = set.or_else(|| kind.usual_limit());
    let counted = |text: String, used: usize, unit: Unit| Rendered {
        text,
        html: None,
        used: count::number(used),
        limit,
        unit,
        parts: None,
    };
    match kind {
        ChannelKind::Email => {
            let text = mail::text(lines);
            let used = count::longest_line(&text);
            Rendered {
                html: Some(html::fragment(lines)),
                // Lines are broken before this: no setting makes them longer.
                limit: ChannelKind::Email.usual_limit(),
                ..counted(text, used, Unit::Octets)
            }
        }
        ChannelKind::Telegram => {
            let pasted = telegram::pasted(lines);
            counted(pasted.text, pasted.seen, Unit::Utf16)
        }
        ChannelKind::TelegramHtml => {
            let seen = count::utf16(&telegram::seen(lines));
            counted(telegram::html(lines), seen, Unit::Utf16)
        }
        ChannelKind::TelegramMd => {
            let seen = count::utf16(&telegram::seen(lines));
            counted(telegram::markdown(lines), seen, Unit::Utf16)
        }
        ChannelKind::Vk => characters(vk::text(lines), counted),
        ChannelKind::Whatsapp => characters(whatsapp::text(lines), counted),
        ChannelKind::Discord => characters(discord::text(lines), counted),
        ChannelKind::Max | ChannelKind::Page => characters(plain::text(lines), counted),
        ChannelKind::Mastodon => {
            let text = plain::text(lines);
            let used = count::mastodon(&text);
            counted(text, used, Unit::Characters)
        }
        ChannelKind::Sms => short(plain::text(lines), set),
    }
}

fn characters(text: String, counted: impl Fn(String, usize, Unit) -> Rendered) -> Rendered {
    let used = text.chars().count();
    counted(text, used, Unit::Characters)
}

/// Without a limit that somebody set it is what one SMS holds of such letters.
fn short(text: String, limit: Option<u32>) -> Rendered {
    let measure = sms::measure(&text);
    Rendered {
        text,
        html: None,
        used: count::number(measure.used),
        limit: limit.or(Some(count::number(measure.one))),
        unit: measure.unit,
        parts: Some(count::number(measure.parts)),
    }
}

/// Lines under each other, each with how it begins.
fn stacked(lines: &[Line], mut line: impl FnMut(&mut String, &Line)) -> String {
    let mut out = String::new();
    for (at, each) in lines.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        line(&mut out, each);
    }
    out
}
