//! Which of a message's texts is read where: a kind of channel has its own, or that for all.

use super::MessageText;
use super::channel_kind::ChannelKind;

/// The languages in which something is said there, in the order of the texts.
#[must_use]
pub fn langs(texts: &[MessageText], kind: ChannelKind) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(&text.lang) && find(texts, &text.lang, kind).is_some() {
            found.push(text.lang.clone());
        }
    }
    found
}

/// The text of a language for a kind of channel; one without words says nothing.
#[must_use]
pub fn find<'t>(
    texts: &'t [MessageText],
    lang: &str,
    kind: ChannelKind,
) -> Option<&'t MessageText> {
    let of = |wanted: Option<ChannelKind>| {
        texts.iter().find(|text| {
            text.lang == lang && text.channel_kind == wanted && !text.body.trim().is_empty()
        })
    };
    of(Some(kind)).or_else(|| of(None))
}
