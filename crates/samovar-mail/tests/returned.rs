//! Mails that came back as servers write them, and those that ask for no
//! more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_mail::read::{Action, letter};

const TOKEN: &str = "0198f0aa-1111-4222-8333-444455556666";

fn report(status_part: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example.org\r\nDate: Thu, 19 Nov 2026 12:00:00 +0300\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n\
         --x\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --x\r\nContent-Type: message/delivery-status\r\n\r\n{status_part}\r\n--x--\r\n"
    )
    .into_bytes()
}

#[test]
fn a_report_says_of_each_address_what_became_of_it() {
    let letter = letter(&report(
        "Reporting-MTA: dns; mx.example.org\r\n\r\n\
         Original-Recipient: rfc822;Anna@Example.org\r\nFinal-Recipient: rfc822; anna@host.example.org\r\n\
         Action: failed\r\nStatus: 5.1.1 (no such\r\n user)\r\n\r\n\
         Final-Recipient: RFC822; <boris@example.org>\r\nAction: Delayed\r\nStatus: 4.4.7\r\n",
    ))
    .unwrap();
    assert!(letter.is_report);
    assert_eq!(letter.date, Some("2026-11-19T09:00:00Z".parse().unwrap()));
    let said: Vec<(Vec<&str>, Action, &str)> = letter
        .returned
        .iter()
        .map(|one| {
            let addresses = one.addresses.iter().map(String::as_str).collect();
            (addresses, one.action, one.status.as_str())
        })
        .collect();
    assert_eq!(
        said,
        [
            (
                vec!["Anna@Example.org", "anna@host.example.org"],
                Action::Failed,
                "5.1.1"
            ),
            (vec!["boris@example.org"], Action::Other, "4.4.7"),
        ]
    );
}

#[test]
fn a_server_without_reports_is_understood_by_its_number_and_the_mail_in_it() {
    let mail = "From: postmaster@example.org\r\nMIME-Version: 1.0\r\nSubject: failure notice\r\n\
        Content-Type: multipart/mixed; boundary=x\r\n\r\n\
        --x\r\nContent-Type: text/plain\r\n\r\nHi. I could not deliver:\r\n550 5.7.1 refused\r\n\
        --x\r\nContent-Type: message/rfc822\r\n\r\nTo: Anna <anna@example.org>\r\nSubject: Hi\r\n\r\nHello\r\n--x--\r\n";
    let letter = letter(mail.as_bytes()).unwrap();
    assert_eq!(letter.returned.len(), 1);
    assert_eq!(letter.returned[0].addresses, ["anna@example.org"]);
    assert_eq!(letter.returned[0].status, "5.7.1");
    let header = "From: Mail Delivery System <Mailer-Daemon@example.org>\r\n\
        X-Failed-Recipients: anna@example.org, boris@example.org\r\n\r\n\
        SMTP error from remote mail server: 552 mailbox is full\r\n";
    let letter = samovar_mail::read::letter(header.as_bytes()).unwrap();
    let all: Vec<&str> = letter
        .returned
        .iter()
        .map(|one| one.addresses[0].as_str())
        .collect();
    assert_eq!(all, ["anna@example.org", "boris@example.org"]);
    assert_eq!(letter.returned[0].status, "5.0.0");
}

#[test]
fn a_report_without_a_number_is_one_that_is_not_understood() {
    let mail = "From: MAILER-DAEMON@example.org\r\nSubject: Oops\r\n\r\nSomething went wrong.\r\n";
    let letter = letter(mail.as_bytes()).unwrap();
    assert!(letter.is_report);
    assert!(letter.returned.is_empty());
}

#[test]
fn a_token_is_read_from_the_subject_and_from_nothing_else() {
    for (subject, token) in [
        (format!("unsubscribe {TOKEN}"), Some(TOKEN)),
        (
            format!("RE: Unsubscribe {}", TOKEN.to_uppercase()),
            Some(TOKEN),
        ),
        (format!("Please unsubscribe {TOKEN}."), Some(TOKEN)),
        ("unsubscribe".to_owned(), Some("")),
        ("Re: Unsubscribe".to_owned(), Some("")),
        ("How to unsubscribe".to_owned(), None),
        ("unsubscribe me please".to_owned(), None),
        (TOKEN.to_owned(), None),
    ] {
        let mail =
            format!("From: anna@example.org\r\nSubject: {subject}\r\n\r\nunsubscribe {TOKEN}\r\n");
        let letter = letter(mail.as_bytes()).unwrap();
        assert!(!letter.is_report);
        assert_eq!(letter.token.as_deref(), token, "{subject}");
    }
}
