//! Words that somebody paid for: who that is and the token stand under them, or are missing.
//! A text says of a block that it is a sponsor's by how the block begins, or by its token.

use samovar_i18n::{Lang, msg};

use super::CommunityMessage;

/// Who paid and the token are both known.
pub fn is_marked(message: &CommunityMessage) -> bool {
    !message.advertiser.is_empty() && !message.ad_token.is_empty()
}

/// Something in it is a sponsor's, and one of the two is missing, or both are.
pub fn is_unmarked(message: &CommunityMessage, body: &str) -> bool {
    let is_named = !message.advertiser.is_empty() || !message.ad_token.is_empty();
    !is_marked(message) && (is_named || says_so(body))
}

/// The same of any of its texts.
pub fn is_unmarked_somewhere(message: &CommunityMessage) -> bool {
    let bodies = message.texts.iter().map(|text| text.body.as_str());
    // Without a text yet, what is filled in halfway is.
    bodies.chain([""]).any(|body| is_unmarked(message, body))
}

/// Whether a block of a text is a sponsor's, in the words of either language: a text in a third
/// is often marked in one of them.
fn says_so(body: &str) -> bool {
    let body = body.to_lowercase();
    let signs = Lang::ALL.map(msg::usual_ad_signs);
    let signs: Vec<Sign<'_>> = signs
        .iter()
        .flat_map(|signs| signs.split(','))
        .filter_map(Sign::of)
        .collect();
    has_token(&body)
        || body
            .lines()
            .any(|line| signs.iter().any(|sign| sign.begins(line)))
}

/// `erid: 2Vtz…`, or the end of an address that carries one.
fn has_token(body: &str) -> bool {
    const WORD: &str = "erid";
    body.match_indices(WORD).any(|(at, _)| {
        let (before, rest) = body.split_at(at);
        let after = rest.get(WORD.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && after.trim_start().starts_with([':', '='])
    })
}

/// How a sponsor's block begins.
struct Sign<'s> {
    words: &'s str,
    /// More words follow: `sponsored by …`. Else it stands by itself, before a mark or the end.
    goes_on: bool,
}

impl<'s> Sign<'s> {
    fn of(sign: &'s str) -> Option<Self> {
        let sign = sign.trim();
        let words = sign.trim_end_matches('…').trim_end();
        (!words.is_empty()).then_some(Self {
            words,
            goes_on: words != sign,
        })
    }

    /// Lists, bold and pictures may stand before it.
    fn begins(&self, line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
        let Some(rest) = line.strip_prefix(self.words) else {
            return false;
        };
        if rest.starts_with(char::is_alphanumeric) {
            return false;
        }
        let rest = rest.trim_start_matches(['*', ' ', ']', ')', '»', '"']);
        self.goes_on || !rest.starts_with(char::is_alphanumeric)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sponsors_block_is_known_by_how_it_begins_or_by_its_token() {
        for body in [
            "Tea!\n\nРеклама. ООО «Чай»",
            "**РЕКЛАМА**",
            "- На правах рекламы: чай",
            "📣 Реклама — чай",
            "Спонсор вечера ООО «Чай»",
            "Sponsored by Tea Ltd.",
            "*Advertisement*: tea",
            "Ad: tea",
            "Our sponsor, Tea Ltd, brings tea",
            "Tea erid: 2VtzqXYZ",
            "https://example.org/?erid=2VtzqXYZ",
        ] {
            assert!(says_so(body), "{body}");
        }
        for body in [
            "",
            "Рекламации принимаем",
            "Реклама в чате не нужна",
            "Ad hoc meetup",
            "Adventures: tea",
            "Sheridan: a talk",
            "We thank the sponsor.",
            "Erid is a town",
        ] {
            assert!(!says_so(body), "{body}");
        }
    }
}
