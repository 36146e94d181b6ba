//! What each channel takes, letter by letter.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_markup::{ChannelKind, Filled, Markup, Rendered, Unit, Wrong, cut, render};

fn known(name: &str) -> bool {
    ["first_name", "link", "code"].contains(&name)
}

fn filled(source: &str, name: &str) -> Filled {
    Markup::parse(source, known)
        .unwrap()
        .fill(|field| match field {
            "first_name" => Some(name.to_owned()),
            "link" => Some("https://example.org/a?b=1&c=2".to_owned()),
            _ => None,
        })
        .unwrap()
}

fn rendered(source: &str, kind: ChannelKind) -> Rendered {
    render(&filled(source, ""), kind, None)
}

fn text(source: &str, kind: ChannelKind) -> String {
    rendered(source, kind).text
}

/// A text that no mark-up is looked for in.
fn value(said: &str, kind: ChannelKind) -> Rendered {
    render(&filled("{first_name}", said), kind, None)
}

#[test]
fn test_kinds_have_their_words() {
    let words: Vec<&str> = ChannelKind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(
        words,
        [
            "email",
            "telegram",
            "telegram-html",
            "telegram-md",
            "vk",
            "max",
            "whatsapp",
            "discord",
            "mastodon",
            "sms",
            "page"
        ]
    );
    for kind in ChannelKind::ALL {
        assert_eq!(kind.word().parse(), Ok(kind));
    }
    assert!("fax".parse::<ChannelKind>().is_err());
    let units: Vec<&str> = Unit::ALL.iter().map(|unit| unit.word()).collect();
    assert_eq!(units, ["octets", "utf16", "characters", "septets"]);
}

#[test]
fn test_braces_are_refused_with_their_place() {
    let place = |source: &str| {
        let complaint = Markup::parse(source, known).unwrap_err();
        (complaint.line, complaint.column, complaint.what)
    };
    assert_eq!(
        place("Hi\nto {nobody}"),
        (2, 4, Wrong::UnknownField("nobody".into()))
    );
    assert_eq!(place("a { b"), (1, 3, Wrong::BraceUnpaired('{')));
    assert_eq!(place("жа}"), (1, 3, Wrong::BraceUnpaired('}')));
    assert_eq!(place("{{link}}"), (1, 1, Wrong::BraceUnpaired('{')));
    assert_eq!(
        place("[a](https://x.org/{b})"),
        (1, 19, Wrong::UnknownField("b".into()))
    );
}

#[test]
fn test_a_field_without_a_value_says_its_fallback_or_is_named() {
    let markup = Markup::parse("Привет, {first_name|друзья}! [{code}]({link})", known).unwrap();
    let fields: Vec<_> = markup.fields().collect();
    assert_eq!(
        fields,
        [
            ("first_name", Some("друзья")),
            ("code", None),
            ("link", None)
        ]
    );
    assert_eq!(markup.fill(|_| None), Err("code".to_owned()));
    let filled = markup.fill(|name| (name != "first_name").then(|| "https://x.org/".to_owned()));
    assert_eq!(
        render(&filled.unwrap(), ChannelKind::Page, None).text,
        "Привет, друзья! https://x.org/"
    );
    let spaces = Markup::parse("Hi {first_name|all}", known)
        .unwrap()
        .fill(|_| Some("  ".into()));
    assert_eq!(spaces.unwrap().line(), "Hi all");
}

