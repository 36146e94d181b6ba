//! A text that is readied once and filled in for one reader after another says exactly what
//! filling in and rendering all of it for each of them says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use samovar_markup::{ChannelKind, Markup, Rendered, render};

const OWN: [&str; 2] = ["first_name", "code"];

fn known(name: &str) -> bool {
    OWN.contains(&name) || ["event", "link"].contains(&name)
}

/// Of a text: words, marks, lists, lines, and fields of everybody's and of one's own.
const BITS: &[&str] = &[
    "Hello ",
    "words",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\n- ",
    "\n1. ",
    "**bold**",
    "*it*",
    "**",
    "*",
    "https://example.org/a_b ",
    "[way](https://example.org/way)",
    "[{event}]({link})",
    "[{first_name|you}]({link})",
    "[ticket](https://example.org/{code|none})",
    "{event}",
    "**{event}**",
    "*{first_name|friends}*",
    "{first_name|friends}",
    "{first_name|}",
    "{event|}",
    "{first_name}",
];

/// What a name or a title may be.
const VALUES: &[&str] = &[
    "",
    " ",
    "Анна",
    "Ann **Lee**",
    "<b>&\"'",
    "a\nb",
    "\r\n",
    "\n\n- x",
    "https://example.org/?a=1&b=(2)",
    "https://",
    "  two  spaces  ",
    "\u{0}\u{1}\u{2028}x\t",
    "*",
    "1. ",
    "🎉",
];

fn bit() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => proptest::sample::select(BITS).prop_map(str::to_owned),
        // Longer than a line of HTML, and than a line of a mail.
        1 => Just("word ".repeat(190)),
        1 => Just("w".repeat(1100)),
    ]
}

fn said() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        8 => proptest::sample::select(VALUES).prop_map(|value| Some(value.to_owned())),
        1 => Just(Some("long ".repeat(200))),
        1 => Just(None),
    ]
}

/// The old way: all of it for each.
fn whole(markup: &Markup, value: impl Fn(&str) -> Option<String>) -> Result<Rendered, String> {
    let filled = markup.fill(value)?;
    Ok(render(&filled, ChannelKind::Email, None))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn each_reader_gets_what_rendering_all_of_it_gives(
        bits in proptest::collection::vec(bit(), 1..14),
        shared in (said(), said()),
        readers in proptest::collection::vec((said(), said()), 1..4),
    ) {
        let markup = Markup::parse(&bits.concat(), known).unwrap();
        let (event, link) = shared;
        let of_all = |name: &str| match name {
            "event" => event.clone(),
            "link" => link.clone(),
            _ => None,
        };
        let ready = markup.for_mails(|name| OWN.contains(&name), of_all);
        for (first_name, code) in readers {
            let value = |name: &str| match name {
                "first_name" => first_name.clone(),
                "code" => code.clone(),
                name => of_all(name),
            };
            let expected = whole(&markup, value);
            let found = ready.as_ref().map_err(Clone::clone).and_then(|text| text.render(value));
            match expected {
                Ok(expected) => prop_assert_eq!(found, Ok(expected)),
                // Which of several fields is named first may differ.
                Err(_) => prop_assert!(found.is_err()),
            }
        }
    }
}

#[test]
fn test_only_the_lines_that_name_somebody_are_made_anew() {
    let source = "Hello {first_name|friends},\n\ntea at **{event}**.\n\n- {code}";
    let markup = Markup::parse(source, known).unwrap();
    let ready = markup
        .for_mails(
            |name| OWN.contains(&name),
            |name| (name == "event").then(|| "Rust <Night>".to_owned()),
        )
        .unwrap();
    // What everybody reads is not asked for again.
    let rendered = ready
        .render(|name| match name {
            "first_name" => Some("Ann".to_owned()),
            "code" => Some("7F".to_owned()),
            name => panic!("{name} is known"),
        })
        .unwrap();
    assert_eq!(rendered.text, "Hello Ann,\n\ntea at Rust <Night>.\n\n- 7F");
    assert_eq!(
        rendered.html.unwrap(),
        "<p>Hello Ann,</p>\n<p>tea at <strong>Rust &lt;Night&gt;</strong>.</p>\n<ul>\n<li>7F</li>\n</ul>\n"
    );
    assert_eq!(
        ready.render(|_| None).unwrap_err(),
        "code",
        "a field without a fallback"
    );
}
