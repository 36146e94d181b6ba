//! What somebody hears who does not see the window: every control has a name, and what
//! changes is said.

use samovar_tests::screen_reader::{Node, ScreenReader};
use samovar_tests::{Home, Window, keys};
use serde_json::json;

use crate::door_desk::tonight;

#[tokio::test]
async fn test_every_control_has_a_name() {
    const CONTROLS: [&str; 10] = [
        "push button",
        "toggle button",
        "link",
        "entry",
        "password text",
        "check box",
        "radio button",
        "combo box",
        "menu item",
        "slider",
    ];
    let reader = ScreenReader::new();
    let window = Window::open_at("heard-names", &Home::heard_by(&reader)).await;
    let sample = window.call("create_sample", json!({})).await.unwrap();
    let event = sample["id"].as_str().unwrap();
    let settings = json!({ "welcomed": true });
    window.call("edit_settings", settings).await.unwrap();
    let mut unnamed = Vec::new();
    let mut controls = 0;
    let mut tabs = vec![String::new()];
    for tab in [
        "programme",
        "tasks",
        "guests",
        "speakers",
        "catering",
        "invitations",
        "checkin",
        "documents",
        "history",
    ] {
        tabs.push(format!("/{tab}"));
    }
    let mut screens: Vec<String> = tabs
        .iter()
        .map(|tab| format!("/event/{event}{tab}"))
        .collect();
    screens.extend(
        [
            "/",
            "/calendar",
            "/events",
            "/events/new",
            "/people",
            "/venues",
            "/suppliers",
            "/calendars",
            "/import",
            "/settings",
        ]
        .map(str::to_owned),
    );
    for screen in screens {
        window.go(&screen).await;
        window.settled().await;
        for node in read(&window, &reader).await {
            if CONTROLS.contains(&node.role.as_str()) {
                controls += 1;
                if node.name.trim().is_empty() {
                    unnamed.push(format!("{screen}: {}", node.role));
                }
            }
        }
    }
    assert!(controls > 300, "only {controls} controls were told");
    assert_eq!(unnamed, [""; 0]);
    window.close().await;
}

