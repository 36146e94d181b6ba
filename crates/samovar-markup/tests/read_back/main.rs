//! For each channel a reader that goes by the channel's published rules, and not by our
//! renderings: it shows back exactly the text that went in, whatever the values are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod cuts;
mod discord;
mod mail;
mod model;
mod pasted;
mod plain;
mod telegram;
mod vk;

use proptest::prelude::*;
use samovar_markup::{ChannelKind, render};

use model::{Shown, Text, text};

/// How much of what a channel shows is compared.
#[derive(Clone, Copy)]
enum Compared {
    /// Bold, italic and where links lead.
    Marks,
    /// A link leads somewhere beside its words; marks may be left out inside of words.
    Words,
}

fn check(
    text: &Text,
    kind: ChannelKind,
    compared: Compared,
    read: impl Fn(&str) -> Vec<Vec<Shown>>,
) {
    let rendered = render(&text.filled(), kind, None);
    let source = if kind == ChannelKind::Email && matches!(compared, Compared::Marks) {
        rendered.html.clone().unwrap()
    } else {
        rendered.text.clone()
    };
    let shown = read(&source);
    match compared {
        Compared::Marks => {
            let expected = match kind {
                // It refuses words that look like an address, or whose brackets don't pair.
                ChannelKind::Discord => {
                    text.shown(|words| !words.contains("://") && !words.contains(['[', ']']))
                }
                _ => text.with_links(),
            };
            // A list stands apart from what follows, with an empty line or without.
            let lines = |lines: Vec<Vec<Shown>>| match kind {
                ChannelKind::Email => model::without_blank(lines),
                _ => lines,
            };
            assert_eq!(
                model::visible(&lines(shown)),
                model::visible(&lines(expected)),
                "{kind:?}: {source:?}"
            );
        }
        Compared::Words => assert_eq!(
            model::words(&shown),
            model::words(&text.with_addresses()),
            "{kind:?}: {source:?}"
        ),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn telegram_html_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::TelegramHtml, Compared::Marks, telegram::html);
    }

    #[test]
    fn telegram_markdown_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::TelegramMd, Compared::Marks, telegram::markdown);
    }

    #[test]
    fn telegram_pasted_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::Telegram, Compared::Words, pasted::telegram_at_edges);
        check(&text, ChannelKind::Telegram, Compared::Words, pasted::telegram_anywhere);
    }

    #[test]
    fn whatsapp_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::Whatsapp, Compared::Words, pasted::whatsapp);
    }

    #[test]
    fn discord_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::Discord, Compared::Marks, discord::read);
    }

    #[test]
    fn vk_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::Vk, Compared::Words, vk::read);
    }

    #[test]
    fn html_of_mail_shows_what_went_in(text in text()) {
        check(&text, ChannelKind::Email, Compared::Marks, mail::html);
    }

    #[test]
    fn channels_without_marks_show_what_went_in(text in text()) {
        for kind in [ChannelKind::Max, ChannelKind::Mastodon, ChannelKind::Sms, ChannelKind::Page] {
            check(&text, kind, Compared::Words, plain::read);
        }
        check(&text, ChannelKind::Email, Compared::Words, mail::text);
    }

    #[test]
    fn what_is_counted_is_what_is_seen(text in text()) {
        let filled = text.filled();
        let seen = |shown: Vec<Vec<Shown>>| -> usize {
            let lines: usize = shown.iter().map(|line| line.iter().map(|own| own.c.len_utf16()).sum::<usize>()).sum();
            lines + shown.len() - 1
        };
        for (kind, read) in [
            (ChannelKind::TelegramHtml, telegram::html as fn(&str) -> Vec<Vec<Shown>>),
            (ChannelKind::TelegramMd, telegram::markdown),
            (ChannelKind::Telegram, pasted::telegram_seen),
        ] {
            let rendered = render(&filled, kind, None);
            prop_assert_eq!(rendered.used as usize, seen(read(&rendered.text)), "{:?}", rendered.text);
        }
        let sms = render(&filled, ChannelKind::Sms, None);
        prop_assert_eq!(plain::sms_parts(&sms.text), (sms.used, sms.parts.unwrap()));
    }

    #[test]
    fn any_source_is_read_or_refused_and_never_lost(source in "\\PC{0,80}|[*_\\[\\]() a\n-]{0,60}") {
        if let Ok(markup) = samovar_markup::Markup::parse(&source, |_| false) {
            let filled = markup.fill(|_| None).unwrap();
            for kind in ChannelKind::ALL {
                let _ = render(&filled, kind, None);
            }
            // Only marks are gone.
            let gone = |text: &str| text.chars().filter(|c| !"*[]():".contains(*c) && !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(gone(&render(&filled, ChannelKind::Page, None).text), gone(&source));
        }
    }
}