#[test]
fn test_every_channel_writes_marks_in_its_way() {
    let source = "**Bold**, *italic*: [words](https://example.org/a_b)!";
    let texts: Vec<(&str, String)> = ChannelKind::ALL
        .iter()
        .map(|kind| (kind.word(), text(source, *kind)))
        .collect();
    let plain = "Bold, italic: words: https://example.org/a_b!";
    let expected = [
        ("email", plain),
        (
            "telegram",
            "**Bold**, __italic__: words: https://example.org/a_b!",
        ),
        (
            "telegram-html",
            "<b>Bold</b>, <i>italic</i>: <a href=\"https://example.org/a_b\">words</a>!",
        ),
        (
            "telegram-md",
            "*Bold*, _italic_: [words](https://example.org/a_b)\\!",
        ),
        ("vk", plain),
        ("max", plain),
        (
            "whatsapp",
            "*Bold*, _italic_: words: https://example.org/a_b!",
        ),
        (
            "discord",
            "**Bold**, *italic*: [words](https://example.org/a_b)!",
        ),
        ("mastodon", plain),
        ("sms", plain),
        ("page", plain),
    ];
    assert_eq!(texts, expected.map(|(kind, text)| (kind, text.to_owned())));
    assert_eq!(
        rendered(source, ChannelKind::Email).html.unwrap(),
        "<p><strong>Bold</strong>, <em>italic</em>: <a href=\"https://example.org/a_b\">words</a>!</p>\n"
    );
}

#[test]
fn test_the_examples_of_the_design() {
    let md = value("18.12 (бесплатно!)", ChannelKind::TelegramMd);
    assert_eq!(md.text, "18\\.12 \\(бесплатно\\!\\)");
    let html = value("Q&A <live>", ChannelKind::TelegramHtml);
    assert_eq!(html.text, "Q&amp;A &lt;live&gt;");
    assert_eq!(html.used, 10);
    let night = value("Rust Night 🎉", ChannelKind::Telegram);
    assert_eq!(
        (night.used, night.limit, night.unit),
        (13, Some(4096), Unit::Utf16)
    );
}

#[test]
fn test_a_value_never_becomes_mark_up() {
    let said = |kind, said: &str| value(said, kind).text;
    assert_eq!(
        said(ChannelKind::Telegram, "**a** __b__ `c` ||d||"),
        "*\u{2060}*a*\u{2060}* _\u{2060}_b_\u{2060}_ \u{2060}`\u{2060}c\u{2060}`\u{2060} |\u{2060}|d|\u{2060}|"
    );
    assert_eq!(
        said(ChannelKind::Whatsapp, "*a* a_b@x.org ~c~"),
        "\u{2060}*\u{2060}a\u{2060}*\u{2060} a_b@x.org \u{2060}~\u{2060}c\u{2060}~\u{2060}"
    );
    assert_eq!(
        said(ChannelKind::Whatsapp, "- a\n1. b\n> c"),
        "-\u{2060} a\n1.\u{2060} b\n\u{2060}>\u{2060} c"
    );
    assert_eq!(
        said(
            ChannelKind::Discord,
            "@everyone @here <@1> *a* [b](c) :smile: \\"
        ),
        "@\u{2060}everyone @\u{2060}here \\<\u{2060}@1> \\*a\\* \\[b\\](c) \\:smile: \\\\"
    );
    assert_eq!(
        said(ChannelKind::Discord, "# a\n- b\n1. c\n> d\n-# e"),
        "\\# a\n\\- b\n1\\. c\n\\> d\n\\-# e"
    );
    assert_eq!(
        said(ChannelKind::Vk, "[id1|x] @id1 *club1 a@b.org [ok]"),
        "[\u{2060}id1|x] @\u{2060}id1 *\u{2060}club1 a@b.org [ok]"
    );
    assert_eq!(said(ChannelKind::Max, "**a**"), "**a**");
    let html = value("Q&A <live> \"x\"", ChannelKind::Email).html.unwrap();
    assert_eq!(html, "<p>Q&amp;A &lt;live&gt; &quot;x&quot;</p>\n");
}

#[test]
fn test_a_link_to_a_page_of_vk_mentions() {
    assert_eq!(
        text("[Имя](https://vk.com/id1)", ChannelKind::Vk),
        "[id1|Имя]"
    );
    assert_eq!(
        text("[Имя](https://vk.com/durov)", ChannelKind::Vk),
        "Имя: https://vk.com/durov"
    );
}

#[test]
fn test_a_value_in_an_address_stays_in_it() {
    let filled = Markup::parse("[a](https://x.org/?c={code}) [b]({link})", known)
        .unwrap()
        .fill(|name| {
            Some(
                if name == "code" {
                    "1&d=2)"
                } else {
                    "javascript:x"
                }
                .to_owned(),
            )
        })
        .unwrap();
    let html = render(&filled, ChannelKind::TelegramHtml, None).text;
    assert_eq!(
        html,
        "<a href=\"https://x.org/?c=1%26d%3D2%29\">a</a> b: javascript:x"
    );
}

