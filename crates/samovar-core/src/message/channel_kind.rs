//! How a text is written where it is read: that is the business of `samovar-markup`, and here
//! only which of its kinds a channel's is.

use samovar_markup::ChannelKind as Written;

use crate::error::{Code, Error, Result};

pub use crate::channel::ChannelKind;

impl ChannelKind {
    /// Read by many at once: nobody is called by their name there.
    #[must_use]
    pub const fn is_post(self) -> bool {
        !matches!(self, Self::Email)
    }

    /// What a post may take: as the manager set it for the channel, and under a picture no more
    /// than fits there. `None`: what is usual.
    pub fn limit(self, set: Option<u32>, is_caption: bool) -> Result<Option<u32>> {
        if !is_caption {
            return Ok(set);
        }
        let most = self.written().caption_limit().ok_or_else(|| {
            Error::field("caption", Code::MessageCaptionElsewhere).with("kind", self.word())
        })?;
        Ok(Some(set.map_or(most, |set| set.min(most))))
    }

    /// As the leaf crate has it.
    #[must_use]
    pub const fn written(self) -> Written {
        match self {
            Self::Email => Written::Email,
            Self::Telegram => Written::Telegram,
            Self::TelegramHtml => Written::TelegramHtml,
            Self::TelegramMd => Written::TelegramMd,
            Self::Vk => Written::Vk,
            Self::Max => Written::Max,
            Self::Whatsapp => Written::Whatsapp,
            Self::Discord => Written::Discord,
            Self::Mastodon => Written::Mastodon,
            Self::Sms => Written::Sms,
            Self::Page => Written::Page,
        }
    }
}
