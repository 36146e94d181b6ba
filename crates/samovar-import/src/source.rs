//! Which tool wrote a file, by the column names only that tool has. It decides
//! what an id is worth and what a row without a reply means; it changes no
//! cell. Headers: the tools' own exports as documented or seen.

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
    let has = |names: &[&str]| names.iter().any(|name| keys.iter().any(|key| key == name));
    let all = |names: &[&str]| names.iter().all(|name| keys.iter().any(|key| key == name));
    let first = keys
        .iter()
        .find(|key| !key.is_empty())
        .map_or("", String::as_str);

    // Labels are translated, addresses and product names are not.
    let holds = |text: &str| {
        table
            .columns
            .iter()
            .flat_map(|column| &column.samples)
            .any(|sample| sample.contains(text))
    };

    if has(&["apiid"]) && has(&["approvalstatus", "qrcodeurl", "tickettypeid"])
        || holds("lu.ma/check-in/")
    {
        Source::Luma
    } else if has(&[
        "rsvpedon",
        "joinedgroupon",
        "urlofmemberprofile",
        "meetupsattended",
    ]) || holds("meetup.com/") && holds("/members/")
    {
        Source::Meetup
    } else if has(&["eventbritefees", "eventbritepaymentprocessing"])
        || holds("Eventbrite Completed")
        || has(&[
            "orderno",
            "orderid",
            "ordernumber",
            "noзаказа",
            "номерзаказа",
            "bestellnummer",
            "nodecommande",
        ]) && has(&[
            "attendeeno",
            "attendeestatus",
            "ticketquantity",
            "pricetier",
            "buyerfirstname",
            "attendeenumber",
            "статусучастника",
            "noучастника",
            "номеручастника",
        ])
    {
        Source::Eventbrite
    } else if has(&["ordercode", "bestellnummer", "bestellcode"])
        && has(&[
            "attendeename",
            "product",
            "checkedout",
            "automaticallycheckedin",
            "produkt",
            "attendeenamegivenname",
            "teilnehmername",
            "secret",
        ])
        || has(&["automaticallycheckedin"])
    {
        Source::Pretix
    } else if all(&["attended", "name"]) && has(&["nickname", "affiliation"]) {
        Source::Osem
    } else if all(&["id", "category", "status"]) && has(&["fullname", "event"]) {
        Source::AlfIo
    } else if all(&["id", "email"]) && has(&["productname", "checkins", "productid"]) {
        Source::HiEvents
    } else if all(&["firstname", "lastname", "email"])
        && has(&["checkedin", "tickettype"])
        && has(&["jobtitle", "company"])
        && !has(&["orderid", "orderno"])
    {
        Source::Bevy
    } else if keys
        .iter()
        .any(|key| key.contains("timepad") || key.contains("таймпад"))
        || all(&["mail", "status"])
            && has(&[
                "tickets",
                "ticketsnumber",
                "ticketstickettypename",
                "tickettypename",
            ])
        || has(&["статусзаказа", "статусбилета"])
            && has(&["номерзаказа", "noзаказа", "номербилета", "типбилета"])
    {
        Source::Timepad
    } else if matches!(
        first,
        "timestamp"
            | "отметкавремени"
            | "временнаяметка"
            | "zeitstempel"
            | "horodateur"
            | "marcatemporal"
            | "carimbodedatahora"
            | "informazionicronologiche"
    ) {
        Source::GoogleForms
    } else {
        Source::Sheet
    }
}
