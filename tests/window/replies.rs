//! Answers of calendars: mails and a calendar file are read, looked at, one line
//! is ticked, all of it is applied and taken back. By keyboard alone.

use std::path::PathBuf;

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

struct Words {
    language: &'static str,
    found: &'static str,
    stranger: &'static str,
    tick: &'static str,
    two: &'static str,
    three: &'static str,
    applied: &'static str,
}

#[tokio::test]
async fn test_answers_are_ticked_applied_and_taken_back_by_keyboard() {
    for words in [
        Words {
            language: "en",
            found: "3 answers found",
            stranger: "Not on the list; ticking adds a guest",
            tick: "Apply the answer of Dmitry Sokolov",
            two: "Apply 2 answers",
            three: "Apply 3 answers",
            applied: "3 answers applied",
        },
        Words {
            language: "ru",
            found: "Найдено 3 ответа",
            stranger: "Нет в списке; отметка добавит гостя",
            tick: "Применить ответ: Dmitry Sokolov",
            two: "Применить 2 ответа",
            three: "Применить 3 ответа",
            applied: "Применено 3 ответа",
        },
    ] {
        walk(&words).await;
    }
}

async fn walk(words: &Words) {
    let window = Window::open(&format!("replies-{}", words.language)).await;
    let settings = json!({ "language": words.language, "welcomed": true, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    let (event, uid) = invited(&window).await;
    let files = answers(&window, &uid);

    // From the invitations to the answers, and the files as a drop hands them over.
    window.go(&format!("/event/{event}/invitations")).await;
    window.find("[data-testid=invitation-read-answers]").await;
    window.settled().await;
    window
        .run("document.querySelector('[data-testid=invitation-read-answers]').focus()")
        .await;
    window.picture("invitations").await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=reply-choose]").await;
    window.go(&format!("/replies?files={files}")).await;
    window.sees(words.found).await;
    window.sees(words.stranger).await;
    window.sees(words.two).await;
    assert_eq!(lines(&window).await, 3);
    assert_eq!(
        states(&window, &event).await,
        [["Анна Ли", "invited"], ["Boris Ivanov", "invited"]]
    );

    // The stranger's tick is just before the button that has the focus.
    window.focused("[data-testid=reply-apply]").await;
    window
        .type_keys(&format!("{}{}{}", keys::SHIFT, keys::TAB, keys::RELEASE))
        .await;
    let focused = window
        .run("return document.activeElement.labels?.[0]?.textContent.trim() || document.activeElement.ariaLabel")
        .await;
    assert_eq!(focused, words.tick);
    window.type_keys(" ").await;
    window.sees(words.three).await;
    window.picture("ticked").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    window.control(keys::ENTER).await;
    window.sees(words.applied).await;
    assert_eq!(
        states(&window, &event).await,
        [
            ["Анна Ли", "going"],
            ["Boris Ivanov", "declined"],
            ["Dmitry Sokolov", "going"],
        ]
    );
    window.picture("applied").await;
    window.control("z").await;
    window.sees(words.two).await;
    assert_eq!(
        states(&window, &event).await,
        [["Анна Ли", "invited"], ["Boris Ivanov", "invited"]]
    );
    window.close().await;
}

/// An event whose two guests were sent their invitations: its id and its
/// calendar identity.
async fn invited(window: &Window) -> (String, String) {
    let event = json!({ "title": "Rust Night", "starts": "2036-12-18T18:30", "ends": "2036-12-18T21:30",
                        "state": "open", "organizerEmail": "olga@example.org" });
    let event = window.call("create_event", event).await.unwrap();
    for (name, email) in [
        ("Анна Ли", "anna@example.org"),
        ("Boris Ivanov", "boris@example.org"),
    ] {
        let guest = json!({ "eventId": event["id"], "name": name, "email": email });
        window.call("add_guest", guest).await.unwrap();
    }
    let mails = json!({ "eventId": event["id"], "format": "mail" });
    let mailing = window.call("prepare_invitations", mails).await.unwrap();
    let sent = json!({ "mailingId": mailing["mailingId"], "sent": "yes" });
    window.call("confirm_mailing", sent).await.unwrap();
    let known = json!({ "eventId": event["id"] });
    let known = window.call("get_event", known).await.unwrap();
    (text(&event["id"]), text(&known["calendarUid"]))
}

/// Two mails and a calendar in a folder; gives their paths for an address.
fn answers(window: &Window, uid: &str) -> String {
    let folder = window.home.folder().join("answers");
    std::fs::create_dir_all(&folder).unwrap();
    let files = [
        ("anna.eml", google(uid)),
        ("boris.eml", thunderbird(uid)),
        ("dmitry.ics", outlook(uid)),
    ];
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, content)| {
            let path = folder.join(name);
            std::fs::write(&path, content.replace('\n', "\r\n")).unwrap();
            path
        })
        .collect();
    json!(paths)
        .to_string()
        .replace('[', "%5B")
        .replace(']', "%5D")
        .replace('"', "%22")
}

