//! Texts of bits whose words are values, hostile ones included, and what somebody is to
//! see of them.

use proptest::prelude::*;
use samovar_markup::{Filled, Markup};

/// A character as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub c: char,
    pub bold: bool,
    pub italic: bool,
    pub link: Option<String>,
}

impl Shown {
    pub fn plain(c: char) -> Self {
        Self {
            c,
            bold: false,
            italic: false,
            link: None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Plain,
    Bold,
    Italic,
    Both,
    Link,
    BoldLink,
}

#[derive(Debug, Clone)]
struct Bit {
    sort: Sort,
    value: String,
    space_after: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    Paragraph,
    Line,
    Bullet,
    Number,
}

#[derive(Debug, Clone)]
pub struct Text {
    lines: Vec<(Begin, Vec<Bit>)>,
}

/// What an empty value says instead.
const EMPTY: &str = "∅";
const ADDRESS: &str = "https://example.org/p_(a)?x=*1*&q=";

const HOSTILE: &[&str] = &[
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "|",
    "||",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "](",
    "{",
    "}",
    "\\",
    "<",
    ">",
    "&",
    "\"",
    "'",
    ":",
    ".",
    "!",
    "#",
    "-",
    "+",
    "=",
    "@",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u{0}",
    "\u{1}",
    "\u{2}",
    "\u{2028}",
    "[id1|x]",
    "[club2|",
    "@id1",
    "*club1",
    "@everyone",
    "@here",
    "@Everyone",
    "<@1>",
    "<@&2>",
    "<#3>",
    "<:a:1>",
    "- ",
    "* ",
    "1. ",
    "> ",
    ">>> ",
    "# ",
    "-# ",
    "* * *",
    "\u{200b}",
    "\u{2060}",
    "\u{202e}",
    "\u{feff}",
    "\u{a0}",
    "\u{3000}",
    "שלום",
    "🎉",
    "👨‍👩‍👧",
    "e\u{301}",
    "\u{301}",
    "https://x.org/__a__?b=*c*",
    "https://x.org/a_b.",
    "https://x.org",
    "http://",
    "https://",
    "HTTP://x.org/a_b",
    "steam://a_b_c",
    "https://x.org/@id1",
    ":smile:",
    "<b>",
    "</a>",
    "&amp;",
    "&lt",
    "a",
    "ж",
    "Anna",
    "1",
    "9)",
    "¯\\_(ツ)_/¯",
    "a_b@x.org",
    "<br>",
    "<!--",
    "%2A",
    "€",
    "^",
];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(prop::sample::select(HOSTILE), 0..6).prop_map(|parts| parts.concat()),
        2 => any::<String>(),
        2 => "\\PC{0,30}",
        1 => "[a-zа-яё ,.!]{0,20}",
    ]
}

fn bit() -> impl Strategy<Value = Bit> {
    let sorts = [
        Sort::Plain,
        Sort::Bold,
        Sort::Italic,
        Sort::Both,
        Sort::Link,
        Sort::BoldLink,
    ];
    (prop::sample::select(sorts.to_vec()), value(), any::<bool>()).prop_map(
        |(sort, value, space_after)| Bit {
            sort,
            value,
            space_after,
        },
    )
}

pub fn text() -> impl Strategy<Value = Text> {
    let begins = [Begin::Paragraph, Begin::Line, Begin::Bullet, Begin::Number];
    let line = (
        prop::sample::select(begins.to_vec()),
        prop::collection::vec(bit(), 1..4),
    );
    prop::collection::vec(line, 1..5).prop_map(|lines| Text { lines })
}

/// One kind of line end, nothing that nobody can type.
fn tidy(value: &str) -> String {
    let value = value.replace("\r\n", "\n").replace(
        ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'],
        "\n",
    );
    let value: String = value
        .replace('\t', " ")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect();
    if value.trim().is_empty() {
        EMPTY.to_owned()
    } else {
        value
    }
}

impl Text {
    pub fn filled(&self) -> Filled {
        let (mut source, mut values) = (String::new(), Vec::new());
        for (at, (begin, bits)) in self.lines.iter().enumerate() {
            source.push_str(match begin {
                _ if at == 0 => "",
                Begin::Paragraph => "\n\n",
                _ => "\n",
            });
            source.push_str(match begin {
                Begin::Bullet => "- ",
                Begin::Number => "7. ",
                Begin::Paragraph | Begin::Line => "",
            });
            for bit in bits {
                let field = format!("{{v{}|{EMPTY}}}", values.len());
                let address = format!("{ADDRESS}{field}");
                source.push_str(&match bit.sort {
                    Sort::Plain => field,
                    Sort::Bold => format!("**{field}**"),
                    Sort::Italic => format!("*{field}*"),
                    Sort::Both => format!("***{field}***"),
                    Sort::Link => format!("[{field}]({address})"),
                    Sort::BoldLink => format!("**[{field}]({address})**"),
                });
                // Marks beside each other would be other marks.
                source.push_str(if bit.space_after { " " } else { "|" });
                values.push(bit.value.clone());
            }
        }
        Markup::parse(&source, |name| name.starts_with('v'))
            .unwrap()
            .fill(|name| values.get(name[1..].parse::<usize>().unwrap()).cloned())
            .unwrap()
    }