#[test]
fn test_an_sms_is_counted_as_phones_count_it() {
    let counted = |text: &str| {
        let sms = value(text, ChannelKind::Sms);
        (sms.used, sms.limit.unwrap(), sms.unit, sms.parts.unwrap())
    };
    let septets = |used, parts| (used, 160, Unit::Septets, parts);
    let units = |used, parts| (used, 70, Unit::Utf16, parts);
    assert_eq!(counted(&"a".repeat(160)), septets(160, 1));
    assert_eq!(counted(&"a".repeat(161)), septets(161, 2));
    assert_eq!(counted(&"a".repeat(306)), septets(306, 2));
    assert_eq!(counted(&"a".repeat(307)), septets(307, 3));
    assert_eq!(counted(&"ж".repeat(70)), units(70, 1));
    assert_eq!(counted(&"ж".repeat(71)), units(71, 2));
    assert_eq!(counted(&"ж".repeat(134)), units(134, 2));
    assert_eq!(counted(&"ж".repeat(135)), units(135, 3));
    assert_eq!(counted(&"€".repeat(80)), septets(160, 1));
    assert_eq!(counted(&"€".repeat(81)), septets(162, 2));
    // 153 are odd: the escape and its sign stay in one part.
    assert_eq!(counted(&"€".repeat(152)), septets(304, 2));
    assert_eq!(counted(&"€".repeat(153)), septets(306, 3));
    assert_eq!(counted("^{}\\[~]|€"), septets(18, 1));
    // So do the two halves of an emoji: 33 of them in 67 units.
    assert_eq!(counted(&"🎉".repeat(35)), units(70, 1));
    assert_eq!(counted(&"🎉".repeat(66)), units(132, 2));
    assert_eq!(counted(&"🎉".repeat(67)), units(134, 3));
    assert_eq!(value("ç", ChannelKind::Sms).unit, Unit::Utf16);
    assert_eq!(value("Ç", ChannelKind::Sms).unit, Unit::Septets);
}

#[test]
fn test_mastodon_counts_addresses_and_mentions_as_it_says() {
    let used = |text: &str| value(text, ChannelKind::Mastodon).used;
    let long = format!("https://example.org/{}", "a".repeat(100));
    assert_eq!(used(&long), 23);
    assert_eq!(used(&format!("see {long}.")), 4 + 23 + 1);
    assert_eq!(used(&format!("({long})")), 25);
    assert_eq!(used("http://localhost/aaaaaaaaaaaaaaaaaaaaaa"), 39);
    assert_eq!(used("@anna@example.social hi"), 8);
    assert_eq!(used("a@b.org"), 7);
    assert_eq!(used("👨‍👩‍👧 e\u{301}"), 3);
}

#[test]
fn test_what_is_counted_is_what_the_channel_counts() {
    let used = |kind| rendered("**a** [b](https://x.org/)", kind).used;
    assert_eq!(
        used(ChannelKind::Telegram),
        "a b: https://x.org/".len() as u32
    );
    assert_eq!(used(ChannelKind::TelegramHtml), 3);
    assert_eq!(used(ChannelKind::TelegramMd), 3);
    assert_eq!(used(ChannelKind::Discord), 25);
    let caption = render(&filled("a", ""), ChannelKind::Telegram, Some(1024));
    assert_eq!(caption.limit, Some(1024));
    assert_eq!(rendered("a", ChannelKind::Page).limit, None);
    assert_eq!(
        render(&filled("a", ""), ChannelKind::Page, Some(5)).limit,
        Some(5)
    );
}

