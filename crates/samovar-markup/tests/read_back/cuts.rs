//! Parts of a text that is too long.

use proptest::prelude::*;
use samovar_markup::{ChannelKind, Markup, cut, render};

use crate::model;

fn no_space(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{2060}')
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn parts_together_are_the_text(text in model::text(), limit in 1_u32..60) {
        let filled = text.filled();
        for kind in [ChannelKind::Page, ChannelKind::Mastodon, ChannelKind::Sms, ChannelKind::Max] {
            let parts = cut(&filled, kind, Some(limit));
            let together: String = parts.iter().map(|part| no_space(&part.text)).collect();
            prop_assert_eq!(together, no_space(&render(&filled, kind, None).text));
        }
        for kind in ChannelKind::ALL {
            prop_assert!(!cut(&filled, kind, Some(limit)).is_empty());
        }
    }

    #[test]
    fn words_that_fit_make_parts_that_fit(
        words in prop::collection::vec("[a-zж*_`🎉.!]{1,5}|\n|\n\n", 1..80),
        limit in 30_u32..60,
    ) {
        let said = words.join(" ");
        let filled = Markup::parse("{v|-}", |_| true).unwrap().fill(|_| Some(said.clone())).unwrap();
        for kind in ChannelKind::ALL {
            if kind == ChannelKind::Email {
                continue;
            }
            for part in cut(&filled, kind, Some(limit)) {
                prop_assert!(part.used <= limit, "{kind:?} {part:?}");
            }
        }
    }
}

#[test]
fn a_very_long_text_is_cut_without_delay() {
    let said = "слово ".repeat(40_000) + &"x".repeat(40_000);
    let filled = Markup::parse("{v|-}", |_| true)
        .unwrap()
        .fill(|_| Some(said.clone()))
        .unwrap();
    let parts = cut(&filled, ChannelKind::Telegram, None);
    assert!(parts.iter().all(|part| part.used <= 4096));
    let stars = "**a ".repeat(50_000) + &"*a ".repeat(50_000) + &"[a](http://".repeat(20_000);
    assert!(Markup::parse(&stars, |_| true).is_ok());
}