    /// Links lead from their words.
    pub fn with_links(&self) -> Vec<Vec<Shown>> {
        self.shown(|_| true)
    }

    /// Addresses stand beside the words.
    pub fn with_addresses(&self) -> Vec<Vec<Shown>> {
        self.shown(|_| false)
    }

    pub fn shown(&self, leads: impl Fn(&str) -> bool) -> Vec<Vec<Shown>> {
        let mut lines: Vec<Vec<Shown>> = Vec::new();
        for (at, (begin, bits)) in self.lines.iter().enumerate() {
            if at > 0 && *begin == Begin::Paragraph {
                lines.push(Vec::new());
            }
            let marker = match begin {
                Begin::Bullet => "- ",
                Begin::Number => "7. ",
                Begin::Paragraph | Begin::Line => "",
            };
            let mut line: Vec<Shown> = marker.chars().map(Shown::plain).collect();
            for bit in bits {
                let mut said = tidy(&bit.value);
                let link = matches!(bit.sort, Sort::Link | Sort::BoldLink);
                let links = leads(&said);
                let address = format!("{ADDRESS}{}", percent(&said));
                let mut own = (0, said.chars().count());
                if link {
                    // Spaces at the ends of the words are not the link's.
                    said = said.replace('\n', " ");
                    let words = said.trim();
                    let start = said.chars().take_while(|c| c.is_whitespace()).count();
                    own = (start, start + words.chars().count());
                    if !links {
                        let (before, after) = said.split_once(words).unwrap();
                        said = format!("{before}{words}: {address}{after}");
                    }
                }
                for (at, c) in said.chars().enumerate() {
                    if c == '\n' {
                        lines.push(std::mem::take(&mut line));
                        continue;
                    }
                    line.push(Shown {
                        c,
                        bold: matches!(bit.sort, Sort::Bold | Sort::Both | Sort::BoldLink),
                        italic: matches!(bit.sort, Sort::Italic | Sort::Both),
                        link: (link && links && (own.0..own.1).contains(&at))
                            .then(|| address.clone()),
                    });
                }
                line.push(Shown::plain(if bit.space_after { ' ' } else { '|' }));
            }
            lines.push(line);
        }
        let blank = |line: &Vec<Shown>| line.iter().all(|own| own.c.is_whitespace());
        while lines.first().is_some_and(blank) {
            lines.remove(0);
        }
        while lines.last().is_some_and(blank) {
            lines.pop();
        }
        lines
    }
}

fn percent(value: &str) -> String {
    value
        .bytes()
        .map(|octet| {
            if octet.is_ascii_alphanumeric() || b"-._~".contains(&octet) {
                char::from(octet).to_string()
            } else {
                format!("%{octet:02X}")
            }
        })
        .collect()
}

/// An address is the same with `*` and with `%2A`; a word joiner is seen by nobody.
fn same(text: &str) -> String {
    let mut text = text.replace('\u{2060}', "");
    for (code, sign) in [
        ("%2A", "*"),
        ("%5F", "_"),
        ("%7E", "~"),
        ("%40", "@"),
        ("%28", "("),
        ("%29", ")"),
        ("%5B", "["),
    ] {
        text = text.replace(code, sign);
    }
    text
}

pub fn without_blank(lines: Vec<Vec<Shown>>) -> Vec<Vec<Shown>> {
    let blank = |line: &Vec<Shown>| line.iter().all(|own| own.c.is_whitespace());
    lines.into_iter().filter(|line| !blank(line)).collect()
}

/// Lines of words.
pub fn words(lines: &[Vec<Shown>]) -> Vec<String> {
    lines
        .iter()
        .map(|line| same(&line.iter().map(|own| own.c).collect::<String>()))
        .collect()
}

/// Words, then each sign that has a mark, with it; of a space nobody sees whether it is bold.
pub fn visible(lines: &[Vec<Shown>]) -> (Vec<String>, Vec<Shown>) {
    let marked = lines
        .iter()
        .flatten()
        .filter(|own| !own.c.is_whitespace() && own.c != '\u{2060}')
        .filter(|own| own.bold || own.italic || own.link.is_some())
        .filter(|own| !"%*_~@()0123456789ABCDEF".contains(own.c))
        .map(|own| Shown {
            link: own.link.as_deref().map(same),
            ..own.clone()
        })
        .collect();
    (words(lines), marked)
}
