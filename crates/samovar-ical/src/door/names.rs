//! The words of the standard that this program writes: no other is let through
//! the door.

macro_rules! names {
    ($kind:ident: $($id:ident = $text:literal),* $(,)?) => {
        impl $kind {
            $(#[doc = $text] pub const $id: Self = Self($text);)*
        }
    };
}

/// A property's name. Only the listed ones exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name(pub(super) &'static str);

names! { Name:
    ACTION = "ACTION", ATTENDEE = "ATTENDEE", CALSCALE = "CALSCALE", COMPLETED = "COMPLETED",
    DESCRIPTION = "DESCRIPTION", DTEND = "DTEND", DTSTAMP = "DTSTAMP", DTSTART = "DTSTART",
    DUE = "DUE", DURATION = "DURATION", EXDATE = "EXDATE", GEO = "GEO", LOCATION = "LOCATION",
    METHOD = "METHOD", ORGANIZER = "ORGANIZER", PERCENT_COMPLETE = "PERCENT-COMPLETE",
    PRODID = "PRODID", RECURRENCE_ID = "RECURRENCE-ID", RELATED_TO = "RELATED-TO",
    RRULE = "RRULE", SEQUENCE = "SEQUENCE", STATUS = "STATUS", SUMMARY = "SUMMARY",
    TRANSP = "TRANSP", TRIGGER = "TRIGGER", TZID = "TZID", TZNAME = "TZNAME",
    TZOFFSETFROM = "TZOFFSETFROM", TZOFFSETTO = "TZOFFSETTO", UID = "UID", URL = "URL",
    VERSION = "VERSION",
}

/// A fixed word of the standard, such as a status or a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token(pub(super) &'static str);

names! { Token:
    V2_0 = "2.0", GREGORIAN = "GREGORIAN", REQUEST = "REQUEST", CANCEL = "CANCEL",
    CONFIRMED = "CONFIRMED", TENTATIVE = "TENTATIVE", CANCELLED = "CANCELLED",
    NEEDS_ACTION = "NEEDS-ACTION", ACCEPTED = "ACCEPTED", DECLINED = "DECLINED",
    INDIVIDUAL = "INDIVIDUAL", REQ_PARTICIPANT = "REQ-PARTICIPANT",
    TRUE = "TRUE", FALSE = "FALSE", DISPLAY = "DISPLAY", OPAQUE = "OPAQUE",
    TRANSPARENT = "TRANSPARENT", COMPLETED = "COMPLETED", END = "END",
}

/// What kind of component a [`Part`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind(pub(super) &'static str);

names! { Kind:
    VEVENT = "VEVENT", VALARM = "VALARM", VTIMEZONE = "VTIMEZONE", STANDARD = "STANDARD",
    DAYLIGHT = "DAYLIGHT", VTODO = "VTODO",
}
