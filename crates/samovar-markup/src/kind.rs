//! The kinds of channels: their words, what they count and how much they take.

use std::fmt;
use std::str::FromStr;

/// Where a text goes, and by whose rules it is read there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChannelKind {
    Email,
    /// Pasted into a client, which reads marks and drops HTML.
    Telegram,
    /// For a bot, `parse_mode` HTML.
    TelegramHtml,
    /// For a bot, `parse_mode` MarkdownV2.
    TelegramMd,
    Vk,
    Max,
    Whatsapp,
    Discord,
    Mastodon,
    Sms,
    /// A form of a web page: Meetup, TimePad and others.
    Page,
}

impl ChannelKind {
    pub const ALL: [Self; 11] = [
        Self::Email,
        Self::Telegram,
        Self::TelegramHtml,
        Self::TelegramMd,
        Self::Vk,
        Self::Max,
        Self::Whatsapp,
        Self::Discord,
        Self::Mastodon,
        Self::Sms,
        Self::Page,
    ];

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Telegram => "telegram",
            Self::TelegramHtml => "telegram-html",
            Self::TelegramMd => "telegram-md",
            Self::Vk => "vk",
            Self::Max => "max",
            Self::Whatsapp => "whatsapp",
            Self::Discord => "discord",
            Self::Mastodon => "mastodon",
            Self::Sms => "sms",
            Self::Page => "page",
        }
    }

    /// What it takes where nobody set anything else. An SMS has two, by its letters;
    /// this is the one of the plain alphabet.
    #[must_use]
    pub const fn usual_limit(self) -> Option<u32> {
        match self {
            // Of a line: RFC 5322, 2.1.1.
            Self::Email => Some(998),
            Self::Telegram | Self::TelegramHtml | Self::TelegramMd | Self::Whatsapp => Some(4096),
            Self::Vk => Some(16_384),
            Self::Max => Some(4000),
            Self::Discord => Some(2000),
            Self::Mastodon => Some(500),
            Self::Sms => Some(160),
            Self::Page => None,
        }
    }

    /// How much fits under a picture, where that is less than in a post without one.
    #[must_use]
    pub const fn caption_limit(self) -> Option<u32> {
        match self {
            Self::Telegram | Self::TelegramHtml | Self::TelegramMd => Some(1024),
            _ => None,
        }
    }
}

impl FromStr for ChannelKind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or(UnknownKind)
    }
}

/// No kind of channel is called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownKind;

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such kind of channel")
    }
}

impl std::error::Error for UnknownKind {}

/// What a channel counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Of the longest line.
    Octets,
    /// An emoji is two.
    Utf16,
    /// As the channel counts them: Mastodon a letter with its accents once.
    Characters,
    /// Of the SMS alphabet; `€` is two.
    Septets,
}

impl Unit {
    pub const ALL: [Self; 4] = [Self::Octets, Self::Utf16, Self::Characters, Self::Septets];

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Octets => "octets",
            Self::Utf16 => "utf16",
            Self::Characters => "characters",
            Self::Septets => "septets",
        }
    }
}