/// What one language says.
struct Said {
    language: &'static str,
    guests: [&'static str; 3],
    /// Begins the names of two of them.
    search: &'static str,
    /// The same keys on the other layout, and what is said of it.
    other_layout: (&'static str, &'static str),
    found: &'static str,
    chosen: [&'static str; 2],
    replied: &'static str,
    welcome: &'static str,
}

const SAID: [Said; 2] = [
    Said {
        language: "en",
        guests: ["Ann Reed", "Anna Stone", "Boris Vale"],
        search: "ann",
        other_layout: (
            "фтт",
            "Nothing for “фтт”. Read as “ann”, in the other layout.",
        ),
        found: "2 found",
        chosen: ["1 selected", "2 selected"],
        replied: "2 guests: Maybe",
        welcome: "Welcome",
    },
    Said {
        language: "ru",
        guests: ["Анна Верхова", "Анна Селезнёва", "Борис Долин"],
        search: "анн",
        other_layout: (
            "fyy",
            "По запросу «fyy» ничего нет. Прочитано как «анн», в другой раскладке.",
        ),
        found: "Найдено: 2",
        chosen: ["Выбрано: 1", "Выбрано: 2"],
        replied: "2 гостя: Возможно",
        welcome: "Добро пожаловать",
    },
];

/// Waits until something with these words is said.
async fn hears(window: &Window, reader: &ScreenReader, words: &str) {
    window
        .wait(
            &format!("“{words}” to be said: {:?}", reader.said()),
            async || {
                reader
                    .said()
                    .iter()
                    .any(|said| said.contains(words))
                    .then_some(())
            },
        )
        .await;
}

/// Puts a text into a field at once: of letter after letter a slow machine would say the
/// same several times.
async fn pasted(window: &Window, field: &str, text: &str) {
    window.find(field).await;
    window
        .run_async(
            "const field = document.querySelector(given[0])
             field.focus()
             field.value = given[1]
             field.dispatchEvent(new Event('input', { bubbles: true }))",
            vec![json!(field), json!(text)],
        )
        .await;
}

/// How often something with these words was said since the screen was come to.
fn times(reader: &ScreenReader, words: &str) -> usize {
    reader
        .said()
        .iter()
        .filter(|said| said.contains(words))
        .count()
}

/// As a screen reader that comes to a screen: it reads all of it, then listens.
async fn come_to(window: &Window, reader: &ScreenReader, screen: &str, until: &str) {
    window.go(screen).await;
    window.find(until).await;
    window.settled().await;
    read(window, reader).await;
    reader.hush();
}

/// Everything on the screen. A window that has just opened has told nothing of it yet.
async fn read(window: &Window, reader: &ScreenReader) -> Vec<Node> {
    window
        .wait("the screen to be told", async || {
            let told = reader.tree();
            let of_the_page = told.iter().any(|node| node.role.starts_with("document"));
            (of_the_page && told.len() > 20).then_some(told)
        })
        .await
}

/// Each thing once, and nothing of it twice by the time that the next is said. A region whose
/// text changes in its place says nothing, and fails this.
#[tokio::test]
async fn test_found_chosen_done_and_let_in_are_each_said_once() {
    let reader = ScreenReader::new();
    for said in SAID {
        let window = Window::open_at(
            &format!("heard-{}", said.language),
            &Home::heard_by(&reader),
        )
        .await;
        let settings = json!({ "welcomed": true, "language": said.language });
        window.call("edit_settings", settings).await.unwrap();
        let event = json!({ "title": "Rust Night", "starts": tonight(), "zone": "Europe/Moscow" });
        let event = window.call("create_event", event).await.unwrap();
        let event = event["id"].as_str().unwrap();
        for name in said.guests {
            let guest = json!({ "eventId": event, "name": name, "state": "going" });
            window.call("add_guest", guest).await.unwrap();
        }
        come_to(
            &window,
            &reader,
            &format!("/event/{event}/guests"),
            "[data-grid] [role=row]",
        )
        .await;

        pasted(&window, "[data-search]", said.search).await;
        hears(&window, &reader, said.found).await;
        // The same number again is said again, and how the words were read.
        pasted(&window, "[data-search]", said.other_layout.0).await;
        hears(&window, &reader, said.other_layout.1).await;
        window
            .wait("the second search to be counted", async || {
                (times(&reader, said.found) > 1).then_some(())
            })
            .await;

        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        window.type_keys(" ").await;
        hears(&window, &reader, said.chosen[0]).await;
        window.type_keys(&format!("{} ", keys::DOWN)).await;
        hears(&window, &reader, said.chosen[1]).await;
        window.type_keys("m").await;
        hears(&window, &reader, said.replied).await;
        let once = [
            said.other_layout.1,
            said.chosen[0],
            said.chosen[1],
            said.replied,
        ];
        assert_eq!(
            (
                times(&reader, said.found),
                once.map(|words| times(&reader, words))
            ),
            (2, [1; 4]),
            "{:?}",
            reader.said()
        );

        come_to(
            &window,
            &reader,
            &format!("/event/{event}/checkin"),
            "[data-testid=door-field]",
        )
        .await;
        for name in [said.guests[0], said.guests[2]] {
            pasted(&window, "[data-testid=door-field]", name).await;
            window.type_keys(keys::ENTER).await;
            hears(&window, &reader, name).await;
        }
        hears(&window, &reader, said.welcome).await;
        assert_eq!(times(&reader, said.guests[0]), 1, "{:?}", reader.said());
        // Whoever was let in was found: nobody is said to match the emptied field.
        assert_eq!(
            times(&reader, "“”") + times(&reader, "«»"),
            0,
            "{:?}",
            reader.said()
        );
        window.close().await;
    }
}

/// Whoever moves a session by keys hears where it is now, and whom it meets there.
#[tokio::test]
async fn test_a_move_on_the_timetable_is_said_with_its_hours_its_room_and_its_clash() {
    let reader = ScreenReader::new();
    for (language, moved) in [
        (
            "en",
            "“Lifetimes”: 19:15–19:45, No room. Needs a look: Speaker in two places",
        ),
        (
            "ru",
            "«Lifetimes»: 19:15–19:45, Без зала. Стоит посмотреть: Спикер в двух местах",
        ),
    ] {
        let name = format!("heard-timetable-{language}");
        let window = Window::open_at(&name, &Home::heard_by(&reader)).await;
        let call = async |name: &str, request| window.call(name, request).await.unwrap();
        call(
            "edit_settings",
            json!({ "welcomed": true, "language": language }),
        )
        .await;
        let event = json!({ "title": "Rust Night", "starts": "2030-12-18T19:00" });
        let event = call("create_event", event).await["id"].clone();
        let ann = json!({ "eventId": event, "name": "Ann" });
        let ann = call("add_speaker", ann).await["id"].clone();
        for (title, starts) in [
            ("Lifetimes", "2030-12-18T19:00"),
            ("Traits", "2030-12-18T19:30"),
        ] {
            let talk = json!({
                "eventId": event, "title": title, "starts": starts, "minutes": 30, "speakerIds": [ann],
            });
            call("add_session", talk).await;
        }
        let screen = format!(
            "/event/{}/programme?shape=timetable",
            event.as_str().unwrap()
        );
        let block = "[data-testid=timetable-block]";
        come_to(&window, &reader, &screen, block).await;
        window
            .run(&format!("document.querySelector('{block}').focus()"))
            .await;
        window
            .type_keys(&format!("\u{e00a}{}{}", keys::DOWN, keys::RELEASE))
            .await;
        hears(&window, &reader, moved).await;
        assert_eq!(times(&reader, moved), 1, "{language}");
        window.close().await;
    }
}
