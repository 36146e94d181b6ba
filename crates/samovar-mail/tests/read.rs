//! Mails as programs send them, and as nobody does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::Cursor;

use proptest::prelude::*;
use samovar_mail::read::{Mail, Mails, calendars, is_mail, is_mbox};

const ANSWER: &str = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n";

fn texts(mail: &[u8]) -> Vec<String> {
    calendars(mail)
        .into_iter()
        .map(|one| one.text.trim_end().replace("\r\n", "\n"))
        .collect()
}

fn mail(headers: &str, body: &str) -> Vec<u8> {
    format!(
        "From: Anna <Anna@example.org>\r\nDate: Thu, 19 Nov 2026 12:00:00 +0300\r\nMIME-Version: 1.0\r\n{headers}\r\n\r\n{body}"
    )
    .into_bytes()
}

#[test]
fn part_in_base64_and_the_same_as_a_file_are_one_answer() {
    // As Google sends it.
    let body = "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n\
        --y\r\nContent-Type: text/plain; charset=\"UTF-8\"\r\n\r\nAnna has accepted\r\n\
        --y\r\nContent-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\
        BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n\r\n--y--\r\n\
        --x\r\nContent-Type: application/ics; name=\"invite.ics\"\r\nContent-Disposition: attachment; filename=\"invite.ics\"\r\n\
        Content-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6UkVQTFkNCkVORDpWQ0FMRU5EQVINCg==\r\n--x--\r\n";
    let mail = mail("Content-Type: multipart/mixed; boundary=x", body);
    let found = calendars(&mail);
    assert_eq!(
        texts(&mail),
        ["BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR"]
    );
    assert_eq!(
        (found[0].from.as_str(), found[0].date),
        (
            "Anna@example.org",
            Some("2026-11-19T09:00:00Z".parse().unwrap())
        )
    );
}

#[test]
fn russian_charsets_and_quoted_printable_are_read() {
    for (charset, name) in [
        ("windows-1251", "=C0=ED=ED=E0"),
        ("koi8-r", "=E1=CE=CE=C1"),
        ("utf-8", "=D0=90=D0=BD=D0=BD=D0=B0"),
    ] {
        let headers = format!(
            "Content-Type: text/calendar; charset={charset}; method=REPLY\r\nContent-Transfer-Encoding: quoted-printable"
        );
        let body = format!("BEGIN:VCALENDAR\r\nX-NAME:{name}\r\nEND:VCALENDAR\r\n");
        assert_eq!(
            texts(&mail(&headers, &body)),
            ["BEGIN:VCALENDAR\nX-NAME:Анна\nEND:VCALENDAR"],
            "{charset}"
        );
    }
}

#[test]
fn forwarded_answer_keeps_whose_it_was() {
    let inner = format!(
        "From: Boris <boris@example.org>\r\nDate: Thu, 19 Nov 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/calendar; method=REPLY\r\n\r\n{ANSWER}"
    );
    let as_mail = mail(
        "Content-Type: multipart/mixed; boundary=x",
        &format!("--x\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--x--\r\n"),
    );
    let as_file = mail(
        "Content-Type: multipart/mixed; boundary=x",
        &format!(
            "--x\r\nContent-Type: application/octet-stream; name=\"answer.eml\"\r\n\r\n{inner}\r\n--x--\r\n"
        ),
    );
    for mail in [as_mail, as_file] {
        let found = calendars(&mail);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].from, "boris@example.org");
    }
}

#[test]
fn mails_of_an_mbox_come_one_by_one_and_unquoted() {
    let mbox = "From - Thu Nov 19 12:00:00 2026\r\nSubject: 1\r\n\r\nFrom here on it is prose\r\n>From the start\r\n>>From twice\r\n\r\n\
                From anna@example.org Thu Nov 19 12:00:01 2026\nSubject: 2\n\nb\n";
    assert!(is_mbox(mbox.as_bytes()) && !is_mail(mbox.as_bytes()));
    let mails: Vec<Mail> = Mails::new(Cursor::new(mbox)).map(Result::unwrap).collect();
    assert_eq!(
        mails,
        [
            Mail::Whole(
                b"Subject: 1\r\n\r\nFrom here on it is prose\r\nFrom the start\r\n>From twice\r\n\r\n".to_vec()
            ),
            Mail::Whole(b"Subject: 2\n\nb\n".to_vec()),
        ]
    );
}

#[test]
fn mail_without_end_costs_itself_and_no_memory() {
    let mut mbox = b"From - Thu Nov 19 12:00:00 2026\n".to_vec();
    mbox.resize(40 * 1024 * 1024, b'x');
    mbox.extend_from_slice(b"\nFrom - Thu Nov 19 12:00:01 2026\nSubject: 2\n");
    let mails: Vec<Mail> = Mails::new(Cursor::new(mbox)).map(Result::unwrap).collect();
    assert_eq!(
        mails,
        [Mail::TooLong, Mail::Whole(b"Subject: 2\n".to_vec())]
    );
}

/// Pieces that mails are made of, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"From - Thu Nov 19 12:00:00 2026\n".to_vec()),
        Just(b"From: a@example.org\n".to_vec()),
        Just(b"Date: Thu, 99 Nov 99999 12:00:00 +9999\n".to_vec()),
        Just(b"Content-Type: multipart/mixed; boundary=x\n".to_vec()),
        Just(b"Content-Type: text/calendar; charset=koi8-r\n".to_vec()),
        Just(b"Content-Type: message/rfc822\n".to_vec()),
        Just(b"Content-Type: application/ics; charset=utf-16; name*=''%ff\n".to_vec()),
        Just(b"Content-Transfer-Encoding: base64\n".to_vec()),
        Just(b"Content-Transfer-Encoding: quoted-printable\n".to_vec()),
        Just(b"Subject: =?utf-7?Q?+?= =?\n".to_vec()),
        Just(b"\n".to_vec()),
        Just(b"--x\n".to_vec()),
        Just(b"--x--\n".to_vec()),
        Just(b"=C0=\n=ED=E\n".to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn no_bytes_make_it_panic(bytes in pieces()) {
        let _ = calendars(&bytes);
        for mail in Mails::new(Cursor::new(&bytes)) {
            if let Mail::Whole(mail) = mail.unwrap() {
                let _ = calendars(&mail);
            }
        }
    }
}
