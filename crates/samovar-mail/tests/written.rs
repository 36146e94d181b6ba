//! Mails as other programs read them: mail-parser, and Python's `email` and
//! `mailbox` where they are there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use mail_parser::{MessageParser, MimeHeaders, PartType};
use proptest::prelude::*;
use samovar_mail::{Mail, MailError, Mailbox, Mbox, Method};

const ICS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n\
UID:1\r\nDTSTAMP:20261118T120000Z\r\nDTSTART:20261218T160000Z\r\nSUMMARY:Ночь Rust\r\n\
ORGANIZER:mailto:olga@example.org\r\nATTENDEE:mailto:anna@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn mail() -> Mail {
    Mail {
        attachments: Vec::new(),
        from: Mailbox {
            name: "Ольга из «Клуба»".to_owned(),
            email: "olga@example.org".to_owned(),
        },
        to: Mailbox {
            name: "Анна Петрова-Водкина, доктор".to_owned(),
            email: "anna@example.org".to_owned(),
        },
        subject: "Приглашение: ночь Rust в пятницу 18 декабря, длинная тема, которую надо сложить в строки"
            .to_owned(),
        text: "Здравствуйте, Анна!\n\nFrom here on: <b>текст</b>\nhttps://example.org/?a=1&b=2\n".to_owned(),
        lang: "ru".to_owned(),
        calendar: ICS.into(),
        method: Method::Request,
        date: "2026-11-18T12:00:00Z".parse().unwrap(),
        id: "0198f0aa-0000".to_owned(),
    }
}

fn header(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    text.split("\r\n\r\n").next().unwrap().to_owned()
}

fn assert_carries_well(bytes: &[u8]) {
    assert!(bytes.is_ascii());
    for line in bytes.split(|b| *b == b'\n') {
        assert!(line.len() <= 998, "{}", line.len());
        assert!(line.is_empty() || line.ends_with(b"\r"), "a line end alone");
    }
}

#[test]
fn a_mail_is_read_back_as_it_was_meant() {
    let mail = mail();
    let bytes = mail.to_bytes().unwrap();
    assert_carries_well(&bytes);
    let message = MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(message.subject(), Some(mail.subject.as_str()));
    let to = message.to().unwrap().first().unwrap();
    assert_eq!(to.name(), Some(mail.to.name.as_str()));
    assert_eq!(to.address(), Some("anna@example.org"));
    let from = message.from().unwrap().first().unwrap();
    assert_eq!(from.address(), Some("olga@example.org"));
    assert_eq!(message.message_id(), Some("0198f0aa-0000@example.org"));
    assert_eq!(message.date().unwrap().to_rfc3339(), "2026-11-18T12:00:00Z");
    let kinds: Vec<String> = message
        .parts
        .iter()
        .map(|part| {
            let kind = part.content_type().unwrap();
            format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "multipart/mixed",
            "multipart/alternative",
            "text/plain",
            "text/html",
            "text/calendar",
            "application/ics"
        ]
    );
    let calendar = &message.parts[4];
    let kind = calendar.content_type().unwrap();
    assert_eq!(kind.attribute("method"), Some("REQUEST"));
    assert_eq!(kind.attribute("charset"), Some("utf-8"));
    let PartType::Text(text) = &calendar.body else {
        panic!("{:?}", calendar.body)
    };
    assert_eq!(text.as_ref(), ICS);
    assert_eq!(message.parts[5].contents(), ICS.as_bytes());
    assert_eq!(message.parts[5].attachment_name(), Some("invite.ics"));
    assert_eq!(
        message.parts[2]
            .text_contents()
            .unwrap()
            .replace("\r\n", "\n"),
        mail.text
    );
    let head = header(&bytes);
    assert!(head.contains("MIME-Version: 1.0"), "{head}");
    assert!(!head.to_lowercase().contains("x-unsent"), "{head}");
}

#[test]
fn a_withdrawal_says_so_in_its_part() {
    let bytes = Mail {
        method: Method::Cancel,
        calendar: ICS.replace("REQUEST", "CANCEL").into(),
        ..mail()
    }
    .to_bytes()
    .unwrap();
    let message = MessageParser::new().parse(&bytes).unwrap();
    let kind = message.parts[4].content_type().unwrap();
    assert_eq!(kind.attribute("method"), Some("CANCEL"));
}

#[test]
fn a_mail_without_a_calendar_is_words_alone() {
    let mail = Mail {
        calendar: Vec::new(),
        ..mail()
    };
    let bytes = mail.to_bytes().unwrap();
    assert_carries_well(&bytes);
    let message = MessageParser::new().parse(&bytes).unwrap();
    let kinds: Vec<String> = message
        .parts
        .iter()
        .map(|part| {
            let kind = part.content_type().unwrap();
            format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
        })
        .collect();
    assert_eq!(kinds, ["multipart/alternative", "text/plain", "text/html"]);
    assert!(!String::from_utf8_lossy(&bytes).contains("calendar"));
}

