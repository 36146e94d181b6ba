//! Which of a message's languages somebody is written to in: theirs, what theirs is a kind
//! of, and then as the planner has them.

/// The place of the language in `langs`, in which the planner's own comes before the others.
/// `None` where there are no texts at all.
#[must_use]
pub fn chosen(person: &str, planner: &str, langs: &[String]) -> Option<usize> {
    within(person, langs)
        .or_else(|| within(planner, langs))
        .or((!langs.is_empty()).then_some(0))
}

/// A tag or the longest beginning of it: `zh-Hant-TW`, `zh-Hant`, `zh`.
fn within(tag: &str, langs: &[String]) -> Option<usize> {
    let mut tag = tag;
    while !tag.is_empty() {
        if let Some(at) = langs.iter().position(|lang| lang.eq_ignore_ascii_case(tag)) {
            return Some(at);
        }
        tag = tag.rsplit_once('-').map_or("", |(before, _)| before);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(person: &str, langs: &[&str]) -> Option<String> {
        let langs: Vec<String> = langs.iter().map(|lang| (*lang).to_owned()).collect();
        chosen(person, "ru", &langs).map(|at| langs[at].clone())
    }

    #[test]
    fn theirs_comes_first_then_what_it_is_a_kind_of_then_the_planners() {
        for (person, langs, said) in [
            ("kk-KZ", &["ru", "en", "kk"][..], "kk"),
            ("kk-KZ", &["kk", "kk-KZ"], "kk-KZ"),
            ("zh-Hant-TW", &["en", "zh", "zh-Hant"], "zh-Hant"),
            ("kk", &["kk-KZ", "ru"], "ru"),
            ("", &["en", "ru"], "ru"),
            ("de", &["en", "ru"], "ru"),
            ("de", &["fr", "en"], "fr"),
        ] {
            assert_eq!(
                of(person, langs).as_deref(),
                Some(said),
                "{person} {langs:?}"
            );
        }
        assert_eq!(of("ru", &[]), None);
    }
}
