//! What the same keys give on the other layout: "кгые" is "rust" with the Russian
//! keyboard left on. Both readings are looked for; nothing is ever corrected.

const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

/// The text as the other of the two layouts would have given it; none where no key differs.
#[must_use]
pub fn other_layout(text: &str) -> Option<String> {
    let russian = text.chars().any(|c| RUSSIAN.contains(c));
    let (from, to) = if russian {
        (RUSSIAN, LATIN)
    } else {
        (LATIN, RUSSIAN)
    };
    let key = |c: char| {
        from.chars()
            .zip(to.chars())
            .find(|(here, _)| *here == c)
            .map_or(c, |(_, there)| there)
    };
    let other: String = text.chars().map(key).collect();
    (other != text).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_layout_is_read_by_its_keys() {
        assert_eq!(other_layout("кгые").as_deref(), Some("rust"));
        assert_eq!(other_layout("xfq").as_deref(), Some("чай"));
        assert_eq!(other_layout("Ljrkfl 2").as_deref(), Some("Доклад 2"));
        assert_eq!(other_layout(";bds").as_deref(), Some("живы"));
        assert_eq!(other_layout("2026"), None);
    }
}
