//! Answers in the shapes that calendar programs send, with invented people.

/// What somebody answers.
pub struct Said<'s> {
    pub uid: &'s str,
    pub email: &'s str,
    /// Of the mail; left out: the same.
    pub from: &'s str,
    pub name: &'s str,
    pub partstat: &'s str,
    /// DTSTAMP.
    pub at: &'s str,
    pub sequence: u32,
    pub comment: &'s str,
    pub delegated_to: &'s str,
    /// RECURRENCE-ID and what stands before its value.
    pub date: &'s str,
}

impl Default for Said<'_> {
    fn default() -> Self {
        Self {
            uid: "",
            email: "",
            from: "",
            name: "",
            partstat: "ACCEPTED",
            at: "20261118T100000Z",
            sequence: 0,
            comment: "",
            delegated_to: "",
            date: "",
        }
    }
}

impl Said<'_> {
    fn sender(&self) -> &str {
        if self.from.is_empty() {
            self.email
        } else {
            self.from
        }
    }

    fn name(&self) -> &str {
        if self.name.is_empty() {
            self.email
        } else {
            self.name
        }
    }

    fn recurrence(&self) -> String {
        if self.date.is_empty() {
            String::new()
        } else {
            format!("RECURRENCE-ID{}\r\n", self.date)
        }
    }

    fn delegation(&self) -> String {
        if self.delegated_to.is_empty() {
            String::new()
        } else {
            format!(";DELEGATED-TO=\"mailto:{}\"", self.delegated_to)
        }
    }
}

/// Google: times in UTC, X-NUM-GUESTS, the answer as a part and as a file.
pub fn google(said: &Said<'_>) -> String {
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n\
         METHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:20261218T160000Z\r\nDTEND:20261218T190000Z\r\nDTSTAMP:{at}\r\n\
         ORGANIZER;CN=Samovar:mailto:host@example.org\r\nUID:{uid}\r\n{recurrence}\
         ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};CN={name}\r\n ;X-NUM-GUESTS=0:mailto:{email}\r\n\
         CREATED:20261110T090000Z\r\nDESCRIPTION:\r\nLAST-MODIFIED:{at}\r\nLOCATION:\r\nSEQUENCE:{sequence}\r\n\
         STATUS:CONFIRMED\r\nSUMMARY:Rust Night\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        at = said.at,
        uid = said.uid,
        recurrence = said.recurrence(),
        partstat = said.partstat,
        name = said.name(),
        email = said.email,
        sequence = said.sequence,
    );
    format!(
        "MIME-Version: 1.0\r\nSender: Google Calendar <calendar-notification@google.com>\r\n\
         Message-ID: <calendar-1@google.com>\r\nDate: Wed, 18 Nov 2026 10:00:05 +0000\r\n\
         Subject: Accepted: Rust Night\r\nFrom: {sender}\r\nTo: host@example.org\r\n\
         Content-Type: multipart/mixed; boundary=\"0000a\"\r\n\r\n\
         --0000a\r\nContent-Type: multipart/alternative; boundary=\"0000b\"\r\n\r\n\
         --0000b\r\nContent-Type: text/plain; charset=\"UTF-8\"\r\n\r\nAccepted\r\n\
         --0000b\r\nContent-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\r\n\
         Content-Transfer-Encoding: 7bit\r\n\r\n{calendar}\r\n--0000b--\r\n\
         --0000a\r\nContent-Type: application/ics; name=\"invite.ics\"\r\n\
         Content-Disposition: attachment; filename=\"invite.ics\"\r\n\r\n{calendar}\r\n--0000a--\r\n",
        sender = said.sender(),
    )
}

/// Outlook and Exchange: a zone under a Windows name, the comment beside the answer.
pub fn outlook(said: &Said<'_>) -> String {
    mail(
        said,
        "REPLY",
        &exchange(said, "REPLY", "20261218T190000", "20261218T220000"),
    )
}

/// Outlook's "Propose new time".
pub fn outlook_counter(said: &Said<'_>, starts: &str, ends: &str) -> String {
    let calendar = exchange(said, "COUNTER", "X", "X")
        .replace(
            "DTSTART;TZID=\"Russian Standard Time\":X",
            &format!("DTSTART:{starts}"),
        )
        .replace(
            "DTEND;TZID=\"Russian Standard Time\":X",
            &format!("DTEND:{ends}"),
        );
    mail(said, "COUNTER", &calendar)
}