/// Yes, from Google: the answer as a part and again as a file.
fn google(uid: &str) -> String {
    let calendar = format!(
        "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nCALSCALE:GREGORIAN\n\
         METHOD:REPLY\nBEGIN:VEVENT\nDTSTART:20361218T153000Z\nDTEND:20361218T183000Z\nDTSTAMP:20261101T090000Z\n\
         ORGANIZER;CN=Olga:mailto:olga@example.org\nUID:{uid}\n\
         ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Anna\n ;X-NUM-GUESTS=0:mailto:anna@example.org\n\
         SEQUENCE:0\nSTATUS:CONFIRMED\nSUMMARY:Rust Night\nTRANSP:OPAQUE\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    format!(
        "MIME-Version: 1.0\nSender: Google Calendar <calendar-notification@google.com>\n\
         Date: Sun, 01 Nov 2026 09:00:05 +0000\nSubject: Accepted: Rust Night\nFrom: anna@example.org\n\
         To: olga@example.org\nContent-Type: multipart/mixed; boundary=\"0000a\"\n\n\
         --0000a\nContent-Type: multipart/alternative; boundary=\"0000b\"\n\n\
         --0000b\nContent-Type: text/plain; charset=\"UTF-8\"\n\nAnna has accepted this invitation.\n\
         --0000b\nContent-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\n\n{calendar}\n--0000b--\n\
         --0000a\nContent-Type: application/ics; name=\"invite.ics\"\n\
         Content-Disposition: attachment; filename=\"invite.ics\"\n\n{calendar}\n--0000a--\n"
    )
}

/// No, from Thunderbird, which puts its answer beside a text of its own.
fn thunderbird(uid: &str) -> String {
    format!(
        "Message-ID: <1@example.org>\nDate: Sun, 1 Nov 2026 13:01:00 +0300\nMIME-Version: 1.0\n\
         From: Boris Ivanov <boris@example.org>\nTo: olga@example.org\nSubject: Event Invitation Reply: Rust Night\n\
         Content-Type: multipart/alternative; boundary=\"------------B\"\n\n\
         --------------B\nContent-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 7bit\n\n\
         Boris Ivanov <boris@example.org> has declined your event invitation.\n\n\
         --------------B\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\nContent-Transfer-Encoding: 7bit\n\n\
         BEGIN:VCALENDAR\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\nVERSION:2.0\nMETHOD:REPLY\n\
         BEGIN:VEVENT\nLAST-MODIFIED:20261101T100100Z\nDTSTAMP:20261101T100100Z\nUID:{uid}\nSUMMARY:Rust Night\n\
         ORGANIZER:mailto:olga@example.org\nATTENDEE;PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT:mailto:boris@example.org\n\
         DTSTART;TZID=Europe/Moscow:20361218T183000\nDTEND;TZID=Europe/Moscow:20361218T213000\nSEQUENCE:0\n\
         END:VEVENT\nEND:VCALENDAR\n\n--------------B--\n"
    )
}

/// Yes, from somebody the invitation was passed on to, out of Outlook.
fn outlook(uid: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nPRODID:Microsoft Exchange Server 2010\nVERSION:2.0\n\
         BEGIN:VTIMEZONE\nTZID:Russian Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T000000\n\
         TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n\
         BEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED;CN=Dmitry Sokolov:mailto:dmitry@example.org\n\
         COMMENT;LANGUAGE=en-US:I will bring a friend\\n\nUID:{uid}\nSUMMARY;LANGUAGE=en-US:Accepted: Rust Night\n\
         DTSTART;TZID=Russian Standard Time:20361218T183000\nDTEND;TZID=Russian Standard Time:20361218T213000\n\
         CLASS:PUBLIC\nPRIORITY:5\nDTSTAMP:20261101T110000Z\nSTATUS:CONFIRMED\nSEQUENCE:0\nEND:VEVENT\nEND:VCALENDAR\n"
    )
}

async fn lines(window: &Window) -> u64 {
    let lines = window
        .run("return document.querySelectorAll('[data-testid=reply-line]').length")
        .await;
    lines.as_u64().unwrap()
}

async fn states(window: &Window, event: &str) -> Vec<[String; 2]> {
    let list = json!({ "eventId": event });
    let list = window.call("list_guests", list).await.unwrap();
    let mut found: Vec<[String; 2]> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| [text(&row["name"]), text(&row["state"])])
        .collect();
    // Whatever the language sorts first.
    found.sort_by_key(|[name, _]| {
        ["А", "B", "D"]
            .iter()
            .position(|first| name.starts_with(first))
    });
    found
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
