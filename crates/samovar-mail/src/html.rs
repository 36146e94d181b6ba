//! The same words as HTML, for readers that show nothing else: paragraphs,
//! line breaks and links. The text is data and never markup.

use std::fmt::Write;

/// A page of one text. `lang` is a language tag of letters and hyphens.
pub fn page(text: &str, lang: &str) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\r\n<html lang=\"{}\">\r\n<head><meta charset=\"utf-8\"></head>\r\n<body>\r\n",
        escaped(lang)
    );
    for paragraph in text.split("\n\n") {
        let paragraph = paragraph.trim_matches('\n');
        if paragraph.is_empty() {
            continue;
        }
        let lines: Vec<String> = paragraph.split('\n').map(line).collect();
        // Writing to a String can't fail.
        let _ = write!(out, "<p>{}</p>\r\n", lines.join("<br>\r\n"));
    }
    out.push_str("</body>\r\n</html>\r\n");
    out
}

/// Words that are web addresses become links.
fn line(text: &str) -> String {
    let mut out = String::new();
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let is_link = ["https://", "http://"]
            .iter()
            .any(|scheme| word.len() > scheme.len() && word.starts_with(scheme));
        if is_link {
            let end = word.trim_end_matches(['.', ',', ';', ')', '!', '?']).len();
            let (link, rest) = word.split_at(end);
            let link = escaped(link);
            let _ = write!(out, "<a href=\"{link}\">{link}</a>{}", escaped(rest));
        } else {
            out.push_str(&escaped(word));
        }
    }
    out
}

/// A page of what is HTML already, with a line of text below it.
pub fn around(fragment: &str, footer: &str, lang: &str) -> String {
    let mut out = String::with_capacity(fragment.len() + fragment.len() / 16 + 256);
    // Writing to a String can't fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\r\n<html lang=\"{}\">\r\n<head><meta charset=\"utf-8\"></head>\r\n<body>\r\n",
        escaped(lang),
    );
    for line in fragment.split_inclusive('\n') {
        let end = line.strip_suffix('\n');
        let words = end.map_or(line, |words| words.strip_suffix('\r').unwrap_or(words));
        out.push_str(words);
        if end.is_some() {
            out.push_str("\r\n");
        }
    }
    out.push_str("\r\n");
    if !footer.is_empty() {
        out.push_str(&self::footer(footer));
    }
    out.push_str("</body>\r\n</html>\r\n");
    out
}

/// A line of text as it stands below another, in small letters.
#[must_use]
pub fn footer(text: &str) -> String {
    format!("<p><small>{}</small></p>\r\n", line(text))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

        /// Said once more as simply as it can be.
        #[test]
        fn lines_of_a_page_end_as_mails_want_it(fragment in "[ab\r\n<]{0,24}") {
            let lines = fragment.replace("\r\n", "\n").replace('\n', "\r\n");
            let page = around(&fragment, "", "en");
            let expected = format!("<body>\r\n{lines}\r\n</body>\r\n</html>\r\n");
            prop_assert!(page.ends_with(&expected), "{page:?}");
        }
    }

    #[test]
    fn text_is_never_markup() {
        let page = page("Hi <b>& \"Co\"\n\nhttps://example.org/?a=1&b=\"2\".", "en");
        assert!(
            page.contains("<p>Hi &lt;b&gt;&amp; &quot;Co&quot;</p>"),
            "{page}"
        );
        assert!(
            page.contains(
                "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">https://example.org/?a=1&amp;b=&quot;2&quot;</a>."
            ),
            "{page}"
        );
    }
}