fn exchange(said: &Said<'_>, method: &str, starts: &str, ends: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nPRODID:Microsoft Exchange Server 2010\r\nVERSION:2.0\r\n\
         BEGIN:VTIMEZONE\r\nTZID:Russian Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n\
         TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
         BEGIN:VEVENT\r\nATTENDEE;PARTSTAT={partstat};CN=\"{name}\":mailto:{email}\r\n\
         COMMENT;LANGUAGE=ru-RU:{comment}\\n\r\nUID:{uid}\r\n{recurrence}SUMMARY;LANGUAGE=ru-RU:Принято: Rust Night\r\n\
         DTSTART;TZID=\"Russian Standard Time\":{starts}\r\nDTEND;TZID=\"Russian Standard Time\":{ends}\r\n\
         CLASS:PUBLIC\r\nPRIORITY:5\r\nDTSTAMP:{at}\r\nTRANSP:OPAQUE\r\nSTATUS:CONFIRMED\r\nSEQUENCE:{sequence}\r\n\
         X-MICROSOFT-CDO-APPT-SEQUENCE:{sequence}\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        partstat = said.partstat,
        name = said.name(),
        email = said.email,
        comment = said.comment.replace(',', "\\,"),
        uid = said.uid,
        recurrence = said.recurrence(),
        at = said.at,
        sequence = said.sequence,
    )
}

fn mail(said: &Said<'_>, method: &str, calendar: &str) -> String {
    format!(
        "From: \"{name}\" <{sender}>\r\nTo: host@example.org\r\nDate: Wed, 18 Nov 2026 13:00:05 +0300\r\n\
         Subject: =?utf-8?B?0J/RgNC40L3Rj9GC0L4=?=: Rust Night\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"_000_\"\r\n\r\n\
         --_000_\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n\r\n\r\n\
         --_000_\r\nContent-Type: text/calendar; charset=\"utf-8\"; method={method}\r\n\r\n{calendar}\r\n--_000_--\r\n",
        name = said.name(),
        sender = said.sender(),
    )
}

/// Apple: the answer quoted-printable, no SEQUENCE where it is 0.
pub fn apple(said: &Said<'_>) -> String {
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nPRODID:-//Apple Inc.//macOS 15.1//EN\r\n\
         BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Moscow:20261218T190000\r\nDTEND;TZID=Europe/Moscow:20261218T220000\r\n\
         UID:{uid}\r\n{recurrence}SUMMARY:Rust Night\r\nORGANIZER;CN=Samovar:mailto:host@example.org\r\nDTSTAMP:{at}\r\n\
         ATTENDEE;CN={name};CUTYPE=INDIVIDUAL;PARTSTAT={partstat}:mailto:{email}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        uid = said.uid,
        recurrence = said.recurrence(),
        at = said.at,
        name = said.name(),
        partstat = said.partstat,
        email = said.email,
    );
    format!(
        "From: {name} <{sender}>\r\nContent-Type: multipart/alternative; boundary=\"Apple-Mail=_1\"\r\nMime-Version: 1.0 (1.0)\r\n\
         Date: Wed, 18 Nov 2026 13:00:07 +0300\r\nSubject: Tentative: Rust Night\r\nTo: host@example.org\r\n\r\n\
         --Apple-Mail=_1\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nMaybe\r\n\
         --Apple-Mail=_1\r\nContent-Transfer-Encoding: quoted-printable\r\n\
         Content-Type: text/calendar; charset=UTF-8; method=REPLY\r\n\r\n{}\r\n--Apple-Mail=_1--\r\n",
        calendar.replace('=', "=3D"),
        name = said.name(),
        sender = said.sender(),
    )
}

/// Thunderbird's calendar alone, as it attaches it.
pub fn thunderbird(said: &Said<'_>) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n\
         BEGIN:VEVENT\r\nCREATED:20261110T090000Z\r\nLAST-MODIFIED:{at}\r\nDTSTAMP:{at}\r\nUID:{uid}\r\n{recurrence}\
         SUMMARY:Rust Night\r\nORGANIZER;CN=Samovar:mailto:host@example.org\r\n\
         ATTENDEE;CN={name};PARTSTAT={partstat};ROLE=REQ-PARTICIPANT{delegation}:mailto:{email}\r\n\
         DTSTART;TZID=Europe/Moscow:20261218T190000\r\nDTEND;TZID=Europe/Moscow:20261218T220000\r\n\
         SEQUENCE:{sequence}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        at = said.at,
        uid = said.uid,
        recurrence = said.recurrence(),
        name = said.name(),
        partstat = said.partstat,
        delegation = said.delegation(),
        email = said.email,
        sequence = said.sequence,
    )
}