#[test]
fn no_value_starts_a_header_of_its_own() {
    let hostile = "Eve\r\nBcc: all@example.org\r\n\r\nbody\u{2028}\0\u{202E}";
    let bytes = Mail {
        from: Mailbox {
            name: hostile.to_owned(),
            ..mail().from
        },
        to: Mailbox {
            name: format!("\"{hostile}\" <x@y>"),
            ..mail().to
        },
        subject: hostile.to_owned(),
        id: "a\r\nBcc: b".to_owned(),
        ..mail()
    }
    .to_bytes()
    .unwrap();
    assert_carries_well(&bytes);
    let message = MessageParser::new().parse(&bytes).unwrap();
    let names: Vec<&str> = message
        .headers()
        .iter()
        .map(|header| header.name())
        .collect();
    assert_eq!(
        names,
        [
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "Content-Type"
        ]
    );
    assert_eq!(message.subject(), Some("Eve Bcc: all@example.org body"));
    assert_eq!(
        message.to().unwrap().first().unwrap().address(),
        Some("anna@example.org")
    );
    assert_eq!(message.message_id(), Some("aBccb@example.org"));
}

#[test]
fn an_address_that_no_header_holds_is_refused() {
    for email in [
        "",
        "anna",
        "a@b@c",
        "a b@c.d",
        "анна@пример.рф",
        "a@b\r\nBcc: c@d",
        "a<b>@c.d",
        "@c.d",
    ] {
        let to = Mailbox {
            name: String::new(),
            email: email.to_owned(),
        };
        let error = Mail { to, ..mail() }.to_bytes().unwrap_err();
        assert_eq!(
            error,
            MailError::AddressUnusable {
                email: email.to_owned()
            }
        );
    }
}

/// Runs a Python program over the bytes; `None` where there is no Python.
fn python(program: &str, input: &[u8]) -> Option<String> {
    let mut child = Command::new("python3")
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn python_reads_the_same() {
    let program = "
import sys, json, email, email.policy
from email.header import decode_header, make_header
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
# The new policy leaves a space between two encoded words of a name; the old one does not.
name = str(make_header(decode_header(email.message_from_bytes(raw)['To'])))
parts = list(m.walk())
print(json.dumps([m['Subject'], name, m['To'].addresses[0].addr_spec,
    [p.get_content_type() for p in parts], parts[4]['Content-Type'].params['method'],
    parts[4].get_content(), parts[5].get_content().decode(), [str(d) for p in parts for d in p.defects]],
    ensure_ascii=False))";
    let mail = mail();
    let Some(answer) = python(program, &mail.to_bytes().unwrap()) else {
        println!("skipped: no python3");
        return;
    };
    for part in [
        mail.subject.as_str(),
        &mail.to.name,
        "\"anna@example.org\"",
        "\"multipart/mixed\", \"multipart/alternative\", \"text/plain\", \"text/html\", \"text/calendar\", \"application/ics\"",
        "\"REQUEST\"",
        "SUMMARY:Ночь Rust",
    ] {
        assert!(answer.contains(part), "{part}\n{answer}");
    }
    assert!(answer.trim_end().ends_with(", []]"), "defects: {answer}");
}

#[test]
fn an_mbox_gives_back_every_mail() {
    let mut mbox = Mbox::new(Vec::new());
    let texts = ["From the start\n>From far\n", "two\n\nFrom \n", "Три\n"];
    for text in texts {
        let bytes = Mail {
            text: text.to_owned(),
            ..mail()
        }
        .to_bytes()
        .unwrap();
        mbox.append(&bytes, "olga@example.org", mail().date)
            .unwrap();
    }
    let bytes = mbox.into_inner();
    let lines: Vec<&[u8]> = bytes.split(|b| *b == b'\n').collect();
    let starts = lines
        .iter()
        .filter(|line| line.starts_with(b"From "))
        .count();
    assert_eq!(starts, 3);
    assert_eq!(lines[0], b"From olga@example.org Wed Nov 18 12:00:00 2026");
    let program = "
import sys, mailbox, tempfile
with tempfile.NamedTemporaryFile() as f:
    f.write(sys.stdin.buffer.read()); f.flush()
    box = mailbox.mbox(f.name)
    print(len(box), [m.get_payload()[0].get_payload()[2].get_param('method') for m in box])";
    match python(program, &bytes) {
        Some(answer) => assert_eq!(answer.trim(), "3 ['REQUEST', 'REQUEST', 'REQUEST']"),
        None => println!("skipped: no python3"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn whatever_people_are_called_comes_back(name in "\\PC{0,80}", subject in "\\PC{0,300}", text in "(\\PC|\n){0,2000}") {
        let bytes = Mail {
            to: Mailbox { name, ..mail().to },
            subject,
            text,
            ..mail()
        }
        .to_bytes()
        .unwrap();
        assert_carries_well(&bytes);
        let message = MessageParser::new().parse(&bytes).unwrap();
        prop_assert_eq!(message.parts.len(), 6);
        prop_assert_eq!(message.to().unwrap().first().unwrap().address(), Some("anna@example.org"));
        prop_assert_eq!(message.parts[5].contents(), ICS.as_bytes());
    }
}