#[test]
fn test_lists_and_paragraphs() {
    let source = "Bring:\n- **tea**\n- sugar\n\n2. one\n3. two\nand\nso on\n\n\nEnd";
    assert_eq!(
        text(source, ChannelKind::Page),
        "Bring:\n- tea\n- sugar\n\n2. one\n3. two\nand\nso on\n\n\nEnd"
    );
    assert_eq!(text("- a\n1. b", ChannelKind::TelegramMd), "\\- a\n1\\. b");
    assert_eq!(text("- a\n1. b", ChannelKind::Discord), "- a\n1. b");
    assert_eq!(
        rendered(source, ChannelKind::Email).html.unwrap(),
        "<p>Bring:</p>\n<ul>\n<li><strong>tea</strong></li>\n<li>sugar</li>\n</ul>\n\
         <ol>\n<li value=\"2\">one</li>\n<li value=\"3\">two</li>\n</ol>\n\
         <p>and<br>\nso on</p>\n<p><br></p>\n<p>End</p>\n"
    );
}

#[test]
fn test_marks_without_their_other_one_are_text() {
    for source in [
        "**a",
        "a**",
        "2 * 3 * 4",
        "2*3*4",
        "*",
        "****",
        "[a](b)",
        "[a] (https://x.org)",
        "a ** b **",
    ] {
        assert_eq!(text(source, ChannelKind::Page), source);
        assert_eq!(text(source, ChannelKind::TelegramHtml), source);
    }
    assert_eq!(
        text("***a***", ChannelKind::TelegramHtml),
        "<b><i>a</i></b>"
    );
    assert_eq!(
        text("*a **b***", ChannelKind::TelegramHtml),
        "<i>a</i> <b><i>b</i></b>"
    );
    assert_eq!(
        text("**a *b* c**", ChannelKind::TelegramHtml),
        "<b>a <i>b</i> c</b>"
    );
    assert_eq!(
        text("**[a](https://x.org/)**", ChannelKind::Discord),
        "**[a](https://x.org/)**"
    );
}

#[test]
fn test_a_subject_is_one_line_without_mark_up() {
    let subject = Markup::parse_plain("**{first_name}**", known).unwrap();
    let filled = subject.fill(|_| Some("a\r\nBcc: b".to_owned())).unwrap();
    assert_eq!(filled.line(), "**a Bcc: b**");
}

#[test]
fn test_lines_of_a_mail_are_no_longer_than_998_octets() {
    let long = format!("{} {}", "слово ".repeat(400).trim(), "x".repeat(3000));
    let mail = value(&long, ChannelKind::Email);
    assert!(mail.text.lines().all(|line| line.len() <= 998));
    assert!(mail.used <= 998 && mail.used > 900);
    assert_eq!(mail.text.replace('\n', ""), long);
}

#[test]
fn test_too_long_is_cut_at_paragraphs_and_never_in_a_link() {
    let paragraph = |c: &str| c.repeat(300);
    let source = format!(
        "{}\n\n{}\n\n{}",
        paragraph("a"),
        paragraph("b"),
        paragraph("c")
    );
    let parts = cut(&filled(&source, ""), ChannelKind::Mastodon, None);
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(texts, [paragraph("a"), paragraph("b"), paragraph("c")]);
    let two = cut(&filled(&source, ""), ChannelKind::Mastodon, Some(602));
    assert_eq!(two.len(), 2);
    assert_eq!(two[0].used, 602);

    let source =
        "One sentence here. **Bold one! And** [a link of words](https://example.org/long) end.";
    let parts = cut(&filled(source, ""), ChannelKind::TelegramHtml, Some(20));
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "One sentence here.",
            "<b>Bold one!</b>",
            "<b>And</b> <a href=\"https://example.org/long\">a link of words</a>",
            "end."
        ]
    );
    let whole = cut(
        &filled("[a link of words](https://example.org/)", ""),
        ChannelKind::TelegramHtml,
        Some(3),
    );
    assert_eq!(whole.len(), 1);
    let family = cut(&filled("👨‍👩‍👧👨‍👩‍👧", ""), ChannelKind::Telegram, Some(8));
    assert_eq!(family.len(), 2);
    let sms = cut(&filled(&"ж ".repeat(100), ""), ChannelKind::Sms, None);
    assert!(sms.iter().all(|part| part.parts == Some(1)));
}
