//! Which tool wrote a file, by the column names only that tool has. It decides
//! what an id is worth and what a row without a reply means; it changes no
//! cell. Headers: the tools' own exports as documented or seen.

use Sign::{All, Any, First, Holds, Within, Without};

use crate::headers::squeezed_key;
use crate::{Format, Table};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A tool, or just a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    Meetup,
    Eventbrite,
    Luma,
    Pretix,
    Bevy,
    GoogleForms,
    HiEvents,
    AlfIo,
    Osem,
    Timepad,
    Vcard,
    /// Somebody's own table.
    Sheet,
}

impl Source {
    pub const ALL: [Self; 12] = [
        Self::Meetup,
        Self::Eventbrite,
        Self::Luma,
        Self::Pretix,
        Self::Bevy,
        Self::GoogleForms,
        Self::HiEvents,
        Self::AlfIo,
        Self::Osem,
        Self::Timepad,
        Self::Vcard,
        Self::Sheet,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Meetup => "meetup",
            Self::Eventbrite => "eventbrite",
            Self::Luma => "luma",
            Self::Pretix => "pretix",
            Self::Bevy => "bevy",
            Self::GoogleForms => "google-forms",
            Self::HiEvents => "hi-events",
            Self::AlfIo => "alf-io",
            Self::Osem => "osem",
            Self::Timepad => "timepad",
            Self::Vcard => "vcard",
            Self::Sheet => "sheet",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }

    /// True where being in the file means having registered.
    pub(crate) fn lists_registered(self) -> bool {
        !matches!(self, Self::Meetup | Self::Vcard | Self::Sheet)
    }
}

/// What is looked for in a table. Labels are translated, addresses and product names are
/// not.
enum Sign {
    /// One of these columns.
    Any(&'static [&'static str]),
    All(&'static [&'static str]),
    Without(&'static [&'static str]),
    /// The first column that has a name is one of these.
    First(&'static [&'static str]),
    /// A column with this in its name.
    Within(&'static str),
    /// A cell with this in it.
    Holds(&'static str),
}

/// A line of signs that a tool's files have together; the first that fits tells the tool.
const SIGNS: &[(Source, &[Sign])] = &[
    (
        Source::Luma,
        &[
            Any(&["apiid"]),
            Any(&["approvalstatus", "qrcodeurl", "tickettypeid"]),
        ],
    ),
    (Source::Luma, &[Holds("lu.ma/check-in/")]),
    (
        Source::Meetup,
        &[Any(&[
            "rsvpedon",
            "joinedgroupon",
            "urlofmemberprofile",
            "meetupsattended",
        ])],
    ),
    (Source::Meetup, &[Holds("meetup.com/"), Holds("/members/")]),
    (
        Source::Eventbrite,
        &[Any(&["eventbritefees", "eventbritepaymentprocessing"])],
    ),
    (Source::Eventbrite, &[Holds("Eventbrite Completed")]),
    (
        Source::Eventbrite,
        &[
            Any(&[
                "orderno",
                "orderid",
                "ordernumber",
                "noзаказа",
                "номерзаказа",
                "bestellnummer",
                "nodecommande",
            ]),
            Any(&[
                "attendeeno",
                "attendeestatus",
                "ticketquantity",
                "pricetier",
                "buyerfirstname",
                "attendeenumber",
                "статусучастника",
                "noучастника",
                "номеручастника",
            ]),
        ],
    ),
    (
        Source::Pretix,
        &[
            Any(&["ordercode", "bestellnummer", "bestellcode"]),
            Any(&[
                "attendeename",
                "product",
                "checkedout",
                "automaticallycheckedin",
                "produkt",
                "attendeenamegivenname",
                "teilnehmername",
                "secret",
            ]),
        ],
    ),
    (Source::Pretix, &[Any(&["automaticallycheckedin"])]),
    (
        Source::Osem,
        &[
            All(&["attended", "name"]),
            Any(&["nickname", "affiliation"]),
        ],
    ),
    (
        Source::AlfIo,
        &[
            All(&["id", "category", "status"]),
            Any(&["fullname", "event"]),
        ],
    ),
    (
        Source::HiEvents,
        &[
            All(&["id", "email"]),
            Any(&["productname", "checkins", "productid"]),
        ],
    ),
    (
        Source::Bevy,
        &[
            All(&["firstname", "lastname", "email"]),
            Any(&["checkedin", "tickettype"]),
            Any(&["jobtitle", "company"]),
            Without(&["orderid", "orderno"]),
        ],
    ),
    (Source::Timepad, &[Within("timepad")]),
    (Source::Timepad, &[Within("таймпад")]),
    (
        Source::Timepad,
        &[
            All(&["mail", "status"]),
            Any(&[
                "tickets",
                "ticketsnumber",
                "ticketstickettypename",
                "tickettypename",
            ]),
        ],
    ),
    (
        Source::Timepad,
        &[
            Any(&["статусзаказа", "статусбилета"]),
            Any(&["номерзаказа", "noзаказа", "номербилета", "типбилета"]),
        ],
    ),
    (
        Source::GoogleForms,
        &[First(&[
            "timestamp",
            "отметкавремени",
            "временнаяметка",
            "zeitstempel",
            "horodateur",
            "marcatemporal",
            "carimbodedatahora",
            "informazionicronologiche",
        ])],
    ),
];

/// The tool that wrote a table.
pub fn of(table: &Table) -> Source {
    if table.format == Format::Vcard {
        return Source::Vcard;
    }
    let keys: Vec<String> = table
        .columns
        .iter()
        .map(|column| squeezed_key(&column.header))
        .collect();
    SIGNS
        .iter()
        .find(|(_, signs)| signs.iter().all(|sign| sign.stands(table, &keys)))
        .map_or(Source::Sheet, |(source, _)| *source)
}

impl Sign {
    /// Whether a table has it; `keys` are its columns without spaces and marks.
    fn stands(&self, table: &Table, keys: &[String]) -> bool {
        let has = |name: &&str| keys.iter().any(|key| key == name);
        match self {
            Any(names) => names.iter().any(has),
            All(names) => names.iter().all(has),
            Without(names) => !names.iter().any(has),
            First(names) => keys
                .iter()
                .find(|key| !key.is_empty())
                .is_some_and(|key| names.contains(&key.as_str())),
            Within(part) => keys.iter().any(|key| key.contains(part)),
            Holds(text) => table
                .columns
                .iter()
                .flat_map(|column| &column.samples)
                .any(|sample| sample.contains(text)),
        }
    }
}
