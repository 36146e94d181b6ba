//! Of what kind a channel is: by which rules its posts are written.

use crate::wire::word_enum;

word_enum! {
    ChannelKind {
        Email = "email", Telegram = "telegram", TelegramHtml = "telegram-html",
        TelegramMd = "telegram-md", Vk = "vk", Max = "max", Whatsapp = "whatsapp",
        Discord = "discord", Mastodon = "mastodon", Sms = "sms", Page = "page",
    }
}
